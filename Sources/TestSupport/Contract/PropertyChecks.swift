import Semantics

extension MetricSourceContract {
    private static let days = DateRange.days("2026-11-16", "2026-11-17")
    private static let plan = DimensionDefinition.property("plan")

    private static func event(
        _ time: String, name: String = "page_view", user: String? = "a", session: SessionHint = .derived,
        value: String? = nil, items: [EventItem] = [], _ properties: [String: PropertyValue]
    ) -> Event {
        var event = Event.fixture(
            "2026-11-" + time, name, user: user, session: session, value: value, items: items)
        event.properties = properties
        return event
    }

    /// What the checks tell apart: kinds that read alike, an empty text, an event without the property, a late one.
    private static let signUps: [Event] = [
        event("16 09:00:00", ["plan": .text("pro"), "seats": .number(7), "trial": .flag(true)]),
        event("16 09:01:00", ["plan": .text("free"), "seats": .text("7"), "trial": .text("true")]),
        event("16 09:02:00", user: "b", ["plan": .text("pro"), "seats": .number(2.5)]),
        event("17 09:00:00", user: "b", ["plan": .text(""), "seats": .number(1e20)]),
        event("17 10:00:00", user: "c", [:]), event("17 11:00:00", user: nil, ["plan": .text("free")]),
    ]

