import Insights
import Semantics

/// What an answer without a table holds, as rows for a spreadsheet: the points it draws, or else its facts.
package struct AnswerRecords: Sendable {
    private let answer: VerifiedAnswer

    package init(_ answer: VerifiedAnswer) { self.answer = answer }

    /// Nil where there is neither.
    package var csv: String? {
        if let chart = answer.charts.first, !chart.x.isEmpty { return points(of: chart) }
        return answer.sheet.facts.isEmpty ? nil : facts
    }

    /// A row a place of the axis; a column a curve, two a band.
    private func points(of chart: ChartSpec) -> String {
        let header =
            ["at"] + chart.series.map(\.name) + chart.bands.flatMap { ["\($0.name), lower", "\($0.name), upper"] }
        let rows = chart.x.indices.map { place in
            let curves = chart.series.map { series in
                field(series.values.indices.contains(place) ? series.values[place] : nil, series.unit, chart.currency)
            }
            let bands = chart.bands.flatMap { band in
                [band.lower, band.upper].map { ends in
                    field(
                        ends.indices.contains(place) ? ends[place] : nil, chart.series[band.series].unit, chart.currency
                    )
                }
            }
            return CSVWriter.record([.text(chart.x[place])] + curves + bands)
        }
        return CSVWriter.record(header.map { .text($0) }) + rows.joined()
    }

    private var facts: String {
        let header = ["fact", "says", "metric", "value", "first_day", "last_day", "where"]
        let rows = answer.sheet.facts.map { fact in
            let place = fact.dimensions.map { "\($0.dimension.name)=\($0.value ?? "")" }.joined(separator: "; ")
            return CSVWriter.record([
                .text(fact.id), .text(fact.label), .text(fact.metric.name), value(of: fact),
                .text("\(fact.period.start)"), .text("\(fact.period.end)"), .text(place),
            ])
        }
        return CSVWriter.record(header.map { .text($0) }) + rows.joined()
    }

    private func value(of fact: Fact) -> CSVWriter.Field {
        guard case .metric(let unit) = fact.unit else {
            return fact.value.map { .number(JSONValue.number($0).serialized) } ?? .absent
        }
        return field(fact.value, unit, fact.currency)
    }

    private func field(_ value: Double?, _ unit: MetricUnit, _ currency: Currency) -> CSVWriter.Field {
        let json = MetricTable.number(value, unit, currency)
        return json == .null ? .absent : .number(json.serialized)
    }
}
