/// What hour and weekday add to the level: weekdays for daily rows, hours and hours of the week for denser ones.
struct SeasonTable: Sendable {
    /// The rhythm that a step between rows allows.
    enum Rhythm: Sendable { case hours, days, months }

    /// Where a row stands in its rhythms.
    struct Slot: Sendable {
        fileprivate var hour = 0
        fileprivate var week = 0
    }

    let rhythm: Rhythm
    private let gain: Double
    private var hours = ContiguousArray<Double>(repeating: 0, count: 24)
    private var hourCounts = ContiguousArray<Int>(repeating: 0, count: 24)
    private var weeks = ContiguousArray<Double>(repeating: 0, count: 168)
    private var weekCounts = ContiguousArray<Int>(repeating: 0, count: 168)

    init(rhythm: Rhythm, gain: Double) {
        self.rhythm = rhythm
        self.gain = gain
    }

    func slot(day: Int, secondOfDay: Double, month: Int) -> Slot {
        let weekday = ((day + 3) % 7 + 7) % 7
        switch rhythm {
        case .hours:
            let hour = max(0, min(23, Int(secondOfDay / 3600)))
            return Slot(hour: hour, week: weekday * 24 + hour)
        case .days: return Slot(week: weekday)
        case .months: return Slot(week: month - 1)
        }
    }

    /// An hour of the week is trusted from its second week on.
    func effect(_ slot: Slot) -> Double {
        guard rhythm == .hours else { return weeks[slot.week] }
        return hours[slot.hour] + (weekCounts[slot.week] < 2 ? 0 : weeks[slot.week])
    }

    /// A first value of a slot, before there is a level: the plain mean.
    mutating func begin(_ slot: Slot, deviation: Double) {
        guard rhythm != .hours else { return }
        weekCounts[slot.week] += 1
        weeks[slot.week] += (deviation - weeks[slot.week]) / Double(weekCounts[slot.week])
    }

    /// - Parameter residual: what level and season left unexplained, limited.
    mutating func learn(_ slot: Slot, residual: Double) {
        if rhythm == .hours {
            hourCounts[slot.hour] += 1
            hours[slot.hour] += max(gain, 1 / Double(hourCounts[slot.hour] + 1)) * residual * 0.7
        }
        weekCounts[slot.week] += 1
        let weight = max(gain, 1 / Double(weekCounts[slot.week] + 1))
        weeks[slot.week] += weight * residual * (rhythm == .hours ? 0.24 : 0.8)
    }
}
