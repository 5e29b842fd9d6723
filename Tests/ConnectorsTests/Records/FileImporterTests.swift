import Foundation
import Semantics
import Synchronization
import Testing
import Transport

@testable import Connectors

@Suite("Bringing files in")
struct FileImporterTests {
    @Test("Events arrive in batches, in order, and are committed once")
    func batches() async throws {
        let text = (0..<12).map { "2026-11-01T00:00:00Z user\($0) page_view\n" }.joined()
        let outcome = try await ImportTesting.run(
            WordsFormat.self, text, limits: FileImporter.Limits(record: 100, batch: 5))
        #expect(outcome.batches.map(\.events.count) == [5, 5, 2])
        #expect(outcome.events.map(\.user) == (0..<12).map { "user\($0)" })
        #expect(outcome.report.records == 12)
        #expect(outcome.report.made == 12)
        #expect(outcome.report.receipt.accepted == 12)
    }

    @Test(
        "Times and amounts that cannot be believed are rejected, with line, reason and record",
        arguments: [
            ("1970-01-01T00:00:00Z u page_view", "implausible_time"),
            ("1994-12-31T23:59:59Z u page_view", "implausible_time"),
            ("2099-01-01T00:00:00Z u page_view", "implausible_time"),
            ("2026-11-25T12:00:01Z u page_view", "implausible_time"),
            ("2026-11-01T00:00:00Z u purchase 1000000000.01", "implausible_amount"),
            ("2026-11-01T00:00:00Z u add_to_cart -2000000000", "implausible_amount"),
            ("2026-11-01T00:00:00Z u purchase -5", "negative_amount"),
            ("yesterday u page_view", "bad_date"),
        ])
    func implausible(line: String, reason: String) async throws {
        let good = "2026-11-01T00:00:00Z u page_view"
        let outcome = try await ImportTesting.run(WordsFormat.self, "\(good)\n\(line)\n\(good)\n")
        #expect(outcome.events.count == 2)
        #expect(outcome.rejections.map(\.reason) == [reason])
        #expect(outcome.rejections.map(\.line) == [2])
        #expect(outcome.rejections.map(\.record) == [line])
        #expect(outcome.rejections.allSatisfy { !$0.explanation.isEmpty })
        #expect(outcome.report.rejectedCount == 1)
    }

    @Test(
        "Times and amounts at the edge of belief are kept",
        arguments: [
            "1995-01-01T00:00:00Z u page_view", "2026-11-25T12:00:00Z u page_view",
            "2026-11-01T00:00:00Z u purchase 1000000000", "2026-11-01T00:00:00Z u purchase 0",
            "2026-11-01T00:00:00Z u refund -5",
        ])
    func plausible(line: String) async throws {
        #expect(try await ImportTesting.run(WordsFormat.self, line).events.count == 1)
    }

    @Test("In currencies of small units larger amounts are believed")
    func smallUnits() async throws {
        let currency = try #require(Currency("KRW"))
        let line = "2026-11-01T00:00:00Z u purchase 5000000000"
        #expect(try await ImportTesting.run(WordsFormat.self, line, currency: currency).events.count == 1)
    }

    @Test("The report groups rejections by reason, most frequent first, with the first of each")
    func groups() async throws {
        let text = "x\n1970-01-01T00:00:00Z u p\ny\nz\n"
        let report = try await ImportTesting.run(WordsFormat.self, text).report
        #expect(report.rejected.map(\.reason) == ["bad_date", "implausible_time"])
        #expect(report.rejected.map(\.count) == [3, 1])
        #expect(report.rejected.map(\.first.line) == [1, 2])
    }

