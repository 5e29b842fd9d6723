/// Takes JSON texts apart into nodes, one text after another in the same memory: no value is made, no text copied that
/// stands in the record as it is.
///
/// Checked is all of RFC 8259 but the encoding, which is the caller's to check. Nesting is bounded, so that no input can
/// exhaust a stack.
final class JSONTape {
    static let deepest = 128

    let names = JSONNames()
    /// Numbers of the arrays and objects that stand open.
    let open = UnsafeMutablePointer<Int>.allocate(capacity: JSONTape.deepest)
    private(set) var nodes = UnsafeMutablePointer<JSONNode>.allocate(capacity: 512)
    private(set) var decoded = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
    private var nodeCapacity = 512
    private var decodedCapacity = 1024

    init() {}

    deinit {
        open.deallocate()
        nodes.deallocate()
        decoded.deallocate()
    }

    /// The nodes of one text, valid until the next.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - readable: how many bytes can be read from the text's beginning on, at least its length: reading goes by words
    ///     where there is room for one.
    func scan(_ text: UnsafeRawBufferPointer, readable: Int) throws(JSONFailure) -> JSONNodes {
        names.forgetIfMany()
        reserve(text.count)
        guard let base = text.baseAddress else {
            throw JSONFailure("the text ends where a value should stand", 0)
        }
        let scan = JSONScan(self, base, count: text.count, readable: readable)
        let count = try scan.run()
        return JSONNodes(
            input: base, decoded: UnsafeRawPointer(decoded), nodes: UnsafePointer(nodes), count: count,
            names: names.version)
    }

    /// Room for the nodes and decoded texts of a text: a value takes two bytes of it, or one where an array or object
    /// opens; decoding makes no text longer.
    private func reserve(_ bytes: Int) {
        let needed = bytes / 2 + JSONTape.deepest + 2
        if nodeCapacity < needed {
            nodes.deallocate()
            nodeCapacity = needed * 2
            nodes = .allocate(capacity: nodeCapacity)
        }
        if decodedCapacity < bytes {
            decoded.deallocate()
            decodedCapacity = bytes * 2
            decoded = .allocate(capacity: decodedCapacity)
        }
    }
}
