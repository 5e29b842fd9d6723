package import Semantics

/// The part of a chart that shares one scale: all series of one unit, with their bands and marks.
package struct ChartPanel: Sendable {
    package let unit: MetricUnit
    /// Places in the chart's series.
    package let series: [Int]
    package let scale: ChartScale

    /// One panel a unit, in the order of the series; units without a single value have none.
    package static func panels(of chart: ChartSpec, ticks: Int = 5) -> [ChartPanel] {
        var units: [MetricUnit] = []
        for series in chart.series where !units.contains(series.unit) { units.append(series.unit) }
        return units.compactMap { unit in
            let members = chart.series.indices.filter { chart.series[$0].unit == unit }
            let figures = members.flatMap { chart.series[$0].values }.compactMap { $0 }.filter(\.isFinite)
            let bands = chart.bands.filter { members.contains($0.series) }.flatMap { $0.lower + $0.upper }
                .compactMap { $0 }.filter(\.isFinite)
            // Where nothing that was measured is below zero, what is expected, or an interval, ends at the axis.
            let measured = members.filter { chart.series[$0].role == .actual }.flatMap { chart.series[$0].values }
                .compactMap { $0 }.filter(\.isFinite)
            let floor = measured.contains { $0 < 0 } || measured.isEmpty ? -Double.infinity : 0
            let present = (figures + bands).map { max(floor, $0) }
            guard
                let scale = ChartScale(
                    present, startsAtZero: chart.kind == .bar, isWhole: unit == .count, ticks: ticks)
            else { return nil }
            return ChartPanel(unit: unit, series: members, scale: scale)
        }
    }

    /// The panel's part of a chart.
    package func bands(of chart: ChartSpec) -> [ChartSpec.Band] { chart.bands.filter { series.contains($0.series) } }

    /// The marks with the values they stand on; those without a value stand on the axis.
    package func marks(of chart: ChartSpec) -> [(mark: ChartSpec.Mark, value: Double)] {
        chart.marks.filter { series.contains($0.series) && chart.x.indices.contains($0.place) }.map { mark in
            let values = chart.series[mark.series].values
            let value = values.indices.contains(mark.place) ? values[mark.place] : nil
            return (mark, value.flatMap { $0.isFinite ? $0 : nil } ?? scale.low)
        }
    }
}
