import Foundation
import Statistics
import Testing

@testable import Insights

struct SeriesDetectorTests {
    /// Days from Monday 6 January 2020.
    static let monday = 18_267.0

    static func points(_ values: [Double], step: Double = 86_400, events: [Int: [Int]] = [:]) -> [SeriesPoint] {
        values.enumerated().map {
            SeriesPoint(time: monday * 86_400 + Double($0) * step, value: $1, events: events[$0] ?? [])
        }
    }

    /// Visits with a weekend, growth and noise.
    static func visits(_ days: Int, seed: UInt64 = 1) -> [Double] {
        var generator = SeededGenerator(seed: seed)
        return (0..<days).map { day in
            let weekend = day % 7 >= 5 ? 0.6 : 1
            return (1_000 * weekend * (1 + 0.0005 * Double(day)) * exp(generator.normal(deviation: 0.04))).rounded()
        }
    }

    static func minutes(_ rows: Int, seed: UInt64 = 1) -> [Double] {
        var generator = SeededGenerator(seed: seed)
        return (0..<rows).map { 50 + 20 * sin(Double($0) / 288 * 2 * .pi) + generator.normal(deviation: 2) }
    }

    static func alerts(_ points: [SeriesPoint]) -> [Int] {
        let verdicts = AnomalyScan(points).verdicts
        return verdicts.indices.filter { verdicts[$0].alerts }
    }

    @Test("The scores of a prefix are those of the whole, bit for bit", arguments: [86_400.0, 3_600, 300, 604_800])
    func prefixes(step: Double) {
        var generator = SeededGenerator(seed: 5)
        var values = step < 3_600 ? Self.minutes(1_500) : Self.visits(500)
        for _ in 0..<40 { values[generator.integer(below: values.count)] *= generator.uniform(in: -1...6) }
        for _ in 0..<10 { values[generator.integer(below: values.count)] = .nan }
        var points = Self.points(values, step: step)
        for index in points.indices { points[index].time += generator.uniform(in: -0.2...0.2) * step }
        let whole = AnomalyScan(points).verdicts.map(\.score.bitPattern)
        for _ in 0..<25 {
            let end = generator.integer(in: 0...points.count)
            let prefix = AnomalyScan(Array(points[..<end])).verdicts.map(\.score.bitPattern)
            #expect(prefix == Array(whole[..<end]))
        }
    }

