import Semantics

/// Finds a funnel's events in chunks, and which steps each fulfils, as bits. One a thread.
final class StepMasks {
    private let base: RowSelector
    private let nameSlot: Int
    /// By name code: the steps that the name alone fulfils; nil where some step asks for more.
    private let byName: Room<UInt16>?
    private let selectors: [RowSelector]
    private let masks = Room<UInt16>(ChunkReader.capacity, of: 0)
    private let found = Room<UInt32>(ChunkReader.capacity, of: 0)

    /// What threads share.
    struct Plan: Sendable {
        var base: [RowTest]
        var byName: [UInt16]?
        var steps: [[RowTest]]

        /// - Parameters:
        ///   - filters: tests that every event must pass.
        ///   - steps: the funnel's steps, and their tests.
        init(
            _ steps: [EventCondition], tests: [[RowTest]], filters: [RowTest], names: [String?], nameSlot: Int,
            repeatedSlot: Int
        ) {
            base = filters
            self.steps = tests
            // Where all steps have names, other events need no second look.
            guard steps.allSatisfy({ !$0.names.isEmpty }) else { return }
            var masks = Array(repeating: UInt16(0), count: max(1, names.count))
            for (step, condition) in steps.enumerated() {
                let wanted = Set(condition.names)
                for (code, name) in names.enumerated() {
                    if let name, wanted.contains(name) { masks[code] |= 1 << UInt16(step) }
                }
            }
            base =
                [
                    .codes(slot: nameSlot, CodeTest(masks.map { $0 != 0 })),
                    .codes(slot: repeatedSlot, CodeTest([true, false])),
                ] + filters
            if steps.allSatisfy(\.filters.isEmpty) { byName = masks }
        }
    }

    init(_ plan: Plan, _ scan: BehaviourScan) {
        base = scan.selector(plan.base)
        nameSlot = scan.slot(ColumnName.name)
        byName = plan.byName.map { Room($0, none: 0) }
        selectors = plan.byName == nil ? plan.steps.map { scan.selector($0) } : []
    }

    /// The funnel's events of a chunk.
    func select(_ chunk: EventChunk) -> RowList {
        let list = base.select(chunk)
        guard list.count > 0 else { return list }
        let masks = masks.base
        if let byName {
            let (names, byName) = (chunk.codes(nameSlot), byName.base)
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                masks[row] = byName[Int(names[row])]
            }
            return list
        }
        for index in 0..<list.count { masks[Int(list.rows[index])] = 0 }
        for (step, selector) in selectors.enumerated() {
            let own = selector.select(chunk)
            for index in 0..<own.count { masks[Int(own.rows[index])] |= 1 << UInt16(step) }
        }
        let found = found.base
        var count = 0
        for index in 0..<list.count {
            let row = list.rows[index]
            found[count] = row
            count += masks[Int(row)] != 0 ? 1 : 0
        }
        return RowList(rows: UnsafePointer(found), count: count)
    }

    /// By row of the chunk, for the rows selected last.
    var bits: UnsafePointer<UInt16> { UnsafePointer(masks.base) }
}
