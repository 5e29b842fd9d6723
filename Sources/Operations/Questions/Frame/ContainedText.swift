import Semantics

/// A part of what stands in a field, where no name has a noun of its own: "visits whose source contains news", "with sale
/// somewhere in their source / medium".
struct ContainedText {
    let dimension: DimensionID
    let text: String
    let isDenied: Bool
    /// The words of the field.
    let field: Range<Int>
    /// The words that are contained.
    let words: Range<Int>

    private static let verbs = Pattern(
        "[that|which] [does|do|did] [not] contain|contains|containing|contained|include|includes|including|mention|mentions|mentioning [the] [word|text|string|term]"
    )
    private static let places: Set<String> = ["in", "within", "inside"]
    private static let fillers: Set<String> = [
        "in", "within", "inside", "the", "their", "its", "a", "our", "somewhere", "anywhere", "appearing", "standing",
    ]
    private static let owning: Set<String> = ["had", "has", "have", "having", "with", "word", "text", "where", "whose"]

    static func found(in frame: QuestionFrame) -> [ContainedText] {
        frame.dimensions.compactMap { after($0, frame) ?? before($0, frame) }
    }

    /// "source contains news"
    private static func after(_ mention: QuestionFrame.DimensionMention, _ frame: QuestionFrame) -> ContainedText? {
        let tokens = frame.tokens
        guard let start = verbs.match(tokens, at: mention.tokens.upperBound), let first = tokens[safe: start],
            first.kind == .word || first.quoted
        else { return nil }
        return ContainedText(
            dimension: mention.dimension, text: tokens.written(start..<end(start, tokens)),
            isDenied: tokens[mention.tokens.upperBound..<start].contains { $0.text == "not" }, field: mention.tokens,
            words: start..<end(start, tokens))
    }

    /// "had news somewhere in their source"
    private static func before(_ mention: QuestionFrame.DimensionMention, _ frame: QuestionFrame) -> ContainedText? {
        let tokens = frame.tokens
        var last = mention.tokens.lowerBound - 1
        while last > 0, fillers.contains(tokens[last].text), !tokens[last].quoted { last -= 1 }
        guard last > 0, tokens[last + 1..<mention.tokens.lowerBound].contains(where: { places.contains($0.text) })
        else { return nil }
        var start = last
        while tokens[start].quoted, start > 0, tokens[start - 1].quoted { start -= 1 }
        guard owning.contains(tokens[safe: start - 1]?.text ?? "") else { return nil }
        return ContainedText(
            dimension: mention.dimension, text: tokens.written(start..<last + 1), isDenied: false,
            field: mention.tokens,
            words: start..<last + 1)
    }

    private static func end(_ start: Int, _ tokens: [Token]) -> Int {
        var end = start + 1
        while tokens[start].quoted, tokens[safe: end]?.quoted == true { end += 1 }
        return end
    }
}
