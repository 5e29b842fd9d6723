package import Grounding
package import Semantics

/// A named report: one data structure, which every rendering (terminal, Markdown, HTML, CSV, JSON) is made of.
///
/// It holds no clock and no locale: the same snapshot, period and `now` give the same bytes.
///
/// *Step before:* a `ReportDefinition`. *Step after:* a rendering, or `report.run`.
package struct Report: OperationOutput, Equatable {
    package var name: String
    /// Raised whenever sections, figures or columns change their meaning.
    package var version: Int
    package var title: String
    package var period: DateRange
    package var comparison: DateRange?
    package var currency: Currency
    package var sections: [ReportSection]
    /// Of all tables together.
    package var trust: Trust
    /// The state of the data.
    package var snapshot: String
    /// What it shows in a few sentences; nil where nobody asked for that.
    package var narrative: VerifiedAnswer?

    package var json: JSONValue {
        let members: [JSONValue.Member] = [
            .init("report", .string(name)), .init("version", .integer(Int64(version))), .init("title", .string(title)),
            .init("period", period.json), .init("comparison", .optional(comparison) { $0.json }),
            .init("currency", .string(currency.code)),
            .init("sections", .array(sections.map { $0.json(currency) })), .init("trust", trust.json),
            .init("snapshot", .string(snapshot)),
        ]
        return .object(members + (narrative.map { [.init("narrative", $0.json)] } ?? []))
    }
}

/// What belongs together in a report: figures first, then what supports them.
package struct ReportSection: Sendable, Equatable {
    package var title: String
    package var figures: [ReportFigure] = []
    package var charts: [ChartSpec] = []
    package var tables: [ReportTable] = []
    /// Sentences: what stands out, and what the data cannot say.
    package var notes: [String] = []
    /// The queries that the numbers came from, each once.
    package var evidence: [Provenance] = []

    package init(_ title: String) { self.title = title }

    package var isEmpty: Bool { figures.isEmpty && charts.isEmpty && tables.isEmpty && notes.isEmpty }

    package mutating func rest(on provenance: Provenance) {
        if !evidence.contains(provenance) { evidence.append(provenance) }
    }

    fileprivate func json(_ currency: Currency) -> JSONValue {
        .object([
            "title": .string(title), "figures": .array(figures.map { $0.json(currency) }),
            "charts": .array(charts.map { $0.json }), "tables": .array(tables.map { $0.json(currency) }),
            "notes": .array(notes.map { .string($0) }), "evidence": .array(evidence.map { $0.json }),
        ])
    }
}

/// One number with what it is compared with.
package struct ReportFigure: Sendable, Equatable {
    /// A metric's id, or a name of the report's own.
    package var id: String
    package var title: String
    package var unit: MetricUnit
    /// Nil where there is no value.
    package var value: Double?
    package var before: Double?
    package var polarity: Polarity

    package init(
        id: String, title: String, unit: MetricUnit, value: Double?, before: Double? = nil,
        polarity: Polarity = .neutral
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.value = value
        self.before = before
        self.polarity = polarity
    }

    /// Whether there is anything to show: a metric without data in either period is left out, and said to be so.
    var saysSomething: Bool { (value ?? 0) != 0 || (before ?? 0) != 0 }

    fileprivate func json(_ currency: Currency) -> JSONValue {
        .object([
            "id": .string(id), "title": .string(title), "unit": .string(unit.name(in: currency)),
            "value": MetricTable.number(value, unit, currency), "before": MetricTable.number(before, unit, currency),
            "better": .string(polarity.rawValue),
        ])
    }
}
