import Foundation
import Semantics
import Testing

@testable import Connectors

@Suite("Campaign figures by a map") struct AdsFormatTests {
    private let map = """
        date: Day
        ad_platform: = google_ads
        campaign_name: Campaign
        cost: {column: Cost, unit: micros}
        impressions: Impr.
        clicks: Clicks
        """

    @Test("become facts with exact money, named by their days and names")
    func facts() async throws {
        let text = """
            Day,Campaign,Cost,Impr.,Clicks
            2026-11-16,Brand,1234567,"1,000",10
            2026-11-16,Shoes,1,0,0
            2026-11-17,Brand,,,
            """
        let result = try await Canonised(AdsFormat.self, text, map: map)
        let brand = try #require(result.observations.first)
        #expect(brand.money == [.cost: Money(micros: 1_234_567)])
        #expect(brand.values == [.impressions: 1000, .clicks: 10])
        #expect(brand.dimensions == ["ad_platform": "google_ads", "campaign_name": "Brand"])
        #expect(brand.period.description == "2026-11-16")
        #expect(result.observations.count == 2)
        #expect(result.notes.contains { $0.hasPrefix("1 times there was no figure") })
        let restated = try await Canonised(
            AdsFormat.self, "Day,Campaign,Cost,Impr.,Clicks\n2026-11-16,Brand,9,9,9\n", map: map)
        #expect(restated.observations[0].key == brand.key)
    }

    @Test("that share days and names in one file stay apart and add up")
    func repeated() async throws {
        let text = "Day,Campaign,Cost,Impr.,Clicks\n2026-11-16,Brand,1,1,1\n2026-11-16,Brand,2,2,2\n"
        let result = try await Canonised(AdsFormat.self, text, map: map)
        #expect(Set(result.observations.map(\.key)).count == 2)
        #expect(result.notes.contains { $0.hasPrefix("1 figures have the same days and names") })
    }

    @Test("with separators in their names do not take each other's place")
    func separators() async throws {
        let map = "date: d\ncampaign_name: c\nkeyword: k\ncost: x"
        let text = "d,c,k,x\n2026-11-16,a | keyword=b,,1\n2026-11-16,a,b,2\n2026-11-16,a|,|b,3\n2026-11-16,a||,b,4\n"
        let result = try await Canonised(AdsFormat.self, text, map: map)
        #expect(Set(result.observations.map(\.key)).count == 4)
        #expect(result.notes == [])
    }

    @Test(
        "speak of the days that the map says",
        arguments: [
            ("date: d\nperiod: week", "2026-11-16..2026-11-22"),
            ("date: d\nperiod: week_ending", "2026-11-10..2026-11-16"),
            ("date: d\nperiod: month", "2026-11-01..2026-11-30"),
            ("date: d\nperiod: quarter", "2026-10-01..2026-12-31"),
            ("date: d\nperiod: year", "2026-01-01..2026-12-31"), ("start: d\nend: e", "2026-11-16..2026-11-20"),
        ])
    func periods(map: String, days: String) throws {
        var reader = MappingReader()
        let members = MappingReader.members(try MappingReader.root(map))
        let rules = ReadingRules(ImportSetup(source: "ads", now: ImportTesting.now))
        var fields = MappingFields(own: members, path: "", rules: rules)
        let period = try #require(PeriodMapping(&fields, &reader))
        try reader.finish()
        var columns = reader.columns
        let row = CSVRow(header: CSVHeader(["d", "e"]), fields: ["2026-11-16", "2026-11-20"])
        let view = try columns.open(SourceRecord(line: 2, raw: [], payload: .row(row)))
        #expect(try period.range(view).description == days)
    }

    @Test("with a period that ends before it begins, or that is missing, are rejected")
    func badPeriods() async throws {
        let result = try await Canonised(
            AdsFormat.self, "s,e,c\n2026-11-16,2026-11-15,1\n,2026-11-15,1\n2026-11-16,,1\n",
            map: "start: s\nend: e\ncost: c")
        #expect(result.reasons == ["bad_period", "missing_date", "missing_end"])
    }
}

private let folder = "data/real/robyn_weekly_mmm"

@Suite(
    "A wide table of weekly media spend",
    .enabled(if: ImportTesting.hasShared(folder), "the shared data is not here"))
struct WeeklyMediaTests {
    static let map = """
        date: DATE
        period: week
        outputs:
          - {ad_platform: = tv, cost: tv_S}
          - {ad_platform: = ooh, cost: ooh_S}
          - {ad_platform: = print, cost: print_S}
          - {ad_platform: = search, cost: search_S, clicks: search_clicks_P}
          - {ad_platform: = facebook, cost: facebook_S, impressions: facebook_I}
          - {kind: event, name: = purchase, time: DATE, session: = none, id: DATE, value: revenue}
          - {kind: series, name: = competitor_sales, value: competitor_sales_B}
          - {kind: series, name: = newsletter, value: newsletter}
        """

    @Test("comes out as its publisher's figures say")
    func figures() async throws {
        let result = try await Canonised(AdsFormat.self, shared: folder + "/weekly.csv.gz", map: Self.map)
        #expect(result.reasons == [])
        #expect(result.events.count == 208 && result.observations.count == 208 * 7)
        func cost(_ platform: String) -> Double {
            let facts = result.observations.filter { $0.dimensions["ad_platform"] == platform }
            return Money.sum(facts.compactMap { $0.money[.cost] }).major
        }
        func total(_ platform: String, _ quantity: ObservedQuantity) -> Double {
            result.observations.filter { $0.dimensions["ad_platform"] == platform }
                .reduce(0) { $0 + ($1.values[quantity] ?? 0) }
        }
        // To the minor unit; the reference prints ten digits.
        let spend = [
            "tv": 3_087_487.773, "ooh": 8_989_331.733, "print": 775_555.5111, "search": 1_230_426.667,
            "facebook": 446_296.8279,
        ]
        for (platform, expected) in spend { #expect(abs(cost(platform) - expected) < 0.005, "\(platform)") }
        #expect(abs(spend.keys.reduce(0) { $0 + cost($1) } - 14_529_098.51) < 0.005)
        let revenue = Money.sum(result.events.compactMap { $0[.value] }).major
        #expect(abs(revenue - 379_005_696.7) < 0.05)
        #expect(abs(cost("facebook") / total("facebook", .impressions) * 1000 - 0.2631606298) < 1e-9)
        #expect(abs(cost("search") / total("search", .clicks) - 0.3490965247) < 1e-9)
        #expect(result.observations.first?.period.description == "2015-11-23..2015-11-29")
        #expect(result.observations.last?.period.start.description == "2019-11-11")
        let years = Dictionary(grouping: result.events) { String($0.time.description.prefix(4)) }
        let expected = ["2015": 15_547_130.0, "2016": 93_425_946.67, "2017": 97_485_756.67, "2018": 97_936_271.67]
        for (year, amount) in expected {
            #expect(abs(Money.sum((years[year] ?? []).compactMap { $0[.value] }).major - amount) < 0.01, "\(year)")
        }
    }
}
