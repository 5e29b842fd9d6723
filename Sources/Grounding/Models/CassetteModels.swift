/// Holds a cassette that one or several models record into.
package actor CassetteRecorder {
    /// What was recorded so far.
    package private(set) var cassette: Cassette

    package init(_ cassette: Cassette) { self.cassette = cassette }

    func reply(to request: ModelRequest, of name: String) -> ModelReply? { cassette.reply(to: request, of: name) }

    func keep(_ reply: ModelReply, for request: ModelRequest, of name: String) {
        cassette.keep(reply, for: request, of: name)
    }
}

/// Asks a model and keeps what it replies.
package struct RecordingModel: LanguageModel {
    package let name: String
    private let model: any LanguageModel
    private let recorder: CassetteRecorder
    private let asksOnce: Bool

    /// - Parameters:
    ///   - recorder: takes the replies.
    ///   - asksOnce: what the cassette holds already is not asked again.
    package init(_ model: any LanguageModel, into recorder: CassetteRecorder, asksOnce: Bool = false) {
        self.model = model
        self.recorder = recorder
        self.asksOnce = asksOnce
        name = model.name
    }

    /// Into a cassette of its own.
    package init(_ model: any LanguageModel) {
        self.init(model, into: CassetteRecorder(Cassette(model: model.name)))
    }

    /// What was recorded so far.
    package var cassette: Cassette { get async { await recorder.cassette } }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        if asksOnce, let reply = await recorder.reply(to: request, of: name) { return reply }
        let reply = try await model.reply(to: request)
        await recorder.keep(reply, for: request, of: name)
        return reply
    }
}

/// Replies from a recording, and asks nobody.
package struct ReplayedModel: LanguageModel {
    package let name: String
    private let cassette: Cassette

    /// - Parameter name: which of the recorded models it is; nil for the first.
    package init(_ cassette: Cassette, as name: String? = nil) {
        self.cassette = cassette
        self.name = name ?? cassette.model
    }

    /// - Throws: `ModelError.unrecorded` for words that were never asked.
    package func reply(to request: ModelRequest) async throws -> ModelReply {
        guard let reply = cassette.reply(to: request, of: name) else { throw ModelError.unrecorded }
        return reply
    }
}
