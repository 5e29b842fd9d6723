import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let mostAnomalies = 5
    private static let mostCharts = 3

    /// What was not as level, season and known events let expect.
    func tellAnomalies(_ reading: Interpretation, into progress: inout Progress) async throws {
        let known = watchable(reading.metrics)
        if reading.params["verdict"]?.flag == true, !reading.metrics.isEmpty {
            return try await tellVerdict(on: known, reading, into: &progress)
        }
        if reading.period == DateRange(day: today), reading.breakdown.isEmpty,
            try await tellTodaySoFar(known, reading, into: &progress)
        {
            return
        }
        let asked = reading.period
        let report = try await AnomalyFinder(context: context).report(
            metrics: known, period: asked.map(AnswerComposer.lookedAt), breakdown: reading.breakdown.first,
            filters: reading.filters, falseAlarmsPerMonth: nil)
        if let trust = report.trust { progress.trusts.append(trust) }
        let days = asked ?? report.period
        let when = PeriodWords.phrase(days)
        // What began before the days that are asked about, and lasts into them, is unusual on them too.
        let found = distinct(report.anomalies.filter { $0.finding.period.intersection(days) != nil })
        guard !found.isEmpty else {
            let names = known.compactMap { context.catalogue.metric($0)?.name }.map(FilterWords.inSentence)
            let what = names.isEmpty ? "Nothing" : "Nothing in \(names.joined(separator: ", "))"
            progress.draft.say("\(what) was out of the ordinary \(when).")
            tellNamedDay(days, into: &progress.draft)
            if known == ["checkouts"] { try await tellOrders(in: days, filters: reading.filters, into: &progress) }
            if known.count == 1, let chart = report.charts.first { progress.draft.chart(chart) }
            return
        }
        if let item = reading.params["item"]?.integer.map({ Int($0) }) {
            guard found.indices.contains(item - 1) else {
                progress.draft.say(
                    "There is no such one: \(found.count) is how many things were out of the ordinary \(when).")
                return
            }
            return try await tell(found[item - 1], of: reading, report, into: &progress)
        }
        tellSilence(found, into: &progress.draft)
        progress.draft.say("Out of the ordinary \(when), the most severe first:")
        for anomaly in found.prefix(AnswerComposer.mostAnomalies) {
            if let stop = anomaly.stop {
                try await tell(stop, anomaly.finding, filters: reading.filters, into: &progress.draft)
            } else {
                tell(anomaly, asked: days, report, into: &progress.draft)
            }
        }
        // A curve for each of many figures is more than anybody reads: the report has them.
        let most = known.isEmpty ? 1 : AnswerComposer.mostCharts
        for chart in report.charts.filter({ !$0.marks.isEmpty }).prefix(most) { progress.draft.chart(chart) }
        if found.count > AnswerComposer.mostAnomalies || found.count < report.anomalies.count {
            progress.draft.newParagraph()
            progress.draft.say(":report anomalies lists all, day by day.")
        }
    }

    /// One of what was unusual, and where its change is.
    private func tell(
        _ anomaly: AnomalyReport.Anomaly, of reading: Interpretation, _ report: AnomalyReport,
        into progress: inout Progress
    ) async throws {
        if let stop = anomaly.stop {
            return try await tell(stop, anomaly.finding, filters: reading.filters, into: &progress.draft)
        }
        let days = anomaly.finding.period
        tell(anomaly, asked: days, report, into: &progress.draft)
        progress.draft.newParagraph()
        var why = Interpretation(intent: .why)
        why.metrics = [anomaly.finding.metric]
        why.filters =
            reading.filters
            + anomaly.finding.dimensions.compactMap { group in
                group.value.map { Filter(group.dimension.name, .eq, .text($0)) }
            }
        why.period = days
        let weeks = (days.dayCount + 6) / 7
        why.comparison = days.shifted(days: -7 * weeks)
        try await tellWhy(why, into: &progress)
    }

    /// The metrics that have a value a day.
    func watchable(_ metrics: [MetricID]) -> [MetricID] {
        metrics.filter { id in
            guard let metric = context.catalogue.metric(id) else { return false }
            if case .report = metric.computation { return false }
            return true
        }
    }

    private static let leastDays = 14

    /// The days in which anomalies may have begun: a few before a short period too.
    static func lookedAt(_ asked: DateRange) -> DateRange {
        DateRange(start: min(asked.start, asked.end.adding(days: 1 - leastDays)), end: asked.end)
    }

    /// One anomaly a figure and group, the most severe; people and their visits rise and fall together, so one of both.
    func distinct(_ anomalies: [AnomalyReport.Anomaly]) -> [AnomalyReport.Anomaly] {
        let visits: Set<MetricID> = ["total_users", "active_users", "sessions"]
        var told: Set<String> = []
        return anomalies.filter { anomaly in
            let metric = anomaly.finding.metric
            let groups = anomaly.finding.dimensions.map { $0.value ?? "" }.joined(separator: "\u{1F}")
            return told.insert("\(visits.contains(metric) ? "visits" : metric.name)\u{1F}\(groups)").inserted
        }
    }

    /// On a day that has a name, much is expected that is far from an ordinary day, and is no surprise.
    private func tellNamedDay(_ days: DateRange, into draft: inout AnswerDraft) {
        guard days.dayCount == 1 else { return }
        let names = context.knownDays(over: days.start.year...days.start.year).names(on: days.start)
        guard !names.isEmpty else { return }
        let named = WordList.joined(names.map { SafeText.name($0) })
        draft.say(
            "It was \(named): a day that is known to differ is no surprise, however far it lies from the days around it."
        )
    }

    /// What has fallen silent comes first: it is the event behind the figures.
    func tellSilence(_ anomalies: [AnomalyReport.Anomaly], into draft: inout AnswerDraft) {
        var told: Set<String> = []
        for place in anomalies.compactMap(\.place) where told.insert(place.name).inserted {
            guard let day = place.silentSince else { continue }
            draft.say(AnswerComposer.silence(of: place.name, since: day))
        }
    }

    func tell(
        _ anomaly: AnomalyReport.Anomaly, asked: DateRange, _ report: AnomalyReport, into draft: inout AnswerDraft
    ) {
        let finding = anomaly.finding
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: DateRange(day: finding.peak),
            provenance: Provenance(
                query: "performance.anomalies of \(finding.metric.name) over \(report.period)", snapshot: "",
                rowsRead: 0, sources: []),
            currency: report.currency)
        func fact(_ value: Double?, _ kind: FactKind, _ word: String) -> Fact {
            let shown = anomaly.unit == .count ? value?.rounded() : value
            return facts.fact(
                finding.metric, shown, anomaly.unit, kind: kind,
                called: word + (context.catalogue.metric(finding.metric)?.name ?? finding.metric.name),
                of: finding.dimensions)
        }
        let name = context.catalogue.metric(finding.metric)?.name ?? finding.metric.name
        let place = finding.dimensions.map { " for \(SafeText.name($0.value))" }.joined()
        let day = PeriodWords.phrase(DateRange(day: finding.peak))
        var line =
            "- \(name)\(place) \(day): \(facts.cited(fact(finding.episode.value, .value, ""), in: &draft)), \(finding.episode.kind.phrase)"
        if let expected = finding.episode.expected {
            line += "; expected \(facts.cited(fact(expected.value, .expected, "Expected "), in: &draft))"
            // A shift is judged by several days together: the range of a single day is not what it was held against.
            if let value = finding.episode.value, value >= expected.lower, value <= expected.upper {
                line += ", judged by several days together"
            } else {
                line +=
                    ", at least \(facts.cited(fact(expected.lower, .expectedLower, "Lower end of expected "), in: &draft)) "
                    + "and at most "
                    + facts.cited(fact(expected.upper, .expectedUpper, "Upper end of expected "), in: &draft)
            }
        }
        if let place = anomaly.place { line += "; the place to look: \(SafeText.name(place.name))" }
        if finding.period.start < asked.start {
            line += "; it began on \(PeriodWords.name(DateRange(day: finding.period.start)))"
        } else if finding.period.dayCount > 2, [.spike, .drop].contains(finding.episode.kind) {
            line += "; it lasted \(PeriodWords.phrase(finding.period))"
        }
        if !finding.events.isEmpty {
            line += " (\(finding.events.map { SafeText.name($0) }.joined(separator: ", ")))"
        }
        draft.item(line)
    }
}
