import Semantics
import TestSupport
import Testing

@testable import Insights

@Suite("What became of advice") struct AdviceOutcomeTests {
    private static func outcome(_ after: Double) -> AdviceOutcome {
        let advice = Recommendation(
            rule: "a", action: "Do it.", reason: "", place: [], effect: .init(value: 100, interval: 50...150),
            effort: .hours, confidence: 0.5, checkDate: .day("2026-11-22"))
        return AdviceOutcome(advice: advice, before: 1000, after: after)
    }

    @Test(
        "The promise is held against what happened",
        arguments: [
            (1100.0, AdviceOutcome.Verdict.asPromised), (1050, .asPromised), (1151, .more), (1049, .less),
            (1000, .nothing),
            (900, .nothing),
        ])
    func verdict(after: Double, wanted: AdviceOutcome.Verdict) {
        #expect(Self.outcome(after).verdict == wanted)
        #expect(Self.outcome(after).observed == after - 1000)
    }
}
