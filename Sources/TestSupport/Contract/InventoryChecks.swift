import Semantics

extension MetricSourceContract {
    static let inventoryChecks: [Check] = [
        Check("the inventory counts what there is") { bench in
            let nothing = try await bench.source.inventory()
            try bench.expectEqual(nothing.events, 0, "events of nothing")
            try bench.expectEqual(nothing.span, nil, "span of nothing")
            try bench.expectEqual(nothing.gaps, [], "gaps of nothing")
            try await bench.keep(
                [
                    .fixture("2026-11-10 09:00:00", "page_view", user: "a"),
                    .fixture("2026-11-12 09:00:00", "scroll", user: "a"),
                    .fixture("2026-11-12 09:01:00", "click", user: nil),
                    .fixture("2026-11-12 09:02:00", "page_view", user: "b"),
                ], from: "web")
            try await bench.keep(
                [],
                observations: [
                    .fixture("1", .days("2026-11-13", "2026-11-16"), values: [.series("visits"): 1]),
                    .fixture("2", .days("2026-11-12"), values: [.clicks: 1, .series("cars"): 4]),
                ], from: "series")
            let inventory = try await bench.source.inventory()
            try bench.expectEqual(inventory.events, 4, "events")
            try bench.expectEqual(inventory.sessions, 3, "sessions")
            try bench.expectEqual(inventory.users, 2, "users")
            try bench.expectEqual(inventory.observations, 2, "observations")
            try bench.expectEqual(inventory.span, .days("2026-11-10", "2026-11-16"), "span")
            try bench.expectEqual(
                inventory.gaps, [.days("2026-11-11"), .days("2026-11-13", "2026-11-16")], "days without an event")
            try bench.expectEqual(inventory.series, ["cars", "visits"], "series")
            try bench.expectEqual(inventory.eventNames, ["page_view", "click", "scroll"], "event names")
            let sources = inventory.sources.sorted { $0.name < $1.name }
            try bench.expectEqual(sources.map(\.name), ["series", "web"], "sources")
            try bench.expectEqual(sources.map(\.events), [0, 4], "events by source")
            try bench.expectEqual(sources.map(\.observations), [2, 0], "observations by source")
            try bench.expectEqual(
                sources.map(\.span), [.days("2026-11-12", "2026-11-16"), .days("2026-11-10", "2026-11-12")],
                "spans by source")
        },
        Check("the values of a dimension come most frequent first, then by name") { bench in
            try await bench.keep(
                [
                    .fixture("2026-11-16 09:00:00", "page_view", user: "a", page: "/b"),
                    .fixture("2026-11-16 09:00:01", "page_view", user: "a", page: "/b"),
                    .fixture("2026-11-16 09:00:02", "page_view", user: "a", page: "/c"),
                    .fixture("2026-11-16 09:00:03", "page_view", user: "b", page: "/a"),
                    .fixture("2026-11-16 09:00:04", "login", user: "b"),
                    .fixture("2026-11-17 09:00:04", "page_view", user: "b", page: "/later"),
                    .fixture(
                        "2026-11-16 09:00:05", "view_item", user: "b", page: "/c",
                        items: [
                            EventItem(name: "Lamp"), EventItem(name: "Cloth"), EventItem(name: "Cloth"), EventItem(),
                        ]),
                ],
                observations: [
                    .fixture("1", .days("2026-11-16"), dimensions: ["ad_platform": "meta_ads"], values: [.clicks: 1]),
                    .fixture("2", .days("2026-11-16"), dimensions: ["ad_platform": "meta_ads"], values: [.clicks: 1]),
                    .fixture("3", .days("2026-11-16"), dimensions: ["ad_platform": "google_ads"], values: [.clicks: 9]),
                    .fixture(
                        "4", .days("2026-11-16", "2026-11-17"), dimensions: ["ad_platform": "x"], values: [.clicks: 9]),
                ])
            let day = DateRange.days("2026-11-16")
            let cases: [(dimension: DimensionID, limit: Int, values: [String])] = [
                ("page_path", 10, ["/b", "/c", "/a"]), ("page_path", 2, ["/b", "/c"]), ("page_path", 0, []),
                ("event_name", 10, ["page_view", "login", "view_item"]), ("item_name", 10, ["Cloth", "Lamp"]),
                ("ad_platform", 10, ["meta_ads", "google_ads"]), ("country", 10, []),
                ("no_such_dimension", 10, []),
            ]
            for item in cases {
                let values = try await bench.source.values(of: item.dimension, in: day, limit: item.limit)
                try bench.expectEqual(values, item.values, "\(item.dimension), at most \(item.limit)")
            }
        },
    ]
}
