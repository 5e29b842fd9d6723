import Testing

@testable import Insights

@Suite("What became of advice") struct AdviceOutcomeTests {
    private static let promised = Recommendation.Effect(value: 100, interval: 50...150)

    @Test(
        "The promise is held against what happened",
        arguments: [
            (1100.0, AdviceOutcome.Verdict.asPromised), (1050, .asPromised), (1151, .more), (1049, .less),
            (1000, .nothing),
            (900, .nothing),
        ])
    func verdict(after: Double, wanted: AdviceOutcome.Verdict) {
        let outcome = AdviceOutcome(promised: Self.promised, before: 1000, after: after)
        #expect(outcome.verdict == wanted)
        #expect(outcome.observed == after - 1000)
    }

    @Test("What the rest did without the advice is taken off")
    func rest() {
        let season = AdviceOutcome(promised: Self.promised, before: 1000, after: 1300, rest: (4000, 4800))
        #expect(season.expected == 1200 && season.observed == 100 && season.verdict == .asPromised)
        let slump = AdviceOutcome(promised: Self.promised, before: 1000, after: 1000, rest: (4000, 3600))
        #expect(slump.observed == 100 && slump.verdict == .asPromised)
        let alone = AdviceOutcome(promised: Self.promised, before: 1000, after: 1100, rest: (0, 50))
        #expect(alone.expected == 1000)
    }
}
