package import Semantics

/// A rule at work: fires once, and again only after the series has come back.
///
/// Pure: the same rows give the same firings, whether they come one a day or are played back from the past.
package struct AlertWatch: Sendable {
    package let rule: AlertRule
    private var isActive = false
    private var heldRows = 0
    /// The latest values, as far back as a relative rule looks.
    private var past: [Double?] = []

    package init(_ rule: AlertRule) { self.rule = rule }

    package struct Firing: Sendable, Equatable {
        package var rule: String
        package var date: CivilDate
        package var value: Double?
        /// Whether nobody was to be told, because the rule was muted.
        package var isMuted: Bool
    }

    package mutating func observe(_ row: AlertRow) -> Firing? {
        let reading = reading(of: row)
        past.append(row.value)
        if past.count > longestBack { past.removeFirst() }
        guard let reading else { return nil }
        guard !isActive else {
            if reading.isBack { (isActive, heldRows) = (false, 0) }
            return nil
        }
        heldRows = reading.holds ? heldRows + 1 : 0
        guard heldRows >= rule.forRows else { return nil }
        isActive = true
        let muted = rule.mutedUntil.map { row.date <= $0 } ?? false
        return Firing(rule: rule.id, date: row.date, value: row.value, isMuted: muted)
    }

    private var longestBack: Int {
        if case .relative(_, _, let back) = rule.condition { return max(1, back) }
        return 1
    }

    /// Whether the condition holds, and whether the series has come back; nil where the row says nothing.
    private func reading(of row: AlertRow) -> (holds: Bool, isBack: Bool)? {
        if let least = rule.minimumVolume, (row.volume ?? 0) < least { return nil }
        switch rule.condition {
        case .absolute(let side, let limit):
            guard let value = row.value else { return nil }
            return compare(value, side, limit)
        case .relative(let side, let share, let back):
            guard let value = row.value, past.count >= back, let before = past[past.count - back], before != 0 else {
                return nil
            }
            return compare((value - before) / abs(before), side, share)
        case .anomaly(let severity, let side):
            guard let verdict = row.verdict else { return nil }
            return anomaly(row, verdict, atLeast: severity, side: side)
        }
    }

    private func compare(_ value: Double, _ side: AlertRule.Side, _ limit: Double) -> (holds: Bool, isBack: Bool) {
        switch side {
        case .above: (value > limit, value <= limit - rule.hysteresis)
        case .below: (value < limit, value >= limit + rule.hysteresis)
        }
    }

    /// The detector alarms at the first row only: from then on a rule that waits follows the values outside the interval.
    private func anomaly(
        _ row: AlertRow, _ verdict: PointVerdict, atLeast severity: AnomalySeverity, side: AlertRule.Side?
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
}
