import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")

    static let transactionChecks: [Check] = [
        Check("a transaction counts once, as order, revenue, goal and in its session") { bench in
            let receipt = try await bench.keep([
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "10", transaction: "T-1"),
                .fixture("2026-11-16 12:00:00", "purchase", user: "a", value: "10", transaction: "T-1"),
                .fixture("2026-11-16 12:00:01", "purchase", user: "b", value: "20", transaction: "T-2"),
                .fixture("2026-11-16 12:00:02", "purchase", user: "b", value: "1", transaction: "t-1"),
                .fixture("2026-11-16 12:00:03", "refund", user: "b", value: "1", transaction: "T-1"),
            ])
            try bench.expectEqual(receipt.repeatedTransactions, 1, "repeated transactions in the receipt")
            let allPurchases = Measure(.count, of: .events, where: [.named(["purchase"])])
            // a's second session holds a repeated purchase only: no purchase, no goal, and not engaged by it.
            try await bench.expect(
                [4, 3, 31, 3, 2, 2, 2],
                from: .fixture(
                    [
                        allPurchases, TestMeasure.purchases, TestMeasure.revenue, TestMeasure.keyEvents,
                        TestMeasure.sessionsHaving("purchase"), TestMeasure.convertingSessions, TestMeasure.engaged,
                    ], over: day, keyEvents: [KeyEvent(name: "purchase")]))
        },
        Check("without a usable transaction id every purchase is an order") { bench in
            let unusable: [String?] = [
                nil, "", "(not set)", "(data deleted)", "null", "undefined", "NaN", "0", nil, "", "(not set)", "0",
            ]
            let receipt = try await bench.keep(
                unusable.enumerated().map {
                    .fixture(
                        "2026-11-16 09:00:\($0.offset.padded(to: 2))", "purchase", value: "1", transaction: $0.element)
                })
            try bench.expectEqual(receipt.purchasesWithoutTransaction, 12, "purchases without transaction")
            try bench.expectEqual(receipt.repeatedTransactions, 0, "repeated transactions")
            try await bench.expect(
                [12, 12], from: .fixture([TestMeasure.purchases, TestMeasure.revenue], over: day))
        },
        Check("a purchase repeats one in an app; at one millisecond the first to arrive counts") { bench in
            try await bench.keep([
                .fixture(
                    "2026-11-16 09:00:00", "in_app_purchase", user: "a", value: "3", transaction: "T", id: "first"),
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "4", transaction: "T", id: "second"),
            ])
            let sum = Measure(.sumMoney(.value), of: .events, where: [.notRepeated])
            try await bench.expect([0, 3], from: .fixture([TestMeasure.purchases, sum], over: day))
        },
        Check("items of a repeated purchase are not sold again") { bench in
            let items = [EventItem(name: "Lamp", price: .amount("5"), quantity: 2)]
            try await bench.keep([
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", items: items, transaction: "T"),
                .fixture("2026-11-16 10:00:00", "purchase", user: "a", items: items, transaction: "T"),
            ])
            try await bench.expect(
                [2, 2, 10],
                from: .fixture([TestMeasure.itemRows, TestMeasure.units, TestMeasure.itemRevenue], over: day))
        },
    ]
}
