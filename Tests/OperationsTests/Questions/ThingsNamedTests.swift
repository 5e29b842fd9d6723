import Operations
import Semantics
import Testing

/// Talks that lean on the thing just named: a side that is added or swapped, one of several, the figure nobody names, what a word
/// means in passing, and what no figure answers.
@Suite("A talk that leans on what was named")
struct ThingsNamedTests {
    private static let names = WorkspaceNames(values: [
        "item_name": ["Wool Throw", "Alpaca Blanket", "Folding Oak Stool", "Oak Chopping Board", "Studio Desk Lamp"],
        "campaign_name": ["brand-search", "generic-search"],
        "session_campaign_name": ["brand-search", "generic-search"],
        "audience_name": ["newsletter"],
        "experiment_id": ["checkout-button"],
    ])
    private static let reader = QuestionReader(catalogue: .standard, names: names)
    private static let titles = talks.map { $0.title }
    private static let talks: [(title: String, table: String)] = sides + figures + passing + things + tongues

    private static let sides: [(title: String, table: String)] = [
        (
            "a side to hold it against",
            """
            orders on mobile in November => metrics=ecommerce_purchases; where=device_category eq mobile; period=2026-11-01..2026-11-23
            compare with desktop => intent=comparison; metrics=ecommerce_purchases; by=device_category; where=device_category in mobile|desktop; period=2026-11-01..2026-11-23
            refunds of the wool throw in October => metrics=refund_amount; where=item_name eq Wool Throw; period=2026-10-01..2026-10-31
            vs alpaca blanket => intent=comparison; metrics=refund_amount; by=item_name; where=item_name in Wool Throw|Alpaca Blanket; period=2026-10-01..2026-10-31
            """
        ),
        (
            "sides that are added and swapped",
            """
            compare germany and france, orders, last 4 weeks => intent=comparison; by=country; where=country in Germany|France
            per session? => intent=comparison; metrics=session_key_event_rate:purchase; by=country; where=country in Germany|France
            no i meant orders => metrics=ecommerce_purchases; by=country; where=country in Germany|France
            and UK => metrics=ecommerce_purchases; by=country; where=country in Germany|France|United Kingdom
            swap france for spain => metrics=ecommerce_purchases; by=country; where=country in Germany|United Kingdom|Spain
            what about France since June => metrics=ecommerce_purchases; where=country eq France; period=2026-06-01..2026-11-23
            which one grows fastest => intent=ranking; metrics=ecommerce_purchases; by=country; order=pct_change desc; vs=2025-12-07..2026-05-31; limit=1
            """
        ),
        (
            "one of several",
            """
            revenue per visitor by device in q3 => metrics=average_revenue_per_user; by=device_category
            how does tablet compare => metrics=average_revenue_per_user; by=device_category; period=2026-07-01..2026-09-30
            is that significant => about=certainty; metrics=average_revenue_per_user; by=device_category
            revenue by country last quarter => metrics=total_revenue; by=country
            share of each => about=shares; by=country; period=2026-07-01..2026-09-30
            which one is shrinking => intent=ranking; by=country; order=abs_change asc; limit=1; vs=2026-04-01..2026-06-30
            """
        ),
    ]

