package import Semantics

/// A chart as data: a surface draws it with its own means.
package struct ChartSpec: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// Along a time axis.
        case line
        /// One bar a group.
        case bar
    }

    package struct Series: Sendable, Equatable {
        package var name: String
        package var unit: MetricUnit
        package var values: [Double?]

        package init(name: String, unit: MetricUnit, values: [Double?]) {
            self.name = name
            self.unit = unit
            self.values = values
        }
    }

    package var kind: Kind
    package var title: String
    /// Labels of the points or bars; safe to show.
    package var x: [String]
    package var series: [Series]
    package var currency: Currency

    package init(kind: Kind, title: String, x: [String], series: [Series], currency: Currency) {
        self.kind = kind
        self.title = title
        self.x = x
        self.series = series
        self.currency = currency
    }

    package var json: JSONValue {
        .object([
            "type": .string(kind.rawValue),
            "title": .string(title),
            "x": .array(x.map { .string($0) }),
            "series": .array(
                series.map { series in
                    .object([
                        "name": .string(series.name), "unit": .string(series.unit.name(in: currency)),
                        "values": .array(series.values.map { MetricTable.number($0, series.unit, currency) }),
                    ])
                }),
        ])
    }
}
