import GRDB
import Semantics

/// Observations in their own table, restated by source and key.
struct ObservationStore {
    let db: Database

    enum Outcome { case accepted, duplicate, restated }

    /// - Parameter origin: the batch's source, which the inventory counts the observation under.
    func upsert(
        _ observation: Observation, from origin: String, now: Instant, identity: inout DataIdentity
    ) throws -> Outcome {
        let key: [String] = [observation.source, observation.key]
        let known = try Row.fetchOne(
            db, sql: "select \(Place.columns) from observation where source = ? and key = ?",
            arguments: StatementArguments(key))
        if let known {
            let old = try ObservationStore.observation(known)
            if old == observation { return .duplicate }
            identity.remove(ObservationStore.hash(old))
        }
        identity.add(ObservationStore.hash(observation))
        let series = observation.values.compactMap { quantity, value -> JSONValue.Member? in
            if case .series(let name) = quantity { JSONValue.Member(name, .number(value)) } else { nil }
        }.sorted { $0.key < $1.key }
        try db.cachedStatement(
            sql: """
                insert or replace into observation(source, key, start, finish, from_ms, to_ms, dimensions, cost,
                    conversion_value, impressions, clicks, reach, conversions, series, origin, imported)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                observation.source, observation.key, observation.period.start.daysSinceEpoch,
                observation.period.end.daysSinceEpoch, observation.interval?.lowerBound.milliseconds,
                observation.interval?.upperBound.milliseconds, ObservationStore.text(of: observation.dimensions),
                observation.money[.cost]?.micros, observation.money[.conversionValue]?.micros,
                observation.values[.impressions], observation.values[.clicks], observation.values[.reach],
                observation.values[.conversions], series.isEmpty ? nil : JSONValue.object(series).serialized, origin,
                now.milliseconds,
            ])
        return known == nil ? .accepted : .restated
    }

    /// An observation and the batch source that last stated it.
    struct Stored: Sendable {
        var observation: Observation
        var origin: String

        init(_ row: Row) throws {
            observation = try ObservationStore.observation(row)
            origin = row[Place.origin.rawValue]
        }
    }

    /// Where a read row has what: finding a column by its name costs more than reading it.
    private enum Place: Int, CaseIterable {
        case source, key, start, finish, from, to, dimensions, cost, conversionValue, impressions, clicks, reach
        case conversions, series, origin

        var column: String {
            switch self {
            case .from: "from_ms"
            case .to: "to_ms"
            case .conversionValue: "conversion_value"
            default: "\(self)"
            }
        }

        static let columns = allCases.map(\.column).joined(separator: ", ")
    }

    /// Everything whose days, or whose outage, touch a range.
    func touching(_ range: DateRange, instants: Range<Instant>) throws -> [Stored] {
        try Row.fetchAll(
            db,
            sql: """
                select \(Place.columns) from observation where (start <= ? and finish >= ?) or (from_ms < ? and to_ms > ?)
                order by source, key
                """,
            arguments: [
                range.end.daysSinceEpoch, range.start.daysSinceEpoch, instants.upperBound.milliseconds,
                instants.lowerBound.milliseconds,
            ]
        ).map(Stored.init)
    }

    /// Everything whose period begins in a range, in the order of period, source and key.
    func beginning(in range: DateRange?) throws -> [Stored] {
        try Row.fetchAll(
            db,
            sql: """
                select \(Place.columns) from observation where start between ? and ? order by start, finish, source, key
                """,
            arguments: [range?.start.daysSinceEpoch ?? .min, range?.end.daysSinceEpoch ?? .max]
        ).map(Stored.init)
    }

    /// Removes what ended before the first day that is kept of its origin.
    ///
    /// - Returns: by origin, how many went, and their days.
    func removeEnded(beforeDayOf cut: RetentionCut) throws -> [String: (count: Int, span: DateRange)] {
        var identity = try DataIdentity(db)
        var removed: [String: (count: Int, span: DateRange)] = [:]
        for origin in try String.fetchAll(db, sql: "select distinct origin from observation") {
            guard let day = cut.firstDay(ofObservationsFrom: origin) else { continue }
            let doomed = try Row.fetchAll(
                db, sql: "select \(Place.columns) from observation where origin = ? and finish < ?",
                arguments: [origin, day.daysSinceEpoch])
            for row in doomed {
                let observation = try ObservationStore.observation(row)
                identity.remove(ObservationStore.hash(observation))
                let before = removed[origin]
                removed[origin] = (
                    (before?.count ?? 0) + 1, before?.span.union(observation.period) ?? observation.period
                )
            }
            try db.execute(
                sql: "delete from observation where origin = ? and finish < ?", arguments: [origin, day.daysSinceEpoch])
        }
        try identity.save()
        return removed
    }

    private static func hash(_ observation: Observation) -> EventKey {
        var hash = StableHash()
        hash.combine(observation.source)
        hash.combine(observation.key)
        hash.combine(UInt64(bitPattern: Int64(observation.period.start.daysSinceEpoch)))
        hash.combine(UInt64(bitPattern: Int64(observation.period.end.daysSinceEpoch)))
        for bound in [observation.interval?.lowerBound, observation.interval?.upperBound] {
            hash.combine(UInt64(bitPattern: bound?.milliseconds ?? Column.missing))
        }
        hash.combine(text(of: observation.dimensions))
        for money in ObservedMoney.allCases {
            hash.combine(UInt64(bitPattern: observation.money[money]?.micros ?? Column.missing))
        }
        for (quantity, value) in observation.values.sorted(by: { $0.key.name < $1.key.name }) {
            hash.combine(quantity.name)
            hash.combine(value.bitPattern)
        }
        return hash.finish()
    }

    /// Dimension values as one text: names and values, each ended by a separator that no value can hold.
    private static func text(of dimensions: [DimensionID: String]) -> String {
        dimensions.sorted { $0.key < $1.key }.map { "\($0.key)\u{1F}\($0.value.replacing("\u{1E}", with: " "))" }
            .joined(separator: "\u{1E}")
    }

    private static func observation(_ row: Row) throws -> Observation {
        func number(_ place: Place) -> Double? { row[place.rawValue] }
        func whole(_ place: Place) -> Int64? { row[place.rawValue] }
        func day(_ place: Place) -> CivilDate { CivilDate(daysSinceEpoch: row[place.rawValue]) }
        var interval: Range<Instant>?
        if let from = whole(.from), let to = whole(.to) {
            interval = Instant(milliseconds: from)..<Instant(milliseconds: to)
        }
        var values: [ObservedQuantity: Double] = [:]
        for (quantity, place) in [
            (ObservedQuantity.impressions, Place.impressions), (.clicks, .clicks), (.reach, .reach),
            (.conversions, .conversions),
        ] {
            if let value = number(place) { values[quantity] = value }
        }
        if let series = row[Place.series.rawValue] as String?,
            case .object(let members) = try JSONValue(parsing: series)
        {
            for member in members { values[.series(member.key)] = member.value.double }
        }
        var money: [ObservedMoney: Money] = [:]
        if let cost = whole(.cost) { money[.cost] = Money(micros: cost) }
        if let value = whole(.conversionValue) { money[.conversionValue] = Money(micros: value) }
        return Observation(
            source: row[Place.source.rawValue], key: row[Place.key.rawValue],
            period: DateRange(start: day(.start), end: day(.finish)), interval: interval,
            dimensions: dimensions(in: row[Place.dimensions.rawValue]), values: values, money: money)
    }

    /// What `text(of:)` wrote.
    private static func dimensions(in text: String) -> [DimensionID: String] {
        var dimensions: [DimensionID: String] = [:]
        for pair in text.utf8.split(separator: 0x1E) {
            guard let end = pair.firstIndex(of: 0x1F) else { continue }
            dimensions[DimensionID(String(Substring(pair[..<end])))] = String(
                Substring(pair[pair.index(after: end)...]))
        }
        return dimensions
    }
}
