/// Makes forecasts of parts add up to the forecast of their total.
///
/// Wickramasuriya, Athanasopoulos and Hyndman, "Optimal forecast reconciliation" (JASA 114, 2019), with a diagonal
/// error matrix: the gap is shared out in proportion to how uncertain each forecast is. Parts that would become
/// negative are held at zero, and the rest shares anew.
package enum Reconciliation {
    package struct Reconciled: Sendable, Equatable {
        package var total: [Double]
        /// In the order given.
        package var parts: [[Double]]
    }

    /// - Parameters:
    ///   - total, parts: forecasts of the same steps.
    ///   - isNonNegative: whether a part below zero is impossible.
    package static func reconcile(
        total: SeriesForecast, parts: [SeriesForecast], isNonNegative: Bool
    ) -> Reconciled {
        var result = Reconciled(total: total.point, parts: parts.map(\.point))
        guard !parts.isEmpty else { return result }
        for step in total.point.indices {
            let (sum, values) = share(
                total: (total.point[step], variance(total, step)),
                parts: parts.map { ($0.point[step], variance($0, step)) }, isNonNegative: isNonNegative)
            result.total[step] = sum
            for (i, value) in values.enumerated() { result.parts[i][step] = value }
        }
        return result
    }

    /// One step: minimises Σ (xᵢ − pᵢ)² / wᵢ + (t − T)² / w under t = Σ xᵢ.
    static func share(
        total: (value: Double, variance: Double), parts: [(value: Double, variance: Double)], isNonNegative: Bool
    ) -> (total: Double, parts: [Double]) {
        var isHeld = [Bool](repeating: false, count: parts.count)
        while true {
            var sum = 0.0
            var variances = total.variance
            for (i, part) in parts.enumerated() where !isHeld[i] {
                sum += part.value
                variances += part.variance
            }
            let gap = total.value - sum
            let free = isHeld.count { !$0 }
            let values = parts.enumerated().map { i, part -> Double in
                if isHeld[i] { return 0 }
                // All certain and yet not adding up: in equal shares.
                return part.value + gap * (variances > 0 ? part.variance / variances : 1 / Double(free))
            }
            guard isNonNegative,
                let worst = values.indices.filter({ values[$0] < 0 }).min(by: { values[$0] < values[$1] })
            else { return (values.reduce(0, +), values) }
            isHeld[worst] = true
            if free == 1 { return (0, [Double](repeating: 0, count: parts.count)) }
        }
    }

    /// Half the widest band, squared: proportional to the error's variance.
    private static func variance(_ forecast: SeriesForecast, _ step: Int) -> Double {
        guard let band = forecast.bands.max(by: { $0.level < $1.level }) else { return 1 }
        let half = (band.upper[step] - band.lower[step]) / 2
        return half * half
    }
}
