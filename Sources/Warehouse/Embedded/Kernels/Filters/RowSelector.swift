/// Picks the rows of a chunk that pass a query's filters, and of these the rows that meet each set of conditions. Sets
/// that several measures share are worked out once. One selector a thread.
final class RowSelector {
    private let filters: [RowTest]
    private let sets: [[RowTest]]
    let dimensions: DimensionReader
    private let everyRow = Room<UInt32>(ChunkReader.capacity, of: 0)
    private let baseList = Room<UInt32>(ChunkReader.capacity, of: 0)
    private let baseMask = Room<UInt8>(ChunkReader.capacity + 8, of: 0)
    private let mask = Room<UInt8>(ChunkReader.capacity + 8, of: 0)
    private let rooms: [Room<UInt32>]
    /// By set: the chunk whose rows are listed, or counted, and how many there are.
    private let listOf: Room<Int>
    private let countOf: Room<Int>
    private let counts: Room<Int>
    private var chunkNumber = 0
    private let wholeFilters: [RowTest]
    private let isWhole: [Bool]
    private var hasBaseMask = false
    private var base: RowList

    /// - Parameters:
    ///   - filters: what every row must pass.
    ///   - sets: conditions on top; a set without conditions is the filtered rows themselves.
    init(filters: [RowTest], sets: [[RowTest]], dimensions: DimensionReader) {
        self.filters = filters
        self.sets = sets
        self.dimensions = dimensions
        for row in 0..<ChunkReader.capacity { everyRow.base[row] = UInt32(row) }
        rooms = sets.map { $0.isEmpty ? Room(1, of: 0) : Room(ChunkReader.capacity + 8, of: 0) }
        listOf = Room(sets.count, of: 0)
        countOf = Room(sets.count, of: 0)
        counts = Room(sets.count, of: 0)
        wholeFilters = filters.filter(\.isWhole)
        isWhole = sets.map { $0.allSatisfy(\.isWhole) }
        base = RowList(rows: UnsafePointer(everyRow.base), count: 0)
    }

    /// Filters the rows of a chunk; call before asking for sets.
    func select(_ chunk: any RowChunk) -> RowList {
        chunkNumber += 1
        hasBaseMask = false
        dimensions.begin()
        base = RowList(rows: UnsafePointer(everyRow.base), count: chunk.count)
        guard !filters.isEmpty else { return base }
        let wholes = wholeFilters
        if !wholes.isEmpty {
            baseMask.base.update(repeating: 1, count: chunk.count)
            for test in wholes { apply(test, to: baseMask.base, of: chunk) }
            base = RowList(
                rows: UnsafePointer(baseList.base), count: Masks.list(baseMask.base, chunk.count, into: baseList.base))
            hasBaseMask = wholes.count == filters.count
        }
        if wholes.count < filters.count {
            if wholes.isEmpty { baseList.base.update(from: everyRow.base, count: chunk.count) }
            var count = base.count
            for test in filters where !test.isWhole && count > 0 {
                count = narrow(baseList.base, count, test, of: chunk)
            }
            base = RowList(rows: UnsafePointer(baseList.base), count: count)
        }
        return base
    }

    /// The filtered rows that meet a set of conditions.
    func rows(_ set: Int, of chunk: any RowChunk) -> RowList {
        if sets[set].isEmpty || base.count == 0 { return base }
        let list = rooms[set].base
        if listOf.base[set] == chunkNumber { return RowList(rows: UnsafePointer(list), count: counts.base[set]) }
        var count: Int
        let wholes = isWhole[set] ? sets[set] : sets[set].filter(\.isWhole)
        if wholes.isEmpty || base.count * 8 < chunk.count {
            list.update(from: base.rows, count: base.count)
            count = base.count
            for test in wholes where count > 0 { count = narrow(list, count, test, of: chunk) }
        } else {
            makeMask(wholes, of: chunk)
            count = Masks.list(mask.base, chunk.count, into: list)
        }
        for test in sets[set] where !test.isWhole && count > 0 { count = narrow(list, count, test, of: chunk) }
        listOf.base[set] = chunkNumber
        countOf.base[set] = chunkNumber
        counts.base[set] = count
        return RowList(rows: UnsafePointer(list), count: count)
    }

