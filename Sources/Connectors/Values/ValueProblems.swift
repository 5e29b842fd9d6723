/// What can be wrong with a foreign value. Every explanation quotes what was seen and says what to write instead.
extension RecordProblem {
    static func badDate(_ text: String, _ hint: String = "write 2026-11-16 or 2026-11-16T09:30:00Z") -> RecordProblem {
        RecordProblem(reason: "bad_date", explanation: "'\(ForeignText.cut(text))' is not a date or time; \(hint)")
    }

    static func noSuchDay(_ text: String) -> RecordProblem {
        RecordProblem(reason: "bad_date", explanation: "'\(ForeignText.cut(text))' is a day that no calendar has")
    }

    static func ambiguousDate(_ text: String) -> RecordProblem {
        RecordProblem(
            reason: "ambiguous_date",
            explanation: "'\(ForeignText.cut(text))' may have the day or the month first; "
                + "say `day_first: true` or `day_first: false` in the map")
    }

    static func twoDigitYear(_ text: String) -> RecordProblem {
        RecordProblem(
            reason: "two_digit_year",
            explanation: "'\(ForeignText.cut(text))' has a year of two digits; write the year with four")
    }

    static func missingYear(_ text: String) -> RecordProblem {
        RecordProblem(
            reason: "missing_year",
            explanation: "'\(ForeignText.cut(text))' has no year; say `year: 2026` in the map")
    }

    static func missingDay(_ text: String) -> RecordProblem {
        RecordProblem(
            reason: "missing_day",
            explanation: "'\(ForeignText.cut(text))' names no day; for figures of whole months say `period: month`")
    }

    static func unknownTimeZone(_ zone: String, in text: String) -> RecordProblem {
        RecordProblem(
            reason: "unknown_time_zone",
            explanation: "'\(ForeignText.cut(zone))' in '\(ForeignText.cut(text))' may mean several time zones; write "
                + "an offset such as +01:00, or leave it out and say `time_zone: Europe/Berlin` in the map")
    }

    static func badNumber(_ text: String, _ hint: String = "write 1234.56") -> RecordProblem {
        RecordProblem(reason: "bad_number", explanation: "'\(ForeignText.cut(text))' is not a number; \(hint)")
    }

    static func badAmount(_ text: String, _ hint: String) -> RecordProblem {
        RecordProblem(reason: "bad_amount", explanation: "'\(ForeignText.cut(text))' is not an amount; \(hint)")
    }

    static func otherCurrency(_ text: String, expected: String) -> RecordProblem {
        RecordProblem(
            reason: "other_currency",
            explanation: "'\(ForeignText.cut(text))' is not in \(expected), the reporting currency; convert the "
                + "amounts before the import")
    }

    static func amountOutOfRange(_ text: String) -> RecordProblem {
        RecordProblem(
            reason: "implausible_amount",
            explanation: "'\(ForeignText.cut(text))' is more money than can be kept exactly; check the column")
    }

    static func missing(_ field: String, _ hint: String) -> RecordProblem {
        RecordProblem(reason: "missing_\(field)", explanation: "the record has no \(field); \(hint)")
    }
}
