package import Semantics
import Testing

/// What every store of alerts promises. Give it an empty one.
package enum AlertStoreContract {
    package static func check(_ store: any AlertStore) async throws {
        try await rules(store)
        try await log(store)
    }

    /// Rules come back as they were, in the order they were made, whatever their texts hold.
    private static func rules(_ store: any AlertStore) async throws {
        #expect(try await store.alertRules() == [])
        let first = AlertRule(
            id: "b", name: "Ä 'quoted' \"name\" \\ </x>; drop table", metric: "sessions",
            filters: [
                Filter("country", .isIn, .list(["DE", "FR"])), Filter("sessions", .gte, .number(5)),
            ],
            granularity: .hour, condition: .relative(.below, share: -0.2, versus: .sameWeekday),
            forSteps: 3,
            minimumVolume: 100, volumeMetric: "total_users", hysteresis: 0.05,
            mutedUntil: CivilDate("2026-12-01"))
        let second = AlertRule(
            id: "a", name: "Anomaly", metric: "total_revenue",
            condition: .anomaly(.warning, side: .below, falseAlarmsPerMonth: 0.5))
        try await store.save(first, judgedThrough: "2026-11-22T13")
        try await store.save(second, judgedThrough: nil)
        #expect(
            try await store.alertRules() == [
                KeptAlertRule(rule: first, judgedThrough: "2026-11-22T13"),
                KeptAlertRule(rule: second, judgedThrough: nil),
            ])
        var changed = first
        changed.condition = .absolute(.above, limit: 0.1 + 0.2, includesLimit: true)
        changed.mutedUntil = nil
        try await store.save(changed, judgedThrough: "2030-01-01T00")
        #expect(
            try await store.alertRules().first
                == KeptAlertRule(rule: changed, judgedThrough: "2026-11-22T13"))
        #expect(try await store.deleteAlertRule("a"))
        #expect(try await !store.deleteAlertRule("a"))
        #expect(try await store.alertRules().map(\.rule.id) == ["b"])
    }

    /// A step is concluded once; verdicts are added, never changed; the log outlives its rule.
    private static func log(_ store: any AlertStore) async throws {
        let time = Instant(seconds: 1_795_000_000)
        let fired = AlertEntry.Event.fired(
            AlertFiring(
                rule: "b", name: "Ä", metric: "sessions", step: "2026-11-22T14", value: 1.5, reference: nil,
                isMuted: true))
        let ended = AlertEntry.Event.ended(rule: "b", step: "2026-11-22T15")
        let entries = try await store.conclude(
            "b", before: "2026-11-22T13", through: "2026-11-22T15", events: [fired, ended], at: time)
        #expect(
            entries == [
                AlertEntry(number: 1, time: time, event: fired),
                AlertEntry(number: 2, time: time, event: ended),
            ])
        // Somebody who began from the same place comes too late.
        #expect(
            try await store.conclude(
                "b", before: "2026-11-22T13", through: "2026-11-22T15", events: [fired], at: time) == nil)
        #expect(
            try await store.conclude("gone", before: nil, through: "x", events: [fired], at: time) == nil)
        #expect(try await store.alertRules().first?.judgedThrough == "2026-11-22T15")
        #expect(try await store.judge(2, .true, by: "a", note: nil, at: time) == nil)
        #expect(try await store.judge(9, .true, by: "a", note: nil, at: time) == nil)
        #expect(try await store.judge(1, .false, by: "a", note: "a 'test'\n", at: time)?.number == 3)
        #expect(try await store.judge(1, .known, by: "b", note: nil, at: time)?.number == 4)
        _ = try await store.deleteAlertRule("b")
        let log = try await store.alertLog()
        #expect(log.map(\.number) == [1, 2, 3, 4])
        #expect(log[2].event == .judged(firing: 1, verdict: .false, by: "a", note: "a 'test'\n"))
        #expect(log[3].event == .judged(firing: 1, verdict: .known, by: "b", note: nil))
    }
}
