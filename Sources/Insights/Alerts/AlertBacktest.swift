import Semantics

/// What a rule would have done: seen before it is saved.
package struct AlertBacktest: Sendable, Equatable {
    package let rule: AlertRule
    package let firings: [AlertWatch.Firing]
    /// Days played back; 0 without rows.
    package let days: Int

    /// - Parameter rows: oldest first.
    package init(_ rule: AlertRule, over rows: [AlertRow]) {
        var watch = AlertWatch(rule)
        self.rule = rule
        firings = rows.compactMap { watch.observe($0) }
        days =
            if let first = rows.first, let last = rows.last { max(0, first.date.days(until: last.date) + 1) } else { 0 }
    }

    /// "would have fired 3 times in 90 days, last on 2026-11-02".
    package var sentence: String {
        let span = "\(days) day\(days == 1 ? "" : "s")"
        guard let last = firings.last else { return "would not have fired in \(span)" }
        let times = firings.count == 1 ? "once" : "\(firings.count) times"
        return "would have fired \(times) in \(span), last on \(last.date)"
    }
}
