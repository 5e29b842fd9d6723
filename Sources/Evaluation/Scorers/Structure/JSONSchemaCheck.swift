import Foundation
import Semantics

/// Validates JSON by a schema: the assertions of JSON Schema draft 7, and `$ref` into the same document.
///
/// A keyword that is not known is a fault of the schema: a check that silently skips a rule would pass too much.
struct JSONSchemaCheck: Sendable {
    let root: JSONValue
    static let deepest = 64

    /// Words of a schema that assert nothing.
    private static let silent: Set<String> = [
        "$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "default", "examples",
        "readOnly", "writeOnly", "deprecated", "then", "else",
    ]

    init(_ schema: JSONValue) throws(CheckFault) {
        switch schema {
        case .bool, .object: root = schema
        default: throw CheckFault("A schema is an object, or true or false.")
        }
    }

    /// What first does not fit, in a sentence; nil when everything does.
    func firstFault(in value: JSONValue) throws(CheckFault) -> String? {
        try fault(value, root, at: "", depth: 0)
    }

    func fault(_ value: JSONValue, _ schema: JSONValue, at path: String, depth: Int) throws(CheckFault) -> String? {
        guard depth < Self.deepest else { throw CheckFault("The schema refers to itself without end.") }
        if case .bool(let allows) = schema { return allows ? nil : "\(name(path)) must not be there." }
        guard case .object(let rules) = schema else { throw CheckFault("A part of the schema is not an object.") }
        for rule in rules where !Self.silent.contains(rule.key) {
            if let fault = try fault(value, rule, of: schema, at: path, depth: depth) { return fault }
        }
        return nil
    }

    private func fault(
        _ value: JSONValue, _ rule: JSONValue.Member, of schema: JSONValue, at path: String, depth: Int
    ) throws(CheckFault) -> String? {
        let place = name(path)
        switch rule.key {
        case "type":
            let types = rule.value.elements?.compactMap(\.text) ?? [rule.value.text ?? ""]
            return types.contains { JSONSchemaTypes.isOne(value, $0) }
                ? nil : "\(place) must be \(types.joined(separator: " or "))."
        case "enum":
            return rule.value.elements?.contains { JSONEquality.same($0, value) } == true
                ? nil : "\(place) is none of the allowed values."
        case "const":
            return JSONEquality.same(rule.value, value) ? nil : "\(place) must be \(rule.value.serialized)."
        case "$ref": return try fault(value, try target(rule.value), at: path, depth: depth + 1)
        case "allOf":
            for part in rule.value.elements ?? [] {
                if let fault = try fault(value, part, at: path, depth: depth + 1) { return fault }
            }
            return nil
        case "anyOf":
            return try fitting(value, rule.value, path, depth) > 0 ? nil : "\(place) fits none of the alternatives."
        case "oneOf":
            let count = try fitting(value, rule.value, path, depth)
            return count == 1 ? nil : "\(place) must fit one of the alternatives, and fits \(count)."
        case "not":
            return try fault(value, rule.value, at: path, depth: depth + 1) == nil
                ? "\(place) is what it must not be." : nil
        case "if":
            let isFit = try fault(value, rule.value, at: path, depth: depth + 1) == nil
            guard let branch = schema[isFit ? "then" : "else"] else { return nil }
            return try fault(value, branch, at: path, depth: depth + 1)
        default:
            if case .object(let members) = value, JSONSchemaObjects.words.contains(rule.key) {
                return try JSONSchemaObjects(check: self, members: members, schema: schema, path: path, depth: depth)
                    .fault(rule)
            }
            if let elements = value.elements, JSONSchemaArrays.words.contains(rule.key) {
                return try JSONSchemaArrays(check: self, elements: elements, schema: schema, path: path, depth: depth)
                    .fault(rule)
            }
            return try JSONSchemaScalars.fault(value, rule, place: place)
        }
    }

    private func fitting(_ value: JSONValue, _ parts: JSONValue, _ path: String, _ depth: Int) throws(CheckFault)
        -> Int
    {
        var count = 0
        for part in parts.elements ?? [] where try fault(value, part, at: path, depth: depth + 1) == nil {
            count += 1
        }
        return count
    }

    private func target(_ reference: JSONValue) throws(CheckFault) -> JSONValue {
        let text = reference.text ?? ""
        guard text.hasPrefix("#") else { throw CheckFault("The schema refers to another document: \(text).") }
        var part = root
        for step in text.dropFirst().split(separator: "/") {
            let key = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
            guard let next = part[key] else { throw CheckFault("The schema has no \(text).") }
            part = next
        }
        return part
    }

    private func name(_ path: String) -> String { path.isEmpty ? "The value" : SuitePart.quoted(path) }
}

/// The types of JSON Schema.
enum JSONSchemaTypes {
    static func isOne(_ value: JSONValue, _ type: String) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
        case ("number", _): value.double != nil
        case ("integer", _): value.double.map { $0 == $0.rounded() } ?? false
        default: false
        }
    }
}
