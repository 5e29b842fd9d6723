import Operations
import Semantics
import Synchronization
import Testing

@testable import Service

@Suite struct `Figures are sent as they change` {
    /// Data that a test changes, and how often it was computed.
    private final class Figures: Sendable {
        private let state = Mutex((snapshot: 1, computed: 0))
        func change() { state.withLock { $0.snapshot += 1 } }
        var computed: Int { state.withLock { $0.computed } }
        var version: DataVersion {
            DataVersion(snapshot: "\(state.withLock { $0.snapshot })", day: "2026-11-23")
        }
        func compute() -> JSONValue {
            state.withLock { state in
                state.computed += 1
                return .object(["sessions": .integer(Int64(state.snapshot))])
            }
        }
    }

    private func feed(_ figures: Figures, at now: Int64 = 1_000) -> MetricFeed {
        MetricFeed(
            interval: .seconds(3_600), now: { Instant(milliseconds: now) }, version: { figures.version },
            compute: { figures.compute() })
    }

    private func heard(_ feed: MetricFeed, after last: Int64? = nil) async throws -> [ServerEvent] {
        let (events, sink) = AsyncStream.makeStream(of: ServerEvent.self)
        let number = try await feed.listen(after: last, sink)
        await feed.leave(number)
        sink.finish()
        var heard: [ServerEvent] = []
        for await event in events { heard.append(event) }
        return heard
    }

    @Test func `once for all who watch, and again only when the data has changed`() async throws {
        let figures = Figures()
        let feed = feed(figures)
        let first = ServerEvent.event(id: "1000", name: "metric", data: #"{"sessions":1}"#)
        #expect(try await heard(feed) == [first])
        #expect(try await heard(feed) == [first])
        #expect(figures.computed == 1)
        figures.change()
        #expect(try await heard(feed) == [.event(id: "1001", name: "metric", data: #"{"sessions":2}"#)])
        #expect(figures.computed == 2)
        #expect(await feed.isIdle)
    }

    @Test func `many who come at the same time are one computation`() async throws {
        let figures = Figures()
        let feed = MetricFeed(
            interval: .seconds(3_600), now: { Instant(milliseconds: 1_000) }, version: { figures.version },
            compute: {
                // Long enough for all of them to have come.
                for _ in 0..<1_000 { await Task.yield() }
                return figures.compute()
            })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    let events = try await heard(feed)
                    #expect(events.count == 1)
                }
            }
            try await group.waitForAll()
        }
        #expect(figures.computed == 1)
    }

    @Test func `who was away gets what it missed`() async throws {
        let figures = Figures()
        let feed = feed(figures)
        for _ in 0..<3 {
            _ = try await heard(feed)
            figures.change()
        }
        let missed = try await heard(feed, after: 1_000)
        #expect(missed.count == 3)
        #expect(missed.last == .event(id: "1003", name: "metric", data: #"{"sessions":4}"#))
        #expect(try await heard(feed, after: 1_003) == [])
    }
}
