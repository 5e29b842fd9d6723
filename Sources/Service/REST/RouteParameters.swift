import Operations
import Semantics

/// Turns the parts of an HTTP request into the named parameters of an operation.
enum RouteParameters {
    /// - Parameters:
    ///   - route: the one of the operation's addresses that was asked; its main one without.
    ///   - path: the request's path.
    ///   - query: the text after `?`; empty without one.
    ///   - body: the JSON body of a POST; nil for a GET.
    /// - Throws: `OperationError` when a text cannot be what its parameter takes.
    static func named(
        _ operation: AnyOperation, at route: OperationRoute? = nil, path: String, query: String, body: JSONValue?
    ) throws(OperationError) -> JSONValue {
        var members: [JSONValue.Member] = []
        if let body {
            guard case .object(let given) = body else {
                throw problem("body", "The body is a JSON object of named parameters.")
            }
            members = given
        }
        for (name, text) in pathValues(route ?? operation.route, path) {
            guard let text else { throw problem(name, "The address is no UTF-8.") }
            guard !members.contains(where: { $0.key == name }) else {
                throw problem(name, "The address says it already.")
            }
            members.append(.init(name, value(text, schema(of: name, operation))))
        }
        guard let pairs = URLQuery.pairs(query) else { throw problem("query", "The address is no UTF-8.") }
        for (name, text) in PeriodEnds.joined(pairs, operation) {
            let value = value(text, schema(of: name, operation))
            if let place = members.firstIndex(where: { $0.key == name }), case .array(let known) = members[place].value,
                case .array(let more) = value
            {
                members[place].value = .array(known + more)
            } else if members.contains(where: { $0.key == name }) {
                throw problem(String(name.prefix(60)), "The parameter is given twice.")
            } else {
                members.append(.init(name, value))
            }
        }
        return .object(members)
    }

    private static func problem(_ location: String, _ message: String) -> OperationError {
        .invalidParameters([ParameterProblem(location: location, message: message)])
    }

    private static func schema(of name: String, _ operation: AnyOperation) -> JSONValue {
        operation.parameters.first { $0.name == name }?.schema ?? .null
    }

    private static func pathValues(_ route: OperationRoute, _ path: String) -> [(String, String?)] {
        let given = path.split(separator: "/")
        var values: [(String, String?)] = []
        for (index, part) in route.parts.enumerated() where index < given.count {
            switch part {
            case .literal: continue
            case .parameter(let name): values.append((name, URLQuery.decoded(given[index], plusIsBlank: false)))
            case .rest(let name):
                values.append((name, URLQuery.decoded(given[index...].joined(separator: "/"), plusIsBlank: false)))
            }
        }
        return values
    }

    /// A text as the JSON its schema wants: numbers, true and false, lists by commas, periods as `start..end`, JSON
    /// where it begins like JSON. What does not fit stays a text, and the schema's check says what is wrong with it.
    /// No text is null: what null would say is said by leaving the parameter out.
    static func value(_ text: String, _ schema: JSONValue) -> JSONValue {
        if let options = schema["anyOf"]?.elements?.filter({ $0 != JSONSchema.null }) {
            if options.count == 1 { return value(text, options[0]) }
            if let quoted = json(text, "\"") { return quoted }
            let read = options.map { value(text, $0) }
            for (option, value) in zip(options, read) {
                let allowed = (option["enum"]?.elements ?? []).compactMap(\.text)
                if let text = value.text, allowed.contains(text) { return value }
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
        case "string" where schema["enum"] != nil: return json(text, "\"") ?? .string(text)
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

/// `start=2026-11-16&end=2026-11-22` (or `from` and `to`) for a parameter `period`.
private enum PeriodEnds {
    private static let ends = [
        "start": "start", "end": "end", "from": "start", "to": "end", "period[start]": "start", "period[end]": "end",
    ]

    static func joined(
        _ pairs: [(name: String, value: String)], _ operation: AnyOperation
    ) -> [(name: String, value: String)] {
        guard operation.parameters.contains(where: { $0.name == "period" }) else { return pairs }
        let own = Set(operation.parameters.map(\.name))
        func end(_ name: String) -> String? { own.contains(name) ? nil : ends[name] }
        var period: [JSONValue.Member] = []
        for pair in pairs {
            guard let end = end(pair.name) else { continue }
            period.append(.init(end, .string(pair.value)))
        }
        let rest = pairs.filter { end($0.name) == nil }
        guard !period.isEmpty else { return rest }
        // Given twice, or beside `period`, it is an error like any other parameter.
        guard Set(period.map(\.key)).count == period.count else { return rest + [("period", ""), ("period", "")] }
        return rest + [("period", JSONValue.object(period).serialized)]
    }
}
