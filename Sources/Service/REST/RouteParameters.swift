import Operations
import Semantics

/// Turns the parts of an HTTP request into the named parameters of an operation.
enum RouteParameters {
    /// - Parameters:
    ///   - path: the request's path.
    ///   - query: the text after `?`; empty without one.
    ///   - body: the JSON body of a POST; nil for a GET.
    /// - Throws: `OperationError` when a text cannot be what its parameter takes.
    static func named(
        _ operation: AnyOperation, path: String, query: String, body: JSONValue?
    ) throws(OperationError) -> JSONValue {
        var members: [JSONValue.Member] = []
        if let body {
            guard case .object(let given) = body else {
                throw .invalidParameters([
                    ParameterProblem(location: "body", message: "The body is a JSON object of named parameters.")
                ])
            }
            members = given
        }
        for (name, value) in pathValues(operation.route, path) { members.append(.init(name, .string(value))) }
        for (name, text) in URLQuery.pairs(query) {
            let schema = operation.parameters.first { $0.name == name }?.schema ?? .null
            let value = value(text, schema)
            if let place = members.firstIndex(where: { $0.key == name }), case .array(let known) = members[place].value,
                case .array(let more) = value
            {
                members[place].value = .array(known + more)
            } else if members.contains(where: { $0.key == name }) {
                throw .invalidParameters([
                    ParameterProblem(location: String(name.prefix(60)), message: "The parameter is given twice.")
                ])
            } else {
                members.append(.init(name, value))
            }
        }
        return .object(members)
    }

    private static func pathValues(_ route: OperationRoute, _ path: String) -> [(String, String)] {
        let given = path.split(separator: "/")
        var values: [(String, String)] = []
        for (index, part) in route.parts.enumerated() where index < given.count {
            switch part {
            case .literal: continue
            case .parameter(let name): values.append((name, URLQuery.decoded(given[index], plusIsBlank: false)))
            case .rest(let name):
                let rest = given[index...].map { URLQuery.decoded($0, plusIsBlank: false) }
                values.append((name, rest.joined(separator: "/")))
            }
        }
        return values
    }

    /// A text as the JSON its schema wants: numbers, true and false, lists by commas, periods as `start..end`, JSON
    /// where it begins like JSON. What does not fit stays a text, and the schema's check says what is wrong with it.
    static func value(_ text: String, _ schema: JSONValue) -> JSONValue {
        if let options = schema["anyOf"]?.elements {
            let read = options.map { value(text, $0) }
            for (option, value) in zip(options, read) {
                let allowed = (option["enum"]?.elements ?? []).compactMap(\.text)
                if allowed.contains(text) { return value }
                if value.text == nil { return value }
            }
            return .string(text)
        }
        switch schema["type"]?.text {
        case "integer", "number", "boolean":
            guard let value = try? JSONReader.read(text.utf8), value.double != nil || value.flag != nil else {
                return .string(text)
            }
            return value
        case "array":
            if let value = json(text, "[") { return value }
            let items = schema["items"] ?? .null
            return .array(text.split(separator: ",").map { value(String($0), items) })
        case "object":
            if let value = json(text, "{") { return value }
            return period(text) ?? .string(text)
        case "null": return text.isEmpty ? .null : .string(text)
        default: return .string(text)
        }
    }

    private static func json(_ text: String, _ opening: String) -> JSONValue? {
        text.hasPrefix(opening) ? try? JSONReader.read(text.utf8) : nil
    }

    /// `2026-11-16..2026-11-22`, or one day.
    private static func period(_ text: String) -> JSONValue? {
        guard let dots = text.firstRange(of: "..") else {
            return CivilDate(text).map { DateRange(day: $0).json }
        }
        guard let start = CivilDate(text[..<dots.lowerBound]), let end = CivilDate(text[dots.upperBound...]) else {
            return nil
        }
        return DateRange(start: start, end: end).json
    }
}
