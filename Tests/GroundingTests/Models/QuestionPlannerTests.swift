import Semantics
import Synchronization
import Testing

@testable import Grounding

/// Gives one plan, and remembers the requests.
private final class Planning: LanguageModel {
    let name = "planning"
    private let text: String
    private let asked = Mutex<[ModelRequest]>([])
    var requests: [ModelRequest] { asked.withLock { $0 } }

    init(_ text: String) { self.text = text }

    func reply(to request: ModelRequest) async throws -> ModelReply {
        asked.withLock { $0.append(request) }
        return ModelReply(text: text, finish: .complete)
    }
}

@Suite struct `A plan for a question` {
    private static let json =
        #"{"kind":"value","metrics":["sessions"],"by":[],"only":[],"days":"last week","compare":"none"}"#

    private func kind(_ model: Planning, _ kept: KeptReplies?, isWanted: Bool = true) async throws -> String? {
        let metrics = Catalogue.standard.metrics.prefix(3)
        let groups = Catalogue.standard.dimensions.prefix(2)
        return try await QuestionPlanner(model: model, prompts: .builtIn(), kept: kept).plan(
            "Quanti?", metrics: Array(metrics), groups: Array(groups)
        ) { isWanted ? $0["kind"]?.text : nil }
    }

    @Test func `can name only what there is`() async throws {
        let model = Planning(Self.json)
        #expect(try await kind(model, nil) == "value")
        let schema = try #require(model.requests.first?.schema)
        let (metrics, groups) = (Catalogue.standard.metrics, Catalogue.standard.dimensions)
        #expect(
            schema["properties"]?["metrics"]?["items"]?["enum"]?.elements?.map(\.text)
                == metrics.prefix(3).map(\.id.name))
        let names = groups.prefix(2).map(\.id.name)
        #expect(schema["properties"]?["by"]?["items"]?["enum"]?.elements?.map(\.text) == names)
        let field = schema["properties"]?["only"]?["items"]?["properties"]?["field"]
        #expect(field?["enum"]?.elements?.map(\.text) == names)
        #expect(schema["required"]?.elements?.count == 6)
    }

    @Test func `is asked for once, and again where it was of no use`() async throws {
        let (model, kept) = (Planning(Self.json), KeptReplies())
        #expect(try await kind(model, kept, isWanted: false) == nil)
        #expect(try await kind(model, kept) == "value")
        #expect(try await kind(model, kept) == "value")
        #expect(model.requests.count == 2)
        #expect(try await kind(Planning("no idea"), KeptReplies()) == nil)
    }
}
