import Semantics

/// Experiments: what is asked of one, and what only names it.
extension IntentClassifier {
    /// "Did “Sticky Basket” win?": a test that is named by its title, whatever else the words may mean.
    var isOfTitledTest: Bool {
        frame.names.contains { name in
            name.kind == .experiment && name.tokens.contains { frame.tokens[$0].quoted }
        } && !isByVariant && !frame.has(IntentCues.provenance)
    }

    var isExperiment: Bool {
        if frame.names.contains(where: { $0.kind == .experiment }) { return true }
        let names = frame.values.contains { if case .value("experiment_id", _) = $0.meaning { true } else { false } }
        if names, frame.metrics.allSatisfy(\.isWeak), frame.dates.isEmpty { return true }
        if isByVariant || deviates { return false }
        // "How is the test going?" foretells nothing.
        return frame.has(IntentCues.abtest) && !frame.contains("alert")
            && (!frame.has(IntentCues.forecast) || frame.has(IntentCues.goingOn))
    }

    /// "Significant deviations in orders": of days, and of no test.
    private var deviates: Bool {
        frame.has(Self.deviating) && hasMetric && !frame.contains("test", "experiment", "variant", "control")
    }

    private static let deviating = PatternList(
        "significant|significantly|statistically [significant] deviation|deviations|deviate|deviated|outlier|outliers|departure|departures",
        "statistically unusual|weird|odd|strange|abnormal|abnormally|normal|notable|suspicious|funny"
    )

    /// "Orders per variant": a figure of each, and no verdict.
    private var isByVariant: Bool {
        frame.has(IntentCues.byVariant)
            && frame.metrics.contains { mention in
                !mention.isWeak && !mention.metric.name.contains("key_event_rate") && mention.metric != "purchaser_rate"
            }
    }
}
