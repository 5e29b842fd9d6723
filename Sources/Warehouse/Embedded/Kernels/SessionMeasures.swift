import Semantics

/// Sessions that began in a period, as measures see them; row 0 is the first of `sessions`.
struct SessionMeasures: MeasurableRows {
    /// Indices (ordinal − 1) of the sessions.
    let sessions: Range<Int>
    /// Every event of these sessions, and others of the same time.
    let events: EventRows
    let reader: QueryReader
    let plan: QueryPlan

    func users() throws -> [UInt32] { Array(try reader.sessionCodes("user")[sessions]) }

    func values(_ aggregate: Aggregate) throws -> [Double] {
        guard case .sumDuration = aggregate else { return Array(repeating: .nan, count: sessions.count) }
        let starts = try reader.sessionTimes("start")
        let ends = try reader.sessionTimes("end")
        return sessions.map { Double(ends[$0] - starts[$0]) / 1000 }
    }

    func mask(_ conditions: [RowCondition]) throws -> [Bool] {
        var mask = RowMask(count: sessions.count)
        let first = sessions.lowerBound
        for condition in conditions {
            switch condition {
            case .engaged:
                let starts = try reader.sessionTimes("start")
                let ends = try reader.sessionTimes("end")
                let views = try reader.sessionCodes("page_views")
                let keyed = try havingKeyEvent()
                mask.keep { row in
                    let index = first + row
                    return ends[index] - starts[index] > SessionRules.engagedMilliseconds || views[index] >= 2
                        || keyed[row]
                }
            case .firstSession, .laterSession:
                let firsts = try reader.sessionCodes("first")
                let wanted: UInt32 = condition == .firstSession ? 1 : 0
                mask.keep { firsts[first + $0] == wanted }
            case .having(let names):
                let having = try having(Set(names))
                mask.keep { having[$0] }
            case .havingKeyEvent:
                let having = try havingKeyEvent()
                mask.keep { having[$0] }
            case .named, .keyEvent, .inSession, .notRepeated, .entrance, .exit, .present, .atLeast, .equals, .outage:
                mask.keep { _ in false }
            }
        }
        return mask.bits
    }

    private func having(_ names: Set<String>) throws -> [Bool] {
        let measures = EventMeasures(rows: events, reader: reader, plan: plan)
        let passing = try measures.codes(of: names)
        let codes = try events.codes(ColumnName.name)
        let repeated = try events.codes(ColumnName.repeated)
        return try sessionsOfEvents { passing[Int(codes[$0])] && repeated[$0] == 0 }
    }

    private func havingKeyEvent() throws -> [Bool] {
        let isKey = try EventMeasures(rows: events, reader: reader, plan: plan).keyEvents()
        return try sessionsOfEvents { isKey[$0] }
    }

    /// Marks the sessions that hold an event row which passes.
    private func sessionsOfEvents(_ passes: (Int) -> Bool) throws -> [Bool] {
        let ordinals = try events.codes(ColumnName.session)
        var marked = Array(repeating: false, count: sessions.count)
        for row in ordinals.indices where ordinals[row] != 0 && passes(row) {
            let index = Int(ordinals[row]) - 1
            if sessions.contains(index) { marked[index - sessions.lowerBound] = true }
        }
        return marked
    }
}
