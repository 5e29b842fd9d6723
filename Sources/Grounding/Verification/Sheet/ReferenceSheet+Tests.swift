/// Tests and their arms.
extension ReferenceSheet {
    /// Dimensions that name an experiment.
    static let tests: Set<String> = ["experiment_id", "experiment", "experiment_name"]
    /// What the arm of a test is called that changes nothing.
    static let controls: Set<String> = ["control", "baseline", "original", "a"]

    /// The only experiment on a sheet need not be named.
    func isUnsaid(_ entity: Int) -> Bool {
        let dimension = entities[entity].dimension
        return ReferenceSheet.tests.contains(dimension) && entities.count { $0.dimension == dimension } == 1
    }

    /// For each arm that facts give to one test only: that test.
    static func tests(ofArms entities: [Entity], _ entitiesOfFact: [Set<Int>]) -> [Int: Int] {
        var owners: [Int: Set<Int>] = [:]
        for names in entitiesOfFact {
            let tests = names.filter { Self.tests.contains(entities[$0].dimension) }
            for arm in names where entities[arm].dimension == "variant" { owners[arm, default: []].formUnion(tests) }
        }
        return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}
