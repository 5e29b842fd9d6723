extension BehaviourPlanner {
    func trust(over period: DateRange) -> Trust {
        TrustCheck(inventory: inventory, today: today, catalogue: catalogue, calendar: settings.calendar)
            .trust(over: period, comparison: nil, of: [.events])
    }

    /// A note on units that entered too late to have had the whole window; nil when all had it.
    func openWindow(_ period: DateRange, _ days: Int) -> String? {
        guard let known = lastKnownDay else { return nil }
        let last = known.adding(days: -days)
        guard last < period.end else { return nil }
        let since = max(period.start, last.adding(days: 1))
        return "open_window: who entered from \(since) on has not had \(days) \(days == 1 ? "day" : "days") yet"
    }

    /// A note on conversions whose look-back reaches behind the data; nil when none does.
    func shortLookBack(_ period: DateRange, _ days: Int) -> String? {
        guard let span = inventory.span, period.start.adding(days: -days) < span.start else { return nil }
        return "short_look_back: visits before \(span.start) are not known"
    }
}

extension Trust {
    /// Adds what makes the answer incomplete; nothing for nil.
    mutating func note(_ flag: String?) {
        guard let flag else { return }
        complete = false
        flags.append(flag)
    }

    /// Says that some groups are not shown.
    mutating func note(leftOut: Int, of groups: Int) {
        if leftOut > 0 { flags.append("groups_left_out: \(leftOut) of \(groups) groups are not shown") }
    }
}
