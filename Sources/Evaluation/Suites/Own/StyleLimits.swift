import Semantics

/// How an answer must read.
struct StyleLimits: Sendable {
    /// The first sentence states a fact.
    var leads = false
    /// Words that the answer may have.
    var words: Double?
    /// Words that a sentence may have.
    var sentenceWords: Double?
    /// The least reading ease: see `Readability`.
    var readingEase: Double?
    /// Words that managers do not use, whole words only.
    var jargon: [String] = []

    static let keys = ["leads", "words", "sentence_words", "reading_ease", "jargon"]

    static func read(_ part: SuitePart, _ reader: inout SuiteReader) -> StyleLimits? {
        guard let entries = reader.entries(part, keys: keys) else { return nil }
        guard !entries.isEmpty else {
            reader.report(
                part.problem(
                    .missingKey, "Nothing is asked of the style.", "Add one of: \(keys.joined(separator: ", "))."))
            return nil
        }
        return StyleLimits(
            leads: entries["leads"].flatMap { reader.flag($0) } ?? false,
            words: entries["words"].flatMap { reader.whole($0) }.map { Double($0) },
            sentenceWords: entries["sentence_words"].flatMap { reader.whole($0) }.map { Double($0) },
            readingEase: entries["reading_ease"].flatMap { reader.number($0) },
            jargon: reader.texts(entries["jargon"]))
    }

    func assertions(for text: String) -> [AssertionResult] {
        var results: [AssertionResult] = []
        func judge(_ type: String, _ holds: Bool, _ reason: String) {
            results.append(
                AssertionResult(
                    type: "style:\(type)", verdict: holds ? .pass : .fail, score: holds ? 1 : 0, reason: reason,
                    metric: type))
        }
        if leads {
            let first = Readability.sentences(of: text).prefix(2).joined(separator: " ")
            judge(
                "leads", first.contains(#/\[F[0-9]+\]/#),
                "The answer begins with \(SuitePart.quoted(first)).")
        }
        let seen = Readability(text)
        if let words {
            let count = Double(text.split(whereSeparator: \.isWhitespace).count)
            judge("words", count <= words, "The answer has \(count.plain) words; allowed are \(words.plain).")
        }
        if let sentenceWords {
            judge(
                "sentence-words", Double(seen.longestSentence) <= sentenceWords,
                "The longest sentence has \(seen.longestSentence) words; allowed are \(sentenceWords.plain).")
        }
        if let readingEase {
            let ease = seen.readingEase ?? 0
            judge(
                "reading-ease", ease >= readingEase,
                "The reading ease is \(ease.plain); at least \(readingEase.plain) is asked for.")
        }
        if !jargon.isEmpty {
            let used = Set(text.lowercased().split { !$0.isLetter && $0 != "_" && $0 != "-" }.map(String.init))
            let found = jargon.first { used.contains($0.lowercased()) } ?? used.sorted().first { $0.contains("_") }
            judge("jargon", found == nil, found.map { "The answer says '\($0)'." } ?? "No word is jargon.")
        }
        return results
    }
}
