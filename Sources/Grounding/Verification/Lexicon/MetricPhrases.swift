/// What people call metrics, beyond the catalogue's names: families of metrics that one phrase can mean.
enum MetricPhrases {
    struct Family: Sendable {
        var phrases: [String]
        /// Metrics that the phrases can mean. Only those on the sheet count.
        var metrics: [String]
        /// The phrases are ordinary words as well: on a sheet without such a metric they name none.
        var isSoft: Bool
    }

    static let families: [Family] = read(names, isSoft: false) + read(words, isSoft: true)

    /// All metrics that a phrase can mean.
    static let known = Set(families.flatMap(\.metrics))

    /// Lines `phrase, phrase = metric metric`.
    private static func read(_ table: String, isSoft: Bool) -> [Family] {
        table.split(separator: "\n").compactMap { line in
            let sides = line.split(separator: "=")
            guard sides.count == 2 else { return nil }
            return Family(
                phrases: sides[0].split(separator: ",").map { String($0.drop { $0 == " " }.trimmingTail()) },
                metrics: sides[1].split(separator: " ").map(String.init), isSoft: isSoft)
        }
    }

    /// Names: where no such metric is on the sheet, the text speaks of something that is not there.
    private static let names = """
        revenue, sales, turnover, takings, income, earnings, top line, money made, proceeds = \(revenue)
        users, visitors, people, audience, unique visitors, unique users, individuals, shoppers = \(users)
        sessions, visits, traffic, site visits, website visits, footfall, visit numbers = sessions visits
        orders, purchases, transactions, sales orders, orders placed, number of orders, order volume, order count, \
        completed purchases, order numbers = \(orders)
        conversions, key events, goal completions, conversion events, conversion volume = key_events conversions \
        ecommerce_purchases
        conversion rate, conversion, session conversion rate, rate of conversion, cvr, key event rate, \
        conversion performance = \(conversion)
        users who made a purchase, users who bought, visitors who bought, users who purchased, users completed a purchase, \
        purchase rate, buying rate, rate of purchase, share of buyers = purchaser_rate \(conversion)
        average order value, aov, average basket, basket size, basket value, order value, average basket size, \
        average ticket, average basket value, average order, value per order, revenue per order, spend per order, \
        order size, average cart value, basket, average purchase value, average purchase = \(basket)
        average price, average ticket price, ticket price, price per ticket, average item price, item price, price per item, unit price, \
        average unit price, price per unit, price per piece = \(basket) total_revenue/items_purchased \
        purchase_revenue/items_purchased item_revenue/items_purchased
        revenue per user, arpu, average revenue per user, revenue per visitor, revenue per customer, \
        value per user = average_revenue_per_user average_purchase_revenue_per_paying_user
        revenue per session, revenue per visit, rps = revenue_per_session
        page views, pageviews, views, pages viewed, page view = screen_page_views pageviews page_views
        views per session, pages per session, screens per session, screens per visit, pages per visit, page views per session, \
        pages a visit = screen_page_views_per_session
        session duration, time on site, average session duration, session length, visit duration, time per session, \
        average visit, average session, average time on site, visit length, average session length, typical session, \
        typical visit, mean session, mean visit = average_session_duration
        ad spend, ad cost, spend, advertising spend, advertising cost, media spend, ad bill, advertising bill, ad budget spent, spent, marketing spend, ad costs, \
        spending, ad budget, cost, advertising costs, outlay, media cost, ads budget, \
        advertising budget = advertiser_ad_cost ad_cost cost
        impressions, ad impressions, ad views = advertiser_ad_impressions impressions
        clicks, ad clicks = advertiser_ad_clicks clicks
        click through rate, ctr, clickthrough rate, click rate = ctr click_through_rate
        cost per thousand impressions, cost per thousand, cost per mille, thousand impressions, cpm = cpm
        cost per click, cpc, price per click, price of a click, cost of a click = advertiser_ad_cost_per_click cpc
        cpa, cost per acquisition, cost per conversion, cost per key event, acquisition cost, cost per order, \
        cost of a conversion, conversion cost, conversion costs, cost per result, price per conversion = advertiser_ad_cost_per_key_event cpa
        roas, return on ad spend, return on advertising spend, ad return, return on spend = return_on_ad_spend roas mer
        mer, marketing efficiency, marketing efficiency ratio = mer
        sign ups, signups, registrations, new accounts, signed up = key_events:sign_up sign_ups
        items purchased, units, units sold, unit sales, units shipped, items sold, sales volume, sold, pieces sold = items_purchased
        cart abandonment, cart abandonment rate, abandoned carts, basket abandonment = cart_abandonment_rate
        checkout abandonment, checkout abandonment rate = checkout_abandonment_rate
        add to carts, cart additions, adds to cart, added to cart = add_to_carts
        refunds, refunded, refund amount, amount refunded, refund = refund_amount refund_count refund_rate
        buyers, purchasers, paying customers, customers = total_purchasers total_users
        new users, new visitors, new customers, first time visitors = new_users
        returning users, returning visitors, returning customers = returning_users
        bounce rate, bounces, bounced, bounce = bounce_rate
        engagement rate, engagement = engagement_rate
        engaged sessions, engaged visits = engaged_sessions
        load time, page load time, page load, loading time, page speed = page_load_time lcp
        errors, error count = error_count error_rate
        error rate = error_rate
        retention, retention rate = retention_rate
        downtime = downtime_minutes
        uptime, availability = uptime_rate
        """

