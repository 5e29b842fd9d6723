import Grounding
import Insights
import Semantics

/// What one day, one week or one month brings on the average: over those that are over, each of them whole.
extension AnswerComposer {
    /// Says the average where one is asked for; false where the figure has none.
    func tellAverage(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard let step = reading.params[UsualDay.key]?.text.flatMap(Granularity.init), reading.breakdown.isEmpty,
            let metric = query(reading).metrics.first, let definition = context.catalogue.metric(metric),
            definition.additivity != .nonAdditive, reading.comparison == nil, let asked = reading.period,
            let whole = try await wholeSteps(step, in: asked)
        else { return false }
        let table = try await self.table(
            MetricQuery(
                metrics: [metric], filters: reading.filters, period: whole, granularity: step), into: &progress)
        let values = steps(of: table, metric, where: reading.filters).map { $0.value ?? 0 }
        guard !values.isEmpty else { return false }
        let sum = values.reduce(0, +)
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: whole, provenance: table.provenance, currency: table.currency)
        let unit = table.metricColumns.first?.unit ?? definition.unit
        let all = facts.cited(facts.fact(metric, sum, unit, of: place(of: reading.filters)), in: &progress.draft)
        let mean = NumberFormat(currency: table.currency).text(
            sum / Double(values.count), unit == .count ? .ratio : unit)
        let narrowed =
            reading.filters.isEmpty ? "" : " where \(FilterWords.words(reading.filters, catalogue: context.catalogue))"
        let citation = all.split(separator: " ").last.map { " \($0)" } ?? ""
        progress.draft.say(
            "\(definition.name)\(narrowed) came to \(all) \(PeriodWords.phrase(whole)): \(mean)\(citation) a "
                + "\(step.rawValue) on average.")
        progress.table = progress.table ?? table
        suggest(
            after: MetricQuery(metrics: [metric], filters: reading.filters, period: whole), period: whole,
            into: &progress)
        return true
    }

    /// What filters hold figures to: the values that they name alone.
    func place(of filters: [Filter]) -> [DimensionValue] {
        filters.filter {
            $0.op == .eq && $0.value.texts.count == 1 && context.catalogue.dimension(DimensionID($0.field)) != nil
        }
        .map { DimensionValue(DimensionID($0.field), $0.value.texts[0]) }
    }

    /// What each step of a table had, without the days that are left out: these had not nothing.
    func steps(
        of table: MetricTable, _ metric: MetricID, where filters: [Filter]
    ) -> [(name: String, value: Double?)] {
        guard let column = table.column(of: metric) else { return [] }
        let leftOut = Set(filters.filter { $0.field == "date" && $0.op.isNegative }.flatMap(\.value.texts))
        return table.rows.compactMap { row in
            guard let name = row.first?.text, !leftOut.contains(name) else { return nil }
            return (name, row[column].number)
        }
    }

    /// The days of whole steps that are over and in the data; nil where there is none.
    func wholeSteps(_ step: Granularity, in days: DateRange) async throws -> DateRange? {
        guard let span = try await context.source.inventory().span else { return nil }
        let weekStart = context.settings.calendar.weekStart
        var (start, end) = (max(days.start, span.start), min(days.end, min(span.end, today.adding(days: -1))))
        guard start <= end else { return nil }
        if step != .day {
            let first = step.bucketStart(of: start, weekStart: weekStart)
            if first != start { start = step.nextBucket(after: first) }
            end = step.bucketStart(of: end.adding(days: 1), weekStart: weekStart).adding(days: -1)
        }
        return start <= end ? DateRange(start: start, end: end) : nil
    }
}
