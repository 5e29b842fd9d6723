import Foundation
import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// Says the same to everybody, and remembers what it was asked.
private struct Telling: LanguageModel {
    let name = "scripted"
    var text: String

    func reply(to request: ModelRequest) async throws -> ModelReply {
        guard request.system.contains("report") || request.system.contains("alarm") else { throw ModelError.failed }
        return ModelReply(text: text, finish: .complete)
    }
}

@Suite struct `A report is opened in a few sentences` {
    private static let request = ReportRequest(period: WorkedExample.period)

    private func report(_ text: String?, narrates: Bool = true, format: ReportFormat = .json) async throws
        -> RenderedReport
    {
        let workspace = try await ExampleWorkspace()
        let writer = try text.map {
            AnswerWriter(model: Telling(text: $0), prompts: try .builtIn(), catalogue: .standard)
        }
        return try await RunReport().run(
            .init(name: "traffic", request: Self.request, format: format, narrates: narrates),
            in: workspace.context.worded(by: writer))
    }

    @Test func `by the narrator without a model, each number with its fact`() async throws {
        let narrative = try #require(try await report(nil).report.narrative)
        #expect(narrative.languageModel == .offline)
        #expect((1...5).contains(narrative.claims.count))
        #expect(narrative.claims.allSatisfy { !$0.facts.isEmpty && narrative.text.contains($0.text) })
    }

    @Test func `by the model where its words follow from the report`() async throws {
        let first = try #require(try await report(nil).report.narrative?.sheet.facts.first)
        let words = "\(first.label.replacing(": ", with: " came to ")) [\(first.id)]."
        let report = try await report(words).report
        let narrative = try #require(report.narrative)
        #expect(narrative.languageModel.prompt == "narrate-report@1" && !narrative.languageModel.isFallback, "\(words)")
        #expect(narrative.text.hasPrefix(words))
        #expect(report.json["narrative"]?["text"]?.text == narrative.text)
    }

    @Test func `by the narrator where they do not, and it says why`() async throws {
        let narrative = try #require(try await report("Sessions rose 900 % [F1].").report.narrative)
        #expect(narrative.languageModel.isFallback)
        #expect(!narrative.text.contains("900") && narrative.text.contains("Worded without the language model"))
    }

    @Test func `only when that is asked for, and then in every form that is read`() async throws {
        let plain = try await report("x", narrates: false)
        #expect(plain.report.narrative == nil && plain.report.json["narrative"] == nil)
        for format in [ReportFormat.markdown, .html] {
            let told = try await report(nil, format: format)
            let words = try #require(told.report.narrative?.paragraphs.first)
            let start = words.dropFirst(2).prefix { $0 != "[" }
            #expect(told.content.contains(start), "\(start)")
            #expect(!(try await report(nil, narrates: false, format: format)).content.contains(start))
        }
    }
}
