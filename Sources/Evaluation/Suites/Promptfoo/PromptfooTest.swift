import Semantics

/// One test of a configuration, before its lists of values are multiplied out.
struct PromptfooTest: Sendable {
    var description = ""
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

    /// This test on top of another: values of this one win, assertions come after.
    func over(_ base: PromptfooTest) -> PromptfooTest {
        var test = self
        test.variables = base.variables.filter { member in !variables.contains { $0.key == member.key } } + variables
        if !options.skipsDefaultAssertions { test.assertions = base.assertions + assertions }
        if description.isEmpty { test.description = base.description }
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

    /// Every combination of the values in lists, the first variable slowest; nil when there are more than `limit`.
    func combinations(limit: Int) -> [[JSONValue.Member]]? {
        guard !options.keepsLists else { return [variables] }
        var combinations: [[JSONValue.Member]] = [[]]
        for variable in variables {
            let values = variable.value.elements ?? [variable.value]
            guard combinations.count * max(1, values.count) <= limit else { return nil }
            combinations = combinations.flatMap { combination in
                values.map { combination + [.init(variable.key, $0)] }
            }
        }
        return combinations
    }
}
