import Semantics

/// The `values` and `otherwise` of a field expression, for texts that stand in bytes.
struct Renaming: Sendable {
    private let expression: FieldExpression
    /// The texts to be renamed, when all of them are ASCII; else none.
    private var texts = TextPool()
    /// By code in `texts`, from 1.
    private var names: [StoredText] = []
    private let otherwise: StoredText?
    /// Everything that a text can be renamed to.
    private var stored: [String: StoredText] = [:]

    init(_ expression: FieldExpression) {
        self.expression = expression
        otherwise = expression.otherwise.map(StoredText.init)
        for name in expression.values.values where stored[name] == nil { stored[name] = StoredText(name) }
        if let name = expression.otherwise, let otherwise { stored[name] = otherwise }
        guard expression.values.keys.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return }
        for (text, name) in expression.values {
            _ = texts.code(of: text)
            names.append(StoredText(name))
        }
    }

    func renamed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let code = texts.existingCode(of: text)
        if code != 0 { return names[Int(code) - 1].bytes }
        // TRICKY: a text is also found without the white space around it, and texts that are not ASCII may be equal
        // though their bytes differ.
        if !names.isEmpty, let first = text.first, let last = text.last, first > 0x20, last > 0x20,
            text.allSatisfy({ $0 < 0x7F })
        {
            return otherwise?.bytes ?? text
        }
        guard let name = expression.newName(of: String(decoding: text, as: UTF8.self)) else { return text }
        return stored[name]?.bytes ?? text
    }
}
