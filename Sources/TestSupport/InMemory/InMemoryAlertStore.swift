package import Semantics

/// Alert rules and their log for as long as the process lives: the second path to what a workspace keeps.
package actor InMemoryAlertStore: AlertStore {
    private var rules: [KeptAlertRule] = []
    private var log: [AlertEntry] = []

    package init() {}

    package func alertRules() -> [KeptAlertRule] { rules }

    package func save(_ rule: AlertRule, judgedThrough: String?) {
        if let place = rules.firstIndex(where: { $0.rule.id == rule.id }) {
            rules[place].rule = rule
        } else {
            rules.append(KeptAlertRule(rule: rule, judgedThrough: judgedThrough))
        }
    }

    package func deleteAlertRule(_ id: String) -> Bool {
        let count = rules.count
        rules.removeAll { $0.rule.id == id }
        return rules.count < count
    }

    package func conclude(
        _ rule: String, before: String?, through: String, events: [AlertEntry.Event], at time: Instant
    ) -> [AlertEntry]? {
        guard let place = rules.firstIndex(where: { $0.rule.id == rule }),
            rules[place].judgedThrough == before
        else {
            return nil
        }
        rules[place].judgedThrough = through
        return events.map { append($0, at: time) }
    }

    package func judge(
        _ firing: Int, _ verdict: AlertVerdict, by person: String, note: String?, at time: Instant
    ) -> AlertEntry? {
        guard let entry = log.first(where: { $0.number == firing }), case .fired = entry.event else {
            return nil
        }
        return append(.judged(firing: firing, verdict: verdict, by: person, note: note), at: time)
    }

    package func alertLog() -> [AlertEntry] { log }

    private func append(_ event: AlertEntry.Event, at time: Instant) -> AlertEntry {
        let entry = AlertEntry(number: log.count + 1, time: time, event: event)
        log.append(entry)
        return entry
    }
}
