/// Reads well-formed XML without a document type: elements, attributes, text, comments, CDATA and instructions.
///
/// Nothing is looked up: entities are the five of XML and numbers, and a DOCTYPE with declarations is refused.
struct XMLDocumentReader {
    private(set) var rest: Substring
    private static let deepest = 200

    init(_ text: Substring) { rest = text }

    /// The root of a text that is one document; nil for anything else.
    static func document(_ text: Substring) -> XMLElement? {
        var reader = XMLDocumentReader(text)
        if let declaration = reader.rest.prefixMatch(of: #/<\?xml\s[^>]*\?>/#) {
            reader.rest = reader.rest[declaration.range.upperBound...]
        }
        guard reader.skipMisc() else { return nil }
        if let type = reader.rest.prefixMatch(of: #/<!DOCTYPE\s+[^\[\]<>]+>/#) {
            reader.rest = reader.rest[type.range.upperBound...]
            guard reader.skipMisc() else { return nil }
        }
        guard let root = reader.element(depth: 0), reader.skipMisc(), reader.rest.isEmpty else { return nil }
        return root
    }

    /// Blanks, comments and instructions between elements; false where one is not closed.
    private mutating func skipMisc() -> Bool {
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.hasPrefix("<!--") {
                guard skip(to: "-->") else { return false }
            } else if rest.hasPrefix("<?") {
                guard skip(to: "?>") else { return false }
            } else {
                return true
            }
        }
    }

    private mutating func skip(to end: String) -> Bool {
        guard let range = rest.firstRange(of: end) else { return false }
        rest = rest[range.upperBound...]
        return true
    }

    /// The element that begins here; nil where it is not well-formed.
    mutating func element(depth: Int) -> XMLElement? {
        guard depth < Self.deepest, let open = rest.prefixMatch(of: #/<([A-Za-z_:][\w:.\-]*)/#) else { return nil }
        let name = String(open.output.1)
        rest = rest[open.range.upperBound...]
        guard let isClosed = attributes() else { return nil }
        if isClosed { return XMLElement(name: name, children: []) }
        var children: [XMLElement] = []
        while let next = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            rest = rest[next...]
            if rest.first == "&" {
                guard skipEntity() else { return nil }
            } else if rest.hasPrefix("</") {
                guard let close = rest.prefixMatch(of: #/<\/([A-Za-z_:][\w:.\-]*)\s*>/#), close.output.1 == name else {
                    return nil
                }
                rest = rest[close.range.upperBound...]
                return XMLElement(name: name, children: children)
            } else if rest.hasPrefix("<!--") {
                guard skip(to: "-->") else { return nil }
            } else if rest.hasPrefix("<![CDATA[") {
                guard skip(to: "]]>") else { return nil }
            } else if rest.hasPrefix("<?") {
                guard skip(to: "?>") else { return nil }
            } else {
                guard let child = element(depth: depth + 1) else { return nil }
                children.append(child)
            }
        }
        return nil
    }

    /// Whether the tag closes itself; nil where an attribute is not well-formed or stands twice.
    private mutating func attributes() -> Bool? {
        var seen: Set<String> = []
        let attribute = #/\s+([A-Za-z_:][\w:.\-]*)\s*=\s*("[^"<]*"|'[^'<]*')/#
        while let match = rest.prefixMatch(of: attribute) {
            guard seen.insert(String(match.output.1)).inserted else { return nil }
            rest = rest[match.range.upperBound...]
        }
        guard let end = rest.prefixMatch(of: #/\s*(\/?)>/#) else { return nil }
        rest = rest[end.range.upperBound...]
        return end.output.1 == "/"
    }

    private mutating func skipEntity() -> Bool {
        guard let entity = rest.prefixMatch(of: #/&(lt|gt|amp|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);/#) else {
            return false
        }
        rest = rest[entity.range.upperBound...]
        return true
    }
}
