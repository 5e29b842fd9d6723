/// What was expected or forecast of a fact, as its sheet states it.
extension ReferenceSheet {
    /// The fact that states what was expected of the same metric, names and time.
    func expectation(of fact: Int) -> Int? {
        factsOfMetric[metricOfFact[fact]].first { other in
            facts[other].kind == .expected && facts[other].period == facts[fact].period
                && entitiesOfFact[other] == entitiesOfFact[fact] && facts[other].value != nil
        }
    }

    /// The facts that state the ends of what was expected, or is forecast, of the same metric, names and time; nil where the sheet
    /// does not state both.
    func bounds(of fact: Int) -> (low: Int, high: Int)? {
        func bound(_ kinds: [ReferenceFact.Kind]) -> Int? {
            factsOfMetric[metricOfFact[fact]].first { other in
                kinds.contains(facts[other].kind) && facts[other].period == facts[fact].period
                    && entitiesOfFact[other] == entitiesOfFact[fact] && facts[other].value != nil
            }
        }
        guard let low = bound([.expectedLower, .forecastLower]), let high = bound([.expectedUpper, .forecastUpper])
        else { return nil }
        return (low, high)
    }
}
