import Semantics

/// Compares the columns of custom properties in a segment with the JSON texts that they were taken from.
struct PropertyCheck {
    private let columns: SegmentColumns
    private let texts: TextColumn

    /// - Parameter texts: the segment's properties by row.
    init(_ columns: SegmentColumns, texts: TextColumn) {
        self.columns = columns
        self.texts = texts
    }

    /// The names of the columns that say something else than the texts do.
    func contradictions() throws -> [String] {
        let listed = columns.segment.columns
        // Segments of an older format have no such columns, and their texts are read instead.
        guard listed.containsProperties else {
            try PropertyText.check(texts)
            return []
        }
        var wrong: [String] = []
        var unexplained = Set(listed.all.filter(ColumnName.isOfProperties))
        try PropertyCoding(columns.store.dictionaries).forEachColumn(of: texts, rows: columns.segment.rows) {
            name, wanted in
            let number = ColumnName.propertyNumber(name)
            let flags = listed.flags(ofProperty: number)
            let isPlain = try flags.map(codes) ?? Array(repeating: 0, count: wanted.count)
            unexplained.remove(name)
            if let flags { unexplained.remove(flags) }
            let fits: Bool
            if let number, name == ColumnName.property(number: number) {
                let found = try codes(name)
                fits = wanted.indices.allSatisfy {
                    found[$0] == wanted[$0] && isPlain[$0] == 0 || found[$0] == 0 && isPlain[$0] != 0
                }
            } else {
                fits = wanted.indices.allSatisfy { wanted[$0] <= isPlain[$0] }
            }
            if !fits { wrong.append(name) }
        }
        return wrong + unexplained.sorted()
    }

    private func codes(_ name: String) throws -> [UInt32] {
        try columns.vector(name, locals: columns.locals)?.allCodes
            ?? Array(repeating: 0, count: columns.segment.rows)
    }
}
