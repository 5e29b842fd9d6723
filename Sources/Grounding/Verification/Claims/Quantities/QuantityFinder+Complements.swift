/// Parts that a sheet counts by their opposite.
///
/// "One in 45 hit a crash" of a rate of those who did not; "34 % of carts end in a purchase" of a rate of those left behind.
extension QuantityFinder {
    private static let denials = Movements.table(
        "not no never none without don't doesn't didn't fail fails failed isn't wasn't aren't weren't")

    /// Words for the opposite of what a rate counts, by a word in the rate's name; where its own word is said, either may be
    /// meant.
    private static let opposites: [(name: String, own: String, words: Set<String>)] = [
        ("free", "free", Movements.table("crash crashed crashes error errors hit experienced suffered faced affected")),
        (
            "abandonment", "abandon",
            Movements.table(
                "complete completed completes end ends ended finish finished finishes bought purchase through")
        ),
        ("retention", "ret", Movements.table("left leave leaves lost quit quits cancelled churned")),
        ("bounce", "bounc", Movements.table("stay stays stayed remained explored")),
    ]

    /// Of carts or checkouts, whichever the rate is of: "61 % of checkouts end in a purchase".
    private func isThing(_ rate: Int) -> Bool {
        let metric = sheet.facts[rate].metric
        guard metric.contains("abandonment"), let thing = metric.split(separator: "_").first else { return true }
        return sentence.words.contains { $0.stem == thing }
    }

    func complements() -> [Quantity] {
        let spoken = Self.opposites.filter { opposite in
            sentence.words.contains { opposite.words.contains($0.lower) }
                && !sentence.words.contains { $0.lower.hasPrefix(opposite.own) }
        }
        guard !spoken.isEmpty, !sentence.words.contains(where: { Self.denials.contains($0.lower) }) else { return [] }
        let rates = sheet.facts.indices.filter { index in
            sheet.facts[index].unit == .fraction && sheet.facts[index].kind == .value && names(admit: index)
                && spoken.contains { sheet.facts[index].metric.contains($0.name) } && isThing(index)
        }
        return rests(of: rates)
    }

    /// What each rate leaves, now and before.
    func rests(of rates: [Int]) -> [Quantity] {
        rates.flatMap { index -> [Quantity] in
            func rest(_ rate: Double?, _ meaning: Quantity.Meaning) -> [Quantity] {
                rate.map {
                    [
                        Quantity(
                            value: 1 - $0, unit: .fraction, meaning: meaning, facts: [index],
                            metric: sheet.metricOfFact[index])
                    ]
                } ?? []
            }
            return (periodAdmitsLevel(index) && isMain(index) ? rest(sheet.facts[index].value, .average) : [])
                + (periodAdmitsReference(index) ? rest(sheet.facts[index].comparison?.value, .reference) : [])
        }
    }

    /// "Seven of ten carts were completed": not the rate of those that were left behind.
    func isDenied(_ index: Int) -> Bool {
        // The dear search of a name comes last of what is asked of the fact.
        sheet.facts[index].unit == .fraction && sheet.facts[index].metric.contains("abandonment")
            && sentence.words.contains { ["completed", "finished"].contains($0.lower) }
            && !sentence.words.contains { Self.abandoned.contains($0.lower) }
    }

    private static let abandoned = Movements.table(
        "abandoned abandon abandonment not never without left don't doesn't didn't isn't wasn't aren't weren't incomplete"
    )
}
