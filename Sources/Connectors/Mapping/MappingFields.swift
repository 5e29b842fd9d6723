import Yams

/// The keys of one output of a map while they are taken, its own first, then those said once for all outputs.
struct MappingFields {
    private let own: [String: Node]
    private let shared: [String: Node]
    let path: String
    let rules: ReadingRules
    /// Every key that was asked for: what this output understands.
    private(set) var known: Set<String> = []

    init(own: [String: Node], shared: [String: Node] = [:], path: String, rules: ReadingRules) {
        self.own = own
        self.shared = shared
        self.path = path
        self.rules = rules
    }

    func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    mutating func node(_ key: String) -> Node? {
        known.insert(key)
        return own[key] ?? shared[key]
    }

    mutating func expression(
        _ key: String, _ kind: FieldExpression.Kind, _ reader: inout MappingReader
    ) -> FieldExpression? {
        guard let node = node(key) else { return nil }
        return FieldExpression.read(node, kind: kind, path: place(key), rules: rules, &reader)
    }

    /// A field that must be there.
    mutating func required(
        _ key: String, _ kind: FieldExpression.Kind, _ example: String, _ reader: inout MappingReader
    ) -> FieldExpression? {
        guard node(key) != nil else {
            reader.report(place(key), nil, "is missing; write for example `\(key): \(example)`")
            return nil
        }
        return expression(key, kind, &reader)
    }

    mutating func condition(_ key: String, _ reader: inout MappingReader) -> RowTest? {
        guard let node = node(key) else { return nil }
        return RowTest.read(node, path: place(key), rules: rules, &reader)
    }

    /// The conditions of the whole map and of this output, both of which must hold; nil without any.
    mutating func joinedCondition(_ key: String, _ reader: inout MappingReader) -> RowTest? {
        known.insert(key)
        var tests: [RowTest] = []
        for (node, place) in [(shared[key], key), (own[key], place(key))] {
            if let node, let test = RowTest.read(node, path: place, rules: rules, &reader) { tests.append(test) }
        }
        return tests.isEmpty ? nil : .all(tests)
    }

    /// Reports the keys of its own that nothing asked for.
    func refuseRest(_ reader: inout MappingReader) {
        reader.refuse(own, except: known.union(ReadingRules.keys), at: path)
    }
}
