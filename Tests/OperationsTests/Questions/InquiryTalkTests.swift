import Operations
import Semantics
import Testing

/// What is asked of an answer: since when, how sure, what it cost, in percent, in fewer words; and what a message keeps of the
/// people that were spoken of.
@Suite("A question about the answer")
struct InquiryTalkTests {
    private static let names = WorkspaceNames(values: [
        "campaign_name": ["brand-search"], "session_campaign_name": ["brand-search"],
    ])
    private static let reader = QuestionReader(catalogue: .standard, names: names)
    private static let titles = talks.map { $0.title }

    private static let talks: [(title: String, table: String)] = [
        (
            "after a reason",
            """
            why did revenue drop last week? => intent=why; metrics=total_revenue; vs=2026-11-09..2026-11-15
            since when? => intent=anomaly; about=onset; metrics=total_revenue; period=2026-11-16..2026-11-22
            when did it start? => intent=anomaly; about=onset; metrics=total_revenue
            how long has that been going on? => about=onset; intent=anomaly
            how much did that cost us? => intent=why; about=cost; metrics=total_revenue; period=2026-11-16..2026-11-22; vs=2026-11-09..2026-11-15
            what did we lose? => intent=why; about=cost; vs=2026-11-09..2026-11-15
            how sure are you? => intent=why; about=certainty; vs=2026-11-09..2026-11-15
            as percentages => intent=why; about=shares; vs=2026-11-09..2026-11-15
            make it shorter => intent=why; about=shorter; vs=2026-11-09..2026-11-15
            and without refunds? => intent=why; about=; metrics=gross_purchase_revenue; vs=2026-11-09..2026-11-15
            by device => by=device_category; metrics=gross_purchase_revenue; period=2026-11-16..2026-11-22
            """
        ),
        (
            "after groups",
            """
            revenue by channel on mobile last week => by=session_default_channel_group; where=device_category eq mobile
            as percentages => intent=breakdown; about=shares; by=session_default_channel_group; where=device_category eq mobile
            in percent please => about=shares; by=session_default_channel_group; where=device_category eq mobile
            in one sentence => intent=breakdown; about=sentence; by=session_default_channel_group; where=device_category eq mobile
            shorter please => about=shorter; by=session_default_channel_group; where=device_category eq mobile
            which ones are losing? => intent=ranking; order=abs_change asc; by=session_default_channel_group; where=device_category eq mobile; vs=2026-11-09..2026-11-15
            and without refunds? => metrics=gross_purchase_revenue; by=session_default_channel_group; where=device_category eq mobile; vs=2026-11-09..2026-11-15
            """
        ),
        (
            "what a cost is",
            """
            how did the brand-search campaign perform last month => intent=summary; where=session_campaign_name eq brand-search; vs=2026-09-01..2026-09-30
            how much did that cost us? => about=; intent=metric_value; metrics=advertiser_ad_cost; where=campaign_name eq brand-search
            sessions on mobile last week => metrics=sessions; where=device_category eq mobile
            how much did the drop cost us? => intent=why; about=cost; metrics=sessions; where=device_category eq mobile; vs=2026-11-09..2026-11-15
            forecast revenue next week => intent=forecast; metrics=total_revenue
            how sure are you? => intent=forecast; about=; metrics=total_revenue
            """
        ),
        (
            "what was taken for granted, and the year before",
            """
            revenue on mobile last week => metrics=total_revenue; where=device_category eq mobile
            what did you assume? => about=assumptions; metrics=total_revenue; where=device_category eq mobile
            and last year? => intent=comparison; metrics=total_revenue; where=device_category eq mobile; period=2026-11-16..2026-11-22; vs=2025-11-17..2025-11-23
            """
        ),
        (
            "what is broken, and what is claimed",
            """
            what is live right now? => intent=realtime
            is that normal for a Monday morning? => intent=anomaly; period=2026-11-23
            is mobile checkout broken? => intent=anomaly; where=device_category eq mobile
            does checkout work now? => intent=anomaly; period=2026-11-16..2026-11-22
            """
        ),
        (
            "a claim about a figure",
            """
            orders were below 200 in october, right? => intent=metric_value; metrics=ecommerce_purchases; where=
            """
        ),
        (
            "days that are left out",
            """
            revenue this month => metrics=total_revenue; period=2026-11-01..2026-11-23
            excluding today => metrics=total_revenue; period=2026-11-01..2026-11-23; where=date ne 2026-11-23
            """
        ),
        (
            "goals one after another",
            """
            goal 500 orders in q4 => intent=goal_pacing; metrics=ecommerce_purchases; target=500
            and 60k revenue => intent=goal_pacing; metrics=total_revenue; target=60000
            what if we cut brand-search completely? => intent=what_if
            """
        ),
        (
            "before days that come",
            """
            how should we prepare for Black Friday? => intent=recommendation; occasion=Black Friday; period=; horizon=2026-11-27
            how much budget for Black Friday? => intent=recommendation; occasion=Black Friday; focus=budget; horizon=2026-11-27
            how much should we spend on Cyber Monday? => intent=recommendation; occasion=Cyber Monday; focus=budget; horizon=2026-11-30
            what should we do before Christmas? => intent=recommendation; occasion=Christmas Day; horizon=2026-12-25
            how much did we spend on Black Friday? => intent=metric_value; occasion=; metrics=advertiser_ad_cost; period=2025-11-28
            what should we do? => intent=recommendation; occasion=
            how much does that cost us? => intent=recommendation; about=cost; item=1
            """
        ),
    ]

