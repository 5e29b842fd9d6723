import Grounding
import Insights
import Semantics

/// Asks the metric engine who was exposed to which variant and what they did.
///
/// Every event says which variant its user was shown, so the users of a variant, and those of them who did something
/// afterwards, are counts of different users: a 0/1 metric.
struct ExperimentReader: Sendable {
    let context: OperationContext
    let now: Instant

    private static let experimentField: DimensionID = "experiment_id"
    private static let variantField: DimensionID = "variant"
    static let standardMetric: MetricID = "user_key_event_rate"

    func report(_ input: ReportExperiment.Input) async throws -> ExperimentReport {
        guard let span = try await context.source.inventory().span else {
            throw OperationError.noAnswer(
                "empty_workspace", "The workspace is empty, so no experiment ran.",
                suggestions: ["fidga import", "fidga demo"])
        }
        let period = input.period ?? span
        let experiment = try await experiment(input.experiment, period)
        let primary = input.metric ?? ExperimentReader.standardMetric
        let asked = try await guardrails(input, besides: primary)
        let rates = try ([primary] + asked).map { id in Rate(id: id, parts: try parts(of: id)) }
        let table = try await table(rates, of: experiment, over: period)
        do throws(InsightsError) {
            let settings = ExperimentSettings(
                control: input.control, isSequential: input.sequential ?? false,
                titles: Dictionary(uniqueKeysWithValues: rates.map { ($0.id.name, title(of: $0.id)) }))
            let analysis = try ExperimentAnalysis(data(table, [rates[0]]), settings: settings)
            var guardrails: [Guardrail] = []
            if rates.count > 1 {
                guardrails = try ExperimentAnalysis(data(table, Array(rates.dropFirst())), settings: settings)
                    .metrics.map { outcome in Guardrail(outcome, polarity: polarity(of: outcome.metric)) }
            }
            var report = ExperimentReport(experiment: experiment, analysis: analysis, table: table)
            report.guardrails = guardrails
            return report
        } catch {
            throw OperationError.noAnswer(error.label, error.message, suggestions: error.suggestions)
        }
    }

    /// The same by the values of a dimension: where a variant does otherwise than elsewhere. Chance is corrected for.
    func breakdown(
        _ report: ExperimentReport, _ id: MetricID, by dimension: DimensionID
    ) async throws -> [ShareComparison] {
        let rate = Rate(id: id, parts: try parts(of: id))
        let table = try await table([rate], of: report.experiment, over: report.table.period, by: dimension)
        guard let successes = table.column(of: rate.parts.numerator.id),
            let users = table.column(of: rate.parts.denominator.id)
        else { return [] }
        let control = report.analysis.control
        let rows = Dictionary(grouping: table.rows) { $0[1].text ?? "(not set)" }
        let largest = rows.sorted { a, b in
            let (x, y) = (
                a.value.reduce(0) { $0 + ($1[users].number ?? 0) }, b.value.reduce(0) { $0 + ($1[users].number ?? 0) }
            )
            return x == y ? a.key < b.key : x > y
        }.prefix(ExperimentReader.mostValues)
        var compared: [ShareComparison?] = []
        for (value, cells) in largest {
            guard let base = cells.first(where: { $0[0].text == control }) else { continue }
            for row in cells.sorted(by: { ($0[0].text ?? "") < ($1[0].text ?? "") }) where row[0].text != control {
                compared.append(
                    ShareComparison(
                        family: value, name: row[0].text ?? "(not set)", part: row[successes].number ?? 0,
                        of: row[users].number ?? 0, against: base[successes].number ?? 0,
                        of: base[users].number ?? 0))
            }
        }
        return ShareComparison.adjusted(compared).compactMap(\.self)
    }

    /// A rate of users, and what it is made of.
    private struct Rate {
        var id: MetricID
        var parts: RateParts
    }

