/// The names of a segment's columns: one text, as it is stored, for most of them are never asked about.
struct ColumnList: Sendable, Equatable {
    private let names: [UInt8]

    /// - Parameter text: names separated by blanks.
    init(_ text: String) { names = Array(text.utf8) }

    func contains(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { wanted in
            names.withUnsafeBufferPointer { names in
                var start = 0
                while start < names.count {
                    var end = start
                    while end < names.count, names[end] != UInt8(ascii: " ") { end += 1 }
                    if end - start == wanted.count, names[start..<end].elementsEqual(wanted) { return true }
                    start = end + 1
                }
                return false
            }
        }
    }
}
