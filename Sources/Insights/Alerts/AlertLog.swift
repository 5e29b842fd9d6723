package import Semantics

/// How far a rule can be believed: what it did, and what was said of it.
package struct AlertRecord: Sendable, Equatable {
    /// Alarms raised; muted ones are not among them.
    package var fired = 0
    package var muted = 0
    /// Of alarms, the last verdict on each.
    package var verdicts: [AlertVerdict: Int] = [:]
    /// The step of the last firing.
    package var lastStep: String?

    package init() {}

    /// The share of the judged alarms that was worth it: true ones of true and false; nil before the first verdict.
    ///
    /// A known event is neither: the rule was right, and told nothing new.
    package var precision: Double? {
        let (right, wrong) = (verdicts[.true] ?? 0, verdicts[.false] ?? 0)
        return right + wrong > 0 ? Double(right) / Double(right + wrong) : nil
    }
}

/// The alert log, read.
package struct AlertLog: Sendable, Equatable {
    /// A firing with what became of it.
    package struct Alarm: Sendable, Equatable, Identifiable {
        package var id: Int
        package var time: Instant
        package var firing: AlertFiring
        /// The step at which the series had come back; nil while it has not.
        package var endedAt: String?
        package var verdict: AlertVerdict?
        package var judgedBy: String?
        package var note: String?
    }

    /// Oldest first.
    package let alarms: [Alarm]

    package init(_ entries: [AlertEntry]) {
        var alarms: [Alarm] = []
        var places: [Int: Int] = [:]
        var latest: [String: Int] = [:]
        for entry in entries {
            switch entry.event {
            case .fired(let firing):
                places[entry.number] = alarms.count
                latest[firing.rule] = alarms.count
                alarms.append(Alarm(id: entry.number, time: entry.time, firing: firing))
            case .ended(let rule, let step):
                if let place = latest[rule], alarms[place].endedAt == nil { alarms[place].endedAt = step }
            case .judged(let number, let verdict, let person, let note):
                guard let place = places[number] else { continue }
                alarms[place].verdict = verdict
                alarms[place].judgedBy = person
                alarms[place].note = note
            }
        }
        self.alarms = alarms
    }

    /// Each rule's record, by id.
    package var records: [String: AlertRecord] {
        var records: [String: AlertRecord] = [:]
        for alarm in alarms {
            var record = records[alarm.firing.rule] ?? AlertRecord()
            if alarm.firing.isMuted { record.muted += 1 } else { record.fired += 1 }
            if let verdict = alarm.verdict { record.verdicts[verdict, default: 0] += 1 }
            record.lastStep = alarm.firing.step
            records[alarm.firing.rule] = record
        }
        return records
    }

    /// The rule's last firing, where the series has not come back since.
    package func openAlarm(of rule: String) -> Alarm? {
        alarms.last { $0.firing.rule == rule }.flatMap { $0.endedAt == nil ? $0 : nil }
    }
}
