import Insights
import Semantics

/// Finds named days ahead on which a figure stood clearly out the last time, and which its forecast does not know.
///
/// A day stood out where it lies beyond what the same weekdays around it let expect: four robust standard deviations of the
/// days around it, and a quarter of what was expected.
struct StandingDays {
    let forecast: MetricForecast
    let addsUp: Bool
    /// The workspace's own named days.
    let own: [WorkspaceDay]

    /// Days on either side that say what was to be expected.
    private static let reach = 28
    private static let leastDays = 21
    private static let leastWeekdays = 3
    private static let deviations = 4.0
    private static let leastShare = 0.25
    /// Of the effect of the last time, how much a forecast that knows the day has at least.
    private static let known = 0.5

    /// Those that the forecast does not know, in the order of their days; the largest of many.
    func unknown(in days: DateRange, most: Int = 3) -> [StandingDay] {
        var seen: Set<DateRange> = []
        let found = occurrences(in: days).compactMap { occurrence -> StandingDay? in
            guard case .unknown(let day) = verdict(occurrence), seen.insert(day.ahead).inserted else { return nil }
            return day
        }
        return found.sorted { effect($0) > effect($1) }.prefix(most).sorted { $0.ahead.start < $1.ahead.start }
    }

    /// What is known of the day of a name; nil where it does not come in these days.
    func verdict(named name: String, in days: DateRange) -> NamedDayVerdict? {
        let wanted = name.lowercased()
        return occurrences(in: days).first { $0.name.lowercased() == wanted }.map(verdict)
    }

    private func effect(_ day: StandingDay) -> Double { abs(day.value - day.typical) / day.typical }

    // MARK: Which days

    private struct Occurrence {
        let name: String
        let ahead: DateRange
        /// Nil where the data has no earlier one.
        let before: DateRange?
    }

    private func occurrences(in days: DateRange) -> [Occurrence] {
        guard let first = forecast.steps.first else { return [] }
        let theirs = own.filter { $0.range.start >= first && days.intersection($0.range) != nil }.map { day in
            Occurrence(
                name: day.name, ahead: day.range,
                before: own.filter {
                    $0.range.end < first && $0.name.lowercased() == day.name.lowercased()
                }.map(\.range).max { $0.start < $1.start })
        }
        let everybodys = (days.start.year...days.end.year).flatMap { year in
            NamedDays.all.compactMap { day -> Occurrence? in
                guard let date = day.date(in: year), days.contains(date), date >= first else { return nil }
                return Occurrence(
                    name: day.name, ahead: DateRange(day: date),
                    before: day.last(before: first).map { DateRange(day: $0) })
            }
        }
        return theirs + everybodys
    }

    // MARK: What they were

    private func verdict(_ occurrence: Occurrence) -> NamedDayVerdict {
        guard let before = occurrence.before, let then = level(of: before, around: before),
            let value = total(before)
        else { return .neverSeen }
        let day = StandingDay(
            name: occurrence.name, ahead: occurrence.ahead, before: before, value: value, typical: then.typical)
        let size = abs(value - then.typical)
        guard then.typical > 0, size >= Self.leastShare * then.typical, size > Self.deviations * then.spread else {
            return .ordinary(day)
        }
        guard let expected = expected(occurrence.ahead), let recent = recentLevel(of: occurrence.ahead), recent > 0
        else {
            return .unknown(day)
        }
        let share = (expected - recent) / recent / ((value - then.typical) / then.typical)
        return share < Self.known ? .unknown(day) : .learned(day)
    }

    private func value(_ day: CivilDate) -> Double? {
        guard let first = forecast.history.first?.start, case let place = first.days(until: day),
            forecast.history.indices.contains(place)
        else { return nil }
        return forecast.history[place].value
    }

    /// Nil where a day is not in the data.
    private func total(_ days: DateRange) -> Double? { summed(days.days.map(value)) }

    private func expected(_ days: DateRange) -> Double? {
        summed(
            days.days.map { day in
                forecast.steps.firstIndex(of: day).map { forecast.forecast.point[$0] }
            })
    }

    private func summed(_ values: [Double?]) -> Double? {
        let known = values.compactMap { $0 }
        guard known.count == values.count, !known.isEmpty else { return nil }
        let sum = known.reduce(0, +)
        return addsUp ? sum : sum / Double(known.count)
    }

    /// What the days around let expect of these days, and by how much such sums miss it.
    private func level(of days: DateRange, around center: DateRange) -> (typical: Double, spread: Double)? {
        let around = DateRange(
            start: center.start.adding(days: -Self.reach), end: center.end.adding(days: Self.reach)
        ).days.filter { !center.contains($0) }.compactMap { day in value(day).map { (day: day, value: $0) } }
        let byWeekday = Dictionary(grouping: around, by: \.day.weekday).mapValues { Self.median($0.map(\.value)) }
        let counts = Dictionary(grouping: around, by: \.day.weekday).mapValues(\.count)
        guard around.count >= Self.leastDays,
            days.days.allSatisfy({ counts[$0.weekday, default: 0] >= Self.leastWeekdays }),
            let typical = summed(days.days.map { byWeekday[$0.weekday] })
        else { return nil }
        let misses = around.map { abs($0.value - (byWeekday[$0.day.weekday] ?? 0)) }
        let spread = 1.4826 * Self.median(misses)
        let count = Double(days.dayCount)
        return (typical, addsUp ? spread * count.squareRoot() : spread / count.squareRoot())
    }

    /// What the last weeks of the history let expect of days ahead, did nothing happen.
    private func recentLevel(of days: DateRange) -> Double? {
        let recent = forecast.history.suffix(56)
        return summed(
            days.days.map { day in
                let values = recent.filter { $0.start.weekday == day.weekday }.compactMap(\.value)
                return values.isEmpty ? nil : Self.median(values)
            })
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }

    /// The days that stood where these days stand, the last time: around the same named day.
    ///
    /// - Returns: nil where they are not all in the data.
    func counterpart(of days: DateRange, by day: StandingDay) -> (days: DateRange, value: Double)? {
        let shift = day.ahead.start.days(until: day.before.start)
        let then = days.shifted(days: shift)
        return total(then).map { (then, $0) }
    }
}
