import Semantics

/// Finds what in a caller's JSON does not fit a schema, in words for the caller, with names that may have been meant.
enum SchemaCheck {
    static func problems(in value: JSONValue, schema: JSONValue, at location: String = "") -> [ParameterProblem] {
        if let options = schema["anyOf"]?.elements { return choose(value, options, location) }
        if let type = schema["type"]?.text, !isOfType(value, type) {
            return [
                ParameterProblem(location: named(location), message: "Expected \(article(schema)), not \(kind(value)).")
            ]
        }
        switch value {
        case .object(let members): return problems(inObject: members, schema: schema, at: location)
        case .array(let elements):
            if let least = schema["minItems"]?.integer, elements.count < least {
                return [ParameterProblem(location: named(location), message: "At least \(least) must be given.")]
            }
            if let most = schema["maxItems"]?.integer, elements.count > most {
                return [ParameterProblem(location: named(location), message: "At most \(most) can be given.")]
            }
            guard let items = schema["items"] else { return [] }
            return elements.enumerated().flatMap { index, element in
                problems(in: element, schema: items, at: "\(location)[\(index)]")
            }
        case .string(let text): return problems(inText: text, schema: schema, at: location)
        default: return problems(inNumber: value, schema: schema, at: location)
        }
    }

    private static func problems(
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
        return message.map { [ParameterProblem(location: named(location), message: $0)] } ?? []
    }

    private static func problems(
        inObject members: [JSONValue.Member], schema: JSONValue, at location: String
    ) -> [ParameterProblem] {
        guard case .object(let properties) = schema["properties"] else { return [] }
        var found: [ParameterProblem] = []
        for member in members {
            let place = location.isEmpty ? member.key : "\(location).\(member.key)"
            if let property = properties.first(where: { $0.key == member.key }) {
                found += problems(in: member.value, schema: property.value, at: place)
            } else if schema["additionalProperties"]?.flag == false {
                let names = properties.map(\.key)
                let near = NearestNames.suggestions(for: member.key, among: names)
                found.append(
                    ParameterProblem(
                        location: place, message: "There is no parameter '\(shortened(member.key))'.",
                        suggestions: near.isEmpty ? Array(names.prefix(3)) : near))
            }
        }
        for name in (schema["required"]?.elements ?? []).compactMap(\.text)
        where !members.contains(where: { $0.key == name }) {
            found.append(
                ParameterProblem(
                    location: location.isEmpty ? name : "\(location).\(name)", message: "'\(name)' is missing."))
        }
        return found
    }

    private static func problems(inText text: String, schema: JSONValue, at location: String) -> [ParameterProblem] {
        let allowed = (schema["enum"]?.elements ?? []).compactMap(\.text)
        if !allowed.isEmpty, !allowed.contains(text) {
            let near = NearestNames.suggestions(for: text, among: allowed)
            return [
                ParameterProblem(
                    location: named(location),
                    message: "'\(shortened(text))' is none of: \(allowed.joined(separator: ", ")).",
                    suggestions: near.isEmpty ? Array(allowed.prefix(3)) : near)
            ]
        }
        if let least = schema["minLength"]?.integer, text.unicodeScalars.count < least {
            return [ParameterProblem(location: named(location), message: "The text is empty.")]
        }
        if let most = schema["maxLength"]?.integer, text.unicodeScalars.count > most {
            return [ParameterProblem(location: named(location), message: "The text is longer than \(most) characters.")]
        }
        if schema["format"]?.text == "date", CivilDate(text) == nil {
            return [
                ParameterProblem(
                    location: named(location), message: "'\(shortened(text))' is not a date; write YYYY-MM-DD.",
                    suggestions: ["2026-11-16"])
            ]
        }
        return []
    }

    /// Of several allowed forms, the one of the value's own type has the best explanation.
    private static func choose(_ value: JSONValue, _ options: [JSONValue], _ location: String) -> [ParameterProblem] {
        let results = options.map { problems(in: value, schema: $0, at: location) }
        if results.contains(where: \.isEmpty) { return [] }
        for (option, problems) in zip(options, results) {
            if let type = option["type"]?.text, isOfType(value, type) { return problems }
        }
        let forms = options.map(article).joined(separator: ", or ")
        return [ParameterProblem(location: named(location), message: "Expected \(forms), not \(kind(value)).")]
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
