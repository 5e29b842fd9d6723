import Foundation
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Every report of the catalogue` {
    private static let names = ReportCatalogue.all.map(\.name)
    private static let days = #""period":{"start":"2026-11-16","end":"2026-11-17"}"#

    @Test func `has a name of its own, and answers to its other names`() throws {
        let all = ReportCatalogue.all.flatMap { [$0.name] + $0.aliases }
        #expect(Set(all).count == all.count)
        for report in ReportCatalogue.all {
            #expect(report.summary.hasSuffix(".") && !report.title.isEmpty && report.version > 0, "\(report.name)")
            for alias in report.aliases { #expect(try ReportCatalogue.report(named: alias).name == report.name) }
        }
    }

    @Test func `the list and the files are the same`() async throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Operations/Reports/Definitions")
        let sources = try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        let declared = sources.flatMap { $0.matches(of: /struct (\w+): ReportDefinition/).map { String($0.output.1) } }
        #expect(Set(declared) == Set(ReportCatalogue.all.map { "\(type(of: $0))" }))
        let listed = try await list()
        #expect(listed == Self.names)
    }

    private func list() async throws -> [String] {
        try await ExampleWorkspace().call("report.list")["reports"]?.elements?.compactMap { $0["name"]?.text } ?? []
    }

    @Test(arguments: names) func `is the same to the byte in every form when asked again`(_ name: String) async throws {
        for format in ReportFormat.allCases {
            let params = #"{"name":"\#(name)","format":"\#(format.rawValue)",\#(Self.days)}"#
            let first = try await ExampleWorkspace().call("report.run", params).serialized
            let second = try await ExampleWorkspace().call("report.run", params).serialized
            #expect(first == second, "\(format)")
            #expect(first.contains(name))
        }
    }

    @Test(arguments: names) func `has a section, and rows as wide as its columns`(_ name: String) async throws {
        let report = try await ExampleWorkspace().call("report.run", #"{"name":"\#(name)",\#(Self.days)}"#)
        let sections = report["sections"]?.elements ?? []
        #expect(!sections.isEmpty)
        for table in sections.flatMap({ $0["tables"]?.elements ?? [] }) {
            let width = table["columns"]?.elements?.count
            for row in table["rows"]?.elements ?? [] { #expect(row.elements?.count == width) }
        }
        #expect(
            sections.contains { !($0["evidence"]?.elements ?? []).isEmpty || !($0["notes"]?.elements ?? []).isEmpty })
    }

    @Test(arguments: names) func `says of an empty workspace that it is empty`(_ name: String) async throws {
        let error = try await ExampleWorkspace(events: []).error("report.run", #"{"name":"\#(name)"}"#)
        #expect(error.label == "empty_workspace")
        #expect(!error.suggestions.isEmpty)
    }

    @Test func `an unknown name suggests the near ones`() async throws {
        let error = try await ExampleWorkspace().error("report.run", #"{"name":"weekly_sumary"}"#)
        #expect(error.category == .notFound && error.suggestions.first == "weekly_summary")
    }

    @Test func `a filter that a table does not know is said, not left out`() async throws {
        let report = try await ExampleWorkspace().call(
            "report.run",
            #"{"name":"campaign_performance","filters":[{"field":"page_path","op":"eq","value":"/"}],\#(Self.days)}"#)
        let notes = report["sections"]?.elements?.flatMap { $0["notes"]?.elements ?? [] }.compactMap(\.text) ?? []
        #expect(notes.contains { $0.hasPrefix("Cannot be shown: ") })
    }
}

@Suite struct `A report whose comparison lies before the data` {
    private func run(_ comparison: String) async throws -> JSONValue {
        try await ExampleWorkspace().call(
            "report.run",
            #"{"name":"weekly_summary","period":{"start":"2026-11-16","end":"2026-11-17"},"comparison":\#(comparison)}"#
        )
    }

    @Test func `compares nothing, and says so before anything else`() async throws {
        let report = try await run(#"{"start":"2026-11-14","end":"2026-11-15"}"#)
        #expect(report["comparison"] == .null, "\(report.serialized)")
        let note = report["sections"]?.elements?.first?["notes"]?.elements?.first?.text ?? ""
        #expect(note.hasPrefix("Nothing is compared: 14–15 Nov 2026 is not wholly in the data"), "\(note)")
        #expect(!report.serialized.contains("\"before\":0"))
    }

    @Test func `compares where the data holds all of it`() async throws {
        let report = try await run(#"{"start":"2026-11-16","end":"2026-11-16"}"#)
        #expect(report["comparison"] != .null, "\(report.serialized)")
    }
}
