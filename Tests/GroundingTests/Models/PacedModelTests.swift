import Foundation
import Semantics
import Synchronization
import Testing
import Transport

@testable import Grounding

/// A clock that only moves when somebody waits.
private final class Hourglass: Sendable {
    private let seconds = Mutex(0.0)
    private let waits = Mutex<[Double]>([])
    var now: Double { seconds.withLock { $0 } }
    var pauses: [Double] { waits.withLock { $0 } }

    func wait(_ time: Double) {
        waits.withLock { $0.append(time) }
        seconds.withLock { $0 += time }
    }

    func pass(_ time: Double) { seconds.withLock { $0 += time } }
}

private struct Parrot: LanguageModel {
    let name: String
    let times = Counter()
    func reply(to request: ModelRequest) async throws -> ModelReply {
        times.add()
        return ModelReply(text: "\(name) says \(request.user)", finish: .complete)
    }

    final class Counter: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }
}

@Suite struct `Models at a pace, and models that share a recording` {
    private func request(_ text: String) -> ModelRequest {
        ModelRequest(system: "s", user: text, temperature: 0, maxTokens: 10)
    }

    @Test func `so many a minute, evenly apart, and no wait after a long pause`() async throws {
        let glass = Hourglass()
        let pace = RequestPace(perMinute: 30, clock: { glass.now }, pause: { glass.wait($0) })
        let model = PacedModel(Parrot(name: "p"), pace: pace)
        for number in 0..<4 { _ = try await model.reply(to: request("\(number)")) }
        #expect(glass.pauses == [2, 2, 2])
        glass.pass(100)
        _ = try await model.reply(to: request("late"))
        #expect(glass.pauses.count == 3)
    }

    @Test func `models behind one limit share it`() async throws {
        let glass = Hourglass()
        let pace = RequestPace(perMinute: 60, clock: { glass.now }, pause: { glass.wait($0) })
        _ = try await PacedModel(Parrot(name: "a"), pace: pace).reply(to: request("x"))
        _ = try await PacedModel(Parrot(name: "b"), pace: pace).reply(to: request("x"))
        #expect(glass.pauses == [1])
    }

    @Test func `two models in one cassette are told apart, and what is there is asked once`() async throws {
        let (one, other) = (Parrot(name: "one"), Parrot(name: "other"))
        let recorder = CassetteRecorder(Cassette(model: "one"))
        for _ in 0..<2 {
            for model in [one, other] {
                let reply = try await RecordingModel(model, into: recorder, asksOnce: true).reply(to: request("x"))
                #expect(reply.text == "\(model.name) says x")
            }
        }
        #expect(one.times.count == 1 && other.times.count == 1)
        let kept = try Cassette(json: try JSONValue(parsing: await recorder.cassette.json.serialized))
        #expect(try await ReplayedModel(kept).reply(to: request("x")).text == "one says x")
        #expect(try await ReplayedModel(kept, as: "other").reply(to: request("x")).text == "other says x")
        await #expect(throws: ModelError.unrecorded) {
            try await ReplayedModel(kept, as: "third").reply(to: self.request("x"))
        }
        _ = try await RecordingModel(one, into: recorder).reply(to: request("x"))
        #expect(one.times.count == 2)
    }
}

@Suite struct `Embeddings of a server` {
    private struct Answering: HTTPExchange {
        let status: Int
        let body: String
        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            #expect(request.url == "http://127.0.0.1:1/v1/embeddings")
            #expect(String(decoding: request.body, as: UTF8.self) == #"{"model":"m","input":["a","b"]}"#)
            return HTTPResponse(status: status, body: Array(body.utf8))
        }
    }

    private func vectors(_ status: Int, _ body: String) async throws -> [[Double]] {
        let name = try #require(ModelName("http://127.0.0.1:1/v1#m"))
        return try await RemoteEmbedder(
            name, base: name.base ?? "", key: nil, exchange: Answering(status: status, body: body)
        ).vectors(of: ["a", "b"])
    }

    @Test func `are read in the order that the server names`() async throws {
        let body = #"{"data":[{"index":1,"embedding":[0,1]},{"index":0,"embedding":[1,0.5]}]}"#
        #expect(try await vectors(200, body) == [[1, 0.5], [0, 1]])
    }

    @Test(arguments: [
        (200, "{}"), (200, #"{"data":[{"embedding":[1]}]}"#),
        (200, #"{"data":[{"embedding":[1]},{"embedding":[1,2]}]}"#),
        (200, #"{"data":[{"embedding":[1],"index":0},{"embedding":[1],"index":0}]}"#), (200, "no"),
    ])
    func `that are none are refused`(status: Int, body: String) async throws {
        await #expect(throws: ModelError.malformed) { try await self.vectors(status, body) }
    }

    @Test func `a server's refusal is named`() async throws {
        await #expect(throws: ModelError.busy) { try await self.vectors(429, "") }
        await #expect(throws: ModelError.failed) { try await self.vectors(500, "") }
        await #expect(throws: ModelError.refused) { try await self.vectors(401, "") }
    }
}
