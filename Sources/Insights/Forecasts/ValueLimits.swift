/// Where forecasts and bands must stay, in the series' own unit.
struct ValueLimits: Sendable {
    let lower: Double
    let upper: Double

    init(_ bounds: ValueBounds, series: WorkingSeries) {
        switch bounds {
        case .share: (lower, upper) = (0, 1)
        case .unbounded: (lower, upper) = (-.greatestFiniteMagnitude, .greatestFiniteMagnitude)
        case .observed:
            lower = series.observed.allSatisfy { $0 >= 0 } ? 0 : -.greatestFiniteMagnitude
            upper = .greatestFiniteMagnitude
        }
    }

    func clip(_ value: Double) -> Double { min(max(value, lower), upper) }
}
