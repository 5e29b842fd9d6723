import Semantics

/// Writes one JSON object as bytes, member by member: what an export does a million times over.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    mutating func open() {
        bytes.append(0x7B)
        isFirst = true
    }

    mutating func close() {
        bytes.append(0x7D)
        isFirst = false
    }

    mutating func endLine() { bytes.append(0x0A) }

    /// Gives the bytes away and begins anew.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Writes a member's name. A value must follow.
    mutating func name(_ name: String) {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        string(name)
        bytes.append(0x3A)
    }

    /// Begins the next element of an array.
    mutating func element() {
        if bytes.last != 0x5B { bytes.append(0x2C) }
    }

    mutating func openList() { bytes.append(0x5B) }
    mutating func closeList() {
        bytes.append(0x5D)
        isFirst = false
    }

    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string(UnsafeRawBufferPointer($0)) }
    }

    /// - Parameter text: UTF-8.
    mutating func string(_ text: UnsafeRawBufferPointer) {
        bytes.append(0x22)
        for byte in text {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case 0..<0x20, 0x7F:
                let digits = Array("0123456789abcdef".utf8)
                bytes += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    /// JSON text as it is.
    mutating func raw(_ json: String) { bytes += json.utf8 }

    mutating func integer(_ value: some BinaryInteger) { bytes += String(value).utf8 }

    /// The shortest digits that read back as the same number.
    mutating func number(_ value: Double) {
        if value.isFinite { raw("\(value)") } else { string(value > 0 ? "Infinity" : "-Infinity") }
    }

    mutating func money(_ amount: Money) { raw(ExportText.digits(of: amount)) }
}

/// Values as every export writes them.
enum ExportText {
    /// Exact, with as many digits behind the point as it takes.
    static func digits(of amount: Money) -> String {
        let units = amount.micros.magnitude
        let fraction = Int(units % 1_000_000)
        let sign = amount.micros < 0 ? "-" : ""
        guard fraction > 0 else { return "\(sign)\(units / 1_000_000)" }
        var digits = fraction.padded(to: 6)
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(units / 1_000_000).\(digits)"
    }

    /// 32 hexadecimal digits.
    static func digits(of key: EventKey) -> String {
        [key.high, key.low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    static func key(_ digits: String) -> EventKey? {
        guard digits.utf8.count == 32, digits.utf8.allSatisfy({ UInt8(ascii: "+") != $0 }),
            let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16)
        else { return nil }
        return EventKey(high: high, low: low)
    }

    static func text(_ number: Double) -> String {
        number.isFinite ? "\(number)" : number > 0 ? "Infinity" : "-Infinity"
    }
}
