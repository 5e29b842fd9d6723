package import Semantics

/// What every metric source must compute: small scenarios, each with figures worked out by hand.
///
/// The in-memory source, the embedded warehouse and every remote engine pass the same checks. Sessions, transactions and
/// traffic follow `SessionRules`; the rules below say how a plan's groups and measures come about.
///
/// ## Which rows
/// * **Event rows** are the events whose time lies in the plan's period and that pass all filters and the segment. A
///   session dimension is that of the event's session, and missing outside sessions. A first-user dimension is the
///   event's own claim, else the traffic of the user's earliest session. A time dimension is of the event's time, on the
///   plan's calendar.
/// * **Session rows** are the sessions that *begin* in the period; they stand in the bucket of their beginning and take
///   time dimensions from it. A first-user dimension is the first claim among the session's events, else the traffic
///   of the user's earliest session. Event filters and dimensions are met by single events: a session counts under a
///   combination of values when at least one of its events, even after the period's end, passes *all* event filters and
///   shows these values; it may count in several groups, once in each. Conditions (`engaged`, `having`) always look at
///   the whole session.
/// * A custom property's value is its plain text (`PropertyValue.plainText`), on events that have it; items have their
///   event's.
/// * **Item rows** are the items of events. Item filters and dimensions test the item, all others its event.
/// * **Observation rows** without an interval lie wholly inside the period; on a time axis they stand in the bucket that
///   holds all their days, and where no bucket does (an hour never holds a day) they count in the totals only. With an
///   interval, they stand in every bucket the interval touches. A time dimension is the label
///   that all their days share (a weekday only that of a single day), and is never finer than a day. All other dimensions are the observation's own.
/// * A **segment** keeps the rows of the users (sessions) that have an event in the period passing all its filters; rows
///   without a user (session) are dropped.
///
/// ## Which groups
/// Groups are the (bucket, values) of the rows of the kinds that the plan's measures use, before the measures' own
/// conditions. Without a breakdown every bucket is a group, rows or not. Totals are the same measures over the plan
/// without breakdown and axis, computed afresh.
///
/// ## Which values
/// * Counts, users and sums over events, sessions and items are 0 without rows. Quantiles, means, last and sole values
///   are missing. Sums over observations are 0 when the quantity occurs anywhere in the source, else missing.
/// * Users and sessions are distinct and never nil; a session of event rows is that of the event, whenever it began.
///   `usersWithBoth` needs both rows in one group.
/// * A quantile is the ⌈p·n⌉-th smallest value, as exact arithmetic has it.
/// * Covered minutes are the union of the intervals, cut to the group's bucket or the period.
/// * The last observed value speaks of the latest end; then the latest start; then it has the greatest key and source.
/// * Money is summed exactly and given in the major unit.
///
/// ## Running figures
/// `compute(_:trailing:)` gives for each bucket what `compute` gives for the plan without an axis over the window's days,
/// which end with the bucket's last day inside the period and may begin before the period.
package struct MetricSourceContract: Sendable {
    /// One rule and a scenario that shows it.
    package struct Check: Sendable, CustomStringConvertible {
        /// The rule, as a sentence.
        package let name: String
        let body: @Sendable (ContractBench) async throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (ContractBench) async throws -> Void) {
            self.name = name
            self.body = body
        }

        package var description: String { name }
    }

    private let make: @Sendable () async throws -> any MetricSource & EventSink

    /// - Parameter make: a new, empty source in UTC with the standard catalogue; called once a check.
    package init(make: @escaping @Sendable () async throws -> any MetricSource & EventSink) {
        self.make = make
    }

    /// All checks, for parameterised tests.
    package static let checks: [Check] =
        sessionChecks + sessionDimensionChecks + sessionGroupChecks + lateEventChecks + eventChecks + keyEventChecks
        + propertyChecks + transactionChecks + valueChecks + itemChecks + timeChecks + observationChecks + outageChecks
        + segmentChecks
        + identityChecks + trailingChecks + keepingChecks + inventoryChecks + workedExampleChecks

    /// Runs one check on a source of its own.
    /// - Throws: `ContractViolation`, or what the source threw.
    package func verify(_ check: Check) async throws {
        try await check.body(ContractBench(check: check.name, source: try await make(), makeAnother: make))
    }

    /// Runs all checks.
    /// - Throws: one `ContractViolation` that lists every check that failed, and why.
    package func verify() async throws {
        var failures: [String] = []
        for check in MetricSourceContract.checks {
            do {
                try await verify(check)
            } catch let violation as ContractViolation {
                failures.append(violation.description)
            } catch {
                failures.append("\(check.name): the source threw \(error)")
            }
        }
        guard failures.isEmpty else { throw ContractViolation(failures.joined(separator: "\n")) }
    }
}

/// A rule that a source broke: which, what was expected, what came.
package struct ContractViolation: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
