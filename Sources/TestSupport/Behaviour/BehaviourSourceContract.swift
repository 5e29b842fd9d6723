package import Semantics

/// What every behaviour source must compute: small scenarios, each with figures worked out by hand. The rules are those of
/// the plans: `FunnelPlan`, `CohortPlan`, `PathPlan`, `AttributionPlan`, `SessionPreviewPlan`, `MembershipPlan`.
package struct BehaviourSourceContract: Sendable {
    package typealias Source = BehaviourSource & EventSink

    /// One rule and a scenario that shows it.
    package struct Check: Sendable, CustomStringConvertible {
        /// The rule, as a sentence.
        package let name: String
        let events: [Event]
        let body: @Sendable (any BehaviourSource) async throws -> Void

        init(
            _ name: String, _ events: [Event] = WorkedExample.events,
            _ body: @escaping @Sendable (any BehaviourSource) async throws -> Void
        ) {
            self.name = name
            self.events = events
            self.body = body
        }

        package var description: String { name }
    }

    private let make: @Sendable () async throws -> any Source

    /// - Parameter make: a new, empty source in UTC; called twice a check.
    package init(make: @escaping @Sendable () async throws -> any Source) {
        self.make = make
    }

    /// All checks, for parameterised tests.
    package static let checks: [Check] =
        funnelChecks + cohortChecks + pathChecks + attributionChecks + sessionPreviewChecks + membershipChecks
        + propertyChecks + emptyChecks

    /// Runs one check on a source that took the events in at once, and on one that took them in one by one, last first.
    /// - Throws: `ContractViolation`, or what the source threw.
    package func verify(_ check: Check) async throws {
        for (how, batches) in [("at once", [check.events]), ("last first", check.events.reversed().map { [$0] })] {
            let source = try await make()
            for events in batches {
                try await source.append(IngestBatch(source: "contract", events: events))
                _ = try await source.commit { _ in }
            }
            do {
                try await check.body(source)
            } catch let mismatch as Mismatch {
                throw ContractViolation("\(check.name) (events \(how)) — \(mismatch.text)")
            }
        }
    }

    struct Mismatch: Error { var text: String }

    static func expect<T: Equatable>(_ found: T, _ wanted: T, _ what: String) throws {
        if found != wanted { throw Mismatch(text: "\(what): expected \(wanted), got \(found)") }
    }

    /// Events of the tests' own days.
    static let november = DateRange.days("2026-11-01", "2026-11-30")
}
