import Testing

@testable import Insights

@Suite("Attribution on bare paths")
struct PathAttributionTests {
    private static func paths(_ rows: [(String, Double, Double)]) -> ConversionPaths {
        var paths = ConversionPaths()
        for (path, conversions, nulls) in rows {
            paths.add(path.split(separator: " ").map(String.init), conversions: conversions, nulls: nulls)
        }
        return paths
    }

    private static func credits(_ name: String, _ data: ConversionPaths) throws -> [String: Double] {
        let model = try #require(PathAttribution.Model(name: name))
        let result = try PathAttribution(data, models: [model])
        return Dictionary(uniqueKeysWithValues: result.models[0].rows.map { ($0.channel, $0.conversions) })
    }

    /// Rockerbox's check vector: three touches, one conversion.
    private static let vector: [(model: String, credits: [Double])] = {
        let third = 1.0 / 3
        return [
            ("first_click", [1, 0, 0]), ("last_click", [0, 0, 1]), ("linear", [third, third, third]),
            ("position_based", [0.4, 0.2, 0.4]), ("time_decay", [1.0 / 7, 2.0 / 7, 4.0 / 7]),
            ("shapley", [third, third, third]), ("markov", [third, third, third]),
        ]
    }()

    @Test("Each rule credits whom it should")
    func rules() throws {
        for (model, expected) in Self.vector {
            let credits = try Self.credits(model, Self.paths([("search retargeting organic", 1, 0)]))
            for (channel, value) in zip(["search", "retargeting", "organic"], expected) {
                #expect(abs((credits[channel] ?? -1) - value) < 1e-11, "\(model), \(channel)")
            }
        }
    }

    private static let sample = paths([
        ("a b c", 30, 70), ("b", 10, 190), ("a c a c", 8, 12), ("c b b d", 5, 45), ("d", 0, 100), ("e a", 12, 3),
        ("b e d c a", 2, 8),
    ])

    // An independent script (numpy 1.26.4): one linear solve for each removed channel, with moves to it sent to none;
    // Shapley by enumeration of all 2⁵ sets.
    @Test(
        "Markov and Shapley agree with a second way of computing them",
        arguments: [
            ("markov", MarkovReference.credits), ("shapley", MarkovReference.shapley),
        ])
    func reference(model: String, expected: [String: Double]) throws {
        let credits = try Self.credits(model, Self.sample)
        for (channel, value) in expected { #expect(abs((credits[channel] ?? -1) - value) < 1e-9, "\(channel)") }
    }

    @Test("Every model gives out every conversion", arguments: PathAttribution.Model.all.map(\.name))
    func conservation(model: String) throws {
        let credits = try Self.credits(model, Self.sample)
        #expect(abs(credits.values.reduce(0, +) - 67) < 1e-9)
    }

    @Test("Without touches or conversions it says so")
    func refusals() {
        #expect(throws: InsightsError.self) { try PathAttribution(ConversionPaths()) }
        #expect(throws: InsightsError.self) { try PathAttribution(Self.paths([("a b", 0, 3)])) }
        #expect(throws: InsightsError.self) { try PathAttribution(Self.sample, halfLife: 0) }
    }
}
