import Semantics

/// What stands between `{{` and `}}`: a value, its members, and filters.
///
/// `expression = operand { "." name | "[" expression "]" } { "|" filter [ "(" arguments ")" ] }`; an operand is a name, a
/// number, a quoted text, `true`, `false`, `none`, or an expression in parentheses.
indirect enum TemplateExpression: Sendable {
    case constant(JSONValue)
    case variable(String)
    case member(TemplateExpression, TemplateExpression)
    case filtered(TemplateExpression, TemplateFilter, [TemplateExpression])

    init(_ source: String) throws(TemplateError) {
        var parser = TemplateExpressionParser(source)
        self = try parser.expression(depth: 0)
        try parser.expectEnd()
    }

    /// The names that have to have a value; those with a default of their own need none.
    var names: Set<String> {
        switch self {
        case .constant: []
        case .variable(let name): [name]
        case .member(let base, let key): base.names.union(key.names)
        case .filtered(let base, let filter, let arguments):
            arguments.reduce(into: filter == .default ? [] : base.names) { $0.formUnion($1.names) }
        }
    }

    /// Nil where nothing has the name.
    func value(_ variables: [String: JSONValue]) throws(TemplateError) -> JSONValue? {
        switch self {
        case .constant(let value): return value
        case .variable(let name): return variables[name]
        case .member(let base, let key):
            guard let whole = try base.value(variables), let key = try key.value(variables) else { return nil }
            if let index = key.integer, let elements = whole.elements {
                return elements.indices.contains(Int(index)) ? elements[Int(index)] : nil
            }
            if key.text == "length" { return try TemplateFilter.length.apply(to: whole, []) }
            return whole[key.templateText]
        case .filtered(let base, let filter, let arguments):
            var values: [JSONValue] = []
            for argument in arguments { values.append(try argument.value(variables) ?? .null) }
            return try filter.apply(to: base.value(variables), values)
        }
    }
}

/// Reads an expression from its text.
private struct TemplateExpressionParser {
    private let source: String
    private var rest: Substring
    private static let deepest = 50

    init(_ source: String) {
        self.source = source
        rest = source[...]
    }

    private func fault(_ message: String) -> TemplateError {
        TemplateError(
            message: "{{\(String(source.prefix(60)))}}: \(message)",
            remedy: "Use a variable, its members and filters: {{ name | upper }}.")
    }

    mutating func expectEnd() throws(TemplateError) {
        skip()
        guard let next = rest.first else { return }
        throw fault("\(SuitePart.quoted(String(next))) is not supported here.")
    }

    private mutating func skip() { rest = rest.drop(while: \.isWhitespace) }

    private mutating func takes(_ character: Character) -> Bool {
        skip()
        guard rest.first == character else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func expression(depth: Int) throws(TemplateError) -> TemplateExpression {
        guard depth < Self.deepest else { throw fault("it is nested too deeply.") }
        var value = try operand(depth: depth)
        while true {
            if takes(".") {
                value = .member(value, .constant(.string(try name())))
            } else if takes("[") {
                value = .member(value, try expression(depth: depth + 1))
                guard takes("]") else { throw fault("a ] is missing.") }
            } else if takes("|") {
                let filter = try filter()
                value = .filtered(value, filter, try arguments(depth: depth))
            } else {
                return value
            }
        }
    }

    private mutating func operand(depth: Int) throws(TemplateError) -> TemplateExpression {
        if takes("(") {
            let inner = try expression(depth: depth + 1)
            guard takes(")") else { throw fault("a ) is missing.") }
            return inner
        }
        skip()
        guard let first = rest.first else { throw fault("there is nothing in it.") }
        if first == "\"" || first == "'" { return .constant(.string(try quoted())) }
        if let number = rest.prefixMatch(of: #/-?[0-9]+(\.[0-9]+)?/#) {
            rest = rest[number.range.upperBound...]
            let digits = String(number.output.0)
            return .constant(Int64(digits).map { .integer($0) } ?? .number(Double(digits) ?? 0))
        }
        let name = try name()
        switch name {
        case "true": return .constant(.bool(true))
        case "false": return .constant(.bool(false))
        case "none", "null": return .constant(.null)
        case "env": throw fault("environment variables are not read.")
        default: return .variable(name)
        }
    }

    private mutating func name() throws(TemplateError) -> String {
        skip()
        guard let match = rest.prefixMatch(of: #/[A-Za-z_$][A-Za-z0-9_$]*/#) else {
            throw fault("a name is missing before \(SuitePart.quoted(String(rest.prefix(10)))).")
        }
        rest = rest[match.range.upperBound...]
        return String(match.output)
    }

    private mutating func filter() throws(TemplateError) -> TemplateFilter {
        let name = try name()
        if let filter = TemplateFilter(rawValue: name) { return filter }
        let all = TemplateFilter.allCases.map(\.rawValue)
        throw TemplateError(
            message: "There is no filter \(SuitePart.quoted(name)) here.",
            remedy: "Filters: \(all.joined(separator: ", ")).",
            suggestions: NearestNames.suggestions(for: name, among: all))
    }

    private mutating func arguments(depth: Int) throws(TemplateError) -> [TemplateExpression] {
        guard takes("(") else { return [] }
        var arguments: [TemplateExpression] = []
        if takes(")") { return [] }
        repeat { arguments.append(try expression(depth: depth + 1)) } while takes(",")
        guard takes(")") else { throw fault("a ) is missing.") }
        return arguments
    }

    private mutating func quoted() throws(TemplateError) -> String {
        let quote = rest.removeFirst()
        var text = ""
        while let character = rest.popFirst() {
            if character == quote { return text }
            guard character == "\\", let escaped = rest.popFirst() else {
                text.append(character)
                continue
            }
            text.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
        }
        throw fault("a quote is not closed.")
    }
}
