import Semantics
import Testing

@testable import Insights

struct AlertLogTests {
    @Test("The last verdict counts, nothing is taken out, and known events are neither right nor wrong")
    func precision() throws {
        let date = try #require(CivilDate("2026-01-01"))
        var log = AlertLog()
        let ids = (0..<5).map { _ in
            log.append(AlertWatch.Firing(rule: "r", date: date, value: 1, isMuted: false))
        }
        #expect(ids == [1, 2, 3, 4, 5])
        #expect(log.records["r"]?.precision == nil)
        log.judge(1, .false, by: "a")
        log.judge(1, .true, by: "b")
        log.judge(2, .true, by: "a")
        log.judge(3, .false, by: "a")
        log.judge(4, .known, by: "a")
        let known = log.judge(9, .true, by: "a")
        #expect(!known)
        #expect(log.entries.count == 10)
        let record = try #require(log.records["r"])
        #expect(record.fired == 5)
        #expect(record.precision == 2.0 / 3)
        #expect(record.verdicts == [.true: 2, .false: 1, .known: 1])
    }
}
