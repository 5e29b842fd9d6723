import Foundation
import Semantics
import Testing

@testable import Evaluation

/// What eval/README.md lists, against what there is.
@Suite struct `The README lists what a suite can say` {
    private let text: String

    init() throws {
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        text = try String(contentsOf: package.appendingPathComponent("eval/README.md"), encoding: .utf8)
    }

    @Test func `every intent, every metric and dimension of a world, every way to match and to expect`() {
        let names =
            ReadingVocabulary.intents + WorldLedger.metrics.map(\.name) + WorldLedger.dimensions.map(\.name)
            + SampleCase.Match.allCases.map(\.rawValue) + CaseKind.allCases.map(\.rawValue) + AnswerExpectation.keys
            + StyleLimits.keys + TemplateFilter.allCases.map(\.rawValue)
        for name in names { #expect(text.contains("`\(name)`") || text.contains("`\(name): "), "\(name)") }
    }

    @Test func `the line of JSON that it shows is read`() async throws {
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("    {\"id\"") })
        let result = try await SuiteBench().run(
            String(line), as: "set.jsonl", RespondentDirectory(["fidga": FixedRespondent("I say: Hello!")]))
        #expect(result.problems == [] && result.cases.map(\.verdict) == [.pass])
    }
}
