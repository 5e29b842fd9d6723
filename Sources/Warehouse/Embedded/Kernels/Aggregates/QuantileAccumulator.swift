/// Finds nearest-rank quantiles. Values are kept as words that order as they do.
final class QuantileAccumulator: Accumulator {
    private let set: Int
    private let slot: Int
    private let store: Store

    private enum Store {
        /// Whole numbers that do not spread wider than a word: their distance to the least possible one.
        case narrow(RankPile<UInt32>, least: Int64)
        /// Any numbers: their bits, turned so that they order as words.
        case wide(RankPile<UInt64>)
    }

    /// - Parameter least: the least number there can be, when all are whole and lie within 2³² of it.
    init(set: Int, slot: Int, p: Double, least: Int64?) {
        self.set = set
        self.slot = slot
        store = least.map { .narrow(RankPile(p), least: $0) } ?? .wide(RankPile(p))
    }

    func reserve(groups: Int) {
        switch store {
        case .narrow(let pile, _): pile.reserve(groups: groups)
        case .wide(let pile): pile.reserve(groups: groups)
        }
    }

    func add(_ rows: ChunkRows) {
        let list = rows.rows(set)
        guard list.count > 0 else { return }
        switch store {
        case .narrow(let pile, let least):
            let (values, missing) = (rows.chunk.integers(slot, at: list), Column.missing)
            pile.add(list, rows) { index in
                (UInt32(truncatingIfNeeded: values[index] &- least), values[index] != missing)
            }
        case .wide(let pile):
            let values = rows.chunk.numbers(slot, at: list)
            pile.add(list, rows) { index in
                (QuantileAccumulator.word(values[index]), !values[index].isNaN)
            }
        }
    }

    @inline(__always)
    private static func word(_ number: Double) -> UInt64 {
        let bits = number.bitPattern
        return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
    }

    private static func number(_ word: UInt64) -> Double {
        Double(bitPattern: word >> 63 == 0 ? ~word : word & ~(1 << 63))
    }

    func finish(_ groups: GroupList, into values: inout [Double?]) {
        switch store {
        case .narrow(let pile, let least):
            values += pile.finish(groups).map { word in word.map { Double(least + Int64($0)) } }
        case .wide(let pile): values += pile.finish(groups).map { word in word.map(QuantileAccumulator.number) }
        }
    }

    func join(_ other: any Accumulator, numbers: [UInt32]?) {
        switch (store, (other as? QuantileAccumulator)?.store) {
        case (.narrow(let pile, _), .narrow(let other, _)): pile.join(other, numbers: numbers)
        case (.wide(let pile), .wide(let other)): pile.join(other, numbers: numbers)
        default: break
        }
    }

    func joinTotals(_ other: any Accumulator) {
        switch (store, (other as? QuantileAccumulator)?.store) {
        case (.narrow(let pile, _), .narrow(let other, _)): pile.joinTotals(other)
        case (.wide(let pile), .wide(let other)): pile.joinTotals(other)
        default: break
        }
    }

    func total() -> Double? {
        switch store {
        case .narrow(let pile, let least): pile.total().map { Double(least + Int64($0)) }
        case .wide(let pile): pile.total().map(QuantileAccumulator.number)
        }
    }
}
