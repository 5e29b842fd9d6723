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

    /// - Parameter spread: the document of which the part is the head, where its tests are read one by one.
    /// - Throws: where a test of a spread document is not whole.
    static func read(
        _ part: SuitePart, name: String, folder: SuiteFolder, spread: SpreadDocument? = nil
    ) throws(SuiteProblem) -> Suite {
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
        var plan = PromptfooPlan(prompts: prompts, providers: providers, limit: mostCases)
        var held: [PromptfooTest] = []
        for index in 0..<(spread?.count ?? 0) {
            let item: SuitePart
            do throws(SuiteProblem) {
                guard let read = try spread?.item(index) else { continue }
                item = read
            } catch {
                guard spread?.sparesItems == true else { throw error }
                reader.report(error)
                plan.add(PromptfooTest(fault: error).over(base))
                continue
            }
            // A file in the list stands for many tests.
            guard item.text == nil else {
                throw item.problem(.wrongType, "The tests of a file are not read one by one.", "Read the whole.")
            }
            plan.add(tests.test(item, &reader).over(base))
        }
        if spread == nil { held += entries["tests"].map { tests.read($0, &reader) } ?? [] }
        if let scenarios = entries["scenarios"] { held += PromptfooScenarios(tests: tests).read(scenarios, &reader) }
        if entries["tests"] == nil, entries["scenarios"] == nil { held = [PromptfooTest()] }
        held = held.map { $0.over(base) }
        for test in held { plan.add(test) }
        plan.multiply()
        if plan.isTooLarge {
            reader.report(
                part.problem(
                    .tooLarge, "The lists of values multiply to more than \(mostCases) cases.", "Split the suite."))
        }
        let ignored = PromptfooKeys.ignored.keys.sorted().filter { entries[$0] != nil }
            .map { "\($0): \(PromptfooKeys.ignored[$0] ?? "")" }
        let source = PromptfooTestSource(spread: spread, folder: folder, base: base, held: held)
        let cases = SuiteCases(
            count: plan.count, leaveTexts: plan.leavesTexts, nameModels: plan.namesModels
        ) { [plan] place in
            source.test(plan.test(of: place)).flatMap { plan.item(at: place, $0) }
        }
        var suite = Suite(name: name, cases: cases, problems: reader.problems, ignored: ignored)
        suite.about = entries["description"]?.text ?? ""
        suite.notes = plan.namesWithoutValue.map { name, count in
            "{{\(name)}} has no value in \(count) of \(plan.count) cases, and is left empty there"
        }
        return suite
    }

    static func defaults(
        _ part: SuitePart?, _ tests: PromptfooTests, _ reader: inout SuiteReader
    ) -> PromptfooTest {
        guard let part else { return PromptfooTest() }
        guard part.text != nil else { return tests.test(part, &reader) }
        return tests.read(part, &reader).first ?? PromptfooTest()
    }
}
