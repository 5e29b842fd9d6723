import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Who comes back, of those who began together.
    func tellCohort(_ reading: Interpretation, into progress: inout Progress) async throws {
        func selection(_ key: String) -> EventSelection {
            EventSelection(events: reading.params[key]?.text.map { [$0] } ?? [])
        }
        var entry = selection("cohort_event")
        entry.filters = reading.filters
        let granularity = CohortQuery.granularities.contains(reading.granularity) ? reading.granularity : .week
        let offset = reading.params["offset"]?.integer.map { Int($0) }
        let isOfRevenue = reading.params["measure"]?.text == "revenue"
        let report = try await context.behaviour.cohorts(
            CohortQuery(
                entry: entry, activity: isOfRevenue ? EventSelection() : selection("return_event"),
                measure: isOfRevenue ? .revenue : .users, granularity: granularity,
                periods: min(max((offset ?? 0) + 1, CohortQuery.standardPeriods), 60), period: reading.period), now: now
        )
        progress.trusts.append(report.trust)
        guard !isOfRevenue else {
            tellRevenue(report, granularity, into: &progress.draft)
            return tellUndivided("What cohorts bring in", reading, into: &progress.draft)
        }
        tell(report, offset: offset, granularity, into: &progress.draft)
        if let dimension = reading.breakdown.first {
            var query = report.result.query
            query.breakdown = dimension
            tellGroups(
                try await context.behaviour.cohorts(query, now: now), by: dimension, after: offset ?? 1, granularity,
                into: &progress.draft)
        }
        var rest = reading
        rest.breakdown = Array(reading.breakdown.dropFirst())
        tellUndivided("Retention", rest, into: &progress.draft)
    }

    /// What people bring in, period by period since they began.
    private func tellRevenue(
        _ report: BehaviourReport<CohortResult>, _ granularity: Granularity, into draft: inout AnswerDraft
    ) {
        let facts = facts(of: report)
        let unit = granularity.rawValue
        let known = report.result.totals.enumerated().compactMap { index, total in
            total.flatMap { $0.size > 0 ? (index, Money(micros: $0.cell).major / Double($0.size)) : nil }
        }
        guard !known.isEmpty else {
            return draft.say("Nobody began \(PeriodWords.phrase(report.period)) whose first \(unit) is over.")
        }
        draft.say("Average revenue per user of those who began \(PeriodWords.phrase(report.period)), by \(unit) since:")
        for (period, value) in known.prefix(AnswerComposer.mostGroups) {
            let fact = facts.fact(
                "average_revenue_per_user", value, .currency, called: "Average revenue per user in \(unit) \(period)",
                of: [DimensionValue("offset", "\(unit) \(period)")])
            draft.item("- \(unit) \(period): average revenue per user \(facts.cited(fact, in: &draft))")
        }
    }

    private static let mostGroups = 8

    /// Who comes back, of all whose time is over, group by group: the largest first.
    private func tellGroups(
        _ report: BehaviourReport<CohortResult>, by dimension: DimensionID, after period: Int,
        _ granularity: Granularity, into draft: inout AnswerDraft
    ) {
        let facts = facts(of: report)
        let unit = granularity.rawValue
        var groups: [String?: (size: Int, back: Int)] = [:]
        for cohort in report.result.cohorts where cohort.cells.indices.contains(period) {
            guard let back = cohort.cells[period] else { continue }
            groups[cohort.value, default: (0, 0)].size += cohort.size
            groups[cohort.value, default: (0, 0)].back += Int(back)
        }
        let largest = groups.filter { $0.value.size > 0 }.sorted { a, b in
            a.value.size == b.value.size ? (a.key ?? "") < (b.key ?? "") : a.value.size > b.value.size
        }
        guard !largest.isEmpty else { return }
        draft.newParagraph()
        draft.say(
            "By \(FilterWords.inSentence(context.catalogue.dimension(dimension)?.name ?? dimension.name)), of those whose "
                + "\(unit) \(period) is over:")
        for (value, group) in largest.prefix(AnswerComposer.mostGroups) {
            let fact = facts.fact(
                "retention_rate", Double(group.back) / Double(group.size), .fraction,
                called: "Retention rate in \(unit) \(period)",
                of: [DimensionValue("offset", "\(unit) \(period)"), DimensionValue(dimension, value)])
            draft.item(
                "- \(SafeText.name(value)): retention rate in \(unit) \(period) \(facts.cited(fact, in: &draft))")
        }
    }

    private func tell(
        _ report: BehaviourReport<CohortResult>, offset: Int?, _ granularity: Granularity,
        into draft: inout AnswerDraft
    ) {
        let facts = facts(of: report)
        let unit = granularity.rawValue
        let totals = report.result.totals
        func rate(_ period: Int) -> Fact? {
            guard totals.indices.contains(period), let total = totals[period], total.size > 0 else { return nil }
            return facts.fact(
                "retention_rate", Double(total.cell) / Double(total.size), .fraction,
                called: "Retention rate in \(unit) \(period)", of: [DimensionValue("offset", "\(unit) \(period)")])
        }
        let began = report.result.cohorts.reduce(0) { $0 + $1.size }
        guard began > 0 else {
            draft.say("Nobody began \(PeriodWords.phrase(report.period)), so there is nobody to come back.")
            return
        }
        let shown = (offset.map { [$0] } ?? [1, 4, 8]).filter { rate($0) != nil }
        let size = facts.fact("total_users", Double(began), .count, called: "Users who began")
        guard !shown.isEmpty else {
            draft.say(
                "Total users who began \(PeriodWords.phrase(report.period)): \(facts.cited(size, in: &draft)). They have not had "
                    + "\(offset ?? 1) \(unit)\((offset ?? 1) == 1 ? "" : "s") yet: retention is not known until that time is over."
            )
            return
        }
        for period in shown {
            guard let fact = rate(period) else { continue }
            draft.newParagraph()
            draft.say(
                "Retention rate in \(unit) \(period) of those who began \(PeriodWords.phrase(report.period)): "
                    + "\(facts.cited(fact, in: &draft)).")
        }
        draft.say("Total users who began then: \(facts.cited(size, in: &draft)).")
        let entry = report.result.query.entry.events.map { SafeText.name($0) }
        if !entry.isEmpty { draft.say("Counted are only people with the event \(WordList.joined(entry)).") }
        let period = shown[0]
        for cohort in report.result.cohorts.suffix(12) {
            guard cohort.size > 0, let cell = cohort.cells[period] else { continue }
            let own = days(ofCohort: cohort.label, granularity, in: report.period)
            let fact = facts.fact(
                "retention_rate", Double(cell) / Double(cohort.size), .fraction,
                called: "Retention rate in \(unit) \(period) of those who began then",
                of: [DimensionValue("offset", "\(unit) \(period)")], period: own)
            draft.item(
                "- began \(PeriodWords.phrase(own)): retention rate in \(unit) \(period) "
                    + "\(facts.cited(fact, in: &draft))")
        }
        let known = CohortPages.knownPeriods(report.result)
        draft.chart(
            ChartSpec(
                kind: .line, title: "Retention rate by \(unit)", x: totals.indices.prefix(known).map { "+\($0)" },
                series: [
                    .init(
                        name: "Retention rate", unit: .fraction,
                        values: totals.prefix(known).map {
                            $0.flatMap { $0.size > 0 ? Double($0.cell) / Double($0.size) : nil }
                        })
                ], currency: report.currency))
        draft.chart(CohortPages.heat(report.result, currency: report.currency))
    }

    /// The days of a cohort, as far as they are asked about.
    private func days(ofCohort label: String, _ granularity: Granularity, in period: DateRange) -> DateRange {
        let buckets = TimeBuckets(period: period, granularity: granularity, calendar: context.settings.calendar)
        return zip(buckets.labels, buckets.ranges).first { $0.0 == label }?.1 ?? period
    }
}
