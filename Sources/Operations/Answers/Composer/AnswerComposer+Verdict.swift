import Grounding
import Insights
import Semantics

/// "Is that normal, or should I worry?": what the detector expected on the days that were spoken of, and what to do.
extension AnswerComposer {
    private static let mostVerdicts = 3
    /// How a day goes, where no figure is named.
    private static let ofToday: [MetricID] = ["sessions", "ecommerce_purchases", "total_revenue"]

    func tellVerdict(
        on metrics: [MetricID], _ reading: Interpretation, into progress: inout Progress
    ) async throws {
        guard !metrics.isEmpty else {
            let names = reading.metrics.map { FilterWords.inSentence(context.catalogue.metric($0)?.name ?? $0.name) }
            progress.draft.say(
                "No range is expected of \(WordList.joined(names)): there is no value of it for each day.")
            return
        }
        if reading.period == DateRange(day: today), try await tellTodaySoFar(metrics, reading, into: &progress) {
            return
        }
        let report = try await AnomalyFinder(context: context).report(
            metrics: Array(metrics.prefix(AnswerComposer.mostVerdicts)),
            period: reading.period.map(AnswerComposer.lookedAt), breakdown: nil, filters: reading.filters,
            falseAlarmsPerMonth: nil)
        if let trust = report.trust { progress.trusts.append(trust) }
        let days = reading.period ?? report.period
        var isOrdinary = true
        var isWithin = true
        for watched in report.watched {
            progress.draft.newParagraph()
            let found = distinct(
                report.anomalies.filter {
                    $0.finding.metric == watched.metric && $0.finding.period.intersection(days) != nil
                })
            let verdict = tellVerdict(watched, on: days, found: found, report, reading, into: &progress)
            isOrdinary = isOrdinary && verdict.judgement == .ordinary
            isWithin = isWithin && !verdict.isOneOutside
        }
        if isOrdinary {
            let isSilent = try await tellSilence(in: days, reading, into: &progress.draft)
            if !isSilent {
                progress.draft.say(
                    isWithin
                        ? "There is nothing to do about it."
                        : "Of one day by itself no more can be said; see whether others like it follow.")
            }
        }
        for chart in report.charts.prefix(1) { progress.draft.chart(chart) }
    }

    /// What is normal can be said of whole days; of one that is not over, how it stands against the same hours a week before.
    func tellTodaySoFar(
        _ metrics: [MetricID], _ reading: Interpretation, into progress: inout Progress
    ) async throws -> Bool {
        let metrics = metrics.isEmpty ? Self.ofToday : metrics
        let query = MetricQuery(
            metrics: Array(metrics.prefix(Self.mostVerdicts)), filters: reading.filters, period: DateRange(day: today),
            comparison: .range(DateRange(day: today.adding(days: -7))))
        let table = try await table(query, into: &progress)
        guard try await tellSameHours(query, in: table, into: &progress) else {
            progress.trusts.removeLast()
            return false
        }
        tellWholeDays(table, into: &progress.draft)
        progress.draft.say("Whether that is within what is expected can be said when the day is over.")
        progress.table = progress.table ?? table
        return true
    }

    /// A figure as usual may hide what has fallen silent: whether anything has, and is told.
    private func tellSilence(
        in days: DateRange, _ reading: Interpretation, into draft: inout AnswerDraft
    ) async throws -> Bool {
        let all = try await AnomalyFinder(context: context).report(
            metrics: [], period: AnswerComposer.lookedAt(days), breakdown: nil, filters: [], falseAlarmsPerMonth: nil)
        let found = distinct(all.anomalies.filter { $0.finding.period.intersection(days) != nil })
        let stops = found.filter { $0.stop != nil }
        guard !stops.isEmpty || found.contains(where: { $0.place?.silentSince != nil }) else { return false }
        let lasts = stops.contains { !$0.isOver } || found.contains { $0.place?.silentSince != nil }
        draft.newParagraph()
        draft.say(lasts ? "Something else needs a look all the same." : "Something else happened on those days.")
        tellSilence(found, into: &draft)
        for anomaly in stops {
            guard let stop = anomaly.stop else { continue }
            try await tell(stop, anomaly.finding, filters: [], into: &draft)
        }
        return true
    }

