import Foundation
package import Semantics

extension AlertDraft {
    /// The rule that a question asks for; nil where it names no metric or no condition.
    ///
    /// - Parameter catalogue: in whose units the rule tests.
    package init?(_ reading: Interpretation, _ catalogue: Catalogue) {
        guard reading.intent == .alertCreate, let metric = reading.metrics.first,
            let condition = reading.params["condition"],
            let read = try? JSONDecoder().decode(AlertCondition.self, from: Data(condition.serialized.utf8))
        else { return nil }
        self.init()
        self.metric = metric
        self.condition =
            if case .absolute(let side, let limit, let includesLimit) = read {
                .absolute(side, limit: SpokenUnits.value(limit, of: metric, catalogue), includesLimit: includesLimit)
            } else {
                read
            }
        filters = reading.filters.isEmpty ? nil : reading.filters
        let step = reading.params[AlertParameters.step]?.text.flatMap(Granularity.init(rawValue:))
        granularity = AlertRule.granularities.contains(reading.granularity) ? reading.granularity : step ?? .day
        if let minutes = condition["for_minutes"]?.double {
            granularity = .hour
            forSteps = max(1, Int((minutes / 60).rounded(.up)))
        }
    }
}
