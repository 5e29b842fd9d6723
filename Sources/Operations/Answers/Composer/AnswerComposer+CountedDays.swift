import Grounding
import Insights
import Semantics

/// On how many days a figure was below or above something: the days are counted and named. Their sum is no answer.
extension AnswerComposer {
    /// So many are told with what they had.
    private static let mostTold = 10
    /// So many are named at all.
    private static let mostNamed = 40

    func tellCounted(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard let counted = reading.params[CountedDays.key]?.text,
            let step = Granularity.allCases.first(where: { $0.dimension?.name == counted }), let asked = reading.period
        else { return false }
        let bounds = reading.filters.filter { context.catalogue.metric(MetricID($0.field)) != nil }
        guard let bound = bounds.first, let whole = try await wholeSteps(step, in: asked) else { return false }
        let filters = reading.filters.filter { !bounds.contains($0) }
        let metrics = bounds.reduce(into: [MetricID]()) { ids, bound in
            if !ids.contains(MetricID(bound.field)) { ids.append(MetricID(bound.field)) }
        }
        let table = try await self.table(
            MetricQuery(metrics: metrics, filters: filters, period: whole, granularity: step), into: &progress)
        let all = steps(of: table, MetricID(bound.field), where: filters)
        let kept = all.indices.filter { index in
            bounds.allSatisfy { bound in
                let values = steps(of: table, MetricID(bound.field), where: filters)
                return CountedDays.holds(values[index].value, bound)
            }
        }
        .map { all[$0] }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: whole, provenance: table.provenance, currency: table.currency)
        let name = step.rawValue
        let words = FilterWords.words(bounds, catalogue: context.catalogue)
        let narrowed = filters.isEmpty ? "" : " where \(FilterWords.words(filters, catalogue: context.catalogue))"
        // Days are no figure of the catalogue: a count of them is held against no other number of the figure.
        let stepsOfTime = MetricID("\(name)s")
        let count = facts.fact(
            stepsOfTime, Double(kept.count), .count, called: "\(name.capitalisedFirst)s with \(words)\(narrowed)",
            of: place(of: filters))
        let among = facts.fact(stepsOfTime, Double(all.count), .count, called: "\(name.capitalisedFirst)s")
        func number() -> String { facts.cited(count, in: &progress.draft) }
        func amount() -> String { facts.cited(among, in: &progress.draft) }
        let (on, days) = (step == .day ? "on" : "in", PeriodWords.phrase(whole))
        let wholly = step == .day ? "" : "whole "
        let isOfNothing = bounds.allSatisfy { $0.op == .eq && $0.value == .number(0) }
        if bounds.count > 1, !kept.isEmpty {
            progress.draft.say(
                "All of that was so \(on) \(number()) \(name)s \(days), of \(amount()) \(wholly)\(name)s\(narrowed).")
        } else if kept.count > 1 {
            progress.draft.say(
                "\(on.capitalisedFirst) \(number()) \(name)s \(days) \(told(bounds, table.currency))\(narrowed).")
            progress.draft.say("There are \(amount()) \(wholly)\(name)s in that time.")
        } else {
            progress.draft.support(count)
            let figures = metrics.compactMap { context.catalogue.metric($0)?.name }.map(FilterWords.inSentence)
            let asked = isOfNothing ? "without \(WordList.joined(figures))" : "with \(words)"
            progress.draft.say("Asked for were \(name)s \(asked)\(narrowed).")
            progress.draft.say(
                kept.isEmpty
                    ? "It was so \(on) none of the \(amount()) \(wholly)\(name)s \(days)."
                    : "It was so \(on) \(number()) \(name) \(days), of \(amount()) \(wholly)\(name)s.")
        }
        for (place, day) in kept.prefix(AnswerComposer.mostNamed).enumerated() {
            let days = CountedDays.days(named: day.name, step)
            let figures = metrics.compactMap { metric -> (name: String, fact: Fact)? in
                guard let definition = context.catalogue.metric(metric) else { return nil }
                let value = steps(of: table, metric, where: filters).first { $0.name == day.name }?.value
                let unit = table.metricColumns.first { $0.id == metric }?.unit ?? definition.unit
                let fact = facts.fact(metric, value, unit, of: self.place(of: filters), period: days ?? whole)
                return (FilterWords.inSentence(definition.name), fact)
            }
            guard kept.count <= AnswerComposer.mostTold else {
                for figure in figures { progress.draft.support(figure.fact) }
                continue
            }
            if place == 0 { progress.draft.newParagraph() }
            let values = figures.map { figure in
                (figure.fact.unit == .metric(.currency) && figures.count == 1 ? "" : "\(figure.name) ")
                    + facts.cited(figure.fact, in: &progress.draft)
            }
            progress.draft.item(
                "- \(days.map(PeriodWords.name) ?? day.name): \(values.joined(separator: ", "))")
        }
        if kept.count > AnswerComposer.mostTold {
            let named = kept.prefix(AnswerComposer.mostNamed).map { day in
                CountedDays.days(named: day.name, step).map(PeriodWords.name) ?? day.name
            }
            progress.draft.newParagraph()
            progress.draft.say("They are: \(named.joined(separator: ", "))\(kept.count > named.count ? ", …" : "").")
        }
        progress.draft.newParagraph()
        var listed = query(reading)
        listed.breakdown = []
        listed.filters = filters
        suggest(after: listed, period: whole, into: &progress)
        return true
    }
}

extension AnswerComposer {
    /// "Total revenue was under $500", "there were no orders"
    private func told(_ bounds: [Filter], _ currency: Currency) -> String {
        let clauses = bounds.compactMap { bound -> String? in
            guard let metric = context.catalogue.metric(MetricID(bound.field)), case .number(let limit) = bound.value
            else { return nil }
            let name = FilterWords.inSentence(metric.name)
            if bound.op == .eq, limit == 0, metric.unit == .count { return "there were no \(name)" }
            let words: [FilterOperator: String] = [
                .lt: "under", .lte: "at most", .gt: "over", .gte: "at least", .ne: "other than",
            ]
            let verb = name.hasSuffix("s") ? "were" : "was"
            let value = NumberFormat(currency: currency).text(limit, metric.unit)
            return [name, verb, words[bound.op], value].compactMap(\.self).joined(separator: " ")
        }
        return clauses.joined(separator: " and ")
    }
}

extension CountedDays {
    /// Whether what a day had passes a test; a day without a value passes none.
    static func holds(_ value: Double?, _ bound: Filter) -> Bool {
        guard let value, case .number(let limit) = bound.value else { return false }
        return switch bound.op {
        case .lt: value < limit
        case .lte: value <= limit
        case .gt: value > limit
        case .gte: value >= limit
        case .ne: value != limit
        default: value == limit
        }
    }

    /// The days of a row of a table by days, weeks or months.
    static func days(named name: String, _ step: Granularity) -> DateRange? {
        guard let start = CivilDate(name) ?? CivilDate("\(name)-01") else { return nil }
        return DateRange(start: start, end: step.nextBucket(after: start).adding(days: -1))
    }
}
