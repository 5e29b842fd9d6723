import Semantics

extension MetricSourceContract {
    private static let day = DateRange.days("2026-11-16")

    static let keepingChecks: [Check] = [
        Check("the same batch again changes nothing, and the receipt says so") { bench in
            let observations: [Observation] = [.fixture("1", .days("2026-11-20"), values: [.clicks: 3])]
            let first = try await bench.keep(WorkedExample.events, observations: observations)
            try bench.expectEqual(first.accepted, 16, "accepted at first")
            try bench.expectEqual(first.duplicates, 0, "duplicates at first")
            try bench.expectEqual(first.span, .days("2026-11-16", "2026-11-20"), "span at first")
            let before = try await bench.source.inventory()
            let again = try await bench.keep(WorkedExample.events, observations: observations)
            try bench.expectEqual(again.accepted, 0, "accepted again")
            try bench.expectEqual(again.duplicates, 16, "duplicates again")
            try bench.expectEqual(again.restated, 0, "restated again")
            try bench.expectEqual(again.span, nil, "span again")
            let after = try await bench.source.inventory()
            try bench.expectEqual(after.snapshot, before.snapshot, "snapshot")
            try bench.expectEqual(after.events, 15, "events")
            try bench.expectEqual(after.observations, 1, "observations")
            try await bench.expect(
                [15, 6], from: .fixture([TestMeasure.events, TestMeasure.sessions], over: WorkedExample.period))
        },
        Check("of two events with one key the first to arrive is the event, in one batch or in two") { bench in
            let receipt = try await bench.keep([
                .fixture("2026-11-16 09:00:00", "purchase", user: "a", value: "10", id: "same"),
                .fixture("2026-11-16 08:00:00", "purchase", user: "b", value: "20", id: "same"),
            ])
            try bench.expectEqual(receipt.accepted, 1, "accepted")
            try bench.expectEqual(receipt.duplicates, 1, "duplicates")
            try await bench.keep([.fixture("2026-11-16 07:00:00", "refund", user: "c", value: "30", id: "same")])
            try await bench.expect(
                ["0 purchase": [1, 10, 0]],
                from: .fixture(
                    [TestMeasure.events, TestMeasure.revenue, TestMeasure.refunds], over: day,
                    by: [TestDimension.eventName]))
        },
        Check("what is appended is asked about only after it is committed") { bench in
            let empty = try await bench.source.inventory().snapshot
            try await bench.source.append(IngestBatch(source: "contract", events: WorkedExample.events))
            let plan = QueryPlan.fixture([TestMeasure.events], over: WorkedExample.period)
            try await bench.expect([0], from: plan, "before")
            let before = try await bench.source.inventory().snapshot
            try bench.expectEqual(before, empty, "snapshot before")
            let receipt = try await bench.source.commit(progress: { _ in })
            try bench.expectEqual(receipt.accepted, 15, "accepted")
            try await bench.expect([15], from: plan, "after")
            let idle = try await bench.source.commit(progress: { _ in })
            try bench.expectEqual(idle, IngestReceipt(), "a commit of nothing")
        },
        Check("the answer names the snapshot and the sources; new and restated data change the snapshot") { bench in
            var seen: Set<String> = []
            try await bench.expectNewSnapshot("nothing", over: day, seen: &seen)
            try await bench.keep([.fixture("2026-11-16 09:00:00", "page_view")], from: "web")
            try await bench.expectNewSnapshot("an event", over: day, seen: &seen)
            try await bench.keep([], observations: [.fixture("1", day, values: [.clicks: 1])], from: "ads")
            try await bench.expectNewSnapshot("an observation", over: day, seen: &seen)
            try await bench.keep([], observations: [.fixture("1", day, values: [.clicks: 2])], from: "ads")
            try await bench.expectNewSnapshot("a restatement", over: day, seen: &seen)
            let table = try await bench.source.compute(.fixture([TestMeasure.events, TestMeasure.clicks], over: day))
            try bench.expectEqual(table.sources.sorted(), ["ads", "web"], "sources")
        },
        Check("equal data has an equal snapshot, whatever the order it came in") { bench in
            let observations: [Observation] = [
                .fixture("1", day, dimensions: ["ad_platform": "x", "country": "y"], values: [.clicks: 1, .reach: 2]),
                .fixture("2", day, cost: "3"),
            ]
            try await bench.keep(WorkedExample.events, observations: observations)
            let other = ContractBench(
                check: bench.check, source: try await bench.makeAnother(), makeAnother: bench.makeAnother)
            try await other.keep([], observations: [.fixture("2", day, cost: "4")])
            for event in WorkedExample.events.reversed() { try await other.keep([event, event]) }
            try await other.keep([], observations: observations.reversed())
            let snapshots = (
                try await bench.source.inventory().snapshot, try await other.source.inventory().snapshot
            )
            try bench.expectEqual(snapshots.1, snapshots.0, "snapshot")
        },
    ]
}
