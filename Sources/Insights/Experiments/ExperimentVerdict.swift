import Statistics

/// What an experiment says about one metric, in plain words.
package struct ExperimentVerdict: Sendable, Equatable {
    package enum Outcome: String, Sendable {
        case better, worse, undecided
        case tooLittleData = "too_little_data"
        case notToBeTrusted = "not_to_be_trusted"
    }

    package let outcome: Outcome
    /// One or two sentences.
    package let text: String

    static let pending = ExperimentVerdict(.undecided, "")

    private init(_ outcome: Outcome, _ text: String) {
        self.outcome = outcome
        self.text = text
    }

    /// - Parameters:
    ///   - samples: in the order of the metric's variants.
    ///   - metric: its index in the samples.
    init(
        _ result: ExperimentAnalysis.MetricOutcome, samples: [ExperimentSample], metric: Int,
        ratio: ExperimentAnalysis.SampleRatio, level: Double
    ) {
        if !ratio.isAsIntended {
            self.init(
                .notToBeTrusted,
                "Do not act on \(result.title): users were not split as intended, so the variants are not alike.")
            return
        }
        if let lack = ExperimentVerdict.lack(of: samples, metric) {
            self.init(.tooLittleData, "Too little data to judge \(result.title): \(lack).")
            return
        }
        let tested = result.variants.dropFirst().filter { $0.pValue != nil }
        guard let first = tested.first else {
            self.init(
                .tooLittleData,
                "\(result.title) is the same for every user of every variant, so there is nothing to compare.")
            return
        }
        let clear = tested.filter { ($0.adjustedPValue ?? 1) < 1 - level }
        if let best = clear.max(by: { ($0.difference ?? 0) < ($1.difference ?? 0) }) {
            let isBetter = (best.difference ?? 0) > 0
            // With nothing above the control, the worst is what must be said.
            let shown = isBetter ? best : clear.min { ($0.difference ?? 0) < ($1.difference ?? 0) } ?? best
            self.init(
                isBetter ? .better : .worse,
                "\(shown.variant) has \(isBetter ? "a higher" : "a lower") \(result.title) than "
                    + "\(result.variants[0].variant): \(ExperimentVerdict.words(shown, level))."
                    + ExperimentVerdict.suspicion(shown))
            return
        }
        let shown = tested.min { ($0.pValue ?? 1) < ($1.pValue ?? 1) } ?? first
        let reach =
            result.detectable.map {
                " Differences below about \(PlainNumber.significant($0)) would likely go unnoticed."
            } ?? ""
        self.init(
            .undecided,
            "No difference of \(result.title) is shown: \(shown.variant) against \(result.variants[0].variant) "
                + "\(ExperimentVerdict.words(shown, level)).\(reach)")
    }

    private static func lack(of samples: [ExperimentSample], _ metric: Int) -> String? {
        if let small = samples.first(where: { $0.users < ExperimentSettings.leastUsers }) {
            return "'\(small.variant)' has \(Int(small.users)) users, and a verdict needs "
                + "\(Int(ExperimentSettings.leastUsers)) in every variant"
        }
        guard samples.allSatisfy({ $0.metrics[metric].isBinary }) else { return nil }
        let successes = samples.reduce(0) { $0 + $1.metrics[metric].moments.first.sum }
        let users = samples.reduce(0) { $0 + $1.users }
        guard min(successes, users - successes) < ExperimentSettings.leastEvents else { return nil }
        return "\(Int(successes)) of \(Int(users)) users count, and a verdict needs "
            + "\(Int(ExperimentSettings.leastEvents)) who do and as many who do not"
    }

    private static func words(_ row: ExperimentComparison, _ level: Double) -> String {
        var parts = [row.relative.map(PlainNumber.signedPercent) ?? PlainNumber.significant(row.difference ?? 0)]
        if let interval = row.interval {
            parts.append(
                "difference \(PlainNumber.significant(row.difference ?? 0)), "
                    + "\(PlainNumber.significant(level * 100)) % interval "
                    + "\(PlainNumber.significant(interval.lowerBound)) to "
                    + "\(PlainNumber.significant(interval.upperBound))")
        }
        if let pValue = row.pValue { parts.append(PlainNumber.chance(pValue)) }
        return parts[0] + (parts.count > 1 ? " (\(parts.dropFirst().joined(separator: ", ")))" : "")
    }

    private static func suspicion(_ row: ExperimentComparison) -> String {
        guard let relative = row.relative, abs(relative) >= ExperimentSettings.suspiciousChange else { return "" }
        return " That is more than tests usually bring: check the tracking before you believe it."
    }
}
