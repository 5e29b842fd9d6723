import Semantics

/// What an output must be like: one check of a case.
struct Assertion: Sendable {
    /// As the suite names it: `not-contains`.
    var name: String
    var check: Check
    var isNegated = false
    /// What is expected; texts in it are templates.
    var value: JSONValue?
    var threshold: Double?
    var weight: Double = 1
    var metric: String?
    /// Done to the output first.
    var transform: OutputTransform?
    /// Where it is written: `promptfooconfig.yaml:4:15`; empty for one that is made here.
    var place = ""

    enum Check: Sendable {
        case kind(AssertionKind)
        /// `assert-set`: members with a threshold of their own.
        case set([Assertion])
        /// Needs what is not here; the text says what.
        case unsupported(String)
        /// The suite's file is wrong here; the text says where and how.
        case faulty(String)
    }
}

/// The checks that need no program, with promptfoo's names and meaning.
enum AssertionKind: String, CaseIterable, Sendable {
    case equals, contains, icontains, regex, cost, latency, levenshtein, bleu, gleu
    case containsAll = "contains-all"
    case containsAny = "contains-any"
    case icontainsAll = "icontains-all"
    case icontainsAny = "icontains-any"
    case startsWith = "starts-with"
    case isJSON = "is-json"
    case containsJSON = "contains-json"
    case isXML = "is-xml"
    case containsXML = "contains-xml"
    case wordCount = "word-count"
    case rougeN = "rouge-n"
    case finishReason = "finish-reason"
    case isRefusal = "is-refusal"
    case rubric = "llm-rubric"
    case criterion = "model-graded-closedqa"
    case factuality
    case gradedFactuality = "model-graded-factuality"
    case similar

    /// Who must be here for it; nil for checks that need nobody.
    var helper: (name: String, need: String)? {
        switch self {
        case .rubric, .criterion, .factuality, .gradedFactuality:
            (JudgeRespondent.name, "a model that judges (--live --judge MODEL)")
        case .similar: (SimilarityRespondent.name, "embeddings (--live --embeddings MODEL)")
        default: nil
        }
    }

    /// Whether an assertion's name stands for a judge's opinion.
    static func isJudged(_ name: String) -> Bool {
        let plain = name.hasPrefix("not-") ? String(name.dropFirst(4)) : name
        return AssertionKind(rawValue: plain)?.helper?.name == JudgeRespondent.name
    }

    /// Whether it says nothing without a `value`.
    var needsValue: Bool {
        switch self {
        case .cost, .latency, .isJSON, .containsJSON, .isXML, .containsXML, .isRefusal: false
        default: true
        }
    }

    /// What a `threshold` of it may be: a share, or for what is counted any number from 0.
    var thresholds: ClosedRange<Double> {
        switch self {
        case .cost, .latency, .levenshtein: 0...Double.greatestFiniteMagnitude
        default: 0...1
        }
    }

    /// Whether it says nothing without a `threshold`.
    var needsThreshold: Bool { self == .cost || self == .latency }

    /// Checks of promptfoo that cannot be done here, and what they need.
    static let unsupported: [String: String] = {
        var needs: [String: String] = [:]
        for name in ["javascript", "python", "ruby"] { needs[name] = "a runtime for \(name)" }
        for name in [
            "answer-relevance", "context-faithfulness", "context-recall", "context-relevance", "conversation-relevance",
            "g-eval", "pi",
            "select-best", "max-score", "search-rubric", "agent-rubric", "video-rubric", "research-rubric",
            "citation-faithfulness", "noise-sensitivity", "trajectory:goal-success",
        ] { needs[name] = "a model that judges" }
        for name in ["similar:cosine", "similar:dot", "similar:euclidean"] { needs[name] = "embeddings of that kind" }
        for name in ["classifier", "moderation", "guardrails"] { needs[name] = "a classifier" }
        for name in ["perplexity", "perplexity-score"] { needs[name] = "log probabilities of a model" }
        for name in [
            "is-valid-function-call", "is-valid-openai-function-call", "is-valid-openai-tools-call", "tool-call-f1",
            "skill-used",
        ] { needs[name] = "calls of tools" }
        for name in [
            "trace-span-count", "trace-span-duration", "trace-error-spans", "trajectory:tool-used",
            "trajectory:tool-args-match", "trajectory:tool-sequence", "trajectory:step-count",
        ] { needs[name] = "a trace" }
        for name in ["is-sql", "contains-sql"] { needs[name] = "a parser of SQL" }
        for name in ["is-html", "contains-html"] { needs[name] = "a parser of HTML" }
        needs["meteor"] = "a thesaurus"
        needs["webhook"] = "the network"
        return needs
    }()
}
