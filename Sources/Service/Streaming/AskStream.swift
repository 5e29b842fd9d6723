import Hummingbird
import Operations
import Semantics

/// A question answered as a stream: how it was read, the facts that were computed, and then the verified answer, sentence by
/// sentence and as a whole.
///
/// No word is sent before it is verified: what a language model writes is checked as a whole.
struct AskStream: Sendable {
    let operation: AnyOperation
    let runner: OperationRunner

    func response(_ params: JSONValue, call: ServiceCall) -> Response {
        let stream = EventStream()
        let sink = stream.sink
        var heard = call
        heard.stage = { sink.yield(.json($0.name, $0.detail)) }
        heard.progress = { sink.yield(.json("progress", .object(["share": .number($0)]))) }
        let work = Task { [heard] in
            do throws(OperationError) {
                let answer = try await runner.run(operation, params, call: heard)
                for sentence in Sentences.split(answer.json["text"]?.text ?? "") {
                    sink.yield(.json("text", .object(["text": .string(sentence)])))
                }
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
