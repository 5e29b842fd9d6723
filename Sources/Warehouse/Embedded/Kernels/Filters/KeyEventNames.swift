import Semantics

/// Which event names are key events, from when on.
struct KeyEventNames {
    /// Times at which a name becomes one, milliseconds, ascending.
    let times: [Int64]
    /// The names that are key events before the first of these times, from it on, from the second on, and so forth.
    let tests: [CodeTest]

    init(_ plan: QueryPlan, _ view: any WarehouseReading) throws {
        let since = Dictionary(grouping: plan.keyEvents, by: \.name).mapValues { marks -> Int64 in
            marks.map { mark in mark.since.map { plan.calendar.start(of: $0).milliseconds } ?? .min }.min() ?? .min
        }
        let names = try view.dictionary(ColumnName.name)
        times = Set(since.values).subtracting([.min]).sorted()
        tests = ([.min] + times).map { time in
            CodeTest(names.map { name in name.flatMap { since[$0] }.map { $0 <= time } ?? false })
        }
    }
}
