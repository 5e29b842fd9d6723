import Grounding
import Semantics

/// Says what a message took over from the question before it, what it replaced, and what it left behind:
/// `kept: sessions, device is mobile · changed: the period`.
struct ThreadWords {
    let catalogue: Catalogue
    /// What the message itself says.
    let own: QuestionDraft
    let previous: QuestionDraft
    /// Everything the previous question could have lent.
    let merged: QuestionDraft
    /// What can be asked together.
    let fitted: QuestionDraft

    func text() -> String? {
        let parts = [("kept", kept), ("changed", changed), ("left out", left)].filter { !$0.1.isEmpty }
        guard parts.contains(where: { $0.0 != "changed" }) else { return nil }
        return parts.map { "\($0): \($1.joined(separator: ", "))" }.joined(separator: " · ")
    }

    private var kept: [String] {
        // Advice has figures and days of its own.
        if fitted.intent == .recommendation { return [] }
        var words: [String] = []
        if own.metrics.isEmpty, fitted.metrics == previous.metrics { words += fitted.metrics.map(name) }
        words += inheritedGroups(fitted).map { "by \(name($0))" }
        words += inheritedFilters(fitted).map { FilterWords.words([$0], catalogue: catalogue) }
        // A change that is supposed has no days: it is about weeks to come.
        if own.past == nil, fitted.intent != .whatIf, let past = fitted.past, past == previous.past {
            words.append(PeriodWords.name(past.range))
        }
        return words
    }

    private var changed: [String] {
        var words: [String] = []
        if own.intent == nil, !previous.metrics.isEmpty, fitted.metrics != previous.metrics {
            words.append("the metric")
        }
        if !previous.breakdown.isEmpty, !own.breakdown.isEmpty, fitted.breakdown != previous.breakdown {
            words.append("the groups")
        }
        let fields = Set(previous.filters.map(\.field))
        if own.filters.contains(where: { fields.contains($0.field) && !previous.filters.contains($0) }) {
            words.append("the filter")
        }
        if let before = previous.past, let now = fitted.past, now != before { words.append("the period") }
        return words
    }

    private var left: [String] {
        inheritedGroups(merged).filter { !fitted.breakdown.contains($0) }.map { "by \(name($0))" } + dropped
    }

    /// What the talk was narrowed to, and this is not, whether it cannot be or was not to be.
    private var dropped: [String] {
        previous.filters.filter { before in
            !fitted.filters.contains { $0 == before || FilterFamily.replaces($0, before) }
        }.map { FilterWords.words([$0], catalogue: catalogue) }
    }

    /// Kinds of question that nobody would take to be narrowed by what was spoken of before.
    private static let apart: Set<QuestionIntent?> = [
        .help, .definition, .dataQuality, .provenance, .alertManage, .alertLog, .reportSchedule, .abtest, .realtime,
        .outOfScope,
    ]

    /// For a question that stands by itself: only what it no longer is narrowed to.
    func textAlone() -> String? {
        guard !ThreadWords.apart.contains(fitted.intent), fitted.param("report") == nil, !previous.comparesValues,
            !dropped.isEmpty
        else { return nil }
        return "left out: \(dropped.joined(separator: ", "))"
    }

    /// For the second half of a question: what "it" was narrowed to and its figures cannot be.
    func lost() -> [String] {
        let lost = merged.filters.filter { !fitted.filters.contains($0) }
        guard !lost.isEmpty, !fitted.metrics.isEmpty else { return [] }
        let names = WordList.joined(fitted.metrics.map(name))
        return ["\(names) of everything, not only where \(FilterWords.words(lost, catalogue: catalogue))"]
    }

    private func inheritedGroups(_ draft: QuestionDraft) -> [DimensionID] {
        draft.breakdown.filter { previous.breakdown.contains($0) && !own.breakdown.contains($0) }
    }

    private func inheritedFilters(_ draft: QuestionDraft) -> [Filter] {
        draft.filters.filter { previous.filters.contains($0) && !own.filters.contains($0) }
    }

    private func name(_ metric: MetricID) -> String {
        FilterWords.inSentence(catalogue.metric(metric)?.name ?? metric.name)
    }

    private func name(_ dimension: DimensionID) -> String {
        FilterWords.inSentence(catalogue.dimension(dimension)?.name ?? dimension.name)
    }
}
