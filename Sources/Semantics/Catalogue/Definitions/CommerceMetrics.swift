/// Orders, revenue, refunds, carts.
enum CommerceMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "total_revenue", name: "Total revenue",
            summary: """
                All money earned: orders, in-app purchases, subscriptions and advertising shown to \
                users, less refunds. A refund counts on the day it was made, so a day can be negative.
                """,
            formula: "value of purchase, in_app_purchase, subscription and ad events - refund_amount",
            unit: .currency, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when nothing was earned or refunded.",
            source: "Google Analytics Data API: totalRevenue; refunds on the refund's date (fidga's rule)",
            synonyms: [
                "revenue", "total revenue", "sales", "turnover", "income", "earnings",
                "how much did we make", "how much we made", "money made",
            ],
            exampleQuestion: "How much revenue did we make last week?",
            computation: .formula(.totalRevenue)),
        MetricDefinition(
            id: "gross_purchase_revenue", name: "Gross purchase revenue",
            summary: """
                The value of all orders, before refunds. Orders that arrive twice with the same \
                transaction id count once.
                """,
            formula: "sum of the value of purchase events",
            unit: .currency, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are no purchases.",
            source: """
                Google Analytics Data API: grossPurchaseRevenue; repeated transaction ids are dropped \
                (fidga's rule)
                """,
            synonyms: ["gross revenue", "gross purchase revenue", "gross sales", "revenue before refunds"],
            exampleQuestion: "What was gross revenue before refunds last month?",
            computation: .formula(.grossPurchaseRevenue)),
        MetricDefinition(
            id: "purchase_revenue", name: "Purchase revenue",
            summary: """
                The value of all orders less what was refunded. Unlike total revenue it holds no in-app \
                purchases, subscriptions or advertising.
                """,
            formula: "gross_purchase_revenue - refund_amount",
            unit: .currency, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when nothing was bought or refunded.",
            source: "Google Analytics Data API: purchaseRevenue",
            synonyms: [
                "purchase revenue", "net purchase revenue", "net revenue", "net sales", "revenue after refunds",
            ],
            exampleQuestion: "What was purchase revenue after refunds in October?",
            computation: .formula(.purchaseRevenue)),
        MetricDefinition(
            id: "refund_amount", name: "Refund amount",
            summary: "Money given back. It counts on the day of the refund; the original sale stays unchanged.",
            formula: "sum of the value of refund events",
            unit: .currency, scope: .event, additivity: .additive, polarity: .lowerIsBetter,
            nullRule: "Never null: 0 when there are no refunds.",
            source: "Google Analytics Data API: refundAmount; on the refund's date (fidga's rule)",
            synonyms: [
                "refunds", "refund", "refund amount", "refunded amount", "refund value", "money refunded",
                "amount refunded",
            ],
            exampleQuestion: "How much did we refund last month?",
            computation: .formula(.refundAmount)),
        MetricDefinition(
            id: "refund_rate", name: "Refund rate",
            summary: "Refunded money as a share of gross purchase revenue, by value.",
            formula: "refund_amount / gross_purchase_revenue",
            unit: .fraction, scope: .event, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when gross purchase revenue is 0.",
            source: "fidga's rule: by value",
            synonyms: ["refund rate", "return rate", "refund share", "refund percentage"],
            exampleQuestion: "What is the refund rate this month against last month?",
            computation: .formula(.divide(.refundAmount, .grossPurchaseRevenue))),
        MetricDefinition(
            id: "refund_count", name: "Refunds made",
            summary: "How many refunds were made, whatever their amount.",
            formula: "number of refund events",
            unit: .count, scope: .event, additivity: .additive, polarity: .lowerIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "fidga's rule: every refund event counts, full or partial",
            synonyms: ["refund count", "number of refunds", "refunds made"],
            exampleQuestion: "What was the number of refunds last week?",
            computation: .formula(.refunds)),
        MetricDefinition(
            id: "order_refund_rate", name: "Refund rate by count",
            summary: "Refunds as a share of orders, by count. Several partial refunds of one order count each.",
            formula: "refund_count / ecommerce_purchases",
            unit: .fraction, scope: .event, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no orders.",
            source: "fidga's rule: the refund rate by count",
            synonyms: ["order refund rate", "refund rate by count", "refund rate by orders", "refunds per order"],
            exampleQuestion: "What is the refund rate by count this quarter?",
            computation: .formula(.divide(.refunds, .purchases))),
        MetricDefinition(
            id: "ecommerce_purchases", name: "Orders",
            summary: """
                Completed orders. In-app purchases, subscriptions and refunds are not orders, and a \
                transaction that arrives twice counts once.
                """,
            formula: "number of purchase events",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: """
                Google Analytics Data API: ecommercePurchases; repeated transaction ids are dropped \
                (fidga's rule)
                """,
            synonyms: [
                "orders", "order", "purchases", "purchase", "transactions", "ecommerce purchases", "order count",
                "number of orders", "order volume",
            ],
            exampleQuestion: "How many orders did we get yesterday?",
            computation: .formula(.purchases)),
        MetricDefinition(
            id: "purchase_sessions", name: "Sessions with an order",
            summary: """
                Visits in which something was ordered in the period. A visit with two orders counts once, and a \
                transaction that arrives twice is one order.
                """,
            formula: "number of different sessions with a purchase event",
            unit: .count, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Ruling: like ecommercePurchases of the Google Analytics Data API, sessions instead of events",
            synonyms: [
                "purchase sessions", "sessions with a purchase", "sessions with an order", "visits with a purchase",
                "visits with an order", "buying sessions",
            ],
            exampleQuestion: "How many sessions with an order did each channel bring last month?",
            computation: .formula(.purchaseSessions)),
        MetricDefinition(
            id: "average_purchase_revenue", name: "Average order value",
            summary: "What an order is worth on average, before refunds.",
            formula: "gross_purchase_revenue / ecommerce_purchases",
            unit: .currency, scope: .event, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no orders.",
            source: "Google Analytics Data API: averagePurchaseRevenue; gross (fidga's rule)",
            synonyms: [
                "aov", "average order value", "avg order value", "average purchase revenue", "average order size",
                "order value", "basket size", "basket value", "average basket", "average basket size",
            ],
            exampleQuestion: "What is the average order value on mobile?",
            computation: .formula(.divide(.grossPurchaseRevenue, .purchases))),
        MetricDefinition(
            id: "net_average_purchase_revenue", name: "Net average order value",
            summary: "What an order is worth on average, after refunds made in the period.",
            formula: "purchase_revenue / ecommerce_purchases",
            unit: .currency, scope: .event, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no orders.",
            source: "fidga's rule: the net form is named as such",
            synonyms: ["net aov", "net average order value", "net order value", "average order value after refunds"],
            exampleQuestion: "What is the net average order value this quarter?",
            computation: .formula(.divide(.purchaseRevenue, .purchases))),
        MetricDefinition(
            id: "average_revenue_per_user", name: "Average revenue per user",
            summary: "Total revenue per active user (ARPU), whether they paid or not.",
            formula: "total_revenue / active_users",
            unit: .currency, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no active users.",
            source: "Google Analytics Data API: averageRevenuePerUser",
            synonyms: [
                "arpu", "revenue per user", "average revenue per user", "revenue per visitor",
                "revenue per active user",
            ],
            exampleQuestion: "What is revenue per user by country?",
            computation: .formula(.divide(.totalRevenue, .activeUsers))),
        MetricDefinition(
            id: "average_purchase_revenue_per_paying_user", name: "Average revenue per paying user",
            summary: "Purchase revenue, after refunds, per user who bought something (ARPPU).",
            formula: "purchase_revenue / total_purchasers",
            unit: .currency, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nobody bought anything.",
            source: "Google Analytics Data API: averagePurchaseRevenuePerPayingUser",
            synonyms: [
                "arppu", "revenue per paying user", "revenue per buyer", "revenue per purchaser",
                "revenue per paying customer",
            ],
            exampleQuestion: "What is the revenue per paying user this quarter?",
            computation: .formula(.divide(.purchaseRevenue, .purchasers))),
        MetricDefinition(
            id: "revenue_per_session", name: "Revenue per session",
            summary: "Total revenue per session (RPS).",
            formula: "total_revenue / sessions",
            unit: .currency, scope: .session, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no sessions.",
            source: "Triple Whale: sales / sessions",
            synonyms: ["revenue per session", "revenue per visit", "sales per session", "rps"],
            exampleQuestion: "What is revenue per session by channel?",
            computation: .formula(.divide(.totalRevenue, .sessions))),
        MetricDefinition(
            id: "add_to_carts", name: "Add to carts",
            summary: "How often a product was put into a cart.",
            formula: "number of add_to_cart events",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: addToCarts",
            synonyms: ["add to carts", "add-to-carts", "add to cart", "adds to cart", "cart additions", "carts"],
            exampleQuestion: "How many add to carts did we get this week?",
            computation: .formula(.addToCarts)),
        MetricDefinition(
            id: "checkouts", name: "Checkouts",
            summary: "How often a checkout was started.",
            formula: "number of begin_checkout events",
            unit: .count, scope: .event, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: checkouts",
            synonyms: ["checkouts", "checkout starts", "checkouts started", "started checkouts"],
            exampleQuestion: "How many checkouts were started yesterday?",
            computation: .formula(.checkouts)),
        MetricDefinition(
            id: "cart_abandonment_rate", name: "Cart abandonment rate",
            summary: """
                Of the sessions in which something was put into a cart, the share without a purchase in \
                the same session. A purchase in a later session leaves the cart abandoned.
                """,
            formula: "1 - sessions with add_to_cart and purchase / sessions with add_to_cart",
            unit: .fraction, scope: .session, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no sessions with add_to_cart.",
            source: "fidga's rule: sessions with purchase among sessions with add_to_cart, as Matomo counts",
            synonyms: [
                "cart abandonment rate", "cart abandonment", "abandoned carts", "basket abandonment",
                "basket abandonment rate",
            ],
            exampleQuestion: "What is cart abandonment by device this week?",
            computation: .formula(.abandonment(after: "add_to_cart"))),
        MetricDefinition(
            id: "checkout_abandonment_rate", name: "Checkout abandonment rate",
            summary: """
                Of the sessions in which a checkout was started, the share without a purchase in the \
                same session.
                """,
            formula: "1 - sessions with begin_checkout and purchase / sessions with begin_checkout",
            unit: .fraction, scope: .session, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no sessions with begin_checkout.",
            source: "fidga's rule: sessions with purchase among sessions with begin_checkout",
            synonyms: ["checkout abandonment rate", "checkout abandonment", "abandoned checkouts"],
            exampleQuestion: "What is checkout abandonment on mobile?",
            computation: .formula(.abandonment(after: "begin_checkout"))),
        MetricDefinition(
            id: "total_purchasers", name: "Purchasers",
            summary: "Different people who placed at least one order.",
            formula: "number of different users with a purchase event",
            unit: .count, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: totalPurchasers",
            synonyms: [
                "purchasers", "purchaser", "total purchasers", "buyers", "paying users", "paying customers",
                "people who bought",
            ],
            exampleQuestion: "How many purchasers did we have last month?",
            computation: .formula(.purchasers)),
        MetricDefinition(
            id: "purchaser_rate", name: "Purchaser rate",
            summary: "The share of active users who placed at least one order.",
            formula: "active users with at least one purchase / active_users",
            unit: .fraction, scope: .user, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no active users.",
            source: "Google Analytics Data API: purchaserRate",
            synonyms: ["purchaser rate", "buyer rate", "share of buyers", "purchaser conversion"],
            exampleQuestion: "What is the purchaser rate by channel?",
            computation: .formula(.divide(.activePurchasers, .activeUsers))),
        MetricDefinition(
            id: "tax_amount", name: "Tax amount",
            summary: "Tax charged on orders, before refunds.",
            formula: "sum of the tax of purchase events",
            unit: .currency, scope: .event, additivity: .additive, polarity: .neutral,
            nullRule: "Never null: 0 when no order carries tax.",
            source: "Google Analytics Data API: taxAmount; repeated transaction ids are dropped (fidga's rule)",
            synonyms: ["tax", "taxes", "tax amount", "vat", "sales tax"],
            exampleQuestion: "How much tax did we charge last month?",
            computation: .formula(.taxAmount)),
        MetricDefinition(
            id: "shipping_amount", name: "Shipping amount",
            summary: "Shipping charged on orders, before refunds.",
            formula: "sum of the shipping of purchase events",
            unit: .currency, scope: .event, additivity: .additive, polarity: .neutral,
            nullRule: "Never null: 0 when no order carries shipping.",
            source: "Google Analytics Data API: shippingAmount; repeated transaction ids are dropped (fidga's rule)",
            synonyms: ["shipping", "shipping amount", "shipping charges", "shipping fees", "shipping charged"],
            exampleQuestion: "How much shipping did we charge last month?",
            computation: .formula(.shippingAmount)),
    ]
}
