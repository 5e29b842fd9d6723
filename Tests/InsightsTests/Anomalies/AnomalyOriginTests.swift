import Semantics
import Statistics
import TestSupport
import Testing

@testable import Insights

/// Eight campaigns with Poisson visits; what happens to them is planted, so that what is named can be counted.
@Suite("The place of an anomaly")
struct AnomalyOriginTests {
    private static let means = [60.0, 35, 25, 20, 15, 12, 8, 5]
    private static let days = DateRange.days("2026-10-05", "2026-11-22").days
    private static let week = DateRange.days("2026-11-16", "2026-11-22")
    private static let watch = MetricWatch(calendar: EventCalendar([]))

    /// Visits by campaign and day; in the last week each campaign has its factor.
    private static func visits(_ factors: [Int: Double], all: Double = 1, seed: UInt64) -> [[Double]] {
        var random = SeededGenerator(seed: seed)
        return means.enumerated().map { campaign, mean in
            days.map { day in
                let factor = week.contains(day) ? factors[campaign] ?? all : 1
                return Double(random.poisson(mean: mean * factor))
            }
        }
    }

    private static func change(_ visits: [[Double]], names: [Int: String] = [:]) -> ChangeByGroup? {
        func sum(_ values: [Double], _ range: Range<Int>) -> Double { values[range].reduce(0, +) }
        let (now, before) = (days.count - 7..<days.count, days.count - 14..<days.count - 7)
        let rows = visits.enumerated().map { ($0.offset, sum($0.element, now), sum($0.element, before)) }
        let table = MetricTable(
            columns: [.init(.dimension("campaign_name")), .init(.metric("sessions", .count))],
            rows: rows.map { [.text(names[$0.0] ?? "c\($0.0)"), .number($0.1)] },
            totals: ["sessions": rows.reduce(0) { $0 + $1.1 }], period: week,
            comparison: .init(
                period: week.shifted(days: -7), rows: rows.map { [$0.2] },
                totals: ["sessions": rows.reduce(0) { $0 + $1.2 }]),
            trust: Trust(), provenance: Provenance(query: "{}", snapshot: "s", rowsRead: 1, sources: []),
            currency: .usd)
        return ChangeByGroup(of: "sessions", in: table)
    }

    /// The campaign that is named; nil where none is.
    private static func named(_ visits: [[Double]]) -> String? {
        guard let change = change(visits), let origin = AnomalyOrigin(in: change),
            let name = origin.part.dimensions.last?.value, let campaign = Int(name.dropFirst())
        else { return nil }
        let series = MetricWatch.Series(metric: "sessions", values: visits[campaign])
        return origin.holdsMost || origin.isOwn(series, days: days, during: week, watch: watch) ? name : nil
    }

    private static func share(_ seeds: Range<UInt64>, _ visits: (UInt64) -> [[Double]], names: (String?) -> Bool)
        -> Double
    {
        Double(seeds.count { names(named(visits($0))) }) / Double(seeds.count)
    }

    @Test("A campaign that stops names itself, also where it holds less than half of the change")
    func stopped() {
        // 25 a day of 180 are gone, and the rest falls by a tenth: 25 of 40.5 on average, and often less than half.
        let found = Self.share(0..<40, { Self.visits([2: 0], all: 0.9, seed: $0) }, names: { $0 == "c2" })
        #expect(found >= 0.9, "\(found)")
        let small = Self.share(0..<40, { Self.visits([3: 0], all: 0.85, seed: $0) }, names: { $0 == "c3" })
        #expect(small >= 0.5, "\(small)")
    }

    @Test("Where everything falls alike no campaign is named, not even the largest")
    func alike() {
        let named = Self.share(100..<160, { Self.visits([:], all: 0.75, seed: $0) }, names: { $0 != nil })
        #expect(named <= 0.1, "\(named)")
    }

    @Test("A share of the change is not enough: the part must lead the rest for its size")
    func leads() throws {
        // A part of 60 of 100 that falls by a fifth, as everything does, holds 60 % of the change.
        let alike = Self.means.map { mean in Self.days.map { Self.week.contains($0) ? mean * 0.8 : mean } }
        #expect(AnomalyOrigin(in: try #require(Self.change(alike))) == nil)
    }

    @Test("What has no campaign is no place to look at")
    func nameless() throws {
        let visits = Self.visits([0: 3], seed: 7)
        #expect(AnomalyOrigin(in: try #require(Self.change(visits)))?.part.dimensions.last?.value == "c0")
        #expect(AnomalyOrigin(in: try #require(Self.change(visits, names: [0: "(not set)"]))) == nil)
    }
}