    @Test("Bad input is scored between 0 and 1 and never stops the detector", arguments: [86_400.0, 3_600, 60])
    func badInput(step: Double) {
        let values: [[Double]] = [
            [], [1], Array(repeating: 7, count: 300), Array(repeating: 0, count: 300),
            Array(repeating: .nan, count: 300), (0..<300).map { $0 % 3 == 0 ? .infinity : -1e300 },
            (0..<300).map { $0 % 50 == 7 ? 1e300 : 1e-300 }, (0..<300).map { -Double($0) },
            (0..<300).map { $0 < 100 ? .nan : Double($0 % 7) },
        ]
        for series in values {
            for verdict in AnomalyScan(Self.points(series, step: step)).verdicts {
                #expect(verdict.score >= 0 && verdict.score <= 1)
            }
        }
        var disordered = Self.points(Self.visits(300), step: step)
        for index in disordered.indices { disordered[index].time = Double((index * 37) % 100) * step }
        for verdict in AnomalyScan(disordered).verdicts { #expect(verdict.score >= 0 && verdict.score <= 1) }
        let still = Self.visits(100).map { SeriesPoint(time: .nan, value: $0) }
        for verdict in AnomalyScan(still).verdicts { #expect(verdict.score.isFinite) }
    }

    @Test("A constant never alarms, and ordinary days hardly ever")
    func quiet() {
        #expect(Self.alerts(Self.points(Array(repeating: 42, count: 1_000))).isEmpty)
        let alarms = (1...10).map { Self.alerts(Self.points(Self.visits(730, seed: $0))).count }
        // Twenty series-years: four a year are accepted, fewer come of normal noise.
        #expect(alarms.reduce(0, +) <= 40)
    }

    @Test("A spike, a drop and an outage alarm on their day, by name")
    func singleDays() throws {
        for (factor, kind) in [(1.6, AnomalyKind.spike), (0.5, .drop), (0, .outage)] {
            var values = Self.visits(300)
            values[250] *= factor
            let verdict = AnomalyScan(Self.points(values)).verdicts[250]
            #expect(verdict.alerts)
            #expect(verdict.kind == kind)
        }
    }

    @Test("A level shift alarms once")
    func levelShift() {
        var values = Self.visits(400)
        for day in 250..<400 { values[day] *= 1.35 }
        let alarms = Self.alerts(Self.points(values)).filter { $0 >= 250 }
        #expect(alarms.count == 1)
        #expect(alarms.first.map { $0 <= 253 } == true)
    }

    @Test("Missing data alarm within a step, whether rows are empty or absent; one missing row does not")
    func missing() {
        var values = Self.visits(300)
        for day in 250..<255 { values[day] = .nan }
        values[200] = .nan
        let points = Self.points(values)
        #expect(Self.alerts(points).filter { $0 >= 200 } == [251])
        let kept = points.filter { $0.value.isFinite }
        let alarms = Self.alerts(kept)
        #expect(alarms.map { kept[$0].time } == [points[255].time])
    }

    @Test("A known event is no anomaly: muted the first time, expected from then on")
    func events() throws {
        var values = Self.visits(800)
        let days = [150, 515]
        for day in days { values[day] *= 0.4 }
        let unknown = Self.alerts(Self.points(values))
        #expect(unknown.contains(150) && unknown.contains(515))
        let events = Dictionary(uniqueKeysWithValues: days.map { ($0, [3]) })
        let known = AnomalyScan(Self.points(values, events: events)).verdicts
        #expect(!known[150].alerts && !known[515].alerts)
        let expected = try #require(known[515].expected)
        #expect(abs(expected.value / values[515] - 1) < 0.2)
        // What the event does not explain is still an anomaly.
        values[515] *= 3.5
        #expect(AnomalyScan(Self.points(values, events: events)).verdicts[515].alerts)
    }

    @Test("Small counts do not alarm")
    func smallCounts() {
        var generator = SeededGenerator(seed: 9)
        let days = (0..<700).map { _ in Double(generator.poisson(mean: 0.7)) }
        #expect(Self.alerts(Self.points(days)).count <= 4)
        let hours = (0..<2_000).map { _ in generator.chance(0.02) ? 1.0 : 0 }
        #expect(Self.alerts(Self.points(hours, step: 3_600)).count <= 3)
    }

    @Test("A thousand times the values gives the same alarms")
    func scale() {
        for step in [86_400.0, 300] {
            var values = step < 3_600 ? Self.minutes(3_000) : Self.visits(400).map { $0 + 0.5 }
            values[300] *= 2
            values[350] *= 0.2
            let once = Self.alerts(Self.points(values, step: step))
            #expect(!once.isEmpty)
            #expect(once == Self.alerts(Self.points(values.map { $0 * 1_000 }, step: step)))
        }
    }

    @Test("The interval holds about 95 % of ordinary days")
    func coverage() {
        var inside = 0
        var all = 0
        for seed in 1...10 {
            let values = Self.visits(700, seed: UInt64(seed))
            for (value, verdict) in zip(values, AnomalyScan(Self.points(values)).verdicts).dropFirst(100) {
                guard let expected = verdict.expected else { continue }
                all += 1
                if expected.lower <= value, value <= expected.upper { inside += 1 }
            }
        }
        #expect(all == 6_000)
        #expect((0.93...0.975).contains(Double(inside) / Double(all)))
    }

    @Test("Dense rows alarm at what the series has not shown, and cease when it comes every day")
    func telemetry() {
        var values = Self.minutes(5_000)
        let spikes = Array(stride(from: 1_500, to: 5_000, by: 288))
        for row in spikes { values[row] += 80 }
        let alarms = Self.alerts(Self.points(values, step: 300))
        #expect(alarms.first == spikes[0])
        #expect(alarms.allSatisfy { spikes.prefix(4).contains($0) })
    }

    @Test("Fewer accepted false alarms mean fewer alarms")
    func acceptedRate() {
        let points = Self.points(Self.visits(2_000, seed: 4))
        let counts = [0.01, 0.3, 30].map { rate in
            AnomalyScan(points, settings: DetectorSettings(falseAlarmsPerMonth: rate)).verdicts.filter(\.alerts).count
        }
        #expect(counts[0] <= counts[1] && counts[1] < counts[2])
    }
}
