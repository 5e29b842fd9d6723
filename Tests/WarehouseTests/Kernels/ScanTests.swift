import Semantics
import Testing

@testable import Warehouse

@Suite("A scan of events")
struct ScanTests {
    /// Three segments; the second begins in the millisecond the first one ends in.
    private static let times: [[Int64]] = [
        [0, 5, 900_000, 900_000, 1_800_001], [1_800_001, 1_800_001, 2_700_000], [9_000_000, 9_000_001],
    ]

    private final class View: WarehouseReading {
        let snapshot = ""
        let userCount = 0
        let sessionCount = 0
        let segments: [EventSegment]

        init() {
            segments = ScanTests.times.enumerated().map { index, times in
                EventSegment(
                    id: Int64(index), rows: times.count, items: 0, first: times[0], last: times[times.count - 1],
                    slots: TimeSlots(times))
            }
        }

        func column(_ name: String, of segment: EventSegment) -> Vector? {
            name == ColumnName.time ? Vector(integers: ScanTests.times[Int(segment.id)]) : nil
        }
        func dictionary(_ name: String) -> [String?] { [nil] }
        func sessions(_ column: SessionCode, in span: Range<Int64>) -> Room<UInt32> { Room(1, of: 0) }
        func sessions(_ column: SessionTime, in span: Range<Int64>) -> Room<Int64> { Room(1, of: Column.missing) }
        func sessionOrdinals(in span: Range<Int64>) -> [Range<Int>] { [] }
        func traffic() -> TrafficTable { TrafficTable() }
        func row(at time: Int64, of segment: EventSegment) -> Int {
            let times = ScanTests.times[Int(segment.id)]
            return times.firstIndex { $0 >= time } ?? times.count
        }
    }

    private func walk(_ scan: Scan, _ runs: [ScanRun]) throws -> [(time: Int64, step: Int)] {
        var seen: [(time: Int64, step: Int)] = []
        try ChunkReader(scan).forEachChunk(of: runs, until: StopFlag()) { reader in
            let times = reader.integers(0)
            for row in 0..<reader.count { seen.append((times[row], reader.step)) }
        }
        return seen
    }

    @Test("gives every event of the span once, in order, with its step of time")
    func steps() throws {
        let bounds: [Int64] = [5, 900_000, 900_001, 1_800_001, 1_800_002, 9_000_001]
        let scan = try Scan(View(), bounds: bounds, columns: [ColumnName.time])
        let seen = try walk(scan, scan.runs)
        let wanted = ScanTests.times.flatMap { $0 }.filter { 5 <= $0 && $0 < 9_000_001 }
        #expect(seen.map(\.time) == wanted)
        #expect(scan.rows == wanted.count)
        for (time, step) in seen { #expect(bounds[step] <= time && time < bounds[step + 1]) }
    }

    @Test("leaves out the steps that are not wanted")
    func wanted() throws {
        let scan = try Scan(View(), bounds: [0, 900_000, 1_800_000, 10_000_000], columns: [ColumnName.time]) { $0 != 1 }
        #expect(try walk(scan, scan.runs).map(\.step) == [0, 0, 2, 2, 2, 2, 2, 2])
    }

    @Test("is cut into parts that hold all of it, and never part the events of a millisecond", arguments: 1...6)
    func parts(count: Int) throws {
        let scan = try Scan(View(), bounds: [0, 10_000_000], columns: [ColumnName.time])
        let parts = scan.parts(count)
        #expect(parts.count <= count)
        let walked = try parts.map { try walk(scan, $0).map(\.time) }
        #expect(walked.flatMap { $0 } == ScanTests.times.flatMap { $0 })
        for (part, next) in zip(walked, walked.dropFirst()) {
            #expect(try #require(part.last) < #require(next.first))
        }
    }

    @Test("is cut by key into parts of about equal size, each key in one part", arguments: 1...4)
    func partsByKey(count: Int) {
        let sizes = [3, 1, 4, 1, 5, 9, 2, 6]
        let runs = sizes.enumerated().map { ScanRun(segment: 0, rows: 0..<$1, step: $0) }
        let parts = runs.parts(count) { $0.step / 2 }
        #expect(parts.flatMap { $0 } == runs)
        #expect(parts.count <= count && parts.count >= min(2, count))
        // No part is larger than its share by more than a key.
        let largest = parts.map { $0.reduce(0) { $0 + $1.rows.count } }.max() ?? 0
        #expect(largest <= 31 / count + 14)
        let keys = parts.map { Set($0.map { $0.step / 2 }) }
        for (index, some) in keys.enumerated() {
            for other in keys.dropFirst(index + 1) { #expect(some.isDisjoint(with: other)) }
        }
    }

    @Test("is halved anywhere without losing or repeating rows", arguments: 1...7)
    func halves(count: Int) {
        let runs = [ScanRun(segment: 0, rows: 0..<3, step: 0), ScanRun(segment: 1, rows: 5..<12, step: 1)]
        let rows = runs.halves(count).flatMap { $0 }.flatMap { run in run.rows.map { [run.segment, $0] } }
        #expect(rows == runs.flatMap { run in run.rows.map { [run.segment, $0] } })
    }

    @Test("stops when it is told to")
    func stop() throws {
        let scan = try Scan(View(), bounds: [0, 10_000_000], columns: [ColumnName.time])
        let flag = StopFlag()
        flag.stop()
        #expect(throws: CancellationError.self) {
            try ChunkReader(scan).forEachChunk(of: scan.runs, until: flag) { _ in }
        }
    }
}
