import Semantics
import Testing

@testable import Insights

struct MetricWatchTests {
    private let first = CivilDate(daysSinceEpoch: 18_267)

    /// A table of sessions by day, or by day and channel.
    private func table(_ series: [(name: String, values: [Double?])], isBroken: Bool) -> MetricTable {
        let days = series.first?.values.count ?? 0
        var columns: [MetricTable.Column] = [.init(.dimension("date"))]
        if isBroken { columns.append(.init(.dimension("country"))) }
        columns.append(.init(.metric("sessions", .count)))
        var rows: [[MetricTable.Cell]] = []
        for day in 0..<days {
            for (name, values) in series {
                guard let value = values[day] else { continue }
                let date = MetricTable.Cell.text("\(first.adding(days: day))")
                rows.append(isBroken ? [date, .text(name), .number(value)] : [date, .number(value)])
            }
        }
        return MetricTable(
            columns: columns, rows: rows, totals: [:],
            period: DateRange(start: first, end: first.adding(days: max(0, days - 1))), comparison: nil,
            trust: Trust(complete: true, flags: []),
            provenance: Provenance(query: "q", snapshot: "s", rowsRead: 1, sources: []), currency: .usd)
    }

    private var period: DateRange { DateRange(start: first.adding(days: 200), end: first.adding(days: 299)) }

    @Test("A drop is found with its expectation and where it began; a named day is not")
    func drop() throws {
        var values = SeriesDetectorTests.visits(300).map { Optional($0) }
        values[250] = values[250].map { $0 * 0.4 }
        let table = table([("", values)], isBroken: false)
        let found = MetricWatch(calendar: .empty).anomalies(of: "sessions", in: table, from: period, emptyIsZero: true)
        let drop = try #require(found.first)
        #expect(found.count == 1)
        #expect(drop.period.start == first.adding(days: 250))
        #expect(drop.episode.kind == .drop)
        #expect(drop.episode.severity == .critical)
        #expect((drop.episode.difference ?? 0) < 0)
        #expect(!drop.episode.isOngoing)
        let calendar = EventCalendar([(date: first.adding(days: 250), name: "Maintenance")])
        let known = MetricWatch(calendar: calendar).anomalies(
            of: "sessions", in: table, from: period, emptyIsZero: true)
        #expect(known.isEmpty)
    }

    @Test("A day without a row is an outage of a count, and missing of a rate")
    func absent() {
        var values = SeriesDetectorTests.visits(300).map { Optional($0) }
        for day in 297..<300 { values[day] = nil }
        let table = table([("", values)], isBroken: false)
        for (emptyIsZero, kind) in [(true, AnomalyKind.outage), (false, .missing)] {
            let found = MetricWatch(calendar: .empty).anomalies(
                of: "sessions", in: table, from: period, emptyIsZero: emptyIsZero)
            #expect(found.map(\.episode.kind) == [kind])
            #expect(found.first?.episode.isOngoing == true)
        }
    }

    @Test("Of many groups only the strange one is named")
    func groups() throws {
        var series = (1...40).map {
            (name: "c\($0)", values: SeriesDetectorTests.visits(300, seed: UInt64($0)).map { Optional($0) })
        }
        series[6].values[260] = series[6].values[260].map { $0 * 0.3 }
        let found = MetricWatch(calendar: .empty).anomalies(
            of: "sessions", in: table(series, isBroken: true), from: period, emptyIsZero: true)
        #expect(found.contains { $0.dimensions == [DimensionValue("country", "c7")] && $0.episode.kind == .drop })
        // Forty groups over a hundred days bring some 20 false alarms of their own at the default rate.
        #expect(found.count <= 4)
    }
}
