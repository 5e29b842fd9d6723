import Grounding
import Operations
import Semantics

/// What the chat says that is not an answer.
struct ChatReplies {
    var style: TerminalStyle

    private var prose: Int { min(style.width, 100) }

    /// What data there is and how fresh it is, and what one can type.
    func opening(_ status: WorkspaceStatus) -> [String] {
        let inventory = status.inventory
        guard let span = inventory.span else {
            return wrapped("This workspace is empty. Bring data in with 'fidga import', or try 'fidga demo'.")
        }
        func count(_ number: Int) -> String {
            NumberFormat(currency: status.settings.currency).text(Double(number), .count)
        }
        let sources = inventory.sources.map { SafeTerminalText.line($0.name) }.joined(separator: ", ")
        var lines = wrapped(
            "Data from \(PeriodWords.name(span)): \(count(inventory.events)) events, \(count(inventory.sessions)) sessions,"
                + " \(count(inventory.users)) users (\(sources)).")
        if let days = status.daysBehind, days > 0 {
            let text = "The newest day is \(span.end), \(days) \(days == 1 ? "day" : "days") behind."
            lines += wrapped(text).map { style.apply(.caution, $0) }
        } else {
            lines += wrapped("Up to date: \(span.end) is in, today is \(status.today).")
        }
        return lines
    }

    /// First use in three lines.
    func guidance(isEmpty: Bool) -> [String] {
        guard !isEmpty else { return [] }
        return [
            "",
            "Ask in plain English: \"How many sessions did we have last week?\", then \"and by channel?\".",
            "Every number carries its fact, like [F1]; :trace F1 shows where it comes from.",
            ":help lists the commands, tab completes names, ^C stops an answer, ^D leaves.",
        ].flatMap { wrapped($0) }.map { style.apply(.quiet, $0) }
    }

    func help(examples: [String]) -> [String] {
        let names = ChatCommand.guide.map { "\($0.name) \($0.argument)" }
        let width = (names.map(\.count).max() ?? 0) + 2
        let commands = zip(names, ChatCommand.guide).flatMap { name, entry in
            let indent = String(repeating: " ", count: width + 2)
            let lines = TextWrapping.lines(entry.summary, width: max(20, style.width - width - 2))
            return lines.enumerated().map {
                $0.offset == 0 ? "  " + name.padded(toColumns: width) + $0.element : indent + $0.element
            }
        }
        return ["Type a question, or:"] + commands + ["Questions look like:"]
            + (examples + [
                "Revenue by channel last month", "Top 5 products this year", "Why did revenue change last week?",
            ])
            .map { "  " + $0 }
    }

    func facts(of answer: VerifiedAnswer) -> [String] {
        guard !answer.sheet.facts.isEmpty else { return ["The last answer holds no numbers."] }
        let rows = answer.sheet.facts.map { fact -> [String] in
            let numbers = NumberFormat(currency: fact.currency)
            let value =
                switch fact.unit {
                case .metric(let unit): numbers.text(fact.value, unit)
                case .rank: fact.value.map { "#\(Int($0))" } ?? "n/a"
                }
            return [fact.id, value, PeriodWords.name(fact.period), fact.label]
        }
        let table = TextTable(
            columns: [.init("fact"), .init("value", .trailing), .init("period"), .init("meaning")], rows: rows)
        return TableRenderer(style: style, maximumRows: 60).lines(table)
    }

    func table(of answer: VerifiedAnswer) throws(ChatCommand.Mistake) -> [String] {
        guard let table = answer.table else {
            throw ChatCommand.Mistake("the last answer has no table", suggestions: [":facts"])
        }
        return TableRenderer(style: style, maximumRows: 500).lines(MetricTableText(table, names: .standard).textTable)
    }

    func chart(of answer: VerifiedAnswer) throws(ChatCommand.Mistake) -> [String] {
        guard !answer.charts.isEmpty else {
            throw ChatCommand.Mistake(
                "the last answer has nothing to draw; ask for a trend or a breakdown",
                suggestions: ["Sessions by day last month", "Revenue by channel last week"])
        }
        return answer.charts.flatMap(ChartLines(style: style).lines)
    }

    func trace(_ trace: FactTrace) -> [String] {
        var entries: [(String, String)] = [("fact", trace.id)]
        if let label = trace.fact["label"]?.text { entries.append(("says", label)) }
        if let metric = trace.metric {
            entries.append(("metric", "\(metric.name): \(metric.summary)"))
            entries.append(("formula", metric.formula))
            entries.append(("defined by", metric.source))
        }
        entries.append(("query", TraceWords(catalogue: .standard).query(trace.query)))
        if let provenance = trace.fact["provenance"] {
            let sources = (provenance["sources"]?.elements ?? []).compactMap(\.text).joined(separator: ", ")
            entries.append(("rows read", "\(provenance["rows_read"]?.integer ?? 0) from \(sources)"))
            entries.append(("data", "state \(provenance["snapshot"]?.text ?? "")"))
        }
        if let words = TraceWords.wording(trace.answer.json["language_model"]) { entries.append(("worded by", words)) }
        entries.append(
            (
                "today",
                trace.isCurrent
                    ? "the data is unchanged: the query gives the same number" : "the data has changed since"
            ))
        return entries.flatMap { name, text in
            let label = name.padded(toColumns: 12)
            return LabelledLines(label: label, text: SafeTerminalText.line(text)).lines(width: prose).enumerated().map {
                $0.offset == 0 ? style.apply(.quiet, label) + $0.element.dropFirst(label.count) : $0.element
            }
        }
    }

    private func wrapped(_ text: String) -> [String] { TextWrapping.lines(text, width: prose) }
}
