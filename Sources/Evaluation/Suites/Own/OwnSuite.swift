import Foundation
import Semantics

/// Reads our own format of suites: questions, and what a right reading or a right answer to each must hold.
///
/// ```yaml
/// suite: numbers
/// asks: answers               # what the cases are about: see CaseKind; a case may say its own
/// about: Single values against counts over the world's own events.
/// world: {seed: 20, now: 2026-11-23T10:00:00Z, events: 20000}   # for reading: today: 2026-11-23
/// gate: 1                     # the share of cases that must pass
/// each: {must_not_say: [NaN]} # expected of every answer
/// cases:
///   - id: sessions-last-week
///     question: How many sessions did we have last week?
///     why: The plainest question there is.
///     facts:                  # never with a value: it is counted in the world
///       - {metric: sessions, period: {start: 2026-11-16, end: 2026-11-22}, tolerance: 0}
///     must_not_say: [users]
///     may_abstain: false
/// ```
enum OwnSuite {
    private static let keys = [
        "suite", "asks", "about", "today", "world", "cassette", "strings", "each", "gate", "cases",
    ]

    static func read(_ part: SuitePart, name: String, folder: SuiteFolder, ledgers: WorldLedgers) -> Suite {
        var reader = SuiteReader()
        guard let entries = reader.entries(part, keys: keys) else {
            return Suite(name: name, cases: [], problems: reader.problems)
        }
        let gate = entries["gate"].flatMap { reader.number($0) } ?? 1
        if let part = entries["gate"], !(0...1).contains(gate) {
            reader.report(part.problem(.badValue, "A gate is a share from 0 to 1.", "Write 1 for all cases."))
        }
        let (cases, faulty) = cases(entries, of: part, folder, ledgers, &reader)
        var suite = Suite(
            name: entries["suite"]?.text ?? name, cases: cases, problems: reader.problems,
            gate: min(max(gate, 0), 1), cassette: entries["cassette"]?.text.map { folder.location(of: $0) })
        suite.leftOut = LeftOutCases.faulty(faulty)
        suite.about = entries["about"]?.text ?? ""
        var unheard = SuiteReader()
        suite.world = entries["world"].flatMap { world($0, &unheard) }
        return suite
    }

    private static func cases(
        _ entries: [String: SuitePart], of part: SuitePart, _ folder: SuiteFolder, _ ledgers: WorldLedgers,
        _ reader: inout SuiteReader
    ) -> (cases: [any EvaluationCase], faulty: Int) {
        guard let asks = reader.required("asks", entries, of: part, "Write asks: answers, or asks: reading."),
            let usual = CaseKind.read(asks, &reader),
            let list = reader.required("cases", entries, of: part, "List the cases under 'cases:'."),
            let setting = setting(entries, folder, &reader)
        else { return ([], part["cases"]?.elements?.count ?? 0) }
        let written = reader.elements(list, of: "case")
        let parts = distinct(written, &reader)
        let cases = CaseReader(setting: setting, ledgers: ledgers)
        var read: [any EvaluationCase] = []
        var faulty = written.count - parts.count
        for (id, part) in parts {
            let before = reader.reports
            let kind = part["asks"].map { CaseKind.read($0, &reader) } ?? usual
            let items = kind.map { cases.read($0, part, id: id, &reader) } ?? []
            if items.isEmpty, reader.reports == before {
                reader.report(
                    part.problem(
                        .missingKey, "The case asks nothing.", "Fill its lists: turns, laws, the suite's strings."))
            }
            // A case that is not all in order says something else than was meant.
            if reader.reports == before { read += items } else { faulty += 1 }
        }
        return (read, faulty)
    }

    private static func setting(
        _ entries: [String: SuitePart], _ folder: SuiteFolder, _ reader: inout SuiteReader
    ) -> SuiteSetting? {
        var setting = SuiteSetting(folder: folder)
        if let part = entries["today"] {
            guard let today = reader.date(part) else { return nil }
            setting.namedToday = today
        }
        if let part = entries["world"] {
            guard let world = world(part, &reader) else { return nil }
            setting.world = world
        }
        setting.cassette = entries["cassette"]?.text.map { folder.location(of: $0) }
        setting.strings = entries["strings"]
        setting.each = entries["each"]
        return setting
    }

    /// The cases with their ids; of two with the same id, the later is a problem.
    private static func distinct(
        _ parts: [SuitePart], _ reader: inout SuiteReader
    ) -> [(id: String, part: SuitePart)] {
        var seen: [String: Int] = [:]
        return parts.compactMap { part in
            guard let idPart = part["id"], let id = idPart.text, !id.isEmpty else {
                reader.report(part.problem(.missingKey, "'id' is missing.", "Give the case a short name."))
                return nil
            }
            if let line = seen[id] {
                reader.report(
                    idPart.problem(
                        .duplicate, "The id \(SuitePart.quoted(id)) stands on line \(line) already.",
                        "Give each case an id of its own."))
                return nil
            }
            seen[id] = idPart.line ?? 0
            return (id, part)
        }
    }

    private static func world(_ part: SuitePart, _ reader: inout SuiteReader) -> WorldSetting? {
        guard let entries = reader.entries(part, keys: ["seed", "now", "events"]) else { return nil }
        let seed = entries["seed"].flatMap { reader.number($0) } ?? Double(ShopWorld.defaultSeed)
        let events = entries["events"].flatMap { reader.number($0) } ?? 20_000
        guard let nowPart = reader.required("now", entries, of: part, "Write now: 2026-11-23T10:00:00Z.") else {
            return nil
        }
        guard let now = instant(nowPart.text ?? "") else {
            reader.report(
                nowPart.problem(
                    .badValue, "\(SuitePart.quoted(nowPart.text ?? "")) is not a moment.",
                    "Write it in UTC: 2026-11-23T10:00:00Z."))
            return nil
        }
        guard seed >= 0, seed < 1e15, events >= 1000, events <= 2_000_000 else {
            reader.report(
                part.problem(
                    .badValue, "There is no such world.", "The seed is a whole number; events are 1000 to 2000000."))
            return nil
        }
        return WorldSetting(seed: UInt64(seed), now: now, events: Int(events))
    }

    static func instant(_ text: String) -> Instant? {
        guard let match = text.wholeMatch(of: #/(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?Z/#),
            let date = CivilDate(match.output.1), let hour = Int64(match.output.2), let minute = Int64(match.output.3),
            hour < 24, minute < 60
        else { return nil }
        let seconds = match.output.4.flatMap { Int64($0) } ?? 0
        return Instant(seconds: Int64(date.daysSinceEpoch) * 86_400 + hour * 3600 + minute * 60 + seconds)
    }
}
