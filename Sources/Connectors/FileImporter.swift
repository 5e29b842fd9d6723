package import Semantics
import Transport

/// Brings files of one format in: unpack → records → format → plausibility → batches → sink.
///
/// Memory does not grow with the files: at most one record, one batch and what the format itself holds back.
package struct FileImporter: Sendable {
    /// Bounds that tests make small.
    package struct Limits: Sendable {
        /// Longest record, bytes.
        package var record: Int
        /// Most events and observations in one batch (a record that makes more goes through in one piece).
        package var batch: Int
        /// Most bytes of records in one batch (the record that exceeds it is its last).
        package var batchBytes: Int
        package init(record: Int = 16 << 20, batch: Int = 262_144, batchBytes: Int = 192 << 20) {
            self.record = record
            self.batch = batch
            self.batchBytes = batchBytes
        }
    }

    /// What the caller wants to hear along the way.
    package struct Observers: Sendable {
        /// Called for every record that is not used.
        package var reject: (@Sendable (Rejection) throws -> Void)?
        package var progress: (@Sendable (ImportProgress) -> Void)?
        /// The time, for the duration in the report.
        package var clock: @Sendable () -> Instant

        package init(
            clock: @escaping @Sendable () -> Instant, reject: (@Sendable (Rejection) throws -> Void)? = nil,
            progress: (@Sendable (ImportProgress) -> Void)? = nil
        ) {
            self.clock = clock
            self.reject = reject
            self.progress = progress
        }
    }

    private let format: any ImportFormat.Type
    private let setup: ImportSetup
    private let limits: Limits
    private let observers: Observers
    private let plausibility: Plausibility

    package init(
        _ format: any ImportFormat.Type, setup: ImportSetup, observers: Observers, limits: Limits = Limits()
    ) {
        self.format = format
        self.setup = setup
        self.limits = limits
        self.observers = observers
        plausibility = Plausibility(now: setup.now, calendar: setup.calendar, currency: setup.currency)
    }

    /// Imports files one after another (`-` is standard input), then commits.
    ///
    /// - Throws: `ConnectorError` when a file cannot be read to its end or the mapping is wrong, the sink's error,
    ///   the reject observer's error, or `CancellationError`. What was appended before stays in the sink's inbox.
    package func run(files: [String], into sink: any EventSink) async throws -> ImportReport {
        try await run(inputs: files.map { Input.file($0) }, into: sink)
    }

    /// Imports bytes that are in memory, as if they were one file.
    package func run(_ bytes: [UInt8], into sink: any EventSink) async throws -> ImportReport {
        try await run(inputs: [.memory(bytes)], into: sink)
    }

    private enum Input {
        case file(String)
        case memory([UInt8])
    }

    private func run(inputs: [Input], into sink: any EventSink) async throws -> ImportReport {
        let start = observers.clock()
        var report = ImportReport(format: format.description.name)
        // The mapping is checked, and every file opened, before anything is kept.
        _ = try makeFormat()
        for case .file(let path) in inputs where path != "-" { _ = try Self.open(path) }
        for input in inputs {
            switch input {
            case .file(let path):
                let file = try Self.open(path)
                do {
                    try await read(file, size: file.size, into: sink, report: &report)
                } catch let error as ConnectorError where inputs.count > 1 {
                    throw error.in(file: path)
                }
            case .memory(let bytes):
                try await read(MemorySource(bytes), size: bytes.count, into: sink, report: &report)
            }
        }
        let records = report.records
        report.receipt = try await sink.commit { [observers] share in
            observers.progress?(ImportProgress(phase: .sorting, share: share, records: records))
        }
        report.rejected.sort { ($1.count, $0.reason) < ($0.count, $1.reason) }
        report.seconds = Double(observers.clock().milliseconds - start.milliseconds) / 1000
        return report
    }

    private func read(
        _ source: any ByteSource, size: Int?, into sink: any EventSink, report: inout ImportReport
    ) async throws {
        let input = try InputBuffer(Self.unpack(source))
        var format = try makeFormat()
        if let bytes = format as? any ByteFormat {
            try await read(input, by: bytes, size: size, into: sink, report: &report)
            return
        }
        var reader = try self.reader(of: input)
        var batch = IngestBatch(source: setup.source)
        var others = OpenBatches()
        let bytesBefore = report.bytes
        var sinceProgress = 0
        while let framed = try reader.next() {
            report.records += 1
            switch framed {
            case .rejected(let rejection): try reject(rejection, &report)
            case .record(let record):
                if let origin = format.origin(of: record) {
                    for var full in others.turn(&batch, to: origin) {
                        try await flush(&full, into: sink, report: &report)
                    }
                }
                try take(record, with: &format, into: &batch, report: &report)
            }
            if batch.events.count + batch.observations.count >= limits.batch {
                try await flush(&batch, into: sink, report: &report)
            }
            sinceProgress += 1
            if sinceProgress == 1000 {
                sinceProgress = 0
                try Task.checkCancellation()
                tell(input.bytesRead, of: size, records: report.records)
            }
        }
        try finish(&format, into: &batch, report: &report)
        for var full in others.takeAll() { try await flush(&full, into: sink, report: &report) }
        try await flush(&batch, into: sink, report: &report)
        for note in format.notes where !report.notes.contains(note) { report.notes.append(note) }
        report.bytes = bytesBefore + input.bytesRead
        tell(input.bytesRead, of: size, records: report.records)
    }

    /// The same for a format that reads records where they stand.
    private func read(
        _ input: InputBuffer, by format: any ByteFormat, size: Int?, into sink: any EventSink,
        report: inout ImportReport
    ) async throws {
        let bytesBefore = report.bytes
        var reader = try byteReader(of: input)
        var intake = RecordIntake(
            format, source: setup.source, limits: limits, plausibility: plausibility, report: report,
            rejected: observers.reject)
        var told = report.records
        var goesOn = true
        repeat {
            goesOn = try reader.advance(&intake)
            if !goesOn { try intake.finish() }
            if intake.isFull || !goesOn {
                var batch = intake.takeBatch()
                try await flush(&batch, into: sink, report: &intake.report)
            }
            if intake.report.records - told >= 1000 {
                told = intake.report.records
                try Task.checkCancellation()
                tell(input.bytesRead, of: size, records: told)
            }
        } while goesOn
        for note in intake.format.notes where !intake.report.notes.contains(note) { intake.report.notes.append(note) }
        report = intake.report
        report.bytes = bytesBefore + input.bytesRead
        tell(input.bytesRead, of: size, records: report.records)
    }

    private func take(
        _ record: SourceRecord, with format: inout any ImportFormat, into batch: inout IngestBatch,
        report: inout ImportReport
    ) throws {
        let (events, observations) = (batch.events.count, batch.observations.count)
        do throws(RecordProblem) {
            try format.canonise(record, into: &batch)
            try check(batch, fromEvent: events, fromObservation: observations)
        } catch {
            batch.events.truncate(to: events)
            batch.observations.removeLast(batch.observations.count - observations)
            try reject(Rejection(line: record.line, problem: error, raw: record.raw), &report)
        }
        for rejection in format.takeRejections() { try reject(rejection, &report) }
    }

    private func finish(
        _ format: inout any ImportFormat, into batch: inout IngestBatch, report: inout ImportReport
    ) throws {
        let (events, observations) = (batch.events.count, batch.observations.count)
        do throws(RecordProblem) {
            try format.finish(into: &batch)
            try check(batch, fromEvent: events, fromObservation: observations)
        } catch {
            batch.events.truncate(to: events)
            batch.observations.removeLast(batch.observations.count - observations)
            try reject(Rejection(line: report.records, problem: error, raw: []), &report)
        }
        for rejection in format.takeRejections() { try reject(rejection, &report) }
    }

    private func check(
        _ batch: IngestBatch, fromEvent events: Int, fromObservation observations: Int
    ) throws(RecordProblem) {
        guard !format.description.wasChecked else { return }
        for event in batch.events[events...] { try plausibility.check(event) }
        for observation in batch.observations[observations...] { try plausibility.check(observation) }
    }

    private func reject(_ rejection: Rejection, _ report: inout ImportReport) throws {
        report.count(rejection)
        try observers.reject?(rejection)
    }

    private func flush(
        _ batch: inout IngestBatch, into sink: any EventSink, report: inout ImportReport
    ) async throws {
        guard !batch.events.isEmpty || !batch.observations.isEmpty else { return }
        try Task.checkCancellation()
        report.made += batch.events.count + batch.observations.count
        try await sink.append(batch)
        batch.events = EventColumns()
        batch.observations.removeAll(keepingCapacity: true)
    }

    private func tell(_ bytes: Int, of size: Int?, records: Int) {
        let share = size.map { $0 > 0 ? min(1, Double(bytes) / Double($0)) : 1 }
        observers.progress?(ImportProgress(phase: .reading, share: share, records: records))
    }

    private func makeFormat() throws(ConnectorError) -> any ImportFormat {
        if format.description.mapping == .required, setup.mapping == nil {
            throw .mapping(
                "the format '\(format.description.name)' needs a mapping file: add --map FILE.yaml; example: "
                    + format.description.example)
        }
        return try format.init(setup)
    }

    private func reader(of input: InputBuffer) throws(ConnectorError) -> any RecordReader {
        switch format.description.framing {
        case .lines: TextLineReader(input, limit: limits.record)
        case .json: try JSONReader(input, limit: limits.record)
        case .csv: try CSVReader(input, limit: limits.record)
        case .csvOrJSON:
            if input.beginsWithJSON {
                try JSONReader(input, limit: limits.record)
            } else {
                try CSVReader(input, limit: limits.record)
            }
        }
    }

    private func byteReader(of input: InputBuffer) throws(ConnectorError) -> any ByteReader {
        switch format.description.framing {
        case .json: try JSONByteReader(input, limit: limits.record)
        case .csvOrJSON where input.beginsWithJSON: try JSONByteReader(input, limit: limits.record)
        case .csv, .csvOrJSON, .lines: try CSVByteReader(input, limit: limits.record)
        }
    }

    private static func unpack(_ source: any ByteSource) throws(ConnectorError) -> Decompressor {
        do throws(TransportError) {
            return try Decompressor(source)
        } catch {
            throw .damaged(error.message, underlying: error)
        }
    }

    private static func open(_ path: String) throws(ConnectorError) -> FileSource {
        do throws(TransportError) {
            return try FileSource(path: path)
        } catch {
            throw .unreadable(error.message)
        }
    }
}
