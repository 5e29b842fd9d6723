/// What a workspace's owner decides: how days and money are counted, which events are goals, metrics of their own.
package struct WorkspaceSettings: Sendable, Equatable {
    package var calendar: PropertyCalendar
    package var currency: Currency
    package var keyEvents: [KeyEvent]
    /// Metrics added by the owner, already checked.
    package var metrics: [MetricDefinition]
    /// Named days of the owner: sales, launches, deploys.
    package var namedDays: [WorkspaceDay]
    /// How long data is kept.
    package var retention: RetentionPolicy
    /// How many false alarms a month are accepted of a metric; nil: the detector's own rate.
    package var falseAlarmsPerMonth: Double?

    package init(
        calendar: PropertyCalendar = .utc, currency: Currency = .usd,
        keyEvents: [KeyEvent] = WorkspaceSettings.defaultKeyEvents, metrics: [MetricDefinition] = [],
        namedDays: [WorkspaceDay] = [], retention: RetentionPolicy = RetentionPolicy(),
        falseAlarmsPerMonth: Double? = nil
    ) {
        self.calendar = calendar
        self.currency = currency
        self.keyEvents = keyEvents
        self.metrics = metrics
        self.namedDays = namedDays
        self.retention = retention
        self.falseAlarmsPerMonth = falseAlarmsPerMonth
    }

    /// GA4 marks these by itself; the second is its name for an app's first start.
    package static let defaultKeyEvents = [KeyEvent(name: "purchase"), KeyEvent(name: "first_open")]
}

/// A day or days with a name, from the workspace file.
package struct WorkspaceDay: Sendable, Hashable, Codable {
    package var name: String
    package var range: DateRange

    package init(name: String, range: DateRange) {
        self.name = name
        self.range = range
    }
}
