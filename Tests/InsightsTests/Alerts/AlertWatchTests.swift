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
        AlertBacktest(rule, over: rows).firings.map { $0.date.day }
    }

    private func rule(_ condition: AlertRule.Condition, _ change: (inout AlertRule) -> Void = { _ in }) -> AlertRule {
        var rule = AlertRule(id: "r", name: "Rule", condition: condition)
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
        #expect(days(rule(.absolute(.above, limit: 10)) { $0.forRows = 3 }, rows) == [5])
        #expect(days(rule(.absolute(.above, limit: 10)) { $0.forRows = 4 }, rows) == [])
    }

    @Test("A relative rule compares with the row so far back, and not with nothing")
    func relative() throws {
        let rows = try rows([0, 100, nil, 79, 100, 100, 60])
        #expect(days(rule(.relative(.below, share: -0.2, back: 2)), rows) == [4, 7])
        #expect(days(rule(.relative(.above, share: 0.2, back: 1)), rows) == [5])
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
            AlertBacktest(rule, over: rows).firings.map { first.days(until: $0.date) }.filter { $0 >= 300 }
        }
        #expect(fired(rule(.anomaly(.notice, side: nil))) == [300, 320])
        #expect(fired(rule(.anomaly(.notice, side: .above))) == [320])
        #expect(fired(rule(.anomaly(.critical, side: .below)) { $0.forRows = 2 }) == [301])
    }

    @Test("The back-test says it in a sentence")
    func sentence() throws {
        let rows = try rows([5, 11, 5, 11])
        let rule = rule(.absolute(.above, limit: 10))
        #expect(AlertBacktest(rule, over: rows).sentence == "would have fired 2 times in 4 days, last on 2026-01-04")
        #expect(AlertBacktest(rule, over: []).sentence == "would not have fired in 0 days")
    }

    @Test("A rule that cannot work says why")
    func problems() {
        #expect(rule(.absolute(.above, limit: 1)).problems.isEmpty)
        let broken = rule(.relative(.above, share: .nan, back: 1)) {
            $0.name = " "
            $0.forRows = 0
            $0.hysteresis = -1
        }
        #expect(broken.problems.count == 4)
    }
}
