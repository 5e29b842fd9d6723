/// Words that can be a name as well as a metric.
extension SentenceReader {
    func prefersEntity(
        _ entity: (meaning: [Int], length: Int), _ metric: (meaning: ReferenceSheet.MetricMention, length: Int)?,
        in words: [Word], at index: Int
    ) -> Bool {
        guard let metric else { return true }
        // "Online giving" beside a name such as "Giving Tuesday"
        if entity.length == 1, !metric.meaning.isForeign, index > 0, !words[index].isCapital,
            entity.meaning.allSatisfy({ name in
                sheet.entities[name].value.contains(" ") && sheet.entities[name].value.first?.isUppercase ?? false
            }), !entity.meaning.isEmpty
        {
            return false
        }
        // "7,300 more emails" of a sheet that counts those sent, beside a channel by that name.
        if !metric.meaning.isForeign, metric.length == 1, isPlural(words[index...], of: entity.meaning) { return false }
        // "Purchases" is a metric on the sheet before it is the name of an event.
        if !metric.meaning.isForeign, !entity.meaning.isEmpty,
            entity.meaning.allSatisfy({ name in
                let dimension = sheet.entities[name].dimension
                // "Refunds: $0" speaks of the metric, "by factor … then refunds" of what it contributed.
                return dimension == "event_name"
                    || dimension == "factor" && !words.contains { Self.accounting.contains($0.stem) }
            })
        {
            return false
        }
        return !entity.meaning.isEmpty || metric.meaning.isForeign
    }

    private static let accounting = Set(
        ["factor", "account", "explain", "explained", "contribution", "contribute"].map { Word.stem($0) })

    /// Whether the words are the name with a plural ending.
    private func isPlural(_ words: ArraySlice<Word>, of names: [Int]) -> Bool {
        guard let word = words.first, word.stem != word.lower else { return false }
        return names.allSatisfy { sheet.entities[$0].value.lowercased() == word.stem }
    }

    /// "The runner-up, Soy Candle Trio": what the name is, said in front of it.
    func readPlaced(_ sentence: inout Sentence) {
        for index in sentence.entities.indices {
            let mention = sentence.entities[index]
            guard sentence.lower(mention.start - 1) == ",",
                let runner = (max(0, mention.start - 4)..<mention.start).first(where: {
                    sentence.lower($0).hasPrefix("runner")
                }),
                sentence.lower(runner - 1) == "the"
            else { continue }
            sentence.entities[index] = Mention(value: mention.value, range: (runner - 1)..<mention.end)
        }
    }

    /// "Day and week passes": two names that end alike, the ending of the first left out.
    func readSharedEndings(_ sentence: inout Sentence) {
        for mention in sentence.entities where mention.range.count > 1 && mention.start > 1 {
            let first = mention.start - 2
            guard ["and", "&", "or"].contains(sentence.lower(mention.start - 1)), sentence.words[first].kind == .word,
                !sentence.entities.contains(where: { $0.range.contains(first) }),
                let match = sheet.entityPhrases.match(
                    [sentence.words[first], sentence.words[mention.end - 1]], at: 0), match.length == 2,
                !match.meaning.isEmpty
            else { continue }
            sentence.metrics.removeAll { $0.range.contains(first) }
            sentence.periods.removeAll { $0.range.contains(first) }
            sentence.dimensions.removeAll { $0.range.contains(first) }
            sentence.entities.append(Mention(value: match.meaning, range: first..<first + 1))
            sentence.entities.sort { $0.start < $1.start }
        }
    }
}