    /// How many of the filtered rows meet a set of conditions: quicker than the rows themselves.
    func count(_ set: Int, of chunk: any RowChunk) -> Int {
        if sets[set].isEmpty || base.count == 0 { return base.count }
        if countOf.base[set] == chunkNumber { return counts.base[set] }
        guard isWhole[set], base.count * 8 >= chunk.count else {
            return rows(set, of: chunk).count
        }
        makeMask(sets[set], of: chunk)
        let count = Masks.count(mask.base, chunk.count)
        countOf.base[set] = chunkNumber
        counts.base[set] = count
        return count
    }

    /// The mask of the filtered rows that pass more tests.
    private func makeMask(_ tests: [RowTest], of chunk: any RowChunk) {
        if base.count == chunk.count {
            mask.base.update(repeating: 1, count: chunk.count)
        } else {
            if !hasBaseMask {
                let (bytes, rows) = (baseMask.base, base.rows)
                bytes.update(repeating: 0, count: chunk.count)
                for index in 0..<base.count { bytes[Int(rows[index])] = 1 }
                hasBaseMask = true
            }
            mask.base.update(from: baseMask.base, count: chunk.count)
        }
        for test in tests { apply(test, to: mask.base, of: chunk) }
    }

    private func apply(_ test: RowTest, to mask: UnsafeMutablePointer<UInt8>, of chunk: any RowChunk) {
        switch test {
        case .codes(let slot, let test): chunk.apply(test, slot, to: mask)
        case .keyEvent(let slot, let tests, let byStep): chunk.apply(tests[byStep[chunk.step]], slot, to: mask)
        case .some(let slot): chunk.applyPresence(slot, to: mask)
        case .wholePresent(let slot): chunk.applyPresence(slot, to: mask)
        default: mask.update(repeating: 0, count: chunk.count)
        }
    }

    /// Drops the entries of a list that fail; returns how many stay.
    private func narrow(
        _ list: UnsafeMutablePointer<UInt32>, _ count: Int, _ test: RowTest, of chunk: any RowChunk
    ) -> Int {
        let rows = RowList(rows: UnsafePointer(list), count: count)
        switch test {
        case .never: return 0
        case .codes(let slot, let test): return chunk.apply(test, slot, to: list, count)
        case .keyEvent(let slot, let tests, let byStep):
            return chunk.apply(tests[byStep[chunk.step]], slot, to: list, count)
        case .some(let slot):
            let codes = chunk.codes(slot)
            return RowSelector.keep(list, count) { row, _ in codes[row] != 0 }
        case .dimension(let index, let test):
            return Masks.keep(list, count, dimensions.codes(index, of: chunk, at: rows), test.table.base)
        case .through(let slot, let table, let test, let passesNone):
            let (codes, table, passing) = (chunk.codes(slot), table.base, test.table.base)
            return RowSelector.keep(list, count) { row, _ in
                let code = codes[row]
                let passes = passing[Int(table[Int(code)])] != 0
                return code == 0 ? passesNone : passes
            }
        case .bits(let slot, let mask, let value):
            let codes = chunk.codes(slot)
            return RowSelector.keep(list, count) { row, _ in codes[row] & mask == value }
        case .member(let slot, let members):
            let (codes, words) = (chunk.codes(slot), members.words.base)
            return RowSelector.keep(list, count) { row, _ in
                words[Int(codes[row] >> 6)] >> UInt64(codes[row] & 63) & 1 != 0
            }
        case .present(let slot), .wholePresent(let slot):
            let numbers = chunk.numbers(slot, at: rows)
            return RowSelector.keep(list, count) { _, index in !numbers[index].isNaN }
        case .atLeast(let slot, let bound):
            let numbers = chunk.numbers(slot, at: rows)
            return RowSelector.keep(list, count) { _, index in numbers[index] >= bound }
        case .equals(let slot, let bound):
            let numbers = chunk.numbers(slot, at: rows)
            return RowSelector.keep(list, count) { _, index in numbers[index] == bound }
        case .noted(let slot, let noted):
            let (sessions, noted, events) = (chunk.codes(slot), noted.base, chunk.events)
            return RowSelector.keep(list, count) { row, _ in
                sessions[row] != 0 && Int(noted[Int(sessions[row])]) == events.number(row) + 1
            }
        }
    }

    @inline(__always)
    private static func keep(
        _ list: UnsafeMutablePointer<UInt32>, _ count: Int, _ passes: (_ row: Int, _ index: Int) -> Bool
    ) -> Int {
        var kept = 0
        for index in 0..<count {
            let row = list[index]
            let pass = passes(Int(row), index)
            list[kept] = row
            kept += pass ? 1 : 0
        }
        return kept
    }
}
