/// One row of a CSV file, its fields found by the header's names.
package struct CSVRow: Sendable {
    package let header: CSVHeader
    /// Unquoted, as many as the header has names.
    package let fields: [String]

    package init(header: CSVHeader, fields: [String]) {
        self.header = header
        self.fields = fields
    }

    /// The field under a header name; nil when there is no such column. An empty field is an empty string.
    package subscript(_ name: String) -> String? {
        header.index(of: name).map { fields[$0] }
    }
}

/// The names of a CSV file's columns, trimmed of surrounding white space.
package final class CSVHeader: Sendable {
    package let names: [String]
    private let indices: [String: Int]

    /// Of two columns with the same name the first is found by it.
    package init(_ names: [String]) {
        self.names = names
        self.indices = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }

    /// Where a column stands: by its exact name, so that a mapping means one column and no other.
    package func index(of name: String) -> Int? { indices[name] }
}
