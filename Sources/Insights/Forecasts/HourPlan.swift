import Statistics

/// Methods for hours of days of weeks: both seasons are the whole game, and recent weeks count most.
enum HourPlan {
    static func members(day: Int, week: Int, count: Int, transform: ValueTransform) -> [Member] {
        let days = (2...6).map { $0 * day }
        let around = [day - 1, day, day + 1]
        let aroundWeek = [week - 1, week, week + 1]
        var yesterday = Autoregression.Design(rule: .season(day), lags: [1, 2, 3] + around + days + aroundWeek)
        yesterday.phases = day
        var change = Autoregression.Design(
            rule: .airline(day),
            lags: [1, 2, 3, 4, 5, 6, day / 2, day - 2] + around + [day + 2, 2 * day, 6 * day] + aroundWeek)
        change.phases = day
        var direct = Autoregression.Design(rule: .season(day), lags: [day] + days + [week, 2 * week])
        direct.phases = day
        func member(_ name: String, _ design: Autoregression.Design, _ transform: ValueTransform) -> Member {
            var design = design
            design.halfLife = 200.0 / 24 * Double(day)
            design.penalties = [1e-4, 1e-3, 1e-2]
            design.keepLags(upTo: count / 2)
            return Member(name: name, method: .autoregression(design), transform: transform)
        }
        return [
            member("ridge autoregression around the hour of yesterday", yesterday, transform),
            member("ridge autoregression around yesterday's change", change, transform),
            member("ridge autoregression on whole days and weeks back", direct, .identity),
            Member(
                name: "level of the week times its shape",
                method: .levelAndShape(halfLife: 2, levelLags: 1, furtherLags: []), transform: .identity, season: week),
        ]
    }
}
