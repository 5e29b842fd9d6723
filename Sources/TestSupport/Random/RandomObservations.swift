import Semantics

/// Makes the observations of a random world.
struct RandomObservations {
    var random: SplitMix64
    let calendar: PropertyCalendar
    let span: DateRange

    /// What is said at first, and what is said again later, sometimes in other words.
    mutating func make() -> (statements: [Observation], restatements: [Observation]) {
        var statements: [Observation] = []
        for day in span.days {
            for platform in ["google_ads", "meta_ads"] where random.chance(70) {
                statements.append(
                    advertising(key: "\(platform) \(day)", period: DateRange(day: day), platform: platform))
            }
            if random.chance(60) { statements.append(series(key: "s \(day)", period: DateRange(day: day))) }
        }
        for index in 0..<3 {
            let start = span.start.adding(days: random.int(in: -1...4))
            let period = DateRange(start: start, end: start.adding(days: random.int(in: 1...3)))
            statements.append(advertising(key: "long \(index)", period: period, platform: "meta_ads"))
            statements.append(series(key: "long s \(index)", period: period))
        }
        for index in 0..<random.int(in: 2...6) { statements.append(outage(key: "outage \(index)")) }
        let restatements = random.sample(statements, statements.count / 3).map { restated($0) }
        return (random.shuffled(statements), restatements)
    }

    private mutating func advertising(key: String, period: DateRange, platform: String) -> Observation {
        var observation = Observation(source: random.pick(["ads", "ads2"]), key: key, period: period)
        if random.chance(90) { observation.dimensions["ad_platform"] = platform }
        if random.chance(70) { observation.dimensions["campaign_name"] = random.pick(["spring", "summer"]) }
        if random.chance(40) { observation.dimensions["country"] = random.pick(["Germany", "France"]) }
        if random.chance(80) { observation.values[.impressions] = Double(random.int(in: 0...5000)) }
        if random.chance(80) { observation.values[.clicks] = Double(random.int(in: 0...90)) }
        if random.chance(30) { observation.values[.reach] = Double(random.int(in: 1...900)) }
        if random.chance(40) { observation.values[.conversions] = Double(random.int(in: 0...100)) / 8 }
        if random.chance(80) { observation.money[.cost] = Money(micros: Int64(random.int(in: 0...99_000_000))) }
        if random.chance(30) {
            observation.money[.conversionValue] = Money(micros: Int64(random.int(in: 0...99_000_000)))
        }
        return observation
    }

    private mutating func series(key: String, period: DateRange) -> Observation {
        Observation(
            source: "series", key: key, period: period,
            values: [.series(random.pick(["visits", "stock"])): Double(random.int(in: -400...400)) / 4])
    }

    private mutating func outage(key: String) -> Observation {
        let offset = random.int(in: -86_400...(86_400 * (span.dayCount + 1)))
        let start = calendar.start(of: span.start).adding(seconds: Int64(offset))
        let length = random.pick([500, 60_000, 1_800_000, 5_400_000, 90_000_000])
        let end = start.adding(milliseconds: Int64(length))
        var observation = Observation(
            source: "checks", key: key, period: DateRange(start: calendar.date(of: start), end: calendar.date(of: end)),
            interval: start..<end)
        if random.chance(40) { observation.dimensions["country"] = "Germany" }
        return observation
    }

    private mutating func restated(_ observation: Observation) -> Observation {
        var copy = observation
        if random.chance(20) { return copy }
        if random.chance(30) { copy.dimensions["ad_platform"] = "tiktok_ads" }
        if random.chance(30) { copy.period = copy.period.shifted(days: 1) }
        if random.chance(30), let interval = copy.interval {
            copy.interval = interval.lowerBound..<interval.upperBound.adding(seconds: 1234)
        }
        for (quantity, value) in copy.values { copy.values[quantity] = value + 1 }
        return copy
    }
}
