import Foundation
import Semantics
import Testing

/// A workspace in a folder of its own, which is gone with it.
struct RealDataWorkspace {
    struct Group {
        var name: String
        var value: JSONValue
    }

    private let folder: FidgaProcess.Folder
    private let file: String
    /// The days that were brought in, which is what is asked about.
    private(set) var span = ""...""
    private(set) var receipts: [JSONValue] = []

    /// An empty workspace. Its settings stand beside it, where they are found unasked.
    init(settings: String? = nil) throws {
        folder = try FidgaProcess.Folder()
        file = folder.file("workspace.db")
        if let settings { _ = try folder.write(settings, to: "workspace.db.yaml") }
    }

    /// Brings a file in and keeps the receipt. Bringing it in again must change nothing.
    mutating func bringIn(_ format: String, _ path: String, map: String? = nil, source: String? = nil) throws {
        var arguments = ["import", format, path]
        if let map { arguments += ["--map", try folder.write(map, to: "map.yaml")] }
        if let source { arguments += ["--source", source] }
        let receipt = try run(arguments)
        #expect(receipt["rejected"]?.integer == 0, "\(receipt.serialized)")
        #expect(receipt["duplicates"]?.integer == 0, "\(receipt.serialized)")
        let start = try #require(receipt["span"]?["start"]?.text)
        let end = try #require(receipt["span"]?["end"]?.text)
        span = receipts.isEmpty ? start...end : min(span.lowerBound, start)...max(span.upperBound, end)
        receipts.append(receipt)
    }

    func run(_ arguments: [String]) throws -> JSONValue {
        let outcome = try outcome(arguments)
        guard outcome.status == 0 else { throw RealDataBench.Failure(outcome.errors) }
        return try JSONValue(parsing: outcome.output)
    }

    func outcome(_ arguments: [String]) throws -> FidgaProcess.Outcome {
        try FidgaProcess.run(arguments + ["--json", "--data", file, "--now", "2026-11-23T09:00Z"], in: folder)
    }

    /// The result of `fidga query` over all days, or over those given.
    func query(
        _ metrics: String, by dimensions: String? = nil, where tests: [String] = [], days: ClosedRange<String>? = nil,
        _ more: [String] = []
    ) throws -> JSONValue {
        let days = days ?? span
        var arguments = ["query", "--metrics", metrics, "--from", days.lowerBound, "--to", days.upperBound]
        if let dimensions { arguments += ["--by", dimensions] }
        for test in tests { arguments += ["--where", test] }
        let table = try run(arguments + more)
        #expect(
            table["period"] == .object(["end": .string(days.upperBound), "start": .string(days.lowerBound)]),
            "\(table.serialized)")
        return table
    }

    /// One metric over all.
    func value(_ metric: String, where tests: [String] = [], days: ClosedRange<String>? = nil) throws -> JSONValue {
        let table = try query(metric, where: tests, days: days)
        let value = try #require(table["rows"]?.elements?.first?.elements?.first)
        #expect(table["totals"]?[metric] == value)
        return value
    }

    func number(_ metric: String, where tests: [String] = [], days: ClosedRange<String>? = nil) throws -> Double {
        try #require(try value(metric, where: tests, days: days).double, "\(metric) has no value")
    }

    /// One metric by one dimension, in the order of the result.
    func groups(
        _ metric: String, by dimension: String, where tests: [String] = [], days: ClosedRange<String>? = nil,
        _ more: String...
    ) throws -> [Group] {
        let rows = try #require(try query(metric, by: dimension, where: tests, days: days, more)["rows"]?.elements)
        return try rows.map { row in
            let cells = try #require(row.elements)
            return Group(name: cells[0].text ?? "(null)", value: cells[1])
        }
    }

    /// The largest groups.
    func top(
        _ count: Int, _ metric: String, by dimension: String, where tests: [String] = []
    ) throws -> [Group] {
        try groups(
            metric, by: dimension, where: tests, "--order", "\(metric):desc", "--limit", "\(count)")
    }

    /// The group that comes first.
    func first(_ metric: String, by dimension: String, _ order: String) throws -> Group? {
        try groups(metric, by: dimension, "--order", "\(metric):\(order)", "--limit", "1").first
    }
}
