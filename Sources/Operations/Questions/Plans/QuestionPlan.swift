package import Semantics

/// What a language model made of a question that the rules cannot read: named things only, each of them checked.
///
/// *Step before:* `QuestionPlanner`. *Step after:* `QuestionReader.read(_:today:)`, which fills in the same stated defaults as
/// for any other question.
package struct QuestionPlan: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case value, trend, breakdown, ranking, why, summary
    }

    package enum Comparison: String, Sendable {
        case none, previous, year
    }

    package let kind: Kind
    package let metrics: [MetricID]
    package let breakdown: [DimensionID]
    package let filters: [Filter]
    /// Days in English words; empty for the default ones.
    package let days: String
    package let comparison: Comparison

    private static let mostMetrics = 4
    private static let mostGroups = 2
    private static let longest = 200

    /// Nil where the model found nothing to ask, or named anything that is not there.
    package init?(_ json: JSONValue, catalogue: Catalogue) {
        guard let kind = json["kind"]?.text.flatMap(Kind.init(rawValue:)),
            let metrics = QuestionPlan.texts(json["metrics"]), metrics.count <= QuestionPlan.mostMetrics,
            let groups = QuestionPlan.texts(json["by"]), groups.count <= QuestionPlan.mostGroups,
            case .array(let parts) = json["only"] ?? .array([]),
            let comparison = Comparison(rawValue: json["compare"]?.text ?? "none")
        else { return nil }
        self.kind = kind
        self.metrics = metrics.map { MetricID($0) }
        breakdown = groups.map { DimensionID($0) }
        var filters: [Filter] = []
        for part in parts {
            guard let field = part["field"]?.text, let value = part["value"]?.text, !value.isEmpty,
                value.count <= QuestionPlan.longest, catalogue.dimension(DimensionID(field)) != nil
            else { return nil }
            filters.append(Filter(field, .eq, .text(value)))
        }
        self.filters = filters
        days = String((json["days"]?.text ?? "").prefix(QuestionPlan.longest))
        self.comparison = comparison
        let areKnown =
            self.metrics.allSatisfy { catalogue.metric($0) != nil }
            && breakdown.allSatisfy { catalogue.dimension($0) != nil }
        let needsGroup = [.breakdown, .ranking].contains(kind)
        guard areKnown, !metrics.isEmpty || kind == .summary, !breakdown.isEmpty || !needsGroup else { return nil }
    }

    private static func texts(_ json: JSONValue?) -> [String]? {
        guard let json else { return [] }
        guard case .array(let elements) = json else { return nil }
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? texts : nil
    }
}

extension QuestionPlan {
    /// What is asked, before its defaults.
    func draft(past: QuestionPeriod?) -> QuestionDraft {
        var draft = QuestionDraft()
        draft.metrics = metrics
        draft.breakdown = breakdown
        draft.filters = filters
        draft.past = past
        switch kind {
        case .value, .breakdown: break
        case .trend: draft.overTime = true
        case .ranking: draft.ranking = QuestionDraft.Ranking(direction: .best)
        case .why: draft.intent = .why
        case .summary: draft.intent = .summary
        }
        switch comparison {
        case .none: break
        case .previous: draft.partner = .previous
        case .year: draft.partner = .year
        }
        draft.compares = comparison != .none
        return draft
    }
}
