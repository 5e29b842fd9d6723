import Foundation
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `Questions about alerts are answered, and change nothing` {
    private func context(_ store: InMemoryAlertStore) async throws -> OperationContext {
        let settings = WorkedExample.settings
        let source = InMemorySource(settings: settings)
        await source.append(IngestBatch(source: "example", events: WorkedExample.events))
        _ = await source.commit { _ in }
        let catalogue = Catalogue(settings: settings)
        return OperationContext(
            engine: MetricEngine(source: source, catalogue: catalogue, settings: settings),
            source: source,
            catalogue: catalogue, settings: settings,
            reader: {
                QuestionReader(catalogue: catalogue, names: .none, calendarDays: [], weekStart: .monday)
            },
            answers: InMemoryAnswerLog(), alerts: store, now: { .utc("2026-11-23 09:00:00") })
    }

    private func answer(_ question: String, _ store: InMemoryAlertStore) async throws -> String {
        let params = JSONValue.object(["question": .string(question)])
        let answer = try await OperationRegistry.standard.operation(named: "question.ask").run(
            params, in: context(store))
        return answer["text"]?.text ?? ""
    }

    @Test func `a rule that is wished for is tried, and the command keeps it`() async throws {
        let store = InMemoryAlertStore()
        let text = try await answer("Alert me in Slack if daily sessions fall below 5", store)
        #expect(text.contains("Sessions below 5"))
        #expect(text.contains("would have fired") || text.contains("would not have fired"))
        #expect(text.contains("`fidga alerts create sessions --below 5`"))
        #expect(text.contains("nothing is sent to slack"))
        #expect(await store.alertRules().isEmpty)
    }

    @Test func `rules and alarms are listed`() async throws {
        let store = InMemoryAlertStore()
        #expect(
            try await answer("List the alerts that fired yesterday", store).contains(
                "No alert rule fired"))
        await store.save(
            AlertRule(
                id: "low-sessions", name: "Low\u{1b}[31m", metric: "sessions",
                condition: .absolute(.below, limit: 5)),
            judgedThrough: nil)
        _ = await store.conclude(
            "low-sessions", before: nil, through: "2026-11-22",
            events: [
                .fired(
                    AlertFiring(
                        rule: "low-sessions", name: "Low\u{1b}[31m", metric: "sessions", step: "2026-11-22",
                        value: 2))
            ], at: .utc("2026-11-23 06:00:00"))
        let log = try await answer("List the alerts that fired yesterday", store)
        #expect(
            log.contains("1 alarm was raised") && log.contains("22 Nov 2026")
                && log.contains("not over yet"))
        #expect(!log.contains("\u{1b}"))
        let mute = try await answer("Mute the sessions alert until 1 December", store)
        #expect(mute.contains("`fidga alerts update low-sessions --mute-until 2026-12-01`"), "\(mute)")
        #expect(await store.alertRules().first?.rule.mutedUntil == nil)
    }

    @Test(arguments: [
        (
            #"{"cadence":"weekly","weekday":"friday","time":"08:30"}"#,
            #"30 8 * * fri  fidga ask "How did last week go?""#
        ),
        (#"{"cadence":"daily"}"#, #"0 7 * * *  fidga ask "How did yesterday go?""#),
        (
            #"{"cadence":"monthly","day_of_month":5,"time":"06:00"}"#,
            #"0 6 5 * *  fidga ask "How did last month go?""#
        ),
    ]) func `a schedule is a line of a crontab`(_ params: String, _ line: String) throws {
        #expect(CronLine(try JSONValue(parsing: Data(params.utf8)))?.text == line)
    }

    @Test func `what has no cadence, or no hour, is no schedule`() throws {
        for params in ["{}", #"{"cadence":"hourly"}"#, #"{"cadence":"daily","time":"25:00"}"#] {
            #expect(CronLine(try JSONValue(parsing: Data(params.utf8))) == nil)
        }
    }

    @Test(arguments: [
        ("a", "a"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("$(x)", "'$(x)'"), ("", "''"),
        ("é", "'é'"),
    ])
    func `a shell takes it as one word`(_ text: String, _ word: String) {
        #expect(AlertCommandLine.quoted(text) == word)
    }
}
