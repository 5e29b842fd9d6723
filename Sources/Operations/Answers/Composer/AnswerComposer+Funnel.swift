import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Well-known ways; the events that the data lacks are left out of them.
    private static let funnels: [String: [String]] = [
        "checkout": ["begin_checkout", "add_shipping_info", "add_payment_info", "purchase"],
        "sign_up": ["page_view", "sign_up"],
    ]

    /// How many go from step to step, and where most are lost.
    func tellFunnel(_ reading: Interpretation, into progress: inout Progress) async throws {
        let inventory = try await context.source.inventory()
        var query = FunnelQuery(
            steps: try steps(reading, inventory), filters: reading.filters, breakdown: reading.breakdown.first,
            period: reading.period)
        if let days = reading.params["window_days"]?.integer { query.window = .days(days) }
        if let order = reading.params["order"]?.text.flatMap(FunnelOrder.init(rawValue:)) { query.order = order }
        let report = try await context.behaviour.funnel(query, now: now)
        progress.trusts.append(report.trust)
        var before: FunnelResult?
        if let comparison = reading.comparison {
            query.period = comparison
            query.breakdown = nil
            before = try await context.behaviour.funnel(query, now: now).result
        }
        let abandons = reading.metrics.first == "funnel_step_abandonment_rate"
        FunnelNarration(
            report: report, before: before.flatMap { result in reading.comparison.map { (result, $0) } },
            facts: facts(of: report), tellsAbandonment: abandons
        ).tell(into: &progress.draft)
    }

    private func steps(_ reading: Interpretation, _ inventory: Inventory) throws -> [FunnelQuery.Step] {
        let asked =
            reading.params["steps"]?.elements?.compactMap(\.text)
            ?? reading.params["funnel"]?.text.flatMap { AnswerComposer.funnels[$0] }.map { way in
                way.filter(inventory.eventNames.contains)
            }
        guard let asked, asked.count > 1 else { return try FunnelReport.steps(in: inventory) }
        return asked.map { FunnelQuery.Step(EventSelection(events: [$0])) }
    }
}

/// A funnel in sentences, each number with its fact.
struct FunnelNarration {
    let report: BehaviourReport<FunnelResult>
    /// The same steps over other days.
    let before: (result: FunnelResult, period: DateRange)?
    let facts: ReportedFacts
    let tellsAbandonment: Bool

    private var metric: MetricID {
        tellsAbandonment ? "funnel_step_abandonment_rate" : "funnel_step_completion_rate"
    }
    private var unitName: String { report.result.query.unit == .users ? "users" : "sessions" }
    private var countMetric: MetricID { report.result.query.unit == .users ? "total_users" : "sessions" }

    func tell(into draft: inout AnswerDraft) {
        let result = report.result
        let when = PeriodWords.phrase(report.period)
        guard let first = result.total.first, first.units > 0 else {
            draft.say("Nobody was at the first step, \(name(0)), \(when), so there is no funnel to tell.")
            return
        }
        let rates = result.total.indices.dropLast().map(rate)
        let told = rates.enumerated().compactMap { index, fact -> String? in
            fact.map { "from \(name(index)) to \(name(index + 1)) \(facts.cited($0, in: &draft))" }
        }
        draft.say("\(title) \(when): \(told.joined(separator: ", ")).")
        for index in result.total.indices {
            let fact = facts.fact(
                countMetric, Double(result.total[index].units), .count,
                called: "\(unitName.capitalisedFirst) at \(name(index))", of: [step(index)])
            draft.item("- \(name(index)): \(facts.cited(fact, in: &draft)) \(unitName)")
        }
        tellChange(rates, into: &draft)
        tellGroups(into: &draft)
        draft.chart(
            ChartSpec(
                kind: .bar, title: "\(unitName.capitalisedFirst) by step", x: result.total.indices.map(name),
                series: [.init(name: unitName, unit: .count, values: result.total.map { Double($0.units) })],
                currency: report.currency))
    }

    private func name(_ index: Int) -> String { SafeText.name(report.result.query.steps[index].title) }
    private func step(_ index: Int) -> DimensionValue {
        DimensionValue("event_name", report.result.query.steps[index].title)
    }

    private func value(_ steps: [FunnelTable.Step], _ index: Int) -> Double? {
        FunnelResult.completion(steps, from: index).map { tellsAbandonment ? 1 - $0 : $0 }
    }

    private func rate(_ index: Int) -> Fact? {
        guard let now = value(report.result.total, index) else { return nil }
        let comparison = before.map { before in
            Fact.Comparison(value: value(before.result.total, index), period: before.period, kind: .previous)
        }
        return facts.fact(
            metric, now, .fraction, called: "\(title) from \(name(index)) to \(name(index + 1))", of: [step(index)],
            comparison: comparison)
    }

    private var title: String {
        tellsAbandonment ? "Funnel step abandonment rate" : "Funnel step completion rate"
    }

    /// Only what is beyond chance is called a change.
    private func tellChange(_ rates: [Fact?], into draft: inout AnswerDraft) {
        guard let before else { return }
        draft.newParagraph()
        let changes = FunnelPages.dropOffs(report.result, before.result)
        var told = false
        for (index, change) in changes.enumerated() {
            guard let change, change.isNotable, let fact = rates[index], let now = fact.value,
                let old = fact.comparison?.value
            else { continue }
            told = true
            draft.say(
                "\(title) from \(name(index)) to \(name(index + 1)) \(now > old ? "rose" : "fell") by "
                    + "\(NumberFormat.points(abs(now - old))): \(facts.cited(fact, in: &draft)) "
                    + "\(PeriodWords.phrase(report.period)) against \(NumberFormat.percent(old)) "
                    + "\(PeriodWords.phrase(before.period)) \(draft.cite(fact)), beyond chance.")
        }
        if !told { draft.say("No step changed beyond chance against \(PeriodWords.name(before.period)).") }
    }

    private func tellGroups(into draft: inout AnswerDraft) {
        guard let dimension = report.result.query.breakdown else { return }
        draft.newParagraph()
        draft.say("From \(name(0)) to \(name(report.result.total.count - 1)), by group:")
        for group in report.result.groups.prefix(6) {
            let last = group.steps.count - 1
            guard let first = group.steps.first, first.units > 0 else { continue }
            let share = Double(group.steps[last].chained) / Double(first.units)
            let fact = facts.fact(
                metric, tellsAbandonment ? 1 - share : share, .fraction,
                called: "\(title) from \(name(0)) to \(name(last))", of: [DimensionValue(dimension, group.value)])
            draft.item(
                "- \(SafeText.name(group.value)): \(FilterWords.inSentence(title)) \(facts.cited(fact, in: &draft))")
        }
    }
}
