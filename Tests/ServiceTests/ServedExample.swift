import Operations
import Semantics
import TestSupport

@testable import Service

/// The worked example as a service has it.
enum ServedExample {
    /// No deadline that a busy machine could miss.
    static var limits: ServiceLimits {
        var limits = ServiceLimits()
        limits.deadline = .seconds(3_600)
        limits.idle = .seconds(3_600)
        return limits
    }

    static func context() async throws -> OperationContext {
        let settings = WorkedExample.settings
        let source = InMemorySource(settings: settings)
        await source.append(IngestBatch(source: "example", events: WorkedExample.events))
        _ = await source.commit { _ in }
        let catalogue = Catalogue(settings: settings)
        return OperationContext(
            engine: MetricEngine(source: source, catalogue: catalogue, settings: settings), source: source,
            catalogue: catalogue, settings: settings,
            reader: { QuestionReader(catalogue: catalogue, names: .none, calendarDays: [], weekStart: .monday) },
            answers: InMemoryAnswerLog(), now: { .utc("2026-11-23 09:00:00") })
    }
}
