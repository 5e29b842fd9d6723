import Foundation
import Semantics
import Synchronization
package import Transport

/// A language model behind a server, with retries within one deadline.
package struct RemoteModel: LanguageModel {
    package let name: String
    private let wire: any ModelWire
    private let base: String
    private let model: String
    private let key: String?
    private let exchange: any HTTPExchange
    private let limits: Limits
    /// Seconds on a clock that only runs forward.
    private let clock: @Sendable () -> Double
    private let pause: @Sendable (Double) async throws -> Void

    package struct Limits: Sendable {
        /// Seconds for a reply, with every attempt and every pause.
        package var deadline = 60.0
        package var attempts = 3
        /// The longest that a server may make us wait.
        package var longestPause = 20.0
        /// Bytes of a server's answer; more are an error.
        package var longestBody = 2 << 20

        package init() {}
    }

    /// - Parameters:
    ///   - key: goes into one header of each request and nowhere else.
    ///   - clock: seconds, from any beginning; by it the deadline holds for all attempts together.
    ///   - pause: waits so many seconds between attempts.
    package init(
        _ name: ModelName, base: String, key: String?, exchange: any HTTPExchange, limits: Limits = Limits(),
        clock: @escaping @Sendable () -> Double = { 0 }, pause: @escaping @Sendable (Double) async throws -> Void
    ) {
        self.name = name.text
        wire = name.provider.wire
        model = name.model
        self.base = base
        self.key = key
        self.exchange = exchange
        self.limits = limits
        self.clock = clock
        self.pause = pause
    }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        try await ask(wire.request(request, base: base, model: model, key: key)) { http in
            let response = try await exchange.send(http)
            return (response, { try reply(in: response.body) })
        }
    }

    /// Heard piece by piece where the server's protocol has that; else as a whole.
    package func reply(
        to request: ModelRequest, hearing words: @escaping @Sendable (String) -> Void
    ) async throws -> ModelReply {
        guard let wire = wire as? any StreamingWire else {
            let reply = try await reply(to: request)
            words(reply.text)
            return reply
        }
        let heard = HeardReply(words)
        return try await ask(
            wire.streamedRequest(request, base: base, model: model, key: key), unless: heard
        ) { http in
            heard.begin(wire.stream)
            let response = try await exchange.send(http) { heard.take($0) }
            return (response, { try heard.reply() })
        }
    }

    /// Asks within the deadline, as often as it is of use.
    ///
    /// - Parameters:
    ///   - heard: a reply of which something was heard already: then a failed attempt is not followed by another.
    ///   - attempt: sends the request; what it gives back reads the reply of an answer that is fine.
    private func ask(
        _ request: HTTPRequest, unless heard: HeardReply? = nil,
        _ attempt: (HTTPRequest) async throws -> (HTTPResponse, () throws -> ModelReply)
    ) async throws -> ModelReply {
        var http = request
        http.longestBody = limits.longestBody
        let begin = clock()
        var waited = 0.0
        var last = ModelError.unreachable
        for number in 1...max(1, limits.attempts) {
            var wait: Double?
            let left = limits.deadline - max(clock() - begin, waited)
            guard left > 0 else { throw ModelError.timeout }
            http.deadline = left
            do {
                let (response, reply) = try await attempt(http)
                switch response.status {
                case 200...299: return try reply()
                case 408, 429, 503, 529:
                    last = .busy
                    wait = RetryAfter.seconds(response.headers["retry-after"], date: response.headers["date"])
                case 500...599: last = .failed
                default: throw ModelError.refused
                }
            } catch let error as HTTPError {
                switch error {
                case .timeout: throw ModelError.timeout
                case .tooLarge: throw ModelError.malformed
                case .badAddress, .unreachable, .cutOff: last = .unreachable
                }
            }
            guard number < limits.attempts, heard?.hasWords != true else { break }
            let seconds = wait ?? Double(1 << (number - 1))
            guard seconds <= min(limits.longestPause, limits.deadline - max(clock() - begin, waited)) else {
                throw last
            }
            try await pause(max(0, seconds))
            waited += max(0, seconds)
        }
        throw last
    }

    private func reply(in body: [UInt8]) throws -> ModelReply {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: Data(body))
        } catch {
            throw ModelError.malformed
        }
        return try wire.reply(from: json)
    }
}

/// A reply that is heard on the thread of its transfer and read on another.
private final class HeardReply: Sendable {
    private struct State {
        var stream: (any ReplyStream)?
        var hasWords = false
    }

    private let state = Mutex(State())
    private let words: @Sendable (String) -> Void

    init(_ words: @escaping @Sendable (String) -> Void) { self.words = words }

    /// Once something was heard, another attempt would say it again.
    var hasWords: Bool { state.withLock { $0.hasWords } }

    func begin(_ stream: any ReplyStream) { state.withLock { $0.stream = stream } }

    func take(_ bytes: [UInt8]) {
        let piece = state.withLock { state in
            let piece = state.stream?.take(bytes) ?? ""
            if !piece.isEmpty { state.hasWords = true }
            return piece
        }
        if !piece.isEmpty { words(piece) }
    }

    func reply() throws -> ModelReply {
        guard let stream = state.withLock({ $0.stream }) else { throw ModelError.malformed }
        return try stream.reply()
    }
}
