import Semantics

@testable import Warehouse

/// A view whose data is cut and packed otherwise: segments of few rows, words of the narrowest width, session ordinals in
/// no order of time. Kernels must not care.
final class RecutView: WarehouseReading {
    let snapshot: String
    let segments: [EventSegment]
    let userCount: Int
    let sessionCount: Int
    private let base: WarehouseView
    /// By segment here: the segment there, its rows, and its items.
    private let pieces: [(segment: EventSegment, rows: Range<Int>, items: Range<Int>)]
    /// By ordinal there.
    private let ordinals: [UInt32]
    private var kept: [AnyObject] = []

    init(_ base: WarehouseView, rows: Int) throws {
        self.base = base
        snapshot = base.snapshot
        userCount = base.userCount
        sessionCount = base.sessionCount
        // A fixed stride scatters ordinals; any that shares no factor with the count does.
        let count = base.sessionCount
        var stride = 7
        while RecutView.greatestCommonDivisor(stride, max(1, count)) != 1 { stride += 1 }
        ordinals = (0...count).map { $0 == 0 ? 0 : UInt32(($0 - 1) * stride % count + 1) }
        var segments: [EventSegment] = []
        var pieces: [(segment: EventSegment, rows: Range<Int>, items: Range<Int>)] = []
        for segment in base.segments {
            guard let times = try base.column(ColumnName.time, of: segment) else { continue }
            let owners = try base.column(ColumnName.itemOwner, of: segment)
            var firstItem = 0
            for start in Swift.stride(from: 0, to: segment.rows, by: rows) {
                let range = start..<min(start + rows, segment.rows)
                var lastItem = firstItem
                while let owners, lastItem < owners.count, range.contains(Int(owners.code(at: lastItem))) {
                    lastItem += 1
                }
                pieces.append((segment, range, firstItem..<lastItem))
                segments.append(
                    EventSegment(
                        id: Int64(segments.count), rows: range.count, items: lastItem - firstItem,
                        first: times.integer(at: range.lowerBound), last: times.integer(at: range.upperBound - 1),
                        slots: TimeSlots(range.map { times.integer(at: $0) })))
                firstItem = lastItem
            }
        }
        self.segments = segments
        self.pieces = pieces
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : greatestCommonDivisor(b, a % b)
    }

    func column(_ name: String, of segment: EventSegment) throws -> Vector? {
        let piece = pieces[Int(segment.id)]
        guard let vector = try base.column(name, of: piece.segment) else { return nil }
        let range = name.hasPrefix("item.") ? piece.items : piece.rows
        switch vector.kind {
        case .codes:
            let codes = range.map { row -> UInt32 in
                let code = vector.code(at: row)
                switch name {
                case ColumnName.session: return ordinals[Int(code)]
                case ColumnName.itemOwner: return code - UInt32(piece.rows.lowerBound)
                default: return code
                }
            }
            let isOwner = name == ColumnName.itemOwner
            return codes.allSatisfy { $0 == 0 } && !isOwner ? nil : RecutView.packed(codes.map(UInt64.init), .codes)
        case .integers, .wholeNumbers: return RecutView.packed(range.map { vector.integer(at: $0) }, vector.kind)
        case .numbers, .decimals:
            let numbers = range.map { row -> Double in
                var number = 0.0
                vector.numbers(row..<(row + 1), into: &number)
                return number
            }
            let areWhole = numbers.allSatisfy { $0.isNaN || $0 == $0.rounded() }
            if !areWhole { return Vector(numbers: numbers) }
            return RecutView.packed(numbers.map { $0.isNaN ? Column.missing : Int64($0) }, .wholeNumbers)
        }
    }

    /// Nil where all are missing.
    private static func packed(_ values: [Int64], _ kind: Vector.Kind) -> Vector? {
        guard let least = values.filter({ $0 != Column.missing }).min() else { return nil }
        let words = values.map { $0 == Column.missing ? 0 : UInt64($0 - least) + 1 }
        return packed(words, kind, base: least)
    }

