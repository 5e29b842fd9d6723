/// Runs suites, case by case in their order.
package struct SuiteRun: Sendable {
    private let respondents: RespondentDirectory

    package init(respondents: RespondentDirectory = RespondentDirectory()) { self.respondents = respondents }

    /// - Parameter progress: hears after each case how many are done.
    /// - Throws: `CancellationError` when the task is cancelled between two cases.
    package func run(
        _ suite: Suite, progress: @Sendable (Int) -> Void = { _ in }
    ) async throws(CancellationError) -> SuiteResult {
        var results: [CaseResult] = []
        results.reserveCapacity(suite.cases.count)
        var memory: [String: String] = [:]
        for item in suite.cases {
            if Task.isCancelled { throw CancellationError() }
            results.append(await item.run(with: respondents, memory: &memory))
            progress(results.count)
        }
        return SuiteResult(
            name: suite.name, cases: results, problems: suite.problems, ignored: suite.ignored, gate: suite.gate)
    }
}
