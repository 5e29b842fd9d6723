import Insights
import Semantics
import Synchronization
import Testing

@testable import Grounding

/// Says the same each time, and counts.
private final class Steady: LanguageModel {
    let name: String
    private let text: String
    private let calls = Mutex(0)
    var count: Int { calls.withLock { $0 } }

    init(_ text: String, name: String = "steady") {
        self.text = text
        self.name = name
    }

    func reply(to request: ModelRequest) async throws -> ModelReply {
        calls.withLock { $0 += 1 }
        return ModelReply(text: text, finish: .complete)
    }
}

@Suite struct `The same question on the same data asks a model once` {
    private static let words = "Sessions fell 20%, from 1,500 to 1,200 [F1]."

    private func material(snapshot: String = "s1", question: String = "How did sessions go?") throws -> WritingMaterial
    {
        var sheet = FactSheet()
        _ = sheet.add(
            Fact(
                kind: .value, label: "Sessions", metric: "sessions", value: 1200, unit: .metric(.count),
                period: try days("2026-11-16", "2026-11-22"), dimensions: [],
                comparison: .init(value: 1500, period: try days("2026-11-09", "2026-11-15"), kind: .previous),
                provenance: Provenance(query: "{}", snapshot: snapshot, rowsRead: 1, sources: []), currency: .usd))
        return WritingMaterial(question: question, sheet: sheet)
    }

    private func writer(
        _ model: any LanguageModel, _ kept: KeptReplies?, prompts: PromptLibrary? = nil
    ) throws -> AnswerWriter {
        AnswerWriter(model: model, prompts: try prompts ?? .builtIn(), catalogue: .standard, kept: kept)
    }

    @Test func `and has the same words again`() async throws {
        let (model, kept) = (Steady(Self.words), KeptReplies())
        let first = try await writer(model, kept).answer(material())
        let again = try await writer(model, kept).answer(material())
        #expect(first.text == Self.words && again.text == Self.words)
        #expect(again.claims == first.claims && again.note.name == first.note.name)
        #expect(!first.note.isKept && again.note.isKept)
        #expect(first.note.json["kept"] == nil && again.note.json["kept"] == .bool(true))
        #expect(first.sent.count == 1 && again.sent.isEmpty)
        #expect(model.count == 1)
    }

    @Test func `new data, another question, another model and another prompt ask anew`() async throws {
        let (model, kept) = (Steady(Self.words), KeptReplies())
        _ = try await writer(model, kept).answer(material())
        _ = try await writer(model, kept).answer(material(snapshot: "s2"))
        #expect(model.count == 2)
        _ = try await writer(model, kept).answer(material(question: "And sessions?"))
        #expect(model.count == 3)
        let other = Steady(Self.words, name: "other")
        _ = try await writer(other, kept).answer(material())
        #expect(other.count == 1)
        let changed = try PromptLibrary(
            files: BuiltInPrompts.files.map { file in
                (file.path, file.text.replacing(#/version: (\d+)/#) { "version: \($0.output.1)0" })
            })
        _ = try await writer(model, kept, prompts: changed).answer(material())
        #expect(model.count == 4)
    }

    @Test func `without a place to keep replies it asks each time`() async throws {
        let model = Steady(Self.words)
        for _ in 1...3 { _ = try await writer(model, nil).answer(material()) }
        #expect(model.count == 3)
    }

    @Test func `what was refused is not kept`() async throws {
        let (model, kept) = (Steady("Sessions rose 20% [F1]."), KeptReplies())
        let outcome = try await writer(model, kept).answer(material())
        #expect(outcome.text == nil && kept.count == 0)
        #expect(model.count == 3)
        _ = try await writer(model, kept).answer(material())
        #expect(model.count == 6)
    }
}
