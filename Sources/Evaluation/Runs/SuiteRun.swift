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
    /// - Throws: `CancellationError` when the task is cancelled, what the keeper throws, and where there is no room for
    ///   results.
    package func run(_ suite: Suite, progress: @Sendable (Int) -> Void = { _ in }) async throws -> SuiteResult {
        let results = CaseResults(count: suite.cases.count * repeats)
        if suite.cases.leaveTexts {
            try await inOrder(suite, into: results, progress)
        } else {
            try await atOnce(suite, into: results, progress)
        }
        return SuiteResult(
            name: suite.name, cases: results, problems: suite.problems, ignored: suite.ignored, gate: suite.gate,
            repeats: repeats, about: suite.about, world: suite.world, leftOut: suite.leftOut, notes: suite.notes)
    }

    /// What earlier cases left is part of a case, so nothing is taken from a kept run.
    private func inOrder(
        _ suite: Suite, into results: CaseResults, _ progress: @Sendable (Int) -> Void
    ) async throws {
        var done = 0
        for number in 1...repeats {
            var memory: [String: String] = [:]
            for (index, item) in suite.cases.enumerated() {
                try Task.checkCancellation()
                let turn = Turn(item: item, number: number)
                let result = await SuiteRun.result(of: turn, people(for: turn, of: suite), memory: &memory)
                try Task.checkCancellation()
                try keeper?.keep(result, of: suite.name)
                try results.put(result, at: index * repeats + number - 1)
                done += 1
                progress(done)
            }
        }
    }

    private func atOnce(
        _ suite: Suite, into results: CaseResults, _ progress: @Sendable (Int) -> Void
    ) async throws {
        var done = 0
        try await withThrowingTaskGroup(of: (place: Int, result: CaseResult).self) { group in
            var places = results.indices.makeIterator()
            /// Begins the next case that is not kept already.
            func start() throws {
                while let place = places.next() {
                    let turn = Turn(item: suite.cases[place / repeats], number: place % repeats + 1)
                    if let kept = keeper?.result(of: turn.id, in: suite.name) {
                        try results.put(kept, at: place)
                        done += 1
                        continue
                    }
                    let people = people(for: turn, of: suite)
                    group.addTask {
                        try Task.checkCancellation()
                        var memory: [String: String] = [:]
                        return (place, await SuiteRun.result(of: turn, people, memory: &memory))
                    }
                    return
                }
            }
            for _ in 0..<width { try start() }
            while let (place, result) = try await group.next() {
                try Task.checkCancellation()
                try keeper?.keep(result, of: suite.name)
                try results.put(result, at: place)
                done += 1
                progress(done)
                try start()
            }
        }
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
