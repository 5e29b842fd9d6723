/// A test on a dimension or, after aggregation, on a metric.
package struct Filter: Hashable, Sendable, Codable {
    /// A dimension id or a metric id.
    package var field: String
    package var op: FilterOperator
    package var value: FilterValue

    package init(_ field: String, _ op: FilterOperator, _ value: FilterValue) {
        self.field = field
        self.op = op
        self.value = value
    }
}

package enum FilterOperator: String, Hashable, Sendable, Codable, CaseIterable {
    case eq, ne
    case isIn = "in"
    case notIn = "not_in"
    case contains
    case notContains = "not_contains"
    case startsWith = "starts_with"
    case gt, gte, lt, lte

    package var isOrdering: Bool { [.gt, .gte, .lt, .lte].contains(self) }
    /// Keeps what does *not* match; a missing value passes.
    package var isNegative: Bool { [.ne, .notIn, .notContains].contains(self) }
}

package enum FilterValue: Hashable, Sendable {
    case text(String)
    case number(Double)
    case list([String])

    /// Every value as text, for comparison with dimension values.
    package var texts: [String] {
        switch self {
        case .text(let text): [text]
        case .number(let number): [Int(exactly: number).map { String($0) } ?? String(number)]
        case .list(let list): list
        }
    }

    package var number: Double? {
        switch self {
        case .number(let number): number
        case .text(let text): Double(text)
        case .list: nil
        }
    }
}

extension FilterValue: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([String].self) {
            self = .list(list)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .list(let list): try container.encode(list)
        }
    }
}

extension Filter {
    /// Whether a dimension's value passes. Comparison is exact and case-sensitive, as the values were sent; `gt` and its
    /// kin compare numbers where both are numbers, else text. A missing value passes only negative tests.
    package func matches(_ value: String?) -> Bool {
        guard let value else { return op.isNegative }
        let texts = self.value.texts
        switch op {
        case .eq, .isIn: return texts.contains(value)
        case .ne, .notIn: return !texts.contains(value)
        case .contains: return texts.contains { value.contains($0) }
        case .notContains: return !texts.contains { value.contains($0) }
        case .startsWith: return texts.contains { value.hasPrefix($0) }
        case .gt, .gte, .lt, .lte:
            guard let bound = texts.first else { return false }
            if let a = Double(value), let b = Double(bound) { return Filter.ordered(a, op, b) }
            return Filter.ordered(value, op, bound)
        }
    }

    /// Whether a metric's value passes; null passes nothing but `ne`.
    package func matches(_ value: Double?) -> Bool {
        guard let value, let bound = self.value.number else { return op == .ne }
        switch op {
        case .eq, .isIn: return value == bound
        case .ne, .notIn: return value != bound
        case .gt, .gte, .lt, .lte: return Filter.ordered(value, op, bound)
        case .contains, .notContains, .startsWith: return false
        }
    }

    private static func ordered<T: Comparable>(_ a: T, _ op: FilterOperator, _ b: T) -> Bool {
        switch op {
        case .gt: a > b
        case .gte: a >= b
        case .lt: a < b
        default: a <= b
        }
    }
}
