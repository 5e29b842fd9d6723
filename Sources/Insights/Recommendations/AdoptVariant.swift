import Semantics

/// A test has a winner that not everybody sees yet.
package struct AdoptVariant: PlaybookRule {
    package static let ruleName = "adopt_variant"

    package let name: String = ruleName

    package func recommendations(in situation: Situation) -> [Recommendation] {
        guard let (experiment, analysis) = situation.experiment, analysis.sampleRatio.isAsIntended,
            let metric = analysis.metrics.first, metric.verdict.outcome == .better,
            let best = metric.variants.dropFirst().max(by: { ($0.difference ?? 0) < ($1.difference ?? 0) }),
            let difference = best.difference, let interval = best.interval
        else { return [] }
        // Who still sees something else; they are assumed to come once a week.
        let others = metric.variants.filter { $0.variant != best.variant }.reduce(0) { $0 + $1.users }
        let worth = others / Double(situation.experimentDays.dayCount) * 7 * situation.valueOfConversion
        return [
            Recommendation(
                rule: name, period: situation.period,
                action: "Show '\(best.variant)' of the experiment '\(experiment)' to everybody.",
                reason: metric.verdict.text, place: [],
                effect: .init(
                    value: difference * worth, interval: (interval.lowerBound * worth)...(interval.upperBound * worth)),
                effort: .hours, confidence: best.chanceToWin ?? 0.5,
                checkDate: situation.asOf.adding(days: 28),
                basis:
                    "the users who see something else, the measured difference, and the revenue of an average conversion",
                why: "Whoever saw it did more often what counts, beyond chance")
        ]
    }
}
