import Foundation
import Semantics
import TestSupport
import Testing

@testable import Operations

/// A workspace with the worked example in it, on Monday 23 November 2026.
struct ExampleWorkspace {
    let context: OperationContext
    let answers = InMemoryAnswerLog()

    init(
        events: [Event] = WorkedExample.events, observations: [Observation] = [],
        now: Instant = .utc("2026-11-23 09:00:00"),
        imported: Instant? = nil, retention: RetentionPolicy = RetentionPolicy(), keepsData: Bool = true
    ) async throws {
        var settings = WorkedExample.settings
        settings.retention = retention
        let source = InMemorySource(settings: settings, now: { imported })
        await source.append(IngestBatch(source: "example", events: events, observations: observations))
        _ = await source.commit { _ in }
        let catalogue = Catalogue(settings: settings)
        context = OperationContext(
            engine: MetricEngine(source: source, catalogue: catalogue, settings: settings), source: source,
            catalogue: catalogue, settings: settings,
            reader: { QuestionReader(catalogue: catalogue, names: .none, calendarDays: [], weekStart: .monday) },
            answers: answers, removal: keepsData ? source : nil, integrity: keepsData ? source : nil, now: { now })
    }

    func call(_ name: String, _ params: String = "{}") async throws -> JSONValue {
        try await OperationRegistry.standard.operation(named: name).run(
            JSONValue(parsing: Data(params.utf8)), in: context)
    }

    /// The error a call ends with.
    func error(_ name: String, _ params: String) async throws -> OperationError {
        do {
            let result = try await call(name, params)
            Issue.record("\(name) answered \(result.serialized)")
            return .failed
        } catch let error as OperationError {
            return error
        }
    }

    /// The answer to a reading, whatever words it was read from.
    func answer(_ reading: Interpretation, question: String = "?") async throws -> JSONValue {
        let composer = AnswerComposer(context: context, now: context.now())
        let answer = try await composer.answer(question, reading: reading)
        try await composer.keep(answer)
        return wire(answer)
    }

    private func wire(_ output: some OperationOutput) -> JSONValue { output.json }
}

func reading(_ intent: QuestionIntent, _ change: (inout Interpretation) -> Void = { _ in }) -> Interpretation {
    var reading = Interpretation(intent: intent)
    change(&reading)
    return reading
}
