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

    /// A case that is to pass needs every assertion to pass, so each of these verdicts is fixed, too; of one that is to fail,
    /// the only assertion must.
    @Test(.enabled(if: isShared, "needs the shared suites: set FIDGA_SHARED"))
    func `every assertion that is deterministic has the verdict that was meant, and the only other one is named`()
        async throws
    {
        let folder = try #require(SuiteBench.shared)
        let truth = try JSONValue(parsing: Data(contentsOf: URL(fileURLWithPath: "\(folder)/expected.json")))
        guard case .object(let suites) = truth["echo_suites"] else { throw CocoaError(.fileReadCorruptFile) }
        var counts: [String: Int] = [:]
        var (same, unsupported) = (0, [String]())
        for suite in suites {
            let result = try await SuiteRun().run(SuiteLoader.load("\(folder)/\(suite.key)"))
            for (item, passes) in zip(result.cases, suite.value.elements?.map(\.flag) ?? []) {
                #expect(passes == true || item.assertions.count == 1, "which assertion fails is not fixed")
                for assertion in item.assertions {
                    counts[assertion.type, default: 0] += 1
                    if assertion.verdict == .unsupported {
                        unsupported.append(assertion.type)
                    } else if (assertion.verdict == .pass) == passes {
                        same += 1
                    } else {
                        Issue.record("\(suite.key) \(item.id): \(assertion.type) is \(assertion.verdict)")
                    }
                }
            }
        }
        #expect(unsupported == ["javascript"])
        #expect(same == counts.values.reduce(0, +) - 1 && same == 16)
        // Every kind of assertion was seen, but for one that stands only where a hosted model answers.
        let types = Set(truth["assertion_types"]?.elements?.compactMap(\.text) ?? [])
        #expect(types.subtracting(counts.keys) == ["icontains"] && types.isSuperset(of: counts.keys))
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
