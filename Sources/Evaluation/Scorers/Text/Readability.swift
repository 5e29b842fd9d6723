/// How easy a text is to read: sentences, words and syllables, counted by rules for English.
///
/// The reading ease is Flesch's (1948): 206.835 − 1.015 × words per sentence − 84.6 × syllables per word; 60–70 is plain
/// English. Only words of letters count; numbers, dates and citations do not.
struct Readability: Sendable, Equatable {
    private(set) var words = 0
    private(set) var sentences = 0
    private(set) var syllables = 0
    /// Words of the longest sentence, numbers included.
    private(set) var longestSentence = 0

    init(_ text: String) {
        for sentence in Readability.sentences(of: text) {
            let parts = sentence.split(whereSeparator: \.isWhitespace)
            let plain = parts.map { $0.filter(\.isLetter) }.filter { $0.count > 1 || $0.lowercased() == "a" }
            longestSentence = max(longestSentence, parts.count)
            guard !plain.isEmpty else { continue }
            sentences += 1
            words += plain.count
            syllables += plain.reduce(0) { $0 + Readability.syllables(of: $1) }
        }
    }

    /// Nil without words.
    var readingEase: Double? {
        guard words > 0, sentences > 0 else { return nil }
        return 206.835 - 1.015 * Double(words) / Double(sentences) - 84.6 * Double(syllables) / Double(words)
    }

    /// Lines and sentences; a point inside a number ends none.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            var rest = line
            while let end = rest.firstMatch(of: #/[.!?;:](?=\s|$)/#) {
                sentences.append(String(rest[..<end.range.upperBound]))
                rest = rest[end.range.upperBound...]
            }
            sentences.append(String(rest))
        }
        return sentences.filter { $0.contains(where: { $0.isLetter || $0.isNumber }) }
    }

    /// Groups of vowels; a silent e at the end counts for nothing, and every word has one.
    private static func syllables(of word: String) -> Int {
        let letters = Array(word.lowercased())
        var count = 0
        var wasVowel = false
        for letter in letters {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if letters.last == "e", letters.dropLast().last != "l", count > 1 { count -= 1 }
        return max(1, count)
    }
}
