import Semantics

extension RandomHistory {
    /// The history for a person who has to find the fault, one line a step, event and observation.
    package var text: String {
        (["zone \(settings.calendar.timeZoneName), week starts \(settings.calendar.weekStart.name), days \(span)"]
            + steps.flatMap(\.lines)).joined(separator: "\n")
    }
}

extension HistoryStep {
    private static let longest = 40

    fileprivate var lines: [String] {
        switch self {
        case .append(let batch):
            let lines = batch.events.map { "    \($0.summary)" } + batch.observations.map { "    \($0.summary)" }
            let more = lines.count - HistoryStep.longest
            return ["  append from \(batch.source)"] + lines.prefix(HistoryStep.longest)
                + (more > 0 ? ["    … and \(more) more"] : [])
        case .commit: return ["  commit"]
        case .reopen: return ["  reopen"]
        case .erase(let users): return ["  erase \(users.map(\.escaped))"]
        case .retain(let cut): return ["  retain \(cut)"]
        }
    }
}

extension Event {
    /// What the event has, and nothing of what it has not.
    fileprivate var summary: String {
        var parts = ["\(key.high % 10_000)", "\(time)", name.escaped, user?.escaped ?? "nobody"]
        if session != .derived { parts.append("\(session)") }
        parts += texts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            "\($0.key.rawValue)=\($0.value.escaped)"
        }
        parts += numbers.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value)" }
        parts += money.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value.micros)µ" }
        if let alias { parts.append("alias=\(alias.escaped)") }
        if let transaction { parts.append("transaction=\(transaction.escaped)") }
        parts += items.map(\.summary)
        parts += properties.sorted { $0.key < $1.key }.map { "\($0.key.escaped)→\($0.value)" }
        return parts.joined(separator: " ")
    }
}

extension EventItem {
    fileprivate var summary: String {
        let texts = ItemText.allCases.compactMap { field in
            self[field].map { "\(field.rawValue)=\($0.escaped)" }
        }
        let amounts = [("price", price), ("revenue", revenue)].compactMap { name, amount in
            amount.map { "\(name)=\($0.micros)µ" }
        }
        return "{" + (texts + amounts + ["quantity=\(quantity)"]).joined(separator: " ") + "}"
    }
}

extension Observation {
    fileprivate var summary: String {
        var parts = ["\(source) \(key) \(period)"]
        if let interval { parts.append("\(interval)") }
        parts += dimensions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.escaped)" }
        parts += values.sorted { $0.key.name < $1.key.name }.map { "\($0.key.name)=\($0.value)" }
        parts += money.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value.micros)µ" }
        return parts.joined(separator: " ")
    }
}

extension String {
    /// In quotes, everything beyond ASCII and every control character by its number: two spellings look different.
    fileprivate var escaped: String {
        "\"" + unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\""
    }
}