    @Test("Compressed files are known by their content, not their name; a cut one names the damage")
    func compressed() async throws {
        let text = (0..<20_000).map { "2026-11-01T00:00:00Z user\($0 &* 7919 % 20011) page_view\n" }.joined()
        let writer = try GzipWriter()
        let packed = writer.write(Array(text.utf8)) + writer.finish()
        #expect(try await ImportTesting.run(WordsFormat.self, packed).events.count == 20_000)
        #expect(try await ImportTesting.run(WordsFormat.self, Zstd.compress(Array(text.utf8))).events.count == 20_000)
        let error = await #expect(throws: ConnectorError.self) {
            _ = try await ImportTesting.run(WordsFormat.self, Array(packed.prefix(packed.count / 2)))
        }
        #expect(error?.label == "damaged")
        #expect(error?.message.contains("ends in the middle of its compressed data") == true)
        #expect(error?.message.hasPrefix("after line ") == true)
    }

    @Test("Files on disk: all are opened before the first is read; an error of one of several names it")
    func files() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fidga-import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let good = folder.appendingPathComponent("good.log").path
        let binary = folder.appendingPathComponent("binary.log").path
        try Data("2026-11-01T00:00:00Z u page_view\n".utf8).write(to: URL(fileURLWithPath: good))
        try Data([1, 2, 0, 3]).write(to: URL(fileURLWithPath: binary))
        let importer = FileImporter(
            WordsFormat.self, setup: ImportSetup(source: "words", now: ImportTesting.now),
            observers: FileImporter.Observers(clock: { ImportTesting.now }))

        let sink = CollectingSink()
        let missing = await #expect(throws: ConnectorError.self) {
            _ = try await importer.run(files: [good, folder.path + "/none.log"], into: sink)
        }
        #expect(missing?.message.hasSuffix("none.log: No such file or directory") == true)
        #expect(await sink.events.isEmpty)

        let damaged = await #expect(throws: ConnectorError.self) {
            _ = try await importer.run(files: [good, binary], into: sink)
        }
        #expect(damaged?.message.hasPrefix(binary) == true)

        let report = try await importer.run(files: [good, good], into: CollectingSink())
        #expect(report.records == 2)
        #expect(report.bytes == 66)
    }

    @Test("Progress goes from nothing to everything, and the clock gives the speed")
    func progress() async throws {
        let text = String(repeating: "2026-11-01T00:00:00Z u page_view\n", count: 2500)
        let shares = Mutex<[Double]>([])
        let ticks = Mutex<Int64>(0)
        let importer = FileImporter(
            WordsFormat.self, setup: ImportSetup(source: "words", now: ImportTesting.now),
            observers: FileImporter.Observers(
                clock: {
                    Instant(
                        seconds: ticks.withLock {
                            $0 += 5
                            return $0
                        })
                },
                progress: { step in if let share = step.share { shares.withLock { $0.append(share) } } }))
        let report = try await importer.run(Array(text.utf8), into: DryRunSink(calendar: .utc))
        #expect(shares.withLock { $0.last } == 1)
        #expect(shares.withLock { $0 == $0.sorted() })
        #expect(report.seconds == 5)
        #expect(report.recordsPerSecond == 500)
        #expect(report.receipt.accepted == 2500)
        #expect(report.receipt.span?.description == "2026-11-01")
    }

    @Test("A cancelled import ends with a cancellation")
    func cancelled() async throws {
        let text = String(repeating: "2026-11-01T00:00:00Z u page_view\n", count: 3000)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await ImportTesting.run(WordsFormat.self, text).events.count
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { _ = try await task.value }
    }

    @Test("Every registered format can be found by its name, and says how it is used")
    func registry() throws {
        for format in ImportFormatRegistry.all {
            let description = format.description
            #expect(try ImportFormatRegistry.format(named: description.name).description == description)
            #expect(description.example.hasPrefix("fidga import \(description.name) "))
            #expect(!description.summary.isEmpty)
        }
        let names = ImportFormatRegistry.all.map { $0.description.name }
        #expect(Set(names).count == names.count)
        let error = #expect(throws: ConnectorError.self) { _ = try ImportFormatRegistry.format(named: "gaa4") }
        #expect(error?.suggestions == names)
    }

    @Test("A format that needs a mapping says so when there is none")
    func mapping() async throws {
        for format in ImportFormatRegistry.all where format.description.mapping == .required {
            let error = await #expect(throws: ConnectorError.self) { _ = try await ImportTesting.run(format, "") }
            #expect(error?.label == "mapping")
        }
    }
}
