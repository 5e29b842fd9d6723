import Semantics

/// Codes of the texts of one segment's rows, those among them that are kept plain: fields whose dictionary was full, and
/// custom properties without a column. Codes are those of the store's `Dictionaries`.
struct CodedTexts {
    private let columns: SegmentColumns
    private let locals: () throws -> Vector
    private var dictionaries: Dictionaries { columns.store.dictionaries }

    /// - Parameter locals: gives the result of `columns.locals()`, perhaps remembered.
    init(_ columns: SegmentColumns, locals: (() throws -> Vector)? = nil) {
        self.columns = columns
        self.locals = locals ?? columns.locals
    }

    /// A field's codes by row; nil where no row has it.
    func field(_ name: String) throws -> [UInt32]? {
        let coded = try columns.vector(name, locals: locals)?.allCodes
        guard let plain = try columns.texts(ColumnName.plain(name)) else { return coded }
        var codes = coded ?? Array(repeating: 0, count: columns.segment.rows)
        guard plain.codes.count <= codes.count else {
            throw Corruption(detail: "column \(ColumnName.plain(name)) of segment \(columns.segment.id) is too long")
        }
        let own = try dictionaries.codes(
            of: plain.pool, where: Array(repeating: true, count: plain.pool.count + 1), in: name)
        for (row, code) in plain.codes.enumerated() where code != 0 { codes[row] = own[Int(code)] }
        return codes
    }

    /// A custom property's codes by row; nil where no row has it.
    func property(_ name: String) throws -> [UInt32]? {
        guard columns.segment.columns.contains(ColumnName.properties) else { return nil }
        let number = try dictionaries.number(ofProperty: name)
        let coded = try number.flatMap {
            try columns.vector(ColumnName.property(number: $0), locals: locals)?.allCodes
        }
        let rows = try plainRows(ofProperty: number)
        guard !rows.isEmpty else { return coded }
        return try read(name, at: rows, into: coded ?? Array(repeating: 0, count: columns.segment.rows))
    }

    /// The rows whose value of a property, if there is one, stands in the JSON text alone.
    private func plainRows(ofProperty number: UInt32?) throws -> [Int] {
        // A segment of an older format has properties, and no column of any.
        guard columns.segment.columns.containsProperties else { return Array(0..<columns.segment.rows) }
        guard let name = columns.segment.columns.flags(ofProperty: number),
            let flags = try columns.vector(name, locals: locals)?.allCodes
        else { return [] }
        return flags.indices.filter { flags[$0] != 0 }
    }

    private func read(_ name: String, at rows: [Int], into coded: [UInt32]) throws -> [UInt32]? {
        guard let texts = try columns.texts(ColumnName.properties) else { return nil }
        let dictionary = try dictionaries.dictionary(dictionaries.name(ofProperty: name))
        var reader = PropertyReader(name)
        // By code of the JSON text; each is read once.
        var values: [UInt32?] = Array(repeating: nil, count: texts.pool.count + 1)
        values[0] = 0
        var codes = coded
        do {
            for row in rows {
                let text = texts.code(row)
                let value = try values[Int(text)] ?? reader.code(in: texts.pool, text, dictionary)
                values[Int(text)] = value
                if value != 0 { codes[row] = value }
            }
        } catch let problem as PropertyTextProblem {
            throw Corruption(detail: "\(problem), in an event of segment \(columns.segment.id)")
        }
        return codes.contains { $0 != 0 } ? codes : nil
    }
}

/// Reads one custom property out of JSON texts.
private struct PropertyReader {
    /// In composed form.
    private let name: [UInt8]
    private var scanner = PropertyScanner()

    init(_ name: String) {
        var name = name
        self.name = name.withUTF8 { CanonicalText.withBytes(of: UnsafeRawBufferPointer($0)) { Array($0) } }
    }

    /// The code of the property's value; 0 where the text does not have the property.
    mutating func code(in pool: TextPool, _ text: UInt32, _ dictionary: TextDictionary) throws -> UInt32 {
        try pool.withBytes(of: text) { text in
            var code: UInt32 = 0
            scanner.begin()
            while try scanner.next(in: text) != nil {
                let isWanted = scanner.withName(in: text) { found in
                    CanonicalText.withBytes(of: found) { $0.elementsEqual(name) }
                }
                if isWanted { code = try scanner.withValue(in: text) { try dictionary.code(of: $0) } }
            }
            return code
        }
    }
}
