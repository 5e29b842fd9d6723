/// One value of a JSON text that was taken apart; the values inside it follow it.
struct JSONNode {
    enum Kind: UInt8 { case null, no, yes, number, string, array, object }

    /// Where the text of a string, number or word begins: in the record, or where `isDecoded` among the decoded texts.
    var offset: UInt32
    /// Bytes of that text. For an array or object: the index of the first node behind everything inside it.
    var length: UInt32
    /// The name under which it is a member of an object, by `JSONTape.name(of:)`; 0 for elements and the whole.
    var key: UInt32
    var kind: Kind
    /// Whether the text stands among the decoded texts, because the record writes it with escapes.
    var isDecoded = false
    /// A number without fraction and exponent.
    var isWhole = false
}

/// A record taken apart: nodes in the order of the text, and the bytes they speak of.
///
/// TRICKY: it borrows the memory of the record and of the `JSONTape` that made it, and is void once either changes.
struct JSONNodes {
    let input: UnsafeRawPointer
    let decoded: UnsafeRawPointer
    let nodes: UnsafePointer<JSONNode>
    let count: Int
    /// How many names of members are known.
    var names = JSONNames.Version()

    subscript(index: Int) -> JSONNode { nodes[index] }

    /// The bytes of a string, number or word.
    func text(_ node: JSONNode) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: (node.isDecoded ? decoded : input) + Int(node.offset), count: Int(node.length))
    }

    /// The index of the first node behind a value and everything inside it.
    func end(of index: Int) -> Int {
        let node = nodes[index]
        switch node.kind {
        case .array, .object: return Int(node.length)
        case .null, .no, .yes, .number, .string: return index + 1
        }
    }
}

/// Why a text is not JSON.
struct JSONFailure: Error {
    var what: String
    /// From 0.
    var offset: Int

    init(_ what: String, _ offset: Int) {
        self.what = what
        self.offset = offset
    }
}
