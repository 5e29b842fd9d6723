import Semantics

/// Takes the custom properties of a block's rows apart.
struct PropertyCoding {
    let dictionaries: Dictionaries

    init(_ dictionaries: Dictionaries) { self.dictionaries = dictionaries }

    /// The values of one property, each with the code of the JSON text that it stands in.
    private final class Found {
        let dictionary: TextDictionary
        var texts: [UInt32] = []
        var codes: [UInt32] = []

        init(_ dictionary: TextDictionary) { self.dictionary = dictionary }
    }

    /// Calls `put` with the columns of the properties that rows have, one after another: of each property its values'
    /// codes, and which rows have a value that found no room in its dictionary; then which rows have a property without
    /// any column.
    ///
    /// - Parameter texts: JSON texts by row.
    func forEachColumn(
        of texts: TextColumn, rows: Int, _ put: (_ name: String, _ codes: [UInt32]) throws -> Void
    ) throws {
        var properties: [UInt32: Found] = [:]
        var others: [UInt32] = []
        let names = try dictionaries.dictionary(ColumnName.propertyNames)
        try forEachProperty(of: texts) { text, name, value in
            let number = try names.code(of: name)
            guard !names.isSpilled(number) else { return others.append(text) }
            let found =
                try properties[number] ?? Found(dictionaries.dictionary(ColumnName.property(number: number)))
            if found.texts.isEmpty { properties[number] = found }
            found.texts.append(text)
            found.codes.append(try found.dictionary.code(of: value))
        }
        var spread = Spread(texts, rows: rows)
        for (number, found) in properties.sorted(by: { $0.key < $1.key }) {
            let column = ColumnName.property(number: number)
            let isSpilled = found.codes.map(found.dictionary.isSpilled)
            try put(column, spread.codes(zip(found.codes, isSpilled).map { $1 ? 0 : $0 }, of: found.texts))
            guard isSpilled.contains(true) else { continue }
            try put(ColumnName.spilled(column), spread.codes(isSpilled.map { $0 ? 1 : 0 }, of: found.texts))
        }
        if !others.isEmpty { try put(ColumnName.otherProperties, spread.codes(others.map { _ in 1 }, of: others)) }
    }

    /// The codes of the values that rows have, by property. Without a column, they are spilled codes.
    func codes(of texts: TextColumn) throws -> [String: Set<UInt32>] {
        var codes: [String: Set<UInt32>] = [:]
        let names = try dictionaries.dictionary(ColumnName.propertyNames)
        try forEachProperty(of: texts) { _, name, value in
            // A name that could have a column gets its number now, so that its codes stay the same from here on.
            _ = try names.code(of: name)
            let name = CanonicalText.withBytes(of: name) { String(decoding: $0, as: UTF8.self) }
            let dictionary = try dictionaries.dictionary(dictionaries.name(ofProperty: name))
            codes[name, default: []].insert(try dictionary.code(of: value))
        }
        return codes
    }

    private func forEachProperty(
        of texts: TextColumn,
        _ visit: (_ text: UInt32, _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws -> Void
    ) throws {
        // Rows of a part share the texts of the whole.
        var isUsed = Array(repeating: false, count: texts.pool.count + 1)
        for code in texts.codes { isUsed[Int(code)] = true }
        var scanner = PropertyScanner()
        for code in 1..<UInt32(texts.pool.count + 1) where isUsed[Int(code)] {
            scanner.begin()
            try texts.pool.withBytes(of: code) { text in
                do {
                    while try scanner.next(in: text) != nil {
                        try scanner.withName(in: text) { name in
                            try scanner.withValue(in: text) { try visit(code, name, $0) }
                        }
                    }
                } catch let problem as PropertyTextProblem {
                    throw Corruption(detail: "\(problem), in one of \(texts.codes.count) events")
                }
            }
        }
    }
}

/// Spreads what is known of JSON texts over the rows that have them.
private struct Spread {
    private let texts: TextColumn
    private let rows: Int
    /// By code of the text; 0 between two columns.
    private var byText: [UInt32]

    init(_ texts: TextColumn, rows: Int) {
        self.texts = texts
        self.rows = rows
        byText = Array(repeating: 0, count: texts.pool.count + 1)
    }

    mutating func codes(_ codes: [UInt32], of texts: [UInt32]) -> [UInt32] {
        for (text, code) in zip(texts, codes) { byText[Int(text)] = code }
        defer { for text in texts { byText[Int(text)] = 0 } }
        var spread = [UInt32](repeating: 0, count: rows)
        for (row, text) in self.texts.codes.enumerated() { spread[row] = byText[Int(text)] }
        return spread
    }
}
