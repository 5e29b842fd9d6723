import Statistics

/// A series made ready to learn from: in units of its own size, gaps filled, outages and spikes set aside.
///
/// *Step before:* `ForecastRequest`. *Step after:* `SeriesProfile`.
struct WorkingSeries: Sendable {
    /// What is learned from.
    var values: [Double]
    /// What happened; missing values are filled here too.
    let observed: [Double]
    /// Multiplies back to the series' own unit.
    let scale: Double
    var setAside: [SetAside] = []
    /// How many of the oldest values were left out.
    let skipped: Int

    /// - Throws: `ForecastRefusal` when there is nothing to learn from.
    init(_ raw: [Double]) throws(ForecastRefusal) {
        var first = raw.firstIndex { $0.isFinite } ?? raw.count
        first = max(first, raw.count - ForecastRequest.longestHistory)
        skipped = first
        let history = raw[first...]
        let finite = history.filter(\.isFinite)
        guard !finite.isEmpty else { throw .noValues }
        guard finite.count >= ForecastRefusal.fewest else { throw .tooShort(values: finite.count) }
        let sizes = finite.map(\.magnitude).filter { $0 > 0 }.sorted()
        scale = sizes.isEmpty ? 1 : sizes[sizes.count / 2]
        // TRICKY: rounded to single precision. The same series in another unit then is the same bits in here, and no
        // search can take another turn for the last bit of a quotient.
        let unit = scale
        values = history.map { value in
            value.isFinite ? Double(Float(min(max(value / unit, -Self.largest), Self.largest))) : .nan
        }
        observed = values
    }

    private static let largest = 1e9

    var count: Int { values.count }

    private init(values: [Double], observed: [Double], scale: Double, setAside: [SetAside], skipped: Int) {
        self.values = values
        self.observed = observed
        self.scale = scale
        self.setAside = setAside
        self.skipped = skipped
    }

    /// The same with missing values filled: by the median of the nearest values of the same phase.
    func filled(season: Int) -> WorkingSeries {
        guard values.contains(where: \.isNaN) else { return self }
        var filled = values
        var added: [SetAside] = []
        for t in values.indices where values[t].isNaN {
            let expected = neighbours(of: t, season: season) ?? neighbours(of: t, season: 1) ?? 0
            filled[t] = expected
            added.append(
                SetAside(position: t + skipped, value: nil, expected: expected * scale, reason: .missing))
        }
        return WorkingSeries(
            values: filled, observed: filled, scale: scale, setAside: setAside + added, skipped: skipped)
    }

    /// The median of up to two present values in phase on each side (more of one, where the other ends).
    private func neighbours(of t: Int, season: Int) -> Double? {
        var found: [Double] = []
        for direction in [-season, season] {
            var place = t + direction
            var taken = 0
            while values.indices.contains(place), taken < 2, (place - t).magnitude <= 40 * season {
                if !values[place].isNaN {
                    found.append(values[place])
                    taken += 1
                }
                place += direction
            }
        }
        guard !found.isEmpty else { return nil }
        found.sort()
        let half = found.count / 2
        return found.count % 2 == 1 ? found[half] : (found[half - 1] + found[half]) / 2
    }

    /// Replaces single values before learning, and notes it.
    mutating func replace(at position: Int, by expected: Double, reason: SetAside.Reason) {
        setAside.append(
            SetAside(
                position: position + skipped, value: observed[position] * scale, expected: expected * scale,
                reason: reason))
        values[position] = expected
    }
}
