/// Hands out the moments at which a server may be asked, so many a minute, evenly apart.
package actor RequestPace {
    private let interval: Double
    private let clock: @Sendable () -> Double
    private let pause: @Sendable (Double) async throws -> Void
    private var next = -Double.infinity

    /// - Parameters:
    ///   - perMinute: requests a minute, more than 0.
    ///   - clock: seconds, from any beginning.
    ///   - pause: waits so many seconds.
    package init(
        perMinute: Double, clock: @escaping @Sendable () -> Double,
        pause: @escaping @Sendable (Double) async throws -> Void
    ) {
        interval = 60 / perMinute
        self.clock = clock
        self.pause = pause
    }

    /// Waits for the next moment. Those who come at the same time wait one behind the other.
    package func turn() async throws {
        let now = clock()
        let mine = max(now, next)
        // Taken before waiting: whoever comes meanwhile has a later one.
        next = mine + interval
        if mine > now { try await pause(mine - now) }
    }
}

/// A model that is asked no more often than its pace allows.
package struct PacedModel: LanguageModel {
    package let name: String
    private let model: any LanguageModel
    private let pace: RequestPace

    /// - Parameter pace: may be shared by models that stand behind the same limit.
    package init(_ model: any LanguageModel, pace: RequestPace) {
        self.model = model
        self.pace = pace
        name = model.name
    }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        try await pace.turn()
        return try await model.reply(to: request)
    }
}
