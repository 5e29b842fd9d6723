import Semantics
import Statistics

/// Which changes a series gets, and what they do to each of its days.
struct PlantingPlan: Sendable {
    private(set) var changes: [PlantedChange] = []
    /// What the noise of a day is multiplied by.
    private(set) var scatter: [Double]
    private(set) var outages: Set<Int> = []
    private(set) var missing: Set<Int> = []
    private var shifts: [Double]
    /// What the weekend gains and working days lose, in part.
    private var weekends: [Double]

    /// - Parameter deviation: of a day's logarithm: the unit of sizes.
    init(days: Int, quietDays: Int, deviation: Double, from generator: inout SeededGenerator) {
        scatter = Array(repeating: 1, count: days)
        shifts = Array(repeating: 0, count: days)
        weekends = Array(repeating: 0, count: days)
        let kinds = PlantedChange.Kind.allCases
        var day = quietDays + generator.integer(below: 40)
        while day < days - 45 {
            let kind = kinds[generator.integer(below: kinds.count)]
            let length = PlantedChange.length(of: kind, from: &generator)
            let sizes = PlantedChange.sizes(of: kind)
            let size = sizes[generator.integer(below: sizes.count)]
            let sign = generator.chance(0.5) ? 1.0 : -1.0
            changes.append(PlantedChange(kind: kind, days: day...(day + length - 1), size: size))
            plant(kind, from: day, length: length, size: sign * size, unit: deviation)
            day += length + 50 + generator.integer(below: 60)
        }
    }

    /// What the logarithm of a day's figure gains.
    func shift(on day: Int, weekday: Weekday) -> Double {
        shifts[day] + weekends[day] * (weekday.rawValue >= 6 ? 1 : -0.4)
    }

    private mutating func plant(_ kind: PlantedChange.Kind, from day: Int, length: Int, size: Double, unit: Double) {
        let days = day..<(day + length)
        switch kind {
        case .spike: for index in days { shifts[index] += abs(size) * unit }
        case .drop: for index in days { shifts[index] -= abs(size) * unit }
        case .levelShift: for index in day..<shifts.count { shifts[index] += size * unit }
        case .trendChange:
            for index in day..<shifts.count { shifts[index] += size * unit * Double(min(index - day + 1, length)) }
        case .seasonality: for index in days { weekends[index] = size * unit }
        case .variance: for index in days { scatter[index] = abs(size) }
        case .outage: outages.formUnion(days)
        case .missing: missing.formUnion(days)
        }
    }
}
