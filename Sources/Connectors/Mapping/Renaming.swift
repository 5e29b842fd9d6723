import Semantics

/// The `values` and `otherwise` of a field expression, for texts that stand in bytes.
struct Renaming: Sendable {
    private let expression: FieldExpression
    /// The texts to be renamed, when all of them are ASCII; else none.
    private var texts = TextPool()
    /// By code in `texts`, from 1.
    private var names: [MapText] = []
    private let otherwise: MapText?
    /// Everything that a text can be renamed to.
    private var kept: [String: MapText] = [:]

    /// - Parameter keep: keeps a text of the map.
    init(_ expression: FieldExpression, keep: (String) -> MapText) {
        self.expression = expression
        for name in expression.values.values where kept[name] == nil { kept[name] = keep(name) }
        if let name = expression.otherwise { kept[name] = keep(name) }
        otherwise = expression.otherwise.flatMap { [kept] in kept[$0] }
        guard expression.values.keys.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return }
        for (text, name) in expression.values {
            guard let name = kept[name] else { continue }
            _ = texts.code(of: text)
            names.append(name)
        }
    }

    /// - Parameter all: where the texts of the map stand.
    func renamed(_ text: UnsafeRawBufferPointer, _ all: UnsafeRawPointer) -> UnsafeRawBufferPointer {
        let code = texts.existingCode(of: text)
        if code != 0 { return names[Int(code) - 1].bytes(all) ?? text }
        // TRICKY: a text is also found without the white space around it, and texts that are not ASCII may be equal
        // though their bytes differ.
        if !names.isEmpty, let first = text.first, let last = text.last, first > 0x20, last > 0x20,
            text.allSatisfy({ $0 < 0x7F })
        {
            return otherwise?.bytes(all) ?? text
        }
        guard let name = expression.newName(of: String(decoding: text, as: UTF8.self)) else { return text }
        return kept[name]?.bytes(all) ?? text
    }
}
