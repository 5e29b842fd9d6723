import Semantics

/// The sets of conditions that a plan's measures ask for, each once.
struct ConditionSets {
    private(set) var all: [[RowCondition]] = []

    mutating func index(of conditions: [RowCondition]) -> Int {
        if let known = all.firstIndex(of: conditions) { return known }
        all.append(conditions)
        return all.count - 1
    }
}
