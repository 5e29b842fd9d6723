import Semantics

/// Finds the rows that a plan is about, and the groups each counts in.
struct RowPlacement: Sendable {
    let plan: QueryPlan
    let history: EventHistory
    let observations: [Observation]
    let buckets: TimeBuckets
    private let reader: DimensionReader
    private let period: Range<Instant>
    /// Who is in the segment; nil without a segment.
    private let segmentUsers: Set<String>?
    private let segmentSessions: Set<Int>?

    init(plan: QueryPlan, history: EventHistory, observations: [Observation]) {
        self.plan = plan
        self.history = history
        self.observations = observations
        buckets = TimeBuckets(period: plan.period, granularity: plan.granularity, calendar: plan.calendar)
        let reader = DimensionReader(history: history, calendar: plan.calendar)
        let period = plan.calendar.instants(of: plan.period)
        self.reader = reader
        self.period = period

        var users: Set<String>?
        var sessions: Set<Int>?
        if let segment = plan.segment {
            let members = history.events.filter { event in
                period.contains(event.event.time)
                    && segment.filters.allSatisfy { $0.filter.matches(reader.value(of: $0.dimension, event: event)) }
            }
            switch segment.unit {
            case .users: users = Set(members.compactMap(\.user))
            case .sessions: sessions = Set(members.compactMap(\.session))
            }
        }
        segmentUsers = users
        segmentSessions = sessions
    }

    func rows(of kind: RowKind) -> [PlacedRow] {
        switch kind {
        case .events: eventRows
        case .sessions: sessionRows
        case .items: itemRows
        case .observations: observationRows
        }
    }

    private var eventRows: [PlacedRow] {
        history.events.compactMap { event in
            guard let bucket = bucket(of: event.event.time), isInSegment(event) else { return nil }
            guard passes({ reader.value(of: $0, event: event) }) else { return nil }
            let values = plan.breakdown.map { reader.value(of: $0, event: event) }
            return PlacedRow(row: .event(event), group: RowGroup(bucket: bucket, values: values))
        }
    }

    /// A session counts once for each combination of values that one of its events shows, among the events that pass
    /// all filters at once. Where no filter and no dimension is of the event, every event shows the same: it counts once.
    private var sessionRows: [PlacedRow] {
        history.sessions.flatMap { session -> [PlacedRow] in
            guard let bucket = bucket(of: session.start), isInSegment(session) else { return [] }
            var groups: Set<RowGroup> = []
            for member in session.members {
                let event = history.events[member]
                guard passes({ reader.value(of: $0, session: session, seenIn: event) }) else { continue }
                let values = plan.breakdown.map { reader.value(of: $0, session: session, seenIn: event) }
                groups.insert(RowGroup(bucket: bucket, values: values))
            }
            return groups.map { PlacedRow(row: .session(session), group: $0) }
        }
    }

    private var itemRows: [PlacedRow] {
        history.events.flatMap { event -> [PlacedRow] in
            guard let bucket = bucket(of: event.event.time), isInSegment(event) else { return [] }
            return event.event.items.compactMap { item in
                guard passes({ reader.value(of: $0, item: item, in: event) }) else { return nil }
                let values = plan.breakdown.map { reader.value(of: $0, item: item, in: event) }
                return PlacedRow(row: .item(item, of: event), group: RowGroup(bucket: bucket, values: values))
            }
        }
    }

    private var observationRows: [PlacedRow] {
        observations.flatMap { observation -> [PlacedRow] in
            guard passes({ reader.value(of: $0, observation: observation) }) else { return [] }
            let values = plan.breakdown.map { reader.value(of: $0, observation: observation) }
            return bucketsHolding(observation).map {
                PlacedRow(row: .observation(observation), group: RowGroup(bucket: $0, values: values))
            }
        }
    }

    /// An observation with an interval is in every bucket the interval touches; one without is in the bucket that
    /// holds all its days, or in none.
    private func bucketsHolding(_ observation: Observation) -> [Int] {
        (0..<buckets.count).filter { bucket in
            let span = buckets.bounds[bucket]..<buckets.bounds[bucket + 1]
            if let interval = observation.interval { return span.overlaps(interval) }
            // By days, not by instants: a zone that jumped over the date line has a day without any instant.
            guard plan.granularity != .hour else { return false }
            return observation.period.days.allSatisfy { buckets.ranges[bucket].contains($0) }
        }
    }

    private func bucket(of instant: Instant) -> Int? {
        (0..<buckets.count).first { buckets.bounds[$0] <= instant && instant < buckets.bounds[$0 + 1] }
    }

    private func passes(_ value: (DimensionDefinition) -> String?) -> Bool {
        plan.filters.allSatisfy { $0.filter.matches(value($0.dimension)) }
    }

    private func isInSegment(_ event: HistoryEvent) -> Bool {
        if let segmentUsers { return event.user.map(segmentUsers.contains) ?? false }
        if let segmentSessions { return event.session.map(segmentSessions.contains) ?? false }
        return true
    }

    private func isInSegment(_ session: HistorySession) -> Bool {
        if let segmentUsers { return segmentUsers.contains(session.user) }
        if let segmentSessions { return segmentSessions.contains(session.index) }
        return true
    }
}
