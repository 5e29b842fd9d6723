package import Semantics

/// A line of a crontab for a report that was asked for.
package struct CronLine: Equatable, Sendable {
    package let text: String

    /// Nil where no cadence was said.
    ///
    /// - Parameters:
    ///   - params: `cadence`, `weekday`, `day_of_month`, `time` and `report`, as a question is read.
    ///   - workspace: the file that is asked; the usual one without.
    ///   - question: what is asked; a summary of the time since the last one without.
    package init?(_ params: JSONValue, asking question: String? = nil, of workspace: String? = nil) {
        guard let cadence = params["cadence"]?.text else { return nil }
        let clock = (params["time"]?.text ?? "07:00").split(separator: ":").compactMap { Int($0) }
        guard clock.count >= 2, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]) else {
            return nil
        }
        let days: String
        let asked: String
        switch cadence {
        case "daily": (days, asked) = ("* * *", "How did yesterday go?")
        case "weekly":
            let name = params["weekday"]?.text ?? "monday"
            let weekday = Weekday.allCases.first { $0.name.lowercased() == name.lowercased() } ?? .monday
            (days, asked) = ("* * \(weekday.name.lowercased().prefix(3))", "How did last week go?")
        case "monthly":
            let day =
                params["day_of_month"]?.integer.flatMap { (1...28).contains($0) ? Int($0) : nil } ?? 1
            (days, asked) = ("\(day) * *", "How did last month go?")
        default: return nil
        }
        let data = workspace.map { " --data \(Self.quoted($0))" } ?? ""
        text = "\(clock[1]) \(clock[0]) \(days)  fidga ask \(question.map(Self.quoted) ?? "\"\(asked)\"")\(data)"
    }

    /// One word for the shell, whatever it holds; to cron, `%` would be the end of the line.
    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''").replacing("%", with: "\\%") + "'"
    }
}
