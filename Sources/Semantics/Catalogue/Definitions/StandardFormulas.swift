/// The counts and sums that the built-in metrics are made of, each defined once.
extension Formula {
    private static func events(_ aggregate: Aggregate, where conditions: [RowCondition] = []) -> Formula {
        .measure(Measure(aggregate, of: .events, where: conditions))
    }

    private static func sessions(where conditions: [RowCondition]) -> Formula {
        .measure(Measure(.count, of: .sessions, where: conditions))
    }

    private static func observed(_ aggregate: Aggregate, where conditions: [RowCondition] = []) -> Formula {
        .measure(Measure(aggregate, of: .observations, where: conditions))
    }

    // MARK: Users

    static let totalUsers = events(.users)
    static let activeUsers = events(.users, where: [.inSession])
    static let newUsers = Formula.measure(Measure(.users, of: .sessions, where: [.firstSession]))
    static let returningUsers = Formula.measure(Measure(.users, of: .sessions, where: [.laterSession]))
    static let scrolledUsers = events(.users, where: [.named(["scroll"])])

    // MARK: Sessions and pages

    static let sessions = sessions(where: [])
    static let activeSessions = events(.sessions)
    static let engagedSessions = sessions(where: [.engaged])
    static let sessionSeconds = Formula.measure(Measure(.sumDuration, of: .sessions))
    static let views = events(.count, where: [.named(SessionRules.pageViewNames.sorted())])
    static let entrances = events(.count, where: [.entrance])
    static let exits = events(.count, where: [.exit])
    static let eventCount = events(.count)
    static let engagementMilliseconds = events(.sumNumber(.engagementTime))
    /// Two names are in use for the same thing; the second is PostHog's.
    static let rageClicks = events(.count, where: [.named(["rage_click", "$rageclick"])])

    // MARK: Goals

    static let keyEvents = events(.count, where: [.keyEvent])
    static let usersWithKeyEvent = events(.users, where: [.keyEvent])
    static let sessionsWithKeyEvent = sessions(where: [.havingKeyEvent])
    static let signUps = events(.count, where: [.named(["sign_up"]), .notRepeated])

    // MARK: Commerce

    /// A purchase, once for each transaction.
    private static let purchase: [RowCondition] = [.named(["purchase"]), .notRepeated]
    /// Whatever brings money in: orders, in-app purchases, subscriptions and their renewals, advertising shown to users.
    private static let earning: [RowCondition] = [
        .named([
            "purchase", "in_app_purchase", "subscription", "app_store_subscription_convert",
            "app_store_subscription_renew", "ad_impression", "publisher_ad",
        ]), .notRepeated,
    ]

    static let grossPurchaseRevenue = events(.sumMoney(.value), where: purchase)
    static let refundAmount = events(.sumMoney(.value), where: [.named(["refund"])])
    static let refunds = events(.count, where: [.named(["refund"])])
    static let purchaseRevenue = subtract(grossPurchaseRevenue, refundAmount)
    static let totalRevenue = subtract(events(.sumMoney(.value), where: earning), refundAmount)
    static let taxAmount = events(.sumMoney(.tax), where: purchase)
    static let shippingAmount = events(.sumMoney(.shipping), where: purchase)
    static let purchases = events(.count, where: purchase)
    static let purchaseSessions = events(.sessions, where: purchase)
    static let purchasers = events(.users, where: purchase)
    static let activePurchasers = events(.usersWithBoth(also: [.inSession]), where: purchase)
    static let addToCarts = events(.count, where: [.named(["add_to_cart"])])
    static let checkouts = events(.count, where: [.named(["begin_checkout"])])

    /// Of the sessions with this event, the share without a purchase.
    ///
    /// Not `complement` of a share: 1 minus nothing would be 1, and without such a session there is no rate.
    static func abandonment(after event: String) -> Formula {
        let began = sessions(where: [.having([event])])
        let bought = sessions(where: [.having([event]), .having(["purchase"])])
        return divide(subtract(began, bought), began)
    }

    // MARK: Items

    private static func items(_ aggregate: Aggregate, where conditions: [RowCondition]) -> Formula {
        .measure(Measure(aggregate, of: .items, where: conditions))
    }

    static let itemsPurchased = items(.sumItemQuantity, where: purchase)
    static let grossItemRevenue = items(.sumItemRevenue, where: purchase)
    static let refundedItemRevenue = items(.sumItemRevenue, where: [.named(["refund"])])
    static let itemViewers = items(.users, where: [.named(["view_item"])])
    static let itemCartUsers = items(.users, where: [.named(["add_to_cart"])])
    static let itemPurchasers = items(.users, where: purchase)

    // MARK: Advertising

    static let adCost = observed(.sumObservedMoney(.cost))
    static let claimedRevenue = observed(.sumObservedMoney(.conversionValue))
    static let claimedKeyEvents = observed(.sumObserved(.conversions))
    static let impressions = observed(.sumObserved(.impressions))
    static let clicks = observed(.sumObserved(.clicks))
    static let reach = observed(.soleObserved(.reach))

    // MARK: Site

    static let requests = events(.count, where: [.present(.status)])
    static let failedRequests = events(.count, where: [.atLeast(.status, 500)])
    static let notFoundRequests = events(.count, where: [.equals(.status, 404)])
    static let exceptions = events(.count, where: [.named(["exception", "app_exception"])])
    static let responseBytes = events(.sumNumber(.responseBytes))
    static let downtimeMinutes = observed(.coveredMinutes, where: [.outage])
    static let periodMinutes = observed(.periodMinutes)

    /// The 75th percentile of the events that carry the number.
    static func p75(_ number: EventNumber) -> Formula {
        events(.quantile(number, 0.75), where: [.present(number)])
    }
}
