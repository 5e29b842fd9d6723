package import Semantics

/// Which part of a whole an anomaly lies in, by one dimension: the part with the largest share of the change, where it moved
/// otherwise than the rest did.
///
/// The largest part moves most when everything moves alike. It is named only where it moved clearly more for its size; and
/// where it does not hold most of the change, only if what it did is unusual by its own past too.
package struct AnomalyOrigin: Sendable {
    /// The part.
    package let part: Finding
    /// Whether it holds more than half of the change.
    package let holdsMost: Bool

    /// What stands for no value, or for many: no place to look at.
    private static let nameless: Set<String> = ["", "(not set)", "(none)", "(other)"]
    /// How much more than the rest a part moves for its size.
    private static let leastLead = 1.5
    /// The share of the change below which a part is not looked at.
    private static let leastShare = 0.25
    /// How much more than the next part one holds that does not hold most.
    private static let leastMargin = 1.5
    /// Of the days before it fell silent, the share on which something came.
    private static let steady = 0.9
    private static let leastDaysBefore = 14

    /// Nil where no part stands out from the rest.
    package init?(in change: ChangeByGroup) {
        guard change.isComplete, change.contributions.count > 1, let largest = change.contributions.first,
            let name = largest.dimensions.last?.value, !AnomalyOrigin.nameless.contains(name),
            largest.value * change.change > 0
        else { return nil }
        let share = largest.value / change.change
        guard share >= AnomalyOrigin.leastShare, AnomalyOrigin.leads(largest, in: change) else { return nil }
        part = largest
        holdsMost = share > 0.5
        if !holdsMost {
            let next = change.contributions.dropFirst().first { $0.value * change.change > 0 }
            guard abs(largest.value) >= AnomalyOrigin.leastMargin * abs(next?.value ?? 0) else { return nil }
        }
    }

    /// Whether a part moved clearly more than the rest, each for its size.
    private static func leads(_ part: Finding, in change: ChangeByGroup) -> Bool {
        let rest = (change: change.change - part.value, baseline: change.baseline - part.baseline)
        // What was not there before is new, and the rest was; where there is no rest, nothing leads.
        guard rest.baseline > 0 else { return false }
        guard part.baseline > 0 else { return true }
        let own = part.value / part.baseline
        let others = rest.change / rest.baseline
        return own * others <= 0 || abs(own) >= leastLead * abs(others)
    }

    /// Whether the part's own past says that something happened to it: it fell silent, or its own series has an anomaly.
    ///
    /// - Parameters:
    ///   - series: the part's values, a value a day.
    ///   - days: the days of the values.
    ///   - during: the days of the anomaly of the whole.
    ///   - watch: looks at the part's series as at any other.
    package func isOwn(_ series: MetricWatch.Series, days: [CivilDate], during: DateRange, watch: MetricWatch) -> Bool {
        if fellSilent(series.values, days: days, during: during) { return true }
        // A change of a part may be clear some days before, or after, the one of the whole.
        let near = DateRange(start: during.start.adding(days: -3), end: during.end)
        return watch.sight(of: [series], days: days, from: near).findings.contains { finding in
            let difference = finding.episode.difference ?? (finding.episode.kind == .outage ? -1 : 0)
            return difference * part.value > 0
        }
    }

    private func fellSilent(_ values: [Double], days: [CivilDate], during: DateRange) -> Bool {
        guard part.current == 0, let last = values.lastIndex(where: { $0.isFinite && $0 != 0 }),
            days[last] < during.end
        else { return false }
        let before = values[...last].suffix(28)
        let active = before.count { $0.isFinite && $0 != 0 }
        return before.count >= AnomalyOrigin.leastDaysBefore
            && Double(active) >= AnomalyOrigin.steady * Double(before.count)
    }
}
