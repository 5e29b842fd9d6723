import Foundation
import Statistics
import Testing

@testable import Insights

struct SeriesForecasterTests {
    /// A made-up series: a season, a trend and noise from a seeded stream.
    static func series(
        _ count: Int, season: Int = 7, level: Double = 100, noise: Double = 5, seed: UInt64 = 1
    ) -> [Double] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { t in
            let shape = 1 + 0.3 * sin(2 * Double.pi * Double(t % season) / Double(season))
            return level * (1 + 0.0005 * Double(t)) * shape + random.normal(deviation: noise)
        }
    }

    struct Kind: Sendable, CustomTestStringConvertible {
        var frequency: SeriesFrequency
        var count: Int
        var season: Int
        var testDescription: String { "\(frequency), \(count) values" }
    }

    static let kinds: [Kind] = [
        .init(frequency: .hourly, count: 700, season: 24), .init(frequency: .hourly, count: 100, season: 24),
        .init(frequency: .daily, count: 735, season: 7), .init(frequency: .daily, count: 120, season: 7),
        .init(frequency: .daily, count: 200, season: 1), .init(frequency: .weekly, count: 260, season: 52),
        .init(frequency: .weekly, count: 60, season: 1), .init(frequency: .monthly, count: 84, season: 12),
        .init(frequency: .monthly, count: 30, season: 12), .init(frequency: .monthly, count: 5, season: 1),
        .init(frequency: .daily, count: 3, season: 1),
    ]

    private func forecast(
        _ values: [Double], _ frequency: SeriesFrequency, horizon: Int = 14, bounds: ValueBounds = .observed
    ) throws -> SeriesForecast {
        try SeriesForecaster.forecast(
            ForecastRequest(values: values, frequency: frequency, horizon: horizon, bounds: bounds))
    }

    private func numbers(_ forecast: SeriesForecast) -> [Double] {
        forecast.point + forecast.bands.flatMap { $0.lower + $0.upper }
    }

    @Test("A thousandfold series has the thousandfold forecast", arguments: kinds)
    func scale(kind: Kind) throws {
        let y = Self.series(kind.count, season: kind.season)
        let plain = numbers(try forecast(y, kind.frequency))
        let large = numbers(try forecast(y.map { $0 * 1000 }, kind.frequency))
        for (a, b) in zip(plain, large) { #expect(abs(a * 1000 - b) <= 1e-9 * abs(b), "\(a) \(b)") }
    }

    @Test("A constant stays", arguments: kinds)
    func constant(kind: Kind) throws {
        let found = try forecast([Double](repeating: 7.3, count: kind.count), kind.frequency)
        for value in numbers(found) { #expect(abs(value - 7.3) < 1e-6) }
        let zero = try forecast([Double](repeating: 0, count: kind.count), kind.frequency)
        #expect(numbers(zero).allSatisfy { $0 == 0 })
    }

    @Test("The same input gives the same bits", arguments: kinds)
    func deterministic(kind: Kind) throws {
        let y = Self.series(kind.count, season: kind.season)
        let first = try forecast(y, kind.frequency)
        let second = try forecast(y, kind.frequency)
        #expect(first == second)
    }

    @Test(
        "The band holds the forecast, the wider level the narrower, and it does not shrink with the step",
        arguments: kinds)
    func bands(kind: Kind) throws {
        let found = try forecast(Self.series(kind.count, season: kind.season), kind.frequency)
        let (narrow, wide) = (found.bands[0], found.bands[1])
        for step in found.point.indices {
            #expect(wide.lower[step] <= narrow.lower[step] && narrow.lower[step] <= found.point[step])
            #expect(found.point[step] <= narrow.upper[step] && narrow.upper[step] <= wide.upper[step])
        }
        #expect(wide.upper[0] > wide.lower[0])
    }

    @Test("A horizon longer than the history is answered", arguments: kinds)
    func longHorizon(kind: Kind) throws {
        let found = try forecast(Self.series(kind.count, season: kind.season), kind.frequency, horizon: kind.count + 50)
        #expect(found.point.count == kind.count + 50)
        #expect(numbers(found).allSatisfy { $0.isFinite })
    }

    @Test("What was never negative is never forecast negative", arguments: kinds)
    func notNegative(kind: Kind) throws {
        let y = (0..<kind.count).map { (t: Int) -> Double in
            let level = 40 - 40 * Double(t) / Double(kind.count)
            return max(0, level + Double((t * 37) % 11) - 5)
        }
        let found = numbers(try forecast(y, kind.frequency, horizon: 60))
        #expect(found.allSatisfy { $0 >= 0 })
    }

    @Test("Shares stay between 0 and 1", arguments: kinds)
    func shares(kind: Kind) throws {
        let y = Self.series(kind.count, season: kind.season, level: 1, noise: 0.1).map { min(max(0.7 * $0, 0), 1) }
        let found = numbers(try forecast(y, kind.frequency, horizon: 60, bounds: .share))
        #expect(found.allSatisfy { $0 >= 0 && $0 <= 1 })
    }

    @Test("No input makes a number that is none")
    func wild() throws {
        let base = Self.series(300)
        var wild: [[Double]] = [
            base.map { $0 * 1e298 }, base.map { $0 * 1e-300 }, base.map { -$0 }, base.map { $0 - 100 },
            [1e300, -1e300, 1e300, 0, 1, 2, 3, 4, 5, 6, 7, 8],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .leastNonzeroMagnitude],
            [.nan, .nan, 1, .nan, 2, 3, .nan],
            [.leastNonzeroMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1],
        ]
        wild.append((0..<50).map { (t: Int) -> Double in t == 25 ? 1e300 : 1 })
        wild.append((0..<50).map { (t: Int) -> Double in Double(t % 2) })
        wild.append((0..<90).map { (t: Int) -> Double in t % 9 == 0 ? 4 : 0 })
        wild.append((0..<80).map { (t: Int) -> Double in exp(Double(t) * 2) })
        wild.append((0..<300).map { $0 % 3 == 0 ? .nan : base[$0] })
        for y in wild {
            for frequency in SeriesFrequency.allCases {
                let found = numbers(try forecast(y, frequency, horizon: 30))
                #expect(found.allSatisfy { $0.isFinite }, "\(y.prefix(12))")
            }
        }
    }

    @Test("What cannot be forecast is refused with a reason")
    func refusals() {
        func refusal(_ request: ForecastRequest) -> ForecastRefusal? {
            do {
                _ = try SeriesForecaster.forecast(request)
                return nil
            } catch { return error }
        }
        #expect(refusal(.init(values: [], frequency: .daily, horizon: 3)) == .noValues)
        #expect(refusal(.init(values: [.nan, .infinity], frequency: .daily, horizon: 3)) == .noValues)
        #expect(refusal(.init(values: [1, 2], frequency: .daily, horizon: 3)) == .tooShort(values: 2))
        #expect(refusal(.init(values: [1, 2, 3], frequency: .daily, horizon: 0)) == .horizon(0))
        #expect(refusal(.init(values: [1, 2, 3], frequency: .daily, horizon: 1, season: 0)) == .season(0))
        #expect(refusal(.init(values: [1, 2, 3], frequency: .daily, horizon: 1, levels: [1])) == .level(1))
        for refusal in [ForecastRefusal.noValues, .tooShort(values: 1), .horizon(0), .season(0), .level(2)] {
            #expect(refusal.message.count > 20)
        }
    }

    @Test("A weekly pattern, an outage in it and the reasons are told")
    func told() throws {
        var y = Self.series(735, noise: 2)
        for t in 731..<735 { y[t] *= 0.05 }
        y[400] = 900
        let found = try forecast(y, .daily)
        #expect(found.season == 7)
        #expect(Set(found.setAside.map(\.position)).isSuperset(of: [400, 731, 732, 733, 734]))
        #expect(found.setAside.first { $0.position == 400 }?.reason == .spike)
        #expect(found.setAside.first { $0.position == 733 }?.reason == .drop)
        #expect(found.reasons.contains { $0.contains("season of 7 days") })
        let test = try #require(found.backTest)
        #expect(test.beatsNaive && test.origins > 10)
        // The outage is not carried on.
        #expect(found.point.allSatisfy { $0 > 60 })
    }

    @Test("A known event shows in the forecast, and is not learned from")
    func events() throws {
        var y = Self.series(400, noise: 1)
        let event = KnownEvent(name: "Sale", positions: [100, 200, 300, 405])
        for t in [100, 200, 300] { y[t] *= 2 }
        func run(_ events: [KnownEvent]) throws -> SeriesForecast {
            try SeriesForecaster.forecast(
                ForecastRequest(values: y, frequency: .daily, horizon: 14, events: events))
        }
        let (without, with) = (try run([]), try run([event]))
        // Three occurrences, drawn towards nothing by a quarter: 1 + 0.75.
        #expect(abs(with.point[5] / without.point[5] - 1.75) < 0.1)
        #expect(abs(with.point[4] / without.point[4] - 1) < 0.05)
        #expect(with.setAside.filter { $0.reason == .event }.map(\.position) == [100, 200, 300])
        #expect(with.reasons.contains { $0.contains("Sale is ahead") })
    }

    @Test("Bands hold about as many values as they say, on a series they have not seen")
    func coverage() throws {
        var held = 0
        var all = 0
        for seed in 1...40 {
            let y = Self.series(214, noise: 8, seed: UInt64(seed))
            let found = try forecast(Array(y[..<200]), .daily)
            for step in 0..<14 {
                all += 1
                if y[200 + step] >= found.bands[1].lower[step], y[200 + step] <= found.bands[1].upper[step] {
                    held += 1
                }
            }
        }
        #expect((0.90...0.99).contains(Double(held) / Double(all)), "\(Double(held) / Double(all))")
    }
}
