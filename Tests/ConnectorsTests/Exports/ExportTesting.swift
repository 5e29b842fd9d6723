import Semantics
import Synchronization
import TestSupport
import Testing

@testable import Connectors

/// Exports from in-memory sources, and takes exports in again.
enum ExportTesting {
    static func text(
        _ content: ArchiveExport.Content, as form: ArchiveExport.Form = .ndjson, from archive: any EventArchive,
        period: DateRange? = nil
    ) async throws -> String {
        let bytes = Mutex<[UInt8]>([])
        _ = try await ArchiveExport(content, as: form, period: period)
            .run(from: archive) { piece in bytes.withLock { $0 += piece } }
        return bytes.withLock { String(decoding: $0, as: UTF8.self) }
    }

    /// A source with these in it, committed.
    static func source(
        _ events: [Event], observations: [Observation] = [], from name: String = "web",
        settings: WorkspaceSettings = WorkspaceSettings()
    ) async -> InMemorySource {
        let source = InMemorySource(settings: settings)
        await source.append(IngestBatch(source: name, events: events, observations: observations))
        _ = await source.commit(progress: { _ in })
        return source
    }

    /// A new source that holds what the exports say.
    static func restored(
        _ exports: [String], settings: WorkspaceSettings = WorkspaceSettings(), name: String = "fidga"
    ) async throws -> InMemorySource {
        let source = InMemorySource(settings: settings)
        let importer = FileImporter(
            FidgaFormat.self,
            setup: ImportSetup(source: name, calendar: settings.calendar, now: ImportTesting.now),
            observers: .init(
                clock: { ImportTesting.now },
                reject: { Issue.record("line \($0.line) was rejected: \($0.explanation): \($0.record)") }),
            limits: .init(batch: 17))
        for export in exports { _ = try await importer.run(Array(export.utf8), into: source) }
        return source
    }
}
