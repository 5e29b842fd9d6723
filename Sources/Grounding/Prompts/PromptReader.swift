import Foundation
import Semantics

/// Reads one prompt file, strictly: every line of its front matter must be known and every slot used.
struct PromptReader {
    let file: String
    let fragments: [String: String]

    private static let keys = ["id", "version", "purpose", "slots", "output", "temperature", "max_tokens"]

    private func fail(_ line: Int?, _ problem: String) -> PromptError {
        PromptError(file: file, line: line, problem: problem)
    }

    func read(_ text: String) throws(PromptError) -> Prompt {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.first == "---" else { throw fail(1, "a prompt begins with a line ---") }
        guard let end = lines.dropFirst().firstIndex(of: "---") else {
            throw fail(1, "the front matter has no end ---")
        }
        let matter = try frontMatter(lines[1..<end])
        guard let divider = lines[end...].firstIndex(of: "===") else {
            throw fail(lines.count, "a line === parts what the model is told from what it is asked")
        }
        let slots = try list(matter["slots"])
        var used: Set<String> = []
        let system = try pieces(lines[(end + 1)..<divider], slots, &used)
        let user = try pieces(lines[(divider + 1)...], slots, &used)
        if let unused = slots.first(where: { !used.contains($0) }) {
            throw fail(matter["slots"]?.line, "the slot '\(unused)' is listed and not used")
        }
        let id = try value("id", matter)
        guard "\(id.text).md" == file else {
            throw fail(id.line, "the id is the name of the file, '\(file.dropLast(3))'")
        }
        return Prompt(
            id: id.text, version: Int(try number("version", matter, 1...1_000_000)),
            purpose: try value("purpose", matter).text,
            slots: slots, output: try output(matter), temperature: try number("temperature", matter, 0...2),
            maxTokens: Int(try number("max_tokens", matter, 1...100_000)), system: system, user: user)
    }

    // MARK: front matter

    private struct Entry {
        var text: String
        var line: Int
    }

    private func frontMatter(_ lines: ArraySlice<String>) throws(PromptError) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for (index, line) in zip(lines.indices, lines) {
            guard let colon = line.firstIndex(of: ":") else { throw fail(index + 1, "expected 'key: value'") }
            let key = String(line[..<colon])
            guard PromptReader.keys.contains(key) else {
                let near = NearestNames.suggestions(for: key, among: PromptReader.keys, limit: 1)
                throw fail(index + 1, "unknown key '\(key)'" + (near.first.map { "; did you mean '\($0)'?" } ?? ""))
            }
            guard entries[key] == nil else { throw fail(index + 1, "'\(key)' is there twice") }
            let text = line[line.index(after: colon)...].drop { $0 == " " }
            guard !text.isEmpty else { throw fail(index + 1, "'\(key)' has no value") }
            entries[key] = Entry(text: String(text), line: index + 1)
        }
        if let missing = PromptReader.keys.first(where: { entries[$0] == nil }) {
            throw fail(1, "'\(missing)' is missing")
        }
        return entries
    }

    private func value(_ key: String, _ matter: [String: Entry]) throws(PromptError) -> Entry {
        guard let entry = matter[key] else { throw fail(1, "'\(key)' is missing") }
        return entry
    }

    private func number(
        _ key: String, _ matter: [String: Entry], _ bounds: ClosedRange<Double>
    ) throws(PromptError) -> Double {
        let entry = try value(key, matter)
        guard let number = Double(entry.text), bounds.contains(number) else {
            throw fail(entry.line, "'\(key)' is a number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return number
    }

    private func list(_ entry: Entry?) throws(PromptError) -> [String] {
        guard let entry else { return [] }
        guard entry.text.hasPrefix("["), entry.text.hasSuffix("]") else {
            throw fail(entry.line, "slots are a list, such as [facts, question]")
        }
        let names = entry.text.dropFirst().dropLast().split(separator: ",").map { $0.filter { $0 != " " } }
        guard Set(names).count == names.count else { throw fail(entry.line, "a slot is listed twice") }
        return names
    }

    private func output(_ matter: [String: Entry]) throws(PromptError) -> Prompt.Output {
        let entry = try value("output", matter)
        if entry.text == "text" { return .text }
        do {
            let schema = try JSONValue(parsing: Data(entry.text.utf8))
            guard schema["type"] != nil else { throw fail(entry.line, "a JSON Schema says its type") }
            return .json(schema)
        } catch let error as PromptError {
            throw error
        } catch {
            throw fail(entry.line, "'output' is text, or a JSON Schema on one line")
        }
    }

    // MARK: text

    private func pieces(
        _ lines: ArraySlice<String>, _ slots: [String], _ used: inout Set<String>
    ) throws(PromptError) -> [Prompt.Piece] {
        var pieces: [Prompt.Piece] = []
        var words = ""
        for (index, line) in zip(lines.indices, lines) {
            var rest = line[...]
            while let open = rest.firstRange(of: "{{") {
                guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
                    throw fail(index + 1, "'{{' without '}}'")
                }
                words += rest[..<open.lowerBound]
                let name = String(rest[open.upperBound..<close.lowerBound])
                if name.hasPrefix("> ") {
                    guard let fragment = fragments[String(name.dropFirst(2))] else {
                        throw fail(index + 1, "there is no fragment '\(name.dropFirst(2))'")
                    }
                    words += fragment
                } else {
                    guard slots.contains(name) else { throw fail(index + 1, "the slot '\(name)' is not listed") }
                    used.insert(name)
                    pieces += [.words(words), .slot(name)]
                    words = ""
                }
                rest = rest[close.upperBound...]
            }
            words += rest + "\n"
        }
        while words.hasSuffix("\n") { words.removeLast() }
        return pieces + (words.isEmpty ? [] : [.words(words)])
    }
}
