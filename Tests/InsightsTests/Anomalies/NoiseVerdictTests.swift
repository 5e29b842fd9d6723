import Testing

@testable import Insights

@Suite("A verdict on some days")
struct NoiseVerdictTests {
    private static let usual = PointVerdict(expected: .init(value: 100, lower: 80, upper: 120))

    private static func verdict(_ values: [Double], alarms: Bool = false) -> NoiseVerdict {
        NoiseVerdict(values: values, verdicts: values.map { _ in usual }, alarms: alarms)
    }

    @Test("Values inside what was expected are noise, and the farthest of them is known")
    func ordinary() {
        let verdict = Self.verdict([101, 95, 118, 84])
        #expect(verdict.judgement == .ordinary && verdict.outside == 0)
        #expect(verdict.farthest?.place == 2)
    }

    @Test("One day in twenty lies outside by chance; three of seven do not")
    func outside() {
        // 1 - 0.95^7 = 0.30, and P(at least 3 of 7) = 0.0038.
        #expect(Self.verdict([101, 95, 130, 84, 100, 100, 100]).judgement == .ordinary)
        #expect(Self.verdict([130, 95, 130, 84, 70, 100, 100]).judgement == .borderline)
        #expect(abs(NoiseVerdict.chance(ofAtLeast: 1, of: 7) - 0.3016627) < 1e-6)
        #expect(abs(NoiseVerdict.chance(ofAtLeast: 3, of: 7) - 0.0037570) < 1e-6)
    }

    @Test("Of a single day that lies outside, noise and more cannot be told apart")
    func oneOutside() {
        #expect(Self.verdict([130]).isOneOutside && Self.verdict([130]).judgement == .ordinary)
        #expect(!Self.verdict([101]).isOneOutside && !Self.verdict([130, 100]).isOneOutside)
    }

    @Test("Days that all lean to one side are more than noise, though each lies within")
    func together() {
        // Seven days at four fifths of the half width: 1.96 x 0.8 x sqrt(7) = 4.15 deviations.
        let low = Self.verdict(Array(repeating: 84, count: 7))
        #expect(low.judgement == .borderline && low.outside == 0 && low.leans)
        #expect(abs(low.together + 4.1485) < 1e-3)
        // A single day within says nothing, and sides that even out neither.
        #expect(Self.verdict([84]).judgement == .ordinary)
        #expect(Self.verdict([84, 116, 84, 116, 84, 116, 100]).judgement == .ordinary)
    }

    @Test("An alarm is no noise, and without an expectation nothing is said")
    func others() {
        #expect(Self.verdict([101, 95], alarms: true).judgement == .unusual)
        let unknown = NoiseVerdict(values: [1, 2], verdicts: [.unknown, .unknown], alarms: false)
        #expect(unknown.judgement == .unknown && unknown.farthest == nil)
        #expect(Self.verdict([.nan]).judgement == .unknown)
    }
}
