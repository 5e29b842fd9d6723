/// Segments with their sizes, exact overlaps and worth.
package struct SegmentResult: BehaviourResult {
    /// One segment, or several at once.
    package struct Part: Sendable, Equatable {
        package var names: [String]
        /// Nil where it is too small to be shown.
        package var size: Int?
        /// Of everybody.
        package var share: Double?
        /// The share of its members with a conversion.
        package var conversionRate: Double?
        package var value: MoneySum?

        init(
            names: [String], size: Int? = nil, share: Double? = nil, conversionRate: Double? = nil,
            value: MoneySum? = nil
        ) {
            self.names = names
            self.size = size
            self.share = share
            self.conversionRate = conversionRate
            self.value = value
        }

        package var valuePerUnit: Double? {
            guard let size, size > 0, let value else { return nil }
            return value.major / Double(size)
        }
    }

    package var query: SegmentQuery
    /// Everybody who did anything in the period.
    package var everybody: Part
    package var segments: [Part]
    /// Every pair: who is in both.
    package var overlaps: [Part]
    /// Who is in exactly these and no others, the largest first; the one without names is in none. They add up to
    /// everybody, so inclusion and exclusion hold.
    package var exactly: [Part]
    /// Whether something was too small to be shown.
    package var isSuppressed: Bool

    package init(query: SegmentQuery, plan: SegmentPlan, table: MembershipTable) {
        self.query = query
        let least = query.smallestSize ?? 1
        func belongs(_ mask: Int) -> Set<Int> {
            Set(
                query.segments.indices.filter { index in
                    query.segments[index].expression.holds { plan.places[$0].map { mask >> $0 & 1 == 1 } ?? false }
                })
        }
        let memberships = Dictionary(table.groups.map { ($0.mask, belongs($0.mask)) }, uniquingKeysWith: { a, _ in a })
        let all = table.total { _ in true }.units
        func part(_ names: [String], _ passes: (Set<Int>) -> Bool) -> (part: Part, isSmall: Bool) {
            let found = table.total { passes(memberships[$0] ?? []) }
            let isSmall = [found.units, all - found.units].contains { (1..<least).contains($0) }
            guard !isSmall else { return (Part(names: names), true) }
            let converted = table.total { mask in
                plan.conversion.map { mask >> $0 & 1 == 1 } ?? false && passes(memberships[mask] ?? [])
            }.units
            // A rate of a few converting people says who they are.
            let tells = ![converted, found.units - converted].contains { (1..<least).contains($0) }
            return (
                Part(
                    names: names, size: found.units, share: Share.of(found.units, all),
                    conversionRate: tells && plan.conversion != nil ? Share.of(converted, found.units) : nil,
                    value: tells ? found.value : nil),
                false
            )
        }
        let names = query.segments.map(\.name)
        let own = names.indices.map { index in part([names[index]]) { $0.contains(index) } }
        let pairs = names.indices.flatMap { a in names.indices.filter { $0 > a }.map { (a, $0) } }
        let both = pairs.map { a, b in part([names[a], names[b]]) { $0.contains(a) && $0.contains(b) } }
        let combinations = Set(memberships.values).sorted { a, b in
            a.count == b.count ? a.sorted().lexicographicallyPrecedes(b.sorted()) : a.count < b.count
        }
        let cells = combinations.map { members in part(members.sorted().map { names[$0] }) { $0 == members } }
        everybody = part([]) { _ in true }.part
        segments = own.map(\.part)
        // One hidden cell could be worked out from the others: then none of them is shown.
        let hidesCells = cells.contains(where: \.isSmall) || both.contains(where: \.isSmall)
        overlaps = hidesCells ? both.map { Part(names: $0.part.names) } : both.map(\.part)
        exactly =
            hidesCells
            ? [] : cells.map(\.part).sorted { ($1.size ?? 0, $0.names.count) < ($0.size ?? 0, $1.names.count) }
        isSuppressed = hidesCells || own.contains(where: \.isSmall)
    }

    package func members(currency: Currency) -> [JSONValue.Member] {
        func list(_ parts: [Part]) -> JSONValue { .array(parts.map { json(of: $0, currency) }) }
        return [
            .init("unit", .string(query.unit.rawValue)), .init("everybody", json(of: everybody, currency)),
            .init("segments", list(segments)), .init("overlaps", list(overlaps)), .init("exactly", list(exactly)),
            .init("smallest_size", .optional(query.smallestSize) { .integer(Int64($0)) }),
            .init("suppressed", .bool(isSuppressed)),
        ]
    }

    private func json(of part: Part, _ currency: Currency) -> JSONValue {
        .object([
            "segments": .array(part.names.map { .string($0) }),
            "size": .optional(part.size) { .integer(Int64($0)) }, "share": Share.json(part.share),
            "conversion_rate": Share.json(part.conversionRate),
            "value": MetricTable.number(part.value?.major, .currency, currency),
            "value_per_unit": Share.json(part.valuePerUnit),
        ])
    }
}
