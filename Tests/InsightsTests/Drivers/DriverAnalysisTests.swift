import Statistics
import Testing

@testable import Insights

@Suite("Drivers of a change")
struct DriverAnalysisTests {
    typealias Row = (values: [String], measure: Double, base: Double, isCurrent: Bool)

    static func analysis(_ rows: [Row], isRate: Bool = false) throws -> DriverAnalysis {
        var builder = ChangeCellsBuilder(dimensions: ["country", "device", "browser"], isRate: isRate)
        for row in rows {
            builder.add(row.values, measure: row.measure, base: row.base, isCurrent: row.isCurrent)
        }
        return try DriverAnalysis(of: builder.build())
    }

    /// Cells of about a hundred; `effect` says by which factor a cell changes.
    static func rows(seed: UInt64 = 1, noise: Double = 0.05, effect: ([String]) -> Double) -> [Row] {
        var generator = RandomSeed(seed).generator()
        var rows: [Row] = []
        for country in ["DE", "FR", "US", "IT", "ES"] {
            for device in ["mobile", "desktop", "tablet"] {
                for browser in ["safari", "chrome", "edge", "other"] {
                    let cell = [country, device, browser]
                    for isCurrent in [false, true] {
                        let mean = 100 * (isCurrent ? effect(cell) : 1)
                        rows.append((cell, mean * generator.logNormal(median: 1, sigma: noise), 1000, isCurrent))
                    }
                }
            }
        }
        return rows
    }

    private static func places(_ analysis: DriverAnalysis) -> [String] { analysis.drivers.map(\.place) }

    @Test("A cause on one, two and three dimensions is named as it is")
    func planted() throws {
        let one = try Self.analysis(Self.rows { $0[0] == "DE" ? 0.6 : 1 })
        let two = try Self.analysis(Self.rows { $0[0] == "DE" && $0[1] == "mobile" ? 0.5 : 1 })
        let three = try Self.analysis(Self.rows { $0 == ["US", "mobile", "safari"] ? 2 : 1 })
        #expect(Self.places(one) == ["country = DE"])
        #expect(Self.places(two) == ["country = DE, device = mobile"])
        #expect(Self.places(three) == ["country = US, device = mobile, browser = safari"])
    }

    @Test("Two causes are told apart, also when everything grew")
    func severalCauses() throws {
        let found = try Self.analysis(
            Self.rows { cell in
                cell[0] == "DE" && cell[1] == "mobile" ? 0.6 : cell[0] == "FR" ? 1.9 : 1.2
            })
        #expect(Set(Self.places(found)) == ["country = DE, device = mobile", "country = FR"])
        #expect(found.notes.contains { $0.hasPrefix("Everything else changed alike") })
    }

    @Test("A driver in words")
    func sentence() throws {
        let driver = try #require(try Self.analysis(Self.rows(noise: 0) { $0[0] == "DE" ? 0.5 : 1 }).drivers.first)
        #expect(driver.sentence(isRate: false) == "country = DE fell from 1200 to 600: -600, 100 % of the change.")
    }

    @Test("Noise is no driver", arguments: 0..<20)
    func noise(seed: UInt64) throws {
        #expect(try Self.analysis(Self.rows(seed: seed) { _ in 1 }).drivers.isEmpty)
    }

    @Test("A change of everything alike is one driver without a place")
    func uniform() throws {
        let found = try Self.analysis(Self.rows { _ in 0.6 })
        #expect(found.drivers.count == 1)
        #expect(found.drivers.first?.condition == [])
        #expect(abs(found.unexplained) < 1e-9)
    }

    @Test("Of a rate, the cause may be what happens or who comes")
    func rates() throws {
        let rate = try Self.analysis(Self.rows { $0[1] == "mobile" ? 0.7 : 1 }, isRate: true)
        #expect(Self.places(rate) == ["device = mobile"])
        // Ten times the rate on desktop, and twice as many people there.
        let mix = try Self.analysis(
            Self.rows { _ in 1 }.map { row in
                let isDesktop = row.values[1] == "desktop"
                let people = row.base * (isDesktop && row.isCurrent ? 2 : 1)
                return (row.values, row.measure * (isDesktop ? 10 : 1) * people / row.base, people, row.isCurrent)
            }, isRate: true)
        #expect(Self.places(mix) == ["device = desktop"])
        let driver = try #require(mix.drivers.first)
        #expect(driver.effect.mix > 5 * abs(driver.effect.rate))
    }

    @Test("Contributions and the remainder add up to the change; rate and mix to the contribution")
    func conservation() throws {
        for isRate in [false, true] {
            let found = try Self.analysis(
                Self.rows { $0[0] == "DE" ? 0.6 : $0[1] == "tablet" && $0[0] == "US" ? 3 : 1 }, isRate: isRate)
            #expect(found.drivers.count == 2)
            let sum = found.drivers.reduce(found.unexplained) { $0 + $1.effect.contribution }
            #expect(abs(sum - found.change) < 1e-9)
        }
    }

    @Test("Neither the order of rows nor the names of values change anything")
    func invariance() throws {
        let rows = Self.rows { $0[0] == "DE" ? 0.6 : $0 == ["US", "mobile", "edge"] ? 3 : 1 }
        var generator = RandomSeed(9).generator()
        let shuffled = try Self.analysis(rows.shuffled(using: &generator))
        let renamed = try Self.analysis(
            rows.reversed().map { ($0.values.map { "x" + String($0.reversed()) }, $0.measure, $0.base, $0.isCurrent) })
        let plain = try Self.analysis(rows)
        #expect(shuffled == plain)
        #expect(renamed.drivers.map(\.effect) == plain.drivers.map(\.effect))
        #expect(renamed.unexplained == plain.unexplained)
    }

    @Test("A rate without anything to divide by is refused")
    func emptyBase() {
        let rows: [Row] = [(["DE", "x", "y"], 3, 0, false), (["DE", "x", "y"], 3, 10, true)]
        #expect(throws: InsightsError.self) { try Self.analysis(rows, isRate: true) }
    }
}
