import Semantics
import Yams

/// How one record becomes an observation: a campaign's figures, or one value of a series.
struct ObservationMapping: Sendable {
    private enum Content: Sendable {
        case advertising(
            money: [(field: ObservedMoney, expression: FieldExpression)],
            values: [(quantity: ObservedQuantity, expression: FieldExpression)])
        case series(name: FieldExpression, value: FieldExpression)
    }

    /// What an observation can be broken down by.
    static let dimensions: [DimensionID] = [
        "ad_platform", "campaign_name", "ad_group_name", "creative_name", "keyword", "country", "region", "city",
        "language", "device_category", "audience_name",
    ]

    let when: RowTest?
    private let period: PeriodMapping
    private let dimensions: [(id: DimensionID, expression: FieldExpression)]
    private let id: FieldExpression?
    private let content: Content

    /// Nil when the map has a problem here, which is then reported.
    init?(advertising fields: inout MappingFields, _ reader: inout MappingReader) {
        var money: [(field: ObservedMoney, expression: FieldExpression)] = []
        for field in ObservedMoney.allCases {
            if let read = fields.expression(field.rawValue, .money, &reader) { money.append((field, read)) }
        }
        var values: [(quantity: ObservedQuantity, expression: FieldExpression)] = []
        for quantity: ObservedQuantity in [.impressions, .clicks, .reach, .conversions] {
            if let read = fields.expression(quantity.name, .number, &reader) { values.append((quantity, read)) }
        }
        if money.isEmpty && values.isEmpty {
            reader.report(
                fields.place("cost"), nil,
                "there is no figure; map at least one of cost, impressions, clicks, reach, conversions, conversion_value"
            )
        }
        self.init(.advertising(money: money, values: values), &fields, &reader)
    }

    /// Nil when the map has a problem here, which is then reported.
    init?(series fields: inout MappingFields, _ reader: inout MappingReader) {
        let name = fields.required("name", .text, "= pedestrians", &reader)
        let value = fields.required("value", .number, "y", &reader)
        guard let name, let value else {
            // Taken all the same, so that its other problems show too.
            _ = PeriodMapping(&fields, &reader)
            return nil
        }
        self.init(.series(name: name, value: value), &fields, &reader)
    }

    private init?(_ content: Content, _ fields: inout MappingFields, _ reader: inout MappingReader) {
        self.content = content
        when = fields.joinedCondition("when", &reader)
        var dimensions: [(id: DimensionID, expression: FieldExpression)] = []
        for id in Self.dimensions {
            if let read = fields.expression(id.name, .text, &reader) { dimensions.append((id, read)) }
        }
        self.dimensions = dimensions
        id = fields.expression("id", .text, &reader)
        guard let period = PeriodMapping(&fields, &reader) else { return nil }
        self.period = period
    }

    /// Nil when the record has none of the figures.
    func observation(_ view: RecordView, source: String) throws(RecordProblem) -> Observation? {
        var observation = Observation(source: source, key: "", period: try period.range(view))
        for (id, expression) in dimensions { observation.dimensions[id] = try expression.text(view) }
        switch content {
        case .advertising(let money, let values):
            for (field, expression) in money { observation.money[field] = try expression.money(view) }
            for (quantity, expression) in values { observation.values[quantity] = try expression.number(view) }
            if observation.money.isEmpty && observation.values.isEmpty { return nil }
        case .series(let name, let value):
            guard let name = try name.identifier(view) else {
                throw .missing("name", "a series needs a name; a constant is written `name: = visitors`")
            }
            guard let number = try value.number(view) else { return nil }
            observation.values[.series(name)] = number
        }
        observation.key = ObservationMapping.key(observation, id: try id?.identifier(view))
        return observation
    }

    /// Names the observation by its days, its dimensions and its series: a later import that says something else about
    /// the same replaces it.
    static func key(_ observation: Observation, id: String?) -> String {
        var parts = ["\(observation.period)"]
        for (name, value) in observation.dimensions.sorted(by: { $0.key < $1.key }) {
            parts.append("\(name)=\(value)")
        }
        for quantity in observation.values.keys {
            if case .series(let name) = quantity { parts.append("series=\(name)") }
        }
        if let id { parts.append("id=\(id)") }
        // TRICKY: a separator inside a value could make two keys equal; escaped, it cannot.
        return parts.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "||") }
            .joined(separator: " | ")
    }
}
