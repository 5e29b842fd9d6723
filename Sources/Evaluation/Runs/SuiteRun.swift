/// Runs the cases of suites: several at once, each as often as it is asked for, and none that a kept run has already.
///
/// Results stand in the order of the cases, whatever order they come in. A suite whose cases leave texts for later ones is run
/// one after the other.
package struct SuiteRun: Sendable {
    private let respondents: RespondentDirectory
    private let width: Int
    private let repeats: Int
    private let keeper: (any ResultKeeper)?
    private let tape: ReplyTape?

    /// - Parameters:
    ///   - width: how many cases are asked at the same time.
    ///   - repeats: how often each case is asked, for respondents that do not always say the same.
    ///   - keeper: keeps results as they come, and has those of an earlier run that ended too soon.
    ///   - tape: keeps what is answered, or plays what was.
    package init(
        respondents: RespondentDirectory = RespondentDirectory(), width: Int = 1, repeats: Int = 1,
        keeper: (any ResultKeeper)? = nil, tape: ReplyTape? = nil
    ) {
        self.tape = tape
        self.respondents = respondents
        self.width = max(1, width)
        self.repeats = max(1, repeats)
        self.keeper = keeper
    }

    private struct Turn: Sendable {
        var item: any EvaluationCase
        var number: Int

        /// The case's own for the first time, `id #2` for the second.
        var id: String { number == 1 ? item.id : "\(item.id) #\(number)" }
    }

    /// - Parameter progress: hears after each case how many are done.
    /// - Throws: `CancellationError` when the task is cancelled, and what the keeper throws.
    package func run(_ suite: Suite, progress: @Sendable (Int) -> Void = { _ in }) async throws -> SuiteResult {
        let turns = suite.cases.flatMap { item in (1...repeats).map { Turn(item: item, number: $0) } }
        let results =
            suite.cases.contains(where: \.leavesText)
            ? try await inOrder(turns, of: suite, progress) : try await atOnce(turns, of: suite, progress)
        return SuiteResult(
            name: suite.name, cases: results, problems: suite.problems, ignored: suite.ignored, gate: suite.gate,
            repeats: repeats, about: suite.about, world: suite.world, leftOut: suite.leftOut, notes: suite.notes)
    }

    /// What earlier cases left is part of a case, so nothing is taken from a kept run.
    private func inOrder(
        _ turns: [Turn], of suite: Suite, _ progress: @Sendable (Int) -> Void
    ) async throws -> [CaseResult] {
        var results = [CaseResult?](repeating: nil, count: turns.count)
        var done = 0
        for number in 1...repeats {
            var memory: [String: String] = [:]
            for (place, turn) in turns.enumerated() where turn.number == number {
                try Task.checkCancellation()
                let result = await SuiteRun.result(of: turn, people(for: turn, of: suite), memory: &memory)
                try keeper?.keep(result, of: suite.name)
                results[place] = result
                done += 1
                progress(done)
            }
        }
        return results.compactMap(\.self)
    }

    private func atOnce(
        _ turns: [Turn], of suite: Suite, _ progress: @Sendable (Int) -> Void
    ) async throws -> [CaseResult] {
        var results = turns.map { keeper?.result(of: $0.id, in: suite.name) }
        var open = turns.indices.filter { results[$0] == nil }[...]
        var done = turns.count - open.count
        try await withThrowingTaskGroup(of: (place: Int, result: CaseResult).self) { group in
            func start() {
                guard let place = open.popFirst() else { return }
                let turn = turns[place]
                let people = people(for: turn, of: suite)
                group.addTask {
                    try Task.checkCancellation()
                    var memory: [String: String] = [:]
                    return (place, await SuiteRun.result(of: turn, people, memory: &memory))
                }
            }
            for _ in 0..<width { start() }
            while let (place, result) = try await group.next() {
                try Task.checkCancellation()
                try keeper?.keep(result, of: suite.name)
                results[place] = result
                done += 1
                progress(done)
                start()
            }
        }
        return results.compactMap(\.self)
    }

    /// Who is asked in a turn, with the tape running.
    private func people(for turn: Turn, of suite: Suite) -> RespondentDirectory {
        respondents.taped(tape.map { TurnTape($0, suite: suite.name, turn: turn.id) })
    }

    private static func result(
        of turn: Turn, _ respondents: RespondentDirectory, memory: inout [String: String]
    ) async -> CaseResult {
        var result = await turn.item.run(with: respondents, memory: &memory)
        result.id = turn.id
        return result
    }
}

/// Keeps the results of a run as they come, so that a run that was ended can go on.
package protocol ResultKeeper: Sendable {
    /// A result that an earlier run came to; nil where there is none, or it was an error.
    func result(of id: String, in suite: String) -> CaseResult?
    /// - Throws: where it cannot be kept.
    func keep(_ result: CaseResult, of suite: String) throws
}
