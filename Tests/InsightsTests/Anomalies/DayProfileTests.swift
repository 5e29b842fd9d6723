import Statistics
import Testing

@testable import Insights

struct DayProfileTests {
    @Test("A slot's usual value is the median of its last five days")
    func median() throws {
        var generator = SeededGenerator(seed: 3)
        var profile = DayProfile()
        var days: [Double] = []
        #expect(profile.usual(7) == nil)
        for day in 0..<200 {
            // Ties too.
            let value = day % 3 == 0 ? 4 : generator.uniform(in: -10...10).rounded()
            days.append(value)
            profile.learn(value, in: 7)
            profile.learn(0, in: 8)
            let sorted = days.suffix(5).sorted()
            let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
            #expect(profile.usual(7) == middle)
        }
    }

    @Test("Days have 288 slots of five minutes")
    func slots() {
        #expect(DayProfile.slot(of: 0) == 0)
        #expect(DayProfile.slot(of: 86_399) == 287)
        #expect(DayProfile.slot(of: 86_400 * 3 + 330) == 1)
        #expect(DayProfile.slot(of: -1) == 287)
    }
}
