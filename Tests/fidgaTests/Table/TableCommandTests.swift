import Connectors
import Foundation
import Insights
import Semantics
import Testing

@testable import fidga

@Suite("Analyses of bare tables")
struct TableCommandTests {
    static func table(_ text: String) throws -> BareTable {
        let file = FileManager.default.temporaryDirectory.appending(path: "table-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try BareTable(path: file.path())
    }

    /// What the reader of an error sees.
    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch let error as CommandFailure {
            return error.message
        } catch let error as ConnectorError {
            return ([error.message] + error.suggestions).joined(separator: " Try: ")
        } catch {
            return "\(error)"
        }
    }

    private static let sales = """
        week,country,device,revenue,visits
        46,DE,mobile,100,1000
        46,DE,desktop,200,1000
        46,FR,mobile,120,1000
        46,FR,desktop,180,1000
        47,DE,mobile,40,1000
        47,DE,desktop,200,1000
        47,FR,mobile,120,1000
        47,FR,desktop,180,1000
        45,FR,desktop,999,1000
        """

    @Test("A driver of a table in the promised JSON")
    func explain() throws {
        let result = try TableExplanation(
            Self.table(Self.sales), measure: "revenue", per: nil, period: "week", baseline: "46", current: "47")
        #expect(result.json["change"] == .number(-60))
        let driver = try #require(result.json["drivers"]?.elements?.first)
        #expect(driver["where"] == .object(["country": .string("DE"), "device": .string("mobile")]))
        #expect(driver["contribution"] == .number(-60))
        #expect(driver["baseline"] == .number(100))
        #expect(result.json["unexplained"] == .number(0))
        #expect(result.json["notes"]?.serialized.contains("visits") == true)
    }

    @Test("A rate of a table")
    func rate() throws {
        let result = try TableExplanation(
            Self.table(Self.sales), measure: "revenue", per: "visits", period: "week", baseline: "46", current: "47")
        #expect(abs((result.json["change"]?.double ?? 0) + 0.015) < 1e-12)
        #expect(result.json["drivers"]?.elements?.count == 1)
    }

    @Test("What cannot be explained is refused in words that help")
    func explainRefusals() throws {
        let table = try Self.table(Self.sales)
        #expect(
            message {
                _ = try TableExplanation(
                    table, measure: "revenu", per: nil, period: "week", baseline: "46", current: "47")
            }.contains("Try: revenue"))
        #expect(
            message {
                _ = try TableExplanation(
                    table, measure: "revenue", per: nil, period: "week", baseline: "46", current: "48")
            }.contains("no row with a number has '48' in column 'week'"))
        #expect(
            message {
                _ = try TableExplanation(
                    table, measure: "country", per: nil, period: "week", baseline: "46", current: "47")
            }.contains("is not a number"))
    }

    @Test("Rows of users and rows of variants give the same outcome")
    func experiment() throws {
        var rows = "group,converted\n"
        for user in 0..<400 {
            rows += "\(user < 200 ? "control" : "green"),\(user % 200 < (user < 200 ? 40 : 70) ? 1 : 0)\n"
        }
        let users = try TableExperiment(
            Self.table(rows), variant: "group", metrics: ["converted"], denominator: nil, unit: nil, before: nil)
        let totals = try TableExperiment(
            Self.table("group,users,sum,sum_of_squares\ncontrol,200,40,40\ngreen,200,70,70\n"), variant: "group",
            metrics: ["converted"], denominator: nil, unit: nil, before: nil)
        let one = try ExperimentAnalysis(users.data).json
        #expect(one == (try ExperimentAnalysis(totals.data).json))
        let row = try #require(one["metrics"]?.elements?.first?["variants"]?.elements?.last)
        #expect(row["variant"] == .string("green"))
        #expect(abs((row["difference"]?.double ?? .nan) - 0.15) < 1e-12)
        #expect(one["sample_ratio"]?["ok"] == .bool(true))
    }

    @Test("Counts of users that are none are refused", arguments: ["-1", "1.5", "1e16", "100018446744073709551616"])
    func impossibleUsers(_ users: String) throws {
        let table = try Self.table("group,users,sum,sum_of_squares\na,\(users),10,10\nb,1000,5,5\n")
        #expect(
            message {
                _ = try TableExperiment(
                    table, variant: "group", metrics: ["x"], denominator: nil, unit: nil, before: nil)
            }.contains("users must be a whole number from 0 to 1000000000000000"))
    }

    @Test("Sums that no values can have are refused")
    func impossibleSums() throws {
        let table = try Self.table("group,users,sum,sum_of_squares\na,10,100,50\nb,10,5,5\n")
        #expect(
            message {
                _ = try TableExperiment(
                    table, variant: "group", metrics: ["x"], denominator: nil, unit: nil, before: nil)
            }.contains("no 10.0 values have the sum"))
    }

    @Test("Paths are read and credited")
    func attribution() throws {
        let paths = try TablePaths(
            Self.table("path,conv,null\na > b,3,1\n b,1,5\n,0,4\n"), path: "path", conversions: "conv", null: "null")
        let result = try PathAttribution(paths.paths)
        #expect(result.json["total"] == .number(4))
        let linear = result.json["models"]?["linear"]?.elements ?? []
        #expect(linear.map { $0["channel"]?.text } == ["b", "a"])
        #expect(linear.map { $0["conversions"]?.double } == [2.5, 1.5])
    }

    @Test("Conversions without touches are refused with the line")
    func emptyPath() throws {
        let table = try Self.table("path,conv\n\"\",2\n")
        #expect(
            message { _ = try TablePaths(table, path: "path", conversions: "conv", null: nil) }
                .hasPrefix("line 2: 2.0 conversions have no touches"))
    }
}
