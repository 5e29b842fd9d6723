import Semantics

/// The rows of an answer: what a spreadsheet or a line-by-line reader wants of it.
///
/// A metric table has its own. Of other answers it is the first list of objects that has some: their members are the columns, in the
/// order in which they first occur.
struct AnswerRows: Sendable, Equatable {
    let columns: [String]
    let rows: [[JSONValue]]

    /// Nil where the answer has no rows.
    ///
    /// - Parameter schema: the answer's, where it is known: it has the columns of a list that is empty.
    init?(_ answer: JSONValue, schema: JSONValue = .null) {
        if let columns = answer["columns"]?.elements?.compactMap({ $0["name"]?.text }),
            let rows = answer["rows"]?.elements
        {
            self.columns = columns
            self.rows = rows.map { $0.elements ?? [] }
            return
        }
        guard case .object(let members) = answer, let place = AnswerRows.place(in: answer, schema: schema),
            let list = AnswerRows.objects(members[place].value)
        else { return nil }
        var columns: [String] = []
        for object in list { for member in object where !columns.contains(member.key) { columns.append(member.key) } }
        let items = schema["properties"]?[members[place].key]?["items"]
        if list.isEmpty, case .object(let properties)? = items?["properties"] { columns = properties.map(\.key) }
        self.columns = columns
        rows = list.map { object in
            columns.map { column in object.first { $0.key == column }?.value ?? .null }
        }
    }

    /// Which member of an answer holds its rows: the first list of objects that has some.
    static func place(in answer: JSONValue, schema: JSONValue = .null) -> Int? {
        guard case .object(let members) = answer else { return nil }
        if answer["columns"] != nil, let table = members.firstIndex(where: { $0.key == "rows" }) { return table }
        let lists = members.indices.filter { index in
            guard objects(members[index].value) != nil else { return false }
            // An empty list does not say of what it is.
            return schema["properties"]?[members[index].key].map { $0["items"]?["type"]?.text == "object" } ?? true
        }
        return lists.first { members[$0].value.elements?.isEmpty == false } ?? lists.first
    }

    private static func objects(_ value: JSONValue) -> [[JSONValue.Member]]? {
        guard let elements = value.elements else { return nil }
        var objects: [[JSONValue.Member]] = []
        for element in elements {
            guard case .object(let members) = element else { return nil }
            objects.append(members)
        }
        return objects
    }

    /// RFC 4180, safe to open in a spreadsheet; what is no plain value stands as JSON.
    var csv: String {
        CSVWriter.record(columns.map { .text($0) })
            + rows.map { row in CSVWriter.record(row.map(AnswerRows.field)) }.joined()
    }

    private static func field(_ value: JSONValue) -> CSVWriter.Field {
        switch value {
        case .null: .absent
        case .string(let text): .text(text)
        case .integer, .number, .literal: .number(value.serialized)
        case .bool, .array, .object: .text(value.serialized)
        }
    }

    /// One JSON object a row.
    var lines: String {
        rows.map { row in
            JSONValue.object(zip(columns, row).map { JSONValue.Member($0, $1) }).serialized + "\n"
        }.joined()
    }
}
