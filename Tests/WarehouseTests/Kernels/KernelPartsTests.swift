import Foundation
import Semantics
import TestSupport
import Testing

@testable import Warehouse

/// Parts of kernels that small worlds do not fill, each against the obvious way.
@Suite("Kernels, part by part")
struct KernelPartsTests {
    @Test("Masks list the rows that count", arguments: [0, 1, 7, 8, 9, 63, 64, 1000, 4096])
    func masks(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        for percent in [0, 3, 50, 97, 100] {
            let mask = Room<UInt8>(count + 8, of: 0)
            for row in 0..<count { mask.base[row] = random.chance(percent) ? 1 : 0 }
            let list = Room<UInt32>(count + 8, of: 0)
            let found = Masks.list(mask.base, count, into: list.base)
            let wanted = (0..<count).filter { mask.base[$0] == 1 }
            #expect((0..<found).map { Int(list.base[$0]) } == wanted)
            #expect(Masks.count(mask.base, count) == wanted.count)
        }
    }

    @Test("Tests on codes pass what their table says, in words of any width", arguments: [1, 2, 4, 8])
    func codeTests(width: Int) {
        var random = SplitMix64(seed: UInt64(width))
        for passing in [0, 1, 2, 3, 4, 20, 37, 38, 39, 40] {
            let codes = 40
            let chosen = Set(random.sample(Array(0..<codes), passing))
            let test = CodeTest((0..<codes).map { chosen.contains($0) })
            let values = (0..<500).map { _ in random.int(in: 0...(codes - 1)) }
            let vector = Vector(kind: .codes, count: values.count, width: width) { room in
                for (row, value) in values.enumerated() {
                    for byte in 0..<width {
                        room.storeBytes(
                            of: byte == 0 ? UInt8(value) : 0, toByteOffset: row * width + byte, as: UInt8.self)
                    }
                }
            }
            let rows = 13..<490
            let wanted = rows.filter { chosen.contains(values[$0]) }.map { $0 - 13 }
            let mask = Room<UInt8>(rows.count + 8, of: 1)
            test.apply(vector, rows, to: mask.base)
            #expect((0..<rows.count).filter { mask.base[$0] == 1 } == wanted)
            let list = Room<UInt32>(rows.count, of: 0)
            for row in 0..<rows.count { list.base[row] = UInt32(row) }
            let kept = test.apply(vector, from: 13, to: list.base, rows.count)
            #expect((0..<kept).map { Int(list.base[$0]) } == wanted)
        }
    }

    @Test("The word of a rank is the one that sorting finds", arguments: [1, 2, 48, 49, 100, 5000, 60_000])
    func ranks(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        for spread in [1, 2, 100, 70_000, 4_000_000_000] {
            let words = (0..<count).map { _ in UInt32(truncatingIfNeeded: random.int(in: 0...(spread - 1))) }
            let wide = words.map { UInt64.max - UInt64($0) << 31 }
            for rank in Set([0, count / 3, count * 3 / 4, count - 1]) {
                let some = Pile<UInt32>(capacity: count)
                some.base.update(from: words, count: count)
                #expect(Ranks.select(some.base, count, rank: rank) == words.sorted()[rank])
                let others = Pile<UInt64>(capacity: count)
                others.base.update(from: wide, count: count)
                #expect(Ranks.select(others.base, count, rank: rank) == wide.sorted()[rank])
            }
        }
    }

    @Test("A pile of pairs knows each pair once, with all its flags")
    func pairs() {
        var random = SplitMix64(seed: 5)
        let pile = PairPile()
        for _ in 0..<2 {
            var wanted: [UInt64: UInt32] = [:]
            for _ in 0..<3_000_000 {
                let (key, ordinal) = (UInt32(random.int(in: 1...900)), UInt32(random.int(in: 1...2000)))
                let flags = UInt32(1 << random.int(in: 0...1))
                pile.append(PairPile.record(key, ordinal, flags))
                wanted[UInt64(key) << 32 | UInt64(ordinal), default: 0] |= flags
            }
            var found: [UInt64: UInt32] = [:]
            var count = 0
            pile.drain { record in
                found[UInt64(PairPile.key(record)) << 32 | UInt64(PairPile.ordinal(record))] = PairPile.flags(record)
                count += 1
            }
            #expect(count == wanted.count)
            #expect(found == wanted)
        }
    }

    @Test("Combinations of codes are numbered apart and found again, however many codes there are")
    func groupTable() {
        var random = SplitMix64(seed: 6)
        let sizes = [3_000_000_000, 5, 4_000_000_000, 70_000, 2]
        let table = GroupTable(sizes: sizes)
        var numbers: [[UInt32]: UInt32] = [:]
        for _ in 0..<20_000 {
            let codes = sizes.map {
                UInt32(random.chance(60) ? random.int(in: 0...2) % $0 : random.int(in: 0...($0 - 1)))
            }
            let number = table.number { codes[$0] }
            #expect(numbers[codes] == nil || numbers[codes] == number)
            numbers[codes] = number
            #expect(table.codes(of: number) == codes)
        }
        #expect(table.count == numbers.count)
        #expect(Set(numbers.values).count == numbers.count)
    }

    @Test("A step is found by quarter hours and by search alike")
    func stepFinder() {
        var random = SplitMix64(seed: 7)
        let aligned: [Int64] = [-1_800_000, 0, 900_000, 86_400_000]
        for bounds in [aligned, [-1_800_000, 1, 900_000, 86_400_000]] {
            let finder = StepFinder(bounds)
            for _ in 0..<2000 {
                let time = Int64(random.int(in: -1_800_000...86_399_999))
                #expect(Int(finder.step(time)) == (bounds.lastIndex { $0 <= time }))
            }
        }
    }

    @Test("Large blocks come back as zeros, and no more are kept than the limit says")
    func largeBlocks() throws {
        let blocks = LargeBlocks(limit: 1 << 20)
        #expect(blocks.zeros(1000) == nil)
        for _ in 0..<3 {
            let some = try (0..<6).map { try #require(blocks.zeros((1 << 18) + $0)) }
            for block in some {
                let bytes = UnsafeRawBufferPointer(start: block.start, count: 1 << 18)
                #expect(bytes.allSatisfy { $0 == 0 })
                memset(block.start, 7, block.bytes)
            }
            for block in some { blocks.giveBack(block) }
            #expect(blocks.bytesKept <= 1 << 20)
        }
    }
}
