import Statistics

/// Who is compared with whom, and how.
struct ExperimentDesign {
    let control: ExperimentSample
    let others: [ExperimentSample]
    let sampleRatio: ExperimentAnalysis.SampleRatio
    private(set) var notes: [String] = []
    private let data: ExperimentData
    private let settings: ExperimentSettings

    init(_ data: ExperimentData, settings: ExperimentSettings) throws(InsightsError) {
        self.data = data
        self.settings = settings
        guard settings.level > 0.5, settings.level < 1 else {
            throw .badSetting("the level \(settings.level) must lie between 0.5 and 1; 0.95 is usual")
        }
        if let quantile = settings.quantile, !(quantile > 0 && quantile < 1) {
            throw .badSetting("the quantile \(quantile) must lie between 0 and 1; 0.9 is the ninetieth percentile")
        }
        let exposed = data.samples.filter { $0.users > 0 }.sorted { $0.variant < $1.variant }
        guard !exposed.isEmpty else {
            throw .unfitData("nobody was exposed to any variant; an experiment needs users in at least two variants")
        }
        guard exposed.count > 1 else {
            throw .unfitData(
                "there is only one variant, '\(exposed[0].variant)'; an experiment compares at least two, "
                    + "so check which column names the variant")
        }
        let name = try ExperimentDesign.controlName(settings.control, among: exposed.map(\.variant), &notes)
        var control = exposed[0]
        for sample in exposed where sample.variant == name { control = sample }
        self.control = control
        others = exposed.filter { $0.variant != name }
        sampleRatio = try ExperimentDesign.ratio(of: exposed, split: settings.split)
        noteExposure(exposed)
    }

    private static func controlName(
        _ wanted: String?, among variants: [String], _ notes: inout [String]
    ) throws(InsightsError) -> String {
        if let wanted {
            guard variants.contains(wanted) else {
                throw .unknownName(
                    "no user is in a variant called '\(wanted)'; there are: \(variants.joined(separator: ", "))",
                    suggestions: variants)
            }
            return wanted
        }
        for known in ExperimentSettings.controlNames {
            if let found = variants.first(where: { $0.lowercased() == known }) { return found }
        }
        notes.append("'\(variants[0])' is taken as the control, as the first by name; name another with --control.")
        return variants[0]
    }

    private static func ratio(
        of samples: [ExperimentSample], split: [String: Double]?
    ) throws(InsightsError) -> ExperimentAnalysis.SampleRatio {
        var weights: [Double]?
        if let split {
            var found: [Double] = []
            for sample in samples {
                guard let share = split[sample.variant], share > 0, share.isFinite else {
                    throw .badSetting("the intended split gives '\(sample.variant)' no share above 0")
                }
                found.append(share)
            }
            weights = found
        }
        return .init(pValue: GoodnessOfFit(of: samples.map(\.users), expecting: weights).pValue)
    }

    private mutating func noteExposure(_ samples: [ExperimentSample]) {
        let users = samples.reduce(0) { $0 + $1.users } + Double(data.multiplyExposed)
        let limit = ExperimentSettings.leastMultiplyExposed
        if data.multiplyExposed > 0 {
            let isMany =
                data.multiplyExposed >= limit.users && Double(data.multiplyExposed) >= limit.share * users
            notes.append(
                "\(data.multiplyExposed) users saw more than one variant and are "
                    + (data.leavesOutMultiplyExposed ? "left out" : "counted in each")
                    + (isMany ? "; that is many: assignment is not sticky, so distrust the result." : "."))
        }
        if !sampleRatio.isAsIntended {
            let counts = samples.map { "\($0.variant) \(PlainNumber.significant($0.users, digits: 9))" }
            notes.append(
                "Sample ratio mismatch: \(counts.joined(separator: ", ")) users are not split as intended "
                    + "(\(PlainNumber.chance(sampleRatio.pValue))). Find out why before reading on: lost events, "
                    + "redirects, bots, or an unequal split that --split should state.")
        }
    }

    // MARK: Estimates

    func outcome(of name: String, at index: Int) throws(InsightsError) -> ExperimentAnalysis.MetricOutcome {
        let samples = [control] + others
        let all = samples.reduce(PairedMoments()) { $0 + $1.metrics[index].moments }
        var estimates: [Estimate] = []
        for sample in samples { estimates.append(try estimate(of: sample, at: index, name, all: all)) }
        let isPlainMean = data.companion == .none && settings.quantile == nil
        var rows = [ExperimentComparison(control, estimates[0])]
        for (sample, estimate) in zip(others, estimates.dropFirst()) {
            rows.append(
                ExperimentComparison(
                    sample, estimate, control: control, estimates[0], metric: index, settings: settings,
                    isPlainMean: isPlainMean))
        }
        let smallest = rows.compactMap(\.standardError).min()
        let reach = SampleSize(significance: 1 - settings.level)
        return ExperimentAnalysis.MetricOutcome(
            metric: name, title: settings.titles[name] ?? name, variants: rows,
            method: method(isBinary: samples.allSatisfy { $0.metrics[index].isBinary }),
            detectable: smallest.map { reach.detectableDifference(variance: $0 * $0 / 2, 1, 1) },
            verdict: .pending)
    }

    private func estimate(
        of sample: ExperimentSample, at index: Int, _ name: String, all: PairedMoments
    ) throws(InsightsError) -> Estimate {
        let metric = sample.metrics[index]
        if let quantile = settings.quantile {
            guard !metric.values.isEmpty else {
                throw .unfitData("quantiles need a row a user; a row a variant has only sums")
            }
            return Estimate(quantile: quantile, of: metric.values)
        }
        switch data.companion {
        case .none: return Estimate(meanOf: metric.moments.first)
        case .denominator:
            guard metric.moments.second.sum != 0 else {
                throw .unfitData(
                    "the denominator of '\(name)' adds up to 0 in variant '\(sample.variant)', so there is no ratio")
            }
            return Estimate(ratioOf: metric.moments)
        case .covariate:
            let spread = all.second.variance
            let slope = spread > 0 ? all.covariance / spread : 0
            return Estimate(adjustedMeanOf: metric.moments, slope: slope, centre: all.second.mean)
        }
    }

    private func method(isBinary: Bool) -> String {
        let test =
            if settings.quantile != nil {
                "z-test of quantiles, their errors from order statistics (Woodruff)"
            } else {
                switch data.companion {
                case .denominator: "Welch's t-test of ratios, errors by the delta method"
                case .covariate: "Welch's t-test of means adjusted by the covariate (CUPED)"
                case .none:
                    isBinary
                        ? "pooled two-proportion z-test, unpooled interval, Beta(1, 1) priors"
                        : "Welch's t-test, flat priors"
                }
            }
        return settings.isSequential ? "always-valid confidence sequence over \(test)" : test
    }
}
