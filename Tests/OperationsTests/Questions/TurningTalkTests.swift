import Operations
import Semantics
import Testing

/// Talks in which a message turns to something else: what it replaces, what it holds against what, and what it only measures
/// in another way.
@Suite("A talk that turns")
struct TurningTalkTests {
    private static let names = WorkspaceNames(values: [
        "item_name": ["Harbour Table Lamp", "Studio Desk Lamp", "Arc Floor Lamp", "Soy Candle Trio"],
        "campaign_name": ["brand-search", "generic-search", "prospecting", "retargeting"],
        "session_campaign_name": ["brand-search", "generic-search", "prospecting", "retargeting"],
        "experiment_id": ["checkout-button"],
    ])
    private static let reader = QuestionReader(catalogue: .standard, names: names)

    private static let titles = talks.map { $0.title }

    private static let talks: [(title: String, table: String)] = goods + days + equipment + advice + figures + times

    private static let goods: [(title: String, table: String)] = [
        (
            "goods that came back",
            """
            returns last month => metrics=refund_amount; period=2026-10-01..2026-10-31
            which ones were returned most? => intent=ranking; metrics=refund_amount; by=item_name; limit=10; order=refund_amount desc; period=2026-10-01..2026-10-31
            by money => intent=ranking; metrics=refund_amount; by=item_name
            why? => intent=why; metrics=refund_amount; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            """
        ),
        (
            "what was returned, after what was sold",
            """
            which products sell best? => intent=ranking; metrics=items_purchased; by=item_name
            which were returned most? => intent=ranking; metrics=refund_amount; by=item_name; limit=10
            by value => metrics=refund_amount; by=item_name
            and as a share of sales? => metrics=refund_rate
            why do they come back? => intent=why; metrics=refund_rate; vs=2026-09-28..2026-10-25
            """
        ),
        (
            "the share that is returned",
            """
            what is our return rate? => metrics=refund_rate
            by product category => metrics=refund_amount; by=item_category
            which category is worst? => intent=ranking; metrics=refund_amount; by=item_category; limit=1; order=refund_amount desc
            what does that cost us per month? => metrics=refund_amount
            """
        ),
        (
            "a kind of lamp that is one product",
            """
            which products sell best in October? => intent=ranking; by=item_name; period=2026-10-01..2026-10-31
            is the table lamp a problem? => where=item_name eq Harbour Table Lamp
            """
        ),
        (
            "sold, by another measure",
            """
            which products sell best last month => metrics=items_purchased; by=item_name
            by money => metrics=item_revenue; by=item_name; order=item_revenue desc
            by units => metrics=items_purchased; by=item_name
            """
        ),
    ]

    private static let days: [(title: String, table: String)] = [
        (
            "three months",
            """
            orders in october and november side by side => intent=comparison; metrics=ecommerce_purchases; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            september, october and november => intent=trend; metrics=ecommerce_purchases; period=2026-09-01..2026-11-23
            by device => intent=trend; by=device_category; period=2026-09-01..2026-11-23
            """
        ),
        (
            "the same days",
            """
            how many orders in October? => metrics=ecommerce_purchases; period=2026-10-01..2026-10-31
            and November so far? => period=2026-11-01..2026-11-23
            and the same days of October? => period=2026-10-01..2026-10-23
            so are we ahead? => intent=comparison; metrics=ecommerce_purchases; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            """
        ),
        (
            "both of them",
            """
            refunds in October => metrics=refund_amount; period=2026-10-01..2026-10-31
            and September => period=2026-09-01..2026-09-30
            refund rate for both side by side => intent=comparison; metrics=refund_rate; period=2026-10-01..2026-10-31; vs=2026-09-01..2026-09-30
            """
        ),
        (
            "both countries",
            """
            revenue from Germany last month => where=country eq Germany; metrics=total_revenue
            and France? => where=country eq France
            both => intent=comparison; by=country; where=country in Germany|France; metrics=total_revenue
            """
        ),
        (
            "a month against days that were not said",
            """
            which products sell best? => intent=ranking; by=item_name; period=2026-10-26..2026-11-22
            compare with august => intent=comparison; by=item_name; period=2026-10-26..2026-11-22; vs=2026-08-01..2026-08-31
            only Germany => intent=comparison; by=item_name; where=country eq Germany; vs=2026-08-01..2026-08-31
            """
        ),
        (
            "the days after",
            """
            orders from 1 to 8 november => metrics=ecommerce_purchases; period=2026-11-01..2026-11-08
            compare with the week after => intent=comparison; period=2026-11-01..2026-11-08; vs=2026-11-09..2026-11-16
            and the 8 days after? => period=2026-11-09..2026-11-16; vs=2026-11-01..2026-11-08
            """
        ),
        (
            "the Sunday before that",
            """
            How did yesterday go compared with the Sunday before? => intent=summary; period=2026-11-22; vs=2026-11-15
            and the Sunday before that? => intent=summary; period=2026-11-22; vs=2026-11-08
            is that a trend or noise? => intent=anomaly; verdict=true; period=2026-11-22
            """
        ),
        (
            "a remark about a cause",
            """
            our sessions doubled since summer, didn't they? => metrics=sessions; period=2026-06-01..2026-11-23
            revenue is down because of the weather => intent=why; metrics=total_revenue; period=2026-10-26..2026-11-22; vs=2026-09-28..2026-10-25
            conversion dropped because of the newsletter => intent=why; metrics=session_key_event_rate; vs=2026-09-28..2026-10-25
            """
        ),
    ]

