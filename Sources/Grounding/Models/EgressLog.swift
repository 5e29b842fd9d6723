package import Semantics

/// What left the process for a language model, as its owner reads it: to whom, what for, how much. Never the words.
package struct EgressEntry: Sendable, Equatable {
    /// ISO 8601.
    package var time: String
    package var model: String
    /// Scheme, host and port of the server; nothing of the path.
    package var receiver: String
    /// `key` names the request in a cassette and in an answer's log.
    package var request: String
    package var bytes: Int
    /// What came of it: `reply`, or the label of the error.
    package var outcome: String

    package var json: JSONValue {
        .object([
            "time": .string(time), "model": .string(model), "receiver": .string(receiver),
            "request": .string(request), "bytes": .integer(Int64(bytes)),
            // Facts are sums over groups; no row, no visitor and no identifier is in a sheet.
            "content": .string("question and aggregated facts"), "outcome": .string(outcome),
        ])
    }
}

/// Tells a log of everything that is sent to a model.
package struct LoggedModel: LanguageModel {
    package let name: String
    private let model: any LanguageModel
    private let receiver: String
    private let now: @Sendable () -> String
    private let log: @Sendable (EgressEntry) -> Void

    /// - Parameters:
    ///   - base: the server's address; only scheme, host and port reach the log.
    ///   - log: told once the reply or the failure is there.
    package init(
        _ model: any LanguageModel, base: String, now: @escaping @Sendable () -> String,
        log: @escaping @Sendable (EgressEntry) -> Void
    ) {
        self.model = model
        name = model.name
        receiver = LoggedModel.receiver(base)
        self.now = now
        self.log = log
    }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        try await logged(request) { try await model.reply(to: request) }
    }

    package func reply(
        to request: ModelRequest, hearing words: @escaping @Sendable (String) -> Void
    ) async throws -> ModelReply {
        try await logged(request) { try await model.reply(to: request, hearing: words) }
    }

    private func logged(_ request: ModelRequest, _ ask: () async throws -> ModelReply) async throws -> ModelReply {
        func tell(_ outcome: String) {
            log(
                EgressEntry(
                    time: now(), model: name, receiver: receiver, request: request.key,
                    bytes: request.system.utf8.count + request.user.utf8.count, outcome: outcome))
        }
        do {
            let reply = try await ask()
            tell("reply")
            return reply
        } catch let error as ModelError {
            tell(error.label)
            throw error
        } catch {
            tell("cancelled")
            throw error
        }
    }

    static func receiver(_ base: String) -> String {
        guard let mark = base.firstRange(of: "://") else { return "" }
        let host = base[mark.upperBound...].prefix { !["/", "?", "#"].contains($0) }
        return String(base[..<mark.upperBound]) + String(host.split(separator: "@").last ?? "")
    }
}
