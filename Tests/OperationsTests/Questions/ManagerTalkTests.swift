import Operations
import Semantics
import Testing

/// Ten talks in a manager's words: what a message keeps of the ones before, what it replaces, and when it says that it
/// was not understood.
@Suite("A manager's talk")
struct ManagerTalkTests {
    private static let names = WorkspaceNames(values: [
        "item_name": ["Oak Shelf", "Round Wall Mirror", "Arc Floor Lamp", "Studio Desk Lamp", "Print Set", "Pan Set"],
        "item_category": ["Lighting", "Furniture"], "campaign_name": ["brand-search", "creators"],
        "session_campaign_name": ["brand-search", "creators"],
    ])
    private static let reader = QuestionReader(catalogue: .standard, names: names)

    private static let titles = talks.map { $0.title }

    private static let talks: [(title: String, table: String)] = [
        (
            "complete questions",
            """
            revenue on mobile from organic search yesterday => metrics=total_revenue; where=device_category eq mobile & session_default_channel_group eq Organic Search; period=2026-11-22
            are we ok with refunds? => intent=metric_value; metrics=refund_amount; period=2026-11-22
            sessions from Berlin last month => metrics=sessions; where=city eq Berlin; period=2026-10-01..2026-10-31
            and from Austria? => metrics=sessions; where=country eq Austria; period=2026-10-01..2026-10-31
            and in Bavaria? => metrics=sessions; where=region eq Bavaria; period=2026-10-01..2026-10-31
            how many orders did we get? => metrics=ecommerce_purchases; period=2026-10-01..2026-10-31
            on phones => metrics=ecommerce_purchases; where=device_category eq mobile; period=2026-10-01..2026-10-31
            did Q3 do better than Q2? => intent=comparison; metrics=ecommerce_purchases; period=2026-07-01..2026-09-30; vs=2026-04-01..2026-06-30
            """
        ),
        (
            "ways to the site",
            """
            which channels bring in the most users last month => intent=ranking; metrics=total_users; by=session_default_channel_group; limit=10
            how many came from google? => intent=metric_value; metrics=total_users; where=session_source eq google; period=2026-10-01..2026-10-31
            and from email? => where=session_default_channel_group eq Email; metrics=total_users
            by country => by=country; where=session_default_channel_group eq Email
            without Germany => by=country; where=session_default_channel_group eq Email & country ne Germany
            everything except paid search last week => by=country; where=session_default_channel_group ne Paid Search; period=2026-11-16..2026-11-22
            """
        ),
        (
            "what was not understood",
            """
            top products last week => intent=ranking; by=item_name; period=2026-11-16..2026-11-22
            what is (none)? => unread
            is that bad? => unread
            explain the first one => unread
            export this as csv => asks :export FILE
            download it to a spreadsheet => asks :export FILE
            save this question as bestsellers => asks :save NAME
            send it to my boss => asks Nothing can be sent from here
            open the report => asks :report NAME
            how much stock is left => intent=out_of_scope
            how old are our customers => intent=out_of_scope
            so what? => unread
            and the week before? => intent=ranking; by=item_name; period=2026-11-09..2026-11-15
            """
        ),
        (
            "before and after",
            """
            the relaunch was on Oct 3 => asks Which
            compare before and after the relaunch => intent=comparison; period=2026-10-03..2026-10-30; vs=2026-09-05..2026-10-02
            what was the effect of the relaunch? => intent=comparison; period=2026-10-03..2026-10-30; vs=2026-09-05..2026-10-02
            compare sessions before and after the relaunch => intent=comparison; metrics=sessions; period=2026-10-03..2026-10-30; vs=2026-09-05..2026-10-02
            by device => intent=comparison; metrics=sessions; by=device_category; period=2026-10-03..2026-10-30; vs=2026-09-05..2026-10-02
            revenue before and after Nov 16 => intent=comparison; metrics=total_revenue; period=2026-11-16..2026-11-22; vs=2026-11-09..2026-11-15
            """
        ),
        (
            "corrected days",
            """
            revenue 1-15 october vs 1-15 november => intent=comparison; metrics=total_revenue; period=2026-11-01..2026-11-15; vs=2026-10-01..2026-10-15
            no, not november, september => intent=comparison; metrics=total_revenue; period=2026-10-01..2026-10-15; vs=2026-09-01..2026-09-15
            by device => by=device_category; period=2026-10-01..2026-10-15; vs=2026-09-01..2026-09-15
            what about august? => by=device_category; period=2026-08-01..2026-08-31
            not by device, by country => by=country; period=2026-08-01..2026-08-31
            revenue lst wek by chanel => metrics=total_revenue; by=session_default_channel_group; period=2026-11-16..2026-11-22
            orders last weak => metrics=ecommerce_purchases; period=2026-11-16..2026-11-22
            today so far => metrics=ecommerce_purchases; period=2026-11-23
            """
        ),
        (
            "groups and order",
            """
            revenue by channel last week => by=session_default_channel_group; period=2026-11-16..2026-11-22
            and by device? => by=device_category
            by country too => by=device_category,country
            not by device => by=country
            add orders => metrics=total_revenue,ecommerce_purchases; by=country
            remove orders => metrics=total_revenue; by=country
            which one grew most? => intent=ranking; by=country; order=abs_change desc; limit=1; vs=2026-11-09..2026-11-15
            which channel lost the most compared with the week before? => intent=ranking; metrics=total_revenue; by=session_default_channel_group; order=abs_change asc; limit=1; period=2026-11-16..2026-11-22; vs=2026-11-09..2026-11-15
            """
        ),
        (
            "the checkout",
            """
            checkout funnel last month by device => intent=funnel; by=device_category; period=2026-10-01..2026-10-31
            is mobile worse than desktop? => intent=funnel; by=device_category; where=device_category in mobile|desktop; period=2026-10-01..2026-10-31
            checkout funnel last month => intent=funnel; period=2026-10-01..2026-10-31
            only new visitors => intent=funnel; where=new_vs_returning eq new; period=2026-10-01..2026-10-31
            has it changed since september? => intent=funnel; where=new_vs_returning eq new; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            what is the cart abandonment rate? => intent=metric_value; metrics=cart_abandonment_rate; where=new_vs_returning eq new; period=2026-10-01..2026-10-31
            how long does it take people to buy => intent=out_of_scope
            """
        ),
        (
            "a goal",
            """
            target 200k revenue in November => intent=goal_pacing; metrics=total_revenue; target=200000
            and without refunds? => intent=goal_pacing; metrics=gross_purchase_revenue; target=200000
            what did we do last november => intent=metric_value; metrics=gross_purchase_revenue; period=2025-11-01..2025-11-30
            how likely is it that we hit 200k => intent=goal_pacing; metrics=gross_purchase_revenue; target=200000; horizon=2026-11-24..2026-11-30
            sessions last week => intent=metric_value; metrics=sessions
            so are we on track now => intent=goal_pacing; metrics=gross_purchase_revenue; target=200000; horizon=2026-11-24..2026-11-30
            make the target 20000 => intent=goal_pacing; metrics=gross_purchase_revenue; target=20000
            are we on track for 20000 in December? => intent=goal_pacing; metrics=gross_purchase_revenue; target=20000; period=; horizon=2026-12-01..2026-12-31
            and by Christmas? => intent=goal_pacing; metrics=gross_purchase_revenue; target=20000; horizon=2026-11-24..2026-12-25
            drop the goal => asks none to drop
            which goals do I have => asks :notes
            """
        ),
        (
            "models and parts",
            """
            first click => intent=attribution; models=first_click
            and last click => intent=attribution; models=last_click
            compare that with linear => intent=attribution; models=last_click,linear
            did round wall mirror sell better in october or september => intent=comparison; where=item_name eq Round Wall Mirror; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            orders from returning versus new customers last month => intent=breakdown; metrics=ecommerce_purchases; by=new_vs_returning; period=2026-10-01..2026-10-31
            how many orders came from returning customers last month vs new => intent=comparison; metrics=ecommerce_purchases; by=new_vs_returning; where=new_vs_returning in new|returning; period=2026-10-01..2026-10-31
            sessions, orders and conversion rate for october vs september, and the top 3 products => parts=comparison,ranking
            """
        ),
        (
            "what is left out",
            """
            item revenue by category last month => by=item_category; period=2026-10-01..2026-10-31
            not lamps => by=item_category; where=item_name not_in Arc Floor Lamp|Studio Desk Lamp
            without mirrors => asks mirrors
            also without furniture => by=item_category; where=item_name not_in Arc Floor Lamp|Studio Desk Lamp & item_category ne Furniture
            how many sessions last week => metrics=sessions; period=2026-11-16..2026-11-22
            except paid search => where=session_default_channel_group ne Paid Search
            and without email => where=session_default_channel_group not_in Paid Search|Email
            by channel => by=session_default_channel_group; where=session_default_channel_group not_in Paid Search|Email
            sessions from social last week => where=session_default_channel_group in Organic Social|Paid Social
            without paid social => where=session_default_channel_group eq Organic Social
            sessions last week, no direct => where=session_default_channel_group ne Direct
            sessions last week with direct and email left out => where=session_default_channel_group not_in Direct|Email
            revenue last month excluding furniture and socks => asks socks
            orders last month => metrics=ecommerce_purchases; period=2026-10-01..2026-10-31
            exclude returning customers => metrics=ecommerce_purchases; where=new_vs_returning eq new; period=2026-10-01..2026-10-31
            revenue of lamps last month => metrics=item_revenue; where=item_name in Arc Floor Lamp|Studio Desk Lamp
            """
        ),
        (
            "noise or not",
            """
            how is mobile doing this month? => intent=summary; where=device_category eq mobile; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            conversion rate on mobile last week => metrics=session_key_event_rate; where=device_category eq mobile
            is that normal noise or should I worry? => intent=anomaly; verdict=true; metrics=session_key_event_rate; where=device_category eq mobile; period=2026-11-16..2026-11-22
            sessions by channel last month => by=session_default_channel_group
            should we be concerned? => intent=anomaly; verdict=true; metrics=sessions; period=2026-10-01..2026-10-31
            why did revenue drop last week? => intent=why; metrics=total_revenue; vs=2026-11-09..2026-11-15
            is it just random noise? => intent=anomaly; verdict=true; metrics=total_revenue; period=2026-11-16..2026-11-22
            was anything unusual yesterday? => intent=anomaly; verdict=; period=2026-11-22
            """
        ),
        (
            "a story in few sentences",
            """
            give me one paragraph for the board on last month => intent=summary; form=prose; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            last week in two sentences => intent=summary; form=prose; points=2; period=2026-11-16..2026-11-22; vs=2026-11-09..2026-11-15
            summarise yesterday in 3 bullet points => intent=summary; form=; points=3; period=2026-11-22; vs=2026-11-15
            why did revenue drop last week? => intent=why; metrics=total_revenue; vs=2026-11-09..2026-11-15
            put that in one sentence for my boss => intent=summary; form=prose; points=1; metrics=total_revenue; period=2026-11-16..2026-11-22; vs=2026-11-09..2026-11-15
            write two paragraphs about October without bullets => intent=summary; form=prose; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            """
        ),
        (
            "a campaign under review",
            """
            how did the brand-search campaign perform last month => intent=summary; where=session_campaign_name eq brand-search; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            what did it cost per order => metrics=advertiser_ad_cost_per_key_event; where=campaign_name eq brand-search; period=2026-10-01..2026-10-31
            is it better than creators? => intent=comparison; metrics=advertiser_ad_cost_per_key_event; by=campaign_name; where=campaign_name in brand-search|creators; period=2026-10-01..2026-10-31
            which campaign is the least efficient => intent=ranking; metrics=return_on_ad_spend; by=campaign_name; order=return_on_ad_spend asc; limit=1; period=2026-10-01..2026-10-31
            how much did we spend on ads last month => metrics=advertiser_ad_cost; period=2026-10-01..2026-10-31
            and what did we get for it? => metrics=return_on_ad_spend; period=2026-10-01..2026-10-31
            what share of revenue came from paid search last month => intent=metric_value; metrics=total_revenue; where=session_default_channel_group eq Paid Search; share=true
            """
        ),
        (
            "what to do and what to expect",
            """
            what should I do? => intent=recommendation
            why the first one? => intent=recommendation; item=1
            sessions last week => metrics=sessions; period=2026-11-16..2026-11-22
            what would fix that? => intent=recommendation
            explain number 2 => intent=recommendation; item=2
            revenue last month => metrics=total_revenue; period=2026-10-01..2026-10-31
            will christmas be better than last year? => intent=forecast; metrics=total_revenue; horizon=2026-12-25; vs=2025-12-25
            which three numbers changed the most last month => intent=summary; points=3; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            sessions from email last week => where=session_default_channel_group eq Email
            tell me when revenue drops below 300 a day => intent=alert_create; metrics=total_revenue
            and when conversion rate falls by more than 20% => intent=alert_create; metrics=session_key_event_rate
            """
        ),
        (
            "what if, and on from there",
            """
            revenue in Germany last week => metrics=total_revenue; where=country eq Germany; period=2026-11-16..2026-11-22
            what would revenue be if we raise ad spend by 10%? => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct 10
            and if we double it? => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct 100
            raise it by 20% => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct 20
            what about 50% more? => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct 50
            and 30? => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct 30
            cut it in half => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct -50
            cut it by 10% => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct -10
            and by 20%? => intent=what_if; metrics=total_revenue; change=advertiser_ad_cost by_pct -20
            how much did we spend on ads last month? => metrics=advertiser_ad_cost; period=2026-10-01..2026-10-31
            what if we double it? => intent=what_if; change=advertiser_ad_cost by_pct 100
            bounce rate last week => metrics=bounce_rate; period=2026-11-16..2026-11-22
            is that bad? => intent=anomaly; metrics=bounce_rate; verdict=true
            say that in one sentence for my boss => intent=summary; metrics=bounce_rate; form=prose; vs=2026-11-09..2026-11-15
            """
        ),
        (
            "held against other days",
            """
            how many people visited in October => metrics=total_users; period=2026-10-01..2026-10-31
            sessions on Monday compared with last Monday => intent=comparison; metrics=sessions; period=2026-11-16; vs=2026-11-09
            visits on Friday vs the Friday before => intent=comparison; metrics=sessions; period=2026-11-20; vs=2026-11-13
            sales by country last month compared with last year => metrics=total_revenue; by=country; period=2026-10-01..2026-10-31; vs=2025-10-01..2025-10-31
            no, with the month before => metrics=total_revenue; by=country; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            conversion feels off lately => intent=anomaly; metrics=session_key_event_rate; verdict=true
            conversion rate => metrics=session_key_event_rate; period=2026-10-26..2026-11-22
            compare with last year => metrics=session_key_event_rate; period=2026-10-26..2026-11-22; vs=2025-10-26..2025-11-22
            exits by country in September => metrics=exits; by=country; period=2026-09-01..2026-09-30
            leave out the US => metrics=exits; by=country; where=country ne United States; period=2026-09-01..2026-09-30
            sessions by country in September => metrics=sessions; by=country; period=2026-09-01..2026-09-30
            leave out the US => metrics=sessions; by=country; where=country ne United States; period=2026-09-01..2026-09-30
            sessions by campaign without newsletters => metrics=sessions; by=session_campaign_name; where=country ne United States & session_campaign_name not_contains newsletter; period=2026-09-01..2026-09-30
            how many lamps are in the warehouse? => intent=out_of_scope
            """
        ),
        (
            "words that mean something else",
            """
            does slowness cost us sales? => intent=summary
            newsletter revenue last week => metrics=total_revenue; where=session_default_channel_group eq Email; period=2026-11-16..2026-11-22
            do people from the newsletter buy more => metrics=purchaser_rate; by=session_default_channel_group
            how many people from paris bought something last month => metrics=total_purchasers; where=city eq Paris; period=2026-10-01..2026-10-31
            did prices change => intent=out_of_scope
            conversion of round wall mirror last month => metrics=purchase_to_view_rate; where=item_name eq Round Wall Mirror
            how many visitors were on the site yesterday evening => intent=trend; metrics=total_users; period=2026-11-22
            what did we spend on ads last month and what did it bring? => metrics=advertiser_ad_cost,return_on_ad_spend; period=2026-10-01..2026-10-31
            404 errors last week => metrics=request_count; where=http_status eq 404; period=2026-11-16..2026-11-22
            und nach Gerät? => metrics=request_count; by=device_category; where=http_status eq 404; period=2026-11-16..2026-11-22
            forecast revenue by week until christmas => intent=forecast; metrics=total_revenue; horizon=2026-11-24..2026-12-25
            """
        ),
    ]

