import Connectors
import Foundation
import Semantics
import Statistics
import Testing

private let bench = RealDataBench(name: "asos_experiments")

/// 78 tests of a shop, as sums of each variant that grow day by day.
@Suite("RealData: experiments of a shop", .enabled(if: bench.canRun, RealDataBench.missing))
struct RealDataAsosTests {
    struct Snapshot: Sendable {
        var series: String
        var metric: String
        var day: Double
        var users: (control: Double, treatment: Double)
        /// Nil where a variance is missing or nothing varies.
        var test: DifferenceTest?
    }

    struct Series: Sendable {
        /// By experiment, variant and metric, oldest first.
        var snapshots: [[Snapshot]]

        var last: [Snapshot] { snapshots.compactMap(\.last) }
        var pValues: [Double] { last.compactMap { $0.test?.pValue } }

        init() throws {
            let table = try BareTable(path: bench.file("asos_snapshots.csv.gz"))
            let column = Dictionary(uniqueKeysWithValues: table.columns.enumerated().map { ($1, $0) })
            var series: [String: [Snapshot]] = [:]
            for row in table.rows {
                func text(_ name: String) -> String { row.fields[column[name] ?? 0] }
                func number(_ name: String) throws -> Double? { try table.number(row, column[name] ?? 0) }
                let key = ["experiment_id", "variant_id", "metric_id"].map(text).joined(separator: " ")
                let counts = (try number("count_c") ?? 0, try number("count_t") ?? 0)
                var test: DifferenceTest?
                if let mean = (try number("mean_c")), let other = (try number("mean_t")),
                    let variance = (try number("variance_c")), let otherVariance = (try number("variance_t"))
                {
                    let control = Estimate(value: mean, variance: variance / counts.0)
                    let treatment = Estimate(value: other, variance: otherVariance / counts.1)
                    let result = DifferenceTest(treatment, minus: control)
                    test = result.standardError > 0 ? result : nil
                }
                series[key, default: []].append(
                    Snapshot(
                        series: key, metric: text("metric_id"), day: try number("time_since_start") ?? 0, users: counts,
                        test: test))
            }
            snapshots = series.values.map { $0.sorted { $0.day < $1.day } }
        }
    }

    private static let checks: [RealDataCheck<Series>] = [
        .init("experiment_variant_metric_series") { $1.expect($0.snapshots.count) },
        .init("rows") { $1.expect($0.snapshots.reduce(0) { $0 + $1.count }) },
        .init("final_tests") { $1.expect($0.pValues.count) },
        .init("final_significant_p05") { $1.expect($0.pValues.count(where: { $0 < 0.05 })) },
        .init("final_significant_BH_q05") {
            $1.expect(MultipleTesting.benjaminiHochberg($0.pValues).count(where: { $0 <= 0.05 }))
        },
        .init("final_significant_bonferroni") { data, figure in
            figure.expect(data.pValues.count(where: { $0 * Double(data.pValues.count) < 0.05 }))
        },
        .init("series_ever_p05") {
            $1.expect($0.snapshots.count(where: { $0.contains { ($0.test?.pValue ?? 1) < 0.05 } }))
        },
        .init("series_crossed_but_not_final") {
            $1.expect(
                $0.snapshots.count(where: { series in
                    series.contains { ($0.test?.pValue ?? 1) < 0.05 } && !((series.last?.test?.pValue ?? 1) < 0.05)
                }))
        },
        .init("srm_p_below_0.001") {
            $1.expect(
                $0.last.filter { $0.metric == "1" }.count(where: {
                    GoodnessOfFit(of: [$0.users.control, $0.users.treatment]).pValue < 0.001
                }))
        },
        .init("ten_smallest_p_metric1_final") { data, figure in
            let smallest = data.last.filter { $0.metric == "1" }
                .sorted { abs($0.test?.statistic ?? 0) > abs($1.test?.statistic ?? 0) }
            for (snapshot, expected) in zip(smallest, figure.value.elements ?? []) {
                let test = try #require(snapshot.test)
                #expect(snapshot.series.hasPrefix(expected["experiment_id"]?.text ?? "?"))
                #expect(abs(test.statistic - (expected["z"]?.double ?? 0)) < 1e-7)
                #expect(abs(log(test.pValue / (expected["p"]?.double ?? 1))) < 1e-6)
                #expect(abs(test.interval().lowerBound - (expected["ci95"]?.elements?.first?.double ?? 0)) < 1e-11)
                #expect(abs(test.interval().upperBound - (expected["ci95"]?.elements?.last?.double ?? 0)) < 1e-11)
            }
        },
    ]

    @Test("Known figures come out") func figures() throws {
        try bench.ask(Self.checks, try bench.figures(), of: try Series())
    }

    @Test("No figure is left out") func leftOut() throws {
        bench.expectNothingLeftOut(
            try bench.figures(), asked: Self.checks,
            notCovered: [
                "experiments": "a count of ids", "experiment_variant_pairs": "a count of ids",
                "metrics": "a list of ids", "rows_with_null": "a count of blanks",
                "max_time_since_start": "the largest day", "final_significant_p05_by_metric": "parts of a figure",
                "final_tests_by_metric": "parts of a figure", "srm_tested": "a count of ids",
                "median_duration_days": "durations are no test", "published": "words",
            ])
    }
}
