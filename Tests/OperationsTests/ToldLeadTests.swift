import Grounding
import Semantics
import Synchronization
import TestSupport
import Testing

@testable import Operations

@Suite struct `The lead of a why is told while its reasons are computed` {
    private final class Heard: Sendable {
        let stages = Mutex<[OperationStage]>([])
    }

    private func heard(_ question: String) async throws -> (text: String, stages: [OperationStage]) {
        let heard = Heard()
        let days = [("2026-11-13", 6), ("2026-11-20", 3)]
        let events = days.flatMap { day, count in
            (1...count).map { Event.fixture("\(day) 10:00:00", "page_view", user: "u\($0)") }
        }
        let context = try await ExampleWorkspace(events: events).context.heard(
            progress: { _ in }, stage: { stage in heard.stages.withLock { $0.append(stage) } })
        let answer = try await AskQuestion().run(.init(question: question), in: context)
        return (answer.text, heard.stages.withLock { $0 })
    }

    @Test func `words come before the facts of all, and are the answer's beginning`() async throws {
        let (text, stages) = try await heard("Why did sessions change on November 20?")
        let words = stages.filter { $0.name == OperationStage.words }.compactMap(\.detail.text)
        let first = try #require(stages.firstIndex { $0.name == OperationStage.words })
        let facts = try #require(stages.firstIndex { $0.name == "facts" })
        #expect(first < facts)
        #expect(text.hasPrefix(words.joined()))
        #expect(try #require(words.first).contains("Sessions"))
        #expect(words.joined() == text.split(separator: "\n").first.map(String.init))
    }

    @Test(arguments: [
        "Is it true that sessions fell by 50% on November 20, why?", "Why do people visit us less on November 20?",
    ])
    func `an answer that may open otherwise is told when it is whole`(_ question: String) async throws {
        let (text, stages) = try await heard(question)
        let first = try #require(stages.firstIndex { $0.name == OperationStage.words })
        let facts = try #require(stages.firstIndex { $0.name == "facts" })
        #expect(first > facts)
        #expect(text.hasPrefix(stages.filter { $0.name == OperationStage.words }.compactMap(\.detail.text).joined()))
    }

    @Test func `words that go on otherwise are not told twice`() {
        let told = Heard()
        let lead = ToldLead { words in told.stages.withLock { $0.append(OperationStage("words", .string(words))) } }
        lead.tell("Sessions fell.")
        lead.tell("Sessions fell. Orders rose.")
        lead.tell("Orders rose.")
        #expect(told.stages.withLock { $0.compactMap(\.detail.text) } == ["Sessions fell.", " Orders rose."])
    }
}
