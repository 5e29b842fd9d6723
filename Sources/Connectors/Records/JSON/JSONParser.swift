import Semantics

/// Reads one JSON text (RFC 8259) of valid UTF-8 into a value, keeping the digits of numbers.
///
/// Foundation's decoder is several times too slow for bulk files, and rounds money to binary fractions.
struct JSONParser {
    typealias Failure = JSONFailure

    private let tape = JSONTape()

    /// One text alone; for many, keep a parser.
    static func parse(_ bytes: [UInt8]) throws(JSONFailure) -> JSONValue { try JSONParser().parse(bytes) }

    func parse(_ bytes: [UInt8]) throws(JSONFailure) -> JSONValue {
        try bytes.withUnsafeBufferPointer { bytes throws(JSONFailure) in
            let nodes = try tape.scan(UnsafeRawBufferPointer(bytes), readable: bytes.count)
            return JSONValue(nodes, 0, names: tape.names)
        }
    }
}

extension JSONValue {
    /// The value at a node, with everything inside it.
    init(_ nodes: JSONNodes, _ index: Int, names: JSONNames) {
        let node = nodes[index]
        switch node.kind {
        case .null: self = .null
        case .yes: self = .bool(true)
        case .no: self = .bool(false)
        case .string: self = .string(String(decoding: nodes.text(node), as: UTF8.self))
        case .number:
            let digits = String(decoding: nodes.text(node), as: UTF8.self)
            self = (node.isWhole ? Int64(digits) : nil).map { .integer($0) } ?? .literal(digits)
        case .array:
            var elements: [JSONValue] = []
            var inside = index + 1
            while inside < Int(node.length) {
                elements.append(JSONValue(nodes, inside, names: names))
                inside = nodes.end(of: inside)
            }
            self = .array(elements)
        case .object:
            var members: [Member] = []
            var inside = index + 1
            while inside < Int(node.length) {
                let name = names.name(nodes[inside].key)
                members.append(Member(name, JSONValue(nodes, inside, names: names)))
                inside = nodes.end(of: inside)
            }
            self = .object(members)
        }
    }
}
