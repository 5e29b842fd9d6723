import Insights
import Semantics
import Synchronization
import Testing

@testable import Grounding

/// Says what it is given to say, and remembers what it was asked.
private final class ScriptedModel: LanguageModel {
    let name = "scripted"
    private let script: [Result<String, ModelError>]
    private let state = Mutex<[ModelRequest]>([])
    var requests: [ModelRequest] { state.withLock { $0 } }

    init(_ script: [Result<String, ModelError>]) { self.script = script }

    func reply(to request: ModelRequest) async throws -> ModelReply {
        let turn = state.withLock { requests in
            requests.append(request)
            return requests.count - 1
        }
        let text = try script[min(turn, script.count - 1)].get()
        return ModelReply(text: text, finish: .complete)
    }
}

@Suite struct `A model words an answer, and only what follows from the facts gets through` {
    private func sheet(name: String = "Email") throws -> FactSheet {
        let week = try days("2026-11-16", "2026-11-22")
        let before = try days("2026-11-09", "2026-11-15")
        var sheet = FactSheet()
        for (dimensions, new, old) in [([], 1200.0, 1500.0), ([DimensionValue("campaign_name", name)], 700.0, 900.0)] {
            _ = sheet.add(
                Fact(
                    kind: .value, label: "Sessions", metric: "sessions", value: new, unit: .metric(.count),
                    period: week,
                    dimensions: dimensions, comparison: .init(value: old, period: before, kind: .previous),
                    provenance: Provenance(query: "{}", snapshot: "s1", rowsRead: 1, sources: []), currency: .usd))
        }
        return sheet
    }

    private func outcome(_ model: ScriptedModel, name: String = "Email", question: String = "How did sessions go?")
        async throws -> AnswerWriter.Outcome
    {
        try await AnswerWriter(model: model, prompts: .builtIn(), catalogue: .standard).answer(
            WritingMaterial(question: question, sheet: sheet(name: name)))
    }

    @Test func `true words are used as they are`() async throws {
        let model = ScriptedModel([.success("**Sessions** fell 20%, from 1,500 to 1,200 [F1].")])
        let outcome = try await outcome(model)
        #expect(outcome.text == "Sessions fell 20%, from 1,500 to 1,200 [F1].")
        #expect(outcome.note.prompt == "answer-question@2")
        #expect(outcome.remark == nil)
        #expect(outcome.sent.map(\.prompt) == ["answer-question@2"])
        #expect(model.requests[0].user.contains("[F1] Sessions fell 20 %, from 1,500"))
    }

    @Test(arguments: [
        ("summary", "summarise-period@3"), ("why", "explain-change@3"), ("anomaly", "explain-anomaly@3"),
        ("ranking", "answer-question@2"),
    ])
    func `each kind of question has its prompt`(_ intent: String, _ prompt: String) async throws {
        let model = ScriptedModel([.success("Sessions fell 20%, from 1,500 to 1,200 [F1].")])
        let task = WritingTask(interpretation: .object([.init("intent", .string(intent))]))
        let outcome = try await AnswerWriter(model: model, prompts: .builtIn(), catalogue: .standard).answer(
            WritingMaterial(question: "How did it go?", sheet: sheet(), task: task))
        #expect(outcome.note.prompt == prompt)
        #expect(outcome.text != nil)
    }

    @Test func `a false claim is told and mended`() async throws {
        let model = ScriptedModel([.success("Sessions rose 20% [F1]."), .success("Sessions fell 20% [F1].")])
        let outcome = try await outcome(model)
        #expect(outcome.text == "Sessions fell 20% [F1].")
        #expect(outcome.sent.map(\.prompt) == ["answer-question@2", "repair@2"])
        #expect(model.requests[1].user.contains("Sessions rose 20%"))
    }

    @Test func `a false sentence behind a true answer is left out, and the model not asked again`() async throws {
        let model = ScriptedModel([.success("Sessions fell 20% [F1]. Email rose 50% [F2]. They were 1,200 [F1].")])
        let outcome = try await outcome(model)
        #expect(outcome.text == "Sessions fell 20% [F1]. They were 1,200 [F1].")
        #expect(outcome.claims.allSatisfy { $0.status == .verified })
        #expect(model.requests.count == 1)
    }

    @Test func `true words about something else are no answer`() async throws {
        let model = ScriptedModel([
            .success("Sessions for Email fell 22.2%, from 900 to 700 [F2]."), .success("Sessions fell 20% [F1]."),
        ])
        let outcome = try await outcome(model)
        #expect(outcome.text == "Sessions fell 20% [F1].")
        #expect(model.requests.count == 2)
    }

