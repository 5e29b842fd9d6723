import Semantics

/// Finds what in a caller's JSON does not fit a schema, in words for the caller, with names that may have been meant.
struct SchemaCheck {
    /// In which a period may lie: what it is compared with, as long again before it, has dates of four digits then.
    private static let years = 1_900...2_199

    /// The shapes that the value stands within, by name: what a reference means.
    private var shapes: [String: JSONValue] = [:]

    static func problems(in value: JSONValue, schema: JSONValue) -> [ParameterProblem] {
        SchemaCheck().problems(in: value, schema: schema, at: "")
    }

    private func problems(in value: JSONValue, schema: JSONValue, at location: String) -> [ParameterProblem] {
        if let reference = schema["$ref"]?.text {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            return shapes[name].map { problems(in: value, schema: $0, at: location) } ?? []
        }
        guard let name = schema["title"]?.text, shapes[name] == nil else {
            return found(in: value, schema: schema, at: location)
        }
        var inner = self
        inner.shapes[name] = schema
        return inner.found(in: value, schema: schema, at: location)
    }

    private func found(in value: JSONValue, schema: JSONValue, at location: String) -> [ParameterProblem] {
        if let options = schema["anyOf"]?.elements { return choose(value, options, location) }
        if let type = schema["type"]?.text, !Self.isOfType(value, type) {
            return [
                ParameterProblem(
                    location: Self.named(location),
                    message: "Expected \(Self.article(schema)), not \(Self.kind(value)).")
            ]
        }
        switch value {
        case .object(let members): return problems(inObject: members, schema: schema, at: location)
        case .array(let elements):
            if let least = schema["minItems"]?.integer, elements.count < least {
                return [ParameterProblem(location: Self.named(location), message: "At least \(least) must be given.")]
            }
            if let most = schema["maxItems"]?.integer, elements.count > most {
                return [ParameterProblem(location: Self.named(location), message: "At most \(most) can be given.")]
            }
            guard let items = schema["items"] else { return [] }
            return elements.enumerated().flatMap { index, element in
                problems(in: element, schema: items, at: "\(location)[\(index)]")
            }
        case .string(let text): return problems(inText: text, schema: schema, at: location)
        default: return problems(inNumber: value, schema: schema, at: location)
        }
    }

    private func problems(
        inNumber value: JSONValue, schema: JSONValue, at location: String
    ) -> [ParameterProblem] {
        guard let number = value.double else { return [] }
        var message: String?
        if !number.isFinite { message = "The number is too large." }
        if let least = schema["minimum"], let bound = least.double, number < bound {
            message = "The least value is \(least.serialized)."
        }
        if let most = schema["maximum"], let bound = most.double, number > bound {
            message = "The greatest value is \(most.serialized)."
        }
        if let bound = schema["exclusiveMinimum"], let least = bound.double, number <= least {
            message = "The value must be above \(bound.serialized)."
        }
        return message.map { [ParameterProblem(location: Self.named(location), message: $0)] } ?? []
    }

    private func problems(
        inObject members: [JSONValue.Member], schema: JSONValue, at location: String
    ) -> [ParameterProblem] {
        let properties: [JSONValue.Member] =
            if case .object(let members) = schema["properties"] { members } else { [] }
        let others = schema["additionalProperties"]
        var found: [ParameterProblem] = []
        for member in members {
            let place = location.isEmpty ? member.key : "\(location).\(member.key)"
            if let property = properties.first(where: { $0.key == member.key }) {
                found += problems(in: member.value, schema: property.value, at: place)
            } else if others?.flag == false {
                found.append(Self.unknown(member.key, among: properties.map(\.key), at: place))
            } else if let others {
                found += problems(in: member.value, schema: others, at: place)
            }
        }
        let dates = (schema["x-ascending"]?.elements ?? []).compactMap(\.text).compactMap { name in
            members.first { $0.key == name }?.value.text.flatMap { CivilDate($0) }
        }
        for (date, next) in zip(dates, dates.dropFirst()) where next < date {
            found.append(
                ParameterProblem(
                    location: Self.named(location), message: "The period ends (\(next)) before it starts (\(date)).",
                    fitsSchema: true))
        }
        // What a period is compared with must be dates too.
        if let odd = dates.first(where: { !SchemaCheck.years.contains($0.year) }) {
            found.append(
                ParameterProblem(
                    location: Self.named(location),
                    message: "There are no figures of \(odd): a period lies in the years "
                        + "\(SchemaCheck.years.lowerBound) to \(SchemaCheck.years.upperBound).", fitsSchema: true))
        }
        for name in (schema["required"]?.elements ?? []).compactMap(\.text)
        where !members.contains(where: { $0.key == name }) {
            found.append(
                ParameterProblem(
                    location: location.isEmpty ? name : "\(location).\(name)", message: "'\(name)' is missing."))
        }
        return found
    }