    private func tellVerdict(
        _ watched: AnomalyReport.Watched, on days: DateRange, found: [AnomalyReport.Anomaly], _ report: AnomalyReport,
        _ reading: Interpretation, into progress: inout Progress
    ) -> NoiseVerdict {
        let places = watched.days.indices.filter { days.contains(watched.days[$0]) }
        let verdict = NoiseVerdict(
            values: places.map { watched.values[$0] }, verdicts: places.map { watched.verdicts[$0] },
            alarms: !found.isEmpty)
        let full = context.catalogue.metric(watched.metric)?.name ?? watched.metric.name
        let name = FilterWords.inSentence(full)
        let place =
            reading.filters.isEmpty ? "" : " where \(FilterWords.words(reading.filters, catalogue: context.catalogue))"
        let subject = "\(name) \(PeriodWords.phrase(days))\(place)"
        let asked = inQuestion(days)
        let words = inQuestion(watched.metric, reading.filters) ?? name
        let why = ["Why did \(words) change \(asked)?"]
        let further = ["\(words.capitalisedFirst) by day \(asked)", "\(words.capitalisedFirst) by channel \(asked)"]
        switch verdict.judgement {
        case .unknown:
            let isOver = days.end < today
            progress.draft.say(
                isOver
                    ? "Too little is known of \(name) before to say what is normal \(PeriodWords.phrase(days))."
                    : "The day is not over: what is normal of \(name) can be said of whole days only.")
        case .ordinary:
            progress.draft.say(
                verdict.isOneOutside
                    ? "That may be chance, and may not: \(subject) \(extent(verdict))."
                    : "That is ordinary noise: \(subject) \(extent(verdict)).")
            tellFarthest(verdict, watched, places, report, into: &progress.draft)
            progress.nextQuestions = ["Alert me when \(words) is unusual"] + further
        case .borderline:
            progress.draft.say("That is more than noise, and not yet an alarm: \(subject) \(extent(verdict)).")
            tellFarthest(verdict, watched, places, report, into: &progress.draft)
            progress.draft.say("Look again in some days, and see where it comes from meanwhile.")
            progress.nextQuestions = why + further
        case .unusual:
            progress.draft.say("That is no noise, and worth a look: something happened to \(subject).")
            for anomaly in found.prefix(AnswerComposer.mostVerdicts) {
                tell(anomaly, asked: days, report, into: &progress.draft)
            }
            progress.draft.newParagraph()
            let start = found.compactMap(\.place?.name).first
            progress.draft.say(
                start.map { "Begin with \(SafeText.name($0)), where most of it lies." }
                    ?? "No single part stands out; ask why it changed to see where it lies.")
            progress.nextQuestions = why + ["What should we do?"] + further
        }
        return verdict
    }

    /// `lay within what was expected on all 7 days`
    private func extent(_ verdict: NoiseVerdict) -> String {
        let count = verdict.days.count
        if count == 1 {
            return verdict.outside == 0
                ? "lay within what was expected" : "lay outside what was expected, as one day in twenty does by chance"
        }
        if verdict.leans, verdict.judgement == .borderline {
            return
                "kept \(verdict.together < 0 ? "below" : "above") what was expected, all \(count) days taken together"
        }
        let usual = "as one day in twenty does by chance"
        switch verdict.outside {
        case 0: return "lay within what was expected on all \(count) days"
        case let outside:
            let days = "lay outside what was expected on \(outside) of \(count) days"
            return verdict.judgement == .ordinary ? "\(days), \(usual)" : "\(days), and \(usual)"
        }
    }

    /// The day that is farthest from what was expected of it.
    private func tellFarthest(
        _ verdict: NoiseVerdict, _ watched: AnomalyReport.Watched, _ places: [Int], _ report: AnomalyReport,
        into draft: inout AnswerDraft
    ) {
        guard let farthest = verdict.farthest else { return }
        let day = watched.days[places[farthest.place]]
        let name = context.catalogue.metric(watched.metric)?.name ?? watched.metric.name
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: DateRange(day: day),
            provenance: Provenance(
                query: "performance.anomalies of \(watched.metric.name) over \(report.period)", snapshot: "",
                rowsRead: 0, sources: []),
            currency: report.currency)
        func cited(_ value: Double, _ kind: FactKind, _ word: String) -> String {
            let shown = watched.unit == .count ? value.rounded() : value
            return facts.cited(
                facts.fact(watched.metric, shown, watched.unit, kind: kind, called: word + name), in: &draft)
        }
        let value = cited(farthest.value, .value, "")
        let expected = cited(farthest.expected.value, .expected, "Expected ")
        let lower = cited(farthest.expected.lower, .expectedLower, "Lower end of expected ")
        let upper = cited(farthest.expected.upper, .expectedUpper, "Upper end of expected ")
        let lead =
            verdict.days.count > 1
            ? "The farthest from it was \(PeriodWords.name(DateRange(day: day))), \(value)" : "It was \(value)"
        draft.say("\(lead): expected \(expected), at least \(lower) and at most \(upper).")
    }
}
