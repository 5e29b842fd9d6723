/// Fixed phrases of one or more words, found by their first word.
struct PhraseSet: Sendable {
    private let byFirst: [String: [[String]]]

    init(_ phrases: [[String]]) {
        byFirst = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
    }

    /// The first words of every set that sentences are searched for.
    static let openings = [
        CueWords.hedgePhrases, CueWords.records, Movements.flatPhrases, IdleWords.phrases, ToneCheck.good,
        StrangerCheck.happenings,
        ToneCheck.bad, CauseCheck.crediting, AsideCheck.openings,
    ].reduce(into: Set<String>()) { $0.formUnion($1.words) }

    /// The first words of the phrases.
    var words: Set<String> { Set(byFirst.keys) }

    /// Where phrases stand in the sentence, and how they read.
    func matches(in sentence: Sentence) -> [(index: Int, phrase: [String])] {
        var all: [(Int, [String])] = []
        for (index, word) in sentence.words.enumerated() where word.cues.contains(.opening) {
            for phrase in byFirst[word.lower] ?? [] where sentence.has(phrase, at: index) {
                all.append((index, phrase))
            }
        }
        return all
    }

    /// The length of the longest phrase that begins at the place.
    func length(in sentence: Sentence, at index: Int) -> Int? {
        guard sentence.words[index].cues.contains(.opening) else { return nil }
        return byFirst[sentence.lower(index)]?.filter { sentence.has($0, at: index) }.map(\.count).max()
    }

    func isIn(_ sentence: Sentence) -> Bool {
        for (index, word) in sentence.words.enumerated() where word.cues.contains(.opening) {
            guard let phrases = byFirst[word.lower] else { continue }
            if phrases.contains(where: { sentence.has($0, at: index) }) { return true }
        }
        return false
    }
}
