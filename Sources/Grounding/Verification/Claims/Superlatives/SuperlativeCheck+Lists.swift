/// Places of a list whose first words say from which end it is counted: "Bing was the cheapest per booking. Google followed,
/// and Meta came last."
extension SuperlativeCheck {
    /// Whether the place is counted from the lowest number; nil where no extreme stands before the word, or it is one itself.
    func isLowBesideOpening(_ index: Int, _ fact: Int) -> Bool? {
        let word = sentence.lower(index)
        guard word == "last" || CueWords.ordinals[word] != nil else { return nil }
        let lowerIsBetter = sheet.lowerIsBetter[sheet.metricOfFact[fact]]
        guard
            let isFromLow = isLowFirst(in: sentence, before: index, lowerIsBetter)
                ?? topic.said.flatMap({ said in
                    isLowFirst(in: said.sentence, before: said.sentence.words.count, lowerIsBetter)
                })
        else { return nil }
        return word == "last" ? !isFromLow : isFromLow
    }

    private func isLowFirst(in sentence: Sentence, before end: Int, _ lowerIsBetter: Bool?) -> Bool? {
        sentence.words[..<end].indices.lazy.compactMap { at -> Bool? in
            guard sentence.words[at].cues.contains(.extreme), let said = CueWords.superlatives[sentence.lower(at)],
                !sentence.metrics.contains(where: { $0.range.contains(at) }),
                !sentence.entities.contains(where: { $0.range.contains(at) })
            else { return nil }
            let turned = PriceWords.turned(said, at: at, in: sentence)
            let meant = Comparatives.direction(turned, of: sentence.lower(at), lowerIsBetter: lowerIsBetter)
            return SignWords.sign(meant, lowerIsBetter: lowerIsBetter).map { $0 < 0 }
        }.first
    }
}
