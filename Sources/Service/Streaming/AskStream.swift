import Hummingbird
import Operations
import Semantics
import Synchronization

/// A question answered as a stream: how it was read, the facts that were computed, and then the verified answer, sentence by
/// sentence and as a whole.
///
/// No word is sent before it is verified: what a language model writes is sent sentence by sentence as each passes the check,
/// and what was sent is the beginning of the answer.
struct AskStream: Sendable {
    let operation: AnyOperation
    let runner: OperationRunner

    func response(_ params: JSONValue, call: ServiceCall) -> Response {
        let stream = EventStream()
        let sink = stream.sink
        var heard = call
        let told = ToldText(sink)
        heard.stage = { stage in
            if stage.name == OperationStage.words, let words = stage.detail.text {
                told.add(words)
            } else {
                sink.yield(.json(stage.name, stage.detail))
            }
        }
        heard.progress = { sink.yield(.json("progress", .object(["share": .number($0)]))) }
        let work = Task { [heard] in
            do throws(OperationError) {
                let answer = try await runner.run(operation, params, call: heard)
                for sentence in Sentences.split(told.rest(of: answer.json["text"]?.text ?? "")) { told.add(sentence) }
                sink.yield(.event(name: "answer", data: answer.text))
            } catch {
                sink.yield(.json("error", ProblemDetails(error, requestID: call.requestID).json))
            }
            sink.finish()
        }
        return stream.response(
            requestID: call.requestID, telemetry: runner.telemetry, onEnd: { work.cancel() })
    }
}

/// The text that was sent so far.
final class ToldText: Sendable {
    private let text = Mutex("")
    private let sink: AsyncStream<ServerEvent>.Continuation

    init(_ sink: AsyncStream<ServerEvent>.Continuation) { self.sink = sink }

    func add(_ piece: String) {
        text.withLock { text in
            text += piece
            sink.yield(.json("text", .object(["text": .string(piece)])))
        }
    }

    func rest(of whole: String) -> String {
        text.withLock { whole.hasPrefix($0) ? String(whole.dropFirst($0.count)) : whole }
    }
}

/// A text in pieces that can be shown one after another; together they are the text.
enum Sentences {
    static func split(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var previous: Character?
        for character in text {
            piece.append(character)
            let isEnd = character == "\n" || (character == " " && previous.map { ".!?".contains($0) } == true)
            if isEnd {
                pieces.append(piece)
                piece = ""
            }
            previous = character
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
