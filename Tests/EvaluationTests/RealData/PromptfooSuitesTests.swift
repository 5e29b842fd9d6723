import Foundation
import Semantics
import Testing

@testable import Evaluation

/// The public suites of promptfoo's repository, with the results that their authors meant.
@Suite struct RealDataPromptfooSuites {
    private static let isShared = SuiteBench.shared != nil

    @Test(.enabled(if: isShared, "needs the shared suites: set FIDGA_SHARED"))
    func `the public suites come out as their authors meant`() async throws {
        let folder = try #require(SuiteBench.shared)
        let truth = try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: "\(folder)/expected.json")))
        guard case .object(let suites) = truth["echo_suites"] else { throw CocoaError(.fileReadCorruptFile) }
        #expect(!suites.isEmpty)
        for suite in suites {
            let result = try await SuiteRun().run(SuiteLoader.load("\(folder)/\(suite.key)"))
            #expect(result.problems == [])
            let expected = suite.value.elements?.map(\.flag) ?? []
            #expect(result.cases.count == expected.count, "\(suite.key)")
            for (item, passes) in zip(result.cases, expected) where item.verdict != .unsupported {
                #expect((item.verdict == .pass) == passes, "\(suite.key) \(item.id)")
            }
            let types = result.cases.filter { $0.verdict == .unsupported }.flatMap(\.assertions).map(\.type)
            #expect(types.allSatisfy { $0 == "javascript" })
        }
    }

    @Test(
        .enabled(if: isShared, "needs the shared suites: set FIDGA_SHARED"),
        arguments: ["getting-started", "simple-csv"])
    func `the public examples are read whole`(name: String) throws {
        let folder = try #require(SuiteBench.shared)
        let truth = try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: "\(folder)/expected.json")))
        let expected = truth["parse_only"]?["examples/\(name)/promptfooconfig.yaml"]?["evaluations"]?.integer
        let suite = try SuiteLoader.load("\(folder)/examples/\(name)/promptfooconfig.yaml")
        #expect(suite.problems == [])
        #expect(Int64(suite.caseCount) == expected)
    }
}
