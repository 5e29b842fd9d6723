import Semantics

/// What a condition reads: the text in each slot of a `ColumnTable`.
protocol TextSource {
    /// The text in a column as sent; nil when it is blank, absent or JSON null.
    func text(_ slot: Int) throws(RecordProblem) -> String?
}

extension RecordView: TextSource {}

/// One record where it stands, opened for a map's columns: the twin of `RecordView`.
struct FieldView: TextSource {
    let nodes: JSONNodes
    /// By slot: the node of the value; 0 for none.
    let slots: UnsafePointer<UInt32>
    /// For messages.
    let columns: Unmanaged<ColumnNames>
    /// Where the texts of the map stand; see `FieldSteps`.
    var texts: UnsafeRawPointer

    /// The bytes in a column as sent; nil when they are blank, absent or JSON null.
    @inline(__always) func bytes(_ slot: Int) throws(RecordProblem) -> UnsafeRawBufferPointer? {
        let index = Int(slots[slot])
        if index == 0 { return nil }
        let node = nodes[index]
        switch node.kind {
        case .null: return nil
        case .array, .object: throw notAValue(slot)
        case .no, .yes, .number, .string: break
        }
        let text = nodes.text(node)
        guard let first = text.first else { return nil }
        if first > 0x20, first < 0x7F { return text }
        return ForeignText.isBlank(String(decoding: text, as: UTF8.self)) ? nil : text
    }

    func text(_ slot: Int) throws(RecordProblem) -> String? {
        try bytes(slot).map { String(decoding: $0, as: UTF8.self) }
    }

    private func notAValue(_ slot: Int) -> RecordProblem { .notAValue(columns.takeUnretainedValue().names[slot]) }
}

/// The names of the columns of a map, by slot.
final class ColumnNames: Sendable {
    let names: [String]
    init(_ names: [String]) { self.names = names }
}

extension RecordProblem {
    static func notAValue(_ column: String) -> RecordProblem {
        RecordProblem(
            reason: "not_a_value",
            explanation: "'\(column)' holds a list or an object; name a value inside it, such as 'user.id'")
    }

    static func notAList(_ column: String) -> RecordProblem {
        RecordProblem(reason: "not_a_list", explanation: "'\(column)' holds no list of items")
    }
}
