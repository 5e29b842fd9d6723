import Foundation
import Semantics
import TestSupport
import Testing

@testable import Operations

/// Two weeks of visits: ten a day, except where said.
private struct AlertWorkspace {
    let source: InMemorySource
    let store = InMemoryAlertStore()
    let settings = WorkedExample.settings

    /// - Parameter imported: when its data comes in; nil where nobody can tell.
    init(visits: [String: Int] = [:], days: ClosedRange<Int> = 1...20, imported: String? = nil) async throws {
        source = InMemorySource(settings: settings, now: { imported.map { .utc($0) } })
        try await add(days: days, visits: visits)
    }

    func add(days: ClosedRange<Int>, visits: [String: Int] = [:]) async throws {
        var events: [Event] = []
        for day in days {
            let date = "2026-11-\(day < 10 ? "0" : "")\(day)"
            for number in 0..<(visits[date] ?? 10) {
                events.append(
                    .fixture(
                        "\(date) 1\(number % 10):\(number / 10 % 6)0:00", "page_view", user: "u\(number)"))
            }
        }
        await source.append(IngestBatch(source: "example", events: events))
        _ = await source.commit { _ in }
    }

    func context(now: String) -> OperationContext {
        let catalogue = Catalogue(settings: settings)
        return OperationContext(
            engine: MetricEngine(source: source, catalogue: catalogue, settings: settings),
            source: source,
            catalogue: catalogue, settings: settings,
            reader: {
                QuestionReader(catalogue: catalogue, names: .none, calendarDays: [], weekStart: .monday)
            },
            answers: InMemoryAnswerLog(), alerts: store, now: { .utc(now) })
    }

    func call(_ name: String, _ params: String = "{}", on day: Int = 21) async throws -> JSONValue {
        try await OperationRegistry.standard.operation(named: name).run(
            JSONValue(parsing: Data(params.utf8)),
            in: context(now: "2026-11-\(day < 10 ? "0" : "")\(day) 06:00:00"))
    }

    func error(_ name: String, _ params: String) async throws -> OperationError {
        do {
            let result = try await call(name, params)
            Issue.record("\(name) answered \(result.serialized)")
            return .failed
        } catch let error as OperationError {
            return error
        }
    }
}

@Suite struct `Alert rules fire once, are logged and judged` {
    private static let low = #"{"metric":"sessions","condition":{"op":"lt","value":8}}"#

    @Test func `a new rule is tried on the past, and fires for what is new only`() async throws {
        let workspace = try await AlertWorkspace(visits: [
            "2026-11-05": 3, "2026-11-06": 3, "2026-11-12": 0,
        ])
        let made = try await workspace.call("alerts.create", Self.low)
        #expect(made["id"]?.text == "sessions-below-8")
        #expect(made["name"]?.text == "Sessions below 8")
        #expect(
            made["back_test"]?["sentence"]?.text
                == "would have fired 2 times in 20 days, last on 2026-11-12 (what goes on counts once)")
        #expect(made["judged_through"]?.text == "2026-11-20")
        #expect(try await workspace.call("alerts.check")["alarms"]?.elements?.count == 0)

