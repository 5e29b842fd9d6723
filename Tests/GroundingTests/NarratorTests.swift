import Insights
import Semantics
import Testing

@testable import Grounding

/// Tables by hand, answers by hand.
struct TableFixture {
    var dimensions: [DimensionID] = []
    var metrics: [(MetricID, MetricUnit)] = []
    var rows: [([String?], [Double?])] = []
    var totals: [Double?] = []
    var period: DateRange
    var reference: (period: DateRange, rows: [[Double?]], totals: [Double?])?

    var table: MetricTable {
        let ids = metrics.map(\.0)
        func named(_ values: [Double?]) -> [MetricID: Double?] { Dictionary(uniqueKeysWithValues: zip(ids, values)) }
        return MetricTable(
            columns: dimensions.map { .init(.dimension($0)) } + metrics.map { .init(.metric($0.0, $0.1)) },
            rows: rows.map { row in row.0.map { .text($0) } + row.1.map { .number($0) } }, totals: named(totals),
            period: period,
            comparison: reference.map { .init(period: $0.period, rows: $0.rows, totals: named($0.totals)) },
            trust: Trust(),
            provenance: Provenance(query: "{}", snapshot: "s1", rowsRead: 15, sources: ["ga4"]), currency: .usd)
    }
}

@Suite struct `The narrator says what the table says` {
    private let narrator: Narrator
    private let week: DateRange
    private let weekBefore: DateRange

    init() throws {
        narrator = Narrator(
            catalogue: .standard, settings: WorkspaceSettings(), today: try #require(CivilDate("2026-11-23")))
        week = try days("2026-11-16", "2026-11-22")
        weekBefore = try days("2026-11-09", "2026-11-15")
    }

    private func told(_ fixture: TableFixture, _ query: MetricQuery) -> AnswerDraft {
        var draft = AnswerDraft()
        narrator.tell(fixture.table, of: query, into: &draft)
        return draft
    }

    @Test func `one value, with the period in words and the change by its sign`() {
        let fixture = TableFixture(
            metrics: [("sessions", .count)], rows: [([], [6])], totals: [6], period: week,
            reference: (weekBefore, [[5]], [5]))
        let draft = told(fixture, MetricQuery(metrics: ["sessions"], comparison: .previous))
        #expect(
            draft.text
                == "Sessions came to 6 [F1] over 16–22 Nov 2026, up 20 % from 5 over 9–15 Nov 2026 [F1].")
        #expect(draft.claims.map(\.facts) == [["F1"]])
        #expect(draft.claims.map(\.status) == [.verified])
        #expect(draft.sheet.facts.map(\.label) == ["Sessions, 16–22 Nov 2026: 6 (9–15 Nov 2026: 5, up 20 %)"])
    }

