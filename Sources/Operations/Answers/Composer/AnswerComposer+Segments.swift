import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// How many people are in a group, in several at once, or in one and not another.
    func tellSegment(_ reading: Interpretation, into progress: inout Progress) async throws {
        guard !reading.filters.isEmpty else {
            progress.draft.say("Which groups do you mean? Name what people did, or what they have in common.")
            return
        }
        let op = reading.params["op"]?.text ?? "and"
        // Who came by the one and by the other is in both.
        let filters = op == "overlap" ? reading.filters.flatMap(singled) : reading.filters
        let parts = filters.prefix(5).map { SegmentQuery.Named(name($0), expression($0)) }
        let whole: SegmentExpression =
            op == "or" ? .any(parts.map(\.expression)) : .all(parts.map(\.expression))
        var segments = Array(parts)
        let joined = parts.map(\.name).joined(separator: op == "or" ? " or " : " and ")
        if parts.count > 1 { segments.append(.init(joined, whole)) }
        let report = try await context.behaviour.segments(
            SegmentQuery(segments: segments, period: reading.period), now: now)
        progress.trusts.append(report.trust)
        let facts = facts(of: report)
        let result = report.result
        let when = PeriodWords.phrase(report.period)
        let everybody = facts.fact("total_users", result.everybody.size.map(Double.init), .count)
        func told(_ part: SegmentResult.Part) -> (name: String, fact: Fact) {
            let name = SafeText.line(part.names.joined(separator: " and "))
            let fact = facts.fact(
                "total_users", part.size.map(Double.init), .count, called: "Total users with \(name)",
                of: [DimensionValue("segment", name)])
            return (name, fact)
        }
        // The group that was asked for is the last: its parts explain it.
        if let asked = result.segments.last {
            let (name, fact) = told(asked)
            progress.draft.say("Total users \(when) where \(name): \(facts.cited(fact, in: &progress.draft)).")
        }
        progress.draft.item("- Everybody: total users \(facts.cited(everybody, in: &progress.draft))")
        for part in result.segments.dropLast() {
            let (name, fact) = told(part)
            progress.draft.item("- \(name): total users \(facts.cited(fact, in: &progress.draft))")
        }
    }

    /// A filter on any of several values, as one on each of them.
    private func singled(_ filter: Filter) -> [Filter] {
        filter.op == .isIn ? filter.value.texts.map { Filter(filter.field, .eq, .text($0)) } : [filter]
    }

    private func name(_ filter: Filter) -> String { FilterWords.words([filter], catalogue: context.catalogue) }

    /// People who have such an event; a negative test means people who have none.
    private func expression(_ filter: Filter) -> SegmentExpression {
        guard filter.op.isNegative else { return .did(AnswerComposer.selection(filter)) }
        let opposite: FilterOperator =
            switch filter.op {
            case .notIn: .isIn
            case .notContains: .contains
            default: .eq
            }
        return .not(.did(AnswerComposer.selection(Filter(filter.field, opposite, filter.value))))
    }

    /// Event names are selected as names, so that an order that arrives twice is one order.
    private static func selection(_ filter: Filter) -> EventSelection {
        filter.field == "event_name" && [.eq, .isIn].contains(filter.op)
            ? EventSelection(events: filter.value.texts) : EventSelection(filters: [filter])
    }
}
