import Semantics

/// Prompts, providers and tests, multiplied out into cases. Of a case only what it is made of is held.
struct PromptfooPlan: Sendable {
    private struct Place: Sendable {
        var prompt: UInt32
        var provider: UInt32
        var test: UInt32
        /// Which combination of the test's values.
        var number: UInt32
    }

    private let prompts: [PromptfooPrompt]
    private let providers: [PromptfooProvider]
    private let limit: Int
    /// For each test, how many combinations of values it has.
    private var combinations: [UInt32] = []
    /// The tests that only one provider answers.
    private var own: [Int: String] = [:]
    private var places: [Place] = []
    private(set) var isTooLarge = false
    private(set) var namesModels = false
    /// Names that a test leaves a text under.
    private var left: Set<String> = []
    /// How many cases a name in a prompt has no value in.
    private var missing: [String: Int] = [:]
    /// The names in prompts that were looked at last.
    private var named: [String: Set<String>] = [:]

    private static let mostNamed = 256

    init(prompts: [PromptfooPrompt], providers: [PromptfooProvider], limit: Int) {
        self.prompts = prompts
        self.providers = providers
        self.limit = limit
    }

    var count: Int { places.count }
    var leavesTexts: Bool { !left.isEmpty }

    /// Names in prompts that nothing gives a value, sorted, with the number of their cases.
    var namesWithoutValue: [(name: String, cases: Int)] {
        missing.filter { !left.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    mutating func add(_ test: PromptfooTest) {
        let index = combinations.count
        let count = test.combinationCount(limit: limit)
        combinations.append(UInt32(count ?? limit + 1))
        own[index] = test.provider
        if let key = test.options.storesOutputAs { left.insert(key) }
        let asked = providers.count { answers($0, index) }
        for prompt in prompts {
            for name in names(in: test.raw(prompt)) where !test.variables.contains(where: { $0.key == name }) {
                missing[name, default: 0] += asked * (count ?? 0)
            }
        }
    }

    /// Makes cases of all that was added.
    mutating func multiply() {
        for prompt in prompts.indices {
            for provider in providers.indices {
                for (index, count) in combinations.enumerated() where answers(providers[provider], index) {
                    guard Int(count) <= limit - places.count else {
                        isTooLarge = true
                        return
                    }
                    for number in 0..<count {
                        places.append(
                            Place(
                                prompt: UInt32(prompt), provider: UInt32(provider), test: UInt32(index), number: number
                            ))
                    }
                    if !namesModels { namesModels = self.provider(providers[provider], of: index).model != nil }
                }
            }
        }
    }

    /// Which of the tests, in the order in which they were added, a case is made of.
    func test(of place: Int) -> Int { Int(places[place].test) }

    /// - Parameter test: that of the case.
    func item(at place: Int, _ test: PromptfooTest) -> PromptCase? {
        let place = places[place]
        let (prompt, index) = (Int(place.prompt), Int(place.test))
        let provider = providers[Int(place.provider)]
        guard let variables = test.combination(Int(place.number)) else { return nil }
        let prefix = prompts.count > 1 ? "prompt-\(prompt + 1)/" : ""
        let middle = providers.count > 1 ? "\(provider.label)/" : ""
        let suffix = combinations[index] > 1 ? ".\(place.number + 1)" : ""
        return PromptCase(
            id: "\(prefix)\(middle)test-\(index + 1)\(suffix)", promptIndex: prompt, testIndex: index,
            prompt: prompts[prompt], provider: self.provider(provider, of: index), test: test,
            variables: variables)
    }

    /// A test's own provider answers it, or the first where the file does not list that one.
    private func answers(_ provider: PromptfooProvider, _ test: Int) -> Bool {
        guard let own = own[test] else { return true }
        if own == provider.name || own == provider.label { return true }
        return provider == providers.first && !providers.contains { own == $0.name || own == $0.label }
    }

    private func provider(_ provider: PromptfooProvider, of test: Int) -> PromptfooProvider {
        guard let own = own[test], own != provider.name, own != provider.label else { return provider }
        return PromptfooProvider(name: own, label: own)
    }

    private mutating func names(in raw: String) -> Set<String> {
        if let names = named[raw] { return names }
        if named.count >= PromptfooPlan.mostNamed { named.removeAll() }
        // What cannot be read is an error of the case.
        let names = (try? Template(raw))?.names ?? []
        named[raw] = names
        return names
    }
}
