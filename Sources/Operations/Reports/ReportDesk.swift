import Grounding
import Semantics

/// Where a report is put together: its days, its data, and the parts that reports share.
final class ReportDesk {
    let context: OperationContext
    let now: Instant
    let request: ReportRequest
    let period: DateRange
    let comparison: DateRange
    let inventory: Inventory
    private(set) var trusts: [Trust] = []

    init(
        context: OperationContext, now: Instant, request: ReportRequest, period: DateRange, comparison: DateRange,
        inventory: Inventory
    ) {
        self.context = context
        self.now = now
        self.request = request
        self.period = period
        self.comparison = comparison
        self.inventory = inventory
    }

    var catalogue: Catalogue { context.catalogue }
    /// Whether the data holds the days that the report's are compared with: beside a part of them everything would look grown.
    var isComparable: Bool { inventory.span.map { $0.start <= comparison.start } ?? false }
    var currency: Currency { context.settings.currency }
    var numbers: NumberFormat { NumberFormat(currency: currency) }

    func note(_ trust: Trust) { trusts.append(trust) }

    /// Makes a section. What the data cannot say becomes a sentence in it; what breaks is thrown.
    func section(
        _ title: String, _ make: (inout ReportSection) async throws -> Void
    ) async throws -> ReportSection {
        var section = ReportSection(title)
        do {
            try await make(&section)
        } catch let refusal as QueryRefusal {
            section.notes.append("Cannot be shown: " + refusal.issues.map(\.message).joined(separator: " "))
        } catch let error as OperationError where [.noAnswer, .notFound, .refused].contains(error.category) {
            section.notes.append("Cannot be shown: \(error.message)")
        }
        return section
    }

    /// Asks the metric engine, over the report's days and filters.
    func metrics(
        _ ids: [MetricID], by dimensions: [DimensionID] = [], filters: [Filter] = [], segment: Segment? = nil,
        granularity: Granularity = .none, order: SortOrder? = nil, limit: Int? = nil, isCompared: Bool = true,
        into section: inout ReportSection
    ) async throws -> MetricTable {
        let known = ids.filter { id in
            guard let metric = catalogue.metric(id) else { return false }
            if case .report = metric.computation { return false }
            return true
        }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: known, breakdown: dimensions, filters: request.filters + filters, segment: segment,
                period: period, comparison: isCompared && isComparable ? .range(comparison) : nil,
                granularity: granularity,
                order: order, limit: limit), now: now)
        trusts.append(table.trust)
        section.rest(on: table.provenance)
        return table
    }

    /// Figures of the whole period beside the comparison. What has no data in either is named in a note.
    func figures(_ ids: [MetricID], filters: [Filter] = [], into section: inout ReportSection) async throws {
        let table = try await metrics(ids, filters: filters, into: &section)
        let all = table.metricColumns.map { id, unit in
            ReportFigure(
                id: id.name, title: catalogue.metric(id)?.name ?? id.name, unit: unit, value: table.totals[id] ?? nil,
                before: table.comparison.flatMap { $0.totals[id] ?? nil },
                polarity: catalogue.metric(id)?.polarity ?? .neutral)
        }
        section.figures += all.filter(\.saysSomething)
        let missing = all.filter { !$0.saysSomething }.map(\.title)
        if !missing.isEmpty {
            section.notes.append("Nothing in the data for: \(missing.joined(separator: ", ")).")
        }
    }

    /// A breakdown, the largest first metric on top. A column that is empty everywhere is left out.
    func table(
        _ title: String, _ ids: [MetricID], by dimensions: [DimensionID], filters: [Filter] = [],
        segment: Segment? = nil, order: SortOrder? = nil, limit: Int? = nil, isCompared: Bool = true,
        into section: inout ReportSection
    ) async throws {
        guard let first = ids.first else { return }
        let found = try await metrics(
            ids, by: dimensions, filters: filters, segment: segment,
            order: order ?? SortOrder(by: first.name, dir: .desc), limit: limit ?? request.limit,
            isCompared: isCompared, into: &section)
        let filled = HeadlineMetrics.filled(found)
        guard !filled.metricColumns.isEmpty, !filled.rows.isEmpty else {
            section.notes.append("\(title): nothing in the data.")
            return
        }
        section.tables.append(ReportTable(title, filled, catalogue: catalogue))
    }

    /// Bars of the first number of the section's last table.
    func bars(_ title: String, into section: inout ReportSection) {
        guard let table = section.tables.last, table.rows.count > 1,
            let place = table.columns.firstIndex(where: { if case .number = $0.kind { true } else { false } }),
            case .number(let unit) = table.columns[place].kind
        else { return }
        section.charts.append(
            ChartSpec(
                kind: .bar, title: title, x: table.rows.map { SafeText.name($0.first?.text) },
                series: [
                    .init(name: table.columns[place].title, unit: unit, values: table.rows.map { $0[place].number })
                ], currency: currency))
    }

    /// A metric along time, with the days of the comparison behind it.
    func trend(_ id: MetricID, _ granularity: Granularity, into section: inout ReportSection) async throws {
        let table = try await metrics([id], granularity: granularity, into: &section)
        guard let unit = table.metricColumns.first?.unit, table.rows.count > 1 else { return }
        let name = catalogue.metric(id)?.name ?? id.name
        let values = table.rows.map { $0.last?.number ?? nil }
        guard values.contains(where: { $0 != nil }) else { return }
        var series = [ChartSpec.Series(name: name, unit: unit, values: values)]
        if let before = table.comparison {
            series.append(
                .init(
                    name: "Before", unit: unit,
                    values: values.indices.map { row in
                        before.rows.indices.contains(row) ? before.rows[row].first ?? nil : nil
                    }, role: .comparison))
        }
        section.charts.append(
            ChartSpec(
                kind: .line, title: "\(name) by \(granularity.rawValue)",
                x: table.rows.map { SafeText.name($0.first?.text) }, series: series, currency: currency))
    }
}
