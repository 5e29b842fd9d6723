/// Asks a model and keeps what it replies.
package actor RecordingModel: LanguageModel {
    package nonisolated let name: String
    private let model: any LanguageModel
    /// What was recorded so far.
    package private(set) var cassette: Cassette

    /// - Parameter cassette: an earlier recording of the same model, to be added to.
    package init(_ model: any LanguageModel, onto cassette: Cassette? = nil) {
        self.model = model
        name = model.name
        self.cassette = cassette ?? Cassette(model: model.name)
    }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        let reply = try await model.reply(to: request)
        cassette.keep(reply, for: request)
        return reply
    }
}

/// Replies from a recording, and asks nobody.
package struct ReplayedModel: LanguageModel {
    package let name: String
    private let cassette: Cassette

    package init(_ cassette: Cassette) {
        self.cassette = cassette
        name = cassette.model
    }

    /// - Throws: `ModelError.unrecorded` for words that were never asked.
    package func reply(to request: ModelRequest) async throws -> ModelReply {
        guard let reply = cassette.reply(to: request) else { throw ModelError.unrecorded }
        return reply
    }
}
