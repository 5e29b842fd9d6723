import Insights
import Semantics

/// Asks the metric engine who was exposed to which variant and what they did.
///
/// Every event says which variant its user was shown, so the users of a variant, and those of them who did something
/// afterwards, are counts of different users: a 0/1 metric.
struct ExperimentReader {
    let context: OperationContext
    let now: Instant

    private static let experimentField: DimensionID = "experiment_id"
    private static let variantField: DimensionID = "variant"
    private static let standardMetric: MetricID = "user_key_event_rate"

    func report(_ input: ReportExperiment.Input) async throws -> ExperimentReport {
        guard let span = try await context.source.inventory().span else {
            throw OperationError.unavailable(
                "empty_workspace", "The workspace is empty, so no experiment ran.",
                suggestions: ["fidga import", "fidga demo"])
        }
        let period = input.period ?? span
        let experiment = try await experiment(input.experiment, period)
        let parts = try parts(of: input.metric ?? ExperimentReader.standardMetric)
        let engine = MetricEngine(
            source: context.engine.source,
            catalogue: Catalogue(
                metrics: context.catalogue.metrics + [parts.numerator, parts.denominator],
                dimensions: context.catalogue.dimensions), settings: context.settings)
        let table = try await engine.table(
            for: MetricQuery(
                metrics: [parts.numerator.id, parts.denominator.id], breakdown: [ExperimentReader.variantField],
                filters: [
                    Filter(ExperimentReader.experimentField.name, .eq, .text(experiment))
                ], period: period), now: now)
        let data = try data(table, parts, name: (input.metric ?? ExperimentReader.standardMetric).name)
        do throws(InsightsError) {
            let settings = ExperimentSettings(control: input.control, isSequential: input.sequential ?? false)
            return ExperimentReport(
                experiment: experiment, analysis: try ExperimentAnalysis(data, settings: settings), table: table)
        } catch {
            throw OperationError.unavailable(error.label, error.message, suggestions: error.suggestions)
        }
    }

    private func experiment(_ asked: String?, _ period: DateRange) async throws -> String {
        let known = try await context.source.values(of: ExperimentReader.experimentField, in: period, limit: 20)
        guard let asked else {
            if let first = known.first { return first }
            throw OperationError.unavailable(
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

    private func data(_ table: MetricTable, _ parts: RateParts, name: String) throws -> ExperimentData {
        guard let successes = table.column(of: parts.numerator.id), let users = table.column(of: parts.denominator.id)
        else { throw OperationError.failed }
        let samples = table.rows.compactMap { row -> ExperimentSample? in
            guard let variant = row.first?.text, let count = row[users].number else { return nil }
            let sum = row[successes].number ?? 0
            return ExperimentSample(
                variant: variant, users: count, metrics: [.init(users: count, successes: sum)])
        }
        let different = (table.totals[parts.denominator.id] ?? nil) ?? 0
        let counted = samples.reduce(0) { $0 + $1.users }
        return ExperimentData(
            metricNames: [name], samples: samples, multiplyExposed: Int(max(0, counted - different)),
            leavesOutMultiplyExposed: false)
    }
}
