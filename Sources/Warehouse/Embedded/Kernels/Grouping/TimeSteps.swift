import Semantics

/// A period cut so finely that within a step everything that depends on time is the same: the bucket of the axis, the
/// labels of time dimensions, which names are key events. Rows need no look at their time.
struct TimeSteps: Sendable {
    /// Edges of the steps, milliseconds; one more than there are steps.
    let bounds: [Int64]
    /// The axis bucket by step.
    let buckets: [Int]

    /// - Parameters:
    ///   - axis: edges of the axis' buckets.
    ///   - cuts: other times at which something changes.
    init(axis: [Int64], cuts: [Int64]) {
        let (first, last) = (axis[0], axis[axis.count - 1])
        bounds = Set(axis + cuts.filter { first < $0 && $0 < last }).sorted()
        guard bounds.count > 1 else {
            buckets = []
            return
        }
        buckets = TimeSteps.positions(of: bounds.dropLast(), in: axis)
    }

    var count: Int { buckets.count }

    /// For each ascending time the last edge at or before it.
    static func positions(of times: some Sequence<Int64>, in edges: [Int64]) -> [Int] {
        var position = 0
        return times.map { time in
            while position + 1 < edges.count, edges[position + 1] <= time { position += 1 }
            return position
        }
    }

    /// A time field's code by step.
    func codes(_ labels: TimeLabels) -> [UInt32] {
        let positions = TimeSteps.positions(of: bounds.dropLast(), in: labels.bounds)
        return positions.map { $0 < labels.codes.count ? labels.codes[$0] : 0 }
    }

    /// The number of times at or before each step's start, of some ascending times.
    func passed(_ times: [Int64]) -> [Int] {
        bounds.dropLast().map { start in times.count { $0 <= start } }
    }
}

/// The labels of one time field over a period.
struct TimeLabels: Sendable {
    /// Edges of the stretches that have one label.
    let bounds: [Int64]
    /// By stretch.
    let codes: [UInt32]
    let values: [String?]

    init(_ field: TimeField, period: DateRange, calendar: PropertyCalendar) {
        var interner = TextInterner()
        let step: Granularity =
            switch field {
            case .hour, .hourOfDay: .hour
            case .week: .week
            case .month: .month
            case .quarter: .quarter
            case .date, .dayOfWeek, .year: .day
            }
        let buckets = TimeBuckets(period: period, granularity: step, calendar: calendar)
        codes = buckets.labels.enumerated().map { index, label in
            let day = buckets.ranges[index].start
            switch field {
            case .hourOfDay: return interner.code(String(label.suffix(2)))
            case .dayOfWeek: return interner.code(day.weekday.name)
            case .year: return interner.code(day.year.padded(to: 4))
            default: return interner.code(label)
            }
        }
        bounds = buckets.bounds.map(\.milliseconds)
        values = interner.values
    }
}

/// Gives each text a code; nil is 0.
struct TextInterner {
    private(set) var values: [String?] = [nil]
    private var codes: [String: UInt32] = [:]

    mutating func code(_ text: String?) -> UInt32 {
        guard let text else { return 0 }
        if let known = codes[text] { return known }
        let code = UInt32(values.count)
        values.append(text)
        codes[text] = code
        return code
    }
}
