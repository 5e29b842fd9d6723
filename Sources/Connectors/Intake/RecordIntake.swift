import Semantics

/// Where a reader hands over what it finds: it makes events of records, checks them, and gathers them to a batch.
///
/// TRICKY: not copyable, so that no record pays for a copy.
struct RecordIntake: ~Copyable {
    /// What one batch may hold, and how long a record may be.
    let limits: FileImporter.Limits
    private let plausibility: Plausibility
    private let rejected: (@Sendable (Rejection) throws -> Void)?
    private(set) var format: any ByteFormat
    var batch: IngestBatch
    var report: ImportReport
    /// Bytes of the records in the batch.
    private var bytes = 0

    init(
        _ format: any ByteFormat, source: String, limits: FileImporter.Limits, plausibility: Plausibility,
        report: ImportReport, rejected: (@Sendable (Rejection) throws -> Void)?
    ) {
        self.format = format
        self.limits = limits
        self.plausibility = plausibility
        self.report = report
        self.rejected = rejected
        batch = IngestBatch(source: source)
    }

    /// Whether the batch should be handed on before more is taken in.
    var isFull: Bool {
        batch.events.times.count + batch.observations.count >= limits.batch || bytes >= limits.batchBytes
    }

    /// Takes the batch out.
    mutating func takeBatch() -> IngestBatch {
        let full = batch
        batch = IngestBatch(source: full.source)
        bytes = 0
        return full
    }

    mutating func take(_ record: ByteRecord) throws {
        report.records += 1
        bytes += record.raw.count
        let (events, observations) = (batch.events.times.count, batch.observations.count)
        let items = batch.events.items.count
        do throws(RecordProblem) {
            try format.canonise(record, into: &batch)
            try plausibility.check(batch.events, from: events, fromItem: items)
            for observation in batch.observations[observations...] { try plausibility.check(observation) }
        } catch {
            batch.events.truncate(to: events)
            batch.observations.removeLast(batch.observations.count - observations)
            try tell(Rejection(line: record.line, problem: error, raw: record.raw))
        }
        try tellOfFormat()
    }

    /// A stretch of the file that is no record.
    mutating func reject(_ rejection: Rejection) throws {
        report.records += 1
        try tell(rejection)
    }

    /// What the format held back.
    mutating func finish() throws {
        let (events, observations) = (batch.events.times.count, batch.observations.count)
        do throws(RecordProblem) {
            try format.finish(into: &batch)
            for event in batch.events[events...] { try plausibility.check(event) }
            for observation in batch.observations[observations...] { try plausibility.check(observation) }
        } catch {
            batch.events.truncate(to: events)
            batch.observations.removeLast(batch.observations.count - observations)
            try tell(Rejection(line: report.records, problem: error, raw: []))
        }
        try tellOfFormat()
    }

    private mutating func tellOfFormat() throws {
        for rejection in format.takeRejections() { try tell(rejection) }
    }

    private mutating func tell(_ rejection: Rejection) throws {
        report.count(rejection)
        try rejected?(rejection)
    }
}

/// Finds the records of a file in the bytes at hand.
protocol ByteReader {
    /// Hands the records at hand to the intake, until its batch is full or more bytes are needed, and brings those in.
    ///
    /// - Returns: false at the end of the file.
    mutating func advance(_ intake: inout RecordIntake) throws -> Bool
}
