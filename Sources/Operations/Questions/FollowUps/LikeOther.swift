import Semantics

/// "If mobile converted like desktop": the level of the one is supposed for the other, and the data knows what it is.
enum LikeOther {
    /// The member of a change with whose level it takes on.
    static let key = "like"

    private static let words = PatternList(
        "like", "as well|good|much|often|fast [as]", "same as", "level|rate|conversion of|on")

    /// The draft with the one narrowed to, and the other as its model; as it is where no two of a kind are named.
    static func told(_ draft: QuestionDraft, _ frame: QuestionFrame) -> QuestionDraft {
        guard draft.intent == .whatIf, frame.has(words), let changes = draft.param("changes")?.elements,
            changes.count == 1, case .object(var members) = changes[0],
            !members.contains(where: { ["by_pct", "by_abs", "to"].contains($0.key) }),
            let both = changes[0]["filters"]?.elements?.first, let field = both["field"]?.text,
            let values = both["value"]?.elements?.compactMap(\.text), values.count == 2
        else { return draft }
        func only(_ value: String) -> JSONValue {
            .array([.object(["field": .string(field), "op": .string("eq"), "value": .string(value)])])
        }
        members.removeAll { $0.key == "filters" }
        // "As good as", of visits and without a figure, is how many of them count.
        if frame.metrics.isEmpty, !field.contains("campaign"), !field.contains("platform") {
            members.removeAll { $0.key == "field" }
            members.insert(.init("field", .string("session_key_event_rate")), at: 0)
        }
        members.append(.init("filters", only(values[0])))
        members.append(.init(key, only(values[1])))
        var result = draft
        result.set("changes", .array([.object(members)]))
        return result
    }
}
