/// A moment on the UTC time line, in whole milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(seconds: Int64) {
        self.milliseconds = seconds * 1000
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    package func adding(milliseconds: Int64) -> Instant { Instant(milliseconds: self.milliseconds + milliseconds) }
    package func adding(seconds: Int64) -> Instant { adding(milliseconds: seconds * 1000) }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC with milliseconds only where they are not zero: `2026-11-16T09:29:59Z`.
    package var description: String {
        let day = CivilDate(daysSinceEpoch: Int(milliseconds.flooredQuotient(86_400_000)))
        let rest = Int(milliseconds - Int64(day.daysSinceEpoch) * 86_400_000)
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { $0.padded(to: 2) }
        let fraction = rest % 1000 == 0 ? "" : "." + (rest % 1000).padded(to: 3)
        return "\(day)T\(clock.joined(separator: ":"))\(fraction)Z"
    }
}

extension BinaryInteger {
    /// Division that rounds towards minus infinity, so that dates before 1970 fall on the right day.
    package func flooredQuotient(_ divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    /// The decimal digits, with leading zeros up to `width`.
    package func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