    private func table(
        _ rates: [Rate], of experiment: String, over period: DateRange, by dimension: DimensionID? = nil
    ) async throws -> MetricTable {
        let parts = rates.flatMap { [$0.parts.numerator, $0.parts.denominator] }
        let engine = MetricEngine(
            source: context.engine.source,
            catalogue: Catalogue(
                metrics: context.catalogue.metrics + parts, dimensions: context.catalogue.dimensions),
            settings: context.settings)
        return try await engine.table(
            for: MetricQuery(
                metrics: parts.map(\.id), breakdown: [ExperimentReader.variantField] + (dimension.map { [$0] } ?? []),
                filters: [Filter(ExperimentReader.experimentField.name, .eq, .text(experiment))], period: period),
            now: now)
    }

    /// What a test must not hurt when nobody says: other steps to an order, and signs of trouble.
    private func guardrails(_ input: ReportExperiment.Input, besides primary: MetricID) async throws -> [MetricID] {
        if let asked = input.guardrails { return asked }
        let known = try await context.source.inventory().eventNames
        return (ExperimentReader.usualGuardrails + ExperimentReader.troubles).filter(known.contains)
            .map { MetricID("user_key_event_rate:\($0)") }.filter { $0 != primary }
    }

    private static let usualGuardrails = ["add_to_cart", "purchase", "sign_up"]
    private static let troubles = ["exception", "rage_click", "refund"]
    private static let mostValues = 20

    /// `user conversion rate`, `share of users with add_to_cart`.
    private func title(of id: MetricID) -> String {
        if let event = id.parameter { return "share of users with \(event)" }
        return FilterWords.inSentence(context.catalogue.metric(id)?.name ?? id.name)
    }

    private func polarity(of metric: String) -> Polarity {
        ExperimentReader.troubles.contains { metric.hasSuffix(":\($0)") } ? .lowerIsBetter : .higherIsBetter
    }

    private func experiment(_ asked: String?, _ period: DateRange) async throws -> String {
        let known = try await context.source.values(of: ExperimentReader.experimentField, in: period, limit: 20)
        guard let asked else {
            if let first = known.first { return first }
            throw OperationError.noAnswer(
                "no_experiment",
                "No event from \(period.start) to \(period.end) says that it is part of an experiment.",
                suggestions: ["send experiment_id and variant with events", "fidga query --metrics users --by variant"])
        }
        guard known.contains(asked) else {
            throw OperationError.notFound(
                "unknown_experiment", "No experiment '\(asked.prefix(80))' ran from \(period.start) to \(period.end).",
                suggestions: known)
        }
        return asked
    }

    /// The rate's users and those who did it.
    private func parts(of id: MetricID) throws -> RateParts {
        guard let metric = context.catalogue.metric(id) else {
            throw OperationError.notFound(
                "unknown_metric", "There is no metric '\(id.name.prefix(80))'.",
                suggestions: [ExperimentReader.standardMetric.name, "purchaser_rate"])
        }
        guard let parts = RateParts(metric), ExperimentReader.countsUsers(parts.denominator) else {
            throw OperationError.notFound(
                "not_a_user_rate",
                "\(metric.name) is no rate of users; variants are compared by what share of their users did something.",
                suggestions: ["user_key_event_rate:purchase", "purchaser_rate"])
        }
        return parts
    }

    private static func countsUsers(_ metric: MetricDefinition) -> Bool {
        guard case .formula(.measure(let measure)) = metric.computation else { return false }
        return measure.aggregate == .users
    }

    private func data(_ table: MetricTable, _ rates: [Rate]) -> ExperimentData {
        let columns = rates.map { rate in
            (table.column(of: rate.parts.numerator.id) ?? 0, table.column(of: rate.parts.denominator.id) ?? 0)
        }
        let samples = table.rows.compactMap { row -> ExperimentSample? in
            guard let variant = row.first?.text, let first = columns.first, let count = row[first.1].number else {
                return nil
            }
            return ExperimentSample(
                variant: variant, users: count,
                metrics: columns.map { successes, users in
                    .init(users: row[users].number ?? 0, successes: row[successes].number ?? 0)
                })
        }
        let different = rates.first.flatMap { table.totals[$0.parts.denominator.id] ?? nil } ?? 0
        let counted = samples.reduce(0) { $0 + $1.users }
        return ExperimentData(
            metricNames: rates.map(\.id.name), samples: samples, multiplyExposed: Int(max(0, counted - different)),
            leavesOutMultiplyExposed: false)
    }
}
