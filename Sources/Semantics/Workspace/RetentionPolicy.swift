/// How long a workspace's owner keeps data, from the `retention` part of the settings file.
package struct RetentionPolicy: Sendable, Equatable {
    /// Of the events of every import source that `sources` does not name.
    package var events: RetentionTime
    /// Of the observations of every import source that `sources` does not name.
    package var observations: RetentionTime
    /// Of both, for single import sources.
    package var sources: [String: RetentionTime]

    package init(
        events: RetentionTime = .forever, observations: RetentionTime = .forever, sources: [String: RetentionTime] = [:]
    ) {
        self.events = events
        self.observations = observations
        self.sources = sources
    }

    /// Whether nothing ever gets too old.
    package var keepsEverything: Bool {
        events == .forever && observations == .forever && sources.values.allSatisfy { $0 == .forever }
    }

    /// The first days that are kept, seen from `today`.
    package func cut(on today: CivilDate) -> RetentionCut {
        RetentionCut(
            events: events.firstDay(on: today), observations: observations.firstDay(on: today),
            sources: sources.mapValues { $0.firstDay(on: today) })
    }
}

/// A length of time that data is kept.
package enum RetentionTime: Sendable, Equatable {
    case forever
    /// Today and the days before it, this many in all.
    case days(Int)
    /// Since the same day so many months ago, that day included; clamped to the month's last day.
    case months(Int)

    /// The first day that is kept; nil when all are.
    package func firstDay(on today: CivilDate) -> CivilDate? {
        switch self {
        case .forever: nil
        case .days(let count): today.adding(days: 1 - count)
        case .months(let count): today.adding(months: -count)
        }
    }

    private static let longest = 1_200

    /// Reads `90 days`, `26 months`, `2 years`, `6 weeks` or `never`; nil for anything else, and for nothing at all.
    package init?(_ text: String) {
        if text == "never" {
            self = .forever
            return
        }
        let parts = text.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, let count = Int(parts[0]), (1...RetentionTime.longest).contains(count),
            parts[0].allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        switch parts[1] {
        case "day", "days": self = .days(count)
        case "week", "weeks": self = .days(7 * count)
        case "month", "months": self = .months(count)
        case "year", "years": self = .months(12 * count)
        default: return nil
        }
    }
}

extension RetentionTime: CustomStringConvertible {
    /// As the settings file writes it.
    package var description: String {
        switch self {
        case .forever: "never"
        case .days(let count): count == 1 ? "1 day" : "\(count) days"
        case .months(let count): count == 1 ? "1 month" : "\(count) months"
        }
    }
}
