/// Segments as they are asked for: their sizes, how they overlap, what they are worth.
///
/// *Step before:* a reader of JSON. *Step after:* `BehaviourPlanner` → `[QueryIssue]` or `SegmentPlan`.
package struct SegmentQuery: Hashable, Sendable {
    package struct Named: Hashable, Sendable {
        package var name: String
        package var expression: SegmentExpression

        package init(_ name: String, _ expression: SegmentExpression) {
            self.name = name
            self.expression = expression
        }
    }

    /// 1 to 6.
    package var segments: [Named]
    package var unit: MembershipPlan.Unit
    /// Nil: the last 28 complete days.
    package var period: DateRange?
    /// Sizes from 1 up to one less than this are not shown, nor what they could be worked out from; nil shows all.
    package var smallestSize: Int?

    package init(
        segments: [Named], unit: MembershipPlan.Unit = .users, period: DateRange? = nil, smallestSize: Int? = nil
    ) {
        self.segments = segments
        self.unit = unit
        self.period = period
        self.smallestSize = smallestSize
    }

    package static let segmentCounts = 1...6

    /// The query as JSON with its keys in a fixed order: what a replay sends.
    package var json: JSONValue {
        .object([
            "segments": .array(
                segments.map { .object(["name": .string($0.name), "condition": $0.expression.json]) }),
            "unit": .string(unit.rawValue), "period": .optional(period, \.json),
            "smallest_size": .optional(smallestSize) { .integer(Int64($0)) },
        ])
    }
}

extension SegmentQuery: Decodable {
    private enum CodingKeys: String, CodingKey {
        case segments, unit, period
        case smallestSize = "smallest_size"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            segments: try container.decode([Named].self, forKey: .segments),
            unit: try container.decodeIfPresent(MembershipPlan.Unit.self, forKey: .unit) ?? .users,
            period: try container.decodeIfPresent(DateRange.self, forKey: .period),
            smallestSize: try container.decodeIfPresent(Int.self, forKey: .smallestSize))
    }
}

extension SegmentQuery.Named: Decodable {
    private enum CodingKeys: String, CodingKey { case name, condition }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .name),
            try container.decode(SegmentExpression.self, forKey: .condition))
    }
}

/// Segments that can be computed: what to ask the source, and how its answer is read.
package struct SegmentPlan: Sendable {
    package var membership: MembershipPlan
    package var period: DateRange
    /// By selection, its condition's place in the membership plan.
    package var places: [EventSelection: Int]
    /// The condition of a conversion; nil where no event is marked as one.
    package var conversion: Int?
}
