/// One entry under `metrics:`, read but not yet resolved.
struct MetricDeclaration {
    enum Shape {
        case simple(SimpleMetric)
        case ratio(numerator: Reference, denominator: Reference)
        case derived(MetricExpression, text: String, part: FilePart)
        case cumulative(of: Reference, days: Int?)
    }

    /// A metric's id, and where it is written.
    struct Reference {
        let id: MetricID
        let part: FilePart
    }

    enum Kind: String, CaseIterable {
        case simple, ratio, derived, cumulative

        var keys: [String] {
            switch self {
            case .simple: ["aggregate", "event", "field", "series", "percentile"]
            case .ratio: ["numerator", "denominator"]
            case .derived: ["expression"]
            case .cumulative: ["of", "days"]
            }
        }
    }

    static let commonKeys = ["id", "kind", "name", "summary", "unit", "polarity", "synonyms", "example"]

    let part: FilePart
    let id: MetricID
    let name: String
    let summary: String?
    let unit: MetricUnit?
    let polarity: Polarity
    let synonyms: [String]
    let example: String?
    let shape: Shape

    /// Nil, with problems reported, when the entry cannot be understood.
    init?(_ part: FilePart, reader: inout FileReader) {
        let allKeys = Self.commonKeys + Kind.allCases.flatMap(\.keys)
        guard let entries = reader.entries(part, keys: allKeys) else { return nil }
        let id = reader.required("id", entries, of: part, "Give the metric an id: 'id: newsletter_signups'.")
            .flatMap { Self.id($0, &reader) }
        let kindRemedy = "Say which kind it is: 'kind: simple', 'ratio', 'derived' or 'cumulative'."
        let kind = reader.required("kind", entries, of: part, kindRemedy).flatMap { reader.choice($0, Kind.self) }
        unit = entries["unit"].flatMap { reader.choice($0, MetricUnit.self) }
        polarity = entries["polarity"].flatMap { reader.choice($0, Polarity.self) } ?? .neutral
        let givenName = entries["name"].flatMap { reader.text($0) }
        summary = entries["summary"].flatMap { reader.text($0) }
        example = entries["example"].flatMap { reader.text($0) }
        synonyms = entries["synonyms"].map { reader.texts($0, of: "synonym") } ?? []
        guard let kind else { return nil }
        for key in allKeys where !Self.commonKeys.contains(key) && !kind.keys.contains(key) {
            guard let entry = entries[key] else { continue }
            reader.report(
                entry.problem(
                    .unwantedKey, "A \(kind.rawValue) metric has no '\(key)'.",
                    "Its keys are \(kind.keys.joined(separator: ", ")); remove this one or change the kind."))
        }
        guard let shape = Self.shape(kind, entries, part, &reader), let id else { return nil }
        self.part = part
        self.id = MetricID(id)
        name = givenName ?? Self.title(of: id)
        self.shape = shape
    }

    private static func id(_ part: FilePart, _ reader: inout FileReader) -> String? {
        guard let text = reader.text(part) else { return nil }
        let isWell =
            text.utf8.count <= 64 && ("a"..."z").contains(text.prefix(1))
            && text.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
            }
        if isWell { return text }
        reader.report(
            part.problem(
                .badValue, "\(FilePart.quoted(text)) cannot be the id of a metric.",
                "Begin with a small letter and use small letters, digits and '_', at most 64."))
        return nil
    }

    private static func title(of id: String) -> String {
        let words = id.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func shape(
        _ kind: Kind, _ entries: [String: FilePart], _ part: FilePart, _ reader: inout FileReader
    ) -> Shape? {
        switch kind {
        case .simple: return SimpleMetric(entries, of: part, reader: &reader).map(Shape.simple)
        case .ratio:
            let numerator = reference("numerator", entries, part, &reader)
            let denominator = reference("denominator", entries, part, &reader)
            guard let numerator, let denominator else { return nil }
            return .ratio(numerator: numerator, denominator: denominator)
        case .derived:
            let remedy = "Write one: 'expression: total_revenue - advertiser_ad_cost'."
            guard let place = reader.required("expression", entries, of: part, remedy),
                let text = reader.text(place)
            else { return nil }
            do {
                return .derived(try MetricExpression(parsing: text), text: text, part: place)
            } catch {
                reader.report(
                    place.problem(
                        .badExpression, error.message,
                        "Use metric ids, plain numbers, + - * / and parentheses."))
                return nil
            }
        case .cumulative:
            let base = reference("of", entries, part, &reader)
            var days: Int?
            if let place = entries["days"] {
                days = reader.integer(place, in: 1...366)
                if days == nil { return nil }
            }
            return base.map { .cumulative(of: $0, days: days) }
        }
    }

    private static func reference(
        _ key: String, _ entries: [String: FilePart], _ part: FilePart, _ reader: inout FileReader
    ) -> Reference? {
        guard let place = reader.required(key, entries, of: part, "Name a metric: '\(key): sessions'."),
            let text = reader.text(place)
        else { return nil }
        return Reference(id: MetricID(text), part: place)
    }
}