    static let propertyChecks: [Check] = [
        Check("a custom property breaks down by its plain text: texts, numbers and flags that read alike are one") {
            bench in
            try await bench.keep(signUps)
            let measures = [TestMeasure.events, TestMeasure.eventUsers]
            try await bench.expect(
                ["0 pro": [2, 2], "0 free": [2, 1], "0 ": [1, 1], "0 –": [1, 1]], totals: [6, 3],
                from: .fixture(measures, over: days, by: [plan]), "texts")
            try await bench.expect(
                ["0 7": [2, 1], "0 2.5": [1, 1], "0 1e+20": [1, 1], "0 –": [2, 1]], totals: [6, 3],
                from: .fixture(measures, over: days, by: [.property("seats")]), "numbers")
            try await bench.expect(
                ["0 true": [2, 1], "0 –": [4, 2]], totals: [6, 3],
                from: .fixture(measures, over: days, by: [.property("trial")]), "flags")
            try await bench.expect(
                ["0 –": [6, 3]], totals: [6, 3], from: .fixture(measures, over: days, by: [.property("Plan")]),
                "a property that no event has")
        },
        Check("a custom property filters, also by its size where it is a number") { bench in
            try await bench.keep(signUps)
            func expect(_ values: [Double?], _ filter: DimensionFilter) async throws {
                try await bench.expect(
                    values, from: .fixture([TestMeasure.events], over: days, where: [filter]), "\(filter.filter)")
            }
            try await expect([2], plan.filter(.eq, "pro"))
            try await expect([4], plan.filter(.ne, "pro"))
            try await expect([4], plan.filter(.isIn, "pro", "free"))
            try await expect([1], plan.filter(.eq, ""))
            try await expect([3], DimensionDefinition.property("seats").filter(.gte, "7"))
            try await expect([2], DimensionDefinition.property("trial").filter(.eq, "true"))
            try await expect([0], DimensionDefinition.property("nothing").filter(.eq, "x"))
        },
        Check("a property's name and values are the same text however their accents are spelt") { bench in
            try await bench.keep([
                event("16 09:00:00", ["gr\u{F6}\u{DF}e": .text("\u{E9}")]),
                event("16 09:01:00", user: "b", ["gro\u{308}\u{DF}e": .text("e\u{301}")]),
                event("16 09:02:00", ["a \"b\"\n\u{1F600}": .text("c\\d\t\u{2028}")]),
            ])
            for name in ["gr\u{F6}\u{DF}e", "gro\u{308}\u{DF}e"] {
                try await bench.expect(
                    ["0 \u{E9}": [2], "0 –": [1]],
                    from: .fixture([TestMeasure.events], over: days, by: [.property(name)]), name)
            }
            try await bench.expect(
                ["0 c\\d\t\u{2028}": [1], "0 –": [2]],
                from: .fixture([TestMeasure.events], over: days, by: [.property("a \"b\"\n\u{1F600}")]), "escaped")
        },
        Check("a session counts under each value that its events show; items have their event's properties") { bench in
            try await bench.keep([
                event("16 09:00:00", ["plan": .text("free")]),
                event(
                    "16 09:05:00", name: "purchase", value: "10",
                    items: [EventItem(name: "Lamp"), EventItem(name: "Cup")],
                    ["plan": .text("pro")]),
                event("17 09:00:00", user: "b", ["plan": .text("free")]),
            ])
            try await bench.expect(
                ["0 free": [2, 2], "0 pro": [1, 1]], totals: [2, 2],
                from: .fixture([TestMeasure.sessions, TestMeasure.sessionUsers], over: days, by: [plan]))
            try await bench.expect(
                ["0 pro": [2]], totals: [2], from: .fixture([TestMeasure.itemRows], over: days, by: [plan]))
            try await bench.expect(
                [1, 10],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.revenue], over: days,
                    where: [
                        plan.filter(.eq, "pro")
                    ]))
            try await bench.expect(
                [2, 1],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.sessions], over: days, segment: .users(plan.filter(.eq, "pro"))))
        },
        Check("a property with a value an event is broken down whole, with late events among them") { bench in
            let events = (0..<40).map { index in
                event("16 09:\(index < 10 ? "0" : "")\(index):00", user: "u\(index % 3)", ["id": .text("r\(index)")])
            }
            try await bench.keep(events.enumerated().filter { !$0.offset.isMultiple(of: 4) }.map(\.element))
            try await bench.keep(events.enumerated().filter { $0.offset.isMultiple(of: 4) }.map(\.element))
            let wanted = Dictionary(uniqueKeysWithValues: (0..<40).map { ("0 r\($0)", [1.0 as Double?]) })
            try await bench.expect(
                wanted, totals: [40],
                from: .fixture([TestMeasure.events], over: days, by: [.property("id")]))
            try await bench.expect(
                [1],
                from: .fixture(
                    [TestMeasure.events], over: days, where: [DimensionDefinition.property("id").filter(.eq, "r7")]))
            try await bench.expectEqual(
                bench.source.values(of: "property:id", in: days, limit: 3), ["r0", "r1", "r10"], "values")
        },
        Check("a field with a text an event is broken down whole, and so are the pages that visits begin on") { bench in
            let events = (0..<30).map { index in
                Event.fixture(
                    "2026-11-16 \(index < 10 ? "0" : "")\(index % 24):\(index):00", "page_view", user: "u\(index)",
                    page: "/order/\(index)", texts: [.pageReferrer: "https://a.example/?q=\(index)"])
            }
            for part in [events[10..<20], events[20...], events[..<10]] { try await bench.keep(Array(part)) }
            let referrer = TestDimension.event("page_referrer", .pageReferrer)
            func wanted(_ text: (Int) -> String) -> [String: [Double?]] {
                Dictionary(uniqueKeysWithValues: (0..<30).map { ("0 " + text($0), [1]) })
            }
            try await bench.expect(
                wanted { "https://a.example/?q=\($0)" }, totals: [30],
                from: .fixture([TestMeasure.events], over: days, by: [referrer]))
            try await bench.expect(
                wanted { "/order/\($0)" }, totals: [30],
                from: .fixture([TestMeasure.sessions], over: days, by: [TestDimension.landingPage]))
            try await bench.expect(
                wanted { "/order/\($0) /order/\($0)" }, totals: [30],
                from: .fixture([TestMeasure.events], over: days, by: [TestDimension.landingPage, TestDimension.page]))
            try await bench.expect(
                [1, 1],
                from: .fixture(
                    [TestMeasure.sessions, TestMeasure.events], over: days,
                    where: [TestDimension.landingPage.filter(.eq, "/order/17")]))
        },
        Check("the inventory names the properties that events have") { bench in
            try await bench.keep(signUps)
            try await bench.keep([event("17 12:00:00", ["a name with blanks": .flag(false), "none": .number(.nan)])])
            let inventory = try await bench.source.inventory()
            try bench.expectEqual(inventory.properties, ["a name with blanks", "plan", "seats", "trial"], "properties")
            try bench.expectEqual(inventory.hasMoreProperties, false, "more")
        },
    ]
}
