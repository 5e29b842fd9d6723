package import Semantics

extension Event {
    /// An event of a test, written in one line.
    ///
    /// - Parameters:
    ///   - time: UTC, `2026-11-16 09:29:59`.
    ///   - traffic: `google / organic`, with a campaign `google / cpc / spring`; a part `-` is missing.
    ///   - value: a plain decimal.
    ///   - id: needed where two events are alike in time, name, user and page; else made of these.
    package static func fixture(
        _ time: String, _ name: String, user: String? = "u1", alias: String? = nil,
        session: SessionHint = .derived, page: String? = nil,
        traffic: String? = nil, firstUser: String? = nil, value: String? = nil, texts: [EventText: String] = [:],
        numbers: [EventNumber: Double] = [:], items: [EventItem] = [], transaction: String? = nil, id: String? = nil
    ) -> Event {
        let identity = id ?? [time, name, user ?? "", page ?? ""].joined(separator: "|")
        var event = Event(
            key: EventKey(source: "fixture", id: identity), time: .utc(time), name: name, user: user, alias: alias,
            session: session,
            texts: texts, numbers: numbers, items: items, transaction: transaction)
        if let page { event[.pagePath] = page }
        if let value { event[.value] = .amount(value) }
        event.set([.source, .medium, .campaign], from: traffic)
        event.set([.firstUserSource, .firstUserMedium, .firstUserCampaign], from: firstUser)
        return event
    }

    private mutating func set(_ fields: [EventText], from text: String?) {
        let parts = (text ?? "").split(separator: "/").map { $0.filter { $0 != " " } }
        for (field, part) in zip(fields, parts) where part != "-" { self[field] = part }
    }
}

extension Observation {
    /// An advertising fact or another observation of a test.
    package static func fixture(
        _ key: String, _ period: DateRange, dimensions: [DimensionID: String] = [:],
        values: [ObservedQuantity: Double] = [:], cost: String? = nil, source: String = "fixture"
    ) -> Observation {
        Observation(
            source: source, key: key, period: period, dimensions: dimensions, values: values,
            money: cost.map { [.cost: .amount($0)] } ?? [:])
    }

    /// A failed check from one moment (UTC) to another.
    package static func outage(
        _ key: String, _ start: String, _ end: String, dimensions: [DimensionID: String] = [:]
    ) -> Observation {
        let interval = Instant.utc(start)..<Instant.utc(end)
        let days = DateRange.days(String(start.prefix(10)), String(end.prefix(10)))
        return Observation(source: "fixture", key: key, period: days, interval: interval, dimensions: dimensions)
    }
}
