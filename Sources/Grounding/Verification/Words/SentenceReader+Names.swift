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
                return dimension == "event_name" || dimension == "factor" && !words.contains { $0.stem == "factor" }
            })
        {
            return false
        }
        return !entity.meaning.isEmpty || metric.meaning.isForeign
    }

    /// Whether the words are the name with a plural ending.
    private func isPlural(_ words: ArraySlice<Word>, of names: [Int]) -> Bool {
        guard let word = words.first, word.stem != word.lower else { return false }
        return names.allSatisfy { sheet.entities[$0].value.lowercased() == word.stem }
    }
}
