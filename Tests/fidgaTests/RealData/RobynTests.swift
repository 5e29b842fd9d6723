import Semantics
import Testing

private let bench = RealDataBench(name: "robyn_weekly_mmm")

/// 208 weeks of media spend and revenue, one row a week, from Monday.
@Suite("RealData: weekly media spend", .enabled(if: bench.canRun, RealDataBench.missing))
struct RealDataRobynTests {
    private static let map = """
        date: DATE
        period: week
        outputs:
          - {ad_platform: = tv, cost: tv_S}
          - {ad_platform: = ooh, cost: ooh_S}
          - {ad_platform: = print, cost: print_S}
          - {ad_platform: = search, cost: search_S, clicks: search_clicks_P}
          - {ad_platform: = facebook, cost: facebook_S, impressions: facebook_I}
          - {kind: event, name: = purchase, time: DATE, session: = none, id: DATE, value: revenue}
          - {kind: event, name: events, time: DATE, session: = none}
          - {kind: series, name: = competitor_sales, value: competitor_sales_B}
          - {kind: series, name: = newsletter, value: newsletter}
        """

    private static let channels = ["tv", "ooh", "print", "search", "facebook"]

    /// The reference counts a week to the year of its Monday: the days of those weeks, year by year.
    private static let years = [
        "2015": "2015-11-23"..."2016-01-03", "2016": "2016-01-04"..."2017-01-01", "2017": "2017-01-02"..."2017-12-31",
        "2018": "2018-01-01"..."2019-01-06", "2019": "2019-01-07"..."2019-11-17",
    ]

    private static func byYear(
        _ metric: String, _ media: RealDataWorkspace
    ) throws -> [RealDataWorkspace.Group] {
        try years.map { RealDataWorkspace.Group(name: $0.key, value: try media.value(metric, days: $0.value)) }
    }

    private static let checks: [RealDataCheck<RealDataWorkspace>] = [
        .init("rows") { $1.expect($0.receipts[0]["records"], .count) },
        .init("first_week") { $1.expect(try #require(try $0.groups("total_revenue", by: "week").first).name) },
        .init("last_week") { $1.expect(try #require(try $0.groups("total_revenue", by: "week").last).name) },
        .init("missing_weeks") { media, figure in
            let weeks = try media.groups("total_revenue", by: "week")
            figure.expect(weeks.filter { $0.value.double == 0 }.count)
        },
        .init("events") {
            $1.expect(try $0.groups("event_count", by: "event_name", where: ["event_name!=purchase"]), .count)
        },

        .init("revenue_total") { $1.expect(try $0.value("total_revenue"), .money) },
        .init("revenue_by_year") { media, figure in
            figure.expect(try media.groups("total_revenue", by: "year"), .money)
            figure.expect(try byYear("total_revenue", media), .money)
        },
        .init("best_week") { $1.expectDay(try $0.first("total_revenue", by: "week", "desc"), .money) },
        .init("worst_week") { $1.expectDay(try $0.first("total_revenue", by: "week", "asc"), .money) },
        .init("last_52_weeks_vs_previous_52") { media, figure in
            let table = try media.query(
                "total_revenue", days: "2018-11-19"..."2019-11-17", ["--compare", "previous"])
            let last = table["totals"]?["total_revenue"]
            let previous = table["comparison"]?["totals"]?["total_revenue"]
            let change = try #require(last?.double) / #require(previous?.double) - 1
            figure.expect(last, is: figure.value["last"] ?? .null, .money, "the last 52 weeks")
            figure.expect(previous, is: figure.value["prev"] ?? .null, .money, "the 52 weeks before")
            figure.expect(.number(change), is: figure.value["change"] ?? .null, .rate, "the change")
        },

        .init("spend_total") { $1.expect(try $0.value("advertiser_ad_cost"), .money) },
        .init("spend_by_channel") {
            $1.expect(
                try $0.groups("advertiser_ad_cost", by: "ad_platform", where: ["advertiser_ad_cost>0"]), .money,
                rename: { $0 + "_S" })
        },
        .init("spend_by_year") { $1.expect(try byYear("advertiser_ad_cost", $0), .money) },
        .init("weeks_with_spend") { media, figure in
            figure.expect(
                try channels.map { channel in
                    let weeks = try media.groups(
                        "advertiser_ad_cost", by: "week",
                        where: ["ad_platform=\(channel)", "advertiser_ad_cost>0"])
                    return RealDataWorkspace.Group(name: channel + "_S", value: .integer(Int64(weeks.count)))
                }, .count)
        },
        .init("revenue_over_spend") { $1.expect(try $0.value("mer"), .rate) },
        .init("facebook_cpm") { $1.expect(try $0.value("cpm", where: ["ad_platform=facebook"]), .rate) },
        .init("search_cpc") {
            $1.expect(try $0.value("advertiser_ad_cost_per_click", where: ["ad_platform=search"]), .rate)
        },
    ]

    private static let notCovered: KeyValuePairs = [
        "roas_naive_by_channel": "credits all revenue to every channel: the query is refused, which a test below shows",
        "corr_revenue": "a correlation is no metric query",
        "seasonal_naive_52w_mape_last_52": "the error of a forecast is no metric query",
    ]

    private func media() throws -> RealDataWorkspace {
        var media = try RealDataWorkspace()
        try media.bringIn("ads", bench.file("weekly.csv.gz"), map: Self.map)
        return media
    }

    @Test("comes out as the reference says") func figures() throws {
        try bench.ask(Self.checks, bench.figures(), of: media())
    }

    @Test("is not credited with revenue that nobody claims for it") func noCredit() throws {
        let outcome = try media().outcome([
            "query", "--metrics", "mer", "--by", "ad_platform", "--from", "2015-11-23", "--to", "2019-11-17",
        ])
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.contains("'mer'") && outcome.errors.contains("return_on_ad_spend"), "\(outcome.errors)")
        let claimed = try media().value("return_on_ad_spend", where: ["ad_platform=tv"])
        #expect(claimed == .null)
    }

    @Test("has no figure that is left out unsaid") func complete() throws {
        bench.expectNothingLeftOut(
            try bench.figures(), asked: Self.checks, notCovered: Self.notCovered)
    }
}
