import Foundation
import Semantics

/// The rules of a schema for numbers and texts.
enum JSONSchemaScalars {
    private static let words: Set<String> = [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength",
        "pattern", "format",
    ]

    static func fault(_ value: JSONValue, _ rule: JSONValue.Member, place: String) throws(CheckFault) -> String? {
        let isKnown =
            words.contains(rule.key) || JSONSchemaObjects.words.contains(rule.key)
            || JSONSchemaArrays.words.contains(rule.key)
        guard isKnown else {
            let all = words.union(JSONSchemaObjects.words).union(JSONSchemaArrays.words).sorted()
            let near = NearestNames.suggestions(for: rule.key, among: all, limit: 1).first
            throw CheckFault(
                "The schema's keyword \(SuitePart.quoted(rule.key)) is not known."
                    + (near.map { " Did you mean \($0)?" } ?? ""))
        }
        if let number = value.double, let limit = rule.value.double {
            return self.number(number, limit, rule.key) ? nil : "\(place) breaks '\(rule.key)': \(limit.plain)."
        }
        guard let text = value.text else { return nil }
        switch rule.key {
        case "minLength":
            return Double(text.unicodeScalars.count) >= rule.value.double ?? 0 ? nil : "\(place) is too short."
        case "maxLength":
            return Double(text.unicodeScalars.count) <= rule.value.double ?? 0 ? nil : "\(place) is too long."
        case "pattern":
            let pattern = rule.value.text ?? ""
            return try PatternCheck.matches(text, pattern).holds
                ? nil : "\(place) does not match \(SuitePart.quoted(pattern))."
        case "format":
            return try format(text, rule.value.text ?? "") ? nil : "\(place) is not a \(rule.value.templateText)."
        default: return nil
        }
    }

    private static func number(_ number: Double, _ limit: Double, _ word: String) -> Bool {
        switch word {
        case "minimum": number >= limit
        case "maximum": number <= limit
        case "exclusiveMinimum": number > limit
        case "exclusiveMaximum": number < limit
        case "multipleOf": limit > 0 && abs((number / limit) - (number / limit).rounded()) < 1e-9
        default: true
        }
    }

    private static func format(_ text: String, _ format: String) throws(CheckFault) -> Bool {
        switch format {
        case "date": return text.count == 10 && CivilDate(text) != nil
        case "date-time":
            return CivilDate(text.prefix(10)) != nil
                && text.dropFirst(10).wholeMatch(of: #/[Tt ][0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?([Zz]|[+-][0-2]\d:[0-5]\d)/#)
                    != nil
        case "time":
            return text.wholeMatch(of: #/[0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?([Zz]|[+-][0-2]\d:[0-5]\d)?/#) != nil
        case "email": return text.wholeMatch(of: #/[^@\s]+@[^@\s.]+(\.[^@\s.]+)+/#) != nil
        case "uri": return text.wholeMatch(of: #/[A-Za-z][A-Za-z0-9+.\-]*:\S+/#) != nil
        case "uuid": return UUID(uuidString: text) != nil
        case "ipv4":
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && $0.count <= 3 }
        default: throw CheckFault("The schema's format \(SuitePart.quoted(format)) is not known.")
        }
    }
}
