import Foundation
import Semantics
import Statistics

/// What a daily figure of a business looks like on ordinary days.
struct KPIShape: Sendable {
    let kind: KPISeries.Kind
    /// Visits on an average day.
    let visits: Double
    /// Growth a year, of the logarithm.
    private let growth: Double
    private let weekdays: [Double]
    private let yearly: [(amplitude: Double, phase: Double)]
    private let monthStart: Double
    let persistence: Double
    let noise: Double
    private let conversion: Double
    private let orderValue: Double
    private let orderSpread: Double

    init(from generator: inout SeededGenerator) {
        kind = KPISeries.Kind.allCases[generator.integer(below: KPISeries.Kind.allCases.count)]
        visits = exp(generator.uniform(in: log(300)...log(40_000)))
        growth = generator.uniform(in: -0.15...0.5)
        let weekend = generator.uniform(in: -0.6...0.3)
        weekdays = (0..<7).map { day in
            let own = generator.uniform(in: -0.08...0.08)
            return day >= 5 ? weekend + own : own
        }
        yearly = [0.2, 0.06].map {
            (generator.uniform(in: 0...$0), generator.uniform(in: 0...(2 * Double.pi)))
        }
        monthStart = generator.uniform(in: 0...0.08)
        persistence = generator.uniform(in: 0...0.6)
        noise = generator.uniform(in: 0.02...0.08)
        conversion = generator.uniform(in: 0.01...0.05)
        orderValue = generator.uniform(in: 30...120)
        orderSpread = generator.uniform(in: 0.4...0.9)
    }

    /// Logarithm of the expected visits on the n-th day.
    func level(on day: Int, date: CivilDate) -> Double {
        let year = 2 * Double.pi * Double(date.daysSinceEpoch % 365) / 365
        var level = log(visits) + growth * Double(day) / 365 + weekdays[date.weekday.rawValue - 1]
        for (index, wave) in yearly.enumerated() {
            level += wave.amplitude * sin(Double(index + 1) * year + wave.phase)
        }
        return level + (date.day <= 3 ? monthStart : 0)
    }

    /// Variance of the logarithm that counting alone brings on an average day.
    var countVariance: Double {
        switch kind {
        case .sessions: 1 / visits
        case .orders, .conversion: 1 / (visits * conversion)
        case .revenue: (1 + orderSpread * orderSpread) / (visits * conversion)
        }
    }

    /// Standard deviation of a day's logarithm, all noise together.
    var deviation: Double { (noise * noise + countVariance).squareRoot() }

    /// A day's figure, given the logarithm of its expectation over the level; nil kinds do not exist.
    func draw(level: Double, excess: Double, from generator: inout SeededGenerator) -> Double {
        switch kind {
        case .sessions: return Double(generator.poisson(mean: exp(level + excess)))
        case .orders: return Double(generator.poisson(mean: exp(level + excess) * conversion))
        case .revenue:
            let orders = generator.poisson(mean: exp(level + excess) * conversion)
            guard orders > 0 else { return 0 }
            let spread = orderSpread / Double(orders).squareRoot()
            let total = Double(orders) * orderValue * exp(generator.normal(deviation: spread))
            return (total * 100).rounded() / 100
        case .conversion:
            let visits = generator.poisson(mean: exp(level))
            guard visits > 0 else { return 0 }
            let orders = generator.poisson(mean: Double(visits) * conversion * exp(excess))
            return min(1, Double(orders) / Double(visits))
        }
    }
}
