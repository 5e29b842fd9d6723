import Grounding
import Insights
import Semantics

/// What is asked of the answer that was just given: since when, how sure, in percent, in fewer words. What it cost has a file of
/// its own.
extension AnswerComposer {
    private static let mostBeginnings = 3
    /// Sentences of a shorter answer.
    private static let shortened = 2

    func tellInquiry(_ reading: Interpretation, into progress: inout Progress) async throws {
        let plain = reading.with(AnswerInquiry.key, nil)
        switch reading.params[AnswerInquiry.key]?.text.flatMap(AnswerInquiry.init(rawValue:)) {
        case nil: try await tell(plain, into: &progress)
        case .onset: try await tellOnset(plain, into: &progress)
        case .certainty: try await tellCertainty(plain, into: &progress)
        case .cost where plain.intent == .recommendation: try await tellRecommendations(plain, into: &progress)
        case .cost: try await tellCost(plain, into: &progress)
        case .pace: try await tellPace(plain, into: &progress)
        case .shares: try await tellShares(plain, into: &progress)
        case .shorter: try await tell(plain, sentences: AnswerComposer.shortened, into: &progress)
        case .sentence: try await tell(plain, sentences: 1, into: &progress)
        case .assumptions: tellAssumptions(plain, into: &progress.draft)
        }
    }

    private func tell(_ reading: Interpretation, sentences: Int, into progress: inout Progress) async throws {
        try await tell(reading, into: &progress)
        progress.draft = progress.draft.keeping(first: sentences)
        progress.table = nil
    }

    // MARK: Since when

    /// The days on which something began: what fell silent, and what left its expected range.
    private func tellOnset(_ reading: Interpretation, into progress: inout Progress) async throws {
        if reading.breakdown == [StalledProducts.dimension] {
            return try await tellStoppedProducts(reading, into: &progress)
        }
        let known = watchable(reading.metrics)
        let report = try await AnomalyFinder(context: context).report(
            metrics: known, period: reading.period.map(AnswerComposer.lookedAt), breakdown: nil,
            filters: reading.filters, falseAlarmsPerMonth: nil)
        if let trust = report.trust { progress.trusts.append(trust) }
        let days = reading.period ?? report.period
        let visits = AdTwins(catalogue: context.catalogue).told(reading.filters, for: ["sessions"])
        let silent = try await SilentCampaigns(context: context, now: now).found(in: days, filters: visits)
        let week = DateRange(start: max(days.start, days.end.adding(days: -6)), end: days.end)
        let late =
            silent?.campaigns.isEmpty == false
            ? silent : try await SilentCampaigns(context: context, now: now).found(in: week, filters: visits)
        let asksForCampaigns =
            reading.metrics.isEmpty && reading.breakdown.count == 1
            && AnswerComposer.campaignFields.contains(reading.breakdown[0])
        for campaign in late?.campaigns.prefix(AnswerComposer.mostBeginnings) ?? [] {
            progress.draft.say(AnswerComposer.silence(of: campaign.name, since: campaign.since))
        }
        if asksForCampaigns {
            if late?.campaigns.isEmpty ?? true {
                progress.draft.say(
                    "No campaign that had brought sessions before has stopped \(PeriodWords.phrase(days)).")
            }
            progress.nextQuestions = ["How much did we lose since it stopped?", "What should we do?"]
            return
        }
        let found = distinct(report.anomalies.filter { $0.finding.period.intersection(days) != nil })
            .sorted { $0.finding.period.start < $1.finding.period.start }
        let metric = known.first.flatMap { context.catalogue.metric($0) }
        let name = metric.map { FilterWords.inSentence($0.name) } ?? "any figure"
        guard !found.isEmpty else {
            progress.draft.newParagraph()
            progress.draft.say(
                "No day of \(name) stands out as a beginning: none was unlike what was expected of it.")
            if let words = metric.flatMap({ inQuestion($0.id, reading.filters) }) {
                progress.nextQuestions = [
                    "\(words.capitalisedFirst) by day \(inQuestion(days))",
                    "Why did \(words) change \(inQuestion(days))?",
                ]
            }
            return
        }
        progress.draft.newParagraph()
        for anomaly in found.prefix(AnswerComposer.mostBeginnings) {
            let called = context.catalogue.metric(anomaly.finding.metric)?.name ?? anomaly.finding.metric.name
            let start = PeriodWords.name(DateRange(day: anomaly.finding.period.start))
            progress.draft.say("\(called) first left what was expected of it on \(start).")
            if let stop = anomaly.stop {
                try await tell(stop, anomaly.finding, filters: reading.filters, into: &progress.draft)
            } else {
                tell(anomaly, asked: anomaly.finding.period, report, into: &progress.draft)
            }
        }
        for chart in report.charts.filter({ !$0.marks.isEmpty }).prefix(1) { progress.draft.chart(chart) }
        if let words = metric.flatMap({ inQuestion($0.id, reading.filters) }) {
            progress.nextQuestions = ["Why did \(words) change \(inQuestion(days))?", "What should we do?"]
        }
    }

