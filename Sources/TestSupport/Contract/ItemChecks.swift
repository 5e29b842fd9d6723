import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")

    private static let shop: [Event] = [
        .fixture(
            "2026-11-16 09:00:00", "view_item", user: "a", texts: [.country: "Germany"],
            items: [EventItem(name: "Lamp", category: "Home")]),
        .fixture(
            "2026-11-16 09:05:00", "purchase", user: "a", value: "41.00", texts: [.country: "Germany"],
            items: [
                EventItem(name: "Lamp", category: "Home", price: .amount("10.05"), quantity: 2),
                EventItem(name: "Cloth", category: "Home", price: .amount("4.00"), quantity: 2.5),
                EventItem(category: "Gift", quantity: 1, revenue: .amount("0.90")),
                EventItem(name: "Lamp", category: "Office", price: .amount("10.00"), quantity: 1),
            ], transaction: "T-1"),
        .fixture(
            "2026-11-16 10:00:00", "view_item", user: "b", texts: [.country: "France"],
            items: [EventItem(name: "Cloth", category: "Home")]),
        .fixture("2026-11-16 10:01:00", "purchase", user: "b", value: "9.00", texts: [.country: "France"]),
    ]

    static let itemChecks: [Check] = [
        Check("items add up by their own dimensions; a line's revenue is given, else price × quantity") { bench in
            try await bench.keep(shop)
            try await bench.expect(
                ["0 Lamp": [3, 3, 30.10], "0 Cloth": [2, 2.5, 10], "0 –": [1, 1, 0.90]], totals: [6, 6.5, 41],
                from: .fixture(
                    [TestMeasure.itemRows, TestMeasure.units, TestMeasure.itemRevenue], over: day,
                    by: [TestDimension.itemName]))
        },
        Check("item filters test the item, event filters its event") { bench in
            try await bench.keep(shop)
            let measures = [TestMeasure.itemRows, TestMeasure.units]
            try await bench.expect(
                ["0 Lamp Germany": [2, 2], "0 Cloth Germany": [1, 2.5], "0 Cloth France": [1, 0]], totals: [4, 4.5],
                from: .fixture(
                    measures, over: day, by: [TestDimension.itemName, TestDimension.country],
                    where: [TestDimension.itemCategory.filter(.eq, "Home")]))
            try await bench.expect(
                [1, 0],
                from: .fixture(measures, over: day, where: [TestDimension.country.filter(.eq, "France")]))
            try await bench.expect(
                [4, 6.5],
                from: .fixture(measures, over: day, where: [TestDimension.eventName.filter(.eq, "purchase")]))
        },
        Check("users of items viewed and bought the same item, within a group") { bench in
            try await bench.keep(shop)
            let bought: [RowCondition] = [.named(["purchase"]), .notRepeated]
            let both = Measure(.usersWithBoth(also: bought), of: .items, where: [.named(["view_item"])])
            let viewers = Measure(.users, of: .items, where: [.named(["view_item"])])
            try await bench.expect(
                ["0 Lamp": [1, 1], "0 Cloth": [0, 1], "0 –": [0, 0]], totals: [1, 2],
                from: .fixture([both, viewers], over: day, by: [TestDimension.itemName]))
        },
        Check("items take session and time dimensions from their event") { bench in
            try await bench.keep([
                .fixture(
                    "2026-11-16 23:59:00", "page_view", user: "a", page: "/in", traffic: "google / organic"),
                .fixture("2026-11-17 00:01:00", "view_item", user: "a", items: [EventItem(name: "Lamp")]),
                .fixture(
                    "2026-11-17 00:02:00", "view_item", user: "a", session: .none, items: [EventItem(name: "Lamp")]),
            ])
            let days = DateRange.days("2026-11-16", "2026-11-17")
            let inSession = Measure(.count, of: .items, where: [.inSession])
            try await bench.expect(
                ["1 Lamp /in": [1, 1], "1 Lamp –": [1, 0]], totals: [2, 1],
                from: .fixture(
                    [TestMeasure.itemRows, inSession], over: days,
                    by: [TestDimension.itemName, TestDimension.landingPage], axis: .day))
        },
    ]
}
