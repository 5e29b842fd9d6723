import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// Weeks that are learned from.
    private static let learned = 52
    /// Factors of revenue: with the others held, revenue moves with each in proportion.
    private static let factors: Set<MetricID> = [
        "sessions", "session_key_event_rate", "average_purchase_revenue", "ecommerce_purchases",
    ]
    private static let products: Set<MetricID> = ["total_revenue", "purchase_revenue", "gross_purchase_revenue"]

    /// What a change would bring: by arithmetic where one figure is a factor of the other, else by what the two did
    /// together in the past; nothing beyond what was ever tried.
    func tellWhatIf(_ reading: Interpretation, into progress: inout Progress) async throws {
        let outcome = reading.metrics.first ?? "total_revenue"
        let changes = try await withLevels(reading.params["changes"]?.elements ?? [], into: &progress)
        guard !changes.isEmpty else {
            progress.draft.say(
                "Say which figure would change and by how much: 'what if ad spend rose by 10 %?', or 'what if we moved 500 from one "
                    + "campaign to another?' with their names. Of what the data do not hold, nothing can be supposed.")
            return
        }
        let isMoved = reading.params["moved"]?.flag == true
        var effects: [SupposedEffect] = []
        var narrowed: [[Filter]] = []
        var room: Double?
        for change in changes {
            guard let name = change["field"]?.text, let lever = context.catalogue.metric(MetricID(name)) else {
                continue
            }
            progress.draft.newParagraph()
            let filters = try filters(change["filters"])
            let place = filters.isEmpty ? "" : " where \(FilterWords.words(filters, catalogue: context.catalogue))"
            guard isMoved || ["by_pct", "by_abs", "to"].contains(where: { change[$0] != nil }) else {
                progress.draft.say(
                    "Say by how much \(FilterWords.inSentence(lever.name))\(place) would change: by 20 %, to half, or to nothing."
                )
                continue
            }
            let weeks: Weeks
            do {
                weeks = try await history(lever.id, filters, outcome, reading.filters)
            } catch let refusal as QueryRefusal {
                progress.draft.say(
                    narrowing(lever, filters)
                        ?? SafeText.line(refusal.issues.map(\.message).joined(separator: " "), longest: 300))
                continue
            }
            do throws(InsightsError) {
                // What is moved is what the one gives, not as many percent of the other.
                let given = isMoved && change["by_pct"] != nil ? effects.first.map { $0.leverNow - $0.leverThen } : nil
                switch try await tell(lever, filters, change, given: given, on: outcome, from: weeks, into: &progress) {
                case .effect(let effect): effects.append(effect)
                case .beyond(let left): room = left
                }
            } catch {
                progress.draft.say("\(lever.name)\(place): \(SafeText.line(error.message, longest: 300))")
            }
            let amount = change["by_pct"] ?? change["by_abs"]
            if lever.id == "advertiser_ad_cost", !((amount?.double ?? 0) > 0) { narrowed.append(filters) }
        }
        if changes.count > 1, effects.count == changes.count {
            tellTogether(effects, on: outcome, into: &progress)
        } else if isMoved, effects.count == 1, let room, room > 0 {
            progress.draft.newParagraph()
            progress.draft.say("As far as it was tried, this much can be moved:")
            var less = reading
            less.params = .object(["changes": .array(AnswerComposer.moving(room, by: changes))])
            return try await tellWhatIf(less, into: &progress)
        }
        for filters in narrowed { try await tellStanding(of: filters, into: &progress.draft) }
    }

    /// By what a figure can be narrowed that cannot be narrowed as it was asked; nil where that is not what is wrong.
    private func narrowing(_ lever: MetricDefinition, _ filters: [Filter]) -> String? {
        let unknown = filters.filter { !context.catalogue.knows(lever, by: DimensionID($0.field)) }
        guard !unknown.isEmpty else { return nil }
        let known = AnswerComposer.spoken.filter { context.catalogue.knows(lever, by: $0) }
            .compactMap { context.catalogue.dimension($0)?.name }.map(FilterWords.inSentence)
        let rest = known.isEmpty ? "" : " It is known by \(WordList.joined(known)): name one of these."
        return "\(lever.name) is not known where \(FilterWords.words(unknown, catalogue: context.catalogue)).\(rest)"
    }

    /// Dimensions that a change is spoken of by.
    private static let spoken: [DimensionID] = [
        "ad_platform", "campaign_name", "session_default_channel_group", "device_category", "country",
    ]

    private func filters(_ json: JSONValue?) throws -> [Filter] {
        guard let json else { return [] }
        return try ParameterBinding.decode([Filter].self, from: json)
    }

    private func tell(
        _ lever: MetricDefinition, _ filters: [Filter], _ change: JSONValue, given: Double?, on outcome: MetricID,
        from weeks: Weeks, into progress: inout Progress
    ) async throws(InsightsError) -> Supposed {
        progress.trusts.append(weeks.trust)
        let recent = weeks.pairs.filter { $0.lever > 0 }.suffix(4)
        guard !recent.isEmpty else {
            throw .unfitData("There is no week with \(FilterWords.inSentence(lever.name)) in the data.")
        }
        if change["to"] != nil, context.catalogue.addsUpOverTime(lever.id) {
            throw .unfitData(
                "say by how much it would change, in percent or as an amount: a level may be a day's or a week's.")
        }
        let level = recent.reduce(0) { $0 + $1.lever } / Double(recent.count)
        let outcomeNow = recent.reduce(0) { $0 + $1.outcome } / Double(recent.count)
        let new =
            given.map { level + $0 } ?? change["to"]?.double ?? change["by_pct"]?.double.map { level * (1 + $0 / 100) }
            ?? change["by_abs"]?.double
            .map { level + $0 } ?? level
        guard new >= 0 else {
            throw .unfitData(
                "more would be taken away than there is: of late it was less in a week. Name a smaller amount, or a percentage."
            )
        }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: weeks.period, provenance: weeks.provenance,
            currency: context.settings.currency)
        let plain = context.catalogue.metric(outcome)?.name ?? outcome.name
        let name =
            weeks.filters.isEmpty
            ? plain : "\(plain) where \(FilterWords.words(weeks.filters, catalogue: context.catalogue))"
        func fact(_ value: Double, _ kind: FactKind, _ word: String) -> Fact {
            let shown = weeks.unit == .count || weeks.unit == .currency ? value.rounded() : value
            return facts.fact(
                outcome, shown, weeks.unit, kind: kind, called: "\(word) of \(FilterWords.inSentence(name)) a week")
        }
        let now = fact(outcomeNow, .value, "Recent level")
        let changed =
            filters.isEmpty
            ? lever.name : "\(lever.name) where \(FilterWords.words(filters, catalogue: context.catalogue))"
        func leverFact(_ value: Double, _ kind: FactKind, _ word: String) -> Fact {
            facts.fact(
                lever.id, value, weeks.leverUnit, kind: kind,
                called: "\(word) of \(FilterWords.inSentence(changed)) a week")
        }
        // The level of a rate is that of each week alike.
        let each = lever.additivity == .nonAdditive ? "" : " a week"
        let expected: Double
        var range: ClosedRange<Double>?
        let isFactor =
            AnswerComposer.factors.contains(lever.id) && AnswerComposer.products.contains(outcome)
            && filters == weeks.filters
        if isFactor {
            expected = outcomeNow * new / level
        } else {
            let learned = try Elasticity(weeks.pairs)
            guard learned.observed.contains(new) else {
                tellBeyond(
                    learned.observed, of: changed,
                    levels: [leverFact(level, .value, "Recent level"), leverFact(new, .forecast, "Supposed level")],
                    facts, weeks, lever.id, into: &progress.draft)
                return .beyond(room: ((learned.observed.upperBound - level) * 100).rounded(.down) / 100)
            }
            let found = try learned.outcome(at: new)
            (expected, range) = (found.value, found.interval)
        }
        var sentence =
            "Forecast of \(FilterWords.inSentence(name)) a week: "
            + facts.cited(fact(expected, .forecast, "Forecast"), in: &progress.draft)
        if let range {
            sentence +=
                ", at least \(facts.cited(fact(range.lowerBound, .forecastLower, "Lower end of the forecast"), in: &progress.draft)) and at "
                + "most \(facts.cited(fact(range.upperBound, .forecastUpper, "Upper end of the forecast"), in: &progress.draft))"
        }
        progress.draft.say(sentence + ".")
        progress.draft.say("\(name) a week of late: \(facts.cited(now, in: &progress.draft)).")
        progress.draft.say(
            "\(changed)\(each) of late: \(facts.cited(leverFact(level, .value, "Recent level"), in: &progress.draft)).")
        progress.draft.say(
            "Supposed: \(FilterWords.inSentence(changed)) will be "
                + "\(facts.cited(leverFact(new, .forecast, "Supposed level"), in: &progress.draft))"
                + "\(each).")
        if let range, range.contains(outcomeNow), new != level {
            progress.draft.say("The range holds the level of late too: it may as well change nothing.")
        }
        progress.draft.say(
            isFactor
                ? "That is arithmetic: it moves in proportion when everything else stays as it is."
                : "That is what the two did together from week to week in the past; an experiment would say more.")
        return .effect(
            SupposedEffect(
                lever: changed, leverNow: level, leverThen: new, outcome: name, now: outcomeNow, expected: expected,
                range: range, facts: facts, unit: weeks.unit))
    }

    struct Weeks {
        var pairs: [(lever: Double, outcome: Double)]
        var unit: MetricUnit
        var leverUnit: MetricUnit
        /// What the outcome is narrowed to.
        var filters: [Filter]
        var period: DateRange
        /// All days that are learned from.
        var learned: DateRange
        var trust: Trust
        var provenance: Provenance
    }

    /// Whole weeks of both, up to the last that is over.
    private func history(
        _ lever: MetricID, _ filters: [Filter], _ outcome: MetricID, _ outcomeFilters: [Filter]
    ) async throws -> Weeks {
        let last = try await defaultSummaryPeriod()
        let period = DateRange(start: last.end.adding(days: 1 - 7 * AnswerComposer.learned), end: last.end)
        func series(_ metric: MetricID, _ filters: [Filter]) async throws -> MetricTable {
            try await context.engine.table(
                for: MetricQuery(metrics: [metric], filters: filters, period: period, granularity: .week), now: now)
        }
        let (levers, outcomes) = (try await series(lever, filters), try await series(outcome, outcomeFilters))
        let pairs = zip(levers.rows, outcomes.rows).map { (lever: $0[1].number ?? 0, outcome: $1[1].number ?? 0) }
        return Weeks(
            pairs: Array(pairs.drop { $0.lever == 0 && $0.outcome == 0 }),
            unit: outcomes.metricColumns.first?.unit ?? .count,
            leverUnit: levers.metricColumns.first?.unit ?? .count, filters: outcomeFilters, period: last,
            learned: period,
            trust: outcomes.trust, provenance: outcomes.provenance)
    }
}