    // MARK: How sure

    /// What the figures are: counted, learned or supposed; and whether a change is more than chance.
    private func tellCertainty(_ reading: Interpretation, into progress: inout Progress) async throws {
        switch reading.intent {
        case .recommendation:
            progress.draft.say(
                "As sure as the range of each: what it adds lies in it with 95 % probability, if the reason holds.")
            try await tellRecommendations(reading, into: &progress)
            progress.draft = progress.draft.keeping(first: 3)
        case .whatIf:
            progress.draft.say("Not very: it is what went together in the past, and no experiment.")
            try await tellWhatIf(reading, into: &progress)
        default:
            let metrics = reading.metrics.isEmpty ? ["total_revenue"] : Array(reading.metrics.prefix(1))
            var query = query(reading)
            (query.metrics, query.breakdown, query.granularity, query.order, query.limit) = (
                metrics, [], .none, nil, nil
            )
            query.filters = reading.filters.filter { context.catalogue.metric(MetricID($0.field)) == nil }
            let table = try await table(query, into: &progress)
            progress.draft.say("The figures are counted, not estimated.")
            guard reading.breakdown.isEmpty else {
                progress.draft.say(
                    "Whether groups differ by more than chance is judged for experiments only; small groups vary most.")
                return narrator.tell(
                    try await self.table(self.query(reading), into: &progress), of: self.query(reading),
                    into: &progress.draft)
            }
            if query.comparison == nil {
                narrator.tell(table, of: query, into: &progress.draft)
            } else {
                narrator.tellChange(table, of: query, by: [], into: &progress.draft)
            }
            let known = watchable(metrics)
            guard !known.isEmpty else { return }
            progress.draft.newParagraph()
            progress.draft.say("Whether it is more than chance is another matter.")
            var judged = reading
            (judged.filters, judged.metrics) = (query.filters, metrics)
            judged.period = table.period
            try await tellVerdict(on: known, judged, into: &progress)
        }
    }

    // MARK: In percent

    private static let mostShares = 12

