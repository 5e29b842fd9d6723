import Semantics
import Testing

@testable import Connectors

@Suite("Bare series") struct SeriesFormatTests {
    @Test("need no map: the first column is the date, the header names the series")
    func plain() async throws {
        let result = try await Canonised(
            SeriesFormat.self, "ds,visitors\n2026-11-16,39230\n2026-11-17,NA\n2026-11-18,1.5\n")
        #expect(result.observations.map(\.values) == [[.series("visitors"): 39230], [.series("visitors"): 1.5]])
        #expect(result.observations.map(\.period.description) == ["2026-11-16", "2026-11-18"])
        #expect(result.notes.contains { $0.hasPrefix("1 times there was no figure") })
    }

    @Test("take the name that the caller chose for their source")
    func named() async throws {
        let result = try await Canonised(SeriesFormat.self, "ds,y\n2026-11-16,1\n", source: "pedestrians")
        #expect(result.observations[0].values == [.series("pedestrians"): 1])
    }

    @Test("may stand side by side, and a header of any words is a name")
    func wide() async throws {
        let result = try await Canonised(
            SeriesFormat.self, "day,\"a \"\"quoted\"\" one\",= two: yes\n2026-11-16,1,2\n")
        #expect(
            Set(result.observations.flatMap(\.values.keys)) == [.series("a \"quoted\" one"), .series("= two: yes")])
    }

    @Test("of months or weeks, or with decimal commas, take a map")
    func mapped() async throws {
        let map = "date: Monat\nperiod: month\nname: Reihe\nvalue: Wert\ndecimal: \",\""
        let result = try await Canonised(
            SeriesFormat.self, "Monat;Reihe;Wert\n2026-10;a;1.234,5\nOktober 2026;b;2\n", map: map)
        #expect(result.observations.map(\.values) == [[.series("a"): 1234.5], [.series("b"): 2]])
        #expect(result.observations.map(\.period.description) == Array(repeating: "2026-10-01..2026-10-31", count: 2))
    }

    @Test("reject what is no date or no number")
    func rejects() async throws {
        let result = try await Canonised(SeriesFormat.self, "d,y\nyesterday,1\n2026-11-16,many\n")
        #expect(result.reasons == ["bad_date", "bad_number"])
    }

    private static let folder = "data/real/kpi_daily_series"

    @Test(
        "of real counts keep every value",
        .enabled(if: ImportTesting.hasShared(folder), "the shared data is not here"))
    func real() async throws {
        let steps = try await Canonised(
            SeriesFormat.self, shared: Self.folder + "/melbourne_pedestrians.csv.gz", source: "pedestrians")
        #expect(steps.observations.count == 1490 && steps.reasons == [])
        let total = steps.observations.reduce(0) { $0 + ($1.values[.series("pedestrians")] ?? 0) }
        #expect(abs(total / 1490 - 28023.14564) < 1e-5)
        let views = try await Canonised(
            SeriesFormat.self, shared: Self.folder + "/wiki_peyton_manning_log_views.csv.gz", source: "log_views")
        #expect(views.observations.count == 2905)
        let mean = views.observations.reduce(0) { $0 + ($1.values[.series("log_views")] ?? 0) } / 2905
        #expect(abs(mean - 8.138957938) < 1e-9)
    }
}
