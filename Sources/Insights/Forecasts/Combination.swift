import Statistics

/// Fitted methods and how their forecasts become one.
///
/// *Step before:* `MemberPlan`. *Step after:* `OriginErrors`, `ErrorBands`.
struct Combination: Sendable {
    private let members: [FittedMember]
    private let combining: MemberPlan.Combining
    let names: [String]
    /// Forecasts outside are those of a method that ran away, and are cut.
    private let range: ClosedRange<Double>

    init(_ plan: MemberPlan, values: [Double]) {
        let lowest = values.min() ?? 0
        let highest = values.max() ?? 0
        let width = highest - lowest
        // A positive series stays positive: logarithms of its errors exist.
        range = (lowest > 0 ? max(lowest - width, lowest / 4) : lowest - width)...(highest + width)
        combining = plan.combining
        var members: [FittedMember] = []
        var names: [String] = []
        for member in plan.members {
            guard let fitted = member.fitted(to: values) else { continue }
            members.append(fitted)
            names.append(member.name)
        }
        if members.isEmpty, let last = SeasonalMean(values, season: 1) {
            members = [FittedMember(last, .identity)]
            names = ["the last value"]
        }
        self.members = members
        self.names = names
    }

    /// In words.
    var description: String {
        if names.count < 2 { return "" }
        return combining == .mean || names.count == 2 ? "the mean, step by step" : "the median, step by step"
    }

    /// - Parameter room: as many numbers as members times steps.
    func forecast(
        from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>, room: UnsafeMutablePointer<Double>
    ) {
        let count = members.count
        for (i, member) in members.enumerated() { member.forecast(from: origin, steps: steps, into: room + i * steps) }
        withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { sorted in
            for step in 0..<steps {
                var size = 0
                for i in 0..<count {
                    let raw = room[i * steps + step]
                    let value = raw.isFinite ? min(max(raw, range.lowerBound), range.upperBound) : range.upperBound
                    var place = size
                    while place > 0, sorted[place - 1] > value {
                        sorted[place] = sorted[place - 1]
                        place -= 1
                    }
                    sorted[place] = value
                    size += 1
                }
                switch combining {
                case .median:
                    path[step] =
                        count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2
                case .mean:
                    var sum = 0.0
                    for i in 0..<count { sum += sorted[i] }
                    path[step] = sum / Double(count)
                }
            }
        }
    }

    var size: Int { members.count }
    /// How many values must lie before an origin.
    var reach: Int { members.map(\.reach).max() ?? 1 }
}
