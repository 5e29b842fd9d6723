/// Parts that did not do what a rate counts: "about two thirds of its students never finish" of a completion rate of 32 %.
extension QuantityFinder {
    private static let denials = Movements.table(
        "not never don't doesn't didn't won't fail fails failed aren't weren't haven't hadn't")

    /// Words for what a rate counts, by a word in its name.
    private static let deeds: [(name: String, words: Set<String>)] = [
        ("completion", Movements.table("finish finished complete completed")),
        ("retention", Movements.table("return returned come came stay stayed renew renewed")),
        ("bounce", Movements.table("bounce bounced")),
        ("open", Movements.table("open opened")),
        ("click", Movements.table("click clicked")),
        ("key_event", Movements.table("convert converted buy bought order ordered book booked")),
        ("conversion", Movements.table("convert converted buy bought order ordered book booked")),
        ("engagement", Movements.table("engage engaged")),
    ]

    /// What is left of each rate whose deed the words deny, now and before.
    func denied() -> [Quantity] {
        guard
            let denial = sentence.words.indices.first(where: { Self.denials.contains(sentence.lower($0)) })
        else { return [] }
        let spoken = Self.deeds.filter { deed in
            (denial + 1...denial + 3).contains { deed.words.contains(sentence.lower($0)) }
        }
        guard !spoken.isEmpty else { return [] }
        let rates = sheet.facts.indices.filter { index in
            sheet.facts[index].unit == .fraction && sheet.facts[index].kind == .value && names(admit: index)
                && spoken.contains { sheet.facts[index].metric.contains($0.name) }
        }
        return rests(of: rates)
    }
}
