import Semantics

/// The columns that a map speaks of, each with a slot, found in a record by the header's position or a JSON path.
struct ColumnTable: Sendable {
    private(set) var names: [String] = []
    private var slots: [String: Int] = [:]
    private(set) var paths: [[String]] = []
    private var header: CSVHeader?
    private var indices: [Int] = []

    init() {}

    /// The slot of a column, new or known.
    mutating func slot(of name: String) -> Int {
        if let slot = slots[name] { return slot }
        slots[name] = names.count
        names.append(name)
        paths.append(name.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
        return names.count - 1
    }

    func knows(_ name: String) -> Bool { slots[name] != nil }

    /// Whether the map reads a member of a JSON record, or something inside it.
    func knows(member: String) -> Bool {
        slots[member] != nil || paths.contains { $0.first == member }
    }

    /// Opens a record for reading.
    /// - Throws: `missing_column` when a CSV file has no column of a name in the map.
    mutating func open(_ record: SourceRecord) throws(RecordProblem) -> RecordView {
        switch record.payload {
        case .row(let row):
            // TRICKY: all rows of one file share their header object; its columns are looked up once.
            if header !== row.header {
                indices = try indices(in: row.header)
                header = row.header
            }
            return RecordView(indices: indices, paths: paths, payload: record.payload)
        case .json, .text:
            return RecordView(indices: [], paths: paths, payload: record.payload)
        }
    }

    /// Where each slot stands in a row.
    func indices(in header: CSVHeader) throws(RecordProblem) -> [Int] {
        var found: [Int] = []
        for name in names {
            guard let index = header.index(of: name) else {
                let near = NearestName.of(name, among: header.names).map { "; did you mean '\($0)'?" } ?? ""
                let list = ForeignText.cut(header.names.joined(separator: ", "))
                throw RecordProblem(
                    reason: "missing_column",
                    explanation: "the map names a column '\(name)' that the file does not have\(near) "
                        + "(columns: \(list); for a constant write `= \(name)`)")
            }
            found.append(index)
        }
        return found
    }
}

/// One record, opened for a map's columns.
struct RecordView: Sendable {
    fileprivate let indices: [Int]
    fileprivate let paths: [[String]]
    let payload: SourceRecord.Payload

    /// The text in a column as sent; nil when it is blank, absent or JSON null.
    func text(_ slot: Int) throws(RecordProblem) -> String? {
        switch payload {
        case .row(let row):
            let text = row.fields[indices[slot]]
            return ForeignText.isBlank(text) ? nil : text
        case .json(let value):
            guard let found = RecordView.find(paths[slot], in: value) else { return nil }
            guard let text = RecordView.scalarText(found) else {
                if case .null = found { return nil }
                throw .notAValue(paths[slot].joined(separator: "."))
            }
            return ForeignText.isBlank(text) ? nil : text
        case .text(let text):
            return ForeignText.isBlank(text) ? nil : text
        }
    }

    /// The elements of a JSON list; empty when there is none.
    func elements(_ slot: Int) throws(RecordProblem) -> [RecordView] {
        guard case .json(let value) = payload, let found = RecordView.find(paths[slot], in: value) else { return [] }
        if case .null = found { return [] }
        guard let elements = found.elements else {
            throw .notAList(paths[slot].joined(separator: "."))
        }
        return elements.map { RecordView(indices: [], paths: paths, payload: .json($0)) }
    }

    /// A member by its whole name, else by the path of its parts: `user.id`, `items.0.sku`.
    private static func find(_ path: [String], in value: JSONValue) -> JSONValue? {
        if path.count > 1, let whole = value[path.joined(separator: ".")] { return whole }
        var current = value
        for part in path {
            if let member = current[part] {
                current = member
            } else if let elements = current.elements, let index = Int(part), elements.indices.contains(index) {
                current = elements[index]
            } else {
                return nil
            }
        }
        return current
    }

    /// A string, number or flag as text; nil for lists, objects and null.
    static func scalarText(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .integer(let integer): String(integer)
        case .literal(let digits): digits
        case .number(let number): "\(number)"
        case .bool(let flag): flag ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}