    private static let equipment: [(title: String, table: String)] = [
        (
            "an iPhone is no desktop",
            """
            where do people drop off in the checkout? => intent=funnel
            on mobile => intent=funnel; where=device_category eq mobile
            and desktop => intent=funnel; where=device_category eq desktop
            only iphone safari from 1 to 8 november => intent=funnel; where=operating_system eq iOS & browser eq Safari; period=2026-11-01..2026-11-08
            compare with the week after => intent=funnel; where=operating_system eq iOS & browser eq Safari; period=2026-11-01..2026-11-08; vs=2026-11-09..2026-11-16
            users who viewed but did not buy => intent=segment; metrics=total_users; where=operating_system eq iOS & browser eq Safari & event_name eq view_item & event_name ne purchase
            """
        ),
        (
            "systems and browsers",
            """
            sessions on iphone last week => where=operating_system eq iOS
            on desktop => where=device_category eq desktop
            in safari => where=device_category eq desktop & browser eq Safari
            on windows => where=device_category eq desktop & operating_system eq Windows
            on mobile => where=device_category eq mobile
            """
        ),
        (
            "which of them",
            """
            orders on mobile last month => where=device_category eq mobile
            which phones? => by=operating_system; where=device_category eq mobile
            is it only Safari? => by=browser; where=device_category eq mobile
            only Safari => where=device_category eq mobile & browser eq Safari
            """
        ),
        (
            "all of them",
            """
            orders from Germany on mobile last month => where=country eq Germany & device_category eq mobile
            all countries => intent=metric_value; where=device_category eq mobile
            all devices => intent=metric_value; metrics=ecommerce_purchases
            by country => by=country
            only Germany and France => by=country; where=country in Germany|France
            all countries => by=country
            """
        ),
    ]

    private static let advice: [(title: String, table: String)] = [
        (
            "advice",
            """
            which campaigns should we stop? => intent=recommendation; by=session_campaign_name
            are you sure about generic-search? => intent=recommendation; where=session_campaign_name eq generic-search
            what if we cut prospecting by half? => intent=what_if; change=advertiser_ad_cost by_pct -50
            why not email? => intent=recommendation; where=session_default_channel_group eq Email
            the other one => intent=recommendation; item=2; where=session_default_channel_group eq Email
            how sure are you about the 706? => intent=recommendation; about=certainty; where=session_default_channel_group eq Email
            I did the first one => asks :did 1
            """
        ),
        (
            "the only experiment",
            """
            how is the A/B test going? => intent=abtest
            is it significant? => intent=abtest
            any harm to refunds? => intent=abtest; metrics=refund_amount
            was there any other test? => asks checkout-button
            how is the experiment checkout-button doing? => intent=abtest
            """
        ),
        (
            "a rule",
            """
            alert me if revenue falls below 400 a day => intent=alert_create; metrics=total_revenue
            how often would that have fired? => intent=alert_create; metrics=total_revenue
            make it 300 => intent=alert_create; metrics=total_revenue
            """
        ),
        (
            "a campaign that is silent",
            """
            what should worry me this morning? => intent=anomaly; period=2026-10-26..2026-11-22
            why is brand-search at zero? => intent=why; where=session_campaign_name eq brand-search; vs=2026-09-28..2026-10-25
            what did it bring before? => intent=metric_value; metrics=total_revenue; where=session_campaign_name eq brand-search; period=2026-09-28..2026-10-25
            since when exactly? => intent=anomaly; about=onset; metrics=total_revenue; where=session_campaign_name eq brand-search
            should I turn it back on? => intent=recommendation; metrics=total_revenue; where=session_campaign_name eq brand-search
            """
        ),
    ]

