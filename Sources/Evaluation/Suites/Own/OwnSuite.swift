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

    /// - Parameter spread: the document of which the part is the head, where its cases are read one by one.
    /// - Throws: where a case of a spread document is not whole.
    static func read(
        _ part: SuitePart, name: String, folder: SuiteFolder, ledgers: WorldLedgers, spread: SpreadDocument? = nil
    ) throws(SuiteProblem) -> Suite {
        var reader = SuiteReader()
        guard let entries = reader.entries(part, keys: keys) else {
            return Suite(name: name, cases: [], problems: reader.problems)
        }
        let gate = entries["gate"].flatMap { reader.number($0) } ?? 1
        if let part = entries["gate"], !(0...1).contains(gate) {
            reader.report(part.problem(.badValue, "A gate is a share from 0 to 1.", "Write 1 for all cases."))
        }
        var cases = OwnCases(spread: spread, folder: folder, ledgers: ledgers)
        if let head = head(entries, of: part, folder, ledgers, &reader) {
            let list = spread.map { SuiteList.spread($0) } ?? .held(reader.elements(head.list, of: "case"))
            for index in 0..<list.count {
                do throws(SuiteProblem) {
                    cases.add(try list.item(index), at: index, head, &reader)
                } catch {
                    guard spread?.sparesItems == true else { throw error }
                    reader.report(error)
                    cases.leaveOut(1)
                }
            }
        } else {
            cases.leaveOut(spread?.count ?? part["cases"]?.elements?.count ?? 0)
        }
        var suite = Suite(
            name: entries["suite"]?.text ?? name, cases: cases.cases, problems: reader.problems,
            gate: min(max(gate, 0), 1), cassette: entries["cassette"]?.text.map { folder.location(of: $0) })
        suite.leftOut = LeftOutCases.faulty(cases.faulty)
        suite.about = entries["about"]?.text ?? ""
        var unheard = SuiteReader()
        suite.world = entries["world"].flatMap { world($0, &unheard) }
        return suite
    }

    /// What stands above the cases, as far as it decides about them.
    struct Head {
        let usual: CaseKind
        let list: SuitePart
        let cases: CaseReader
    }

    static func head(
        _ entries: [String: SuitePart], of part: SuitePart, _ folder: SuiteFolder, _ ledgers: WorldLedgers,
        _ reader: inout SuiteReader
    ) -> Head? {
        guard let asks = reader.required("asks", entries, of: part, "Write asks: answers, or asks: reading."),
            let usual = CaseKind.read(asks, &reader),
            let list = reader.required("cases", entries, of: part, "List the cases under 'cases:'."),
            let setting = setting(entries, folder, &reader)
        else { return nil }
        return Head(usual: usual, list: list, cases: CaseReader(setting: setting, ledgers: ledgers))
    }

    /// The head of a document whose cases are read one by one.
    static func head(of spread: SpreadDocument, _ folder: SuiteFolder, _ ledgers: WorldLedgers) -> Head? {
        var unheard = SuiteReader()
        guard let part = try? SuiteDocument.read(spread.head, file: spread.file),
            let entries = unheard.entries(part, keys: keys)
        else { return nil }
        return head(entries, of: part, folder, ledgers, &unheard)
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
        if let part = entries["cassette"] {
            setting.cassette = part.text.map { folder.location(of: $0) }
            if folder.playsCassettes { setting.cassetteFault = SuiteCassette.fault(of: part, in: folder) }
        }
        setting.strings = entries["strings"]
        setting.each = entries["each"]
        return setting
    }

    private static func world(_ part: SuitePart, _ reader: inout SuiteReader) -> WorldSetting? {
        guard let entries = reader.entries(part, keys: ["seed", "now", "events"]) else { return nil }
        let seed = entries["seed"].flatMap { reader.whole($0) } ?? Int64(ShopWorld.defaultSeed)
        let events = entries["events"].flatMap { reader.whole($0) } ?? 20_000
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
        guard seed >= 0, events >= 1000, events <= 2_000_000 else {
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
