import Semantics

/// Gathers the custom properties of one event as they stand in bytes, and writes them as `PropertyText` does.
struct PropertyColumns: @unchecked Sendable {
    // Unchecked, for the pointers in its entries, which are only followed while an event is being written.

    enum Value {
        /// Takes away what was gathered under the name before.
        case nothing
        case text(UnsafeRawBufferPointer)
        case kept(StoredText)
        case number(Double)
        case flag(Bool)
    }

    private struct Entry {
        /// In `names`.
        var start: Int
        var end: Int
        var value: Value
    }

    private var names: [UInt8] = []
    private var entries: [Entry] = []
    private var out: [UInt8] = []
    /// Whether the order of bytes is the order of the names as texts.
    private var isASCII = true

    private mutating func removeAll() {
        names.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
        isASCII = true
    }

    /// Gathers a property under a name, or under `prefix.name`; a later one of the same name counts.
    ///
    /// - Precondition: a text's memory lives until `write`.
    mutating func add(_ name: UnsafeRawBufferPointer, below prefix: UnsafeRawBufferPointer? = nil, _ value: Value) {
        let start = names.count
        if let prefix {
            names.append(contentsOf: prefix)
            names.append(0x2E)
        }
        names.append(contentsOf: name)
        for byte in names[start...] where byte >= 0x80 { isASCII = false }
        entries.append(Entry(start: start, end: names.count, value: value))
    }

    mutating func add(_ name: StaticString, _ value: Value) {
        add(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount), value)
    }

    /// Begins an event.
    mutating func begin() { removeAll() }

    /// Gives the event at `row` what was gathered, if it is anything, and forgets it.
    mutating func write(_ row: Int, into column: inout TextColumn) {
        defer { removeAll() }
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
        if case .nothing = entry.value { return }
        out.append(out.isEmpty ? Ascii.openBrace : Ascii.comma)
        names.withUnsafeBytes {
            PropertyColumns.quote(UnsafeRawBufferPointer(rebasing: $0[entry.start..<entry.end]), &out)
        }
        out.append(0x3A)
        switch entry.value {
        case .nothing: break
        case .text(let text): PropertyColumns.quote(text, &out)
        case .kept(let text): PropertyColumns.quote(text.bytes, &out)
        case .number(let number): out.append(contentsOf: JSONValue.number(number).serialized.utf8)
        case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
        }
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
        names.withUnsafeBytes { names in
            let (first, second) = (a.end - a.start, b.end - b.start)
            for offset in 0..<min(first, second) where names[a.start + offset] != names[b.start + offset] {
                return Int(names[a.start + offset]) - Int(names[b.start + offset])
            }
            return first - second
        }
    }

    private var values: [String: PropertyValue] {
        var values: [String: PropertyValue] = [:]
        for entry in entries {
            let name = String(decoding: names[entry.start..<entry.end], as: UTF8.self)
            switch entry.value {
            case .nothing: values[name] = nil
            case .text(let text): values[name] = .text(String(decoding: text, as: UTF8.self))
            case .kept(let text): values[name] = .text(String(decoding: text.bytes, as: UTF8.self))
            case .number(let number): values[name] = .number(number)
            case .flag(let flag): values[name] = .flag(flag)
            }
        }
        return values
    }

    private static func quote(_ text: UnsafeRawBufferPointer, _ out: inout [UInt8]) {
        let isPlain = text.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != Ascii.quote && $0 != Ascii.backslash }
        guard isPlain else {
            out.append(contentsOf: JSONValue.string(String(decoding: text, as: UTF8.self)).serialized.utf8)
            return
        }
        out.append(Ascii.quote)
        out.append(contentsOf: text)
        out.append(Ascii.quote)
    }
}
