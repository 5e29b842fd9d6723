package import Semantics

/// What people said of an alarm.
package enum AlertVerdict: String, Sendable, Codable, CaseIterable {
    /// Something had happened.
    case `true`
    /// Nothing had happened.
    case `false`
    /// It had happened, and was known beforehand.
    case known
}

/// Everything that alarmed and what was said of it, in the order it came. Nothing is ever changed or taken out: a verdict
/// that is given again is one more entry, and the last one counts.
package struct AlertLog: Sendable, Equatable {
    package enum Entry: Sendable, Equatable {
        case fired(id: Int, rule: String, date: CivilDate, value: Double?, isMuted: Bool)
        case judged(id: Int, verdict: AlertVerdict, by: String)
    }

    package private(set) var entries: [Entry] = []
    private var rules: [Int: String] = [:]

    package init() {}

    /// The alarm's number, by which it is judged.
    @discardableResult
    package mutating func append(_ firing: AlertWatch.Firing) -> Int {
        let id = rules.count + 1
        rules[id] = firing.rule
        entries.append(
            .fired(id: id, rule: firing.rule, date: firing.date, value: firing.value, isMuted: firing.isMuted))
        return id
    }

    /// - Returns: false when there is no such alarm; then nothing is written.
    @discardableResult
    package mutating func judge(_ id: Int, _ verdict: AlertVerdict, by person: String) -> Bool {
        guard rules[id] != nil else { return false }
        entries.append(.judged(id: id, verdict: verdict, by: person))
        return true
    }

    /// How far a rule can be believed.
    package struct Record: Sendable, Equatable {
        package var fired = 0
        package var verdicts: [AlertVerdict: Int] = [:]

        /// The share of the judged alarms that was worth it: true ones of true and false; nil before the first verdict.
        ///
        /// A known event is neither: the rule was right, and told nothing new.
        package var precision: Double? {
            let (right, wrong) = (verdicts[.true] ?? 0, verdicts[.false] ?? 0)
            return right + wrong > 0 ? Double(right) / Double(right + wrong) : nil
        }
    }

    /// Each rule's record.
    package var records: [String: Record] {
        var records: [String: Record] = [:]
        var latest: [Int: AlertVerdict] = [:]
        for entry in entries {
            switch entry {
            case .fired(_, let rule, _, _, _): records[rule, default: Record()].fired += 1
            case .judged(let id, let verdict, _): latest[id] = verdict
            }
        }
        for (id, verdict) in latest {
            guard let rule = rules[id] else { continue }
            records[rule, default: Record()].verdicts[verdict, default: 0] += 1
        }
        return records
    }
}
