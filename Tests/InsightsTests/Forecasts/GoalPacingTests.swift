import Testing

@testable import Insights

struct GoalPacingTests {
    private func forecast() throws -> SeriesForecast {
        try SeriesForecaster.forecast(
            .init(values: SeriesForecasterTests.series(300, level: 100, noise: 6), frequency: .daily, horizon: 10))
    }

    @Test("A modest target is near certain, a bold one hopeless, the expected sum even")
    func probability() throws {
        let forecast = try forecast()
        let sum = forecast.point.reduce(0, +)
        func pacing(_ target: Double) throws -> GoalPacing {
            try #require(GoalPacing(target: target, soFar: 500, remaining: forecast))
        }
        #expect(try pacing(500 + 0.8 * sum).probability > 0.97)
        #expect(try pacing(500 + 1.2 * sum).probability < 0.03)
        #expect((0.3...0.7).contains(try pacing(500 + sum).probability))
    }

    @Test("What remains is spread over the steps that remain")
    func rates() throws {
        let pacing = try #require(GoalPacing(target: 1_500, soFar: 500, remaining: forecast()))
        #expect(pacing.neededPerStep == 100)
        #expect(abs(pacing.expectedPerStep * 10 + 500 - pacing.expected) < 1e-9)
        #expect(pacing.range.contains(pacing.expected))
    }

    @Test("The same seed gives the same futures, another one others")
    func seeds() throws {
        let forecast = try forecast()
        #expect(forecast.scenarios(20, seed: 7) == forecast.scenarios(20, seed: 7))
        #expect(forecast.scenarios(20, seed: 7) != forecast.scenarios(20, seed: 8))
        #expect(forecast.scenarios(0, seed: 7).isEmpty)
    }

    @Test("Futures spread as the bands do: about 80 % of them lie in the 80 % band")
    func spread() throws {
        let forecast = try forecast()
        let futures = forecast.scenarios(1_000, seed: 3)
        var held = 0
        for future in futures {
            for step in future.indices
            where future[step] >= forecast.bands[0].lower[step] && future[step] <= forecast.bands[0].upper[step] {
                held += 1
            }
        }
        #expect((0.7...0.9).contains(Double(held) / Double(futures.count * 10)))
    }

    @Test("Without a back-test there is no probability")
    func short() throws {
        let short = try SeriesForecaster.forecast(.init(values: [1, 2, 3], frequency: .daily, horizon: 5))
        #expect(GoalPacing(target: 10, soFar: 0, remaining: short) == nil)
        #expect(short.scenarios(5, seed: 1).isEmpty)
    }
}