    /// Verbs and ordinary nouns, which name a metric only where it is on the sheet.
    private static let words = """
        cost each, cost apiece = advertiser_ad_cost_per_key_event cpa
        new readers, new players, new listeners, new viewers, new learners, new guests, new shoppers, new people, \
        first timers = new_users
        site got, website got, pages got, page got, shop got, site became, site is, pages are = page_load_time lcp
        giving, donations, donated, fundraising, money raised = \(revenue) \(orders)
        of the time = uptime_rate
        earned, money, made, brought in, bring in, brings in, bringing in, took in, grossed, booked, banked, netted, ad dollar = \(revenue)
        blended roas, blended return, overall roas, account roas = mer return_on_ad_spend roas
        engaged, engage, engages = engagement_rate
        opens, opened = email_open_rate
        clicks, clicked = email_click_rate
        email engagement, newsletter engagement = email_opens email_open_rate email_clicks email_click_rate
        engagement = email_opens email_open_rate email_clicks email_click_rate
        clickthrough, click through = ctr click_through_rate
        refunding = refund_amount refund_count refund_rate
        we sold = \(revenue) items_purchased
        bookings, reservations, payments, number of payments = \(orders)
        returns, earned = return_on_ad_spend roas mer
        left straight away, left right away, left immediately, left at once, leave straight away, leave right away, \
        leave immediately, leave at once, leave without, left without = bounce_rate
        brings back, bring back, gets back, pays back, back from, return of = return_on_ad_spend roas mer
        budget, budgets = advertiser_ad_cost ad_cost cost
        user, users were active, active = \(users)
        gift, donation, average gift, average donation = \(basket)
        left behind, abandonment = cart_abandonment_rate checkout_abandonment_rate
        member, members, subscriber, subscribers, membership = \(users)
        money handed back, handed back, paid back to, given back = refund_amount refund_count
        invested, invest = advertiser_ad_cost ad_cost cost
        turned up = \(users) sessions visits
        buyer, customers, bought, purchased, checked out = total_purchasers \(orders) purchaser_rate \(conversion)
        converted, converts, converting, convert = \(conversion) key_events
        rentals, rental, tickets, policies, deliveries, hires, placements, stays, rides, trips, parcels, \
        shipments = \(orders) items_purchased
        acquisition = new_users advertiser_ad_cost_per_key_event
        demand = \(orders) sessions visits
        stability, reliability = uptime_rate error_rate crash_rate error_count downtime_minutes crash_free_users_rate
        depth = screen_page_views_per_session
        earns, earn = \(revenue) return_on_ad_spend
        sells, sell = items_purchased item_revenue \(revenue) \(conversion)
        user was worth, per head, per person, worth = average_revenue_per_user
        order is worth, order was worth, orders are worth, apiece, worth, per basket = \(basket)
        stayed, staying, session now, lasted, spend on the site, stay, visit = average_session_duration
        error, failed requests, failing, failures = error_rate error_count
        offline, down for, unavailable, outage = downtime_minutes
        took to load, to load, pages took, load, loading, loads = page_load_time lcp
        lcp, main content = lcp
        leaving, left from, leave from, exit, exits, leaving from = exit_rate
        walked away, abandoned, abandon, dropped out, drop out, drops out = cart_abandonment_rate checkout_abandonment_rate
        send back, sent back = refund_rate refund_amount
        cart, carts = add_to_carts
        carts abandoned, carts were abandoned, carts are abandoned, of carts are abandoned = cart_abandonment_rate
        checkout, checkouts begun = checkouts
        came back, come back, loyal, loyalty, retain, retains, stuck around, stayed, stayed on, stay on = retention_rate
        person saw, each person saw, saw the ads = frequency
        reached = reach
        pages, viewed = screen_page_views_per_session screen_page_views
        marketing = mer
        efficiency = mer return_on_ad_spend roas advertiser_ad_cost_per_key_event
        click, clicking = advertiser_ad_cost_per_click advertiser_ad_clicks ctr
        units, packs, pieces, sold, items = items_purchased
        joined, new people, newcomers = new_users
        """

