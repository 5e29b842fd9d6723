import Semantics

/// Event rows as measures see them.
struct EventMeasures: MeasurableRows {
    let rows: EventRows
    let reader: QueryReader
    let plan: QueryPlan

    func users() throws -> [UInt32] { try rows.codes(ColumnName.user) }

    func values(_ aggregate: Aggregate) throws -> [Double] {
        switch aggregate {
        case .sumMoney(let field):
            return try rows.integers(ColumnName.money(field)).map { $0 == Column.missing ? .nan : Double($0) }
        case .sumNumber(let field), .quantile(let field, _): return try rows.numbers(ColumnName.number(field))
        default: return Array(repeating: .nan, count: rows.count)
        }
    }

    func mask(_ conditions: [RowCondition]) throws -> [Bool] {
        var mask = RowMask(count: rows.count)
        for condition in conditions {
            switch condition {
            case .named(let names):
                let passing = try codes(of: Set(names))
                let column = try rows.codes(ColumnName.name)
                mask.keep { passing[Int(column[$0])] }
            case .keyEvent:
                let isKey = try keyEvents()
                mask.keep { isKey[$0] }
            case .inSession:
                let sessions = try rows.codes(ColumnName.session)
                mask.keep { sessions[$0] != 0 }
            case .notRepeated:
                let repeated = try rows.codes(ColumnName.repeated)
                mask.keep { repeated[$0] == 0 }
            case .entrance, .exit:
                let sessions = try rows.codes(ColumnName.session)
                let views = try reader.sessionCodes(condition == .entrance ? "first_view" : "last_view")
                let offset = rows.offset
                mask.keep { sessions[$0] != 0 && Int(views[Int(sessions[$0]) - 1]) == offset + $0 + 1 }
            case .present(let field):
                let numbers = try rows.numbers(ColumnName.number(field))
                mask.keep { !numbers[$0].isNaN }
            case .atLeast(let field, let bound):
                let numbers = try rows.numbers(ColumnName.number(field))
                mask.keep { numbers[$0] >= bound }
            case .equals(let field, let value):
                let numbers = try rows.numbers(ColumnName.number(field))
                mask.keep { numbers[$0] == value }
            case .engaged, .firstSession, .laterSession, .having, .havingKeyEvent, .outage:
                mask.keep { _ in false }
            }
        }
        return mask.bits
    }

    /// Which name codes are among some names.
    func codes(of names: Set<String>) throws -> [Bool] {
        try reader.dictionary(ColumnName.name).map { $0.map(names.contains) ?? false }
    }

    /// Which rows are key events: marked on their day, and not a purchase counted before.
    func keyEvents() throws -> [Bool] {
        let names = try rows.codes(ColumnName.name)
        let repeated = try rows.codes(ColumnName.repeated)
        let times = try rows.times
        let since = try reader.dictionary(ColumnName.name).map { name -> Int64? in
            guard
                let marked = plan.keyEvents.filter({ $0.name == name }).map(\.since).min(by: { a, b in
                    guard let b else { return false }
                    return a.map { $0 < b } ?? true
                })
            else { return nil }
            return marked.map { plan.calendar.start(of: $0).milliseconds } ?? .min
        }
        return names.indices.map { row in
            guard repeated[row] == 0, let start = since[Int(names[row])] else { return false }
            return times[row] >= start
        }
    }
}
