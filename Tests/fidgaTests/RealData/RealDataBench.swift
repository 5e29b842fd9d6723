import Foundation
import Semantics
import Testing

/// Data sets of other people with figures that other programs computed from them (`data/real` of the shared data):
/// brought in and asked about through the built program, as a person would.
struct RealDataBench {
    /// The folder of the data set.
    let name: String

    private static let shared: URL = {
        if let path = ProcessInfo.processInfo.environment["FIDGA_SHARED"] { return URL(fileURLWithPath: path) }
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        return package.appendingPathComponent("../shared").standardized
    }()

    static let missing: Comment =
        "needs the built program (FIDGA_BINARY) and the shared data sets (FIDGA_SHARED): one of them is not here"

    /// The data sets at hand.
    static var names: [String] {
        let folder = shared.appendingPathComponent("data/real").path
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return entries.filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
    }

    func file(_ file: String) -> String {
        RealDataBench.shared.appendingPathComponent("data/real/\(name)/\(file)").path
    }

    var canRun: Bool { FidgaProcess.isBuilt && FileManager.default.fileExists(atPath: file("expected.json")) }

    /// What the data set says of itself. A figure inside one of the `parts` has the part's name before its own.
    func figures(parts: [String] = []) throws -> [KnownFigure] {
        let all = try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: file("expected.json"))))
        return try members(all).filter { $0.key != "_definitions" }.flatMap { member in
            guard parts.contains(member.key) else {
                return [KnownFigure(name: member.key, value: member.value, siblings: all)]
            }
            return try members(member.value).map {
                KnownFigure(name: "\(member.key).\($0.key)", value: $0.value, siblings: member.value)
            }
        }
    }

    private func members(_ value: JSONValue) throws -> [JSONValue.Member] {
        guard case .object(let members) = value else { throw Failure("\(name): an object was expected") }
        return members
    }

    /// Asks for every figure of the table.
    func ask<Data>(_ checks: [RealDataCheck<Data>], _ figures: [KnownFigure], of data: Data) throws {
        for check in checks {
            guard let figure = figures.first(where: { $0.name == check.figure }) else {
                Issue.record("\(name) has no figure '\(check.figure)'")
                continue
            }
            do {
                try check.ask(data, figure)
            } catch {
                Issue.record("\(name), \(check.figure): \(error)")
            }
        }
    }

    /// Every figure is asked for, or a reason is given why it is not.
    func expectNothingLeftOut<Data>(
        _ figures: [KnownFigure], asked: [RealDataCheck<Data>], notCovered: KeyValuePairs<String, String>
    ) {
        let spokenFor = asked.map(\.figure) + notCovered.map(\.key)
        #expect(spokenFor.sorted() == figures.map(\.name).sorted(), "\(name)")
        #expect(notCovered.allSatisfy { !$0.value.isEmpty })
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
        init(_ description: String) { self.description = description }
    }
}

/// One line of a data set's table: the name of a figure and how the product is asked for it.
struct RealDataCheck<Data>: Sendable {
    let figure: String
    let ask: @Sendable (Data, KnownFigure) throws -> Void

    init(_ figure: String, _ ask: @escaping @Sendable (Data, KnownFigure) throws -> Void) {
        self.figure = figure
        self.ask = ask
    }
}

/// No data set is passed over in silence.
@Suite("RealData: the shared data sets") struct RealDataSetTests {
    private static let asked = [
        "apache_access_log", "asos_experiments", "ga4_merch_store", "kpi_daily_series", "online_retail_2009_2010",
        "robyn_weekly_mmm",
    ]
    private static let notCovered: KeyValuePairs = [
        "promptfoo_suites": "test suites for prompts: they hold no figures of a business"
    ]

    @Test(
        "are asked about, or a reason is given",
        .enabled(if: !RealDataBench.names.isEmpty, "the shared data sets are not here: set FIDGA_SHARED"))
    func names() {
        #expect(RealDataBench.names == (Self.asked + Self.notCovered.map(\.key)).sorted())
    }
}
