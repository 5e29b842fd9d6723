import Foundation
package import Semantics
import Synchronization

/// What was answered in a run, turn by turn, so that the run can be judged again without asking anybody.
///
/// A line each: `{"id","reply"}` for what was said, once however often it was said, and `{"suite","case","number","asked",
/// "id"}` for who asked it. Of two lines for the same place the later counts: an ended run that goes on asks again.
package final class ReplyTape: Sendable {
    private struct Place: Hashable {
        var suite: String
        var turn: String
        /// How many questions the turn asked before.
        var number: Int
    }

    private struct Kept {
        var said: [String: JSONValue] = [:]
        var places: [Place: (asked: String, id: String)] = [:]
    }

    private let kept: Mutex<Kept>
    /// Takes the lines of a run that is kept; nil where a kept run is played.
    private let write: (@Sendable (String) throws -> Void)?

    /// A tape that is written.
    ///
    /// - Parameters:
    ///   - lines: what an earlier run wrote that ended too soon.
    ///   - write: keeps a line.
    package init(goingOnAfter lines: [JSONValue] = [], write: @escaping @Sendable (String) throws -> Void) {
        kept = Mutex(ReplyTape.read(lines))
        self.write = write
    }

    /// A tape that is played.
    package init(played lines: [JSONValue]) {
        kept = Mutex(ReplyTape.read(lines))
        write = nil
    }

    /// How deeply a line of a kept run may be nested.
    package static let deepest = 500

    var isPlayed: Bool { write == nil }

    private static func read(_ lines: [JSONValue]) -> Kept {
        var kept = Kept()
        for line in lines {
            guard let id = line["id"]?.text else { continue }
            if let reply = line["reply"] {
                kept.said[id] = reply
            } else if let suite = line["suite"]?.text, let turn = line["case"]?.text,
                let number = line["number"]?.integer, let asked = line["asked"]?.text
            {
                kept.places[Place(suite: suite, turn: turn, number: Int(number))] = (asked, id)
            }
        }
        return kept
    }

    /// Keeps what was said, and hands it back as it will be read.
    func keep(
        _ outcome: Result<EvaluationReply, RespondentError>, to asked: String, suite: String, turn: String, number: Int
    ) throws -> Result<EvaluationReply, RespondentError> {
        let said =
            switch outcome {
            case .success(let reply): reply.kept
            case .failure(let error):
                JSONValue.object(["error": .string(error.message), "absent": .bool(error.isAbsent)])
            }
        let text = said.serialized
        let (id, mark) = (ReplyTape.hash(text), ReplyTape.hash(asked))
        let isNew = kept.withLock { kept in
            guard kept.said[id] == nil else { return false }
            // What is played is looked up; of what is written only the name is needed.
            kept.said[id] = .null
            return true
        }
        if isNew { try write?("{\"id\":\"\(id)\",\"reply\":\(text)}") }
        try write?(
            JSONValue.object([
                "suite": .string(suite), "case": .string(turn), "number": .integer(Int64(number)),
                "asked": .string(mark), "id": .string(id),
            ]).serialized)
        return try ReplyTape.outcome(JSONReader.read(text.utf8, depthLimit: ReplyTape.deepest))
    }

    /// What was said in this place, when the same was asked.
    func outcome(
        to asked: String, suite: String, turn: String, number: Int
    ) -> Result<EvaluationReply, RespondentError> {
        let said = kept.withLock { kept -> JSONValue? in
            guard let place = kept.places[Place(suite: suite, turn: turn, number: number)],
                place.asked == ReplyTape.hash(asked)
            else { return nil }
            return kept.said[place.id]
        }
        return said.map(ReplyTape.outcome)
            ?? .failure(RespondentError("The run kept no reply to this: it was not asked then, or in other words."))
    }

    private static func outcome(_ said: JSONValue) -> Result<EvaluationReply, RespondentError> {
        if let message = said["error"]?.text {
            return .failure(RespondentError(message, isAbsent: said["absent"]?.flag ?? false))
        }
        return EvaluationReply(kept: said).map { .success($0) }
            ?? .failure(RespondentError("The reply that the run kept cannot be read."))
    }

    private static func hash(_ text: String) -> String {
        var hash = StableHash()
        hash.combine(text)
        let key = hash.finish()
        return [key.high, key.low].map { String($0, radix: 36) }.joined(separator: ".")
    }
}
