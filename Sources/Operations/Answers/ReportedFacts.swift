import Grounding
import Insights
import Semantics

/// Makes facts of a report's numbers: each says in words what it is, of which days and whom, and where it comes from.
struct ReportedFacts {
    let catalogue: Catalogue
    let period: DateRange
    let provenance: Provenance
    let currency: Currency

    private var numbers: NumberFormat { NumberFormat(currency: currency) }

    /// - Parameters:
    ///   - name: what the number is called; the metric's name without.
    ///   - dimensions: whom or what it is about.
    func fact(
        _ metric: MetricID, _ value: Double?, _ unit: MetricUnit, kind: FactKind = .value, called name: String? = nil,
        of dimensions: [DimensionValue] = [], period: DateRange? = nil, comparison: Fact.Comparison? = nil
    ) -> Fact {
        let days = period ?? self.period
        var parts = [name ?? catalogue.metric(metric)?.name ?? metric.name, PeriodWords.name(days)]
        parts += dimensions.map { dimension in
            "\(catalogue.dimension(dimension.dimension)?.name ?? dimension.dimension.name) "
                + SafeText.name(dimension.value)
        }
        return Fact(
            kind: kind, label: "\(parts.joined(separator: ", ")): \(numbers.text(value, unit))", metric: metric,
            value: value, unit: .metric(unit), period: days, dimensions: dimensions, comparison: comparison,
            provenance: provenance, currency: currency)
    }

    /// `33.33 % [F2]`.
    func cited(_ fact: Fact, in draft: inout AnswerDraft) -> String {
        guard case .metric(let unit) = fact.unit else { return draft.cite(fact) }
        return "\(numbers.text(fact.value, unit)) \(draft.cite(fact))"
    }
}

extension AnswerComposer {
    func facts(of report: BehaviourReport<some BehaviourResult>) -> ReportedFacts {
        ReportedFacts(
            catalogue: context.catalogue, period: report.period, provenance: report.provenance,
            currency: report.currency)
    }

    func facts(of table: MetricTable) -> ReportedFacts {
        ReportedFacts(
            catalogue: context.catalogue, period: table.period, provenance: table.provenance, currency: table.currency)
    }
}
