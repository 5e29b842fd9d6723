import Foundation
import Semantics
import Testing

@testable import Connectors

/// What a format makes of a file, without the importer around it: rows under a header, or one JSON value a line.
struct Canonised {
    var events: [Event] = []
    var observations: [Observation] = []
    /// Reason, and line where the record stands.
    var problems: [(reason: String, line: Int, explanation: String)] = []
    var notes: [String] = []

    var reasons: [String] { problems.map(\.reason) }

    init(
        _ format: any ImportFormat.Type, _ text: String, map: String? = nil, currency: Currency = .usd,
        calendar: PropertyCalendar = .utc, source: String? = nil
    ) async throws {
        let setup = ImportSetup(
            source: source ?? format.description.name, calendar: calendar, currency: currency, mapping: map,
            now: ImportTesting.now)
        try await self.init(format, setup: setup) { try await $0.run(Array(text.utf8), into: $1) }
    }

    /// A file of the shared data.
    init(
        _ format: any ImportFormat.Type, shared path: String, map: String? = nil, currency: Currency = .usd,
        source: String? = nil
    ) async throws {
        let setup = ImportSetup(
            source: source ?? format.description.name, currency: currency, mapping: map, now: ImportTesting.now)
        let file = ImportTesting.sharedFile(path)
        try await self.init(format, setup: setup) { try await $0.run(files: [file], into: $1) }
    }

    private init(
        _ format: any ImportFormat.Type, setup: ImportSetup,
        run: (FileImporter, CollectingSink) async throws -> ImportReport
    ) async throws {
        let sink = CollectingSink()
        let rejections = ImportTesting.Rejections()
        let importer = FileImporter(
            format, setup: setup,
            observers: FileImporter.Observers(
                clock: { ImportTesting.now }, reject: { rejections.add($0) }))
        let report = try await run(importer, sink)
        let batches = await sink.batches
        events = batches.flatMap(\.events)
        observations = batches.flatMap(\.observations)
        problems = rejections.all.map { ($0.reason, $0.line, $0.explanation) }
        notes = report.notes
    }
}

extension Money {
    /// For expectations: `money("12.34")`.
    static func of(_ text: String) throws -> Money { try #require(Money(decimal: text)) }

    static func sum(_ amounts: some Sequence<Money>) -> Money { amounts.reduce(.zero, +) }
}
