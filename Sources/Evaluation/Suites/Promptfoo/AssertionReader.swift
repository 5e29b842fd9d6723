import Semantics

/// Reads lists of assertions. What is wrong with one is a problem of the file, and makes its case an error.
struct AssertionReader {
    let root: SuitePart?
    let folder: SuiteFolder
    private static let deepest = 8

    func assertions(_ part: SuitePart, _ reader: inout SuiteReader, depth: Int = 0) -> [Assertion] {
        reader.elements(part, of: "assertion").map { assertion($0, &reader, depth: depth) }
    }

    private func assertion(_ part: SuitePart, _ reader: inout SuiteReader, depth: Int) -> Assertion {
        do throws(SuiteProblem) {
            return try read(part, &reader, depth: depth)
        } catch {
            reader.report(error)
            return Assertion(name: part["type"]?.text ?? "assertion", check: .faulty(error.description))
        }
    }

    private func read(_ part: SuitePart, _ reader: inout SuiteReader, depth: Int) throws(SuiteProblem) -> Assertion {
        guard depth < Self.deepest else {
            throw part.problem(.tooLarge, "Assertions are nested too deeply.", "Use fewer sets and references.")
        }
        guard let entries = reader.entries(part, keys: PromptfooKeys.assertion) else {
            throw part.problem(.wrongType, "An assertion is a list of 'key: value' lines.", "Begin with 'type:'.")
        }
        if let reference = entries["$ref"] {
            return try read(target(reference), &reader, depth: depth + 1)
        }
        guard let typePart = entries["type"], let name = typePart.text else {
            throw part.problem(.missingKey, "'type' is missing.", "Write which check it is: type: contains.")
        }
        let value = try entries["value"].map { part throws(SuiteProblem) in try self.value(part) }
        var assertion = Assertion(name: name, check: try check(name, typePart))
        assertion.isNegated = AssertionReader.isNegated(name)
        assertion.value = value
        assertion.place = (entries["value"] ?? part).place
        assertion.threshold = try entries["threshold"].flatMap { part throws(SuiteProblem) in
            try threshold(part, of: assertion.check, &reader)
        }
        if let part = entries["weight"], let weight = reader.number(part) {
            guard weight >= 0 else {
                throw part.problem(.badValue, "A weight must not be below 0.", "Write 0 for what shall not count.")
            }
            assertion.weight = weight
        }
        assertion.metric = entries["metric"]?.text
        if let source = entries["transform"]?.text { take(transform: source, into: &assertion) }
        switch assertion.check {
        case .set:
            guard let members = entries["assert"] else {
                throw part.problem(.missingKey, "The set has no 'assert'.", "List its assertions under 'assert:'.")
            }
            assertion.check = .set(assertions(members, &reader, depth: depth + 1))
        case .kind(let kind):
            try checkCompleteness(kind, assertion, part)
            if let fault = AssertionScorer.fault(of: assertion) {
                throw (entries["value"] ?? part).problem(.badValue, fault.message, "Correct the value.")
            }
        default: break
        }
        return assertion
    }

    private func threshold(
        _ part: SuitePart, of check: Assertion.Check, _ reader: inout SuiteReader
    ) throws(SuiteProblem) -> Double? {
        guard let threshold = reader.number(part) else { return nil }
        let allowed: ClosedRange<Double>? =
            switch check {
            case .kind(let kind): kind.thresholds
            case .set: 0...1
            // Whoever judges it knows what it means.
            case .unsupported, .faulty: nil
            }
        if let allowed, !allowed.contains(threshold) { throw AssertionReader.outside(part, allowed) }
        return threshold
    }

    /// Says what a threshold may be.
    static func outside(_ part: SuitePart, _ allowed: ClosedRange<Double> = 0...1) -> SuiteProblem {
        allowed.upperBound == 1
            ? part.problem(.badValue, "A threshold is a share from 0 to 1.", "Write 0.8 for four fifths.")
            : part.problem(.badValue, "This threshold must not be below 0.", "Write what is allowed at most.")
    }

    private func take(transform source: String, into assertion: inout Assertion) {
        if let transform = OutputTransform(source) {
            assertion.transform = transform
        } else if case .kind = assertion.check {
            assertion.check = .unsupported("a runtime for the transform \(SuitePart.quoted(source))")
        }
    }

    private func checkCompleteness(
        _ kind: AssertionKind, _ assertion: Assertion, _ part: SuitePart
    ) throws(SuiteProblem) {
        if kind.needsValue, assertion.value == nil || assertion.value == .string("") && kind != .equals {
            throw part.problem(
                .missingKey, "'\(assertion.name)' has no value.", "Add what is expected: value: …")
        }
        if kind.needsThreshold, assertion.threshold == nil, assertion.weight > 0 {
            throw part.problem(
                .missingKey, "'\(assertion.name)' has no threshold.", "Add what is allowed: threshold: …")
        }
    }

    static func isNegated(_ name: String) -> Bool { name.hasPrefix("not-") }

    /// The check that a name stands for.
    func check(_ name: String, _ part: SuitePart) throws(SuiteProblem) -> Assertion.Check {
        let plain = AssertionReader.isNegated(name) ? String(name.dropFirst(4)) : name
        if plain == "assert-set", plain == name { return .set([]) }
        if let kind = AssertionKind(rawValue: plain) { return .kind(kind) }
        if let need = AssertionKind.unsupported[plain] { return .unsupported(need) }
        if plain.hasPrefix("promptfoo:") { return .unsupported("a model that judges") }
        let all = AssertionKind.allCases.map(\.rawValue) + AssertionKind.unsupported.keys.sorted() + ["assert-set"]
        throw part.problem(
            .unknownName, "There is no check \(SuitePart.quoted(name)).", "The documentation of promptfoo lists them.",
            suggestions: NearestNames.suggestions(for: plain, among: all))
    }

    /// The value as written, or the file that it names.
    private func value(_ part: SuitePart) throws(SuiteProblem) -> JSONValue {
        guard let text = part.text, text.hasPrefix("file://") else { return part.json }
        return try PromptfooFiles.value(of: text, asked: part, folder: folder)
    }

    private func target(_ reference: SuitePart) throws(SuiteProblem) -> SuitePart {
        let path = reference.text ?? ""
        var part = root
        for step in path.split(separator: "/").drop(while: { $0 == "#" }) { part = part?[String(step)] }
        guard path.hasPrefix("#/"), let part else {
            let names = root?["assertionTemplates"]?.entries?.map { "#/assertionTemplates/\($0.key)" } ?? []
            throw reference.problem(
                .unknownName, "There is no \(SuitePart.quoted(path)) in this file.",
                "References look like #/assertionTemplates/NAME.",
                suggestions: NearestNames.suggestions(for: path, among: names))
        }
        return part
    }
}
