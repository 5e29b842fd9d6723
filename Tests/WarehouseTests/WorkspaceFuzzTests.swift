import Foundation
import Semantics
import TestSupport
import Testing

@testable import Warehouse

/// Twenty random histories, less than a minute beside the others; `make fuzz` takes an hour, or as long as `FUZZ_SECONDS` says.
@Suite("The embedded warehouse, fuzzed")
struct WorkspaceFuzzTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["FUZZ_SECONDS"].flatMap(Int.init)
    private static let seed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1

    @Test("agrees with the in-memory source about whatever may happen to a workspace in its life")
    func agrees() async throws {
        // Segments of a few events: every history meets many segments, overlays and rewrites; and dictionaries that are full
        // at once.
        let workspaces = try TemporaryWorkspaces(
            segmentCapacity: 40,
            dictionaryLimits: DictionaryLimits(fieldTexts: 3, propertyTexts: 2, properties: 2))
        defer { withExtendedLifetime(workspaces) {} }
        let candidate = FuzzCandidate(
            make: { try await workspaces.make($0) },
            reopen: { source, settings in
                let path = try #require(source as? Workspace).path
                return try await Workspace.open(
                    at: path, calendar: settings.calendar, create: false,
                    segmentCapacity: workspaces.segmentCapacity, dictionaryLimits: workspaces.dictionaryLimits,
                    now: { Instant(milliseconds: 1_795_392_000_000) })
            })
        let isLong = Self.seconds != nil
        let run = FuzzRun(candidate, most: isLong ? 100_000 : 1_000, questions: isLong ? 60 : 25)
        let end = ContinuousClock.now + .seconds(Self.seconds ?? 0)
        let report = try await run.run(
            from: Self.seed, histories: isLong ? .max : 20, isOver: { isLong && ContinuousClock.now >= end },
            begins: Self.note)
        #expect(report.fault == nil, "\(report)")
        #expect(report.histories > 0 && report.questions > report.histories, "\(report)")
        if isLong { Self.say("\(report)") }
    }

    /// Writes down which history is being played, so that a crash has a name.
    @Sendable private static func note(seed: UInt64) {
        guard let log = environment["FUZZ_LOG"] else { return }
        _ = FileManager.default.createFile(atPath: log, contents: Data("\(seed)\n".utf8))
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