    private func problems(inText text: String, schema: JSONValue, at location: String) -> [ParameterProblem] {
        let allowed = (schema["enum"]?.elements ?? []).compactMap(\.text)
        if !allowed.isEmpty, !allowed.contains(text) {
            let near = NearestNames.suggestions(for: text, among: allowed)
            return [
                ParameterProblem(
                    location: Self.named(location),
                    message: "'\(Self.shortened(text))' is none of: \(allowed.joined(separator: ", ")).",
                    suggestions: near.isEmpty ? Array(allowed.prefix(3)) : near)
            ]
        }
        if let least = schema["minLength"]?.integer, text.unicodeScalars.count < least {
            return [ParameterProblem(location: Self.named(location), message: "The text is empty.")]
        }
        if let most = schema["maxLength"]?.integer, text.unicodeScalars.count > most {
            return [
                ParameterProblem(location: Self.named(location), message: "The text is longer than \(most) characters.")
            ]
        }
        if schema["format"]?.text == "date", CivilDate(text) == nil {
            return [
                ParameterProblem(
                    location: Self.named(location),
                    message: "'\(Self.shortened(text))' is not a date; write YYYY-MM-DD.",
                    suggestions: ["2026-11-16"])
            ]
        }
        return []
    }

    private static func unknown(_ name: String, among names: [String], at place: String) -> ParameterProblem {
        let near = NearestNames.suggestions(for: name, among: names)
        return ParameterProblem(
            location: place, message: "There is no parameter '\(shortened(name))'.",
            suggestions: near.isEmpty ? Array(names.prefix(3)) : near)
    }

    /// Of several allowed forms, the one of the value's own type has the best explanation.
    private func choose(_ value: JSONValue, _ options: [JSONValue], _ location: String) -> [ParameterProblem] {
        let results = options.map { problems(in: value, schema: $0, at: location) }
        if results.contains(where: \.isEmpty) { return [] }
        if case .object(let members) = value {
            return choose(
                members.map(\.key),
                zip(options, results).map { (schema: $0, problems: $1) }.filter { $0.schema["type"]?.text == "object" },
                location)
                ?? [unfit(value, options, location)]
        }
        for (option, problems) in zip(options, results) {
            if let type = option["type"]?.text, Self.isOfType(value, type) { return problems }
        }
        return [unfit(value, options, location)]
    }

    private func unfit(_ value: JSONValue, _ options: [JSONValue], _ location: String) -> ParameterProblem {
        let forms = options.map { Self.article(resolved($0)) }.unique.joined(separator: ", or ")
        return ParameterProblem(
            location: Self.named(location), message: "Expected \(forms), not \(Self.kind(value)).")
    }

    private func resolved(_ schema: JSONValue) -> JSONValue {
        (schema["$ref"]?.text?.split(separator: "/").last).flatMap { shapes[String($0)] } ?? schema
    }

    /// Among forms that are objects, the one that has most of the members; a member of none of them is the mistake, and
    /// one of another form does not go with the rest. Nil where no form is an object.
    private func choose(
        _ keys: [String], _ forms: [(schema: JSONValue, problems: [ParameterProblem])], _ location: String
    ) -> [ParameterProblem]? {
        let names = forms.map { form -> [String] in
            if case .object(let members) = form.schema["properties"] { members.map(\.key) } else { [] }
        }
        guard forms.count > 1 else { return forms.first?.problems }
        let every = names.flatMap(\.self).unique
        func place(_ key: String) -> String { location.isEmpty ? key : "\(location).\(key)" }
        guard !keys.isEmpty else {
            return [
                ParameterProblem(
                    location: Self.named(location),
                    message: "The object is empty; it has one of: "
                        + every.joined(separator: ", ") + ".", suggestions: Array(every.prefix(3)))
            ]
        }
        let strange = keys.filter { !every.contains($0) }
        guard strange.isEmpty else { return strange.map { Self.unknown($0, among: every, at: place($0)) } }
        let counts = names.map { names in keys.count(where: names.contains) }
        guard let most = counts.max(), let best = counts.firstIndex(of: most) else { return nil }
        let foreign = keys.filter { !names[best].contains($0) }
        guard foreign.isEmpty else {
            return foreign.map {
                ParameterProblem(
                    location: place($0),
                    message: "'\($0)' does not go with '\(names[best].first(where: keys.contains) ?? "")'.")
            }
        }
        return forms[best].problems
    }

    private static func isOfType(_ value: JSONValue, _ type: String) -> Bool {
        switch type {
        case "string": value.text != nil
        // 1.0 is a whole number; so is one that is too large, which its greatest value says better.
        case "integer": value.integer != nil || value.double.map { $0 == $0.rounded() } == true
        case "number": value.double != nil
        case "boolean": value.flag != nil
        case "array": value.elements != nil
        case "object": if case .object = value { true } else { false }
        case "null": value == .null
        default: true
        }
    }

    private static func article(_ schema: JSONValue) -> String {
        switch schema["type"]?.text {
        case "string": schema["format"]?.text == "date" ? "a date (YYYY-MM-DD)" : "a text"
        case "integer": "a whole number"
        case "number": "a number"
        case "boolean": "true or false"
        case "array": "a list"
        case "object": "an object"
        case "null": "null"
        default: "another form"
        }
    }

    private static func kind(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .integer, .number, .literal: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    private static func named(_ location: String) -> String { location.isEmpty ? "params" : location }

    /// A caller's text, repeated in an error, never at length.
    private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}

extension [String] {
    /// Each once, in order.
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
