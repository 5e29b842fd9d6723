import Testing

@testable import Insights

@Suite("Exact decompositions")
struct DecompositionTests {
    @Test("Rate and mix of the parts add up to the whole's change")
    func rateMix() {
        let before = [(10.0, 100.0), (90, 300), (4, 600), (0, 0)]
        let after = [(25.0, 200.0), (60, 250), (9, 500), (7, 50)]
        func amount(_ pair: (Double, Double)) -> ChangeCells.Amount { .init(measure: pair.0, base: pair.1) }
        let whole = (
            before: before.map(amount).reduce(.init()) { $0 + $1 }, after: after.map(amount).reduce(.init()) { $0 + $1 }
        )
        let parts = zip(before, after).map { RateMix(before: amount($0), after: amount($1), whole: whole) }
        let change = whole.after.measure / whole.after.base - whole.before.measure / whole.before.base
        #expect(abs(parts.reduce(0) { $0 + $1.contribution } - change) < 1e-15)
    }

    @Test("A part that is as the whole has no mix effect, however its share moves")
    func neutralMix() {
        let effect = RateMix(
            before: .init(measure: 10, base: 100), after: .init(measure: 30, base: 300),
            whole: (before: .init(measure: 100, base: 1000), after: .init(measure: 100, base: 1000)))
        #expect(abs(effect.contribution) < 1e-15)
    }

    // By hand: V 100 × 0.02 × 50 = 100 → 120 × 0.03 × 40 = 144; L = 44 / ln 1.44.
    @Test("The factors of a product share its change without remainder")
    func factors() throws {
        let split = try #require(FactorSplit(baseline: [100, 0.02, 50], current: [120, 0.03, 40]))
        #expect(abs(split.contributions.reduce(0, +) - 44) < 1e-12)
        #expect(abs(split.contributions[0] - 22) < 1e-9)
        let back = try #require(FactorSplit(baseline: [120, 0.03, 40], current: [100, 0.02, 50]))
        #expect(zip(split.contributions, back.contributions).allSatisfy { abs($0 + $1) < 1e-9 })
        #expect(FactorSplit(baseline: [0, 1], current: [1, 1]) == nil)
    }

    // Kidney stones (Charig et al., 1986): open surgery succeeds more often on small and on large stones, less overall.
    @Test("Simpson's reversal is named")
    func simpson() {
        var builder = ChangeCellsBuilder(dimensions: ["size"], isRate: true)
        builder.add(["small"], measure: 81, base: 87, isCurrent: false)
        builder.add(["large"], measure: 192, base: 263, isCurrent: false)
        builder.add(["small"], measure: 234, base: 270, isCurrent: true)
        builder.add(["large"], measure: 55, base: 80, isCurrent: true)
        let reversals = SimpsonReversal.all(in: builder.build())
        #expect(reversals.map(\.dimension) == ["size"])
        #expect((reversals.first?.change ?? 0) > 0)
    }
}
