import Semantics
import Statistics

/// Everybody who ever came. A visitor is named by the day of their first visit and a number on that day, so that any
/// day can call back people of earlier days without having made those days.
struct VisitorPool: Sendable {
    private let seed: RandomSeed
    private let attendance: Attendance

    init(seed: RandomSeed, attendance: Attendance) {
        self.seed = seed
        self.attendance = attendance
    }

    func newcomer(_ number: Int, on date: CivilDate) -> Visitor {
        Visitor(seed: seed.child(date.daysSinceEpoch).child(number))
    }

    /// Somebody who first came on an earlier day: mostly of the last weeks, and some people much more often than others.
    func returning(on date: CivilDate, using generator: inout SeededGenerator) -> Visitor {
        let age = 1 + Int(min(generator.logNormal(median: 8, sigma: 1.3), 200))
        let firstDay = date.adding(days: -age)
        let crowd = max(1, attendance.newcomers(on: firstDay))
        let rank = generator.uniform()
        return newcomer(min(crowd - 1, Int(Double(crowd) * rank * rank)), on: firstDay)
    }
}
