/// The names of a segment's columns: one text, as it is stored, for most of them are never asked about.
struct ColumnList: Sendable, Equatable {
    private let names: [UInt8]

    /// - Parameter text: names separated by blanks.
    init(_ text: String) { names = Array(text.utf8) }

    func contains(_ name: String) -> Bool { contains(name) { $0 == $1 } }

    /// All names.
    var all: [String] {
        names.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Custom properties

    /// Whether any of the columns was taken out of the custom properties: those of an older format have none.
    var containsProperties: Bool { contains(ColumnName.propertyPrefix) { $0 >= $1 } }

    /// The flags of the rows whose value of a custom property, if there is one, stands in `properties` alone.
    ///
    /// - Parameter number: the property's; nil for one that has no column anywhere.
    func flags(ofProperty number: UInt32?) -> String? {
        if let number {
            let column = ColumnName.property(number: number)
            if contains(ColumnName.spilled(column)) { return ColumnName.spilled(column) }
            if contains(column) { return nil }
        }
        // The property may have got its number only after the segment was written.
        return contains(ColumnName.otherProperties) ? ColumnName.otherProperties : nil
    }

    /// - Parameter fits: whether a name that begins with the wanted one is it, by the lengths of both.
    private func contains(_ name: String, _ fits: (_ length: Int, _ wanted: Int) -> Bool) -> Bool {
        var name = name
        return name.withUTF8 { wanted in
            names.withUnsafeBufferPointer { names in
                var start = 0
                while start < names.count {
                    var end = start
                    while end < names.count, names[end] != UInt8(ascii: " ") { end += 1 }
                    if fits(end - start, wanted.count), names[start..<end].starts(with: wanted) { return true }
                    start = end + 1
                }
                return false
            }
        }
    }
}
