import Semantics

/// The members of one object of an export, read strictly.
struct ExportedMembers {
    private let members: [String: JSONValue]

    /// - Throws: for a name that is not among the known.
    init(_ value: JSONValue, known: Set<String>) throws(RecordProblem) {
        guard case .object(let list) = value else { throw .notAnExport("an object was expected") }
        var members: [String: JSONValue] = [:]
        for member in list {
            guard known.contains(member.key) else { throw .unknownMember(member.key) }
            members[member.key] = member.value
        }
        self.members = members
    }

    subscript(name: String) -> JSONValue? { members[name] }

    func text(_ name: String) throws(RecordProblem) -> String? {
        guard let value = members[name] else { return nil }
        guard let text = value.text else { throw .exportMember(name, value) }
        return text
    }

    func required(_ name: String) throws(RecordProblem) -> String {
        guard let text = try text(name) else { throw .exportMember(name, nil) }
        return text
    }

    func number(_ name: String) throws(RecordProblem) -> Double? {
        guard let value = members[name] else { return nil }
        return try ExportedMembers.number(value, name)
    }

    func money(_ name: String) throws(RecordProblem) -> Money? {
        guard let value = members[name] else { return nil }
        return try ExportedMembers.money(value, name)
    }

    func day(_ name: String) throws(RecordProblem) -> CivilDate {
        let text = try required(name)
        guard let date = CivilDate(text) else { throw .exportMember(name, members[name]) }
        return date
    }

    func instant(_ name: String) throws(RecordProblem) -> Instant? {
        guard let text = try text(name) else { return nil }
        guard text.hasSuffix("Z"), let instant = ISO8601.instant(text, in: .utc) else {
            throw .exportMember(name, members[name])
        }
        return instant
    }

    /// The members of a nested object, in the order of the file.
    func object(_ name: String) throws(RecordProblem) -> [JSONValue.Member] {
        guard let value = members[name] else { return [] }
        guard case .object(let list) = value else { throw .exportMember(name, value) }
        return list
    }

    static func number(_ value: JSONValue, _ name: String) throws(RecordProblem) -> Double {
        if let number = value.double { return number }
        switch value.text {
        case "Infinity": return .infinity
        case "-Infinity": return -.infinity
        default: throw .exportMember(name, value)
        }
    }

    static func money(_ value: JSONValue, _ name: String) throws(RecordProblem) -> Money {
        let digits: String? =
            switch value {
            case .integer(let integer): String(integer)
            case .literal(let digits): digits
            default: nil
            }
        guard let amount = digits.flatMap({ Money(decimal: $0) }) else { throw .exportMember(name, value) }
        return amount
    }
}
