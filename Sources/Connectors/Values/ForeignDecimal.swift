import Semantics

/// A number as people and programs write it, taken apart without loss: `1,234.56`, `1.234,56 €`, `(12.00)`, `1e-3`.
struct ForeignDecimal {
    /// The sign between whole and fraction.
    enum Mark: String, Sendable, CaseIterable {
        case point = "."
        case comma = ","
    }

    private(set) var negative = false
    /// ASCII digits without leading zeros; the value is `digits` × 10^`exponent`.
    private(set) var digits: [UInt8] = []
    private(set) var exponent = 0
    private(set) var isPercent = false
    /// The currency as written beside the number, upper-cased: `$`, `EUR`; nil without one.
    private(set) var currency: String?

    init(_ text: String, mark: Mark) throws(RecordProblem) {
        if plain(text, mark: mark) { return }
        var scan = Scan(text)
        var parenthesis = false
        var signs = 0
        var symbol = ""
        while let scalar = scan.peek, !Scan.isDigit(scalar) {
            // TRICKY: in `.5` the point begins a fraction, in `kr.50` it ends the currency's name.
            if scan.isMark(mark), scan.digitFollows, symbol.last?.isLetter != true { break }
            scan.advance()
            switch scalar {
            case "-", "\u{2212}":
                negative = true
                signs += 1
            case "+": signs += 1
            case "(" where !parenthesis: parenthesis = true
            case _ where ForeignText.isSpace(scalar): break
            case _ where Scan.isCurrencyScalar(scalar): symbol.unicodeScalars.append(scalar)
            default: throw .badNumber(text)
            }
        }
        try readDigits(&scan, text: text, mark: mark)
        readExponent(&scan)
        var closed = !parenthesis
        while let scalar = scan.peek {
            scan.advance()
            switch scalar {
            case "%" where !isPercent: isPercent = true
            case ")" where !closed: closed = true
            case "-", "\u{2212}":
                negative = true
                signs += 1
            case _ where ForeignText.isSpace(scalar): break
            case _ where Scan.isCurrencyScalar(scalar) && (symbol.isEmpty || symbol.last?.isLetter == true):
                symbol.unicodeScalars.append(scalar)
            default: throw .badNumber(text, Self.hint(text, mark: mark))
            }
        }
        guard closed, signs <= 1, !(parenthesis && signs > 0) else { throw .badNumber(text) }
        if parenthesis { negative = true }
        if isPercent { exponent -= 2 }
        currency = symbol.isEmpty ? nil : symbol.uppercased()
    }

    /// The common case, `-123.45`, read without looking at scalars; false when it is anything else.
    private mutating func plain(_ text: String, mark: Mark) -> Bool {
        let separator: UInt8 = mark == .point ? 0x2E : 0x2C
        var fraction: Int?
        var isNegative = false
        var found: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() {
            if byte >= 0x30, byte <= 0x39 {
                if byte != 0x30 || !found.isEmpty { found.append(byte) }
                fraction = fraction.map { $0 + 1 }
            } else if byte == separator, fraction == nil, index > 0 {
                fraction = 0
            } else if byte == 0x2D, index == 0 {
                isNegative = true
            } else {
                return false
            }
        }
        guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        (negative, digits, exponent) = (isNegative, found, -(fraction ?? 0))
        return true
    }

    private mutating func readDigits(_ scan: inout Scan, text: String, mark: Mark) throws(RecordProblem) {
        var groups = [0]
        var separator: Unicode.Scalar?
        var seen = false
        while let scalar = scan.peek {
            if Scan.isDigit(scalar) {
                append(scalar)
                groups[groups.count - 1] += 1
                seen = true
            } else if Scan.isGroup(scalar, mark: mark), scan.digitFollows, seen {
                guard separator == nil || separator == scalar else {
                    throw .badNumber(text, Self.hint(text, mark: mark))
                }
                separator = scalar
                groups.append(0)
            } else {
                break
            }
            scan.advance()
        }
        guard Self.isGrouping(groups) else { throw .badNumber(text, Self.hint(text, mark: mark)) }
        if scan.isMark(mark) {
            scan.advance()
            while let scalar = scan.peek, Scan.isDigit(scalar) {
                append(scalar)
                exponent -= 1
                seen = true
                scan.advance()
            }
        }
        guard seen else { throw .badNumber(text) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar != "0" || !digits.isEmpty { digits.append(UInt8(ascii: scalar)) }
    }

    private mutating func readExponent(_ scan: inout Scan) {
        guard scan.peek == "e" || scan.peek == "E" else { return }
        var ahead = scan
        ahead.advance()
        var sign = 1
        if ahead.peek == "-" || ahead.peek == "+" {
            sign = ahead.peek == "-" ? -1 : 1
            ahead.advance()
        }
        guard let first = ahead.peek, Scan.isDigit(first) else { return }
        var value = 0
        while let scalar = ahead.peek, Scan.isDigit(scalar) {
            value = min(value * 10 + Int(scalar.value) - 0x30, 100_000)
            ahead.advance()
        }
        exponent += sign * value
        scan = ahead
    }

    /// `1,234,567`, or in the Indian manner `12,34,567`.
    private static func isGrouping(_ groups: [Int]) -> Bool {
        guard groups.count > 1 else { return true }
        guard groups[groups.count - 1] == 3, (1...3).contains(groups[0]) else { return false }
        let middle = groups[1..<(groups.count - 1)]
        return middle.allSatisfy { $0 == 3 } || (groups[0] <= 2 && middle.allSatisfy { $0 == 2 })
    }

    private static func hint(_ text: String, mark: Mark) -> String {
        let other: Mark = mark == .point ? .comma : .point
        return text.contains(other.rawValue)
            ? "if '\(other.rawValue)' begins the fraction say `decimal: \"\(other.rawValue)\"` in the map"
            : "write 1234\(mark.rawValue)56"
    }
}

/// A place in a text, scalar by scalar.
private struct Scan {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    var digitFollows: Bool { index + 1 < scalars.count && Scan.isDigit(scalars[index + 1]) }
    func isMark(_ mark: ForeignDecimal.Mark) -> Bool { peek.map { mark.rawValue.unicodeScalars.first == $0 } ?? false }
    mutating func advance() { index += 1 }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    static func isGroup(_ scalar: Unicode.Scalar, mark: ForeignDecimal.Mark) -> Bool {
        switch scalar {
        case ",": mark == .point
        case ".": mark == .comma
        case "'", "\u{2019}", " ", "\u{A0}", "\u{202F}", "\u{2009}": true
        default: false
        }
    }

    /// A letter, a currency sign, or the point of an abbreviation (`kr.`).
    static func isCurrencyScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .currencySymbol || scalar == "."
    }
}
