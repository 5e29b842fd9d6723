import Foundation
import Semantics
import Testing

@testable import Grounding

@Suite struct `A summary in sentences is as long as it was asked to be` {
    private static let metrics: [(MetricID, MetricUnit, Double, Double)] = [
        ("total_revenue", .currency, 2_200, 2_000), ("ecommerce_purchases", .count, 20, 25),
        ("average_purchase_revenue", .currency, 110, 80), ("sessions", .count, 500, 400),
        ("total_users", .count, 450, 380),
        ("session_key_event_rate", .fraction, 0.04, 0.05), ("advertiser_ad_cost", .currency, 300, 200),
        ("return_on_ad_spend", .ratio, 3, 4),
    ]

    private func prose(_ prose: SummaryProse, of chosen: [MetricID]? = nil) throws -> String {
        let narrator = Narrator(
            catalogue: .standard, settings: WorkspaceSettings(), today: try #require(CivilDate("2026-11-23")))
        let shown = Self.metrics.filter { chosen?.contains($0.0) ?? true }
        let before = try days("2026-11-09", "2026-11-15")
        let week = try days("2026-11-16", "2026-11-22")
        let table = TableFixture(
            metrics: shown.map { ($0.0, $0.1) }, rows: [([], shown.map(\.2))], totals: shown.map(\.2), period: week,
            reference: (before, [shown.map(\.3)], shown.map(\.3))
        ).table
        let channels = TableFixture(
            dimensions: ["session_default_channel_group"], metrics: [("total_revenue", .currency)],
            rows: [(["Email"], [1_500]), (["Direct"], [700])], totals: [2_200], period: week,
            reference: (before, [[1_000], [1_000]], [2_000])
        ).table
        let query = MetricQuery(metrics: shown.map(\.0), period: week, comparison: .range(before))
        var parts = query
        parts.metrics = ["total_revenue"]
        parts.breakdown = ["session_default_channel_group"]
        var draft = AnswerDraft()
        narrator.tellProse(
            table, of: query,
            movers: [
                (
                    "total_revenue",
                    ChangeBreakdown(dimension: "session_default_channel_group", table: channels, query: parts)
                )
            ], as: prose, isChosen: chosen != nil, into: &draft)
        return draft.text
    }

    /// A full stop that ends a sentence stands before a blank, a line's end or the end.
    private func sentences(_ text: String) -> Int {
        text.replacing("\n", with: " ").components(separatedBy: ". ").count
    }

    @Test(arguments: 1...5) func `as many sentences`(count: Int) throws {
        let text = try prose(SummaryProse(sentences: count))
        #expect(sentences(text) == count, "\(text)")
        #expect(!text.contains("\n"), "\(text)")
    }

    @Test func `one paragraph has the leading figures and the place of the change`() throws {
        #expect(
            try prose(SummaryProse()) == """
                Total revenue rose 10 %: $2,200 [F1] over 16–22 Nov 2026 against $2,000 over 9–15 Nov 2026 [F1]. \
                Orders came to 20 [F2], down 20 % from 25 [F2], and average order value came to $110 [F3], up 37.5 % \
                from $80 [F3]. Sessions came to 500 [F4], up 25 % from 400 [F4], and session key event rate came to \
                4 % [F5], down 1 percentage point from 5 % [F5]. Ad cost came to $300 [F6], up 50 % from $200 \
                [F6], and return on ad spend, by what the platforms claim, came to 3 [F7], down 25 % from 4 [F7]. By \
                session channel, the change in total revenue is largest in Email +$500 [F8], then Direct -$300 \
                [F9]: where it lies, not what caused it.
                """)
    }

    @Test func `figures that were asked for by name are all told`() throws {
        let text = try prose(SummaryProse(sentences: 2), of: ["sessions", "total_users", "advertiser_ad_cost"])
        #expect(sentences(text) == 2)
        #expect(text.contains("Sessions rose 25 %") && text.contains("Users came to 450"), "\(text)")
        #expect(text.contains("ad cost came to $300"))
    }

    @Test(arguments: 1...3) func `as many paragraphs`(count: Int) throws {
        #expect(try prose(SummaryProse(paragraphs: count)).components(separatedBy: "\n").count == count)
    }
}
