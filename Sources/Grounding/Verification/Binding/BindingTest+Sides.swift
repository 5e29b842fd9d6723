import Semantics

/// Which of two that are held against one another stands on which side.
extension BindingTest {
    /// Of two that are held against one another, the second is the one that words of comparison lead to.
    func admitsSides(_ binding: Binding) -> Bool {
        guard binding.facts.count == 2 else { return true }
        let first = side(binding.facts[0], from: binding.facts[1])
        let second = side(binding.facts[1], from: binding.facts[0])
        // What is expected is what something is held against.
        if sheet.facts[binding.facts[0]].kind == .expected, sheet.facts[binding.facts[1]].kind != .expected {
            return false
        }
        // Held apart by their names, one of the two is named; of several that are named, both are.
        let areNames = sheet.entitiesOfFact[binding.facts[0]] != sheet.entitiesOfFact[binding.facts[1]]
        if areNames, !binding.isTest(sheet) {
            let named = [first, second].compactMap(\.self).count
            guard named == 2 || named == 1 && sentence.entities.count < 2 || named == 0 && saysGap else { return false }
        }
        // Of two times one is named, or what is forecast or expected is.
        let kinds = Set(binding.facts.map { sheet.facts[$0].kind })
        if !areNames, kinds.count == 1, first == nil, second == nil { return false }
        let isSecondLed = second.map(times.isLedTo) ?? false
        if let first, times.isLedTo(first), !isSecondLed { return false }
        if first == nil, second != nil, !isSecondLed { return false }
        return isSecondLed || !isBaseline(binding.facts[0])
    }

    /// The arm of a test that the others are held against.
    func isBaseline(_ fact: Int) -> Bool {
        sheet.entitiesOfFact[fact].contains {
            sheet.entities[$0].dimension == "variant" && Self.baselines.contains(sheet.entities[$0].value.lowercased())
        }
    }

    private static let baselines = Movements.table("control baseline original")

    /// The name or the time that tells the fact from the other.
    func side(_ fact: Int, from other: Int) -> Range<Int>? {
        let own = sheet.entitiesOfFact[fact].subtracting(sheet.entitiesOfFact[other])
        if !own.isEmpty { return sentence.entities.last { !own.isDisjoint(with: $0.value) }?.range }
        guard sheet.facts[fact].period != sheet.facts[other].period else { return nil }
        return sentence.periods.last { times.isOwn($0, fact) && !times.isOwn($0, other) }?.range
    }
}
