import Foundation
import Semantics
import Statistics

/// Daily figures of businesses with planted anomalies: what a detector is measured on.
///
/// Each has weekdays, a year, growth, starts of months, noise that lasts and noise of counting, holidays that come back, and
/// days that are missing now and then. The same seed gives the same series.
package struct KPIWorld: Sendable {
    /// Days of each series, and days at its beginning without planted changes.
    package var days = 700
    package var quietDays = 120
    package var holidaysPerYear = 12
    package var missingShare = 0.004
    /// No figure grows beyond this many times its ordinary self: changes are counted in a series' own deviations, and several of
    /// the noisiest in one direction would leave the numbers.
    package var mostGrowth = 20.0

    package init() {}

    package func series(_ number: Int, seed: UInt64) -> KPISeries {
        var generator = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number))
        let shape = KPIShape(from: &generator)
        let first = CivilDate(daysSinceEpoch: 17_000 + generator.integer(below: 1_000))
        let holidays = plannedHolidays(first: first, from: &generator)
        var effects: [Int: Double] = [:]
        for holiday in holidays { effects[first.days(until: holiday.date)] = holiday.effect }
        let plan = PlantingPlan(days: days, quietDays: quietDays, deviation: shape.deviation, from: &generator)
        // Half of the series leave missing days out, half write them without a value.
        let leavesOut = generator.chance(0.5)
        var rows: [KPISeries.Row] = []
        var persistent = 0.0
        for day in 0..<days {
            let date = first.adding(days: day)
            let innovation = generator.normal(
                deviation: shape.noise * (1 - shape.persistence * shape.persistence).squareRoot())
            persistent = shape.persistence * persistent + innovation
            let scatter = plan.scatter[day]
            var excess = persistent * scatter + plan.shift(on: day, weekday: date.weekday)
            if scatter > 1 { excess += generator.normal(deviation: scatter * shape.countVariance.squareRoot()) }
            let level = shape.level(on: day, date: date) + (effects[day] ?? 0)
            let value = shape.draw(level: level, excess: min(log(mostGrowth), excess), from: &generator)
            let isMissing = generator.chance(missingShare) || plan.missing.contains(day)
            if isMissing, leavesOut { continue }
            rows.append(
                KPISeries.Row(day: day, date: date, value: isMissing ? nil : plan.outages.contains(day) ? 0 : value))
        }
        return KPISeries(
            name: "\(shape.kind.rawValue)-\(number)", kind: shape.kind, rows: rows, changes: plan.changes,
            holidays: holidays.map { ($0.date, $0.name) })
    }

    /// Each name comes back every year, some days earlier or later, with nearly the same effect.
    private func plannedHolidays(
        first: CivilDate, from generator: inout SeededGenerator
    ) -> [(date: CivilDate, name: String, effect: Double)] {
        var holidays: [(date: CivilDate, name: String, effect: Double)] = []
        for number in 0..<holidaysPerYear {
            let start = generator.integer(below: 365)
            let effect = generator.normal(mean: -0.1, deviation: 0.35)
            for year in 0...(days / 365) {
                let day = start + 365 * year + (year == 0 ? 0 : generator.integer(in: -4...4))
                let own = effect + generator.normal(deviation: 0.04)
                guard (0..<days).contains(day) else { continue }
                holidays.append((first.adding(days: day), "Holiday \(number + 1)", own))
            }
        }
        return holidays
    }
}
