/// A dimension's values row by row, as codes into a list of texts.
struct DimensionColumn {
    var codes: [UInt32]
    /// By code; code 0 is nil unless said otherwise.
    var values: [String?]

    /// Which codes pass a test.
    func passing(_ test: (String?) -> Bool) -> [Bool] { values.map(test) }

    /// The column of other rows, each of which has the value of one row here.
    func gathered(_ rows: [UInt32]) -> DimensionColumn {
        DimensionColumn(codes: rows.map { codes[Int($0)] }, values: values)
    }
}

/// Gives each text a code; nil is 0.
struct TextInterner {
    private(set) var values: [String?] = [nil]
    private var codes: [String: UInt32] = [:]

    mutating func code(_ text: String?) -> UInt32 {
        guard let text else { return 0 }
        if let known = codes[text] { return known }
        let code = UInt32(values.count)
        values.append(text)
        codes[text] = code
        return code
    }
}
