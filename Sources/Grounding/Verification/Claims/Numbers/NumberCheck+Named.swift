/// What holds a number to the names of its clause, and facts to one time.
extension NumberCheck {
    private static let pointing = Movements.table(
        "it its it's they their they're them this that these those there which who both former latter one other others rest each"
    )

    /// "Meta is twice as expensive as Google", "while Meta was cut by half": of those who are named, and of no others that happen to
    /// stand so.
    func isOfNamed(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty else { return true }
        let all = Set(sentence.entities.flatMap(\.value))
        guard !all.isEmpty else { return true }
        let clause = sentence.clause(of: number.range)
        let own = Set(sentence.entities.filter { sentence.clause[$0.start] == clause }.flatMap(\.value))
        let pointsBack = sentence.words.indices.contains {
            sentence.clause[$0] == clause && Self.pointing.contains(sentence.lower($0))
        }
        return bindings.contains { facts in
            guard facts.count == 2 else { return true }
            let apart = sheet.entitiesOfFact[facts[0]].symmetricDifference(sheet.entitiesOfFact[facts[1]])
            let dimensions = Set(apart.map { sheet.entities[$0].dimension })
            guard apart.count == 2, dimensions.count == 1 else { return true }
            func named(_ names: Set<Int>) -> Set<Int> {
                names.filter { dimensions.contains(sheet.entities[$0].dimension) }
            }
            if number.form == .multiple, named(all).count > 1 { return apart.isSubset(of: all) }
            return named(own).isEmpty || pointsBack || !apart.isDisjoint(with: own)
        }
    }

    private static let ends: Set<ReferenceFact.Kind> = [
        .expected, .expectedLower, .expectedUpper, .forecast, .forecastLower, .forecastUpper,
    ]

    /// "50 % below expectations": what was expected of one day and what is forecast for another have nothing to do with each other.
    func isOfOneTime(_ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty else { return true }
        return bindings.contains { facts in
            guard facts.count == 2 else { return true }
            let (a, b) = (sheet.facts[facts[0]], sheet.facts[facts[1]])
            return !Self.ends.contains(a.kind) || !Self.ends.contains(b.kind) || a.kind == b.kind
                || a.period == b.period
        }
    }
}
