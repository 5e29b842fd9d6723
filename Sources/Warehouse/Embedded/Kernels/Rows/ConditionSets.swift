import Semantics

/// The sets of conditions that a plan's measures ask for, each once.
struct ConditionSets {
    private(set) var all: [[RowCondition]] = []

    mutating func index(of conditions: [RowCondition]) -> Int {
        if let known = all.firstIndex(of: conditions) { return known }
        all.append(conditions)
        return all.count - 1
    }

    /// The conditions of a measure that is about a number: that it is there needs no test, absent ones are passed over.
    static func conditions(of measure: Measure) -> [RowCondition] {
        switch measure.aggregate {
        case .sumNumber(let number), .quantile(let number, _): measure.conditions.filter { $0 != .present(number) }
        default: measure.conditions
        }
    }
}
