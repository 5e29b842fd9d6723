import Semantics
import Yams

/// A condition on a record: `when: {column: InvoiceNo, starts_with: C}`.
///
/// Several operators on one column must all hold. `all:` and `any:` join conditions, `not:` turns one round.
indirect enum RowTest: Sendable {
    case all([RowTest])
    case any([RowTest])
    case not(RowTest)
    case compare(Comparison)

    func holds(_ view: some TextSource) throws(RecordProblem) -> Bool {
        switch self {
        case .all(let tests):
            for test in tests where try !test.holds(view) { return false }
            return true
        case .any(let tests):
            for test in tests where try test.holds(view) { return true }
            return false
        case .not(let test): return try !test.holds(view)
        case .compare(let comparison): return try comparison.holds(view)
        }
    }

    struct Comparison: Sendable {
        enum Operator: String, CaseIterable, Sendable {
            case equal = "="
            case notEqual = "!="
            case startsWith = "starts_with"
            case notStartsWith = "not_starts_with"
            case contains, empty
            case greater = ">"
            case less = "<"
            case atLeast = ">="
            case atMost = "<="
        }

        let slot: Int
        let column: String
        let test: Operator
        /// What the column is compared with; for `=` and `!=` any of several.
        let operands: [String]
        let bound: Double
        let numbers: NumberReader

        func holds(_ view: some TextSource) throws(RecordProblem) -> Bool {
            let text = try view.text(slot).map(ForeignText.trimmed)
            switch test {
            case .empty: return (text == nil) == (operands.first == "true")
            case .equal: return equals(text)
            case .notEqual: return !equals(text)
            case .startsWith: return begins(text)
            case .notStartsWith: return !begins(text)
            case .contains: return text.map { text in operands.contains { text.contains($0) } } ?? false
            case .greater: return try measure(text).map { $0 > bound } ?? false
            case .less: return try measure(text).map { $0 < bound } ?? false
            case .atLeast: return try measure(text).map { $0 >= bound } ?? false
            case .atMost: return try measure(text).map { $0 <= bound } ?? false
            }
        }

        private func begins(_ text: String?) -> Bool { text.map { operands.contains(where: $0.hasPrefix) } ?? false }

        /// Equal as text, or as numbers (`0` and `0.00`).
        private func equals(_ text: String?) -> Bool {
            guard let text else { return operands.contains("") }
            if operands.contains(text) { return true }
            guard let number = try? numbers.number(text) else { return false }
            return operands.contains { Double($0) == number }
        }

        /// A blank is no number, and compares with none; other text that is no number is a problem of the record.
        private func measure(_ text: String?) throws(RecordProblem) -> Double? {
            guard let text else { return nil }
            return try numbers.number(text)
        }
    }
}

extension RowTest {
    /// Reads a condition; nil when it has a problem, which is then reported.
    static func read(
        _ node: Node, path: String, rules: ReadingRules, _ reader: inout MappingReader
    ) -> RowTest? {
        if let sequence = node.sequence {
            return .all(list(sequence, path: path, rules: rules, &reader))
        }
        guard let members = reader.members(node, path) else { return nil }
        let joins: Set<String> = ["all", "any", "not"]
        guard members["column"] != nil else {
            reader.refuse(members, except: joins.union(["column"]), at: path)
            var tests: [RowTest] = []
            for key in joins.sorted() {
                guard let node = members[key] else { continue }
                let inner = "\(path).\(key)"
                if key == "not" {
                    if let test = read(node, path: inner, rules: rules, &reader) { tests.append(.not(test)) }
                } else if let sequence = node.sequence {
                    let list = list(sequence, path: inner, rules: rules, &reader)
                    tests.append(key == "all" ? .all(list) : .any(list))
                } else {
                    reader.report(inner, node, "must be a list of conditions, each with `- column:`")
                }
            }
            if members.isEmpty { reader.report(path, node, "is an empty condition; write {column: X, \"=\": value}") }
            return .all(tests)
        }
        return comparison(members, node, path: path, rules: rules, &reader)
    }

    private static func list(
        _ sequence: Node.Sequence, path: String, rules: ReadingRules, _ reader: inout MappingReader
    ) -> [RowTest] {
        var tests: [RowTest] = []
        for (index, node) in sequence.enumerated() {
            if let test = read(node, path: "\(path)[\(index + 1)]", rules: rules, &reader) { tests.append(test) }
        }
        if tests.isEmpty { reader.report(path, nil, "has no conditions") }
        return tests
    }

    private static func comparison(
        _ members: [String: Node], _ node: Node, path: String, rules: ReadingRules, _ reader: inout MappingReader
    ) -> RowTest? {
        let operators = Comparison.Operator.allCases
        reader.refuse(members, except: Set(operators.map(\.rawValue)).union(["column"]), at: path)
        guard let columnNode = members["column"], let column = reader.text(columnNode, path + ".column") else {
            return nil
        }
        let slot = reader.columns.slot(of: column)
        var tests: [RowTest] = []
        for test in operators {
            guard let node = members[test.rawValue] else { continue }
            let inner = "\(path).\(test.rawValue)"
            let operands = node.sequence?.map { $0.scalar?.string ?? "" } ?? [node.scalar?.string ?? ""]
            let bound = Double(operands.first ?? "")
            switch test {
            case .greater, .less, .atLeast, .atMost:
                if bound == nil || operands.count > 1 { reader.report(inner, node, "must be a number, such as 0") }
            case .empty:
                if !["true", "false"].contains(operands.first) { reader.report(inner, node, "must be true or false") }
            case .startsWith, .notStartsWith, .contains:
                if operands.contains("") { reader.report(inner, node, "is empty") }
            case .equal, .notEqual: break
            }
            tests.append(
                .compare(
                    Comparison(
                        slot: slot, column: column, test: test, operands: operands, bound: bound ?? 0,
                        numbers: rules.numbers)))
        }
        if tests.isEmpty {
            let known = operators.map(\.rawValue).joined(separator: ", ")
            reader.report(path, node, "says nothing about '\(column)'; add one of \(known)")
        }
        return .all(tests)
    }
}
