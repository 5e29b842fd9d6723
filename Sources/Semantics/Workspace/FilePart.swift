import Foundation
import Yams

/// A node of the workspace file and where it stands.
struct FilePart {
    let node: Node
    /// `metrics[2].numerator`; empty for the file as a whole.
    let path: String

    var line: Int? { node.mark?.line }

    /// Nothing is written there: `metrics:` alone, or `null`.
    var isEmpty: Bool {
        guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// The text of an entry, unchecked; nil without one. For what must be known even about a faulty part.
    func plainText(of key: String) -> String? { node[key]?.scalar?.string }

    func problem(
        _ code: WorkspaceFileError.Problem.Code, _ message: String, _ remedy: String, suggestions: [String] = []
    ) -> WorkspaceFileError.Problem {
        .init(code, line: line, path: path, message: message, remedy: remedy, suggestions: suggestions)
    }

    /// Text for a message: what was written, shortened, without what would disturb a terminal.
    static func quoted(_ text: String) -> String {
        let shown = String(text.prefix(60).map { $0.isControl ? "?" : $0 })
        return "'\(shown)\(text.count > 60 ? "…" : "")'"
    }
}

extension Character {
    /// A control character, a line break included.
    fileprivate var isControl: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control } || isNewline
    }
}

/// Reads parts of the file and remembers everything that is wrong with them.
struct FileReader {
    private(set) var problems: [WorkspaceFileError.Problem] = []

    mutating func report(_ problem: WorkspaceFileError.Problem) { problems.append(problem) }

    /// The entries of a mapping by key. Unknown keys are problems; entries left empty are left out.
    mutating func entries(_ part: FilePart, keys: [String]) -> [String: FilePart]? {
        guard let mapping = part.node.mapping else {
            report(part.problem(.wrongType, "This must be a list of 'key: value' lines.", "Keys: \(list(keys))."))
            return nil
        }
        var entries: [String: FilePart] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            let path = part.path.isEmpty ? name : "\(part.path).\(name)"
            guard keys.contains(name) else {
                let place = FilePart(node: key, path: part.path)
                report(
                    place.problem(
                        .unknownKey, "\(FilePart.quoted(name)) is not a key here.", "Keys: \(list(keys)).",
                        suggestions: NearestNames.suggestions(for: name, among: keys)))
                continue
            }
            let entry = FilePart(node: value, path: path)
            if !entry.isEmpty { entries[name] = entry }
        }
        return entries
    }

    /// The elements of a sequence.
    mutating func elements(_ part: FilePart, of what: String) -> [FilePart] {
        guard let sequence = part.node.sequence else {
            report(part.problem(.wrongType, "This must be a list.", "Begin each \(what) with '- '."))
            return []
        }
        return sequence.enumerated().map { FilePart(node: $1, path: "\(part.path)[\($0)]") }
    }

    /// A single value as text: not empty, not longer than `longestText`, no control characters.
    mutating func text(_ part: FilePart) -> String? {
        guard let scalar = part.node.scalar, !part.isEmpty else {
            report(part.problem(.wrongType, "This must be a single value.", "Write one word or text."))
            return nil
        }
        let text = scalar.string.trimmingCharacters(in: .whitespaces)
        guard !text.isEmpty else {
            report(part.problem(.badValue, "This is empty.", "Write a value, or leave the line out."))
            return nil
        }
        guard text.count <= Self.longestText, !text.contains(where: \.isControl) else {
            report(
                part.problem(
                    .badValue, "\(FilePart.quoted(text)) is too long or holds control characters.",
                    "Use at most \(Self.longestText) plain characters."))
            return nil
        }
        return text
    }

    static let longestText = 1000

    /// One text, or a list of them.
    mutating func texts(_ part: FilePart, of what: String) -> [String] {
        if part.node.scalar != nil { return text(part).map { [$0] } ?? [] }
        return elements(part, of: what).compactMap { text($0) }
    }

    mutating func date(_ part: FilePart) -> CivilDate? {
        guard let text = text(part) else { return nil }
        guard let date = CivilDate(text) else {
            report(
                part.problem(
                    .badValue, "\(FilePart.quoted(text)) is not a day of the calendar.",
                    "Write it as YYYY-MM-DD: 2026-11-27."))
            return nil
        }
        return date
    }

    mutating func integer(_ part: FilePart, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(part) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            report(
                part.problem(
                    .badValue,
                    "\(FilePart.quoted(text)) is not a whole number from \(range.lowerBound) to "
                        + "\(range.upperBound).", "Write such a number, without a unit."))
            return nil
        }
        return number
    }

    /// A value out of a fixed list.
    mutating func choice<T: RawRepresentable & CaseIterable>(_ part: FilePart, _ type: T.Type) -> T?
    where T.RawValue == String {
        guard let text = text(part) else { return nil }
        guard let value = T(rawValue: text) else {
            let all = T.allCases.map(\.rawValue)
            report(
                part.problem(
                    .badValue, "\(FilePart.quoted(text)) is not possible here.", "Choose one of: \(list(all)).",
                    suggestions: NearestNames.suggestions(for: text, among: all)))
            return nil
        }
        return value
    }

    /// A problem when a required entry is not there.
    mutating func required(_ key: String, _ entries: [String: FilePart], of part: FilePart, _ remedy: String)
        -> FilePart?
    {
        if let entry = entries[key] { return entry }
        report(part.problem(.missingKey, "'\(key)' is missing.", remedy))
        return nil
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
