import Semantics

/// Reads dates and times of other programs, strictly: what may mean two days is refused by name, never guessed.
///
/// Read are ISO 8601 (`2026-11-16`, with `T` or a space, seconds, fractions, `Z` or an offset), `16.11.2026`,
/// `16/11/2026` and `11/16/2026` by a declared order, dates with month names in five languages (`16 Nov 2026`,
/// `Nov 16, 2026`, `16. November 2026`, `16 de noviembre de 2026`), the time stamps of web servers
/// (`16/Nov/2026:09:30:00 +0100`), clocks with am and pm, and epoch time in s, ms, µs and ns.
struct TimeReader: Sendable {
    /// Which comes first in `03/04/2026`.
    enum Order: Sendable { case dayFirst, monthFirst }

    /// What one step of an epoch number is.
    enum EpochUnit: String, Sendable, CaseIterable {
        case seconds = "s"
        case milliseconds = "ms"
        case microseconds = "us"
        case nanoseconds = "ns"
    }

    /// Local times without an offset are read in its time zone.
    var local: PropertyCalendar
    /// A moment's day is the day here.
    var property: PropertyCalendar
    var order: Order?
    /// Completes dates without a year.
    var year: Int?
    /// Of bare numbers; nil tells s, ms, µs and ns apart by their number of digits.
    var unit: EpochUnit?

    init(
        local: PropertyCalendar, property: PropertyCalendar? = nil, order: Order? = nil, year: Int? = nil,
        unit: EpochUnit? = nil
    ) {
        self.local = local
        self.property = property ?? local
        self.order = order
        self.year = year
        self.unit = unit
    }

    /// The moment a text names. A date without a clock is the first instant of that local day.
    func instant(_ text: String) throws(RecordProblem) -> Instant {
        switch try written(text, wholeMonths: false) {
        case .moment(let instant): return instant
        case .day(let date): return local.start(of: date)
        case .clock(let date, let milliseconds):
            return local.instant(date: date, millisecondsOfDay: milliseconds)
        }
    }

    /// The day a text names: as written, or for a moment with an offset the property's day.
    ///
    /// - Parameter wholeMonths: `2026-11` and `Nov 2026` are read as the month's first day.
    func date(_ text: String, wholeMonths: Bool = false) throws(RecordProblem) -> CivilDate {
        switch try written(text, wholeMonths: wholeMonths) {
        case .moment(let instant): property.date(of: instant)
        case .day(let date), .clock(let date, _): date
        }
    }

    private enum Written {
        case moment(Instant)
        case day(CivilDate)
        /// A local wall clock.
        case clock(CivilDate, Int64)
    }

    private func written(_ text: String, wholeMonths: Bool) throws(RecordProblem) -> Written {
        let trimmed = ForeignText.trimmed(text)
        let bytes = Array(trimmed.utf8)
        guard !bytes.isEmpty else { throw .missing("time", "write 2026-11-16T09:30:00Z") }
        if let number = EpochNumber(bytes), unit != nil || number.wholeDigits != 8 {
            return try epoch(number, text: trimmed)
        }
        let (datePart, clockPart) = WrittenClock.split(bytes)
        var dates = DateWords(text: trimmed, order: order, year: year, wholeMonths: wholeMonths)
        let date = try dates.date(datePart)
        guard let clockPart else { return .day(date) }
        let clock = try WrittenClock(clockPart, text: trimmed)
        guard let offset = clock.offset else { return .clock(date, clock.milliseconds) }
        let utc = Int64(date.daysSinceEpoch) * 86_400_000 + clock.milliseconds - offset * 1000
        return .moment(Instant(milliseconds: utc))
    }

    private func epoch(_ number: EpochNumber, text: String) throws(RecordProblem) -> Written {
        let step: EpochUnit
        switch (unit, number.wholeDigits) {
        case (let declared?, _): step = declared
        case (nil, 9...10): step = .seconds
        case (nil, 13): step = .milliseconds
        case (nil, 14):
            // 20261116093000: date and clock without separators.
            return try compact(text)
        case (nil, 16): step = .microseconds
        case (nil, 19): step = .nanoseconds
        default:
            throw .badDate(text, "for a number of seconds since 1970 say `unit: s` (or ms, us, ns) at this field")
        }
        guard let milliseconds = number.milliseconds(per: step) else { throw .badDate(text) }
        return .moment(Instant(milliseconds: milliseconds))
    }

    private func compact(_ text: String) throws(RecordProblem) -> Written {
        let bytes = Array(text.utf8)
        var dates = DateWords(text: text, order: order, year: year, wholeMonths: false)
        let date = try dates.date(bytes[..<8])
        let digits = bytes[8...].map { Int64($0) - 0x30 }
        let (hour, minute, second) = (
            digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]
        )
        guard hour < 24, minute < 60, second < 60 else { throw .badDate(text) }
        return .clock(date, (hour * 3600 + minute * 60 + second) * 1000)
    }
}

/// A bare number: digits, perhaps a sign and a fraction.
private struct EpochNumber {
    private var negative = false
    private var whole: Int64 = 0
    /// Nine digits after the point.
    private var nanos: Int64 = 0
    private(set) var wholeDigits = 0

    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        if rest.first == UInt8(ascii: "-") {
            negative = true
            rest = rest.dropFirst()
        }
        while let byte = rest.first, byte >= 0x30, byte <= 0x39 {
            guard wholeDigits < 19 else { return nil }
            let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
            let (sum, carried) = product.addingReportingOverflow(Int64(byte - 0x30))
            guard !overflow, !carried else { return nil }
            whole = sum
            wholeDigits += 1
            rest = rest.dropFirst()
        }
        guard wholeDigits > 0 else { return nil }
        if rest.first == UInt8(ascii: "."), wholeDigits > 4 {
            rest = rest.dropFirst()
            guard !rest.isEmpty else { return nil }
            var scale: Int64 = 100_000_000
            for byte in rest {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                nanos += Int64(byte - 0x30) * scale
                scale /= 10
            }
            rest = []
        }
        guard rest.isEmpty else { return nil }
    }

    /// Rounded down to the millisecond; nil out of range.
    func milliseconds(per unit: TimeReader.EpochUnit) -> Int64? {
        let sign: Int64 = negative ? -1 : 1
        switch unit {
        case .seconds:
            let (product, overflow) = whole.multipliedReportingOverflow(by: 1000)
            return overflow ? nil : sign * (product + nanos / 1_000_000)
        case .milliseconds: return sign * whole
        case .microseconds: return (sign * whole).flooredQuotient(1000)
        case .nanoseconds: return (sign * whole).flooredQuotient(1_000_000)
        }
    }
}
