/// One entry of the dimension catalogue: what values mean and which rows have them.
package struct DimensionDefinition: Sendable, Hashable {
    package var id: DimensionID
    package var name: String
    package var summary: String
    package var scope: DimensionScope
    package var binding: DimensionBinding
    package var source: String
    package var synonyms: [String]
    /// The values it can take where the list is closed (device categories); empty otherwise.
    package var values: [String]

    package init(
        id: DimensionID, name: String, summary: String, scope: DimensionScope, binding: DimensionBinding,
        source: String, synonyms: [String] = [], values: [String] = []
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.scope = scope
        self.binding = binding
        self.source = source
        self.synonyms = synonyms
        self.values = values
    }
}

package enum DimensionScope: String, Sendable, Codable, CaseIterable {
    case time, event, session, user, item, advertising
    /// Credit by an attribution model; answered by `attribution.report`, never by adding.
    case attribution
}

/// Where a dimension's value comes from.
package enum DimensionBinding: Hashable, Sendable {
    case time(TimeField)
    case eventName
    case event(EventText)
    case session(SessionField)
    case firstUser(TrafficField)
    case item(ItemText)
    /// A custom property of the event, by its name.
    case property(String)
    case observed
    case attribution
}

package enum TimeField: String, Hashable, Sendable, Codable, CaseIterable {
    /// Labels of the time axis: `2026-11-16`, `2026-11-16T13`, a week's first day, `2026-11`, `2026-Q4`, `2026`.
    case date, hour, week, month, quarter, year
    /// `00` … `23` on the property's clock.
    case hourOfDay = "hour_of_day"
    /// `Monday` … `Sunday`.
    case dayOfWeek = "day_of_week"
}

package enum SessionField: Hashable, Sendable {
    case traffic(TrafficField)
    case landingPage
    /// `new` or `returning`.
    case newVersusReturning
}

package enum TrafficField: String, Hashable, Sendable, CaseIterable {
    case source, medium, campaign
    /// `source / medium`.
    case sourceMedium = "source_medium"
    case channelGroup = "channel_group"
}
