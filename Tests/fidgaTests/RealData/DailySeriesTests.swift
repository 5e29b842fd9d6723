import Foundation
import Semantics
import Testing

private let bench = RealDataBench(name: "kpi_daily_series")

/// Two daily series: page views of an article (as logarithms, with days missing) and pedestrians in a city.
@Suite("RealData: daily series", .enabled(if: bench.canRun, RealDataBench.missing))
struct RealDataDailySeriesTests {
    private static let parts = ["wiki", "pedestrians"]

    /// Metrics of the workspace's own.
    private static let settings = """
        metrics:
          - {id: mean_log_views, kind: simple, aggregate: mean, series: log_views}
          - {id: mean_pedestrians, kind: simple, aggregate: mean, series: pedestrians}
          - {id: pedestrians, kind: simple, aggregate: sum, series: pedestrians}
        """

    /// A workspace for each series, so that every one has its own span.
    struct Series {
        var wiki: RealDataWorkspace
        var steps: RealDataWorkspace
    }

    private static let checks: [RealDataCheck<Series>] = [
        .init("wiki.rows") { $1.expect($0.wiki.receipts[0]["accepted"], .count) },
        .init("wiki.first") { $1.expect($0.wiki.span.lowerBound) },
        .init("wiki.last") { $1.expect($0.wiki.span.upperBound) },
        .init("wiki.missing_days") { series, figure in
            let days = try series.wiki.groups("mean_log_views", by: "date")
            figure.expect(days.filter { $0.value == .null }.count)
        },
        .init("wiki.mean_y") { $1.expect(try $0.wiki.value("mean_log_views"), .rate) },
        .init("wiki.max_y_day") { $1.expectDay(try $0.wiki.first("mean_log_views", by: "date", "desc"), .rate) },
        .init("wiki.min_y_day") { $1.expectDay(try $0.wiki.first("mean_log_views", by: "date", "asc"), .rate) },
        .init("wiki.top10_days") { series, figure in
            // The reference takes the views themselves, rounded.
            let days = try series.wiki.top(10, "mean_log_views", by: "date").map { day in
                RealDataWorkspace.Group(name: day.name, value: .number(exp(day.value.double ?? .nan).rounded()))
            }
            figure.expect(days, .count)
        },
        .init("wiki.mean_y_by_year") { $1.expect(try $0.wiki.groups("mean_log_views", by: "year"), .rate) },
        .init("wiki.mean_y_by_weekday") {
            $1.expect(try $0.wiki.groups("mean_log_views", by: "day_of_week"), .rate)
        },

        .init("pedestrians.rows") { $1.expect($0.steps.receipts[0]["accepted"], .count) },
        .init("pedestrians.first") { $1.expect($0.steps.span.lowerBound) },
        .init("pedestrians.last") { $1.expect($0.steps.span.upperBound) },
        .init("pedestrians.missing_days") { series, figure in
            let days = try series.steps.groups("mean_pedestrians", by: "date")
            figure.expect(days.filter { $0.value == .null }.count)
        },
        .init("pedestrians.mean") { $1.expect(try $0.steps.value("mean_pedestrians"), .rate) },
        .init("pedestrians.days_in_lockdown") { series, figure in
            figure.expect(try lockdowns(figure).reduce(0) { $0 + (try days(in: $1, series)) })
        },
        .init("pedestrians.mean_in_lockdown") { series, figure in
            let windows = try lockdowns(figure)
            let sum = try windows.reduce(0) { $0 + (try series.steps.number("pedestrians", days: $1)) }
            figure.expect(sum / Double(try windows.reduce(0) { $0 + (try days(in: $1, series)) }), .rate)
        },
        .init("pedestrians.mean_outside") { series, figure in
            let windows = try lockdowns(figure)
            let sum = try windows.reduce(0) { $0 + (try series.steps.number("pedestrians", days: $1)) }
            let inside = try windows.reduce(0) { $0 + (try days(in: $1, series)) }
            let outside = try days(in: series.steps.span, series) - inside
            figure.expect((try series.steps.number("pedestrians") - sum) / Double(outside), .rate)
        },
        .init("pedestrians.mean_before_2020_03_21") {
            $1.expect(try $0.steps.value("mean_pedestrians", days: $0.steps.span.lowerBound..."2020-03-20"), .rate)
        },
        .init("pedestrians.per_window_mean") { series, figure in
            figure.expect(
                try lockdowns(figure).map { window in
                    RealDataWorkspace.Group(
                        name: "\(window.lowerBound)..\(window.upperBound)",
                        value: try series.steps.value("mean_pedestrians", days: window))
                }, .rate)
        },
        .init("pedestrians.mean_by_year") { $1.expect(try $0.steps.groups("mean_pedestrians", by: "year"), .rate) },
        .init("pedestrians.mean_by_weekday") {
            $1.expect(try $0.steps.groups("mean_pedestrians", by: "day_of_week"), .rate)
        },
        .init("pedestrians.max_day") { $1.expectDay(try $0.steps.first("pedestrians", by: "date", "desc"), .count) },
        .init("pedestrians.min_day") { $1.expectDay(try $0.steps.first("pedestrians", by: "date", "asc"), .count) },
        .init("pedestrians.change_28d_before_vs_after_2020_03_21") { series, figure in
            let table = try series.steps.query(
                "mean_pedestrians", days: "2020-03-21"..."2020-04-17", ["--compare", "previous"])
            let after = try #require(table["totals"]?["mean_pedestrians"]?.double)
            let before = try #require(table["comparison"]?["totals"]?["mean_pedestrians"]?.double)
            figure.expect(after / before - 1, .rate)
        },
    ]

    private static let notCovered: KeyValuePairs = [
        "wiki.mean_y_by_month_of_year": "no dimension joins the same month of several years",
        "wiki.causes_public_record": "causes, not figures",
        "wiki.seasonal_naive_7_wape_last28_views": "the error of a forecast is no metric query",
        "pedestrians.lockdowns": "given days, not figures; the figures about them are asked for",
        "pedestrians.seasonal_naive_7_wape_last28": "the error of a forecast is no metric query",
    ]

    private static func lockdowns(_ figure: KnownFigure) throws -> [ClosedRange<String>] {
        try #require(figure.siblings["lockdowns"]?.elements).map { window in
            let days = (window.elements ?? []).compactMap(\.text)
            return try #require(days.first)...(try #require(days.last))
        }
    }

    /// How many days have a value.
    private static func days(in days: ClosedRange<String>, _ series: Series) throws -> Int {
        try series.steps.groups("mean_pedestrians", by: "date", days: days).filter { $0.value != .null }.count
    }

    @Test("come out as the reference says") func figures() throws {
        var series = Series(
            wiki: try RealDataWorkspace(settings: Self.settings), steps: try RealDataWorkspace(settings: Self.settings))
        try series.wiki.bringIn(
            "series", bench.file("wiki_peyton_manning_log_views.csv.gz"), source: "log_views")
        try series.steps.bringIn("series", bench.file("melbourne_pedestrians.csv.gz"), source: "pedestrians")
        try bench.ask(Self.checks, bench.figures(parts: Self.parts), of: series)
    }

    @Test("have no figure that is left out unsaid") func complete() throws {
        bench.expectNothingLeftOut(
            try bench.figures(parts: Self.parts), asked: Self.checks, notCovered: Self.notCovered)
    }
}
