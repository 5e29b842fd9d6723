import Foundation
import Semantics

/// The filters that templates may use, with Nunjucks' meaning; `load` reads a text as JSON.
enum TemplateFilter: String, CaseIterable, Sendable {
    case abs, capitalize, `default`, dump, first, float, int, join, last, length, list, load, lower, nl2br, replace
    case reverse, round, safe, sort, string, title, trim, truncate, unique, upper, urlencode, wordcount

    /// - Parameter value: nil where nothing has the name.
    func apply(to value: JSONValue?, _ arguments: [JSONValue]) throws(TemplateError) -> JSONValue? {
        if self == .default {
            let isWanting = value == nil || (arguments.dropFirst().first?.flag == true && value?.isFalsy == true)
            return isWanting ? arguments.first ?? .string("") : value
        }
        guard let value else { return nil }
        switch self {
        case .load: return try load(value)
        case .dump: return .string(value.serialized)
        case .abs, .float, .int, .round: return number(value, arguments)
        case .first, .last, .join, .list, .reverse, .sort, .unique, .length: return collection(value, arguments)
        default: return .string(text(value.templateText, arguments))
        }
    }

    private func load(_ value: JSONValue) throws(TemplateError) -> JSONValue {
        guard let text = value.text else { return value }
        guard let loaded = try? JSONValue(parsing: text) else {
            throw TemplateError(
                message: "\(SuitePart.quoted(text)) is not JSON.", remedy: "The filter 'load' reads a text of JSON.")
        }
        return loaded
    }

    private func number(_ value: JSONValue, _ arguments: [JSONValue]) -> JSONValue {
        guard let number = value.double ?? Double(value.templateText), number.isFinite, Swift.abs(number) < 1e15
        else { return arguments.first ?? .integer(0) }
        switch self {
        case .abs: return .number(Swift.abs(number))
        case .int: return .integer(Int64(number.rounded(.towardZero)))
        case .round:
            let scale = pow(10, Double(min(max(arguments.first?.integer ?? 0, 0), 12)))
            return .number((number * scale).rounded(.toNearestOrAwayFromZero) / scale)
        default: return .number(number)
        }
    }

    private func collection(_ value: JSONValue, _ arguments: [JSONValue]) -> JSONValue? {
        let elements = value.elements ?? value.text?.map { .string(String($0)) } ?? []
        switch self {
        case .first: return elements.first
        case .last: return elements.last
        case .length:
            if case .object(let members) = value { return .integer(Int64(members.count)) }
            return .integer(Int64(elements.count))
        case .join:
            return .string(elements.map(\.templateText).joined(separator: arguments.first?.templateText ?? ""))
        case .reverse:
            return value.text == nil ? .array(elements.reversed()) : .string(String(value.templateText.reversed()))
        case .sort:
            return .array(
                elements.sorted { a, b in
                    if let a = a.double, let b = b.double { return a < b }
                    return a.templateText < b.templateText
                })
        case .unique:
            var seen: Set<JSONValue> = []
            return .array(elements.filter { seen.insert($0).inserted })
        default: return .array(elements)
        }
    }

    private func text(_ text: String, _ arguments: [JSONValue]) -> String {
        switch self {
        case .upper: text.uppercased()
        case .lower: text.lowercased()
        case .capitalize: text.prefix(1).uppercased() + text.dropFirst().lowercased()
        case .title:
            text.split(separator: " ", omittingEmptySubsequences: false)
                .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ")
        case .trim: text.trimmingCharacters(in: .whitespacesAndNewlines)
        case .replace:
            arguments.count < 2 || arguments[0].templateText.isEmpty
                ? text : text.replacing(arguments[0].templateText, with: arguments[1].templateText)
        case .truncate: truncated(text, to: Int(clamping: arguments.first?.integer ?? 255))
        case .nl2br: text.replacing("\n", with: "<br />\n")
        case .urlencode: text.addingPercentEncoding(withAllowedCharacters: TemplateFilter.unreserved) ?? text
        case .wordcount: String(text.split(whereSeparator: \.isWhitespace).count)
        default: text
        }
    }

    private func truncated(_ text: String, to length: Int) -> String {
        guard text.count > length else { return text }
        let head = text.prefix(max(0, length))
        let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return words + "..."
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()")
}

extension JSONValue {
    fileprivate var isFalsy: Bool {
        switch self {
        case .null, .bool(false), .string(""), .integer(0), .number(0): true
        default: false
        }
    }
}
