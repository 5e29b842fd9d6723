import Connectors
import Semantics

/// One `fidga import`: its files one after another, then one commit.
struct ImportRun: Sendable {
    var format: any ImportFormat.Type
    var setup: ImportSetup
    var files: [String]
    var rejects: RejectLog?
    var isDryRun: Bool

    func perform(into sink: any EventSink) async throws -> ImportSummary {
        let start = ContinuousClock.now
        let progress = LiveProgress()
        defer { progress.finish() }
        var summary = ImportSummary(format: format.description.name, files: files, isDryRun: isDryRun)
        for (index, file) in files.enumerated() {
            let name = files.count == 1 ? "reading" : "reading \(index + 1)/\(files.count)"
            let importer = FileImporter(
                format, setup: setup,
                observers: .init(
                    clock: { WallClock.now() },
                    reject: { [rejects] in try rejects?.append($0, file: file) },
                    progress: { progress.show(share: $0.share, note: name) }))
            // The files are sorted in together, once: with them all there.
            summary.add(try await importer.run(files: [file], into: AppendOnly(sink: sink)))
        }
        try rejects?.close()
        summary.receipt = try await sink.commit { progress.show(share: $0, note: "sorting") }
        summary.seconds = ImportRun.seconds(ContinuousClock.now - start)
        return summary
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}

/// A sink whose commit is left for later.
private struct AppendOnly: EventSink {
    var sink: any EventSink

    func append(_ batch: IngestBatch) async throws { try await sink.append(batch) }
    func commit(progress: @Sendable (Double) -> Void) async throws -> IngestReceipt { IngestReceipt() }
}

/// What one `fidga import` did.
struct ImportSummary: Sendable {
    var format: String
    var files: [String]
    var isDryRun: Bool
    var records = 0
    /// Most frequent reason first.
    var rejected: [ImportReport.RejectedGroup] = []
    var notes: [String] = []
    var receipt = IngestReceipt()
    var seconds: Double = 0

    init(format: String, files: [String], isDryRun: Bool) {
        self.format = format
        self.files = files
        self.isDryRun = isDryRun
    }

    var rejectedCount: Int { rejected.reduce(0) { $0 + $1.count } }
    var recordsPerSecond: Double? { seconds > 0 ? Double(records) / seconds : nil }

    mutating func add(_ report: ImportReport) {
        records += report.records
        for group in report.rejected {
            if let index = rejected.firstIndex(where: { $0.reason == group.reason }) {
                rejected[index].count += group.count
            } else {
                rejected.append(group)
            }
        }
        rejected.sort { ($1.count, $0.reason) < ($0.count, $1.reason) }
        for note in report.notes where !notes.contains(note) { notes.append(note) }
    }

    /// What `--json` prints.
    var json: JSONValue {
        .object([
            "format": .string(format), "files": .array(files.map { .string($0) }), "dry_run": .bool(isDryRun),
            "records": .integer(Int64(records)), "accepted": .integer(Int64(receipt.accepted)),
            "duplicates": .integer(Int64(receipt.duplicates)), "restated": .integer(Int64(receipt.restated)),
            "rejected": .integer(Int64(rejectedCount)),
            "rejections": .array(
                rejected.map { group in
                    .object([
                        "reason": .string(group.reason), "count": .integer(Int64(group.count)),
                        "line": .integer(Int64(group.first.line)), "explanation": .string(group.first.explanation),
                    ])
                }),
            "repeated_transactions": .integer(Int64(receipt.repeatedTransactions)),
            "purchases_without_transaction": .integer(Int64(receipt.purchasesWithoutTransaction)),
            "span": .optional(receipt.span, \.json), "notes": .array(notes.map { .string($0) }),
            "seconds": .number(seconds), "records_per_second": .optional(recordsPerSecond) { .number($0.rounded()) },
        ])
    }
}
