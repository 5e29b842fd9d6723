import Semantics
import Synchronization

/// The results of a suite in the order of its cases. They are taken as they come, in any order, and kept outside memory: of
/// each only its place and its verdict are held, and it is read when it is looked at.
package final class CaseResults: Sendable, RandomAccessCollection {
    private struct Entry {
        var start = 0
        var count: UInt32 = 0
        /// Nil for a case that is not done.
        var verdict: Verdict?
    }

    private struct State {
        var entries: [Entry]
        var tally = ResultTally()
        /// Cases that are in the tally: it is added up in the order of cases.
        var tallied = 0
        /// Results of later cases, few enough to be held until those before them are there.
        var waiting: [Int: CaseResult] = [:]
    }

    private static let mostWaiting = 64
    private let file = NamelessFile()
    private let state: Mutex<State>

    package let startIndex = 0
    package let endIndex: Int

    /// - Parameter count: how many cases there are.
    init(count: Int) {
        endIndex = count
        state = Mutex(State(entries: Array(repeating: Entry(), count: count)))
    }

    /// - Throws: where there is no room.
    func put(_ result: CaseResult, at place: Int) throws {
        let text = result.json.serialized
        let start = try file.append(text.utf8)
        state.withLock { state in
            state.entries[place] = Entry(start: start, count: UInt32(text.utf8.count), verdict: result.verdict)
            guard place == state.tallied else {
                if state.waiting.count < CaseResults.mostWaiting { state.waiting[place] = result }
                return
            }
            var next = result
            while true {
                state.tally.add(next)
                state.tallied += 1
                guard state.tallied < endIndex, state.entries[state.tallied].verdict != nil else { return }
                next = state.waiting.removeValue(forKey: state.tallied) ?? read(state.entries[state.tallied])
            }
        }
    }

    /// What a summary says of those that are there.
    var tally: ResultTally { state.withLock { $0.tally } }

    package subscript(place: Int) -> CaseResult { read(state.withLock { $0.entries[place] }) }

    /// Those of a verdict; no other is read.
    func of(_ verdict: Verdict) -> some Sequence<CaseResult> {
        indices.lazy.filter { self.verdict(at: $0) == verdict }.map { self[$0] }
    }

    /// Those that did not pass; no other is read.
    package var notPassed: some Sequence<CaseResult> {
        indices.lazy.filter { self.verdict(at: $0) != .pass }.map { self[$0] }
    }

    /// The result in JSON.
    func text(at place: Int) -> String {
        let entry = state.withLock { $0.entries[place] }
        return file.bytes(from: entry.start, count: Int(entry.count)).map { String(decoding: $0, as: UTF8.self) }
            ?? CaseResults.lost.json.serialized
    }

    private func verdict(at place: Int) -> Verdict { state.withLock { $0.entries[place].verdict } ?? .error }

    private func read(_ entry: Entry) -> CaseResult {
        file.bytes(from: entry.start, count: Int(entry.count))
            .flatMap { try? JSONReader.read($0, depthLimit: ReplyTape.deepest) }
            .flatMap(CaseResult.init(json:)) ?? CaseResults.lost
    }

    private static let lost = CaseResult(
        id: "", verdict: .error, score: 0, reason: "The result was lost: its temporary file could not be read.")
}
