/// What is said of how many of them did something: "fewer visits, but more of them gave".
extension DirectionCheck {
    /// The rates on the sheet, and what it counts that is done, of which one moved so.
    func ofThoseWho(_ mention: Mention<Direction>) -> ClaimFinding? {
        let verb = mention.end + 2
        guard ["more", "fewer"].contains(sentence.lower(mention.start)), sentence.lower(mention.end) == "of",
            ["them", "those", "these"].contains(sentence.lower(mention.end + 1)), sentence.words.indices.contains(verb),
            sentence.words[verb].kind == .word,
            !sentence.metrics.contains(where: { $0.range.contains(verb) })
        else { return nil }
        let done = sheet.facts.indices.filter { index in
            let fact = sheet.facts[index]
            return fact.kind == .value && fact.change != nil && sheet.entitiesOfFact[index].isSubset(of: sheet.ambient)
                && (MetricPhrases.rates.contains(fact.metric) || CountedEvents.isOne(fact.metric)
                    || fact.metric.hasSuffix("purchases"))
        }
        guard !done.isEmpty else { return nil }
        let sign: Double = sentence.lower(mention.start) == "more" ? 1 : -1
        let moved = done.filter { (sheet.facts[$0].change ?? 0) * sign > 0 }
        return moved.isEmpty ? .wrong("the direction is the other one", done) : .verified(moved.map { [$0] })
    }
}
