import Foundation
import Semantics
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
    private let pause: @Sendable (Double) async throws -> Void

    package struct Limits: Sendable {
        /// Seconds for one request.
        package var deadline = 60.0
        package var attempts = 3
        /// The longest that a server may make us wait.
        package var longestPause = 20.0

        package init() {}
    }

    /// - Parameters:
    ///   - key: goes into one header of each request and nowhere else.
    ///   - pause: waits so many seconds between attempts.
    package init(
        _ name: ModelName, base: String, key: String?, exchange: any HTTPExchange, limits: Limits = Limits(),
        pause: @escaping @Sendable (Double) async throws -> Void
    ) {
        self.name = name.text
        wire = name.provider.wire
        model = name.model
        self.base = base
        self.key = key
        self.exchange = exchange
        self.limits = limits
        self.pause = pause
    }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        var http = wire.request(request, base: base, model: model, key: key)
        http.deadline = limits.deadline
        var last = ModelError.unreachable
        for attempt in 0..<limits.attempts {
            var wait: Double?
            do {
                let response = try await exchange.send(http)
                switch response.status {
                case 200...299: return try reply(in: response.body)
                case 408, 429, 503, 529:
                    last = .busy
                    wait = response.headers["retry-after"].flatMap(Double.init)
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
            guard attempt + 1 < limits.attempts else { break }
            let seconds = wait ?? Double(1 << attempt)
            guard seconds <= limits.longestPause else { throw last }
            try await pause(max(0, seconds))
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
