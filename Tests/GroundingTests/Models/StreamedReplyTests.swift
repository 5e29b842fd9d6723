import Insights
import Semantics
import Synchronization
import Testing
import Transport

@testable import Grounding

/// Says its words one after another, and may fail in the middle.
private struct Streaming: LanguageModel {
    let name = "streaming"
    var pieces: [String]
    var failing: ModelError?

    func reply(to request: ModelRequest) async throws -> ModelReply { try await reply(to: request) { _ in } }

    func reply(to request: ModelRequest, hearing words: @escaping @Sendable (String) -> Void) async throws -> ModelReply
    {
        for piece in pieces { words(piece) }
        if let failing { throw failing }
        return ModelReply(text: pieces.joined(), finish: .complete)
    }
}

/// What was heard, in order.
private final class Heard: Sendable {
    private let pieces = Mutex<[String]>([])
    var all: [String] { pieces.withLock { $0 } }
    func add(_ piece: String) { pieces.withLock { $0.append(piece) } }
}

/// Gives its body in pieces.
private struct Dripping: HTTPExchange {
    var status = 200
    var pieces: [String]
    var error: HTTPError?

    func send(_ request: HTTPRequest) async throws -> HTTPResponse { try await send(request) { _ in } }

    func send(_ request: HTTPRequest, hearing bytes: @escaping @Sendable ([UInt8]) -> Void) async throws -> HTTPResponse
    {
        for piece in pieces { bytes(Array(piece.utf8)) }
        if let error { throw error }
        return HTTPResponse(status: status, body: Array(pieces.joined().utf8))
    }
}

@Suite struct `A reply is heard while it comes, and only what has passed` {
    private func material() throws -> WritingMaterial {
        var sheet = FactSheet()
        for (metric, new, old) in [("sessions" as MetricID, 1200.0, 1500.0), ("ecommerce_purchases", 30.0, 40.0)] {
            _ = sheet.add(
                Fact(
                    kind: .value, label: metric.name, metric: metric, value: new, unit: .metric(.count),
                    period: try days("2026-11-16", "2026-11-22"), dimensions: [],
                    comparison: .init(value: old, period: try days("2026-11-09", "2026-11-15"), kind: .previous),
                    provenance: Provenance(query: "{}", snapshot: "s", rowsRead: 1, sources: []), currency: .usd))
        }
        return WritingMaterial(question: "How did it go?", sheet: sheet)
    }

    private func outcome(_ model: any LanguageModel, _ heard: Heard) async throws -> AnswerWriter.Outcome {
        try await AnswerWriter(model: model, prompts: .builtIn(), catalogue: .standard).answer(material()) {
            heard.add($0)
        }
    }

    @Test func `sentence by sentence, and together they are the answer`() async throws {
        let heard = Heard()
        let model = Streaming(
            pieces: [
                "Sess", "ions fell 20% [F1]. Ord", "ers fell 25%", " [F2]. Sessions rose", " 3% [F1]. All in",
                " all less.",
            ])
        let outcome = try await outcome(model, heard)
        #expect(heard.all == ["Sessions fell 20% [F1].", " Orders fell 25% [F2].", " All in all less."])
        #expect(outcome.text == heard.all.joined())
    }

    @Test func `nothing before the answer itself`() async throws {
        let heard = Heard()
        let outcome = try await outcome(
            Streaming(pieces: ["Orders fell 25% [F2]. ", "Sessions fell 20% [F1]."]), heard)
        #expect(heard.all == ["Orders fell 25% [F2]. Sessions fell 20% [F1]."])
        #expect(outcome.text == heard.all.joined())
    }

    @Test func `nothing of a reply that does not pass`() async throws {
        let heard = Heard()
        #expect(try await outcome(Streaming(pieces: ["Sessions rose 20% [F1]. ", "Bye."]), heard).text == nil)
        #expect(heard.all.isEmpty)
    }

    @Test func `what was heard of a reply that broke off stays, and the rest is left out`() async throws {
        let heard = Heard()
        let broken = Streaming(pieces: ["Sessions fell 20% [F1]. Or", "ders fe"], failing: .unreachable)
        let outcome = try await outcome(broken, heard)
        #expect(outcome.text == "Sessions fell 20% [F1]." && !outcome.note.isFallback)
        let early = Heard()
        let none = try await self.outcome(Streaming(pieces: ["Sess"], failing: .unreachable), early)
        #expect(none.text == nil && none.note.isFallback && early.all.isEmpty)
    }

    // MARK: over the wire

    private func event(_ words: String) -> String {
        #"data: {"choices":[{"index":0,"delta":{"content":"\#(words)"}}]}"# + "\n\n"
    }
    private let end =
        #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\n"
        + #"data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2}}"# + "\n\ndata: [DONE]\n\n"

    private func remote(_ exchange: Dripping) throws -> RemoteModel {
        let name = try #require(ModelName("http://127.0.0.1:8080/v1#qwen"))
        return RemoteModel(name, base: try #require(name.base), key: nil, exchange: exchange, pause: { _ in })
    }

    private func request() throws -> ModelRequest {
        ModelRequest(try PromptLibrary.builtIn().prompt("answer-question").filled(["facts": "f", "question": "q"]))
    }

    @Test(arguments: [1, 5, 64, 10_000]) func `events are read however they are cut`(_ size: Int) async throws {
        let text = event("Hel") + ": ping\n\n" + event("lo") + end
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        let heard = Heard()
        let reply = try await remote(Dripping(pieces: pieces)).reply(to: request()) { heard.add($0) }
        #expect(reply == ModelReply(text: "Hello", finish: .complete, promptTokens: 9, replyTokens: 2))
        #expect(heard.all.joined() == "Hello")
    }

    @Test func `a stream that ends early is no reply, and is not asked again once words were heard`() async throws {
        let heard = Heard()
        await #expect(throws: ModelError.malformed) {
            try await remote(Dripping(pieces: [event("Hel")])).reply(to: request()) { heard.add($0) }
        }
        await #expect(throws: ModelError.unreachable) {
            try await remote(Dripping(pieces: [event("Hel")], error: .cutOff)).reply(to: request()) { heard.add($0) }
        }
        #expect(heard.all == ["Hel", "Hel"])
        await #expect(throws: ModelError.malformed) {
            try await remote(Dripping(pieces: [event("Hel"), "data: {garbage\n\n", end])).reply(to: request()) { _ in }
        }
        await #expect(throws: ModelError.empty) {
            try await remote(Dripping(pieces: [end])).reply(to: request()) { _ in }
        }
        await #expect(throws: ModelError.refused) {
            try await remote(Dripping(status: 401, pieces: ["{}"])).reply(to: request()) { _ in }
        }
    }
}
