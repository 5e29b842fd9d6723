import Semantics
import Testing

@testable import Insights

@Suite("Attribution by models that learn from paths of visits")
struct TouchPathAttributionTests {
    /// The paths of `PathAttributionTests`, each conversion worth 10 but those of the last path.
    private static let paths: [TouchPath] = [
        ("a b c", 30, 70), ("b", 10, 190), ("a c a c", 8, 12), ("c b b d", 5, 45), ("d", 0, 100), ("e a", 12, 3),
        ("b e d c a", 2, 8),
    ].map { (labels: String, conversions: Int, nulls: Int) in
        TouchPath(
            labels: labels.split(separator: " ").map(String.init), conversions: conversions,
            value: MoneySum(micros: Int128(conversions) * (conversions == 2 ? 100_000_000 : 10_000_000)), nulls: nulls)
    }

    @Test(
        "credits are those of bare paths",
        arguments: [
            (PathModel.markov, MarkovReference.credits), (.shapley, MarkovReference.shapley),
        ])
    func reference(model: PathModel, expected: [String: Double]) throws {
        let credits = try ModelledCredits(model, of: Self.paths)
        #expect(credits.rows.count == expected.count)
        for row in credits.rows {
            let label = try #require(row.label)
            #expect(abs(row.conversions - (expected[label] ?? -1)) < 1e-9, "\(label)")
        }
        #expect(credits.rows.map(\.conversions) == credits.rows.map(\.conversions).sorted(by: >))
    }

    @Test("conversions and value are given out whole, in whatever order the paths come", arguments: PathModel.allCases)
    func conservation(model: PathModel) throws {
        let credits = try ModelledCredits(model, of: Self.paths)
        #expect(abs(credits.rows.reduce(0) { $0 + $1.conversions } - 67) < 1e-9)
        #expect(abs(credits.rows.reduce(0) { $0 + $1.value } - 850) < 1e-9)
        #expect(try ModelledCredits(model, of: Self.paths.reversed()) == credits)
    }

    @Test("Shapley's value goes the way each path's conversions go")
    func value() throws {
        let rows = try ModelledCredits(.shapley, of: Self.paths).rows
        // e: half of 12 conversions of 10, and a fifth of two of 100.
        #expect(abs((rows.first { $0.label == "e" }?.value ?? 0) - (60 + 40)) < 1e-9)
    }

    @Test("a visit without a label is one of its own, and without conversions nobody is credited")
    func corners() throws {
        let unlabelled = [TouchPath(labels: [nil, ""], conversions: 2, value: .zero)]
        #expect(Set(try ModelledCredits(.shapley, of: unlabelled).rows.map(\.label)) == [nil, ""])
        for model in PathModel.allCases {
            #expect(try ModelledCredits(model, of: []).rows.isEmpty)
            #expect(try ModelledCredits(model, of: [TouchPath(labels: ["a"], nulls: 9)]).rows.isEmpty)
        }
    }
}
