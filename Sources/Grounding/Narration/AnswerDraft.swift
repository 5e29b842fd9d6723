import Semantics

/// An answer while it is being composed: sentences, the facts they cite, charts.
package struct AnswerDraft: Sendable, Equatable {
    package private(set) var sheet = FactSheet()
    package private(set) var claims: [Claim] = []
    package private(set) var charts: [ChartSpec] = []
    private var sentences: [Sentence] = []
    private var startsParagraph = true
    private var introductions: [Introduction] = []
    /// Facts cited since the last sentence ended.
    private var cited: [String] = []

    /// What was said, and whether it began a paragraph.
    private struct Sentence: Equatable {
        var text: String
        var opens: Bool
    }

    /// A term, and what people call it.
    private struct Introduction: Equatable {
        var term: String
        var spoken: String
    }

    package init() {}

    package var text: String {
        sentences.reduce(into: "") { text, sentence in
            if !text.isEmpty { text += sentence.opens ? "\n" : " " }
            text += sentence.text
        }
    }

    /// The first sentences alone, with the facts of all: what leads may rest on what is left out. A sentence that announces a
    /// list has its first line.
    package func keeping(first count: Int) -> AnswerDraft {
        var count = max(1, count)
        while count < sentences.count, sentences[count - 1].text.hasSuffix(":") { count += 1 }
        var result = self
        result.sentences = Array(sentences.prefix(count))
        let kept = Set(result.sentences.map(\.text))
        result.claims = claims.filter { kept.contains($0.text) }
        result.charts = []
        return result
    }

    /// Puts the fact on the sheet and returns its citation, `[F1]`.
    package mutating func cite(_ fact: Fact) -> String {
        let id = sheet.add(fact)
        if !cited.contains(id) { cited.append(id) }
        return "[\(id)]"
    }

    /// Puts a fact on the sheet that no sentence cites: the rest of a breakdown that a superlative rests on.
    package mutating func support(_ fact: Fact) { _ = sheet.add(fact) }

    /// Has a term said together with what people call it, the first time it is used: `conversion rate (session key event rate)`.
    package mutating func introduce(_ term: String, as spoken: String) {
        introductions.append(Introduction(term: term, spoken: spoken))
    }

    private mutating func introduced(_ text: String) -> String {
        var text = text
        introductions.removeAll { introduction in
            let (term, spoken) = (introduction.term, introduction.spoken)
            // Who reads both words already needs no third.
            guard !text.lowercased().contains(spoken) else { return text.contains(term) }
            for (old, new) in [(term.capitalisedFirst, spoken.capitalisedFirst), (term, spoken)] {
                guard let range = text.firstRange(of: old) else { continue }
                text.replaceSubrange(range, with: "\(new) (\(term))")
                return true
            }
            return false
        }
        return text
    }

    /// Ends a sentence. With the facts cited in it, it is a claim.
    package mutating func say(_ sentence: String) {
        let sentence = introduced(sentence)
        claim(sentence)
        sentences.append(Sentence(text: sentence, opens: startsParagraph || sentences.isEmpty))
        startsParagraph = false
    }

    /// Puts a sentence that rests on what follows it in front of everything.
    package mutating func open(with sentence: String) {
        sentences.insert(Sentence(text: sentence, opens: true), at: 0)
        if sentences.count > 1 { sentences[1].opens = false }
    }

    /// A line of a list.
    package mutating func item(_ text: String) {
        let text = introduced(text)
        claim(text)
        sentences.append(Sentence(text: text, opens: true))
        startsParagraph = true
    }

    /// The next sentence begins a line.
    package mutating func newParagraph() { startsParagraph = true }

    package mutating func chart(_ chart: ChartSpec) { charts.append(chart) }

    private mutating func claim(_ text: String) {
        guard !cited.isEmpty else { return }
        // True by construction: the number was taken from the fact it cites.
        claims.append(Claim(text: text, facts: cited, status: .verified))
        cited = []
    }
}
