/// What makes somebody belong to a segment: events they did, joined by and, or, not.
///
/// In JSON an event selection (`"purchase"`, `{"events":["page_view"],"filters":[…]}`), or `{"all":[…]}`, `{"any":[…]}`,
/// `{"not":…}` of further ones.
package indirect enum SegmentExpression: Hashable, Sendable {
    /// Did at least one such event in the period.
    case did(EventSelection)
    case all([SegmentExpression])
    case any([SegmentExpression])
    case not(SegmentExpression)

    /// The selections it asks about, in order of mention; some may be equal.
    package var selections: [EventSelection] {
        switch self {
        case .did(let selection): [selection]
        case .all(let parts), .any(let parts): parts.flatMap(\.selections)
        case .not(let part): part.selections
        }
    }

    /// Whether somebody belongs, given what they did.
    package func holds(_ did: (EventSelection) -> Bool) -> Bool {
        switch self {
        case .did(let selection): did(selection)
        case .all(let parts): parts.allSatisfy { $0.holds(did) }
        case .any(let parts): parts.contains { $0.holds(did) }
        case .not(let part): !part.holds(did)
        }
    }

    package var json: JSONValue {
        switch self {
        case .did(let selection): selection.json
        case .all(let parts): .object(["all": .array(parts.map(\.json))])
        case .any(let parts): .object(["any": .array(parts.map(\.json))])
        case .not(let part): .object(["not": part.json])
        }
    }
}

extension SegmentExpression: Decodable {
    private enum CodingKeys: String, CodingKey { case all, any, not }

    package init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: CodingKeys.self) {
            if let parts = try container.decodeIfPresent([SegmentExpression].self, forKey: .all) {
                self = .all(parts)
                return
            }
            if let parts = try container.decodeIfPresent([SegmentExpression].self, forKey: .any) {
                self = .any(parts)
                return
            }
            if let part = try container.decodeIfPresent(SegmentExpression.self, forKey: .not) {
                self = .not(part)
                return
            }
        }
        self = .did(try EventSelection(from: decoder))
    }
}
