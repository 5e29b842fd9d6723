import ArgumentParser
import Semantics

/// A moment as an argument, ISO 8601: `2026-11-23`, `2026-11-23T09:30`, `2026-11-23T09:30:15.250Z`, `…+01:00`.
///
/// Without an offset it is the property's clock, so it becomes an instant only when the time zone is known.
struct InstantArgument: Equatable, ExpressibleByArgument {
    private var date: CivilDate
    private var millisecondsOfDay: Int64
    /// Seconds east of UTC; nil for the property's clock.
    private var offset: Int64?

    init?(argument: String) {
        let parts = argument.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = CivilDate(parts[0]) else { return nil }
        self.date = date
        millisecondsOfDay = 0
        guard parts.count == 2 else { return }
        var clock = parts[1]
        guard let offset = InstantArgument.takeOffset(from: &clock),
            let milliseconds = InstantArgument.milliseconds(clock)
        else { return nil }
        self.offset = offset.seconds
        millisecondsOfDay = milliseconds
    }

    /// The instant, on the calendar of the property where the text gave no offset.
    func instant(in calendar: PropertyCalendar) -> Instant {
        guard let offset else { return calendar.instant(date: date, millisecondsOfDay: millisecondsOfDay) }
        return Instant(milliseconds: Int64(date.daysSinceEpoch) * 86_400_000 + millisecondsOfDay - offset * 1000)
    }

    private struct Offset {
        var seconds: Int64?
    }

    /// Takes `Z`, `+01:00` or `+0100` off the end; nil when what stands there is none of them.
    private static func takeOffset(from clock: inout Substring) -> Offset? {
        if clock.last == "Z" || clock.last == "z" {
            clock.removeLast()
            return Offset(seconds: 0)
        }
        guard let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return Offset(seconds: nil) }
        let digits = clock[clock.index(after: sign)...].filter { $0 != ":" }
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let hours = Int64(digits.prefix(2)), let minutes = Int64(digits.suffix(2)), hours <= 18, minutes < 60
        else { return nil }
        let seconds = (hours * 60 + minutes) * 60
        let isWest = clock[sign] == "-"
        clock = clock[..<sign]
        return Offset(seconds: isWest ? -seconds : seconds)
    }

    /// `HH:MM`, `HH:MM:SS`, `HH:MM:SS.mmm`.
    private static func milliseconds(_ clock: Substring) -> Int64? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let seconds = parts.count == 3 ? parts[2] : "00"
        let pieces = seconds.split(separator: ".", omittingEmptySubsequences: false)
        guard pieces.count <= 2, let hour = twoDigits(parts[0]), let minute = twoDigits(parts[1]),
            let second = twoDigits(pieces[0]), hour < 24, minute < 60, second < 60
        else { return nil }
        var fraction: Int64 = 0
        if pieces.count == 2 {
            let digits = pieces[1].prefix(3)
            guard !digits.isEmpty, pieces[1].allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int64(digits)
            else { return nil }
            fraction = value * [1, 100, 10, 1][digits.count]
        }
        return ((hour * 60 + minute) * 60 + second) * 1000 + fraction
    }

    private static func twoDigits(_ text: Substring) -> Int64? {
        guard text.utf8.count == 2, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int64(text)
    }
}
