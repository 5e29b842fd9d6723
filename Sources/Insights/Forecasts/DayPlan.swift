import Statistics

/// Methods for days with a weekly pattern and more than a year and a half of history.
enum DayPlan {
    static func members(week: Int, year: Int, count: Int) -> [Member] {
        let near = Array(1...8) + (2...8).map { $0 * week }
        func ridge(_ name: String, _ rule: Autoregression.Rule, _ lags: [Int], _ penalties: [Double]) -> Member {
            var design = Autoregression.Design(rule: rule, lags: lags)
            design.phases = week
            design.penalties = penalties
            design.keepLags(upTo: count / 2)
            return Member(name: name, method: .autoregression(design), transform: .identity)
        }
        func level(_ halfLife: Double, _ lags: Int, _ further: [Int]) -> Member {
            Member(
                name: further.isEmpty
                    ? "level of the week times its shape" : "level of the week (with a year's memory) times its shape",
                method: .levelAndShape(halfLife: halfLife, levelLags: lags, furtherLags: further),
                transform: .identity, season: week)
        }
        return [
            ridge(
                "ridge autoregression around the day of last week", .season(week), near + [year],
                [0.05, 0.1, 0.2, 0.5, 1]),
            ridge(
                "ridge autoregression around the mean of eight weeks", .seasons(week, count: 8),
                near.dropLast(2) + [year],
                [0.1, 0.3, 1, 5]),
            level(26, 8, []), level(20, 6, [year / week]),
        ]
    }
}
