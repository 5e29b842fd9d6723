import ArgumentParser
import Semantics

/// `--compare previous|year|D..D`.
struct CompareArgument: Equatable, ExpressibleByArgument {
    var request: ComparisonRequest

    init?(argument: String) {
        switch argument.lowercased() {
        case "previous": request = .previous
        case "year": request = .year
        default:
            guard let range = DateRange(dots: argument) else { return nil }
            request = .range(range)
        }
    }

    static let allValueStrings = ["previous", "year", "2026-10-01..2026-10-31"]
}

/// `--order sessions:desc`; without a direction, largest first.
struct OrderArgument: Equatable, ExpressibleByArgument {
    var order: SortOrder

    init?(argument: String) {
        // A metric's id may hold a colon of its own: only a last part that is a direction is one.
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        let direction = parts.count > 1 ? SortOrder.Direction(rawValue: parts[parts.count - 1].lowercased()) : nil
        let by = direction == nil ? argument : parts.dropLast().joined(separator: ":")
        guard !by.isEmpty else { return nil }
        order = SortOrder(by: by, dir: direction ?? .desc)
    }
}

/// A day as an argument: `2026-11-16`.
struct DayArgument: Equatable, ExpressibleByArgument {
    var date: CivilDate

    init?(argument: String) {
        guard let date = CivilDate(argument) else { return nil }
        self.date = date
    }
}

/// Ids separated by commas.
struct IdentifierList: Equatable, ExpressibleByArgument {
    var names: [String]

    init?(argument: String) {
        names = argument.split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
        if names.isEmpty { return nil }
    }
}

extension Granularity: ExpressibleByArgument {}

extension DateRange {
    /// Reads `D..D`, or one day; nil for anything else.
    init?(dots text: String) {
        guard let separator = text.firstRange(of: "..") else {
            guard let day = CivilDate(text) else { return nil }
            self.init(day: day)
            return
        }
        guard let start = CivilDate(text[..<separator.lowerBound]), let end = CivilDate(text[separator.upperBound...])
        else { return nil }
        self.init(start: start, end: end)
    }
}