    private static let figures: [(title: String, table: String)] = [
        (
            "what it costs",
            """
            bounce rate on mobile last month => metrics=bounce_rate; where=device_category eq mobile
            is that costing us orders? => intent=why; about=cost; metrics=bounce_rate; where=device_category eq mobile; vs=2026-09-01..2026-09-30
            what did ads cost us last month? => metrics=advertiser_ad_cost; period=2026-10-01..2026-10-31
            """
        ),
        (
            "who spends",
            """
            new vs returning customers last month => metrics=total_users; by=new_vs_returning; period=2026-10-01..2026-10-31
            which spend more? => metrics=average_revenue_per_user; by=new_vs_returning; period=2026-10-01..2026-10-31
            """
        ),
        (
            "campaigns",
            """
            how are the campaigns doing? => by=session_campaign_name
            which is the cheapest per order? => intent=ranking; metrics=advertiser_ad_cost_per_key_event; by=campaign_name; limit=1; order=advertiser_ad_cost_per_key_event asc
            google vs meta => intent=comparison; metrics=advertiser_ad_cost_per_key_event; by=ad_platform; where=ad_platform in google_ads|meta_ads
            and if we cut generic-search completely? => intent=what_if; change=advertiser_ad_cost by_pct -100
            """
        ),
        (
            "campaigns that cost more than they bring",
            """
            roas by campaign last month => metrics=return_on_ad_spend; by=campaign_name
            which ones lost money? => intent=breakdown; metrics=return_on_ad_spend; by=campaign_name; where=return_on_ad_spend lt 1; period=2026-10-01..2026-10-31
            """
        ),
        (
            "a chart, months, and what grows",
            """
            revenue per country this year => metrics=total_revenue; by=country
            only the top three => intent=ranking; by=country; limit=3
            as a chart => intent=ranking; by=country; limit=3
            by month => intent=trend; by=country; metrics=total_revenue
            which grows fastest? => intent=ranking; metrics=total_revenue; by=country; order=pct_change desc; vs=2025-01-01..2025-11-23
            """
        ),
        (
            "only some traffic",
            """
            bounce rate by landing page => metrics=bounce_rate; by=landing_page
            worst five => intent=ranking; metrics=bounce_rate; by=landing_page; limit=5
            only mobile traffic => intent=ranking; metrics=bounce_rate; by=landing_page; where=device_category eq mobile; limit=5
            why is it so high? => intent=why; metrics=bounce_rate; where=device_category eq mobile; vs=2026-09-28..2026-10-25
            """
        ),
        (
            "which events count",
            """
            conversion rate last week => metrics=session_key_event_rate
            conversion rate of orders only => metrics=session_key_event_rate:purchase; period=2026-11-16..2026-11-22
            which events count? => intent=definition; metrics=session_key_event_rate:purchase
            """
        ),
    ]

    private static let times: [(title: String, table: String)] = [
        (
            "weekdays and hours",
            """
            best time for a newsletter? => intent=ranking; by=hour
            which weekday is best? => intent=ranking; by=day_of_week; limit=1
            is Monday always weak? => intent=ranking; by=day_of_week; limit=7; order=sessions asc
            compare weekends with weekdays => intent=ranking; by=day_of_week; limit=7; order=sessions desc
            """
        ),
        (
            "words that ask for nothing here",
            """
            revenue last week => metrics=total_revenue; period=2026-11-16..2026-11-22
            danke => asks You are welcome
            merci beaucoup => asks You are welcome
            in euros? => asks not converted
            you are useless => asks Sorry
            and by device? => metrics=total_revenue; by=device_category; period=2026-11-16..2026-11-22
            """
        ),
    ]

    @Test("is read from message to message", arguments: titles)
    func readings(title: String) throws {
        let today = try #require(CivilDate("2026-11-23"))
        let table = try #require(TurningTalkTests.talks.first { $0.title == title }).table
        var said: [ConversationTurn] = []
        for turn in ManagerTurn.turns(table) {
            let reading = TurningTalkTests.reader.read(turn.text, conversation: said, today: today)
            let differences = turn.differences(reading)
            #expect(differences.isEmpty, "\(title): \(turn.text): \(differences)")
            said.append(ConversationTurn(role: .user, text: turn.text))
        }
    }

    @Test("leaves the only experiment to its name where there are several")
    func experiments() throws {
        let today = try #require(CivilDate("2026-11-23"))
        let several = QuestionReader(
            catalogue: .standard, names: WorkspaceNames(values: ["experiment_id": ["checkout-button", "hero-image"]]))
        #expect(several.read("is the test significant?", today: today).clarifyAbout == [.entity])
        let named = several.read("how is hero-image doing?", today: today)
        #expect(named.intent == .abtest && named.params["experiment"]?.text == "hero-image")
    }

    @Test("tells an event by the kind of a sale, and asks for no figure of it")
    func sale() throws {
        let today = try #require(CivilDate("2026-11-23"))
        for text in ["newsletter sale from Nov 12 to Nov 14", "we had a summer sale from Nov 12 to Nov 14"] {
            let reading = TurningTalkTests.reader.read(text, today: today)
            let note = TurningTalkTests.reader.note(in: text, reading: reading, today: today)
            guard case .event(let day) = note else {
                Issue.record("no event in \(text)")
                continue
            }
            #expect(day.range.description == "2026-11-12..2026-11-14")
        }
        let asked = TurningTalkTests.reader.read("sales from Nov 12 to Nov 14", today: today)
        #expect(asked.metrics == ["total_revenue"])
    }
}