    private static let figures: [(title: String, table: String)] = [
        (
            "a goal without a figure",
            """
            are we on track for november? => intent=goal_pacing; metrics=total_revenue; period=2026-11-01..2026-11-23; horizon=2026-11-24..2026-11-30
            our goal is 22k => intent=goal_pacing; metrics=total_revenue; target=22000; horizon=2026-11-24..2026-11-30
            how much per day do we need then => intent=goal_pacing; metrics=total_revenue; target=22000
            and what do you expect we end up with => intent=goal_pacing; metrics=total_revenue; target=22000
            is that realistic => intent=goal_pacing; metrics=total_revenue; target=22000
            """
        ),
        (
            "a forecast without a figure, and the year before",
            """
            black friday forecast pls => intent=forecast; metrics=total_revenue; horizon=2026-11-27
            and last yr? => intent=metric_value; metrics=total_revenue; period=2025-11-28
            how much did we spend on ads then => metrics=advertiser_ad_cost; period=2025-11-28
            """
        ),
        (
            "doubts about a forecast",
            """
            forecast revenue next month => intent=forecast; metrics=total_revenue; horizon=2026-12-01..2026-12-31
            thats low isnt it, last december was higher => intent=forecast; metrics=total_revenue; horizon=2026-12-01..2026-12-31
            seems low, no? => intent=forecast; metrics=total_revenue; horizon=2026-12-01..2026-12-31
            with the xmas uplift then => intent=forecast; metrics=total_revenue; horizon=2026-12-01..2026-12-31
            and orders => intent=forecast; metrics=ecommerce_purchases; horizon=2026-12-01..2026-12-31
            how accurate were you in the past => intent=forecast; metrics=ecommerce_purchases
            """
        ),
        (
            "a share that is claimed",
            """
            how's mobile doing => intent=summary; where=device_category eq mobile; vs=2026-09-28..2026-10-25
            so mobile is half of revenue, right? => intent=metric_value; metrics=total_revenue; share=true; where=device_category eq mobile
            and of orders? => intent=metric_value; metrics=ecommerce_purchases; share=true; where=device_category eq mobile
            """
        ),
    ]

    private static let passing: [(title: String, table: String)] = [
        (
            "what a word means, in passing",
            """
            cpa by campaign last month => metrics=advertiser_ad_cost_per_key_event; by=campaign_name
            whats cpa again => intent=definition; metrics=advertiser_ad_cost_per_key_event
            are you sure about those numbers => about=certainty; by=campaign_name; metrics=advertiser_ad_cost_per_key_event
            what is engagement rate => intent=definition; metrics=engagement_rate
            and how is it for us => intent=metric_value; metrics=engagement_rate
            difference to bounce rate? => intent=definition; metrics=engagement_rate,bounce_rate
            who has the highest => intent=ranking; metrics=engagement_rate; by=session_default_channel_group
            revenue last week => metrics=total_revenue
            does it include tax => intent=definition; metrics=total_revenue
            """
        ),
        (
            "a verdict in other words",
            """
            how many refunds last month => metrics=refund_count; period=2026-10-01..2026-10-31
            thats a lot, no? => intent=anomaly; verdict=true; metrics=refund_count; period=2026-10-01..2026-10-31
            so what, is that good => intent=anomaly; verdict=true; metrics=refund_count
            did refunds cost us more than ads? => metrics=refund_amount,advertiser_ad_cost; period=2026-10-01..2026-10-31
            """
        ),
        (
            "words for others",
            """
            what should i tell my boss about last week in 2 sentences => intent=summary; form=prose; points=2; period=2026-11-16..2026-11-22; vs=2026-11-09..2026-11-15
            shorter => intent=summary; about=shorter; vs=2026-11-09..2026-11-15
            what's the biggest risk now => intent=anomaly
            who should do it => asks not in the data
            can you see our emails? => asks no mailbox
            delete customer 4711s data => asks fidga erase
            add it to my weekly report => asks :schedule
            what is the median order => intent=out_of_scope
            """
        ),
        (
            "rules",
            """
            alert me when revenue falls under 400 a day => intent=alert_create; metrics=total_revenue
            is it firing => intent=alert_create; metrics=total_revenue
            and one for error rate above 1% => intent=alert_create; metrics=error_rate
            list my alerts => intent=alert_manage
            delete the first one => intent=alert_manage
            """
        ),
    ]

