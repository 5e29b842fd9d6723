import Semantics

/// Judges one output by assertions.
struct AssertionScorer: Sendable {
    let reply: EvaluationReply
    /// The output after the case's transform.
    let output: JSONValue
    let variables: [String: JSONValue]
    /// What was asked, for a judge to know.
    var question = ""
    /// Where a judge and embeddings are found.
    var respondents = RespondentDirectory()

    func score(_ assertions: [Assertion]) async -> [AssertionResult] {
        var results: [AssertionResult] = []
        for assertion in assertions { results.append(await score(assertion)) }
        return results
    }

    func score(_ assertion: Assertion) async -> AssertionResult {
        var result = AssertionResult(
            type: assertion.name, verdict: .error, score: 0, weight: assertion.weight, reason: "",
            expected: assertion.value, metric: assertion.metric)
        switch assertion.check {
        case .unsupported(let need): lacks(need, assertion, &result)
        case .faulty(let message): result.reason = message
        case .set(let members):
            result.members = await score(members)
            let sum = AssertionSum(result.members, threshold: assertion.threshold)
            (result.verdict, result.score, result.reason) = (sum.verdict, sum.score, sum.reason)
        case .kind(let kind): await judge(kind, assertion, &result)
        }
        return result
    }

    private func lacks(_ need: String, _ assertion: Assertion, _ result: inout AssertionResult) {
        result.verdict = .unsupported
        result.reason = "'\(assertion.name)' needs \(need), which is not here."
    }

    private func judge(_ kind: AssertionKind, _ assertion: Assertion, _ result: inout AssertionResult) async {
        do {
            let value = try rendered(assertion.value)
            result.expected = value
            let seen = try assertion.transform.map { try $0.apply(to: output) } ?? output
            let finding: CheckFinding
            if let (name, need) = kind.helper {
                guard let helper = respondents.helper(name) else { return lacks(need, assertion, &result) }
                let check = OpinionCheck(helper: helper, question: question, threshold: assertion.threshold)
                finding = try await check.finding(kind, seen.templateText, value)
            } else {
                finding = try self.finding(kind, value, assertion, seen)
            }
            let holds = finding.holds != assertion.isNegated
            result.verdict = holds || assertion.weight == 0 ? .pass : .fail
            result.score = assertion.isNegated ? 1 - finding.score : finding.score
            result.reason = finding.sentence
        } catch let fault as CheckFault {
            result.reason = AssertionScorer.placed(fault.message, assertion)
        } catch let fault as TemplateError {
            result.reason = AssertionScorer.placed("\(fault.message) \(fault.remedy)", assertion)
        } catch let fault as RespondentError {
            result.reason = fault.message
        } catch {
            result.reason = "The check could not be done."
        }
    }

    private static func placed(_ fault: String, _ assertion: Assertion) -> String {
        assertion.place.isEmpty ? fault : "\(assertion.place): \(fault)"
    }

    /// What is wrong with the value of an assertion, whatever the output; nil where that is not seen before there is one.
    static func fault(of assertion: Assertion) -> CheckFault? {
        guard case .kind(let kind) = assertion.check, kind.helper == nil, !kind.needsThreshold,
            !(assertion.value?.holdsTemplate ?? false)
        else { return nil }
        let idle = AssertionScorer(reply: EvaluationReply(text: ""), output: .string(""), variables: [:])
        do {
            _ = try idle.finding(kind, assertion.value, assertion, .string(""))
            return nil
        } catch {
            return error as? CheckFault
        }
    }

    private func finding(
        _ kind: AssertionKind, _ value: JSONValue?, _ assertion: Assertion, _ seen: JSONValue
    ) throws -> CheckFinding {
        let text = seen.templateText
        switch kind {
        case .equals: return TextChecks.equals(seen, value)
        case .contains, .icontains, .startsWith:
            return try TextChecks.holds(text, try expected(value), kind)
        case .containsAll, .containsAny, .icontainsAll, .icontainsAny:
            return try TextChecks.holdsSeveral(text, TextChecks.list(value), kind)
        case .regex: return try PatternCheck.matches(text, try expected(value))
        case .isJSON: return try JSONChecks.isJSON(text, schema: value)
        case .containsJSON: return try JSONChecks.containsJSON(text, schema: value)
        case .isXML: return try XMLChecks.isXML(text, value)
        case .containsXML: return try XMLChecks.containsXML(text, value)
        case .levenshtein: return try EditDistance.check(text, try expected(value), limit: assertion.threshold ?? 5)
        case .wordCount: return try MeasureChecks.wordCount(text, value)
        case .rougeN, .bleu, .gleu:
            return try OverlapChecks.check(
                kind, text, references: TextChecks.references(value), threshold: assertion.threshold)
        case .latency: return try MeasureChecks.latency(reply, limit: assertion.threshold)
        case .cost: return try MeasureChecks.cost(reply, limit: assertion.threshold)
        case .finishReason: return MeasureChecks.finishReason(reply, try expected(value))
        case .isRefusal: return RefusalCheck.check(text, reply)
        case .rubric, .criterion, .factuality, .gradedFactuality, .similar:
            throw CheckFault("Somebody else judges this.")
        }
    }

    private func expected(_ value: JSONValue?) throws(CheckFault) -> String {
        switch value {
        case .string(let text): return text
        case .integer, .number, .bool: return value?.templateText ?? ""
        default: throw CheckFault("The value must be a text or a number.")
        }
    }

    /// The expected value with its templates filled in.
    private func rendered(_ value: JSONValue?) throws(TemplateError) -> JSONValue? {
        guard let value else { return nil }
        return try value.filled(with: variables)
    }
}

extension JSONValue {
    /// Whether a text in it is a template.
    fileprivate var holdsTemplate: Bool {
        switch self {
        case .string(let text): Template.isTemplate(text)
        case .array(let elements): elements.contains(where: \.holdsTemplate)
        case .object(let members): members.contains(where: \.value.holdsTemplate)
        default: false
        }
    }

    /// The value with every text in it taken as a template.
    func filled(with variables: [String: JSONValue]) throws(TemplateError) -> JSONValue {
        switch self {
        case .string(let text):
            return Template.isTemplate(text) ? .string(try Template(text).render(variables)) : self
        case .array(let elements):
            var filled: [JSONValue] = []
            for element in elements { filled.append(try element.filled(with: variables)) }
            return .array(filled)
        case .object(let members):
            var filled: [Member] = []
            for member in members { filled.append(Member(member.key, try member.value.filled(with: variables))) }
            return .object(filled)
        default: return self
        }
    }
}
