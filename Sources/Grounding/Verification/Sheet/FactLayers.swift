/// The facts of a sheet and what follows from them, layer upon layer: sums over names and times, then one thing by another.
struct FactLayers {
    /// Those given first.
    private(set) var facts: [ReferenceFact]
    /// For each fact: the places of the given ones that it is, or follows from.
    private(set) var sources: [[Int]]
    /// For each fact: whether it sums up steps of time.
    private(set) var isTotalOfTime: [Bool]
    /// For each fact: whether it sums up names.
    private(set) var isTotalOfNames: [Bool]

    init(_ given: [ReferenceFact]) {
        facts = given
        sources = given.indices.map { [$0] }
        isTotalOfTime = given.map { _ in false }
        isTotalOfNames = isTotalOfTime
        add(NameTotals.find(in: facts), ofNames: true)
        add(TimeTotals.find(in: facts), ofTime: true)
        add(DerivedFacts.clicks(in: facts))
        add(DerivedFacts.find(in: facts))
    }

    /// What follows from a sum is of the same time and names.
    private mutating func add(
        _ found: [(fact: ReferenceFact, sources: [Int])], ofTime: Bool = false, ofNames: Bool = false
    ) {
        for (fact, places) in found {
            facts.append(fact)
            sources.append(places.flatMap { sources[$0] })
            isTotalOfTime.append(ofTime || places.contains { isTotalOfTime[$0] })
            isTotalOfNames.append(ofNames || places.contains { isTotalOfNames[$0] })
        }
    }
}
