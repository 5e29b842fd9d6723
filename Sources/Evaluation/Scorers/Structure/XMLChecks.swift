import Semantics

/// Checks on an output that is, or holds, XML.
enum XMLChecks {
    static func isXML(_ output: String, _ value: JSONValue?) throws(CheckFault) -> CheckFinding {
        let wanted = try requiredElements(value)
        let text = output.drop(while: \.isWhitespace)
        guard let root = XMLDocumentReader.document(text) else {
            return CheckFinding(false, "The output is not a well-formed XML document.")
        }
        return finding([root], wanted, "is")
    }

    static func containsXML(_ output: String, _ value: JSONValue?) throws(CheckFault) -> CheckFinding {
        let wanted = try requiredElements(value)
        let roots = fragments(in: output)
        guard !roots.isEmpty else { return CheckFinding(false, "The output holds no well-formed XML.") }
        return finding(roots, wanted, "holds")
    }

    private static func finding(_ roots: [XMLElement], _ wanted: [String], _ verb: String) -> CheckFinding {
        let missing = wanted.filter { path in !roots.contains { $0.has(path.split(separator: ".")[...]) } }
        guard missing.isEmpty else {
            return CheckFinding(false, "The XML has no \(missing.map(SuitePart.quoted).joined(separator: ", ")).")
        }
        return CheckFinding(true, "The output \(verb) well-formed XML\(wanted.isEmpty ? "" : " with all elements").")
    }

    private static func requiredElements(_ value: JSONValue?) throws(CheckFault) -> [String] {
        guard let value, value != .null else { return [] }
        guard case .object(let members) = value, members.map(\.key) == ["requiredElements"],
            let paths = members[0].value.elements
        else { throw CheckFault("The value must be 'requiredElements' with a list of paths such as root.child.") }
        return paths.map(\.templateText)
    }

    private static func fragments(in text: String) -> [XMLElement] {
        var found: [XMLElement] = []
        var rest = text[...]
        var attempts = 0
        while let open = rest.firstIndex(of: "<"), attempts < 1000 {
            attempts += 1
            var reader = XMLDocumentReader(rest[open...])
            if let element = reader.element(depth: 0) {
                found.append(element)
                rest = reader.rest
            } else {
                rest = rest[rest.index(after: open)...]
            }
        }
        return found
    }
}

/// An element and what is inside.
struct XMLElement: Sendable {
    let name: String
    let children: [XMLElement]

    func has(_ path: ArraySlice<Substring>) -> Bool {
        guard path.first.map({ $0 == name }) == true else { return false }
        let rest = path.dropFirst()
        return rest.isEmpty || children.contains { $0.has(rest) }
    }
}
