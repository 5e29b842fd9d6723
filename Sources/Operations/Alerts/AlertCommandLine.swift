import Semantics

/// The commands that make and change rules, ready to paste into a shell.
enum AlertCommandLine {
    static func create(_ rule: AlertRule) -> String {
        var words = ["fidga alerts create", quoted(rule.metric.name)]
        switch rule.condition {
        case .absolute(let side, let limit, _):
            words.append("\(side == .below ? "--below" : "--above") \(number(limit))")
        case .relative(let side, let share, let versus):
            let option = side == .below ? "--falls" : side == .above ? "--rises" : "--changes"
            words.append(
                "\(option) \(number(AlertCondition.percent(abs(share)))) --versus \(versus.rawValue)")
        case .anomaly(let severity, let side, let rate):
            words.append("--anomaly" + (severity == .notice ? "" : " --severity \(severity.rawValue)"))
            if let side { words.append("--side \(side.rawValue)") }
            if let rate { words.append("--false-alarms \(number(rate))") }
        case .missing: words.append("--missing")
        }
        for filter in rule.filters {
            if let clause = clause(filter) { words.append("--where \(quoted(clause))") }
        }
        if rule.granularity != .day { words.append("--granularity \(rule.granularity.rawValue)") }
        if rule.forSteps > 1 { words.append("--for \(rule.forSteps)") }
        return words.joined(separator: " ")
    }

    /// - Parameter action: what a question asks to be done: mute, unmute, delete, edit.
    static func change(_ id: String, action: String, until: String?) -> String {
        switch action {
        case "delete": "fidga alerts delete \(quoted(id))"
        case "unmute": "fidga alerts update \(quoted(id)) --unmute"
        case "mute":
            "fidga alerts update \(quoted(id)) --mute-until \(until.flatMap { CivilDate($0) }.map { "\($0)" } ?? "DAY")"
        default: "fidga alerts update \(quoted(id)) --below VALUE"
        }
    }

    private static func number(_ value: Double) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }

    /// A filter as `--where` reads it; nil for what it cannot say.
    private static func clause(_ filter: Filter) -> String? {
        let symbols: [FilterOperator: String] = [
            .eq: "=", .isIn: "=", .ne: "!=", .notIn: "!=", .contains: "*=", .notContains: "!*=",
            .startsWith: "^=",
            .gt: ">", .gte: ">=", .lt: "<", .lte: "<=",
        ]
        return symbols[filter.op].map { symbol in
            let values = filter.value.texts.map {
                $0.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
            }
            return "\(filter.field)\(symbol)\(values.joined(separator: "|"))"
        }
    }

    /// One word of a POSIX shell, whatever it holds.
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte >= 0x41
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-_.:/".utf8.contains(byte)
            }
        return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
    }
}
