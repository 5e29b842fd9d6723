import Grounding
import Insights
import Semantics

/// Explains a metric's change: asks for both periods by several dimensions and lets `DriverAnalysis` read them.
struct ChangeExplainer: Sendable {
    let context: OperationContext
    let now: Instant

    /// Dimensions in which a change is looked for when none are named, most telling first.
    private static let usual: [DimensionID] = [
        "session_default_channel_group", "device_category", "country", "new_vs_returning", "item_category",
        "ad_platform", "campaign_name",
    ]
    static let mostDimensions = 4

    /// - Throws: `QueryRefusal` for what was asked wrongly, `OperationError` for what the data does not support.
    func explain(_ input: ExplainChange.Input) async throws -> ChangeExplanation {
        var query = MetricQuery(
            metrics: [input.metric], filters: input.filters, segment: input.segment, period: input.period,
            comparison: input.comparison ?? .previous)
        let whole = try await context.engine.table(for: query, now: now)
        guard let definition = context.catalogue.metric(input.metric), let comparison = whole.comparison else {
            throw OperationError.notFound("no_comparison", "There is no second period to compare with.")
        }
        guard let current = whole.totals[input.metric] ?? nil,
            let baseline = comparison.totals[input.metric] ?? nil
        else {
            throw OperationError.noAnswer(
                "no_value",
                "\(definition.name) has no value in one of the periods, so there is no change to explain. \(definition.nullRule)",
                suggestions: ["fidga status"])
        }
        query.period = whole.period
        query.comparison = .range(comparison.period)
        var explanation = ChangeExplanation(
            metric: definition, whole: whole, comparison: comparison.period, baseline: baseline, current: current)
        // Of a period in which there was nothing at all, no day's name says why.
        if baseline != 0, current != 0 {
            explanation.events = KnownEvents.between(
                whole.period, comparison.period, own: context.namedDays, visitors: try await visitors(query))
        }
        async let factors = factors(query, definition.id)
        try await findDrivers(query, definition, input.dimensions, into: &explanation)
        explanation.factors = try await factors
        return explanation
    }

    /// Sessions by country in the period; empty where they are not known by that, or by what the filters name.
    private func visitors(_ query: MetricQuery) async throws -> [String: Double] {
        var query = query
        (query.metrics, query.breakdown, query.comparison) = (["sessions"], ["country"], nil)
        do {
            let table = try await context.engine.table(for: query, now: now)
            return Dictionary(
                table.rows.compactMap { row in row[0].text.flatMap { name in row[1].number.map { (name, $0) } } },
                uniquingKeysWith: +)
        } catch is QueryRefusal {
            return [:]
        }
    }

    private func factors(_ query: MetricQuery, _ metric: MetricID) async throws -> [ChangeReasons.Factor] {
        var query = query
        query.metrics = ChangeFactors.metrics(of: metric, in: context.catalogue)
        guard !query.metrics.isEmpty else { return [] }
        do {
            let split = ChangeFactors.split(metric, in: try await context.engine.table(for: query, now: now)) ?? []
            return try await split.concurrentMap { [query] in try await located($0, query) }
        } catch is QueryRefusal {
            // A filter that a factor does not know: the product cannot be split there.
            return []
        }
    }

    /// The factor with what drives it, where it is a metric of its own that adds up.
    private func located(_ factor: ChangeReasons.Factor, _ query: MetricQuery) async throws -> ChangeReasons.Factor {
        guard factor.unit == .count, let definition = context.catalogue.metric(factor.metric),
            definition.additivity != .nonAdditive
        else {
            return factor
        }
        var query = query
        query.metrics = [factor.metric]
        let whole = try await context.engine.table(for: query, now: now)
        guard let comparison = whole.comparison else { return factor }
        var explanation = ChangeExplanation(
            metric: definition, whole: whole, comparison: comparison.period, baseline: factor.baseline,
            current: factor.current)
        try await findDrivers(query, definition, nil, into: &explanation)
        var located = factor
        located.drivers = explanation.findings
        return located
    }

    private func findDrivers(
        _ query: MetricQuery, _ definition: MetricDefinition, _ asked: [DimensionID]?,
        into explanation: inout ChangeExplanation
    ) async throws {
        let parts = RateParts(definition)
        guard parts != nil || definition.additivity != .nonAdditive else {
            explanation.notes.append("\(definition.name) has no parts that add up, so no drivers can be named.")
            return
        }
        let dimensions = asked ?? usualDimensions(of: definition, filters: query.filters)
        guard !dimensions.isEmpty else {
            explanation.notes.append("No dimension divides \(definition.name).")
            return
        }
        var byGroup = query
        byGroup.breakdown = dimensions
        byGroup.metrics = parts.map { [$0.numerator.id, $0.denominator.id] } ?? [definition.id]
        let engine = parts?.engine(in: context) ?? context.engine
        let table = try await engine.table(for: byGroup, now: now)
        guard
            let cells = ChangeCells(
                of: byGroup.metrics[0], per: parts?.denominator.id, in: table)
        else { return }
        let analysis: DriverAnalysis
        do throws(InsightsError) { analysis = try DriverAnalysis(of: cells) } catch {
            explanation.notes.append(error.message)
            return
        }
        let change = explanation.current - explanation.baseline
        guard abs(analysis.change - change) <= 1e-6 * max(1, abs(change)) else {
            explanation.notes.append(
                "The parts of \(definition.name) by \(dimensions.map(\.name).joined(separator: ", ")) do not add up to "
                    + "the whole (something is in two of them, or in none), so no contributions are shown.")
            return
        }
        explanation.take(analysis, provenance: table.provenance, dimensions: dimensions)
    }

    private func usualDimensions(of definition: MetricDefinition, filters: [Filter]) -> [DimensionID] {
        let held = Set(filters.filter { $0.value.texts.count == 1 }.map(\.field))
        return Array(
            ChangeExplainer.usual.filter {
                !held.contains($0.name) && context.catalogue.dimension($0) != nil
                    && context.catalogue.knows(definition, by: $0)
            }.prefix(ChangeExplainer.mostDimensions))
    }
}
