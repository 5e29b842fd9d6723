import Semantics

/// Makes a history smaller for as long as it still shows the same fault: first whole steps go, then events and
/// observations, then fields.
///
/// Halving in the manner of delta debugging (Zeller, Hildebrandt, "Simplifying and Isolating Failure-Inducing Input",
/// 2002), without its complements.
struct HistoryShrinker: Sendable {
    let isFaulty: @Sendable (RandomHistory) async -> Bool
    /// Histories that are tried at most.
    let limit: Int

    func shrunken(_ history: RandomHistory) async -> RandomHistory {
        var best = history
        var left = limit
        var size = Int.max
        while size != best.weight, left > 0 {
            size = best.weight
            best.steps = await smaller(best.steps, of: best, left: &left) { $0.steps = $1 }
            for index in best.steps.indices {
                guard let batch = best.steps[index].batch else { continue }
                let events = await smaller(Array(batch.events), of: best, left: &left) {
                    $0.steps[index] = .append(.init(source: batch.source, events: $1, observations: batch.observations))
                }
                let observations = await smaller(batch.observations, of: best, left: &left) {
                    $0.steps[index] = .append(.init(source: batch.source, events: events, observations: $1))
                }
                best.steps[index] = .append(.init(source: batch.source, events: events, observations: observations))
            }
            best = await plainer(best, left: &left)
        }
        return best
    }

    /// The elements without those that the fault does not need.
    private func smaller<T: Sendable>(
        _ elements: [T], of history: RandomHistory, left: inout Int, _ set: (inout RandomHistory, [T]) -> Void
    ) async -> [T] {
        var kept = elements
        var piece = max(1, kept.count / 2)
        while !kept.isEmpty {
            var start = 0
            while start < kept.count, left > 0 {
                var fewer = kept
                fewer.removeSubrange(start..<min(kept.count, start + piece))
                var trial = history
                set(&trial, fewer)
                left -= 1
                if await isFaulty(trial) { kept = fewer } else { start += piece }
            }
            if piece == 1 { break }
            piece /= 2
        }
        return kept
    }

    /// Events without the fields that the fault does not need.
    private func plainer(_ history: RandomHistory, left: inout Int) async -> RandomHistory {
        var best = history
        for step in best.steps.indices {
            guard let batch = best.steps[step].batch, batch.events.count <= 12 else { continue }
            var events = Array(batch.events)
            for index in events.indices {
                for simplify in EventSimplification.all where left > 0 {
                    var trial = best
                    var fewer = events
                    guard simplify(&fewer[index]) else { continue }
                    trial.steps[step] = .append(
                        .init(source: batch.source, events: fewer, observations: batch.observations))
                    left -= 1
                    if await isFaulty(trial) {
                        best = trial
                        events = fewer
                    }
                }
            }
        }
        return best
    }
}
