/// Subjects that no sheet knows.
extension DirectionCheck {
    /// "Is catching", "are creeping": a form of the verb, no subject.
    func isProgressive(_ index: Int) -> Bool {
        sentence.lower(index).hasSuffix("ing")
            && ["is", "are", "was", "were", "been", "keep", "keeps", "kept", "be"].contains(sentence.lower(index - 1))
    }

    /// "More visits than before": the words in front are no subject of its own.
    func isComparative(_ mention: Mention<Direction>) -> Bool {
        CueWords.comparatives[sentence.lower(mention.start)] != nil
            && Movements.words[sentence.lower(mention.start)] == nil
    }

    /// "Things livened up", "business picks up": the word before the particle is its verb, where a subject that needs no
    /// fact stands in front of that.
    private func isPhrasalVerb(_ index: Int, of mention: Mention<Direction>) -> Bool {
        ["up", "down"].contains(sentence.lower(mention.start)) && index == mention.start - 1 && index > 0
            && (Subjects.generic.contains(sentence.lower(index - 1))
                || sentence.metrics.contains { $0.end == index } || sentence.entities.contains { $0.end == index })
    }

    /// "New players", "British guests": those who bear the name.
    private func isPeople(_ word: Word) -> Bool {
        word.stem != word.lower
            && ["ers", "ors", "ents", "ants", "ists", "guests", "members", "fans"].contains(where: word.lower.hasSuffix)
            || word.lower == "people"
    }

    /// The noun right before the verb, where it is neither on the sheet nor a word that points back.
    func stranger(before mention: Mention<Direction>) -> String? {
        guard !Movements.nouns.contains(sentence.lower(mention.start)) || sentence.lower(mention.start - 1) != "a"
        else { return nil }
        if ["increased", "reduced", "growing", "rising", "falling", "declining", "increasing"].contains(
            sentence.lower(mention.start)),
            ["a", "the", "of", "with", "to", "by"].contains(sentence.lower(mention.start - 1))
        {
            return nil
        }
        var index = mention.start - 1
        while index >= 0, Subjects.auxiliaries.contains(sentence.lower(index)) || isProgressive(index) { index -= 1 }
        guard index >= 0, sentence.words[index].kind == .word else { return nil }
        let isNamed =
            sentence.metrics.contains { $0.range.contains(index) }
            || sentence.entities.contains { $0.range.contains(index) }
            || sentence.periods.contains { $0.range.contains(index) }
            || sentence.dimensions.contains { $0.range.contains(index) }
            || sentence.numbers.contains { $0.range.contains(index) }
            || sentence.directions.contains { $0.range.contains(index) }
        guard !isNamed, !Subjects.generic.contains(sentence.lower(index)) else { return nil }
        let word = sentence.words[index]
        // "You'd lose": a pronoun with its verb.
        if ["'d", "'ll", "'ve", "'re", "'m"].contains(where: word.lower.hasSuffix) { return nil }
        if isPhrasalVerb(index, of: mention) { return nil }
        // "France has given up five points"
        if ["given", "gave", "give", "gives"].contains(word.lower) { return nil }
        // "The fastest growing country"
        if CueWords.superlatives[word.lower] != nil { return nil }
        // "For search": a part of a name that is on the sheet.
        if sheet.nameStems.contains(word.stem) || sheet.metricWords.contains(word.lower) { return nil }
        if Subjects.openings.contains(word.lower) { return nil }
        if word.lower.hasSuffix("ly") || word.lower.hasSuffix("ing") && sentence.form != .plain { return nil }
        // "A meaningful drop": an adjective.
        if Movements.nouns.contains(sentence.lower(mention.start)),
            ["a", "an", "the", "this", "that", "its", "their", "our", "no"].contains(sentence.lower(index - 1))
        {
            return nil
        }
        // A noun of the sheet a few words before, "revenue per order fell", speaks for its phrase.
        let phrase = (max(0, index - 3)..<index)
        if phrase.contains(where: { at in sentence.metrics.contains { $0.range.contains(at) } }),
            ["per", "rate", "value", "volume", "count"].contains(word.lower) || sentence.lower(index - 1) == "per"
                || sentence.lower(index - 1) == "of" || sentence.metrics.contains(where: { $0.end == index })
        {
            return nil
        }
        if phrase.contains(where: { at in sentence.entities.contains { $0.range.contains(at) } }),
            sentence.entities.contains(where: { $0.end == index && !$0.value.isEmpty }),
            isPeople(sentence.words[index])
                || [
                    "traffic", "channel", "device", "devices", "visitors", "users", "campaign", "market", "side",
                    "shoppers", "customers", "group", "segment",
                    "variant", "performance", "business", "product", "category", "page", "ads", "advertising",
                ].contains(word.lower)
        {
            return nil
        }
        return word.text
    }
}
