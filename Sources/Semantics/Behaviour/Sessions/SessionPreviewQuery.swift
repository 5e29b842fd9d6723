/// What sessions another inactivity limit would make, as it is asked for.
///
/// *Step before:* a reader of JSON. *Step after:* `BehaviourPlanner` → `[QueryIssue]` or `SessionPreviewPlan`.
package struct SessionPreviewQuery: Hashable, Sendable {
    /// Minutes without an event after which a session is over.
    package var inactivityMinutes: Double
    /// Days on which sessions begin; nil: the last 28 complete days.
    package var period: DateRange?

    package init(inactivityMinutes: Double = SessionPreviewQuery.standardMinutes, period: DateRange? = nil) {
        self.inactivityMinutes = inactivityMinutes
        self.period = period
    }

    package static let standardMinutes = 30.0
    /// From a second to a week.
    package static let minutes = (1.0 / 60)...(7 * 1440.0)

    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object(["inactivity_minutes": .number(inactivityMinutes), "period": .optional(period, \.json)])
    }
}

extension SessionPreviewQuery: Decodable {
    private enum CodingKeys: String, CodingKey {
        case period
        case inactivityMinutes = "inactivity_minutes"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            inactivityMinutes: try container.decodeIfPresent(Double.self, forKey: .inactivityMinutes)
                ?? SessionPreviewQuery.standardMinutes,
            period: try container.decodeIfPresent(DateRange.self, forKey: .period))
    }
}

/// A preview of sessions that can be computed.
///
/// *Step before:* `BehaviourPlanner`. *Step after:* `BehaviourSource.sessionPreview`, which follows these rules:
///
/// * All events that belong to a session (of whatever rule) are taken, user by user, in order of time. A new session
///   begins with a user's first event, and wherever more than the limit has passed since the user's last one. Ids that a
///   source gave its sessions are disregarded.
/// * Sessions that begin in the period count, whole, also beyond its end.
package struct SessionPreviewPlan: Sendable, Hashable {
    package var period: DateRange
    package var calendar: PropertyCalendar
    package var inactivityMilliseconds: Int64

    package init(period: DateRange, calendar: PropertyCalendar, inactivityMilliseconds: Int64) {
        self.period = period
        self.calendar = calendar
        self.inactivityMilliseconds = inactivityMilliseconds
    }
}

/// What a source computed for a preview of sessions.
package struct SessionPreviewTable: Sendable, Equatable {
    package var sessions: Int
    /// From each session's first event to its last, added up.
    package var totalMilliseconds: Int64
    package var reading: DataReading

    package init(sessions: Int, totalMilliseconds: Int64, reading: DataReading) {
        self.sessions = sessions
        self.totalMilliseconds = totalMilliseconds
        self.reading = reading
    }
}

/// Sessions under another limit.
package struct SessionPreviewResult: BehaviourResult {
    package var query: SessionPreviewQuery
    package var sessions: Int
    package var totalMilliseconds: Int64

    package init(query: SessionPreviewQuery, sessions: Int, totalMilliseconds: Int64) {
        self.query = query
        self.sessions = sessions
        self.totalMilliseconds = totalMilliseconds
    }

    package func members(currency: Currency) -> [JSONValue.Member] {
        let seconds = Double(totalMilliseconds) / 1000
        return [
            .init("inactivity_minutes", .number(query.inactivityMinutes)),
            .init("sessions", .integer(Int64(sessions))), .init("total_seconds", .number(seconds)),
            .init("mean_seconds", sessions == 0 ? .null : .number(seconds / Double(sessions))),
        ]
    }
}
