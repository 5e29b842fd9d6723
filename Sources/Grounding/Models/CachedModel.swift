/// A model that is asked the same thing only once for the same state of the data.
///
/// Replies are kept by the hash of the prompt, which holds the facts, and by the snapshot that they came from; the oldest
/// go first. Only what came through is kept: a failure is tried again.
package actor CachedModel: LanguageModel {
    package nonisolated let name: String
    private let model: any LanguageModel
    private let snapshot: @Sendable () -> String
    private let capacity: Int
    private var replies: [String: ModelReply] = [:]
    private var order: [String] = []

    /// - Parameter snapshot: names the state of the data that answers come from.
    package init(_ model: any LanguageModel, capacity: Int = 256, snapshot: @escaping @Sendable () -> String) {
        self.model = model
        name = model.name
        self.capacity = max(1, capacity)
        self.snapshot = snapshot
    }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        let key = "\(snapshot()) \(request.key)"
        if let known = replies[key] { return known }
        let reply = try await model.reply(to: request)
        if replies.updateValue(reply, forKey: key) == nil { order.append(key) }
        while order.count > capacity { replies[order.removeFirst()] = nil }
        return reply
    }
}