    /// The parts in percent of the whole; of a change, the percent by which each part changed.
    private func tellShares(_ reading: Interpretation, into progress: inout Progress) async throws {
        var query = query(reading)
        guard let id = query.metrics.first, let metric = context.catalogue.metric(id) else {
            return try await tell(reading, into: &progress)
        }
        query.metrics = [id]
        if query.comparison != nil || reading.intent == .why {
            return try await tellPercentChanges(query, into: &progress)
        }
        guard query.granularity == .none, metric.additivity != .nonAdditive else {
            try await tellTable(reading, into: &progress)
            progress.draft.newParagraph()
            return progress.draft.say(
                "\(metric.name) of parts does not add up to a whole, so there are no shares of it.")
        }
        guard !query.breakdown.isEmpty else {
            try await tellTable(reading.with("share", .bool(true)), into: &progress)
            if reading.filters.isEmpty {
                progress.draft.say("It is the whole: name a part to have its share.")
            }
            return
        }
        let table = try await table(query, into: &progress)
        let all = try await self.whole(of: query)
        guard let total = all.totals[id] ?? nil, total > 0 else {
            return narrator.tell(table, of: query, into: &progress.draft)
        }
        let facts = self.facts(of: table)
        // What some rows take off again is no part of what the others are shares of.
        let taken = table.rows.compactMap { AnswerComposer.groups(of: $0, in: table).1.first ?? nil }
            .filter { $0 < 0 }.reduce(0, +)
        let whole = query.limit == nil ? total - taken : total
        let name = FilterWords.inSentence(metric.name) + (whole == total ? "" : " before what is taken off again")
        let sum = facts.fact(id, whole, all.metricColumns.first?.unit ?? metric.unit, called: "All \(name)")
        let place =
            query.filters.isEmpty ? "" : " where \(FilterWords.words(query.filters, catalogue: context.catalogue))"
        progress.draft.say(
            "Shares of \(name) \(PeriodWords.phrase(table.period))\(place); all together it is "
                + "\(facts.cited(sum, in: &progress.draft)):")
        for row in table.rows.prefix(AnswerComposer.mostShares) {
            let (names, values) = AnswerComposer.groups(of: row, in: table)
            guard let part = values.first, let part else { continue }
            let label = names.map { SafeText.name($0.value) }.joined(separator: " · ")
            guard part >= 0 else {
                let less = facts.fact(id, part, all.metricColumns.first?.unit ?? metric.unit, of: names)
                progress.draft.item("- \(label): \(facts.cited(less, in: &progress.draft)), which is taken off again")
                continue
            }
            let share = facts.fact(
                id, part / whole, .fraction, kind: .share, called: "Share of \(name)", of: names)
            progress.draft.item("- \(label): \(facts.cited(share, in: &progress.draft))")
        }
    }

    /// The same without groups.
    private func whole(of query: MetricQuery) async throws -> MetricTable {
        var whole = query
        (whole.breakdown, whole.order, whole.limit) = ([], nil, nil)
        return try await context.engine.table(for: whole, now: now)
    }

    private static func groups(of row: [MetricTable.Cell], in table: MetricTable) -> ([DimensionValue], [Double?]) {
        var names: [DimensionValue] = []
        var values: [Double?] = []
        for (column, cell) in zip(table.columns, row) {
            if case .dimension(let id) = column.kind {
                names.append(DimensionValue(id, cell.text))
            } else {
                values.append(cell.number)
            }
        }
        return (names, values)
    }

    /// By how many percent the whole and each of its parts changed.
    private func tellPercentChanges(_ query: MetricQuery, into progress: inout Progress) async throws {
        var whole = query
        (whole.breakdown, whole.granularity, whole.order, whole.limit) = ([], .none, nil, nil)
        whole.comparison = whole.comparison ?? .previous
        let total = try await table(whole, into: &progress)
        narrator.tellChange(total, of: whole, by: [], into: &progress.draft)
        let candidates = query.breakdown.isEmpty ? dimensions(explaining: whole) : Array(query.breakdown.prefix(1))
        for dimension in candidates {
            guard let breakdown = try await breakdown(of: whole, by: dimension),
                let change = ChangeByGroup(of: whole.metrics[0], in: breakdown.table)
            else { continue }
            let facts = ReportedFacts(
                catalogue: context.catalogue, period: total.period, provenance: breakdown.table.provenance,
                currency: total.currency)
            let unit = total.metricColumns.first?.unit ?? .count
            let called = FilterWords.inSentence(context.catalogue.dimension(dimension)?.name ?? dimension.name)
            progress.draft.newParagraph()
            progress.draft.say("By \(called):")
            for finding in change.contributions.prefix(AnswerComposer.mostShares) {
                guard
                    let words = ChangeWords(
                        from: finding.baseline, to: finding.current, unit: unit,
                        numbers: NumberFormat(currency: total.currency)), words.direction != .none
                else { continue }
                let fact = facts.fact(
                    whole.metrics[0], finding.current, unit, of: finding.dimensions,
                    comparison: total.comparison.map {
                        Fact.Comparison(value: finding.baseline, period: $0.period, kind: .previous)
                    })
                progress.draft.item(
                    "- \(SafeText.name(finding.dimensions.last?.value)): \(words.short) \(progress.draft.cite(fact))")
            }
            return
        }
    }
}
