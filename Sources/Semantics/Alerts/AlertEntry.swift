/// One line of the alert log.
///
/// *Guarantee:* nothing in the log is ever changed or taken out: a verdict that is given again is one more entry, and the
/// last one counts.
package struct AlertEntry: Sendable, Equatable {
    package enum Event: Sendable, Equatable {
        case fired(AlertFiring)
        /// The series came back: the rule's last alarm is over, and it can fire again.
        case ended(rule: String, step: String)
        /// - Parameter note: what the person added; untrusted text.
        case judged(firing: Int, verdict: AlertVerdict, by: String, note: String?)
    }

    /// From 1, without gaps. A firing is judged by this number.
    package var number: Int
    /// When it was written.
    package var time: Instant
    package var event: Event

    package init(number: Int, time: Instant, event: Event) {
        self.number = number
        self.time = time
        self.event = event
    }
}

/// A rule that fired: as it was then, whatever becomes of the rule.
package struct AlertFiring: Sendable, Equatable, Codable {
    package var rule: String
    package var name: String
    package var metric: MetricID
    /// The step at which it fired, as its axis labels it: `2026-11-16`, `2026-11-16T13`.
    package var step: String
    /// Nil where no value came.
    package var value: Double?
    /// The limit, the value compared with, or the expected value; nil where there is none.
    package var reference: Double?
    /// Whether nobody was to be told, because the rule was muted.
    package var isMuted: Bool

    package init(
        rule: String, name: String, metric: MetricID, step: String, value: Double?,
        reference: Double? = nil,
        isMuted: Bool = false
    ) {
        self.rule = rule
        self.name = name
        self.metric = metric
        self.step = step
        self.value = value
        self.reference = reference
        self.isMuted = isMuted
    }
}

/// What people said of an alarm.
package enum AlertVerdict: String, Sendable, Codable, CaseIterable {
    /// Something had happened.
    case `true`
    /// Nothing had happened.
    case `false`
    /// It had happened, and was known beforehand.
    case known
}
