import Foundation
package import Semantics

// Literals of tests: written by us, so that a malformed one is a mistake in the test and stops it.

extension Instant {
    /// A moment in UTC: `2026-11-16 09:29:59`, with milliseconds `2026-11-16 09:29:59.250`.
    package static func utc(_ text: String) -> Instant {
        let parts = text.split(separator: " ")
        let clock =
            parts.count == 2 ? parts[1].split(whereSeparator: { ":.".contains($0) }).compactMap { Int64($0) } : []
        guard let date = parts.first.flatMap({ CivilDate($0) }), (3...4).contains(clock.count) else {
            preconditionFailure("'\(text)' is not a moment; write 2026-11-16 09:29:59 or 2026-11-16 09:29:59.250")
        }
        let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2]
        let rest = clock.count == 4 ? clock[3] : 0
        return Instant(milliseconds: (Int64(date.daysSinceEpoch) * 86_400 + seconds) * 1000 + rest)
    }
}

extension CivilDate {
    package static func day(_ text: String) -> CivilDate {
        guard let date = CivilDate(text) else { preconditionFailure("'\(text)' is not a day; write 2026-11-16") }
        return date
    }
}

extension DateRange {
    /// One day, or from the first to the last of two.
    package static func days(_ start: String, _ end: String? = nil) -> DateRange {
        DateRange(start: .day(start), end: .day(end ?? start))
    }
}

extension PropertyCalendar {
    package static func zone(_ name: String, weekStart: Weekday = .monday) -> PropertyCalendar {
        guard let zone = TimeZone(identifier: name) else { preconditionFailure("no time zone is called '\(name)'") }
        return PropertyCalendar(timeZone: zone, weekStart: weekStart)
    }
}

extension Money {
    /// `120.00`.
    package static func amount(_ text: String) -> Money {
        guard let money = Money(decimal: text) else { preconditionFailure("'\(text)' is not an amount; write 120.00") }
        return money
    }
}

extension MoneySum {
    /// `120.00`.
    package static func amount(_ text: String) -> MoneySum { MoneySum(micros: Int128(Money.amount(text).micros)) }
}
