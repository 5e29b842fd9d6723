import Semantics
import Testing

@testable import Connectors

/// Events by a map, made from values instead of bytes: the second path to what `EventsFormat` writes into columns.
struct ReferenceEvents: ImportFormat {
    static let description = EventsFormat.description
    private var format: EventsFormat

    init(_ setup: ImportSetup) throws(ConnectorError) { format = try EventsFormat(setup) }

    mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        try format.canonise(record, into: &batch)
    }

    var notes: [String] { format.notes }
}

enum BothWays {
    /// Imports a file by a format and by its reference, and expects the same events, rejections and notes.
    ///
    /// - Returns: how many events and rejections there were.
    @discardableResult
    static func compare(
        _ fast: any ImportFormat.Type, _ slow: any ImportFormat.Type, _ text: [UInt8], mapping: String? = nil,
        calendar: PropertyCalendar = .utc, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> (events: Int, rejections: Int) {
        let one = try await outcome(fast, text, mapping, calendar)
        let other = try await outcome(slow, text, mapping, calendar)
        #expect(one.events.count == other.events.count, sourceLocation: sourceLocation)
        if let (a, b) = zip(one.events, other.events).first(where: { $0 != $1 }) {
            Issue.record("\(a)\nis not\n\(b)", sourceLocation: sourceLocation)
        }
        #expect(one.rejections == other.rejections, sourceLocation: sourceLocation)
        #expect(one.report.notes == other.report.notes, sourceLocation: sourceLocation)
        #expect(one.report.records == other.report.records, sourceLocation: sourceLocation)
        return (one.events.count, one.rejections.count)
    }

    private static func outcome(
        _ format: any ImportFormat.Type, _ text: [UInt8], _ mapping: String?, _ calendar: PropertyCalendar
    ) async throws -> ImportOutcome {
        let sink = CollectingSink()
        let rejections = ImportTesting.Rejections()
        let setup = ImportSetup(source: "both", calendar: calendar, mapping: mapping, now: ImportTesting.now)
        let importer = FileImporter(
            format, setup: setup,
            observers: FileImporter.Observers(clock: { ImportTesting.now }, reject: { rejections.add($0) }),
            limits: FileImporter.Limits(record: 20_000, batch: 700, batchBytes: 50_000))
        let report = try await importer.run(text, into: sink)
        return await ImportOutcome(
            report: report, events: sink.events, batches: sink.batches, rejections: rejections.all)
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct TestRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
    mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &self)] }
}
