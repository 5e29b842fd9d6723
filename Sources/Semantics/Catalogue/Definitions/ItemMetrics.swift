/// Products sold.
enum ItemMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "items_purchased", name: "Items purchased",
            summary: "Units sold in orders. Refunded units stay counted: it is the sales volume.",
            formula: "sum of the quantity of items in purchase events",
            unit: .count, scope: .item, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when there are none.",
            source: "Google Analytics Data API: itemsPurchased",
            synonyms: [
                "units", "units sold", "items sold", "items purchased", "sales volume", "quantity sold",
                "products sold", "best selling", "worst selling", "best sellers", "bestsellers",
            ],
            exampleQuestion: "Which 5 products are selling the worst this quarter?",
            computation: .formula(.itemsPurchased)),
        MetricDefinition(
            id: "item_revenue", name: "Item revenue",
            summary: """
                What the products sold came to, without tax and shipping, less refunded products. It \
                differs from the value of the orders when that includes tax or shipping.
                """,
            formula: "price x quantity of items in purchase events - the same of items in refund events",
            unit: .currency, scope: .item, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when no item was sold or refunded.",
            source: "Google Analytics Data API: itemRevenue; refunds on the refund's date (fidga's rule)",
            synonyms: ["item revenue", "product revenue", "revenue by product", "product sales"],
            exampleQuestion: "Which products brought the most revenue last month?",
            computation: .formula(.subtract(.grossItemRevenue, .refundedItemRevenue))),
        MetricDefinition(
            id: "gross_item_revenue", name: "Gross item revenue",
            summary: "What the products sold came to, without tax and shipping, before refunds.",
            formula: "price x quantity of items in purchase events",
            unit: .currency, scope: .item, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Never null: 0 when no item was sold.",
            source: "Google Analytics Data API: grossItemRevenue",
            synonyms: ["gross item revenue", "gross product revenue", "product revenue before refunds"],
            exampleQuestion: "What was gross item revenue by category last month?",
            computation: .formula(.grossItemRevenue)),
        MetricDefinition(
            id: "item_refund_amount", name: "Item refund amount",
            summary: "What the products that came back had cost, without tax and shipping, on the day of the refund.",
            formula: "price x quantity of items in refund events",
            unit: .currency, scope: .item, additivity: .additive, polarity: .lowerIsBetter,
            nullRule: "Never null: 0 when no product was refunded, or refunds name no products.",
            source: "Google Analytics Data API: itemRefundAmount; refunds on the refund's date (fidga's rule)",
            synonyms: ["item refund amount", "refunded item value"],
            exampleQuestion: "What was the item refund amount by product last month?",
            computation: .formula(.refundedItemRevenue)),
        MetricDefinition(
            id: "cart_to_view_rate", name: "Cart-to-view rate",
            summary: "Users who put a product into the cart, per user who viewed the product.",
            formula: "users who added the product to a cart / users who viewed the product",
            unit: .fraction, scope: .item, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nobody viewed the product.",
            source: "Google Analytics Data API: cartToViewRate; users, not events",
            synonyms: [
                "cart to view rate", "cart-to-view rate", "add to cart rate", "add-to-cart rate", "view to cart rate",
            ],
            exampleQuestion: "Which products have the best add to cart rate?",
            computation: .formula(.divide(.itemCartUsers, .itemViewers))),
        MetricDefinition(
            id: "purchase_to_view_rate", name: "Purchase-to-view rate",
            summary: "Users who bought a product, per user who viewed the product.",
            formula: "users who bought the product / users who viewed the product",
            unit: .fraction, scope: .item, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nobody viewed the product.",
            source: "Google Analytics Data API: purchaseToViewRate; users, not events",
            synonyms: [
                "purchase to view rate", "purchase-to-view rate", "view to purchase rate", "product conversion rate",
                "buy to view rate",
            ],
            exampleQuestion: "Which products have the lowest purchase-to-view rate?",
            computation: .formula(.divide(.itemPurchasers, .itemViewers))),
    ]
}
