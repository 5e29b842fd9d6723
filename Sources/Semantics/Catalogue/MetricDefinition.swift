/// One entry of the metric catalogue: what a number means, and how it is made.
package struct MetricDefinition: Sendable, Hashable {
    package var id: MetricID
    /// Title case name for headings: "Bounce rate".
    package var name: String
    /// One or two sentences for a manager.
    package var summary: String
    /// The formula in words, as an answer prints it.
    package var formula: String
    package var unit: MetricUnit
    package var scope: MetricScope
    package var additivity: Additivity
    package var polarity: Polarity
    /// When there is no value.
    package var nullRule: String
    /// Who defines it so: a published page, or "fidga's rule" where we decided.
    package var source: String
    /// What people say for it, lower case, singular or plural as said.
    package var synonyms: [String]
    package var exampleQuestion: String
    package var computation: Computation
    /// What the part of an id after the colon means; nil when the metric takes none.
    package var parameter: MetricParameter?

    package init(
        id: MetricID, name: String, summary: String, formula: String, unit: MetricUnit, scope: MetricScope,
        additivity: Additivity, polarity: Polarity, nullRule: String, source: String, synonyms: [String],
        exampleQuestion: String, computation: Computation, parameter: MetricParameter? = nil
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.formula = formula
        self.unit = unit
        self.scope = scope
        self.additivity = additivity
        self.polarity = polarity
        self.nullRule = nullRule
        self.source = source
        self.synonyms = synonyms
        self.exampleQuestion = exampleQuestion
        self.computation = computation
        self.parameter = parameter
    }
}

package enum Computation: Hashable, Sendable {
    case formula(Formula)
    /// A running figure: the metric over the last `days` days up to the end of each bucket, or since the period's start
    /// when `days` is nil.
    case cumulative(of: MetricID, days: Int?)
    /// Needs more than a metric query can say (steps, cohorts); computed by the operation of this name.
    case report(String)
}

package enum MetricParameter: String, Hashable, Sendable {
    /// `key_events:sign_up`: only this event.
    case eventName
    /// `lcp:p95`: another percentile, p1…p99.
    case percentile
}

/// At which level a metric counts; decides which dimensions it can be broken down by.
package enum MetricScope: String, Sendable, Codable, CaseIterable {
    case event, session, user, item, advertising, site
    /// Mixes levels that share only time (marketing efficiency = all revenue / all ad cost).
    case blended
}

/// Whether values of parts add up to the value of the whole.
package enum Additivity: String, Sendable, Codable, CaseIterable {
    /// Over every dimension and over time.
    case additive
    /// Over dimensions of its own scope and time, but a thing can be in two groups of another dimension.
    case semiAdditive = "semi_additive"
    /// Never; recomputed for every group.
    case nonAdditive = "non_additive"
}

/// Which direction is good news.
package enum Polarity: String, Sendable, Codable, CaseIterable {
    case higherIsBetter = "higher_is_better"
    case lowerIsBetter = "lower_is_better"
    case neutral
}
