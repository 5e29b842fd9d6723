import Semantics

/// Finds "revenue from Atlantis", "sessions via Gopherads": a name right after a word that narrows, which nothing here knows.
///
/// To pass over it would answer another question than the one asked.
enum StrangeName {
    private static let narrowing: Set<String> = ["from", "in", "via", "on", "for"]

    /// - Parameter isKnown: whether a lower-case word means something in a question, or to this workspace.
    static func find(in frame: QuestionFrame, isKnown: (String) -> Bool) -> Range<Int>? {
        let tokens = frame.tokens
        guard !isTitle(tokens) else { return nil }
        let taken =
            frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
            + frame.names.map(\.tokens) + frame.dates.map(\.tokens) + frame.thresholds.map(\.tokens)
        func isStrange(_ index: Int) -> Bool {
            guard let token = tokens[safe: index], token.kind == .word, token.isCapitalised, !token.quoted,
                token.raw.count > 2, token.raw.contains(where: \.isLowercase)
            else { return false }
            return !isKnown(token.text) && !isKnown(token.stem) && !taken.contains { $0.contains(index) }
        }
        for index in tokens.indices.dropFirst() where narrowing.contains(tokens[index - 1].text) {
            guard tokens[index].mark == nil, isStrange(index) else { continue }
            var end = index + 1
            while isStrange(end), tokens[end].mark == nil { end += 1 }
            return index..<end
        }
        return nil
    }

    /// "How Much Revenue From Mars": where most words are capitalised, capitals say nothing.
    private static func isTitle(_ tokens: [Token]) -> Bool {
        let words = tokens.dropFirst().filter { $0.kind == .word }
        return words.count > 2 && words.count(where: \.isCapitalised) * 2 > words.count
    }
}
