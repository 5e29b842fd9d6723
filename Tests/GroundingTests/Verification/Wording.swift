import Foundation
import Semantics

@testable import Grounding

/// A sheet with replies in free wording, from a file of `Verification/Wordings`.
///
/// A line of a fact: `metric | value | unit | first..last | dimension=value;… | kind | compared value | its period kind`.
/// A line of a reply begins with `> `; in it `{true|kind:false|kind:false}` holds what is true, and what makes the reply
/// false when it stands there instead.
struct Wording {
    var name: String
    var sheet: JSONValue
    var trueTexts: [String] = []
    var falseTexts: [(kind: String, text: String)] = []

    /// Whether a text stands on facts that are written as a hand's.
    static func accepts(_ text: String, on facts: String) throws -> Bool {
        let sheet = try ReferenceFact.sheet(from: Wording(name: "", text: facts).sheet)
        return ClaimVerifier(facts: sheet, catalogue: .standard).verify(text).isAccepted
    }

    /// Every file of a hand, by name.
    static func all(_ hand: String) throws -> [Wording] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Wordings/\(hand)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
            .map { Wording(name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8)) }
    }

    init(name: String, text: String) {
        self.name = name
        sheet = .null
        var facts: [JSONValue] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("> ") {
                add(reply: String(line.dropFirst(2)))
            } else {
                facts.append(Wording.fact(line, "F\(facts.count + 1)"))
            }
        }
        sheet = .object(["facts": .array(facts)])
    }

    private mutating func add(reply: String) {
        var pieces: [[String]] = []
        for (index, part) in reply.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            let sides = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if index > 0, sides.count == 2 {
                pieces.append(sides[0].split(separator: "|").map(String.init))
                pieces.append([sides[1]])
            } else {
                pieces.append([String(part)])
            }
        }
        func text(_ changed: Int?, _ choice: String) -> String {
            pieces.indices.map { $0 == changed ? choice : pieces[$0].first ?? "" }.joined()
                .replacing("\\n", with: "\n")
        }
        trueTexts.append(text(nil, ""))
        for (index, choices) in pieces.enumerated() {
            for choice in choices.dropFirst() {
                let parts = choice.split(separator: ":", maxSplits: 1).map(String.init)
                if parts.count == 2 { falseTexts.append((parts[0], text(index, parts[1]))) }
            }
        }
    }

    private static func fact(_ line: Substring, _ id: String) -> JSONValue {
        var cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        cells += Array(repeating: "", count: max(0, 8 - cells.count))
        let dimensions = cells[4].split(separator: ";").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
            return JSONValue.Member(sides[0], .string(sides.count > 1 ? sides[1] : ""))
        }
        var members: [JSONValue.Member] = [
            .init("id", .string(id)), .init("label", .string(cells[0].replacing("_", with: " "))),
            .init("metric", .string(cells[0])),
            .init("value", Double(cells[1]).map { .number($0) } ?? .null), .init("unit", .string(cells[2])),
            .init("period", period(cells[3])), .init("dimensions", .object(dimensions)),
        ]
        if !cells[5].isEmpty { members.append(.init("kind", .string(cells[5]))) }
        if let old = Double(cells[6]) {
            let words = cells[7].split(separator: " ").map(String.init)
            members.append(
                .init(
                    "comparison",
                    .object([
                        "value": .number(old), "period": period(words.first ?? ""),
                        "kind": .string(words.count > 1 ? words[1] : "previous"),
                    ])))
        }
        return .object(members)
    }

    private static func period(_ text: String) -> JSONValue {
        let days = text.components(separatedBy: "..")
        guard days.count == 2 else { return .null }
        return .object(["start": .string(days[0]), "end": .string(days[1])])
    }
}
