package import Semantics

/// A rule at work: fires once, and again only after the series has come back.
///
/// Pure: the same rows give the same firings, whether they come one a day or are played back from the past.
package struct AlertWatch: Sendable {
    package let rule: AlertRule
    /// Whether it has fired and the series has not come back since.
    package private(set) var isActive = false
    private var heldRows = 0
    /// The latest values, as far back as a relative rule looks, and where the oldest of them stands.
    private var past: [Double?] = []
    private var oldest = 0

    package init(_ rule: AlertRule) { self.rule = rule }

    package mutating func observe(_ row: AlertRow) -> AlertFiring? {
        let before = valueBack
        let reading = reading(of: row, before: before)
        remember(row.value)
        guard let reading else { return nil }
        guard !isActive else {
            if reading.isBack { (isActive, heldRows) = (false, 0) }
            return nil
        }
        heldRows = reading.holds ? heldRows + 1 : 0
        guard heldRows >= rule.forSteps else { return nil }
        isActive = true
        return AlertFiring(
            rule: rule.id, name: rule.name, metric: rule.metric, step: row.step, value: row.value,
            reference: reference(row, before: before), isMuted: rule.isMuted(on: row.day))
    }

    private var longestBack: Int {
        if case .relative(_, _, let versus) = rule.condition {
            return versus.steps(of: rule.granularity)
        }
        return 0
    }

    /// A ring of the last values: a year of hours is too much to shift at every row.
    private mutating func remember(_ value: Double?) {
        guard longestBack > 0 else { return }
        if past.count < longestBack {
            past.append(value)
        } else {
            past[oldest] = value
            oldest = (oldest + 1) % longestBack
        }
    }

    /// The value that a change is measured against; nil where there is none yet.
    private var valueBack: Double? {
        longestBack > 0 && past.count == longestBack ? past[oldest] : nil
    }

    /// Whether the condition holds, and whether the series has come back; nil where the row says nothing.
    private func reading(of row: AlertRow, before: Double?) -> (holds: Bool, isBack: Bool)? {
        if case .missing = rule.condition { return (row.value == nil, row.value != nil) }
        if let least = rule.minimumVolume, (row.volume ?? 0) < least { return nil }
        switch rule.condition {
        case .absolute(let side, let limit, let includesLimit):
            guard let value = row.value else { return nil }
            return compare(value, side, limit, includesLimit: includesLimit)
        case .relative(let side, let share, _):
            guard let value = row.value, let before, before != 0 else { return nil }
            let change = (value - before) / abs(before)
            guard let side else { return compare(abs(change), .above, share) }
            return compare(change, side, share)
        case .anomaly(let severity, let side, _):
            guard let verdict = row.verdict else { return nil }
            return anomaly(row, verdict, atLeast: severity, side: side)
        case .missing: return nil
        }
    }

    private func compare(
        _ value: Double, _ side: AlertCondition.Side, _ limit: Double, includesLimit: Bool = false
    ) -> (holds: Bool, isBack: Bool) {
        let holds = includesLimit && value == limit || (side == .above ? value > limit : value < limit)
        let isInside =
            side == .above ? value <= limit - rule.hysteresis : value >= limit + rule.hysteresis
        return (holds, isInside && !holds)
    }

    /// The detector alarms at the first row only: from then on a rule that waits follows the values outside the interval.
    private func anomaly(
        _ row: AlertRow, _ verdict: PointVerdict, atLeast severity: AnomalySeverity,
        side: AlertCondition.Side?
    ) -> (holds: Bool, isBack: Bool) {
        var isOutside = false
        var isOnSide = side == nil
        if let value = row.value, let expected = verdict.expected {
            isOutside = value < expected.lower || value > expected.upper
            if let side { isOnSide = side == .above ? value > expected.value : value < expected.value }
        } else if row.value == nil, verdict.kind == .missing {
            isOutside = true
            isOnSide = side != .above
        }
        guard isOnSide else { return (false, !isOutside) }
        let alarms =
            verdict.alerts
            && verdict.kind.map { AnomalySeverity(score: verdict.score, kind: $0) >= severity } ?? false
        return (alarms || heldRows > 0 && isOutside, !isOutside && !alarms)
    }

    /// What the value is to be seen against.
    private func reference(_ row: AlertRow, before: Double?) -> Double? {
        switch rule.condition {
        case .absolute(_, let limit, _): limit
        case .relative: before
        case .anomaly: row.verdict?.expected?.value
        case .missing: nil
        }
    }
}
