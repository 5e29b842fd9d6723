import Semantics
import Yams

/// Where a field's value comes from, and how it is read: a column, or a constant.
///
/// In a map: `user: CustomerID` (a column), `name: = purchase` (a constant), or with more to say
/// `name: {column: action, values: {view: page_view}, otherwise: other, default: none}`.
struct FieldExpression: Sendable {
    /// What a field holds; it decides which units may be named.
    enum Kind {
        case text, number, duration, money, time, date

        var units: [String] {
            switch self {
            case .text, .number: []
            case .duration: DurationUnit.allCases.map(\.rawValue)
            case .money: NumberReader.MoneyUnit.allCases.map(\.rawValue)
            case .time, .date: TimeReader.EpochUnit.allCases.map(\.rawValue)
            }
        }
    }

    /// Steps of a duration; the vocabulary counts milliseconds.
    private enum DurationUnit: String, CaseIterable {
        case seconds = "s"
        case milliseconds = "ms"
        case microseconds = "us"

        var milliseconds: Double {
            switch self {
            case .seconds: 1000
            case .milliseconds: 1
            case .microseconds: 0.001
            }
        }
    }

    enum Origin: Sendable {
        case column(Int)
        case constant(String)
    }

    let origin: Origin
    private(set) var values: [String: String] = [:]
    private(set) var otherwise: String?
    private(set) var fallback: String?
    private(set) var times: TimeReader
    private(set) var numbers: NumberReader
    private(set) var moneyUnit = NumberReader.MoneyUnit.major
    private(set) var scale = 1.0

    private init(origin: Origin, rules: ReadingRules) {
        self.origin = origin
        times = rules.times()
        numbers = rules.numbers
    }

    /// Reads an expression from a map; nil when it has a problem, which is then reported.
    static func read(
        _ node: Node, kind: Kind, path: String, rules: ReadingRules, _ reader: inout MappingReader
    ) -> FieldExpression? {
        if node.scalar != nil {
            guard let text = reader.text(node, path) else { return nil }
            return FieldExpression(origin: origin(text, &reader), rules: rules)
        }
        guard let members = reader.members(node, path) else { return nil }
        let known: Set<String> = ["column", "values", "otherwise", "default", "unit"]
        reader.refuse(members, except: known.union(ReadingRules.keys), at: path)
        guard let column = members["column"] else {
            reader.report(path, node, "needs a `column:`")
            return nil
        }
        guard let name = reader.text(column, path + ".column") else { return nil }
        let own = rules.changed(by: members, path: path, &reader)
        var expression = FieldExpression(origin: .column(reader.columns.slot(of: name)), rules: own)
        if let node = members["values"], let pairs = reader.members(node, path + ".values") {
            for (key, node) in pairs { expression.values[key] = reader.text(node, "\(path).values.\(key)") }
        }
        if let node = members["otherwise"] { expression.otherwise = reader.text(node, path + ".otherwise") }
        if let node = members["default"] { expression.fallback = reader.text(node, path + ".default") }
        if let node = members["unit"] { expression.setUnit(node, kind: kind, path: path + ".unit", own, &reader) }
        return expression
    }

    private static func origin(_ text: String, _ reader: inout MappingReader) -> Origin {
        guard text.hasPrefix("=") else { return .column(reader.columns.slot(of: text)) }
        return .constant(ForeignText.trimmed(String(text.dropFirst())))
    }

    private mutating func setUnit(
        _ node: Node, kind: Kind, path: String, _ rules: ReadingRules, _ reader: inout MappingReader
    ) {
        let text = node.scalar?.string ?? ""
        guard kind.units.contains(text) else {
            let known = kind.units.isEmpty ? "this field has no units" : "write \(kind.units.joined(separator: ", "))"
            reader.report(path, node, "'\(ForeignText.cut(text))' does not fit; \(known)")
            return
        }
        switch kind {
        case .money: moneyUnit = NumberReader.MoneyUnit(rawValue: text) ?? .major
        case .time, .date: times = rules.times(TimeReader.EpochUnit(rawValue: text))
        case .duration: scale = DurationUnit(rawValue: text)?.milliseconds ?? 1
        case .text, .number: break
        }
    }

    /// The column that the value is read from; nil for a constant.
    var slot: Int? {
        if case .column(let slot) = origin { slot } else { nil }
    }

    /// What stands for a text of a column; nil for the text itself.
    func newName(of text: String) -> String? {
        values.isEmpty ? nil : values[text] ?? values[ForeignText.trimmed(text)] ?? otherwise
    }

    /// The text after renaming; nil when the record has none and the map no default.
    func text(_ view: some TextSource) throws(RecordProblem) -> String? {
        switch origin {
        case .constant(let text): return text.isEmpty ? nil : text
        case .column(let slot):
            guard let text = try view.text(slot) else { return fallback }
            return newName(of: text) ?? text
        }
    }

    /// A text that names something (a user, an order): without white space around it.
    func identifier(_ view: RecordView) throws(RecordProblem) -> String? {
        guard let text = try text(view) else { return nil }
        return ForeignText.trimmed(text)
    }

    func number(_ view: RecordView) throws(RecordProblem) -> Double? {
        guard let text = try text(view) else { return nil }
        return try number(in: text)
    }

    func money(_ view: RecordView) throws(RecordProblem) -> Money? {
        guard let text = try text(view) else { return nil }
        return try money(in: text)
    }

    func instant(_ view: RecordView) throws(RecordProblem) -> Instant? {
        guard let text = try text(view) else { return nil }
        return try times.instant(text)
    }

    /// The number that a text of the column says.
    func number(in text: String) throws(RecordProblem) -> Double? {
        guard let number = try numbers.number(text) else { return nil }
        return number * scale
    }

    /// The amount that a text of the column says.
    func money(in text: String) throws(RecordProblem) -> Money? { try numbers.money(text, unit: moneyUnit) }

    func date(_ view: RecordView, wholeMonths: Bool) throws(RecordProblem) -> CivilDate? {
        guard let text = try text(view) else { return nil }
        return try times.date(text, wholeMonths: wholeMonths)
    }
}
