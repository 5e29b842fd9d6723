package import Semantics

/// Why a fact sheet could not be read: where, and what was expected.
package struct FactSheetError: Error, Sendable, Equatable, CustomStringConvertible {
    package var place: String
    package var problem: String
    package var description: String { "\(place): \(problem)" }
}

extension ReferenceFact {
    /// The facts of a sheet in its wire shape, `{"facts": […]}`.
    package static func sheet(from json: JSONValue) throws(FactSheetError) -> [ReferenceFact] {
        guard let elements = json["facts"]?.elements else {
            throw FactSheetError(place: "facts", problem: "a fact sheet is an object with a list \"facts\"")
        }
        var facts: [ReferenceFact] = []
        var ids: Set<String> = []
        for (index, element) in elements.enumerated() {
            let fact = try ReferenceFact(json: element, place: "facts[\(index)]")
            guard ids.insert(fact.id).inserted else {
                throw FactSheetError(
                    place: "facts[\(index)].id", problem: "'\(SafeText.line(fact.id, longest: 40))' is there twice")
            }
            facts.append(fact)
        }
        return facts
    }

    private init(json: JSONValue, place: String) throws(FactSheetError) {
        guard let id = json["id"]?.text, !id.isEmpty else {
            throw FactSheetError(place: "\(place).id", problem: "a fact has an id, a text such as \"F1\"")
        }
        guard let metric = json["metric"]?.text else {
            throw FactSheetError(place: "\(place).metric", problem: "a fact names its metric")
        }
        guard let unit = json["unit"]?.text else {
            throw FactSheetError(place: "\(place).unit", problem: "a fact has a unit, such as \"count\" or \"USD\"")
        }
        self.id = id
        self.metric = metric
        self.unit = ReferenceUnit(name: unit)
        label = json["label"]?.text ?? ""
        value = try ReferenceFact.number(json["value"], "\(place).value")
        period = try ReferenceFact.period(json["period"], "\(place).period")
        dimensions = try ReferenceFact.dimensions(json["dimensions"], "\(place).dimensions")
        for condition in (json["conditions"]?.elements ?? []).compactMap(\.text) {
            dimensions[ReferenceFact.dimension(of: condition)] = condition
        }
        comparison = try ReferenceFact.comparison(json["comparison"], "\(place).comparison", current: period)
        breakdown = try ReferenceFact.breakdown(json["breakdown"], "\(place).breakdown")
        ranking = try ReferenceFact.ranking(json["ranking"], "\(place).ranking")
        if let name = json["kind"]?.text {
            guard let kind = Kind(rawValue: name) else {
                throw FactSheetError(
                    place: "\(place).kind", problem: "there is no kind '\(SafeText.line(name, longest: 40))'")
            }
            self.kind = kind
        } else {
            kind = ReferenceFact.kind(ofLabel: label, unit: self.unit)
        }
    }

    private static func number(_ json: JSONValue?, _ place: String) throws(FactSheetError) -> Double? {
        guard let json, json != .null else { return nil }
        guard let number = json.double, number.isFinite else {
            throw FactSheetError(place: place, problem: "expected a number or null")
        }
        return number
    }

    private static func period(_ json: JSONValue?, _ place: String) throws(FactSheetError) -> DateRange? {
        guard let json, json != .null else { return nil }
        guard let start = json["start"]?.text.flatMap({ CivilDate($0.prefix(10)) }),
            let end = json["end"]?.text.flatMap({ CivilDate($0.prefix(10)) }), start <= end
        else {
            throw FactSheetError(
                place: place, problem: "expected {\"start\":\"YYYY-MM-DD\",\"end\":\"YYYY-MM-DD\"}, both included")
        }
        return DateRange(start: start, end: end)
    }

    private static func dimensions(_ json: JSONValue?, _ place: String) throws(FactSheetError) -> [String: String] {
        guard let json, json != .null else { return [:] }
        guard case .object(let members) = json else {
            throw FactSheetError(place: place, problem: "expected an object of names and values")
        }
        var all: [String: String] = [:]
        // A part without a name goes by the name that an answer gives it.
        for member in members {
            all[member.key] =
                member.value == .null ? SafeText.name(nil) : member.value.text ?? member.value.serialized
        }
        return all
    }

    private static func comparison(
        _ json: JSONValue?, _ place: String, current: DateRange?
    ) throws(FactSheetError) -> Comparison? {
        guard let json, json != .null else { return nil }
        let period = try period(json["period"], "\(place).period")
        let kind: Comparison.Kind =
            switch json["kind"]?.text {
            case "year_ago": .yearAgo
            case "expected": .expected
            case "previous": .previous
            default: isYearBefore(period, current) ? .yearAgo : .previous
            }
        return Comparison(value: try number(json["value"], "\(place).value"), period: period, kind: kind)
    }

    private static func breakdown(_ json: JSONValue?, _ place: String) throws(FactSheetError) -> Breakdown? {
        guard let json, json != .null else { return nil }
        guard let groups = json["groups"]?.double, groups >= 1, groups == groups.rounded(), groups < 1e9 else {
            throw FactSheetError(place: "\(place).groups", problem: "expected how many groups there are, from 1")
        }
        return Breakdown(groups: Int(groups), isCut: json["cut"] == .bool(true))
    }

    private static func ranking(_ json: JSONValue?, _ place: String) throws(FactSheetError) -> Ranking? {
        guard let json, json != .null else { return nil }
        guard let measure = (json["by"]?.text).flatMap(Ranking.Measure.init) else {
            throw FactSheetError(
                place: "\(place).by", problem: "a place is by \"value\", \"change\" or \"relative_change\"")
        }
        return Ranking(measure, isFromLowest: json["from"]?.text == "lowest")
    }

    /// About a year apart, and shorter than a year.
    static func isYearBefore(_ old: DateRange?, _ new: DateRange?) -> Bool {
        guard let old, let new, new.dayCount < 300 else { return false }
        return (360...371).contains(old.start.days(until: new.start))
    }

    /// The dates say so as well as a word for it does.
    var isComparedWithYearAgo: Bool {
        guard let comparison else { return false }
        return comparison.kind == .yearAgo
            || comparison.kind == .previous && ReferenceFact.isYearBefore(comparison.period, period)
    }

    /// A sheet from elsewhere may lack kinds; its labels say in words what a number is.
    private static func kind(ofLabel label: String, unit: ReferenceUnit) -> Kind {
        if unit == .rank { return .rank }
        let words = label.lowercased()
        func has(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
        if unit == .probability, has("p-value", "p value", "significance") { return .pValue }
        let side: (lower: Bool, upper: Bool) = (has("lower", "low end"), has("upper", "high end"))
        if has("forecast", "projected", "predicted") {
            return side.lower ? .forecastLower : side.upper ? .forecastUpper : .forecast
        }
        if has("expected") { return side.lower ? .expectedLower : side.upper ? .expectedUpper : .expected }
        if has("contribution", "contributed") { return .contribution }
        if has("uplift", "lift") { return .lift }
        if has("share of") { return .share }
        return .value
    }
}
