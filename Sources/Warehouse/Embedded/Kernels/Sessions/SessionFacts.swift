import Semantics

/// What conditions ask about whole sessions, one bit a fact.
struct SessionFacts: Sendable {
    enum Fact: Hashable, Sendable {
        case new
        case engaged
        /// Holds an event with one of these names that is no repeated purchase.
        case having([String])
        case havingKeyEvent
    }

    private(set) var facts: [Fact] = []
    /// By session, for each 32 facts: what a walk over events found.
    var found: [Room<UInt32>] = []

    /// Slots that the facts take.
    var words: Int { (facts.count + 31) / 32 }

    mutating func index(of fact: Fact) -> Int {
        if let known = facts.firstIndex(of: fact) { return known }
        facts.append(fact)
        return facts.count - 1
    }

    /// The tests that stand for a set of conditions.
    mutating func tests(_ conditions: [RowCondition]) -> [RowTest] {
        conditions.map { condition in
            switch condition {
            case .engaged:
                _ = index(of: .havingKeyEvent)
                return test(.engaged, true)
            case .firstSession: return test(.new, true)
            case .laterSession: return test(.new, false)
            case .having(let names): return test(.having(names), true)
            case .havingKeyEvent: return test(.havingKeyEvent, true)
            case .named, .keyEvent, .inSession, .notRepeated, .entrance, .exit, .present, .atLeast, .equals, .outage:
                return .never
            }
        }
    }

    private mutating func test(_ fact: Fact, _ holds: Bool) -> RowTest {
        let index = index(of: fact)
        let bit: UInt32 = 1 << UInt32(index % 32)
        return .bits(slot: SessionRows.Slot.facts + index / 32, mask: bit, value: holds ? bit : 0)
    }

    /// Whether events must be walked to know the facts.
    var needEvents: Bool { facts.contains { if case .having = $0 { true } else { $0 == .havingKeyEvent } } }

    /// The facts of some sessions.
    func evaluate(
        _ word: Int, _ ordinals: UnsafePointer<UInt32>, _ count: Int, _ table: SessionColumns,
        into room: UnsafeMutablePointer<UInt32>
    ) {
        if word < found.count {
            let found = found[word].base
            for row in 0..<count { room[row] = found[Int(ordinals[row])] }
        } else {
            room.update(repeating: 0, count: count)
        }
        for (index, fact) in facts.enumerated() where index / 32 == word {
            let shift = UInt32(index % 32)
            switch fact {
            case .new:
                guard let flags = table.flags?.base else { continue }
                for row in 0..<count {
                    room[row] |= (flags[Int(ordinals[row])] & SessionFlag.new != 0 ? 1 : 0) << shift
                }
            case .engaged: addEngaged(ordinals, count, table, shift, into: room)
            case .having, .havingKeyEvent: break
            }
        }
    }

    private func addEngaged(
        _ ordinals: UnsafePointer<UInt32>, _ count: Int, _ table: SessionColumns, _ shift: UInt32,
        into room: UnsafeMutablePointer<UInt32>
    ) {
        let key = facts.firstIndex(of: .havingKeyEvent) ?? 0
        let keyed = key / 32 < found.count ? found[key / 32].base : nil
        let keyBit: UInt32 = 1 << UInt32(key % 32)
        guard let views = table.pageViews?.base else { return }
        let (starts, ends) = (table.starts.base, table.ends.base)
        for row in 0..<count {
            let ordinal = Int(ordinals[row])
            let isLong = ends[ordinal] &- starts[ordinal] > SessionRules.engagedMilliseconds
            let isDeep = views[ordinal] >= 2
            let isKeyed = keyed.map { $0[ordinal] & keyBit != 0 } ?? false
            room[row] |= (isLong || isDeep || isKeyed ? 1 : 0) << shift
        }
    }

    /// Walks events to find which sessions hold what.
    mutating func find(in span: Range<Int64>, _ plan: QueryPlan, _ view: any WarehouseReading, _ crew: Crew) throws {
        let keyNames = try KeyEventNames(plan, view)
        let steps = TimeSteps(axis: [span.lowerBound, span.upperBound], cuts: keyNames.times)
        let scan = try Scan(
            view, bounds: steps.bounds, columns: [ColumnName.name, ColumnName.session, ColumnName.repeated])
        let names = try view.dictionary(ColumnName.name)
        var sets: [(index: Int, tests: [RowTest])] = []
        for (index, fact) in facts.enumerated() {
            switch fact {
            case .having(let wanted):
                let wanted = Set(wanted)
                let test = CodeTest(names.map { $0.map(wanted.contains) ?? false })
                sets.append((index, [.codes(slot: 0, test)]))
            case .havingKeyEvent:
                sets.append(
                    (index, [.keyEvent(slot: 0, tests: keyNames.tests, byStep: steps.passed(keyNames.times))]))
            case .new, .engaged: continue
            }
        }
        let (asked, words, highest) = (sets, words, view.sessionCount)
        let marks = try crew.map(scan.parts(crew.parts(rows: scan.rows))) { runs in
            let marks = (0..<words).map { _ in Room<UInt32>(highest + 1, of: 0) }
            let selector = RowSelector(
                filters: [.codes(slot: 2, CodeTest([true, false]))], sets: asked.map(\.tests),
                dimensions: DimensionReader([]))
            let chunk = EventChunk(scan)
            try chunk.reader.forEachChunk(of: runs, until: crew.stop) { _ in
                guard selector.select(chunk).count > 0 else { return }
                for (set, entry) in asked.enumerated() {
                    let list = selector.rows(set, of: chunk)
                    guard list.count > 0 else { continue }
                    let (sessions, marks) = (chunk.codes(1), marks[entry.index / 32].base)
                    let bit: UInt32 = 1 << UInt32(entry.index % 32)
                    for index in 0..<list.count { marks[Int(sessions[Int(list.rows[index])])] |= bit }
                }
            }
            return marks
        }
        found = marks.first ?? []
        for other in marks.dropFirst() {
            for word in found.indices {
                let (mine, theirs) = (found[word].base, other[word].base)
                for session in 0...highest { mine[session] |= theirs[session] }
            }
        }
    }
}
