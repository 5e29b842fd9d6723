import Semantics

/// What is wrong with a template, and what to do.
struct TemplateError: Error, Sendable, Hashable {
    var message: String
    var remedy: String
    var suggestions: [String] = []
}

/// A text with places to fill in, in the part of Nunjucks that needs no program: `{{ name }}`, `{{ a.b[0] | upper }}`,
/// `{# notes #}` and `{% raw %}`.
///
/// A name without a value is filled in as nothing. Every other construct is an error, never left standing.
struct Template: Sendable {
    private enum Piece: Sendable {
        case text(String)
        case expression(TemplateExpression)
    }

    private var pieces: [Piece] = []

    static func isTemplate(_ text: String) -> Bool {
        text.contains("{{") || text.contains("{%") || text.contains("{#")
    }

    /// The template that stands for exactly this text.
    static func literal(_ text: String) -> String {
        guard isTemplate(text) else { return text }
        return text.replacing("{", with: "{{ '{' }}")
    }

    init(_ source: String) throws(TemplateError) {
        var rest = source[...]
        var trimsNext = false
        func take(_ text: Substring) -> String {
            String(trimsNext ? text.drop(while: \.isWhitespace) : text)
        }
        while let open = rest.firstMatch(of: #/\{[{%#]/#) {
            let opening = String(rest[open.range])
            var text = take(rest[..<open.range.lowerBound])
            trimsNext = false
            rest = rest[open.range.upperBound...]
            if rest.first == "-" {
                text = String(text.reversed().drop(while: \.isWhitespace).reversed())
                rest = rest.dropFirst()
            }
            if !text.isEmpty { pieces.append(.text(text)) }
            let closing = opening == "{{" ? "}}" : opening == "{%" ? "%}" : "#}"
            guard let end = Template.end(of: closing, in: rest) else {
                throw TemplateError(
                    message: "\(opening) is never closed.", remedy: "Add \(closing), or write {% raw %}…{% endraw %}.")
            }
            var inside = rest[..<end.lowerBound]
            rest = rest[end.upperBound...]
            if inside.last == "-" { (inside, trimsNext) = (inside.dropLast(), true) }
            switch opening {
            case "{{": pieces.append(.expression(try TemplateExpression(String(inside))))
            case "{%": rest = try raw(statement: inside, after: rest)
            default: break
            }
        }
        let tail = take(rest)
        if !tail.isEmpty { pieces.append(.text(tail)) }
    }

    /// The names that have to have a value.
    var names: Set<String> {
        pieces.reduce(into: []) { names, piece in
            if case .expression(let expression) = piece { names.formUnion(expression.names) }
        }
    }

    func render(_ variables: [String: JSONValue]) throws(TemplateError) -> String {
        var out = ""
        for piece in pieces {
            switch piece {
            case .text(let text): out += text
            case .expression(let expression):
                if let value = try expression.value(variables) { out += value.templateText }
            }
        }
        return out
    }

    /// The end of a tag; the closing mark inside a quoted text does not count.
    private static func end(of closing: String, in text: Substring) -> Range<Substring.Index>? {
        var quote: Character?
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if let open = quote {
                if character == "\\" {
                    index = text.index(after: index)
                    if index == text.endIndex { return nil }
                } else if character == open {
                    quote = nil
                }
            } else if closing != "#}", character == "\"" || character == "'" {
                quote = character
            } else if text[index...].hasPrefix(closing) {
                return index..<text.index(index, offsetBy: 2)
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// `{% raw %}`: the one statement that needs no program.
    private mutating func raw(statement: Substring, after rest: Substring) throws(TemplateError) -> Substring {
        let name = statement.split(whereSeparator: \.isWhitespace).first ?? ""
        guard name == "raw", let end = rest.firstMatch(of: #/\{%-?\s*endraw\s*-?%\}/#) else {
            throw TemplateError(
                message: "{% \(name) %} is not supported.",
                remedy: "Write out the cases: only variables, filters and {% raw %} can be used.")
        }
        pieces.append(.text(String(rest[..<end.range.lowerBound])))
        return rest[end.range.upperBound...]
    }
}

extension JSONValue {
    /// The value as text: a string as it is, everything else as JSON, null as nothing.
    var templateText: String {
        switch self {
        case .string(let text): text
        case .null: ""
        default: serialized
        }
    }
}
