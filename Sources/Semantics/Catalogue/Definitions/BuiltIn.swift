/// Every built-in metric, in the order the catalogue lists them.
package enum BuiltInMetrics {
    package static let all: [MetricDefinition] =
        UserMetrics.all + SessionMetrics.all + GoalMetrics.all + CommerceMetrics.all + ItemMetrics.all
        + AdvertisingMetrics.all + SiteMetrics.all + BehaviourMetrics.all
}

/// Every built-in dimension, in the order the catalogue lists them.
package enum BuiltInDimensions {
    package static let all: [DimensionDefinition] =
        TimeDimensions.all + TrafficDimensions.all + ContentDimensions.all + AudienceDimensions.all
        + ItemDimensions.all + AdvertisingDimensions.all
}
