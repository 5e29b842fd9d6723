import ArgumentParser
import Semantics

/// One `--where`: a field, an operator, a value.
///
/// | written | means |
/// |---|---|
/// | `country=Germany` | is |
/// | `country=Germany\|France` | is any of |
/// | `country!=Germany`, `country!=Germany\|France` | is not, is none of |
/// | `page_path^=/blog` | starts with |
/// | `page_title*=sale`, `page_title!*=sale` | contains, does not contain |
/// | `sessions>100`, `>=`, `<`, `<=` | compares numbers, or dates and other text in order |
///
/// The name of a custom property (`property:user plan=pro`) may hold anything but an operator.
/// The first operator ends the field, so a value may hold operators of its own (`page_path=/search?q=a>b`). `\|` is a
/// bar that separates nothing.
struct WhereClause: Equatable, ExpressibleByArgument {
    var filter: Filter

    init?(argument: String) {
        guard case .success(let clause) = WhereClause.parse(argument) else { return nil }
        self = clause
    }

    init(filter: Filter) { self.filter = filter }

    /// What was wrong, for the person who typed it.
    struct Mistake: Error, Equatable {
        var message: String
    }

    // TRICKY: longest first, or `!=` is read as a field that ends in `!`, and `>=5` as greater than "=5".
    private static let operators: [(symbol: String, op: FilterOperator)] = [
        ("!*=", .notContains), ("!=", .ne), ("^=", .startsWith), ("*=", .contains), (">=", .gte), ("<=", .lte),
        ("==", .eq), ("=", .eq), (">", .gt), ("<", .lt),
    ]

    /// What stands before the first operator. The name of a custom property may hold anything else, that of another field
    /// may not.
    private static func field(of text: String) -> Substring {
        guard DimensionID(text).property != nil else {
            return text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_:. ".contains($0)) }
        }
        let end = text.indices.first { index in operators.contains { text[index...].hasPrefix($0.symbol) } }
        return text[..<(end ?? text.endIndex)]
    }

    static func parse(_ text: String) -> Result<WhereClause, Mistake> {
        let field = field(of: text)
        let name = String(field.trimmed)
        let rest = text[field.endIndex...]
        guard let (symbol, op) = operators.first(where: { rest.hasPrefix($0.symbol) }) else {
            return .failure(
                Mistake(message: "'\(text)' has no operator; write FIELD=VALUE, or one of != ^= *= > >= < <="))
        }
        guard !name.isEmpty else {
            return .failure(Mistake(message: "'\(text)' names no dimension or metric in front of '\(symbol)'"))
        }
        guard !name.contains(" ") || DimensionID(name).property != nil else {
            return .failure(Mistake(message: "'\(name)' is not one id; dimensions are written like landing_page"))
        }
        let value = String(rest.dropFirst(symbol.count).trimmed)
        switch op {
        case .gt, .gte, .lt, .lte:
            guard !value.isEmpty else { return .failure(Mistake(message: "'\(text)' compares with nothing")) }
            let bound = Double(value).flatMap { $0.isFinite ? FilterValue.number($0) : nil } ?? .text(value)
            return .success(WhereClause(filter: Filter(name, op, bound)))
        case .eq, .ne:
            let values = alternatives(value)
            if values.count == 1 { return .success(WhereClause(filter: Filter(name, op, .text(values[0])))) }
            return .success(WhereClause(filter: Filter(name, op == .eq ? .isIn : .notIn, .list(values))))
        default:
            let values = alternatives(value)
            guard values.allSatisfy({ !$0.isEmpty }) else {
                return .failure(Mistake(message: "'\(text)' looks for an empty text, which everything contains"))
            }
            return .success(
                WhereClause(filter: Filter(name, op, values.count == 1 ? .text(values[0]) : .list(values))))
        }
    }

    /// The parts between bars.
    private static func alternatives(_ value: String) -> [String] {
        var parts = [""]
        var escaped = false
        for character in value {
            if escaped {
                parts[parts.count - 1] += character == "|" ? "|" : "\\\(character)"
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else if character == "|" {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        if escaped { parts[parts.count - 1] += "\\" }
        return parts.map { String($0.trimmed) }
    }
}

extension StringProtocol {
    /// Without spaces at either end.
    var trimmed: SubSequence {
        let front = drop { $0 == " " || $0 == "\t" }
        var end = front.endIndex
        while end > front.startIndex {
            let before = front.index(before: end)
            guard front[before] == " " || front[before] == "\t" else { break }
            end = before
        }
        return front[front.startIndex..<end]
    }
}

extension WhereClause {
    /// For an option: a clause, or the usage error that says what is wrong with it.
    @Sendable static func read(_ text: String) throws -> WhereClause {
        switch parse(text) {
        case .success(let clause): clause
        case .failure(let mistake): throw ValidationError(mistake.message)
        }
    }
}
