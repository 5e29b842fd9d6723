package import Semantics

/// A fact of a sheet, ours or a stranger's, as the check of claims sees it.
package struct ReferenceFact: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case value, share, rank, contribution, anomaly, expected
        case expectedLower = "expected_lower"
        case expectedUpper = "expected_upper"
        case forecast
        case forecastLower = "forecast_lower"
        case forecastUpper = "forecast_upper"
        case backTest = "back_test"
        case goal, chance, pace
        case experiment, lift
        case pValue = "p_value"
    }

    package struct Comparison: Sendable, Equatable {
        package enum Kind: Sendable { case previous, yearAgo, expected }
        package var value: Double?
        package var period: DateRange?
        package var kind: Kind
    }

    package var id: String
    package var label: String
    package var metric: String
    /// Nil where the number does not exist.
    package var value: Double?
    package var unit: ReferenceUnit
    package var period: DateRange?
    package var dimensions: [String: String]
    package var kind: Kind
    package var comparison: Comparison?
    package var breakdown: Breakdown?
    package var ranking: Ranking?

    /// The name of a dimension that stands for a condition: a text may say it word for word.
    static func dimension(of condition: String) -> String { "\(conditionMark)\(condition)" }
    static func isCondition(_ dimension: String) -> Bool { dimension.hasPrefix(conditionMark) }
    private static let conditionMark = "where "

    /// A number of an experiment, whose days a month names although they do not fill it.
    var isOfTest: Bool { kind == .experiment || kind == .lift || kind == .pValue }

    /// Current less compared.
    var change: Double? {
        guard let value, let old = comparison?.value else { return nil }
        return value - old
    }
}

/// What a number of a sheet counts.
package enum ReferenceUnit: Sendable, Hashable {
    case count, fraction, ratio, rank, probability
    /// An ISO currency code.
    case money(String)
    /// A time; the value in seconds.
    case time(secondsPerUnit: Double)
    case other(String)

    init(name: String) {
        switch name {
        case "count": self = .count
        case "fraction", "percent_fraction", "rate", "share": self = .fraction
        case "ratio", "score": self = .ratio
        case "rank": self = .rank
        case "probability": self = .probability
        case "seconds", "s", "sec", "second": self = .time(secondsPerUnit: 1)
        case "milliseconds", "ms", "millisecond": self = .time(secondsPerUnit: 0.001)
        case "minutes", "min", "minute": self = .time(secondsPerUnit: 60)
        case "hours", "h", "hour": self = .time(secondsPerUnit: 3600)
        case "days": self = .time(secondsPerUnit: 86_400)
        default:
            let isCode = name.utf8.count == 3 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            self = isCode ? .money(name) : .other(name)
        }
    }

    var isMoney: Bool { if case .money = self { true } else { false } }
    /// Whether parts of such numbers can add up to a whole.
    var canAdd: Bool { self == .count || isMoney }
}

extension ReferenceFact {
    /// What stood at the end of a month, against the end of another: a month names it.
    var isStock: Bool {
        guard let own = period, let old = comparison?.period, own.dayCount == 1, old.dayCount == 1 else { return false }
        return own.end == own.end.endOfMonth && old.end == old.end.endOfMonth
    }
}
