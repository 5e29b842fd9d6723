import Semantics
import Testing

@testable import Insights

@Suite struct `The alert log tells what fired and how often it was right` {
    private func log(_ events: [AlertEntry.Event]) -> AlertLog {
        AlertLog(
            events.enumerated().map {
                AlertEntry(
                    number: $0.offset + 1, time: Instant(seconds: Int64($0.offset)), event: $0.element)
            })
    }

    private func fired(_ rule: String, _ step: String = "2026-01-01", isMuted: Bool = false)
        -> AlertEntry.Event
    {
        .fired(
            AlertFiring(
                rule: rule, name: rule, metric: "sessions", step: step, value: 1, isMuted: isMuted))
    }

    @Test func `the last verdict counts, and known events are neither right nor wrong`() throws {
        var events = (0..<5).map { _ in fired("r") }
        #expect(log(events).records["r"]?.precision == nil)
        events += [
            .judged(firing: 1, verdict: .false, by: "a", note: nil),
            .judged(firing: 1, verdict: .true, by: "b", note: "x"),
            .judged(firing: 2, verdict: .true, by: "a", note: nil),
            .judged(firing: 3, verdict: .false, by: "a", note: nil),
            .judged(firing: 4, verdict: .known, by: "a", note: nil),
            .judged(firing: 99, verdict: .true, by: "a", note: nil),
        ]
        let log = log(events)
        let record = try #require(log.records["r"])
        #expect(record.fired == 5)
        #expect(record.precision == 2.0 / 3)
        #expect(record.verdicts == [.true: 2, .false: 1, .known: 1])
        #expect(log.alarms[0].judgedBy == "b" && log.alarms[0].note == "x")
    }

    @Test func `an alarm is open until its own rule has come back`() {
        let log = log([
            fired("a", "2026-01-01"), fired("b", "2026-01-02"), .ended(rule: "a", step: "2026-01-03"),
            .ended(rule: "a", step: "2026-01-09"), fired("a", "2026-01-10"),
        ])
        #expect(log.alarms.map(\.endedAt) == ["2026-01-03", nil, nil])
        #expect(log.openAlarm(of: "a")?.id == 5)
        #expect(log.openAlarm(of: "b")?.id == 2)
        #expect(log.openAlarm(of: "c") == nil)
        #expect(log.records["a"]?.lastStep == "2026-01-10")
    }

    @Test func `muted alarms are counted apart`() {
        let record = log([fired("a"), fired("a", isMuted: true)]).records["a"]
        #expect(record?.fired == 1 && record?.muted == 1)
    }
}
