package import Semantics

/// Reading fields the way exports write them: a number may be a string, nothing may be null, "" or absent.
extension JSONValue {
    /// The value below several keys.
    package func at(_ path: String...) -> JSONValue? {
        var value = self
        for key in path {
            guard let next = value[key] else { return nil }
            value = next
        }
        return value
    }

    /// A string that is not empty, or the digits of a number, or `true` / `false`.
    package var scalarText: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .integer(let integer): String(integer)
        case .literal(let digits): digits
        case .number(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    /// A whole number, written as a number (`7`, `7.0`) or as a string.
    package var wholeNumber: Int64? {
        switch self {
        case .integer(let integer): integer
        case .string(let text), .literal(let text): Int64(text) ?? Double(text).flatMap { Int64(exactly: $0) }
        case .number(let number): Int64(exactly: number)
        default: nil
        }
    }

    /// A finite number, written as a number or as a string.
    package var looseNumber: Double? {
        let number: Double? =
            switch self {
            case .string(let text): Double(text)
            default: double
            }
        return number.flatMap { $0.isFinite ? $0 : nil }
    }

    /// An amount in the major unit, exact when it is written without an exponent.
    package var majorMoney: Money? {
        switch self {
        case .string(let text), .literal(let text): Money(decimal: text) ?? Double(text).flatMap { Money(major: $0) }
        case .integer(let integer): Money(decimal: String(integer))
        case .number(let number): Money(major: number)
        default: nil
        }
    }

    /// An amount in millionths of the major unit.
    package var microsMoney: Money? { wholeNumber.map { Money(micros: $0) } }
}

extension PropertyValue {
    /// A JSON scalar as a property; nil for null, "" and structures. Whole numbers too long for a `Double` stay text.
    package init?(scalar value: JSONValue) {
        switch value {
        case .bool(let flag): self = .flag(flag)
        case .integer(let integer):
            self = Int64(exactly: Double(integer)) == integer ? .number(Double(integer)) : .text(String(integer))
        case .number, .literal:
            guard let number = value.looseNumber else { return nil }
            self = .number(number)
        case .string(let text) where !text.isEmpty: self = .text(text)
        case .string, .null, .array, .object: return nil
        }
    }
}
