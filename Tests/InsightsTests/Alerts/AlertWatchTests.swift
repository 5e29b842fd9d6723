import Semantics
import Testing

@testable import Insights

struct AlertWatchTests {
    private func rows(_ values: [Double?], volumes: [Double]? = nil) throws -> [AlertRow] {
        let first = try #require(CivilDate("2026-01-01"))
        return values.enumerated().map {
            AlertRow(date: first.adding(days: $0), value: $1, volume: volumes?[$0])
        }
    }

    private func days(_ rule: AlertRule, _ rows: [AlertRow]) -> [Int] {
        AlertBacktest(rule, over: rows).firings.compactMap { CivilDate($0.step)?.day }
    }

    private func rule(_ condition: AlertCondition, _ change: (inout AlertRule) -> Void = { _ in })
        -> AlertRule
    {
        var rule = AlertRule(id: "r", name: "Rule", metric: "sessions", condition: condition)
        change(&rule)
        return rule
    }

    @Test("An absolute rule fires once and again only after the series has come back")
    func once() throws {
        let rows = try rows([5, 11, 12, 13, 9, 11, 4])
        #expect(days(rule(.absolute(.above, limit: 10)), rows) == [2, 6])
        #expect(days(rule(.absolute(.above, limit: 10)) { $0.hysteresis = 2 }, rows) == [2])
        #expect(days(rule(.absolute(.below, limit: 5)), rows) == [7])
    }

    @Test("A duration waits until enough rows in a row hold")
    func duration() throws {
        let rows = try rows([11, 9, 11, 11, 11, 9])
        #expect(days(rule(.absolute(.above, limit: 10)) { $0.forSteps = 3 }, rows) == [5])
        #expect(days(rule(.absolute(.above, limit: 10)) { $0.forSteps = 4 }, rows) == [])
    }

    @Test("A relative rule compares with the row so far back, and not with nothing")
    func relative() throws {
        let rows = try rows([0, 100, nil, 79, 100, 100, 70])
        #expect(days(rule(.relative(.below, share: -0.2, versus: .previousPeriod)), rows) == [7])
        #expect(days(rule(.relative(.above, share: 0.2, versus: .previousPeriod)), rows) == [5])
        #expect(days(rule(.relative(nil, share: 0.2, versus: .previousPeriod)), rows) == [5, 7])
        let weeks = try self.rows([100, 1, 1, 1, 1, 1, nil, 79, 2, 2, 2, 2, 2, 2, 60])
        #expect(days(rule(.relative(.below, share: -0.2, versus: .sameWeekday)), weeks) == [8, 15])
    }

    @Test("Rows of too little volume say nothing")
    func volume() throws {
        let rows = try rows([0.5, 0.5, 0.5], volumes: [3, 99, 100])
        #expect(days(rule(.absolute(.above, limit: 0.1)) { $0.minimumVolume = 100 }, rows) == [3])
    }

    @Test("A muted rule goes on watching and tells nobody")
    func muted() throws {
        let rows = try rows([11, 4, 11])
        let muted = rule(.absolute(.above, limit: 10)) { $0.mutedUntil = CivilDate("2026-01-02") }
        #expect(AlertBacktest(muted, over: rows).firings.map(\.isMuted) == [true, false])
    }

    @Test("An anomaly rule follows the detector, by severity, side and duration")
    func anomaly() throws {
        var values = SeriesDetectorTests.visits(330)
        for day in 300..<304 { values[day] *= 0.3 }
        values[320] *= 1.5
        let verdicts = AnomalyScan(SeriesDetectorTests.points(values)).verdicts
        let first = try #require(CivilDate("2020-01-06"))
        let rows = zip(values, verdicts).enumerated().map {
            AlertRow(date: first.adding(days: $0), value: $1.0, verdict: $1.1)
        }
        func fired(_ rule: AlertRule) -> [Int] {
            AlertBacktest(rule, over: rows).firings.compactMap {
                CivilDate($0.step).map { first.days(until: $0) }
            }.filter { $0 >= 300 }
        }
        #expect(fired(rule(.anomaly(.notice, side: nil))) == [300, 320])
        #expect(fired(rule(.anomaly(.notice, side: .above))) == [320])
        #expect(fired(rule(.anomaly(.critical, side: .below)) { $0.forSteps = 2 }) == [301])
    }

    @Test("The back-test says it in a sentence")
    func sentence() throws {
        let rows = try rows([5, 11, 5, 11])
        let rule = rule(.absolute(.above, limit: 10))
        #expect(
            AlertBacktest(rule, over: rows).sentence
                == "would have fired 2 times in 4 days, last on 2026-01-04 (what goes on counts once)")
        #expect(AlertBacktest(rule, over: []).sentence == "would not have fired in 0 days")
    }

    @Test("A limit may count as beyond itself")
    func limits() throws {
        let rows = try rows([9, 10, 9, 10])
        #expect(days(rule(.absolute(.above, limit: 10, includesLimit: true)), rows) == [2, 4])
        #expect(days(rule(.absolute(.below, limit: 9, includesLimit: true)), rows) == [1, 3])
    }

    @Test("Missing data fires after its duration and is over when data comes")
    func missing() throws {
        let rows = try rows([1, nil, nil, 1, nil, nil, nil])
        #expect(days(rule(.missing) { $0.forSteps = 2 }, rows) == [3, 6])
        #expect(AlertBacktest(rule(.missing), over: rows).isActive)
    }

    @Test("Earlier days tell what came before and do not count")
    func firstDay() throws {
        let rows = try rows([11, 11, 5, 11])
        let trial = AlertBacktest(
            rule(.absolute(.above, limit: 10)), over: rows, from: CivilDate("2026-01-02"))
        #expect(trial.firings.map(\.step) == ["2026-01-04"])
        #expect(trial.days == 3)
        #expect(trial.firingsPerMonth == 10)
    }

    @Test("An alarm says what the value is to be seen against")
    func reference() throws {
        let rows = try rows([100, 50])
        let fall = AlertBacktest(
            rule(.relative(.below, share: -0.2, versus: .previousPeriod)), over: rows)
        #expect(fall.firings.map(\.reference) == [100] && fall.firings.map(\.value) == [50])
        #expect(
            AlertBacktest(rule(.absolute(.below, limit: 60)), over: rows).firings.map(\.reference) == [60]
        )
    }

    @Test("A rule that cannot work says why")
    func problems() {
        #expect(rule(.absolute(.above, limit: 1)).problems.isEmpty)
        let broken = rule(.relative(.above, share: .nan, versus: .previousPeriod)) {
            $0.id = "A b"
            $0.name = " "
            $0.forSteps = 0
            $0.hysteresis = -1
            $0.minimumVolume = .infinity
            $0.granularity = .month
        }
        #expect(
            broken.problems.map(\.field) == [
                "id", "name", "granularity", "for_steps", "hysteresis", "minimum_volume", "condition.value",
            ])
        for condition in [
            AlertCondition.relative(.below, share: 0.2, versus: .sameWeekday),
            .relative(nil, share: -1, versus: .sameWeekday),
            .absolute(.above, limit: .infinity), .anomaly(.notice, side: nil, falseAlarmsPerMonth: 0),
        ] { #expect(rule(condition).problems.count == 1) }
    }
}
