package import Semantics

/// What a rule would have done: seen before it is saved.
package struct AlertBacktest: Sendable, Equatable {
    package let rule: AlertRule
    package let firings: [AlertFiring]
    /// Days played back; 0 without rows.
    package let days: Int
    /// Whether the condition holds at the last row: then the rule fires only after the series has come back.
    package let isActive: Bool

    /// - Parameters:
    ///   - rows: oldest first.
    ///   - first: the first day that counts; earlier rows only tell what came before.
    package init(_ rule: AlertRule, over rows: [AlertRow], from first: CivilDate? = nil) {
        var watch = AlertWatch(rule)
        self.rule = rule
        var firings: [AlertFiring] = []
        for row in rows {
            if let firing = watch.observe(row), first.map({ row.day >= $0 }) ?? true {
                firings.append(firing)
            }
        }
        self.firings = firings
        isActive = watch.isActive
        let start = [rows.first?.day, first].compactMap { $0 }.max()
        let lastStep = rule.granularity == .week ? 6 : 0
        days =
            if let start, let last = rows.last { max(0, start.days(until: last.day) + 1 + lastStep) } else { 0 }
    }

    /// "would have fired 3 times in 90 days, last on 2026-11-02".
    package var sentence: String {
        let span = "\(days) day\(days == 1 ? "" : "s")"
        guard let last = firings.last else { return "would not have fired in \(span)" }
        guard firings.count > 1 else { return "would have fired once in \(span), last on \(last.step)" }
        // A run of days beyond the limit is one alarm: the reader who counts days has more.
        return "would have fired \(firings.count) times in \(span), last on \(last.step) (what goes on counts once)"
    }

    /// Firings in thirty days; nil without days.
    package var firingsPerMonth: Double? {
        days > 0 ? Double(firings.count) * 30 / Double(days) : nil
    }
}
