import Semantics

/// Gathers the custom properties of one event as they stand in bytes, and writes them as `PropertyText` does.
struct PropertyColumns: Sendable {
    enum Value {
        /// Takes away what was gathered under the name before.
        case nothing
        case text(UnsafeRawBufferPointer)
        case number(Double)
        case flag(Bool)
    }

    private struct Entry: Sendable {
        enum Kind { case nothing, number, yes, no, text }

        /// The name and the text, in `bytes`.
        var name: Range<Int>
        var text: Range<Int>
        var kind: Kind
        var number: Double
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    private var out: [UInt8] = []
    /// Whether the order of bytes is the order of the names as texts.
    private var isASCII = true

    /// Begins an event.
    mutating func begin() {
        bytes.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        isASCII = true
    }

    /// Gathers a property under a name, or under `prefix.name`; a later one of the same name counts.
    mutating func add(_ name: [UInt8], below prefix: [UInt8]? = nil, _ value: Value) {
        let start = bytes.count
        if let prefix {
            bytes.append(contentsOf: prefix)
            bytes.append(0x2E)
        }
        bytes.append(contentsOf: name)
        let end = bytes.count
        for byte in bytes[start...] where byte >= 0x80 { isASCII = false }
        var entry = Entry(name: start..<end, text: end..<end, kind: .nothing, number: 0)
        switch value {
        case .nothing: break
        case .text(let text):
            bytes.append(contentsOf: text)
            entry.text = end..<bytes.count
            entry.kind = .text
        case .number(let number): (entry.kind, entry.number) = (.number, number)
        case .flag(let flag): entry.kind = flag ? .yes : .no
        }
        entries.append(entry)
    }

    /// Gives the event at `row` what was gathered, if it is anything.
    mutating func write(_ row: Int, into column: inout TextColumn) {
        guard isASCII else {
            if let text = PropertyText.text(of: values) { column.set(row, text) }
            return
        }
        sort()
        out.removeAll(keepingCapacity: true)
        for index in entries.indices {
            if index + 1 < entries.count, compare(entries[index], entries[index + 1]) == 0 { continue }
            append(entries[index])
        }
        guard !out.isEmpty else { return }
        out.append(Ascii.closeBrace)
        out.withUnsafeBytes { column.set(row, $0) }
    }

    private mutating func append(_ entry: Entry) {
        if entry.kind == .nothing { return }
        out.append(out.isEmpty ? Ascii.openBrace : Ascii.comma)
        quote(entry.name)
        out.append(0x3A)
        switch entry.kind {
        case .nothing: break
        case .text: quote(entry.text)
        case .number: out.append(contentsOf: JSONValue.number(entry.number).serialized.utf8)
        case .yes: out.append(contentsOf: "true".utf8)
        case .no: out.append(contentsOf: "false".utf8)
        }
    }

    private mutating func quote(_ text: Range<Int>) {
        let slice = bytes[text]
        let isPlain = slice.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != Ascii.quote && $0 != Ascii.backslash }
        guard isPlain else {
            out.append(contentsOf: JSONValue.string(String(decoding: slice, as: UTF8.self)).serialized.utf8)
            return
        }
        out.append(Ascii.quote)
        out.append(contentsOf: slice)
        out.append(Ascii.quote)
    }

    /// By name, those of one name in the order they were gathered. Properties come sorted or nearly so, and are few.
    private mutating func sort() {
        for index in entries.indices.dropFirst() {
            var place = index
            let entry = entries[index]
            while place > 0, compare(entries[place - 1], entry) > 0 {
                entries[place] = entries[place - 1]
                place -= 1
            }
            if place < index { entries[place] = entry }
        }
    }

    private func compare(_ a: Entry, _ b: Entry) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<min(a.name.count, b.name.count) {
                let (first, second) = (bytes[a.name.lowerBound + offset], bytes[b.name.lowerBound + offset])
                if first != second { return Int(first) - Int(second) }
            }
            return a.name.count - b.name.count
        }
    }

    private var values: [String: PropertyValue] {
        var values: [String: PropertyValue] = [:]
        for entry in entries {
            let name = String(decoding: bytes[entry.name], as: UTF8.self)
            switch entry.kind {
            case .nothing: values[name] = nil
            case .text: values[name] = .text(String(decoding: bytes[entry.text], as: UTF8.self))
            case .number: values[name] = .number(entry.number)
            case .yes: values[name] = .flag(true)
            case .no: values[name] = .flag(false)
            }
        }
        return values
    }
}
