import Semantics

/// Plays random histories on a candidate and on the in-memory source until time is up or the two disagree.
package struct FuzzRun: Sendable {
    /// What came of it.
    package struct Report: Sendable, CustomStringConvertible {
        package var histories = 0
        package var questions = 0
        /// The first fault: the seed that brings it back, the question, the difference, and a small history that shows it.
        package var fault: String?

        package var description: String {
            "\(histories) histories, \(questions) questions: " + (fault ?? "all agree")
        }
    }

    private let candidate: FuzzCandidate
    private let most: Int
    private let questions: Int
    private let shrinking: Int

    /// - Parameters:
    ///   - most: events of the busiest user of a history.
    ///   - questions: plans that are asked about each history.
    ///   - shrinking: histories that are tried at most to make a faulty one small.
    package init(_ candidate: FuzzCandidate, most: Int = 1_000, questions: Int = 25, shrinking: Int = 600) {
        self.candidate = candidate
        self.most = most
        self.questions = questions
        self.shrinking = shrinking
    }

    /// - Parameters:
    ///   - first: the first seed; the next histories have the following ones.
    ///   - histories: at most so many.
    ///   - isOver: asked before each history; when it says so, none is begun any more.
    ///   - begins: hears each seed before its history is played, so that a crash has a name.
    package func run(
        from first: UInt64, histories: Int = .max, isOver: @Sendable () -> Bool = { false },
        begins: @Sendable (UInt64) -> Void = { _ in }
    ) async throws -> Report {
        var report = Report()
        let removes = try await candidate.make(WorkspaceSettings()) is any DataRemoval
        var seed = first
        while report.histories < histories, !isOver() {
            begins(seed)
            let history = RandomHistory(seed: seed, removes: removes, most: most)
            report.fault = try await fault(of: history, asked: &report.questions)
            report.histories += 1
            if report.fault != nil { return report }
            seed &+= 1
        }
        return report
    }

    private func fault(of history: RandomHistory, asked: inout Int) async throws -> String? {
        let replay: HistoryReplay
        do {
            replay = try await HistoryReplay(history, candidate: candidate)
        } catch {
            return await described(.receipts, "it threw \(error)", of: history)
        }
        for question in try await all(about: history, replay) {
            asked += 1
            do {
                guard let found = try await replay.difference(in: question) else { continue }
                return await described(question, found, of: history)
            } catch {
                return await described(question, "it threw \(error)", of: history)
            }
        }
        return nil
    }

    /// Every question about a history, the same for the same seed.
    private func all(about history: RandomHistory, _ replay: HistoryReplay) async throws -> [HistoryQuestion] {
        var asked: [HistoryQuestion] = [.receipts, .inventory, .archive, .snapshot]
        let catalogue = Catalogue(settings: history.settings)
        let world = RandomWorld(
            seed: history.seed, settings: history.settings, span: history.span,
            batches: history.steps.compactMap(\.batch))
        let planner = QueryPlanner(catalogue: catalogue, settings: history.settings)
        let inventory = try await replay.inventory()
        var queries = RandomQueries(seed: history.seed &+ 1, world: world, catalogue: catalogue)
        // The reference is slow, and a few questions about very many events say as much as many about few.
        let events = history.steps.reduce(0) { $0 + ($1.batch?.events.count ?? 0) }
        for index in 0..<max(3, min(questions, 200_000 / max(1, events))) {
            guard !index.isMultiple(of: 2) else {
                let plan = queries.plan()
                asked.append(.plan(plan))
                if let dimension = plan.breakdown.first { asked.append(.values(dimension.id, plan.period)) }
                continue
            }
            let query = queries.query()
            // What the planner would not plan is no question.
            guard let planned = try? planner.plan(query, today: history.span.end, inventory: inventory) else {
                continue
            }
            asked += ([planned.plan] + (planned.comparison.map { [$0] } ?? [])).map { .plan($0) }
        }
        return asked + [.integrity]
    }

    /// The fault in words, with the smallest history that still shows it.
    private func described(_ question: HistoryQuestion, _ found: String, of history: RandomHistory) async -> String {
        let candidate = candidate
        let shrinker = HistoryShrinker(
            isFaulty: { trial in
                do {
                    let replay = try await HistoryReplay(trial, candidate: candidate)
                    return try await replay.difference(in: question) != nil
                } catch {
                    return true
                }
            }, limit: shrinking)
        let small = await shrinker.shrunken(history)
        let now: String
        do {
            now = try await HistoryReplay(small, candidate: candidate).difference(in: question) ?? found
        } catch {
            now = "it threw \(error)"
        }
        return "seed \(history.seed)\n  asked: \(question.text)\n  \(now.prefix(4_000))\n\(small.text)"
    }
}

extension HistoryQuestion {
    fileprivate var text: String { if case .plan(let plan) = self { plan.summary } else { "\(self)" } }
}
