import Semantics

/// A period as the asker meant it: the days, and what kind of period they are, which decides its natural partner.
struct QuestionPeriod: Equatable, Sendable {
    enum Shape: Equatable, Sendable {
        case day
        case weekend
        /// Whole calendar units, so many of them.
        case weeks(Int)
        case months(Int)
        case quarters(Int)
        case half, year
        /// From the start of the unit to today.
        case toDate(CalendarUnit)
        /// So many days ending yesterday (or beginning tomorrow), and anything else that is just days.
        case rolling
        /// From a named beginning to today.
        case since
        case named(NamedDay, year: Int)
        /// The Monday-to-Sunday week that holds the named day.
        case namedWeek(NamedDay, year: Int)
    }

    var range: DateRange
    var shape: Shape

    init(_ range: DateRange, _ shape: Shape) {
        self.range = range
        self.shape = shape
    }

    /// Whether it is whole units of the calendar, longer than a day.
    var isUnit: Bool {
        switch shape {
        case .weekend, .weeks, .months, .quarters, .half, .year, .namedWeek: true
        case .day, .toDate, .rolling, .since, .named: false
        }
    }

    /// Whether it is one day that people call by a name: "on Black Friday".
    var isNamedDay: Bool { if case .named = shape { true } else { false } }

    init(day: CivilDate) { self.init(DateRange(day: day), .day) }
}

enum CalendarUnit: String, Sendable {
    case day, week, month, quarter, half, year, weekend

    /// The unit a word names, singular or plural; nil for other words.
    init?(word: String) {
        switch WordForms.stem(word) {
        case "day", "date": self = .day
        case "week", "wk": self = .week
        case "month", "mth": self = .month
        case "quarter", "qtr": self = .quarter
        case "half": self = .half
        case "year", "yr": self = .year
        case "weekend": self = .weekend
        default: return nil
        }
    }

    var granularity: Granularity {
        switch self {
        case .day, .weekend: .day
        case .week: .week
        case .month: .month
        case .quarter, .half, .year: .quarter
        }
    }
}

/// A period said relative to another one: "the week before", "the same period last year".
enum PartnerRequest: Equatable, Sendable {
    /// The calendar unit before, or as many days immediately before.
    case previous
    /// The same unit before: week over week, the day before. Without a period of its own it means the last complete
    /// one.
    case unit(CalendarUnit)
    /// A year earlier.
    case year
    /// The same weeks, 52 of them earlier.
    case yearOfWeeks
    /// The same weekday, one week earlier.
    case weekday
    /// So many days immediately before.
    case days(Int)
    /// The same dates this many months earlier ("the same days last month").
    case months(Int)
    /// The same dates of that month ("the same days of October"): its first day.
    case sameDays(CivilDate)
    /// So many days right after; nil: as many as there are.
    case following(Int?)
}

/// A stretch of words that names a time.
struct DateMention: Equatable, Sendable {
    enum Meaning: Equatable, Sendable {
        /// The reading in the past tense and in the future tense; at least one of them.
        case period(past: QuestionPeriod?, future: QuestionPeriod?)
        case partner(PartnerRequest)
        /// "lately", "recently": the default period, said.
        case lately
        /// A time of day.
        case clock(Int)
        /// Minutes up to now, for what happens live.
        case minutes(Int)
        /// The end is before the start.
        case backwards
        /// A day that no calendar has: "31 February".
        case impossible
    }

    /// The word that leads to it: `since`, `until`, `by`, `from`, …
    enum Lead: Equatable, Sendable { case none, since, until, by, before, after, every }

    var tokens: Range<Int>
    var meaning: Meaning
    var lead: Lead = .none
    /// Names what happened, not only when: "the launch".
    var isEvent = false

    var past: QuestionPeriod? {
        if case .period(let past, _) = meaning { past } else { nil }
    }
    var future: QuestionPeriod? {
        if case .period(_, let future) = meaning { future } else { nil }
    }
    var partner: PartnerRequest? { if case .partner(let request) = meaning { request } else { nil } }
}