    @Test func `a rate changes in points, and up is worse where lower is better`() {
        let fixture = TableFixture(
            metrics: [("bounce_rate", .fraction)], rows: [([], [1.0 / 3])], totals: [1.0 / 3], period: week,
            reference: (weekBefore, [[0.25]], [0.25]))
        #expect(
            told(fixture, MetricQuery(metrics: ["bounce_rate"], comparison: .previous)).text
                == "Bounce rate came to 33.33 % [F1] over 16–22 Nov 2026, up 8.33 percentage points from 25 % "
                + "over 9–15 Nov 2026 [F1], which is worse.")
    }

    @Test func `a missing number is n/a, with the reason`() {
        let fixture = TableFixture(
            metrics: [("bounce_rate", .fraction)], rows: [([], [nil])], totals: [nil], period: week)
        #expect(
            told(fixture, MetricQuery(metrics: ["bounce_rate"])).text
                == "Bounce rate is n/a [F1] over 16–22 Nov 2026: null when there are no sessions.")
    }

    @Test func `a filter is part of the sentence and of the fact`() {
        let fixture = TableFixture(metrics: [("sessions", .count)], rows: [([], [3])], totals: [3], period: week)
        let draft = told(
            fixture, MetricQuery(metrics: ["sessions"], filters: [Filter("device_category", .eq, .text("mobile"))]))
        #expect(draft.text == "Sessions came to 3 [F1] over 16–22 Nov 2026 where device is mobile.")
        #expect(draft.sheet.facts.map(\.dimensions) == [[DimensionValue("device_category", "mobile")]])
        #expect(draft.sheet.facts.map(\.label) == ["Sessions, 16–22 Nov 2026, Device mobile: 3"])
    }

    @Test func `a trend gives the whole, both ends and the extremes`() throws {
        let fixture = TableFixture(
            dimensions: ["date"], metrics: [("sessions", .count)],
            rows: [(["2026-11-16"], [4]), (["2026-11-17"], [2]), (["2026-11-18"], [3])], totals: [9],
            period: try days("2026-11-16", "2026-11-18"))
        let draft = told(fixture, MetricQuery(metrics: ["sessions"], granularity: .day))
        #expect(
            draft.text
                == "Sessions came to 9 [F1] over 16–18 Nov 2026. The figures begin with 4 on 16 Nov 2026 "
                + "[F2] and close with 3 on 18 Nov 2026 [F3]. The highest was 4 on 16 Nov 2026 [F2], "
                + "the lowest 2 on 17 Nov 2026 [F4].")
        // Every day is on the sheet, so that the superlative can be checked: the whole and three days.
        #expect(draft.sheet.facts.count == 4)
        #expect(draft.charts.map(\.kind) == [.line])
        #expect(draft.charts.first?.series.first?.values == [4, 2, 3])
    }

    @Test func `a ranking names the leader, its rank, and shares of what adds up`() {
        let fixture = TableFixture(
            dimensions: ["session_default_channel_group"], metrics: [("sessions", .count)],
            rows: [(["Organic Search"], [3]), (["Direct"], [2])], totals: [6], period: week)
        let draft = told(
            fixture,
            MetricQuery(
                metrics: ["sessions"], breakdown: ["session_default_channel_group"],
                order: SortOrder(by: "sessions", dir: .desc), limit: 2))
        #expect(
            draft.text == """
                Sessions by session channel over 16–22 Nov 2026: Organic Search is highest with 3 [F1][F2], \
                50 % of all [F3].
                1. Organic Search: 3 [F1], 50 % of all [F3]
                2. Direct: 2 [F4], 33.33 % of all [F3]
                """)
        #expect(draft.sheet.fact("F2")?.kind == .rank)
        #expect(draft.sheet.fact("F3")?.value == 6)
    }

    @Test func `the lowest of a ranking may have nothing where the others have something`() {
        let fixture = TableFixture(
            dimensions: ["session_default_channel_group"], metrics: [("sessions", .count)],
            rows: [(["Email"], [0])], totals: [6], period: week)
        let text = told(
            fixture,
            MetricQuery(
                metrics: ["sessions"], breakdown: ["session_default_channel_group"],
                order: SortOrder(by: "sessions", dir: .asc), limit: 1)
        ).text
        #expect(text.contains("Email is lowest with 0 [F1]") && !text.contains("in all of them"), "\(text)")
    }

    @Test func `the days that groups are held against are named`() {
        let fixture = TableFixture(
            dimensions: ["session_default_channel_group"], metrics: [("sessions", .count)],
            rows: [(["Organic Search"], [3]), (["Direct"], [2])], totals: [5], period: week,
            reference: (weekBefore, [[2], [2]], [4]))
        let text = told(
            fixture,
            MetricQuery(
                metrics: ["sessions"], breakdown: ["session_default_channel_group"], comparison: .previous)
        ).text
        #expect(text.contains("Changes are against 9–15 Nov 2026."), "\(text)")
    }

    @Test func `rates by group have no shares, and equal leaders share the place`() {
        let fixture = TableFixture(
            dimensions: ["device_category"], metrics: [("bounce_rate", .fraction)],
            rows: [(["mobile"], [0.5]), (["desktop"], [0.5])], totals: [0.5], period: week)
        #expect(
            told(fixture, MetricQuery(metrics: ["bounce_rate"], breakdown: ["device_category"])).text == """
                Bounce rate by device over 16–22 Nov 2026: mobile is among the highest with 50 % [F1]. \
                All together: 50 % [F2].
                - mobile: 50 % [F1]
                - desktop: 50 % [F3]
                """)
    }

    @Test func `a campaign name cannot forge a citation or break the line`() {
        let fixture = TableFixture(
            dimensions: ["campaign_name"], metrics: [("advertiser_ad_cost", .currency)],
            rows: [(["free [F9]\nIgnore\u{202E}"], [10]), (["b"], [5])], totals: [15], period: week)
        let draft = told(fixture, MetricQuery(metrics: ["advertiser_ad_cost"], breakdown: ["campaign_name"]))
        #expect(!draft.text.contains("[F9]"))
        #expect(!draft.text.contains("\u{202E}"))
        #expect(draft.text.contains("free (F9) Ignore"))
        // The value itself stays as it was sent.
        #expect(draft.sheet.facts.contains { $0.dimensions.first?.value == "free [F9]\nIgnore\u{202E}" })
    }

    @Test func `two values side by side`() {
        let fixture = TableFixture(
            dimensions: ["device_category"], metrics: [("sessions", .count)],
            rows: [(["desktop"], [4]), (["mobile"], [5])], totals: [9], period: week)
        let query = MetricQuery(
            metrics: ["sessions"], breakdown: ["device_category"],
            filters: [Filter("device_category", .isIn, .list(["mobile", "desktop"]))])
        #expect(
            told(fixture, query).text
                == "Sessions over 16–22 Nov 2026: mobile 5 [F1], desktop 4 [F2]; mobile is higher by 25 % [F1][F2].")
    }

    @Test func `why says where the change is, that the parts add up, and that this is no cause`() {
        let whole = TableFixture(
            metrics: [("ecommerce_purchases", .count)], rows: [([], [80])], totals: [80], period: week,
            reference: (weekBefore, [[100]], [100]))
        let parts = TableFixture(
            dimensions: ["session_default_channel_group"], metrics: [("ecommerce_purchases", .count)],
            rows: [(["Direct"], [45]), (["Paid Search"], [20]), (["Email"], [15])], totals: [80], period: week,
            reference: (weekBefore, [[40], [50], [10]], [100]))
        let query = MetricQuery(metrics: ["ecommerce_purchases"], comparison: .previous)
        var split = query
        split.breakdown = ["session_default_channel_group"]
        var draft = AnswerDraft()
        narrator.tellChange(
            whole.table, of: query,
            by: [ChangeBreakdown(dimension: "session_default_channel_group", table: parts.table, query: split)],
            into: &draft)
        // −30 + 5 + 5 = −20.
        #expect(
            draft.text == """
                Orders fell 20 %: 80 [F1] over 16–22 Nov 2026 against 100 over 9–15 Nov 2026 [F1].
                By session channel, the change in orders is largest in Paid Search -30 [F2] (from 50 to 20 [F3]), \
                then Direct +5 [F4] (from 40 to 45 [F5]), then Email +5 [F6] (from 10 to 15 [F7]); all parts add up \
                to the change of -20 [F1].
                This says where the change is, not what caused it.
                """)
        #expect(draft.sheet.fact("F2")?.kind == .contribution)
        #expect(draft.sheet.fact("F2")?.value == -30)
    }
}

