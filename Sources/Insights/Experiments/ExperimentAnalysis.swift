import Foundation
import Statistics

/// The outcome of an experiment: every variant beside the control, by every metric, and whether one may believe it.
package struct ExperimentAnalysis: Sendable {
    package struct MetricOutcome: Sendable {
        package var metric: String
        /// What sentences call it.
        package var title: String
        /// The control first, then the others by name.
        package var variants: [ExperimentComparison]
        /// How it was tested, in words.
        package var method: String
        /// The smallest difference that would be found with 80 % power; nil where the data have no spread.
        package var detectable: Double?
        package var verdict: ExperimentVerdict
    }

    package struct SampleRatio: Sendable, Equatable {
        package var pValue: Double
        package var isAsIntended: Bool { pValue >= ExperimentSettings.ratioLimit }
    }

    package let control: String
    package let metrics: [MetricOutcome]
    package let sampleRatio: SampleRatio
    /// What the reader should know beside the numbers.
    package let notes: [String]

    /// - Throws: with words that help, when there is nothing to compare.
    package init(_ data: ExperimentData, settings: ExperimentSettings = ExperimentSettings()) throws(InsightsError) {
        let design = try ExperimentDesign(data, settings: settings)
        control = design.control.variant
        sampleRatio = design.sampleRatio
        var metrics: [MetricOutcome] = []
        for (index, name) in data.metricNames.enumerated() {
            metrics.append(try design.outcome(of: name, at: index))
        }
        ExperimentAnalysis.adjust(&metrics)
        let context = (ratio: sampleRatio, level: settings.level)
        for index in metrics.indices {
            metrics[index].verdict = ExperimentVerdict(
                metrics[index], samples: [design.control] + design.others, metric: index, ratio: context.ratio,
                level: context.level)
        }
        self.metrics = metrics
        notes = design.notes
    }

    /// Holm's correction over all comparisons.
    private static func adjust(_ metrics: inout [MetricOutcome]) {
        let places = metrics.indices.flatMap { metric in
            metrics[metric].variants.indices.map { (metric, $0) }
        }.filter { metrics[$0.0].variants[$0.1].pValue != nil }
        let adjusted = MultipleTesting.holm(places.compactMap { metrics[$0.0].variants[$0.1].pValue })
        for (place, value) in zip(places, adjusted) { metrics[place.0].variants[place.1].adjustedPValue = value }
    }
}