    @Test("is read turn by turn", arguments: ManagerTalkTests.titles)
    func talk(title: String) throws {
        let today = try #require(CivilDate("2026-11-23"))
        let talk = try #require(ManagerTalkTests.talks.first { $0.title == title })
        let turns = ManagerTurn.turns(talk.table)
        #expect(turns.count >= 6)
        var said: [ConversationTurn] = []
        for turn in turns {
            let reading = ManagerTalkTests.reader.read(turn.text, conversation: said, today: today)
            let differences = turn.differences(reading)
            #expect(differences.isEmpty, "\(title): \(turn.text)")
            said.append(ConversationTurn(role: .user, text: turn.text))
            said.append(ConversationTurn(role: .assistant, text: "See the card."))
        }
    }

    @Test(
        "may be in another language",
        arguments: [
            ("Was soll ich tun?", QuestionIntent.recommendation), ("Wo verlieren wir die meisten Kunden?", .funnel),
            ("wieviel haben wir für werbung ausgegeben letzten monat", .metricValue),
        ])
    func otherLanguages(text: String, intent: QuestionIntent) throws {
        let reading = ManagerTalkTests.reader.read(text, today: try #require(CivilDate("2026-11-23")))
        #expect(reading.intent == intent && !reading.needsClarification, "\(reading.json.serialized)")
    }

    @Test("has a year for months of cohorts, four weeks for the rest")
    func cohortMonths() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let monthly = ManagerTalkTests.reader.read("what's the retention by month", today: today)
        #expect(monthly.intent == .cohort && monthly.period?.description == "2025-11-01..2026-10-31")
        let weekly = ManagerTalkTests.reader.read("what's the retention by week", today: today)
        #expect(weekly.intent == .cohort && weekly.period?.description == "2026-10-26..2026-11-22")
    }

    @Test("asks what came of the cost that was spoken of")
    func returns() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let reading = ManagerTalkTests.reader.read(
            "what did we spend on ads last month and what did it bring?", today: today)
        #expect(reading.intent == .metricValue)
        #expect(reading.metrics == ["advertiser_ad_cost", "return_on_ad_spend"])
    }

    @Test("a slip in a time is mended, a word of its own is not")
    func times() throws {
        let today = try #require(CivilDate("2026-11-23"))
        for text in ["sessions lst wek", "sessions last weak", "sessions last weak by channel", "sessions past wek"] {
            let reading = ManagerTalkTests.reader.read(text, today: today)
            #expect(reading.period?.description == "2026-11-16..2026-11-22", "\(text)")
        }
    }

    @Test("says what was not lent")
    func leftOut() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let said = [ConversationTurn(role: .user, text: "revenue on mobile last week")]
        let reading = ManagerTalkTests.reader.read("are we ok with refunds?", conversation: said, today: today)
        #expect(reading.thread?.contains("left out: device is mobile") == true, "\(reading.thread ?? "")")
    }
}
