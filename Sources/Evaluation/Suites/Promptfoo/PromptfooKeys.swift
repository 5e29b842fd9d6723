/// The keys of promptfoo's configuration files.
enum PromptfooKeys {
    static let file = used + ignored.keys.sorted()

    private static let used = [
        "description", "prompts", "providers", "targets", "tests", "defaultTest", "scenarios", "assertionTemplates",
        "$schema",
    ]

    /// Keys that change nothing about what is asked and how it is judged here, and why.
    static let ignored: [String: String] = [
        "tags": "labels only", "outputPath": "results go where the command says",
        "evaluateOptions": "cases run once, in their order", "commandLineOptions": "the command's own options count",
        "env": "no environment is read", "sharing": "nothing is shared", "metadata": "labels only",
        "writeLatestResults": "results go where the command says", "derivedMetrics": "they need a formula language",
        "extensions": "they need a runtime", "nunjucksFilters": "they need a runtime", "tracing": "nothing is traced",
        "redteam": "attacks are not generated",
    ]

    static let test = [
        "description", "vars", "provider", "providerOutput", "assert", "threshold", "metadata", "options",
        "assertScoringFunction",
    ]

    static let options = [
        "prefix", "suffix", "transform", "postprocess", "transformVars", "provider", "rubricPrompt", "runSerially",
        "storeOutputAs", "disableVarExpansion", "disableConversationVar", "disableDefaultAsserts",
    ]

    static let assertion = [
        "type", "value", "threshold", "weight", "metric", "provider", "rubricPrompt", "config", "transform",
        "contextTransform", "assert", "$ref",
    ]

    static let provider = ["id", "label", "config", "prompts", "transform", "delay", "env", "inputs"]
    static let prompt = ["id", "raw", "label", "config"]
    static let scenario = ["description", "config", "tests"]
}
