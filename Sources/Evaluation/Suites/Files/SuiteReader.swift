import Semantics

/// Reads parts of a suite's files and remembers everything that is wrong with them.
struct SuiteReader {
    /// Each once, however many parts suffer from it.
    private(set) var problems: [SuiteProblem] = []
    private var known: Set<SuiteProblem> = []
    /// How often something was reported: whoever reads a part sees by it whether the part is in order.
    private(set) var reports = 0
    /// What was reported last.
    private(set) var latest: SuiteProblem?

    mutating func report(_ problem: SuiteProblem) {
        reports += 1
        latest = problem
        if known.insert(problem).inserted { problems.append(problem) }
    }

    /// The entries of a mapping by key. Unknown keys are problems; entries left empty are left out.
    mutating func entries(_ part: SuitePart, keys: [String]) -> [String: SuitePart]? {
        guard let entries = part.entries else {
            report(
                part.problem(
                    .wrongType, "This must be a list of 'key: value' lines.",
                    "Keys: \(keys.joined(separator: ", "))."))
            return nil
        }
        var known: [String: SuitePart] = [:]
        for (key, value) in entries {
            guard keys.contains(key) else {
                report(
                    value.problem(
                        .unknownKey, "\(SuitePart.quoted(key)) is not a key here.",
                        "Keys: \(keys.joined(separator: ", ")).",
                        suggestions: NearestNames.suggestions(for: key, among: keys)))
                continue
            }
            if !value.isEmpty { known[key] = value }
        }
        return known
    }

    /// The elements of a sequence.
    mutating func elements(_ part: SuitePart, of what: String) -> [SuitePart] {
        if let elements = part.elements { return elements }
        report(part.problem(.wrongType, "This must be a list.", "Begin each \(what) with '- '."))
        return []
    }

    /// A single value as text, not blank.
    mutating func text(_ part: SuitePart) -> String? {
        guard let text = part.text, !part.isEmpty, text.contains(where: { !$0.isWhitespace }) else {
            report(
                part.text == nil
                    ? part.problem(.wrongType, "This must be a single value.", "Write one word or text.")
                    : part.problem(.badValue, "There is nothing in this text.", "Write one word or more."))
            return nil
        }
        return text
    }

    /// The texts of a list, or the one text that stands in its place.
    ///
    /// - Parameter mayBeBlank: elsewhere a blank text says nothing, and is a problem.
    mutating func texts(_ part: SuitePart?, mayBeBlank: Bool = false) -> [String] {
        guard let part else { return [] }
        return (part.elements ?? [part]).compactMap { element in
            if let text = element.text, !element.isEmpty, mayBeBlank || text.contains(where: { !$0.isWhitespace }) {
                return text
            }
            if let text = element.text, !text.isEmpty, element.isEmpty {
                report(
                    element.problem(
                        .wrongType, "\(SuitePart.quoted(text)) without quotes is no text, but nothing.",
                        "Write '\(text)', in quotes, for the word."))
                return nil
            }
            report(element.problem(.wrongType, "This must be a text.", "Write words, in quotes if need be."))
            return nil
        }
    }

    mutating func number(_ part: SuitePart) -> Double? {
        if let number = part.json.double, number.isFinite { return number }
        report(
            part.problem(
                .badValue, "\(SuitePart.quoted(part.text ?? "")) is not a number.", "Write a number: 0.8."))
        return nil
    }

    /// A number without a fraction.
    mutating func whole(_ part: SuitePart) -> Int64? {
        if let number = part.json.double, abs(number) < 1e15, number == number.rounded() { return Int64(number) }
        report(
            part.problem(
                .badValue, "\(SuitePart.quoted(part.text ?? "")) is not a whole number.",
                "Write it in digits, without a fraction: 20."))
        return nil
    }

    mutating func flag(_ part: SuitePart) -> Bool? {
        if let flag = part.json.flag { return flag }
        report(part.problem(.badValue, "This is neither true nor false.", "Write true or false."))
        return nil
    }

    mutating func date(_ part: SuitePart) -> CivilDate? {
        if let date = part.text.flatMap({ CivilDate($0) }) { return date }
        report(
            part.problem(
                .badValue, "\(SuitePart.quoted(part.text ?? "")) is not a day of the calendar.",
                "Write it as YYYY-MM-DD: 2026-11-27."))
        return nil
    }

    /// A problem when a required entry is not there.
    mutating func required(
        _ key: String, _ entries: [String: SuitePart], of part: SuitePart, _ remedy: String
    ) -> SuitePart? {
        if let entry = entries[key] { return entry }
        report(part.problem(.missingKey, "'\(key)' is missing.", remedy))
        return nil
    }
}