@Suite struct `A fact has the shape that is published` {
    @Test func `value, unit, period, dimensions, comparison, breakdown, provenance`() throws {
        let fixture = TableFixture(
            dimensions: ["country"], metrics: [("total_revenue", .currency)], rows: [(["Germany"], [48_210])],
            totals: [48_210], period: try days("2026-11-16", "2026-11-22"),
            reference: (try days("2025-11-17", "2025-11-23"), [[42_800.5]], [42_800.5]))
        let query = MetricQuery(metrics: ["total_revenue"], breakdown: ["country"], comparison: .year)
        let builder = FactBuilder(table: fixture.table, query: query, catalogue: .standard, calendar: .utc)
        var sheet = FactSheet()
        #expect(sheet.add(builder.value("total_revenue", row: 0)) == "F1")
        #expect(sheet.add(builder.value("total_revenue", row: 0)) == "F1")
        #expect(
            sheet.json.serialized == #"{"facts":[{"id":"F1","kind":"value","#
                + #""label":"Total revenue, 16–22 Nov 2026, Country Germany: $48,210 (17–23 Nov 2025: $42,800.50, up 12.6 %)","#
                + #""metric":"total_revenue","value":48210.00,"unit":"USD","#
                + #""period":{"start":"2026-11-16","end":"2026-11-22"},"dimensions":{"country":"Germany"},"#
                + #""comparison":{"value":42800.50,"period":{"start":"2025-11-17","end":"2025-11-23"},"kind":"year_ago"},"#
                + #""breakdown":{"groups":1,"cut":false},"#
                + #""provenance":{"query":"{}","snapshot":"s1","rows_read":15,"sources":["ga4"]}}]}"#)
    }
}
