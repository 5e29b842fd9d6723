import Semantics

/// One test of a configuration, before its lists of values are multiplied out.
struct PromptfooTest: Sendable {
    var description = ""
    /// Where it is written: `promptfooconfig.yaml:4:5`; empty for the one test of a file that lists none.
    var place = ""
    var variables: [JSONValue.Member] = []
    var assertions: [Assertion] = []
    var threshold: Double?
    /// The one provider that answers this test; nil for all.
    var provider: String?
    /// An answer that was kept: nobody is asked.
    var recordedOutput: String?
    var options = Options()
    var tags: [String] = []
    /// Why the test cannot run, as far as its file is wrong.
    var fault: String?
    /// What the test needs and is not here.
    var need: String?

    struct Options: Sendable {
        var prefix: String?
        var suffix: String?
        var transform: String?
        var storesOutputAs: String?
        var keepsLists = false
        var skipsDefaultAssertions = false
    }

    init() {}

    /// A test that cannot be read.
    init(fault problem: SuiteProblem) {
        place = problem.place
        fault = problem.description
    }

    /// This test on top of another: values of this one win, assertions come after.
    func over(_ base: PromptfooTest) -> PromptfooTest {
        var test = self
        test.variables = base.variables.filter { member in !variables.contains { $0.key == member.key } } + variables
        if !options.skipsDefaultAssertions { test.assertions = base.assertions + assertions }
        if description.isEmpty { test.description = base.description }
        if place.isEmpty { test.place = base.place }
        test.threshold = threshold ?? base.threshold
        test.provider = provider ?? base.provider
        test.recordedOutput = recordedOutput ?? base.recordedOutput
        test.options.prefix = options.prefix ?? base.options.prefix
        test.options.suffix = options.suffix ?? base.options.suffix
        test.options.transform = options.transform ?? base.options.transform
        test.options.storesOutputAs = options.storesOutputAs ?? base.options.storesOutputAs
        test.options.keepsLists = options.keepsLists || base.options.keepsLists
        test.tags = base.tags + tags.filter { !base.tags.contains($0) }
        test.fault = fault ?? base.fault
        test.need = need ?? base.need
        return test
    }

    /// A prompt with what stands before and behind it, nothing filled in.
    func raw(_ prompt: PromptfooPrompt) -> String { (options.prefix ?? "") + prompt.raw + (options.suffix ?? "") }

    /// How many combinations of the values in lists there are; nil when there are more than `limit`.
    func combinationCount(limit: Int) -> Int? {
        guard !options.keepsLists else { return 1 }
        var count = 1
        for variable in variables {
            let values = variable.value.elements?.count ?? 1
            guard count * max(1, values) <= limit else { return nil }
            count *= values
        }
        return count
    }

    /// One combination of the values in lists, the first variable slowest; nil where there are not so many.
    func combination(_ number: Int) -> [JSONValue.Member]? {
        guard !options.keepsLists else { return number == 0 ? variables : nil }
        var combination = variables
        var rest = number
        for index in variables.indices.reversed() {
            guard let values = variables[index].value.elements else { continue }
            guard !values.isEmpty else { return nil }
            combination[index].value = values[rest % values.count]
            rest /= values.count
        }
        return rest == 0 ? combination : nil
    }
}
