package import Semantics

/// A chart as data: a surface draws it with its own means, `ChartSVG` as a picture.
package struct ChartSpec: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// Along a time axis.
        case line
        /// One bar a group.
        case bar
        /// One cell a series and place, shaded by its value.
        case heat
    }

    package struct Series: Sendable, Equatable {
        package enum Role: String, Sendable {
            /// What was measured.
            case actual
            /// What was, or is, expected.
            case expected
            /// Something to compare with: an earlier period, a target.
            case comparison
        }

        package var name: String
        package var unit: MetricUnit
        package var values: [Double?]
        package var role: Role

        package init(name: String, unit: MetricUnit, values: [Double?], role: Role = .actual) {
            self.name = name
            self.unit = unit
            self.values = values
            self.role = role
        }
    }

    /// Where values are expected: an interval at each place of the axis, nil where there is none.
    package struct Band: Sendable, Equatable {
        package var name: String
        /// Which series it is about.
        package var series: Int
        package var lower: [Double?]
        package var upper: [Double?]

        package init(name: String, series: Int = 0, lower: [Double?], upper: [Double?]) {
            self.name = name
            self.series = series
            self.lower = lower
            self.upper = upper
        }

        /// Whether another band of the same series lies within this one wherever both are known; true of the band itself.
        package func isAround(_ other: Band) -> Bool {
            guard series == other.series else { return false }
            return zip(lower, other.lower).allSatisfy { ($0 ?? -.infinity) <= ($1 ?? .infinity) }
                && zip(upper, other.upper).allSatisfy { ($0 ?? .infinity) >= ($1 ?? -.infinity) }
        }
    }

    /// A place worth a look: an anomaly, an alarm.
    package struct Mark: Sendable, Equatable {
        /// Which series it is on.
        package var series: Int
        /// Which place of the axis.
        package var place: Int
        /// What it is, in words: "a drop".
        package var label: String

        package init(series: Int = 0, place: Int, label: String) {
            self.series = series
            self.place = place
            self.label = label
        }
    }

    package var kind: Kind
    package var title: String
    /// Labels of the points or bars; safe to show.
    package var x: [String]
    package var series: [Series]
    package var bands: [Band]
    package var marks: [Mark]
    package var currency: Currency

    package init(
        kind: Kind, title: String, x: [String], series: [Series], bands: [Band] = [], marks: [Mark] = [],
        currency: Currency
    ) {
        self.kind = kind
        self.title = title
        self.x = x
        self.series = series
        self.bands = bands
        self.marks = marks
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
                        "role": .string(series.role.rawValue), "values": json(series.values, series.unit),
                    ])
                }),
            "bands": .array(
                bands.map { band in
                    .object([
                        "name": .string(band.name), "series": .integer(Int64(band.series)),
                        "lower": json(band.lower, unit(of: band.series)),
                        "upper": json(band.upper, unit(of: band.series)),
                    ])
                }),
            "marks": .array(
                marks.map { mark in
                    .object([
                        "series": .integer(Int64(mark.series)), "place": .integer(Int64(mark.place)),
                        "label": .string(mark.label),
                    ])
                }),
        ])
    }

    /// The data, and the picture where it is wanted and there is something to draw.
    package func json(drawn isDrawn: Bool) -> JSONValue {
        guard isDrawn, case .object(let members) = json else { return json }
        return .object(members + [.init("svg", .optional(ChartSVG().svg(self)) { .string($0) })])
    }

    /// The unit of a series; that of counts where there is no such series.
    package func unit(of series: Int) -> MetricUnit {
        self.series.indices.contains(series) ? self.series[series].unit : .count
    }

    private func json(_ values: [Double?], _ unit: MetricUnit) -> JSONValue {
        .array(values.map { MetricTable.number($0, unit, currency) })
    }
}