    private static let things: [(title: String, table: String)] = [
        (
            "steps that people leave",
            """
            where do people drop off => intent=funnel; metrics=funnel_step_abandonment_rate
            and on mobile? => intent=funnel; metrics=funnel_step_abandonment_rate; where=device_category eq mobile
            worse than last month? => intent=funnel; where=device_category eq mobile; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            since when => intent=anomaly; about=onset; where=device_category eq mobile; metrics=
            """
        ),
        (
            "ads and the visits they bring",
            """
            so google ads is dead since when exactly => intent=anomaly; about=onset; where=ad_platform eq google_ads
            and what did it cost => metrics=advertiser_ad_cost; where=ad_platform eq google_ads; about=
            what did it bring => metrics=total_revenue; where=session_source eq google & session_default_channel_group in Paid Search|Paid Social|Paid Shopping|Paid Video|Paid Other|Display|Cross-network
            is paid social profitable => metrics=return_on_ad_spend; where=ad_platform in meta_ads|tiktok_ads|linkedin_ads
            is facebook still worth the money => metrics=return_on_ad_spend; where=ad_platform eq meta_ads
            is email still worth it? => intent=summary; where=session_default_channel_group eq Email; vs=2026-09-28..2026-10-25
            which newsletter was best => intent=ranking; by=session_campaign_name; where=session_default_channel_group eq Email
            how dependent are we on brand search => intent=metric_value; share=true; where=session_campaign_name eq brand-search
            """
        ),
        (
            "names that are near",
            """
            top 5 products last 30 days => intent=ranking; by=item_name
            how did oak desk do => asks Folding Oak Stool
            """
        ),
        (
            "what led",
            """
            which day had the most orders in October => intent=ranking; by=date; limit=1
            why => intent=ranking; by=date; limit=1
            conversion rate by channel october => metrics=session_key_event_rate; by=session_default_channel_group
            only the ones with more than 200 sessions => metrics=session_key_event_rate; by=session_default_channel_group; where=sessions gt 200; period=2026-10-01..2026-10-31
            """
        ),
    ]

    private static let tongues: [(title: String, table: String)] = [
        (
            "German every day",
            """
            wie läuft unser shop im november => intent=summary; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            welcher kanal bringt am meisten umsatz => intent=ranking; metrics=total_revenue; by=session_default_channel_group; order=total_revenue desc
            und am wenigsten => intent=ranking; metrics=total_revenue; by=session_default_channel_group; order=total_revenue asc
            umsatz letzte woche => metrics=total_revenue; period=2026-11-16..2026-11-22
            und die woche davor => metrics=total_revenue; period=2026-11-09..2026-11-15
            ist das gut oder schlecht? => intent=anomaly; verdict=true; metrics=total_revenue
            lohnt sich google ads? => metrics=return_on_ad_spend; where=ad_platform eq google_ads
            wie viel umsatz erwarten wir zu black friday => intent=forecast; metrics=total_revenue; horizon=2026-11-27
            danke, schönen tag => asks You are welcome
            """
        ),
        (
            "French, Spanish and Portuguese every day",
            """
            quels produits se vendent le mieux ce mois-ci => intent=ranking; metrics=items_purchased; by=item_name; period=2026-11-01..2026-11-23
            comment va la boutique ce mois-ci => intent=summary; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            cuánto vendimos ayer => metrics=total_revenue; period=2026-11-22
            como va la tienda este mes => intent=summary; period=2026-11-01..2026-11-23; vs=2026-10-01..2026-10-23
            quanto vendemos em outubro => metrics=total_revenue; period=2026-10-01..2026-10-31
            e em setembro => metrics=total_revenue; period=2026-09-01..2026-09-30
            """
        ),
    ]

    @Test("is read turn by turn", arguments: titles)
    func talk(title: String) throws {
        let today = try #require(CivilDate("2026-11-23"))
        let table = try #require(ThingsNamedTests.talks.first { $0.title == title }).table
        var said: [ConversationTurn] = []
        for turn in ManagerTurn.turns(table) {
            let reading = ThingsNamedTests.reader.read(turn.text, conversation: said, today: today)
            let differences = turn.differences(reading)
            #expect(differences.isEmpty, "\(title): \(turn.text): \(differences)")
            said.append(ConversationTurn(role: .user, text: turn.text))
        }
    }

    @Test(
        "English words that other tongues have too stay English",
        arguments: [
            ("how did meta do last week?", "summary"), ("compare the total in april and may", "comparison"),
            ("is that good?", "metric_value"),
        ])
    func english(text: String, intent: String) throws {
        let reading = ThingsNamedTests.reader.read(text, today: try #require(CivilDate("2026-11-23")))
        #expect(reading.intent.rawValue == intent || reading.needsClarification, "\(text): \(reading.intent)")
    }
}
