/// Counts what a detector found of planted changes, and its false alarms.
///
/// A change is found when the score rises to the threshold within its days, at most seven after its first. Every row at the
/// threshold outside changes and two days of grace after them is a false alarm, so that an always-on detector finds nothing.
package struct AnomalyScorer: Sendable {
    package struct Row: Sendable {
        /// Counted from the series' first day.
        package var day: Int
        package var score: Double
        package var isHoliday: Bool

        package init(day: Int, score: Double, isHoliday: Bool) {
            self.day = day
            self.score = score
            self.isHoliday = isHoliday
        }
    }

    package struct Tally: Sendable, Equatable {
        package var found = 0
        package var planted = 0
        /// Days from a change's first to its alarm.
        package var delays: [Int] = []
        package var recall: Double { planted > 0 ? Double(found) / Double(planted) : 0 }
    }

    package private(set) var tallies: [PlantedChange.Kind: Tally] = [:]
    package private(set) var falseAlarms = 0
    package private(set) var falseAlarmsOnHolidays = 0
    package private(set) var days = 0
    private let threshold: Double

    package init(threshold: Double) { self.threshold = threshold }

    package var falseAlarmsPerYear: Double { days > 0 ? Double(falseAlarms) / Double(days) * 365.25 : 0 }
    package var recall: Double {
        let planted = tallies.values.reduce(0) { $0 + $1.planted }
        return planted > 0 ? Double(tallies.values.reduce(0) { $0 + $1.found }) / Double(planted) : 0
    }

    /// - Parameter rows: oldest first; missing days that left no row show at the row after them.
    package mutating func add(_ rows: [Row], changes: [PlantedChange]) {
        guard let first = rows.first, let last = rows.last else { return }
        days += last.day - first.day + 1
        for row in rows where row.score >= threshold {
            guard !changes.contains(where: { AnomalyScorer.reach($0, in: rows).contains(row.day) }) else { continue }
            falseAlarms += 1
            if row.isHoliday { falseAlarmsOnHolidays += 1 }
        }
        for change in changes {
            tallies[change.kind, default: Tally()].planted += 1
            let reach = AnomalyScorer.reach(change, in: rows)
            let inTime =
                change.days
                .lowerBound...max(
                    min(change.days.upperBound, change.days.lowerBound + 7), reach.lowerBound)
            let onset = rows.indices.first { index in
                inTime.contains(rows[index].day) && rows[index].score >= threshold
                    && (index == 0 || rows[index - 1].score < threshold)
            }
            guard let onset else { continue }
            tallies[change.kind, default: Tally()].found += 1
            tallies[change.kind, default: Tally()].delays.append(rows[onset].day - change.days.lowerBound)
        }
    }

    /// The days on which an alarm is the change's: from the first that has a row, two beyond the last.
    private static func reach(_ change: PlantedChange, in rows: [Row]) -> ClosedRange<Int> {
        let first = rows.first { $0.day >= change.days.lowerBound }?.day ?? change.days.lowerBound
        return first...max(first, change.days.upperBound + 2)
    }
}
