import Foundation
import Semantics

/// A prompt with its variables, who answers it, and what the answer must be like.
struct PromptCase: EvaluationCase {
    let id: String
    let promptIndex: Int
    let testIndex: Int
    let prompt: PromptfooPrompt
    let provider: PromptfooProvider
    let test: PromptfooTest
    let variables: [JSONValue.Member]

    var leavesText: Bool { test.options.storesOutputAs != nil }

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        let (name, respondent) = respondents.find(provider.name, model: provider.model)
        var result = CaseResult(id: id, verdict: .error, score: 0, reason: "", respondent: name)
        result.description = test.description
        result.variables = variables
        result.tags = test.tags
        do {
            if let fault = test.fault { throw CheckFault(fault) }
            let filled = try filledVariables(memory)
            result.input = try rendered(filled)
            if let need = test.need {
                (result.verdict, result.reason) = (.unsupported, "The case needs \(need), which is not here.")
                return result
            }
            guard test.recordedOutput != nil || respondent != nil else {
                (result.verdict, result.reason) = (.unsupported, nobody(name, respondents))
                return result
            }
            let reply = try await reply(of: respondent, to: result.input)
            result.output = reply.text
            try await judge(reply, filled, respondents, &result)
            if let key = test.options.storesOutputAs { memory[key] = result.output }
        } catch let fault as CheckFault {
            result.reason = fault.message
        } catch let fault as TemplateError {
            let advice =
                fault.suggestions.isEmpty ? "" : " Did you mean \(fault.suggestions.joined(separator: " or "))?"
            result.reason = placed("\(fault.message) \(fault.remedy)\(advice)")
        } catch let fault as RespondentError {
            result.reason = fault.message
            if fault.isAbsent { result.verdict = .unsupported }
        } catch {
            result.reason = "There was no answer (\(type(of: error)))."
        }
        return result
    }

    private func reply(of respondent: (any Respondent)?, to prompt: String) async throws -> EvaluationReply {
        if let kept = test.recordedOutput { return EvaluationReply(text: kept) }
        guard let respondent else { throw RespondentError("Nobody answers.") }
        return try await respondent.reply(to: EvaluationRequest(prompt: prompt))
    }

    private func judge(
        _ reply: EvaluationReply, _ filled: [String: JSONValue], _ respondents: RespondentDirectory,
        _ result: inout CaseResult
    ) async throws(CheckFault) {
        var output = JSONValue.string(reply.text)
        for source in [provider.transform, test.options.transform].compactMap({ $0 }) {
            guard let transform = OutputTransform(source) else {
                result.verdict = .unsupported
                result.reason = "The transform \(SuitePart.quoted(source)) needs a runtime, which is not here."
                return
            }
            output = try transform.apply(to: output)
        }
        result.output = output.templateText
        let scorer = AssertionScorer(
            reply: reply, output: output, variables: filled, question: result.input, respondents: respondents)
        result.assertions = await scorer.score(test.assertions)
        let sum = AssertionSum(result.assertions, threshold: test.threshold)
        (result.verdict, result.score, result.reason) = (sum.verdict, sum.score, sum.reason)
    }

    /// The variables, each one filled in with the others.
    private func filledVariables(_ memory: [String: String]) throws(TemplateError) -> [String: JSONValue] {
        var values = memory.mapValues { JSONValue.string($0) }
        for variable in variables {
            var value = variable.value
            // A last line break would stand in the middle of a prompt.
            if let text = value.text, text.hasSuffix("\n") { value = .string(String(text.dropLast())) }
            values[variable.key] = value
        }
        var filled = values
        for variable in variables { filled[variable.key] = try values[variable.key]?.filled(with: values) }
        return filled
    }

    /// The prompt with everything filled in. In a prompt that is JSON, only the texts inside are templates.
    private func rendered(_ values: [String: JSONValue]) throws -> String {
        let raw = test.raw(prompt)
        if raw.first(where: { !$0.isWhitespace }).map({ "[{".contains($0) }) == true, JSONChecks.parsed(raw) != nil,
            let document = try? SuiteDocument.read(raw, file: "prompt")
        {
            return try document.json.filled(with: values).serialized
        }
        let template = try Template(raw)
        let text = try template.render(values)
        guard text.allSatisfy(\.isWhitespace) else { return text }
        let absent = template.names.filter { values[$0] == nil }.sorted().map { SuitePart.quoted($0) }
        let names = absent.joined(separator: ", ")
        throw CheckFault(
            "\(prompt.place): The prompt is empty\(absent.isEmpty ? "." : ": nothing is called \(names).")")
    }

    /// What is wrong with a template, behind the place of the prompt or of the test, whichever it is in.
    private func placed(_ problem: String) -> String {
        let isPrompt = (try? Template(test.raw(prompt))) == nil
        let place = isPrompt || test.place.isEmpty ? prompt.place : test.place
        return "\(place): \(problem)"
    }

    private func nobody(_ name: String, _ respondents: RespondentDirectory) -> String {
        let remedy = provider.model == nil ? "--provider NAME" : "--live asks it, and --provider NAME"
        return "Nobody here answers to \(SuitePart.quoted(name)). \(remedy) takes another in its place: "
            + "\(respondents.names.joined(separator: ", "))."
    }
}
