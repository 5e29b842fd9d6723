import Statistics

/// Collects rows of users. A user with several rows counts once: 0/1 metrics by whether it ever was 1, others by their
/// sum, the covariate by its mean.
package struct ExperimentBuilder {
    private struct Unit {
        var variant: Int
        var values: [Double]
        var companion: Double
        var rows = 1.0
        var isMixed = false
    }

    private let metrics: [String]
    private let companion: ExperimentData.Companion
    private var variants: [String] = []
    private var numbers: [String: Int] = [:]
    private var units: [Unit] = []
    private var places: [String: Int] = [:]
    private var isBinary: [Bool]

    package init(metrics: [String], companion: ExperimentData.Companion) {
        self.metrics = metrics
        self.companion = companion
        isBinary = metrics.map { _ in true }
    }

    /// - Parameters:
    ///   - unit: whoever the row is about; nil when every row is somebody else.
    ///   - values: one a metric.
    ///   - companion: the denominator or the covariate.
    package mutating func add(variant: String, unit: String?, values: [Double], companion: Double = 0) {
        let number = numbers[variant] ?? variants.count
        if number == variants.count {
            numbers[variant] = number
            variants.append(variant)
        }
        for index in values.indices where values[index] != 0 && values[index] != 1 { isBinary[index] = false }
        guard let unit, let place = places[unit] else {
            if let unit { places[unit] = units.count }
            units.append(Unit(variant: number, values: values, companion: companion))
            return
        }
        if units[place].variant != number { units[place].isMixed = true }
        for index in values.indices {
            // Both ways are kept apart until it is known which metrics are 0/1: sums of 0/1 say whether any was 1.
            units[place].values[index] += values[index]
        }
        units[place].companion += companion
        units[place].rows += 1
    }

    package func build() -> ExperimentData {
        var samples = variants.map { variant in
            ExperimentSample(
                variant: variant, users: 0,
                metrics: isBinary.map { .init(moments: PairedMoments(), isBinary: $0) })
        }
        for unit in units where !unit.isMixed {
            samples[unit.variant].users += 1
            let second = companion == .covariate ? unit.companion / unit.rows : unit.companion
            for index in metrics.indices {
                let value = isBinary[index] ? min(1, unit.values[index]) : unit.values[index]
                samples[unit.variant].metrics[index].moments.add(value, second)
                samples[unit.variant].metrics[index].values.append(value)
            }
        }
        for variant in samples.indices {
            for index in metrics.indices { samples[variant].metrics[index].values.sort() }
        }
        return ExperimentData(
            metricNames: metrics, companion: companion, samples: samples,
            multiplyExposed: units.count(where: \.isMixed))
    }
}
