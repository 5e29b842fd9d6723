import Testing

@testable import Insights

struct ReconciliationTests {
    @Test("The gap is shared in proportion to the variances")
    func share() {
        let (total, parts) = Reconciliation.share(
            total: (100, 1), parts: [(40, 2), (50, 1)], isNonNegative: true)
        // Gap 10 over 1 + 2 + 1: parts get 5 and 2.5, the total gives 2.5.
        #expect(parts == [45, 52.5])
        #expect(abs(total - 97.5) < 1e-12)
    }

    @Test("It is the least-squares answer: no other split that adds up is cheaper")
    func optimal() {
        let (total, parts) = Reconciliation.share(
            total: (80, 4), parts: [(10, 1), (20, 2), (60, 3)], isNonNegative: false)
        func cost(_ x: [Double]) -> Double {
            let t = x.reduce(0, +)
            return (t - 80) * (t - 80) / 4 + (x[0] - 10) * (x[0] - 10) + (x[1] - 20) * (x[1] - 20) / 2
                + (x[2] - 60) * (x[2] - 60) / 3
        }
        #expect(abs(parts.reduce(0, +) - total) < 1e-12)
        for i in 0..<3 {
            for step in [-0.01, 0.01] {
                var other = parts
                other[i] += step
                #expect(cost(other) > cost(parts))
            }
        }
    }

    @Test("No part falls below zero, and they still add up")
    func nonNegative() {
        let (total, parts) = Reconciliation.share(
            total: (10, 0.1), parts: [(1, 50), (30, 1)], isNonNegative: true)
        #expect(parts.allSatisfy { $0 >= 0 } && parts[0] == 0)
        #expect(abs(parts.reduce(0, +) - total) < 1e-12)
    }

    @Test("Forecasts of parts add up to that of the whole at every step")
    func forecasts() throws {
        let a = SeriesForecasterTests.series(200, level: 50, seed: 2)
        let b = SeriesForecasterTests.series(200, level: 30, seed: 3)
        func forecast(_ y: [Double]) throws -> SeriesForecast {
            try SeriesForecaster.forecast(.init(values: y, frequency: .daily, horizon: 14))
        }
        let whole = try forecast(zip(a, b).map { $0 + $1 })
        let found = Reconciliation.reconcile(
            total: whole, parts: [try forecast(a), try forecast(b)], isNonNegative: true)
        for step in 0..<14 {
            #expect(abs(found.parts[0][step] + found.parts[1][step] - found.total[step]) < 1e-9)
            #expect(abs(found.total[step] - whole.point[step]) < 5)
        }
    }
}
