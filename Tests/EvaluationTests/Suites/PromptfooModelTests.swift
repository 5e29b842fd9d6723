import Grounding
import Semantics
import Testing

@testable import Evaluation

@Suite struct `Language models of promptfoo files` {
    @Test(arguments: [
        ("openai:gpt-5", "{}", "openai:gpt-5"), ("openai:chat:gpt-5-mini", "{}", "openai:gpt-5-mini"),
        ("openai:responses:gpt-5", "{}", "openai-responses:gpt-5"),
        ("openai:chat:qwen", #"{"apiBaseUrl":"http://127.0.0.1:8101/v1"}"#, "http://127.0.0.1:8101/v1#qwen"),
        ("anthropic:messages:claude-haiku-4-5", "{}", "anthropic:claude-haiku-4-5"),
        ("google:gemini-3-flash", "{}", "gemini:gemini-3-flash"),
        ("ollama:chat:llama3.2:1b", "{}", "http://127.0.0.1:11434/v1#llama3.2:1b"),
        ("http://127.0.0.1:8101/v1#qwen", "{}", "http://127.0.0.1:8101/v1#qwen"),
    ])
    func `are named in our words`(id: String, config: String, name: String) throws {
        #expect(PromptfooModels.model(id, config: try JSONValue(parsing: config))?.name == name)
    }

    @Test(arguments: ["echo", "fidga", "fidga:interpret", "file://provider.js", "python:a.py", "https://a.example/x"])
    func `others are none`(id: String) { #expect(PromptfooModels.model(id, config: nil) == nil) }

    @Test func `answer a file's prompts with its settings, and what it costs is known`() async throws {
        let text = """
            prompts: ['[{"role":"system","content":"Be brief."},{"role":"user","content":"Say {{word}}"}]', 'Plain {{word}}']
            providers: [{id: 'openai:chat:m', config: {temperature: 0.5, max_tokens: 7}}]
            tests: [{vars: {word: hi}, assert: [{type: equals, value: hi}, {type: cost, threshold: 0.0046}, {type: finish-reason, value: stop}]}]
            """
        let model = FixedModel("hi")
        let people = RespondentDirectory(models: { named in
            ModelRespondent(model, settings: named) { (Double($0) * 3 + Double($1) * 15) / 1_000_000 }
        })
        let result = try await SuiteBench().run(text, as: "suite.yaml", people)
        #expect(result.cases.map(\.verdict) == [.pass, .pass], "\(result.cases.map(\.reason))")
        #expect(
            model.requests.map(\.system) == ["Be brief.", ""] && model.requests.map(\.user) == ["Say hi", "Plain hi"])
        #expect(model.requests.allSatisfy { $0.temperature == 0.5 && $0.maxTokens == 7 })
    }

    @Test func `that cannot be had are unsupported, those that fail an error`() async throws {
        let text =
            "prompts: [hi]\nproviders: ['openai:gone', 'openai:broken']\ntests: [{assert: [{type: equals, value: hi}]}]\n"
        struct Broken: Respondent {
            func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
                throw RespondentError("Broken.")
            }
        }
        let people = RespondentDirectory(models: { named in
            if named.name == "openai:gone" { throw RespondentError("No key.", isAbsent: true) }
            return Broken()
        })
        let result = try await SuiteBench().run(text, as: "suite.yaml", people)
        #expect(result.cases.map(\.verdict) == [.unsupported, .error])
        #expect(result.cases.map(\.reason) == ["No key.", "Broken."])
        let nobody = try await SuiteBench().run(text)
        #expect(nobody.count(.unsupported) == 2)
    }

    @Test func `turns before the last stand above it`() {
        var request = EvaluationRequest(prompt: "and now?")
        request.conversation = [.init(role: "user", text: "one"), .init(role: "assistant", text: "two")]
        #expect(ModelRespondent.words(request).user == "user: one\nassistant: two\nuser: and now?")
        request = EvaluationRequest(prompt: "[1, 2]")
        #expect(ModelRespondent.words(request).user == "[1, 2]")
    }
}
