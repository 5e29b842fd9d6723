package import Insights
package import Semantics

extension OperationContext {
    /// - Throws: where the source keeps no alerts.
    func alertStore() throws(OperationError) -> any AlertStore {
        guard let alerts else {
            throw .noAnswer(
                "cannot_keep_alerts",
                "This source of data only answers questions; it cannot keep alert rules.")
        }
        return alerts
    }

    /// - Throws: `not_found` with the ids that are near.
    func alertRule(_ id: String) async throws -> KeptAlertRule {
        let rules = try await alertStore().alertRules()
        guard let kept = rules.first(where: { $0.rule.id == id }) else {
            throw OperationError.notFound(
                "unknown_alert", "There is no alert rule '\(id.prefix(60))'.",
                suggestions: NearestNames.suggestions(for: id, among: rules.map(\.rule.id)))
        }
        return kept
    }

    /// Public holidays, and the days that the workspace names.
    func knownDays(over years: ClosedRange<Int>) -> EventCalendar {
        let shared = NamedDays.all.flatMap { day in
            years.compactMap { year in day.date(in: year).map { (date: $0, name: day.name) } }
        }
        let own = namedDays.flatMap { day in
            day.range.days.prefix(366).map { (date: $0, name: day.name) }
        }
        return EventCalendar(shared + own)
    }
}

/// A rule with its record, as operations return it.
package struct KeptAlert: OperationOutput {
    package var rule: AlertRule
    package var judgedThrough: String?
    package var record: AlertRecord
    package var openAlarm: Int?
    /// What it would have done, where that was tried.
    package var trial: AlertTrial?
    /// Whether it was kept.
    package var isSaved: Bool

    package var json: JSONValue {
        guard case .object(let rule) = rule.json else { return .null }
        return .object(
            rule + [
                .init("judged_through", .optional(judgedThrough) { .string($0) }),
                .init("record", record.json),
                .init("open_alarm", .optional(openAlarm) { .integer(Int64($0)) }),
                .init("back_test", .optional(trial, \.json)),
                .init("saved", .bool(isSaved)),
            ])
    }
}
