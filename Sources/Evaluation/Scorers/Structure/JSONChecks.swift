import Foundation
import Semantics
import Yams

/// Checks on an output that is, or holds, JSON.
enum JSONChecks {
    private static let deepest = 200

    static func isJSON(_ output: String, schema: JSONValue?) throws(CheckFault) -> CheckFinding {
        guard let value = parsed(output) else { return CheckFinding(false, "The output is not JSON.") }
        guard let schema = try self.schema(schema) else { return CheckFinding(true, "The output is JSON.") }
        guard let fault = try schema.firstFault(in: value) else {
            return CheckFinding(true, "The output is JSON that fits the schema.")
        }
        return CheckFinding(false, "The output does not fit the schema: \(fault)")
    }

    static func containsJSON(_ output: String, schema: JSONValue?) throws(CheckFault) -> CheckFinding {
        let values = embedded(in: output)
        guard !values.isEmpty else { return CheckFinding(false, "The output holds no JSON object.") }
        guard let schema = try self.schema(schema) else { return CheckFinding(true, "The output holds JSON.") }
        var fault: String?
        for value in values {
            fault = try schema.firstFault(in: value)
            if fault == nil { return CheckFinding(true, "The output holds JSON that fits the schema.") }
        }
        return CheckFinding(false, "The JSON in the output does not fit the schema: \(fault ?? "")")
    }

    /// The value that a whole text is; nil where it is not JSON.
    static func parsed(_ text: String) -> JSONValue? {
        var depth = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
            if depth > deepest { return nil }
        }
        return try? JSONValue(parsing: text)
    }

    /// The objects in a text, in their order, outermost only.
    static func embedded(in text: String) -> [JSONValue] {
        let bytes = Array(text.utf8)
        var found: [JSONValue] = []
        var start = 0
        var attempts = 0
        // Every open brace is a try, and a try may run to the end of the text.
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")), attempts < 1000 {
            attempts += 1
            start = open + 1
            guard let end = end(of: open, in: bytes),
                let value = parsed(String(decoding: bytes[open..<end], as: UTF8.self))
            else { continue }
            found.append(value)
            start = end
        }
        return found
    }

    /// Behind the brace that closes the one at `open`.
    private static func end(of open: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        var isQuoted = false
        var isEscaped = false
        for index in open..<bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isQuoted = false
                }
            } else if byte == 0x22 {
                isQuoted = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return nil
    }

    /// The schema as given, or written out as a text of JSON or YAML; nil for none.
    private static func schema(_ value: JSONValue?) throws(CheckFault) -> JSONSchemaCheck? {
        switch value {
        case nil, .null, .string(""): return nil
        case .string(let text):
            guard let node = try? BoundedYAML.compose(text, file: "schema") else {
                throw CheckFault("The schema is neither JSON nor YAML.")
            }
            return try JSONSchemaCheck(SuitePart(node: node, file: "schema", path: "").json)
        case .some(let schema): return try JSONSchemaCheck(schema)
        }
    }
}

/// Sameness of JSON values: the order of keys does not count, and 1 is 1.0.
enum JSONEquality {
    static func same(_ a: JSONValue, _ b: JSONValue) -> Bool {
        if let a = a.double, let b = b.double { return a == b }
        switch (a, b) {
        case (.array(let a), .array(let b)): return a.count == b.count && zip(a, b).allSatisfy(same)
        case (.object(let a), .object(let b)):
            guard a.count == b.count else { return false }
            let others = Dictionary(b.map { ($0.key, $0.value) }) { first, _ in first }
            return a.allSatisfy { member in others[member.key].map { same(member.value, $0) } ?? false }
        default: return a == b
        }
    }
}
