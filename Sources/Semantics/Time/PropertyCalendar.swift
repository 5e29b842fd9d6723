package import Foundation

/// Days, hours and weeks as the property's owner counts them: one time zone, one first day of the week.
///
/// A day is half-open, from its first instant to the first instant of the next day; in a zone with daylight saving it
/// has 23 or 25 hours twice a year.
package struct PropertyCalendar: Sendable, Hashable {
    package let timeZone: TimeZone
    package let weekStart: Weekday

    package init(timeZone: TimeZone = .gmt, weekStart: Weekday = .monday) {
        self.timeZone = timeZone
        self.weekStart = weekStart
    }

    package static let utc = PropertyCalendar()

    /// The zone's IANA name; UTC by its usual one.
    package var timeZoneName: String { timeZone.identifier == "GMT" ? "UTC" : timeZone.identifier }

    /// Seconds east of UTC at an instant.
    package func offset(at instant: Instant) -> Int64 {
        let seconds = Double(instant.milliseconds.flooredQuotient(1000))
        return Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
    }

    /// The local day that holds an instant.
    package func date(of instant: Instant) -> CivilDate {
        let local = instant.milliseconds + offset(at: instant) * 1000
        return CivilDate(daysSinceEpoch: Int(local.flooredQuotient(86_400_000)))
    }

    /// The local wall clock: day, hour (0…23), minute.
    package func clock(of instant: Instant) -> (date: CivilDate, hour: Int, minute: Int) {
        let local = instant.milliseconds + offset(at: instant) * 1000
        let day = local.flooredQuotient(86_400_000)
        let rest = Int(local - day * 86_400_000)
        return (CivilDate(daysSinceEpoch: Int(day)), rest / 3_600_000, rest / 60_000 % 60)
    }

    /// The first instant of a local day. Where daylight saving skips midnight, it is the first instant after the gap.
    package func start(of date: CivilDate) -> Instant {
        let midnight = Int64(date.daysSinceEpoch) * 86_400_000
        // TRICKY: the offset is a function of UTC, which is what we look for. Both offsets that can hold around this
        // midnight give a candidate; the earliest one that lies on the day is its start.
        let before = offset(at: Instant(milliseconds: midnight - 86_400_000))
        let after = offset(at: Instant(milliseconds: midnight + 86_400_000))
        let candidates = Set([before, after]).map { Instant(milliseconds: midnight - $0 * 1000) }.sorted()
        for candidate in candidates where self.date(of: candidate) == date { return candidate }
        return candidates.last ?? Instant(milliseconds: midnight)
    }

    /// From the first instant of the range to the first instant after it.
    package func instants(of range: DateRange) -> Range<Instant> {
        let start = start(of: range.start)
        return start..<max(start, self.start(of: range.end.adding(days: 1)))
    }

    /// An instant for a local wall-clock time. A time that occurs twice means the first; one that is skipped moves on.
    package func instant(date: CivilDate, millisecondsOfDay: Int64) -> Instant {
        let local = Int64(date.daysSinceEpoch) * 86_400_000 + millisecondsOfDay
        let guesses = [-86_400_000, 86_400_000].map { offset(at: Instant(milliseconds: local + Int64($0))) }
        let candidates = Set(guesses).map { Instant(milliseconds: local - $0 * 1000) }.sorted()
        for candidate in candidates where candidate.milliseconds + offset(at: candidate) * 1000 == local {
            return candidate
        }
        return candidates.last ?? Instant(milliseconds: local)
    }
}
