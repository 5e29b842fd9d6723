import Chat
import Grounding
import Insights
import Operations
import Semantics

/// Alert rules and alarms on a terminal.
struct AlertText {
    let words: AlertWords
    let style: TerminalStyle

    init(context: OperationContext, style: TerminalStyle) {
        words = AlertWords(context: context)
        self.style = style
    }

    func lines(_ list: AlertList) -> [String] {
        guard !list.alerts.isEmpty else {
            return ["There is no alert rule yet. Make one: fidga alerts create sessions --below 500"]
        }
        let table = TextTable(
            columns: [
                .init("rule"), .init("fires when"), .init("fired", .trailing), .init("right", .trailing),
                .init("last"), .init("now"),
            ],
            rows: list.alerts.map { kept in
                let record = kept.record
                return [
                    kept.rule.id,
                    ([words.title(kept.rule)] + [words.terms(kept.rule)]).filter { !$0.isEmpty }
                        .joined(separator: ", "),
                    "\(record.fired)",
                    record.precision.map { NumberFormat.percent(($0 * 100).rounded() / 100) } ?? "",
                    record.lastStep ?? "", kept.openAlarm.map { "alarm \($0)" } ?? "",
                ]
            })
        return TableRenderer(style: style).lines(table)
    }

    func lines(_ kept: KeptAlert) -> [String] {
        let terms = words.terms(kept.rule)
        let lead = kept.isSaved ? "Rule" : "Not kept, only tried:"
        var lines = [
            "\(lead) '\(kept.rule.id)': \(words.title(kept.rule))\(terms.isEmpty ? "" : ", \(terms)")."
        ]
        if let trial = kept.trial { lines += self.lines(trial) }
        return lines.map(SafeTerminalText.line)
    }

    func lines(_ trial: AlertTrial) -> [String] {
        var lines = ["It \(trial.backtest.sentence)."]
        if let warning = trial.warning { lines.append(warning) }
        lines += trial.backtest.firings.suffix(10).map { "  \(words.line($0))" }
        if trial.backtest.isActive {
            lines.append("It holds now: it fires only after the series has come back.")
        }
        return lines.map(SafeTerminalText.line)
    }

    func lines(_ history: AlertHistory) -> [String] {
        guard !history.alarms.isEmpty else { return ["No alarm was raised."] }
        let table = TextTable(
            columns: [
                .init("alarm", .trailing), .init("step"), .init("what"), .init("ended"), .init("verdict"),
            ],
            rows: history.alarms.map { alarm in
                [
                    "\(alarm.id)", alarm.firing.step,
                    words.line(alarm.firing) + (alarm.firing.isMuted ? " (muted)" : ""),
                    alarm.endedAt ?? "not yet",
                    [alarm.verdict?.rawValue, alarm.note].compactMap { $0 }.joined(separator: ": "),
                ]
            })
        let precision = history.records.sorted { $0.key < $1.key }.compactMap { id, record in
            record.precision.map {
                "\(id): \(NumberFormat.percent(($0 * 100).rounded() / 100)) of the judged alarms were right"
            }
        }
        let more =
            history.total > history.alarms.count
            ? ["\(history.total - history.alarms.count) more; --limit"] : []
        return TableRenderer(style: style, maximumRows: 500).lines(table) + more
            + precision.map(SafeTerminalText.line)
    }

    func lines(_ judged: JudgedAlarm) -> [String] {
        let precision = judged.record.precision.map {
            " Of its judged alarms \(NumberFormat.percent(($0 * 100).rounded() / 100)) were right."
        }
        return [
            SafeTerminalText.line(
                "Alarm \(judged.alarm.id) of '\(judged.alarm.firing.rule)': "
                    + "\(judged.alarm.verdict?.rawValue ?? "")." + (precision ?? ""))
        ]
    }

    /// What is to be told; on a terminal also that there is nothing.
    func lines(_ check: AlertCheck) -> [String] {
        var lines = (check.digest?.paragraphs ?? []).flatMap {
            TextWrapping.lines(SafeTerminalText.line($0), width: min(style.width, 100))
        }
        if !lines.isEmpty { lines.append("") }
        lines += check.toTell.map {
            SafeTerminalText.line("alarm \($0.id)  \(words.line($0.firing))")
        }
        guard style.isTerminal else { return lines }
        if lines.isEmpty {
            lines = [
                "Nothing new: \(check.rules) \(check.rules == 1 ? "rule was" : "rules were") judged."
            ]
        }
        if check.daysBehind > 0 {
            let days = "\(check.daysBehind) \(check.daysBehind == 1 ? "day" : "days")"
            lines.append(
                style.apply(
                    .caution, "The data is \(days) behind; those days are judged when they have come."))
        }
        return lines
    }
}
