import Semantics

extension JSONValue {
    /// Characters of a text that results show.
    private static let longestText = 1_000
    /// Characters of a whole value.
    private static let longestValue = 10_000

    /// The value with long texts cut, and cut itself where it is long all the same. What was shortened once stays as it is.
    var shortened: JSONValue {
        switch self {
        case .string(let text): return .string(JSONValue.cut(text))
        case .array(let elements): return JSONValue.array(elements.map(\.shortened)).whole
        case .object(let members):
            return JSONValue.object(members.map { Member($0.key, $0.value.shortened) }).whole
        default: return self
        }
    }

    private var whole: JSONValue {
        let text = serialized
        return text.utf8.count <= JSONValue.longestValue ? self : .string(JSONValue.cut(text))
    }

    /// `Once upon a time … (120000 characters)`, no longer than allowed.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestText else { return text }
        let count = text.count
        guard count > longestText else { return text }
        let ending = " … (\(count) characters)"
        return text.prefix(longestText - ending.count) + ending
    }
}
