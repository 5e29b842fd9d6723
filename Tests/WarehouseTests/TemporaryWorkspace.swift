import Foundation
import Semantics

@testable import Warehouse

/// A folder that goes away with the value that holds it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("fidga-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }
}

/// Workspaces of one test, in one folder.
struct TemporaryWorkspaces: Sendable {
    let folder: TemporaryFolder
    /// Rows of a segment: small, so that few events make many.
    let segmentCapacity: Int
    /// Few texts, so that few events fill a dictionary.
    let dictionaryLimits: DictionaryLimits

    init(
        segmentCapacity: Int = Workspace.defaultSegmentCapacity, dictionaryLimits: DictionaryLimits = DictionaryLimits()
    ) throws {
        folder = try TemporaryFolder()
        self.segmentCapacity = segmentCapacity
        self.dictionaryLimits = dictionaryLimits
    }

    func make(_ settings: WorkspaceSettings = WorkspaceSettings()) async throws -> Workspace {
        try await open(UUID().uuidString + ".db", calendar: settings.calendar)
    }

    func open(_ name: String, calendar: PropertyCalendar = .utc, create: Bool = true) async throws -> Workspace {
        try await Workspace.open(
            at: folder.file(name), calendar: calendar, create: create, segmentCapacity: segmentCapacity,
            dictionaryLimits: dictionaryLimits, now: { Instant(milliseconds: 1_795_392_000_000) })
    }
}
