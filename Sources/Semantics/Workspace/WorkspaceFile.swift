import Foundation
import Yams

/// The file in which a workspace's owner says how things are counted. YAML; every key may be left out.
///
/// ```yaml
/// time_zone: Europe/Berlin        # IANA name; default UTC
/// week_start: monday              # monday … sunday
/// currency: EUR                   # ISO 4217; the one currency of every report
///
/// key_events:                     # the goals. This list replaces the default (purchase, first_open).
///   - purchase
///   - name: sign_up
///     since: 2026-03-01           # counts from this day on, not before
///
/// metrics:                        # metrics of your own, in any order; they may build on one another
///   - id: newsletter_signups      # small letters, digits and _; not the id of a built-in metric
///     kind: simple                # one figure over events or over an imported series
///     aggregate: count            # count, users, sum, mean, last, quantile
///     event: [newsletter_signup]  # one name or several; left out: all events
///   - id: slow_checkout
///     kind: simple
///     aggregate: quantile
///     percentile: 95              # 1 … 99; default 75
///     field: latency              # value, tax, shipping, or a number of the event: lcp, latency …
///     event: begin_checkout
///   - id: footfall
///     kind: simple
///     aggregate: sum              # over a series: sum, mean or last
///     series: pedestrians
///   - id: newsletter_rate
///     kind: ratio
///     numerator: newsletter_signups
///     denominator: sessions
///     unit: fraction
///   - id: contribution
///     kind: derived
///     expression: total_revenue - advertiser_ad_cost   # + - * / ( ), metric ids, numbers
///   - id: sessions_last_7_days
///     kind: cumulative
///     of: sessions
///     days: 7                     # left out: since the period's start
///
/// calendar:                       # named days: sales, launches, deploys
///   - name: Summer sale
///     start: 2026-07-01
///     end: 2026-07-14
///   - name: Relaunch
///     date: 2026-10-03
///
/// retention:                      # how long data is kept; `fidga retain` removes what is older
///   events: 26 months             # days, weeks, months, years, or never (the default)
///   observations: never
///   sources:                      # events and observations of single import sources
///     accesslog: 90 days
///
/// false_alarms_per_month: 1       # how many false alarms of anomalies you accept from a metric; 0.17 without
/// ```
///
/// Every metric may also have `name`, `summary`, `unit` (`count`, `currency`, `fraction`, `ratio`, `seconds`,
/// `milliseconds`, `minutes`, `bytes`, `score`), `polarity` (`higher_is_better`, `lower_is_better`, `neutral`),
/// `synonyms` and `example`. What is left out is derived.
///
/// Rules for null: an addend that has no value counts as nothing, as long as it is a count or a sum. Where a rate or a
/// percentile has no value, neither has what is computed from it.
///
/// *Step after:* `WorkspaceSettings`, from which the `Catalogue` is made.
package enum WorkspaceFile {
    /// Longer files are refused unread.
    static let longestFile = 1_000_000

    /// The settings that the file asks for.
    ///
    /// - Parameters:
    ///   - yaml: the file's text; an empty file means the default settings.
    ///   - catalogue: the metrics and dimensions that exist already, which own metrics may use and must not shadow.
    /// - Throws: `WorkspaceFileError` with every problem of the file. Unknown keys are problems.
    package static func parse(
        _ yaml: String, catalogue: Catalogue = .standard
    ) throws(WorkspaceFileError) -> WorkspaceSettings {
        guard yaml.utf8.count <= longestFile else {
            throw WorkspaceFileError([
                .init(
                    .tooLarge, line: nil, path: "", message: "The file is larger than 1 MB.",
                    remedy: "A workspace file is a page or two of text; check that it is the right file.")
            ])
        }
        guard let root = try compose(yaml) else { return WorkspaceSettings() }
        let part = FilePart(node: root, path: "")
        if part.isEmpty { return WorkspaceSettings() }
        var reader = FileReader()
        let settings = settings(part, catalogue: catalogue, reader: &reader)
        guard reader.problems.isEmpty else { throw WorkspaceFileError(reader.problems) }
        return settings
    }

    private static func compose(_ yaml: String) throws(WorkspaceFileError) -> Node? {
        do {
            return try Yams.compose(yaml: yaml)
        } catch {
            throw WorkspaceFileError([syntaxProblem(error)])
        }
    }

    private static func syntaxProblem(_ error: any Error) -> WorkspaceFileError.Problem {
        var line: Int?
        var message = "This is not valid YAML."
        var remedy = "Check indentation (blanks, no tabs), colons and quotes around this place."
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            line = mark.line
            message = "This is not valid YAML: \(problem)."
        case .duplicatedKeysInMapping(let duplicates, let context):
            line = context.mark.line
            message = "A key stands here twice: \(duplicates.map(FilePart.quoted).joined(separator: ", "))."
            remedy = "Keep one of them."
            return .init(.duplicate, line: line, path: "", message: message, remedy: remedy)
        default: break
        }
        return .init(.syntax, line: line, path: "", message: message, remedy: remedy)
    }

    private static func settings(
        _ root: FilePart, catalogue: Catalogue, reader: inout FileReader
    ) -> WorkspaceSettings {
        var settings = WorkspaceSettings()
        let keys = [
            "time_zone", "week_start", "currency", "key_events", "metrics", "calendar", "retention",
            "false_alarms_per_month",
        ]
        guard let entries = reader.entries(root, keys: keys) else { return settings }
        settings.calendar = PropertyCalendar(
            timeZone: entries["time_zone"].flatMap { timeZone($0, &reader) } ?? .gmt,
            weekStart: entries["week_start"].flatMap { weekday($0, &reader) } ?? .monday)
        if let currency = entries["currency"].flatMap({ currency($0, &reader) }) { settings.currency = currency }
        if let part = entries["key_events"] { settings.keyEvents = keyEvents(part, &reader) }
        if let part = entries["metrics"] {
            settings.metrics = WorkspaceMetrics.read(part, catalogue: catalogue, reader: &reader)
        }
        if let part = entries["calendar"] { settings.namedDays = namedDays(part, &reader) }
        settings.falseAlarmsPerMonth = entries["false_alarms_per_month"].flatMap {
            falseAlarms($0, &reader)
        }
        if let part = entries["retention"] {
            settings.retention = RetentionReading.policy(part, &reader)
        }
        return settings
    }

    private static func falseAlarms(_ part: FilePart, _ reader: inout FileReader) -> Double? {
        guard let text = reader.text(part) else { return nil }
        if let number = Double(text), number > 0, number <= 1_000 { return number }
        reader.report(
            part.problem(
                .badValue, "\(FilePart.quoted(text)) is not a number of false alarms.",
                "Write a number above 0, at most 1000: 1 is one a month."))
        return nil
    }

    private static func timeZone(_ part: FilePart, _ reader: inout FileReader) -> TimeZone? {
        guard let text = reader.text(part) else { return nil }
        // Abbreviations such as EST or CST would be accepted too, but say different things to different people.
        if text.contains("/") || text == "UTC" || text == "GMT", let zone = TimeZone(identifier: text) { return zone }
        reader.report(
            part.problem(
                .badValue, "\(FilePart.quoted(text)) is not a time zone.",
                "Write an IANA name such as Europe/Berlin, or UTC.",
                suggestions: NearestNames.suggestions(for: text, among: TimeZone.knownTimeZoneIdentifiers)))
        return nil
    }

    private static func weekday(_ part: FilePart, _ reader: inout FileReader) -> Weekday? {
        guard let text = reader.text(part) else { return nil }
        if let day = Weekday.allCases.first(where: { $0.name.lowercased() == text.lowercased() }) { return day }
        let names = Weekday.allCases.map { $0.name.lowercased() }
        reader.report(
            part.problem(
                .badValue, "\(FilePart.quoted(text)) is not a day of the week.",
                "Write its English name, from monday to sunday.",
                suggestions: NearestNames.suggestions(for: text, among: names)))
        return nil
    }

    private static func currency(_ part: FilePart, _ reader: inout FileReader) -> Currency? {
        guard let text = reader.text(part) else { return nil }
        if CurrencyCodes.all.contains(text.uppercased()), let currency = Currency(text) { return currency }
        reader.report(
            part.problem(
                .badValue, "\(FilePart.quoted(text)) is not a currency code.",
                "Write the three letters of ISO 4217: EUR, USD, GBP.",
                suggestions: NearestNames.suggestions(for: text, among: CurrencyCodes.all.sorted())))
        return nil
    }

    private static func keyEvents(_ part: FilePart, _ reader: inout FileReader) -> [KeyEvent] {
        var events: [KeyEvent] = []
        for element in reader.elements(part, of: "key event") {
            guard let event = keyEvent(element, &reader) else { continue }
            if events.contains(where: { $0.name == event.name }) {
                reader.report(
                    element.problem(
                        .duplicate, "\(FilePart.quoted(event.name)) is in the list already.", "Keep one of them."))
            } else {
                events.append(event)
            }
        }
        return events
    }

    private static func keyEvent(_ part: FilePart, _ reader: inout FileReader) -> KeyEvent? {
        if part.node.scalar != nil { return reader.text(part).map { KeyEvent(name: $0) } }
        guard let entries = reader.entries(part, keys: ["name", "since"]),
            let name = reader.required("name", entries, of: part, "Give the event's name: 'name: sign_up'.")
        else { return nil }
        let since = entries["since"].flatMap { reader.date($0) }
        return reader.text(name).map { KeyEvent(name: $0, since: since) }
    }

    private static func namedDays(_ part: FilePart, _ reader: inout FileReader) -> [WorkspaceDay] {
        reader.elements(part, of: "named day").compactMap { namedDay($0, &reader) }
    }

    private static func namedDay(_ part: FilePart, _ reader: inout FileReader) -> WorkspaceDay? {
        guard let entries = reader.entries(part, keys: ["name", "date", "start", "end"]) else { return nil }
        let name = reader.required("name", entries, of: part, "Give the day a name: 'name: Summer sale'.")
            .flatMap { reader.text($0) }
        var range: DateRange?
        switch (entries["date"], entries["start"], entries["end"]) {
        case (let date?, nil, nil): range = reader.date(date).map { DateRange(day: $0) }
        case (nil, let start?, let end?):
            let (first, last) = (reader.date(start), reader.date(end))
            guard let first, let last else { return nil }
            guard first <= last else {
                reader.report(
                    end.problem(.badValue, "The end \(last) is before the start \(first).", "Exchange the two."))
                return nil
            }
            range = DateRange(start: first, end: last)
        default:
            reader.report(
                part.problem(
                    .missingKey, "The day or days are not clear.", "Give either 'date', or both 'start' and 'end'."))
        }
        guard let name, let range else { return nil }
        return WorkspaceDay(name: name, range: range)
    }
}
