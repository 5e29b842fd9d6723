import Semantics
import Testing

@testable import Evaluation

@Suite struct `Results are kept outside memory` {
    private func result(_ number: Int) -> CaseResult {
        var result = CaseResult(
            id: "c\(number)", verdict: Verdict.allCases[number % 4], score: Double(number) / 300, reason: "r",
            output: String(repeating: "\(number) ", count: 200))
        result.tags = ["t\(number % 7)"]
        result.assertions = [
            AssertionResult(
                type: "equals", verdict: number % 2 == 0 ? .pass : .fail, score: Double(number) / 7, weight: 0.1,
                reason: "", metric: "m\(number % 3)")
        ]
        return result
    }

    @Test(arguments: [1, 7, 299]) func `in whatever order they come they stand in that of the cases`(step: Int) throws {
        let results = CaseResults(count: 300)
        for number in 0..<300 { try results.put(result(number * step % 300), at: number * step % 300) }
        let expected = (0..<300).map(result)
        #expect(Array(results) == expected)
        #expect(results.of(.fail).map(\.id) == expected.filter { $0.verdict == .fail }.map(\.id))
        #expect(results.notPassed.count { _ in true } == 225)
        // To the last bit: sums of the same numbers in another order differ.
        let (tally, inOrder) = (results.tally, CaseResults(expected).tally)
        #expect(
            tally.metrics.map(\.score) == inOrder.metrics.map(\.score)
                && tally.metrics.map(\.name) == ["m0", "m1", "m2"])
        #expect(tally.slices.map(\.cases) == inOrder.slices.map(\.cases))
        #expect(Verdict.allCases.map(tally.count) == [75, 75, 75, 75])
    }

    @Test func `as text they are as they were written`() throws {
        let results = CaseResults((0..<200).map(result))
        for place in [0, 100, 199] { #expect(results.text(at: place) == result(place).json.serialized) }
    }
}
