import Foundation
import Semantics
import Synchronization
import Testing

@testable import Connectors

/// Keeps what an import appends, in memory.
actor CollectingSink: EventSink {
    private(set) var batches: [IngestBatch] = []
    private(set) var commits = 0

    func append(_ batch: IngestBatch) { batches.append(batch) }

    func commit(progress: @Sendable (Double) -> Void) -> IngestReceipt {
        commits += 1
        var receipt = IngestReceipt()
        receipt.accepted = batches.reduce(0) { $0 + $1.events.count + $1.observations.count }
        return receipt
    }

    var events: [Event] { batches.flatMap(\.events) }
}

/// What became of an import in a test.
struct ImportOutcome {
    var report: ImportReport
    var events: [Event]
    var batches: [IngestBatch]
    var rejections: [Rejection]
}

enum ImportTesting {
    /// 2026-11-23T12:00:00Z
    static let now = Instant(seconds: 1_795_435_200)

    static func run(
        _ format: any ImportFormat.Type, _ bytes: [UInt8], currency: Currency = .usd, mapping: String? = nil,
        limits: FileImporter.Limits = FileImporter.Limits()
    ) async throws -> ImportOutcome {
        let sink = CollectingSink()
        let rejections = Rejections()
        let setup = ImportSetup(
            source: format.description.name, currency: currency, mapping: mapping, now: now)
        let importer = FileImporter(
            format, setup: setup,
            observers: FileImporter.Observers(clock: { now }, reject: { rejections.add($0) }), limits: limits)
        let report = try await importer.run(bytes, into: sink)
        return await ImportOutcome(
            report: report, events: sink.events, batches: sink.batches, rejections: rejections.all)
    }

    static func run(
        _ format: any ImportFormat.Type, _ text: String, currency: Currency = .usd, mapping: String? = nil,
        limits: FileImporter.Limits = FileImporter.Limits()
    ) async throws -> ImportOutcome {
        try await run(format, Array(text.utf8), currency: currency, mapping: mapping, limits: limits)
    }

    final class Rejections: Sendable {
        private let list = Mutex<[Rejection]>([])
        func add(_ rejection: Rejection) { list.withLock { $0.append(rejection) } }
        var all: [Rejection] { list.withLock { $0 } }
    }

    /// The folder of shared test data, from `FIDGA_SHARED` or beside the package.
    static let shared: URL = {
        if let path = ProcessInfo.processInfo.environment["FIDGA_SHARED"] { return URL(fileURLWithPath: path) }
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        return package.appendingPathComponent("../shared").standardizedFileURL
    }()

    static func sharedFile(_ path: String) -> String { shared.appendingPathComponent(path).path }
    static func hasShared(_ path: String) -> Bool { FileManager.default.fileExists(atPath: sharedFile(path)) }
}

/// One event a line: `time user name` — enough to try the importer out without any real format.
struct WordsFormat: ImportFormat {
    static let description = ImportFormatDescription(
        name: "words", summary: "test", framing: .lines, example: "fidga import words FILE")
    private var occurrences = OccurrenceCounter()

    init(_ setup: ImportSetup) throws(ConnectorError) {}

    mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        guard case .text(let line) = record.payload else { return }
        let words = line.split(separator: " ")
        guard words.count >= 3, let time = ISO8601.instant(words[0], in: .utc) else {
            throw RecordProblem(reason: "bad_date", explanation: "no time")
        }
        var event = Event(
            key: occurrences.key(source: "words", content: record.raw), time: time, name: String(words[2]),
            user: String(words[1]))
        if words.count > 3 { event[.value] = Money(decimal: words[3]) }
        batch.events.append(event)
    }
}