    @Test("is read turn by turn", arguments: InquiryTalkTests.titles)
    func talk(title: String) throws {
        let today = try #require(CivilDate("2026-11-23"))
        let talk = try #require(InquiryTalkTests.talks.first { $0.title == title })
        var said: [ConversationTurn] = []
        for turn in ManagerTurn.turns(talk.table) {
            let reading = InquiryTalkTests.reader.read(turn.text, conversation: said, today: today)
            #expect(turn.differences(reading).isEmpty, "\(title): \(turn.text)")
            said.append(ConversationTurn(role: .user, text: turn.text))
        }
    }

    @Test("Words that ask something else stay what they are")
    func others() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let said = [ConversationTurn(role: .user, text: "revenue by channel last week")]
        for text in ["what percentage of sessions bounced?", "when did we have the most orders?", "what did ads cost?"]
        {
            let reading = InquiryTalkTests.reader.read(text, conversation: said, today: today)
            #expect(reading.params["about"] == nil, "\(text)")
        }
        let alone = InquiryTalkTests.reader.read("since when?", today: today)
        #expect(alone.needsClarification)
    }

    /// What a message keeps of the people spoken of, and what it says of it.
    private static let threads: [(said: [String], question: String, thread: String?)] = [
        (mobile, "and orders?", "kept: device is mobile, 16–22 Nov 2026 · changed: the metric"),
        (mobile + ["and orders?"], "by channel", "kept: orders, device is mobile, 16–22 Nov 2026"),
        (mobile, "sessions yesterday", "left out: device is mobile"),
        (mobile, "why did orders fall last month?", "left out: device is mobile"),
        (mobile, "sessions on desktop yesterday", nil),
        (mobile + ["sessions yesterday"], "and orders?", "kept: 22 Nov 2026 · changed: the metric"),
        (mobile, "and overall?", "kept: total revenue, 16–22 Nov 2026 · left out: device is mobile"),
        (mobile, "what is bounce rate?", nil), (mobile, "forget that, sessions yesterday", nil),
    ]
    private static let mobile = ["revenue on mobile last week"]

    @Test("says what is kept and what is left out", arguments: InquiryTalkTests.threads.indices)
    func thread(index: Int) throws {
        let today = try #require(CivilDate("2026-11-23"))
        let (said, question, thread) = InquiryTalkTests.threads[index]
        let turns = said.map { ConversationTurn(role: .user, text: $0) }
        let reading = InquiryTalkTests.reader.read(question, conversation: turns, today: today)
        #expect(reading.thread == thread, "\(question)")
    }
}
