import Semantics

/// The rules of a schema for objects.
struct JSONSchemaObjects {
    static let words: Set<String> = [
        "properties", "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties",
        "maxProperties", "dependencies",
    ]
    let check: JSONSchemaCheck
    let members: [JSONValue.Member]
    let schema: JSONValue
    let path: String
    let depth: Int

    func fault(_ rule: JSONValue.Member) throws(CheckFault) -> String? {
        switch rule.key {
        case "required":
            let missing = (rule.value.elements ?? []).compactMap(\.text).filter { !has($0) }
            return missing.isEmpty
                ? nil : "\(missing.map { SuitePart.quoted(inner($0)) }.joined(separator: ", ")) is missing."
        case "minProperties":
            return Double(members.count) >= rule.value.double ?? 0 ? nil : "There are too few properties."
        case "maxProperties":
            return Double(members.count) <= rule.value.double ?? 0 ? nil : "There are too many properties."
        case "propertyNames":
            for member in members {
                if let fault = try check.fault(.string(member.key), rule.value, at: inner(member.key), depth: depth + 1)
                {
                    return fault
                }
            }
            return nil
        case "dependencies": return try dependencies(rule.value)
        default: return try properties(rule)
        }
    }

    private func properties(_ rule: JSONValue.Member) throws(CheckFault) -> String? {
        for member in members {
            for part in try parts(of: rule, for: member.key) {
                if let fault = try check.fault(member.value, part, at: inner(member.key), depth: depth + 1) {
                    return fault
                }
            }
        }
        return nil
    }

    /// The schemas that a rule has for a property.
    private func parts(of rule: JSONValue.Member, for key: String) throws(CheckFault) -> [JSONValue] {
        switch rule.key {
        case "properties": return rule.value[key].map { [$0] } ?? []
        case "patternProperties": return try patterns(rule.value, key).map(\.value)
        default:
            let isNamed = schema["properties"]?[key] != nil
            let isMatched = try !patterns(schema["patternProperties"] ?? .null, key).isEmpty
            return isNamed || isMatched ? [] : [rule.value]
        }
    }

    private func patterns(_ value: JSONValue, _ key: String) throws(CheckFault) -> [JSONValue.Member] {
        guard case .object(let members) = value else { return [] }
        var matching: [JSONValue.Member] = []
        for member in members where try PatternCheck.matches(key, member.key).holds { matching.append(member) }
        return matching
    }

    private func dependencies(_ value: JSONValue) throws(CheckFault) -> String? {
        guard case .object(let rules) = value else { return nil }
        for rule in rules where has(rule.key) {
            if let names = rule.value.elements?.compactMap(\.text) {
                if let missing = names.first(where: { !has($0) }) {
                    return "\(SuitePart.quoted(inner(missing))) is missing."
                }
            } else if let fault = try check.fault(.object(members), rule.value, at: path, depth: depth + 1) {
                return fault
            }
        }
        return nil
    }

    private func has(_ key: String) -> Bool { members.contains { $0.key == key } }
    private func inner(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

/// The rules of a schema for arrays.
struct JSONSchemaArrays {
    static let words: Set<String> = [
        "items", "prefixItems", "additionalItems", "contains", "minItems", "maxItems", "uniqueItems",
    ]
    let check: JSONSchemaCheck
    let elements: [JSONValue]
    let schema: JSONValue
    let path: String
    let depth: Int

    func fault(_ rule: JSONValue.Member) throws(CheckFault) -> String? {
        switch rule.key {
        case "minItems":
            return Double(elements.count) >= rule.value.double ?? 0 ? nil : "There are too few elements."
        case "maxItems":
            return Double(elements.count) <= rule.value.double ?? 0 ? nil : "There are too many elements."
        case "uniqueItems":
            let areUnique = elements.indices.allSatisfy { i in
                !elements[..<i].contains { JSONEquality.same($0, elements[i]) }
            }
            return rule.value.flag != true || areUnique ? nil : "Two elements are the same."
        case "contains":
            for element in elements where try check.fault(element, rule.value, at: path, depth: depth + 1) == nil {
                return nil
            }
            return "No element is as it must be."
        default: return try items(rule)
        }
    }

    /// `items` may be one schema for all, or one for each of the first elements, as `prefixItems`.
    private func items(_ rule: JSONValue.Member) throws(CheckFault) -> String? {
        let first = schema["prefixItems"]?.elements ?? schema["items"]?.elements
        for (index, element) in elements.enumerated() {
            let part: JSONValue?
            if let list = rule.value.elements {
                part = list.indices.contains(index) ? list[index] : nil
            } else {
                part = index < (first?.count ?? 0) ? nil : rule.value
            }
            guard let part else { continue }
            if let fault = try check.fault(element, part, at: "\(path)[\(index)]", depth: depth + 1) { return fault }
        }
        return nil
    }
}
