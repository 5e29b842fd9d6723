import Semantics
import Statistics

/// How many people come on a day, found for any day by itself.
struct Attendance: Sendable {
    private let seed: RandomSeed
    /// Visits of an average day at the anchor.
    private let level: Double
    private let anchor: CivilDate

    private static let newcomerShare = 0.6

    init(seed: RandomSeed, level: Double, anchor: CivilDate) {
        self.seed = seed
        self.level = level
        self.anchor = anchor
    }

    /// Visits to be expected, the day's own weather and luck included.
    func expectedVisits(on date: CivilDate) -> Double {
        var generator = seed.child(date.daysSinceEpoch).generator()
        let luck = generator.logNormal(median: 1, sigma: 0.05)
        return level * Seasons.traffic(on: date) * Seasons.growth(on: date, since: anchor) * luck
    }

    /// People who come for the first time.
    func newcomers(on date: CivilDate) -> Int {
        var generator = seed.child(date.daysSinceEpoch).child(1).generator()
        return generator.poisson(mean: expectedVisits(on: date) * Attendance.newcomerShare)
    }

    /// Visits of people who have been there before.
    func returnVisits(on date: CivilDate) -> Int {
        var generator = seed.child(date.daysSinceEpoch).child(2).generator()
        return generator.poisson(mean: expectedVisits(on: date) * (1 - Attendance.newcomerShare))
    }
}
