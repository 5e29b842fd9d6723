import Semantics
import Yams

/// A YAML map while it is read: every problem is kept with its place, so that one run shows all of them.
struct MappingReader {
    private(set) var problems: [String] = []
    var columns = ColumnTable()

    /// Parses a map's text; its top must be a mapping.
    static func root(_ text: String) throws(ConnectorError) -> Node.Mapping {
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            let message = "\(error)".split(separator: "\n").joined(separator: " ")
            throw .mapping("the map is not valid YAML: \(message)")
        }
        guard let node else { throw .mapping("the map is empty; see `fidga import --help` for an example") }
        guard let mapping = node.mapping else {
            throw .mapping("the map must be a list of `key: value` lines; see `fidga import --help` for an example")
        }
        return mapping
    }

    mutating func report(_ path: String, _ node: Node? = nil, _ problem: String) {
        let line = node?.mark.map { " (line \($0.line))" } ?? ""
        problems.append("\(path)\(line): \(problem)")
    }

    /// - Throws: all problems found, in one line.
    func finish() throws(ConnectorError) {
        guard !problems.isEmpty else { return }
        let shown = problems.prefix(10).joined(separator: "; ")
        let more = problems.count > 10 ? "; and \(problems.count - 10) more" : ""
        throw .mapping("the map has \(problems.count == 1 ? "a problem" : "problems"): \(shown)\(more)")
    }

    /// The text of a plain value.
    mutating func text(_ node: Node, _ path: String) -> String? {
        guard let scalar = node.scalar?.string, !scalar.isEmpty else {
            report(path, node, node.scalar == nil ? "must be a single value" : "is empty")
            return nil
        }
        return scalar
    }

    /// `true` or `false`.
    mutating func flag(_ node: Node, _ path: String) -> Bool? {
        switch node.scalar?.string {
        case "true", "yes": return true
        case "false", "no": return false
        default:
            report(path, node, "must be true or false")
            return nil
        }
    }

    /// One of a few words.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ node: Node, _ path: String, as type: Word.Type = Word.self
    ) -> Word? where Word.RawValue == String {
        if let text = node.scalar?.string, let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        report(path, node, "'\(ForeignText.cut(node.scalar?.string ?? "…"))' must be one of \(known)")
        return nil
    }

    /// The members of a mapping by their names.
    mutating func members(_ node: Node, _ path: String) -> [String: Node]? {
        guard let mapping = node.mapping else {
            report(path, node, "must have `key: value` lines")
            return nil
        }
        return MappingReader.members(mapping)
    }

    static func members(_ mapping: Node.Mapping) -> [String: Node] {
        var members: [String: Node] = [:]
        for (key, value) in mapping { members[key.scalar?.string ?? "?"] = value }
        return members
    }

    /// Reports every key that is not known.
    mutating func refuse(_ members: [String: Node], except known: Set<String>, at path: String) {
        for (key, node) in members.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
            let near = NearestName.of(key, among: known).map { "; did you mean '\($0)'?" } ?? ""
            report(path.isEmpty ? key : "\(path).\(key)", node, "is no key of a map\(near)")
        }
    }
}