    private static func packed(_ words: [UInt64], _ kind: Vector.Kind, base: Int64 = 0) -> Vector {
        let highest = words.max() ?? 0
        let width = highest < 1 << 8 ? 1 : highest < 1 << 16 ? 2 : highest < 1 << 32 ? 4 : 8
        return Vector(kind: kind, count: words.count, width: width, base: base) { room in
            for (index, word) in words.enumerated() {
                switch width {
                case 1: room.storeBytes(of: UInt8(word), toByteOffset: index, as: UInt8.self)
                case 2: room.storeBytes(of: UInt16(word), toByteOffset: index * 2, as: UInt16.self)
                case 4: room.storeBytes(of: UInt32(word), toByteOffset: index * 4, as: UInt32.self)
                default: room.storeBytes(of: word, toByteOffset: index * 8, as: UInt64.self)
                }
            }
        }
    }

    func dictionary(_ name: String) throws -> [String?] { try base.dictionary(name) }

    /// Only what the span asks for is there: of other sessions, codes are 0 and times nonsense.
    func sessions(_ column: SessionCode, in span: Range<Int64>) throws -> Room<UInt32> {
        scattered(try base.sessions(column, in: SessionTable.always), in: span, none: 0, nonsense: 0)
    }

    func sessions(_ column: SessionTime, in span: Range<Int64>) throws -> Room<Int64> {
        scattered(
            try base.sessions(column, in: SessionTable.always), in: span, none: Column.missing,
            nonsense: span.lowerBound)
    }

    func sessionOrdinals(in span: Range<Int64>) -> [Range<Int>] {
        touching(span).map { Int(ordinals[$0]) }.sorted().map { $0..<($0 + 1) }
    }

    private func touching(_ span: Range<Int64>) -> [Int] {
        guard let starts = try? base.sessions(.start, in: SessionTable.always).base,
            let ends = try? base.sessions(.end, in: SessionTable.always).base
        else { return [] }
        return (1..<(sessionCount + 1)).filter { starts[$0] < span.upperBound && ends[$0] >= span.lowerBound }
    }

    private func scattered<Value>(_ room: Room<Value>, in span: Range<Int64>, none: Value, nonsense: Value) -> Room<
        Value
    > {
        let scattered = Room<Value>(sessionCount + 1, of: nonsense)
        scattered.base[0] = none
        for ordinal in touching(span) { scattered.base[Int(ordinals[ordinal])] = room.base[ordinal] }
        kept.append(scattered)
        return scattered
    }

    func traffic() throws -> TrafficTable { try base.traffic() }

    func row(at time: Int64, of segment: EventSegment) throws -> Int {
        guard let times = try column(ColumnName.time, of: segment) else { return 0 }
        return (0..<segment.rows).first { times.integer(at: $0) >= time } ?? segment.rows
    }
}

/// A workspace that computes over a recut view, with everything that kernels weigh made small.
struct RecutWorkspace: MetricSource, EventSink {
    let workspace: Workspace
    let rows: Int
    let tuning: KernelTuning

    func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        let (rows, tuning) = (rows, tuning)
        return try await workspace.read { db in
            let view = try RecutView(WarehouseView(db, cache: VectorCache(limit: 1 << 20)), rows: rows)
            var computation = PlanComputation(plan, view: view, db: db, crew: Crew(tuning))
            return try computation.run()
        }
    }

    func compute(_ plan: QueryPlan, trailing windows: [Int?]) async throws -> [[MeasureTable]] {
        let (rows, tuning) = (rows, tuning)
        let tables = try await workspace.read { db in
            let view = try RecutView(WarehouseView(db, cache: VectorCache(limit: 1 << 20)), rows: rows)
            return try TrailingComputation(plan, trailing: windows, view: view, crew: Crew(tuning))?.run()
        }
        if let tables { return tables }
        return try await computeEach(plan, trailing: windows)
    }

    func inventory() async throws -> Inventory { try await workspace.inventory() }

    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String] {
        try await workspace.values(of: dimension, in: period, limit: limit)
    }

    func append(_ batch: IngestBatch) async throws { try await workspace.append(batch) }

    func commit(progress: @Sendable (Double) -> Void) async throws -> IngestReceipt {
        try await workspace.commit(progress: progress)
    }
}
