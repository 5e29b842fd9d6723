/// How much a model may be used in a day.
package struct ModelBudget: Sendable, Equatable {
    package var calls: Int?
    /// Tokens asked and replied together.
    package var tokens: Int?
    /// In the currency of the prices.
    package var money: Double?
    /// For a million tokens of the prompt, and of the reply; needed where money is limited.
    package var prices: (prompt: Double, reply: Double)?

    package init(
        calls: Int? = nil, tokens: Int? = nil, money: Double? = nil, prices: (prompt: Double, reply: Double)? = nil
    ) {
        self.calls = calls
        self.tokens = tokens
        self.money = money
        self.prices = prices
    }

    package var isUnlimited: Bool { calls == nil && tokens == nil && money == nil }

    package static func == (a: ModelBudget, b: ModelBudget) -> Bool {
        a.calls == b.calls && a.tokens == b.tokens && a.money == b.money && a.prices?.prompt == b.prices?.prompt
            && a.prices?.reply == b.prices?.reply
    }

    func cost(prompt: Int, reply: Int) -> Double {
        guard let prices else { return 0 }
        return (Double(prompt) * prices.prompt + Double(reply) * prices.reply) / 1_000_000
    }
}

/// What was used of a budget on one day.
package struct ModelUsage: Sendable, Equatable {
    /// The day, as whatever the clock calls it: `2026-11-23`.
    package var day: String
    package var calls = 0
    package var tokens = 0
    package var money = 0.0

    package init(day: String) { self.day = day }
}

/// A model that is not asked any more once a day's budget is used up.
///
/// A call is counted before it is made, so that calls side by side cannot overdraw; tokens are counted when the reply
/// comes, by the server's own count or, where it gives none, four letters to a token.
package actor BudgetedModel: LanguageModel {
    package nonisolated let name: String
    private let model: any LanguageModel
    private let budget: ModelBudget
    private let today: @Sendable () -> String
    package private(set) var usage: ModelUsage

    package init(_ model: any LanguageModel, budget: ModelBudget, today: @escaping @Sendable () -> String) {
        self.model = model
        name = model.name
        self.budget = budget
        self.today = today
        usage = ModelUsage(day: today())
    }

    /// - Throws: `ModelError.budget` without asking where nothing is left.
    package func reply(to request: ModelRequest) async throws -> ModelReply {
        try await counted(request) { try await $0.reply(to: request) }
    }

    /// - Throws: as the other.
    package func reply(
        to request: ModelRequest, hearing words: @escaping @Sendable (String) -> Void
    ) async throws -> ModelReply {
        try await counted(request) { try await $0.reply(to: request, hearing: words) }
    }

    private func counted(
        _ request: ModelRequest, _ ask: (any LanguageModel) async throws -> ModelReply
    ) async throws -> ModelReply {
        let day = today()
        if usage.day != day { usage = ModelUsage(day: day) }
        let prompt = BudgetedModel.tokens(request.system) + BudgetedModel.tokens(request.user)
        guard
            usage.calls < budget.calls ?? .max,
            usage.tokens + prompt <= budget.tokens ?? .max,
            usage.money + budget.cost(prompt: prompt, reply: 0) <= budget.money ?? .infinity
        else { throw ModelError.budget }
        usage.calls += 1
        let reply = try await ask(model)
        let (asked, said) = (reply.promptTokens ?? prompt, reply.replyTokens ?? BudgetedModel.tokens(reply.text))
        usage.tokens += asked + said
        usage.money += budget.cost(prompt: asked, reply: said)
        return reply
    }

    private static func tokens(_ text: String) -> Int { (text.utf8.count + 3) / 4 }
}