    /// Words for what people do, and the rates of how many do it.
    static let deeds = ["orders", "purchases", "conversions", "transactions", "sales"]
    static let rates = Set(conversion.split(separator: " ").map(String.init))

    /// Metrics that count people.
    static let people = Set(users.split(separator: " ").map(String.init))
    static let money = Set(revenue.split(separator: " ").map(String.init))
    static let visitors = ["visitors", "visitor", "shoppers", "shopper", "people", "site visitors", "website visitors"]

    private static let revenue =
        "total_revenue purchase_revenue gross_purchase_revenue item_revenue gross_item_revenue revenue sales"
    /// Metrics that hold the whole of which this one's parts are parts.
    static func wholes(of metric: String) -> [String] {
        metric.hasPrefix("item_") || metric.hasPrefix("gross_item_") ? ["total_revenue", "purchase_revenue"] : []
    }

    private static let users = "total_users active_users users visitors"
    private static let orders = "ecommerce_purchases orders purchases transactions"
    private static let conversion =
        "session_key_event_rate conversion_rate user_key_event_rate purchaser_rate session_key_event_rate:purchase "
        + "ecommerce_conversion_rate"
    private static let basket = "average_purchase_revenue net_average_purchase_revenue average_order_value"

    /// Words of the catalogue too ordinary to accuse a text of a metric that is not on the sheet.
    static let ordinary = Set(
        """
        page event test cart entry reach frequency exit leave leaf bounce order visit click view user person people
        audience traffic session engagement spend conversion income latency request cost sales sale tax shipping
        landing start leak unit retain bouncing responsiveness convert converted sold spent earned customer entrance availability
        budget error basket refund buyer proceeds exception
        """.split { $0 == " " || $0 == "\n" }.map(String.init) + [
            "come back", "response time", "people on the site", "people online", "best seller", "best sell",
            "bestseller",
            "worst sell",
        ])

    /// Whether less of it is good news, of a metric that the catalogue does not know: no-shows, complaints, waiting.
    static func isBetterLow(_ metric: String) -> Bool {
        let words = metric.split { "_:/".contains($0) }.map(String.init)
        return !words.contains("free")
            && (metric == "return_rate" || metric.contains("no_show") || words.contains(where: burdens.contains))
    }

    /// Whether more of it is good news, of a metric that the catalogue does not know.
    static func isBetterHigh(_ metric: String) -> Bool {
        metric.split { "_:/".contains($0) }.contains {
            ["retention", "uptime", "satisfaction", "occupancy"].contains($0)
        }
    }

    private static let burdens = Movements.table(
        """
        cpa cpc cpm cost bounce cancellation cancellations cancelled churn error errors crash crashes complaint
        complaints wait waiting delay delays late abandonment unsubscribe unsubscribes latency downtime defect defects
        buffering damaged paint failed failure failures fault faults refund refunds returns spam stockout stockouts
        """)
}

extension Substring {
    fileprivate func trimmingTail() -> Substring {
        var all = self
        while all.last == " " { all.removeLast() }
        return all
    }
}
