package import Grounding
package import Insights
package import Semantics

/// Judges what is new: every rule on every step since it was last judged.
///
/// *Guarantee:* a step is judged once for a rule, with the data there was, whoever asks and however often; two that check at
/// the same time raise an alarm once.
struct AlertChecker: Sendable {
    let context: OperationContext

    func check(_ ids: [String]?) async throws -> AlertCheck {
        let store = try context.alertStore()
        var kept = try await store.alertRules()
        if let ids {
            for id in ids { _ = try await context.alertRule(id) }
            kept.removeAll { !ids.contains($0.rule.id) }
        }
        let log = AlertLog(try await store.alertLog())
        var check = AlertCheck(rules: kept.count)
        for (index, kept) in kept.enumerated() {
            try Task.checkCancellation()
            do {
                try await judge(
                    kept, isOpen: log.openAlarm(of: kept.rule.id) != nil, in: store, into: &check)
            } catch let refusal as QueryRefusal {
                // A rule that cannot be computed any more (its metric is gone) does not silence the others.
                check.problems.append(
                    .init(rule: kept.rule.id, message: refusal.issues.map(\.message).joined(separator: " ")))
            }
            context.progress(Double(index + 1) / Double(max(1, check.rules)))
        }
        if let span = try await context.source.inventory().span {
            check.daysBehind = max(0, span.end.days(until: context.today.adding(days: -1)))
        }
        return check
    }

    private func judge(
        _ kept: KeptAlertRule, isOpen: Bool, in store: any AlertStore, into check: inout AlertCheck
    ) async throws {
        let first =
            kept.judgedThrough.flatMap { CivilDate($0.prefix(10)) } ?? context.today.adding(days: -1)
        let rows = try await AlertReader(context: context).rows(of: kept.rule, from: first)
        guard let last = rows.last?.step, kept.judgedThrough.map({ $0 < last }) ?? true else { return }
        var watch = AlertWatch(kept.rule)
        var events: [AlertEntry.Event] = []
        var isOpen = isOpen
        // Labels of one granularity sort as their times do.
        for row in rows {
            let wasActive = watch.isActive
            let firing = watch.observe(row)
            guard kept.judgedThrough.map({ row.step > $0 }) ?? true else { continue }
            if wasActive, !watch.isActive, isOpen {
                events.append(.ended(rule: kept.rule.id, step: row.step))
                isOpen = false
            }
            if let firing {
                events.append(.fired(firing))
                isOpen = true
            }
        }
        guard
            let entries = try await store.conclude(
                kept.rule.id, before: kept.judgedThrough, through: last, events: events, at: context.now())
        else { return }
        check.entries += entries
        check.alarms += AlertLog(entries).alarms
    }
}

/// What a check found.
package struct AlertCheck: OperationOutput {
    package struct Problem: Sendable, Equatable {
        package var rule: String
        package var message: String
    }

    package var rules: Int
    /// New ones, in the order of the rules.
    package var alarms: [AlertLog.Alarm] = []
    package var entries: [AlertEntry] = []
    package var problems: [Problem] = []
    /// Days that are over and have no data yet.
    package var daysBehind = 0
    /// The new alarms in a few sentences; nil where nobody asked for that, or there are none.
    package var digest: VerifiedAnswer?

    init(rules: Int) { self.rules = rules }

    /// New alarms that somebody is to be told of.
    package var toTell: [AlertLog.Alarm] { alarms.filter { !$0.firing.isMuted } }

    package var json: JSONValue {
        let ended = entries.compactMap { entry -> JSONValue? in
            guard case .ended(let rule, let step) = entry.event else { return nil }
            return .object(["rule": .string(rule), "step": .string(step)])
        }
        let members: [JSONValue.Member] = [
            .init("rules", .integer(Int64(rules))), .init("alarms", .array(alarms.map(\.json))),
            .init("ended", .array(ended)),
            .init(
                "problems",
                .array(problems.map { .object(["rule": .string($0.rule), "message": .string($0.message)]) })),
            .init("days_behind", .integer(Int64(daysBehind))),
        ]
        return .object(members + (digest.map { [.init("digest", $0.json)] } ?? []))
    }
}