        // Days 21 and 22 come in low: one alarm, not two; a second check adds nothing.
        try await workspace.add(days: 21...22, visits: ["2026-11-21": 2, "2026-11-22": 2])
        let check = try await workspace.call("alerts.check", on: 23)
        #expect(check["alarms"]?.elements?.map { $0["step"]?.text } == ["2026-11-21"])
        #expect(check["alarms"]?.elements?.first?["reference"]?.double == 8)
        #expect(try await workspace.call("alerts.check", on: 23)["alarms"]?.elements?.count == 0)
        #expect(
            try await workspace.call("alerts.list", on: 23)["alerts"]?.elements?.first?["open_alarm"]?
                .integer == 1)

        // It comes back, and falls again within one check.
        try await workspace.add(days: 23...25, visits: ["2026-11-24": 1])
        let later = try await workspace.call("alerts.check", on: 26)
        #expect(later["alarms"]?.elements?.map { $0["step"]?.text } == ["2026-11-24"])
        #expect(later["ended"]?.elements?.map { $0["step"]?.text } == ["2026-11-23", "2026-11-25"])
        let log = try await workspace.call("alerts.log", on: 26)
        #expect(log["alarms"]?.elements?.map { $0["step"]?.text } == ["2026-11-24", "2026-11-21"])
        #expect(log["alarms"]?.elements?.map { $0["ended_at"]?.text } == ["2026-11-25", "2026-11-23"])
    }

    @Test(arguments: [("2026-11-20 15:00:00", 0), ("2026-11-21 00:30:00", 1)])
    func `what came of a day before it was over is no fall`(imported: String, alarms: Int) async throws {
        let workspace = try await AlertWorkspace(visits: ["2026-11-20": 4], imported: imported)
        let rule = AlertRule(
            id: "low", name: "Low", metric: "sessions", condition: .absolute(.below, limit: 8))
        await workspace.store.save(rule, judgedThrough: "2026-11-19")
        #expect(try await workspace.call("alerts.check")["alarms"]?.elements?.count == alarms)
    }

    @Test func `days whose data has not come are not judged, until somebody asks for missing data`()
        async throws
    {
        let workspace = try await AlertWorkspace()
        _ = try await workspace.call("alerts.create", Self.low)
        _ = try await workspace.call(
            "alerts.create", #"{"metric":"sessions","condition":{"op":"missing"},"for_steps":2}"#)
        let check = try await workspace.call("alerts.check", on: 24)
        #expect(check["days_behind"]?.integer == 3)
        #expect(check["alarms"]?.elements?.map { $0["rule"]?.text } == ["sessions-without-data"])
        #expect(check["alarms"]?.elements?.first?["step"]?.text == "2026-11-22")
        // The late days are judged when they are there.
        try await workspace.add(days: 21...23, visits: ["2026-11-21": 1])
        let later = try await workspace.call("alerts.check", on: 24)
        #expect(later["alarms"]?.elements?.map { $0["step"]?.text } == ["2026-11-21"])
    }

    @Test func `a digest tells what is new, each value with its fact, and nothing where nothing is`() async throws {
        let workspace = try await AlertWorkspace()
        _ = try await workspace.call("alerts.create", Self.low)
        let quiet = try await workspace.call("alerts.check", #"{"digest":true}"#)
        #expect(quiet["digest"] == nil)
        try await workspace.add(days: 21...21, visits: ["2026-11-21": 2])
        let check = try await workspace.call("alerts.check", #"{"digest":true}"#, on: 22)
        let digest = try #require(check["digest"])
        #expect(digest["text"]?.text?.contains("1 alarm is new:") ?? false)
        #expect(
            digest["text"]?.text?.contains("- Sessions below 8: 2 [F1] on 21 Nov 2026") ?? false, "\(digest.serialized)"
        )
        #expect(digest["facts"]?.elements?.first?["value"]?.double == 2)
        #expect(digest["facts"]?.elements?.first?["period"]?["start"]?.text == "2026-11-21")
        try await workspace.add(days: 22...23, visits: ["2026-11-23": 1])
        #expect(try await workspace.call("alerts.check", on: 24)["digest"] == nil)
    }

    @Test func `verdicts make a rule's precision`() async throws {
        let workspace = try await AlertWorkspace()
        _ = try await workspace.call("alerts.create", Self.low)
        try await workspace.add(days: 21...24, visits: ["2026-11-21": 1, "2026-11-23": 1])
        _ = try await workspace.call("alerts.check", on: 25)
        let ids = try await workspace.call("alerts.log", on: 25)["alarms"]?.elements?.compactMap {
            $0["alarm"]?.integer
        }
        let alarms = try #require(ids)
        #expect(alarms.count == 2)
        _ = try await workspace.call("alerts.judge", #"{"alarm":\#(alarms[0]),"verdict":"true"}"#)
        let judged = try await workspace.call(
            "alerts.judge", #"{"alarm":\#(alarms[1]),"verdict":"false","by":"Ada","note":"late import"}"#)
        #expect(judged["record"]?["precision"]?.double == 0.5)
        #expect(judged["alarm"]?["note"]?.text == "late import")
        #expect(
            try await workspace.call("alerts.log")["records"]?["sessions-below-8"]?["false"]?.integer == 1
        )
        #expect(
            try await workspace.error("alerts.judge", #"{"alarm":999,"verdict":"true"}"#).label
                == "unknown_alarm")
    }

    @Test func `muting, changing and deleting`() async throws {
        let workspace = try await AlertWorkspace()
        _ = try await workspace.call("alerts.create", Self.low)
        let muted = try await workspace.call(
            "alerts.update", #"{"id":"sessions-below-8","muted_until":"2026-11-21","name":"Low"}"#)
        #expect(muted["muted_until"]?.text == "2026-11-21" && muted["condition"]?["value"]?.double == 8)
        try await workspace.add(days: 21...24, visits: ["2026-11-21": 1, "2026-11-23": 1])
        let check = try await workspace.call("alerts.check", on: 25)
        #expect(check["alarms"]?.elements?.map { $0["muted"]?.flag } == [true, false])
        #expect(check["alarms"]?.elements?.first?["name"]?.text == "Low")
        let loud = try await workspace.call(
            "alerts.update", #"{"id":"sessions-below-8","muted_until":null}"#)
        #expect(loud["muted_until"] == .null)
        _ = try await workspace.call("alerts.delete", #"{"id":"sessions-below-8"}"#)
        #expect(try await workspace.call("alerts.list")["alerts"]?.elements?.count == 0)
        #expect(try await workspace.call("alerts.log")["total"]?.integer == 2)
        #expect(try await workspace.error("alerts.delete", #"{"id":"x"}"#).label == "unknown_alert")
    }

    @Test func `volume keeps small numbers quiet`() async throws {
        let visits = ["2026-11-18": 2]
        let workspace = try await AlertWorkspace(visits: visits)
        let rule = #"{"metric":"total_users","condition":{"op":"lt","value":5}"#
        let plain = try await workspace.call("alerts.test", #"{"rule":\#(rule)}}"#)
        let quiet = try await workspace.call("alerts.test", #"{"rule":\#(rule),"minimum_volume":5}}"#)
        #expect(plain["fired"]?.integer == 1 && quiet["fired"]?.integer == 0)
    }

    @Test func `hours are judged when they are over`() async throws {
        let workspace = try await AlertWorkspace(visits: ["2026-11-20": 30])
        let trial = try await workspace.call(
            "alerts.test",
            #"{"rule":{"metric":"sessions","granularity":"hour","condition":{"op":"gt","value":2}},"days":3}"#
        )
        #expect(trial["firings"]?.elements?.map { $0["step"]?.text } == ["2026-11-20T10"])
    }

    @Test func `a dry run keeps nothing`() async throws {
        let workspace = try await AlertWorkspace()
        let made = try await workspace.call(
            "alerts.create", #"{"metric":"sessions","condition":{"op":"anomaly"},"dry_run":true}"#)
        #expect(made["saved"]?.flag == false && made["back_test"]?["days"]?.integer == 20)
        #expect(try await workspace.call("alerts.list")["alerts"]?.elements?.count == 0)
    }

    @Test(arguments: [
        (#"{"condition":{"op":"lt","value":1}}"#, "metric"),
        (#"{"metric":"sessions","condition":{"op":"lt"}}"#, "condition"),
        (#"{"metric":"sessions","condition":{"op":"pct_change_lt","value":20}}"#, "condition.value"),
        (#"{"metric":"sessions","condition":{"op":"lt","value":1},"for_steps":0}"#, "for_steps"),
        (#"{"metric":"sessions","condition":{"op":"lt","value":1},"id":"Bad id"}"#, "id"),
        (#"{"metric":"sessions","condition":{"op":"lt","value":1},"days":100000}"#, "days"),
    ]) func `a rule that cannot work is refused where it is wrong`(_ params: String, _ place: String)
        async throws
    {
        let error = try await AlertWorkspace(days: 1...3).error("alerts.create", params)
        #expect(error.category == .invalidParameters)
        #expect(
            error.message.contains("\(place):") || error.message.contains("'\(place)'"),
            "\(error.message)")
    }

    @Test func `a source that keeps nothing says so`() async throws {
        let error = try await ExampleWorkspace().error("alerts.list", "{}")
        #expect(error.label == "cannot_keep_alerts" && error.category == .noAnswer)
    }
}