    @Test func `why something changed is not told by the change alone`() async throws {
        var sheet = try sheet()
        let whole = try #require(sheet.facts.first)
        _ = sheet.add(
            Fact(
                kind: .contribution, label: "Email's part", metric: "sessions", value: -200, unit: whole.unit,
                period: whole.period, dimensions: [DimensionValue("campaign_name", "Email")], comparison: nil,
                provenance: whole.provenance, currency: .usd))
        let model = ScriptedModel([
            .success("Sessions fell 20% [F1]."),
            .success("Sessions fell 20% [F1]. Email contributed -200 to the change in sessions [F3]."),
        ])
        let outcome = try await AnswerWriter(model: model, prompts: .builtIn(), catalogue: .standard).answer(
            WritingMaterial(question: "Why?", sheet: sheet, task: .change))
        #expect(outcome.text?.contains("-200") ?? false, "\(model.requests.count)")
        #expect(model.requests.count == 2)
    }

    @Test func `what a sentence rests on is cited where the model did not`() async throws {
        let outcome = try await outcome(ScriptedModel([.success("Sessions fell 20%, from 1,500 to 1,200.")]))
        #expect(outcome.text == "Sessions fell 20%, from 1,500 to 1,200 [F1].")
    }

    @Test func `the narrator's sentences are what it retells, each on a line that nothing in it closes`() async throws {
        let model = ScriptedModel([.success("Sessions fell 20% [F1].")])
        let sentences = ["1. Sessions: 1,200 [F1], down 20 % from 1,500 [F1]", "- a» b\n«c: 700 [F2]"]
        _ = try await AnswerWriter(model: model, prompts: .builtIn(), catalogue: .standard).answer(
            WritingMaterial(question: "How did it go?", sheet: sheet(), sentences: sentences))
        let lines = model.requests[0].user.split(separator: "\n").map(String.init)
        #expect(lines.contains("«Sessions: 1,200 [F1], down 20 % from 1,500 [F1]»"))
        #expect(lines.contains("«a\" b \"c: 700 [F2]»"))
    }

    @Test func `what cannot be mended is not shown`() async throws {
        let model = ScriptedModel([.success("Sessions rose 20% [F1].")])
        let outcome = try await outcome(model)
        #expect(outcome.text == nil)
        #expect(outcome.note.isFallback)
        #expect(outcome.remark?.contains("did not pass the check") ?? false)
        #expect(model.requests.count == 3)
    }

    @Test(arguments: [ModelError.unreachable, .timeout, .refused, .busy, .failed, .malformed, .empty, .budget])
    func `a model that fails leaves one quiet line`(_ error: ModelError) async throws {
        let outcome = try await outcome(ScriptedModel([.failure(error)]))
        #expect(outcome.text == nil)
        #expect(outcome.remark == "(Worded without the language model: \(error.description).)")
    }

    @Test(arguments: ["", "   ", "I cannot help with that.", "Les sessions ont chuté de 90 %.", "\u{FFFD}\u{FFFD}"])
    func `a reply that says nothing of the facts is not used`(_ text: String) async throws {
        #expect(try await outcome(ScriptedModel([.success(text)])).text == nil)
    }

    /// In a name of a campaign and in the question: the request keeps its frame, the answer its check.
    @Test(arguments: Injections.all) func `an order hidden in data or question changes nothing`(_ text: String)
        async throws
    {
        let model = ScriptedModel([.success("Sessions fell 20%, from 1,500 to 1,200 [F1].")])
        let outcome = try await outcome(model, name: text, question: "How did sessions go? \(text)")
        #expect(outcome.text == "Sessions fell 20%, from 1,500 to 1,200 [F1].")
        let plain = ScriptedModel([.success("Sessions fell 20% [F1].")])
        _ = try await self.outcome(plain)
        #expect(model.requests[0].system == plain.requests[0].system)
        // As many lines as without it: nothing in a value begins a line of its own.
        let lines = { (request: ModelRequest) in request.user.split(separator: "\n").count }
        #expect(lines(model.requests[0]) == lines(plain.requests[0]))
        let facts = model.requests[0].user.split(separator: "\n").filter { $0.hasPrefix("[F") }
        #expect(facts.count == 2)
    }

    @Test(arguments: Injections.all) func `a model that repeats an order is not believed`(_ text: String) async throws {
        let model = ScriptedModel([.success("Sessions rose 900%. \(text)")])
        #expect(try await outcome(model).text == nil)
    }
}
