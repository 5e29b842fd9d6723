import Semantics

/// Reads a promptfoo configuration file as a suite.
///
/// Cases stand prompt by prompt, in each provider by provider, in each in the file's order of tests. What the file says
/// and what is not done here is said: a program or a judge that is wanted makes its cases `unsupported`.
enum PromptfooSuite {
    static let mostCases = 200_000

    /// Whether a document is such a configuration.
    static func isOne(_ part: SuitePart) -> Bool {
        ["prompts", "providers", "targets", "scenarios"].contains { part[$0] != nil }
            || part["tests"] != nil && part["cases"] == nil
    }

    static func read(_ part: SuitePart, name: String, folder: SuiteFolder) -> Suite {
        var reader = SuiteReader()
        guard let entries = reader.entries(part, keys: PromptfooKeys.file) else {
            return Suite(name: name, cases: [], problems: reader.problems)
        }
        let tests = PromptfooTests(folder: folder, root: part)
        let prompts =
            reader.required("prompts", entries, of: part, "Write what is asked: prompts: ['{{question}}'].")
            .map { PromptfooPrompts.read($0, folder: folder, &reader) } ?? []
        let providerPart = entries["providers"] ?? entries["targets"]
        let providers =
            providerPart.map { PromptfooProviders.read($0, &reader) } ?? [
                PromptfooProvider(name: "echo", label: "echo")
            ]
        let base = defaults(entries["defaultTest"], tests, &reader)
        var all = entries["tests"].map { tests.read($0, &reader) } ?? []
        if let scenarios = entries["scenarios"] { all += PromptfooScenarios(tests: tests).read(scenarios, &reader) }
        if entries["tests"] == nil, entries["scenarios"] == nil { all = [PromptfooTest()] }
        let plan = PromptfooPlan(
            prompts: prompts, providers: providers, tests: all.map { $0.over(base) }, limit: mostCases)
        if plan.isTooLarge {
            reader.report(
                part.problem(
                    .tooLarge, "The lists of values multiply to more than \(mostCases) cases.", "Split the suite."))
        }
        let ignored = PromptfooKeys.ignored.keys.sorted().filter { entries[$0] != nil }
            .map { "\($0): \(PromptfooKeys.ignored[$0] ?? "")" }
        var suite = Suite(name: name, cases: plan.cases, problems: reader.problems, ignored: ignored)
        suite.about = entries["description"]?.text ?? ""
        suite.notes = plan.namesWithoutValue.map { name, count in
            "{{\(name)}} has no value in \(count) of \(plan.cases.count) cases, and is left empty there"
        }
        return suite
    }

    private static func defaults(
        _ part: SuitePart?, _ tests: PromptfooTests, _ reader: inout SuiteReader
    ) -> PromptfooTest {
        guard let part else { return PromptfooTest() }
        guard part.text != nil else { return tests.test(part, &reader) }
        return tests.read(part, &reader).first ?? PromptfooTest()
    }
}

/// Prompts, providers and tests, multiplied out into cases.
struct PromptfooPlan {
    private(set) var cases: [PromptCase] = []
    private(set) var isTooLarge = false

    init(prompts: [PromptfooPrompt], providers: [PromptfooProvider], tests: [PromptfooTest], limit: Int) {
        for (promptIndex, prompt) in prompts.enumerated() {
            for provider in providers {
                for (index, test) in tests.enumerated() {
                    if let own = test.provider, own != provider.name, own != provider.label,
                        provider != providers.first
                    {
                        continue
                    }
                    guard let combinations = test.combinations(limit: limit - cases.count) else {
                        isTooLarge = true
                        return
                    }
                    for (number, variables) in combinations.enumerated() {
                        let prefix = prompts.count > 1 ? "prompt-\(promptIndex + 1)/" : ""
                        let middle = providers.count > 1 ? "\(provider.label)/" : ""
                        let suffix = combinations.count > 1 ? ".\(number + 1)" : ""
                        cases.append(
                            PromptCase(
                                id: "\(prefix)\(middle)test-\(index + 1)\(suffix)", promptIndex: promptIndex,
                                testIndex: index, prompt: prompt, provider: PromptfooPlan.provider(for: test, provider),
                                test: test, variables: variables))
                    }
                }
            }
        }
    }

    /// Names in prompts that nothing gives a value, sorted, with the number of their cases.
    var namesWithoutValue: [(name: String, cases: Int)] {
        let left = Set(cases.compactMap(\.test.options.storesOutputAs))
        var named: [String: Set<String>] = [:]
        var counts: [String: Int] = [:]
        for item in cases {
            let raw = item.rawPrompt
            // What cannot be read is an error of the case.
            let names = named[raw] ?? ((try? Template(raw))?.names ?? [])
            named[raw] = names
            for name in names where !left.contains(name) && !item.variables.contains(where: { $0.key == name }) {
                counts[name, default: 0] += 1
            }
        }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func provider(for test: PromptfooTest, _ provider: PromptfooProvider) -> PromptfooProvider {
        guard let own = test.provider, own != provider.name, own != provider.label else { return provider }
        return PromptfooProvider(name: own, label: own)
    }
}
