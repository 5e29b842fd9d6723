import Grounding
import Insights
import Semantics

/// Days of the week that a period does not have equally often: four Sundays and three Saturdays are held against one another
/// by what one of them brings.
extension AnswerComposer {
    private struct WeekdayMean {
        var name: String
        var sum: Double
        var days: Int
        var mean: Double { sum / Double(days) }
    }

    /// Tells the averages where sums mislead, or where they are asked for; false where the sums do.
    func tellWeekdays(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        let query = query(reading)
        guard query.breakdown == ["day_of_week"], query.metrics.count == 1, query.comparison == nil,
            query.granularity == .none, let asked = query.period, let metric = query.metrics.first,
            let definition = context.catalogue.metric(metric), definition.additivity != .nonAdditive,
            !query.filters.contains(where: { ["date", "day_of_week"].contains($0.field) }),
            let days = try await wholeSteps(.day, in: asked), days.dayCount > 7,
            days.dayCount % 7 != 0 || days != asked || reading.params[UsualDay.key] != nil
        else { return false }
        var whole = query
        (whole.period, whole.limit, whole.order) = (days, nil, nil)
        let table = try await self.table(whole, into: &progress)
        guard let column = table.column(of: metric) else { return false }
        let counts = Dictionary(days.days.map { ($0.weekday.name, 1) }, uniquingKeysWith: +)
        let sums = Dictionary(
            table.rows.compactMap { row in row[0].text.map { ($0, row[column].number ?? 0) } }, uniquingKeysWith: +)
        let isAscending = query.order?.dir == .asc
        // Of equals, the one that comes first in the week.
        let week = Weekday.allCases.compactMap { day in
            counts[day.name].map { WeekdayMean(name: day.name, sum: sums[day.name] ?? 0, days: $0) }
        }
        let means = week.enumerated().sorted { one, other in
            if one.element.mean == other.element.mean { return one.offset < other.offset }
            return (one.element.mean < other.element.mean) == isAscending
        }.map(\.element)
        guard let first = means.first else { return false }
        let leaders = means.filter { $0.mean == first.mean }.map(\.name)
        let among = leaders.count > 1 ? "among the " : ""
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: days, provenance: averaged(table.provenance, definition),
            currency: table.currency)
        let unit = table.metricColumns.first?.unit ?? definition.unit
        let place = place(of: query.filters)
        func cited(_ day: WeekdayMean) -> String {
            var fact = facts.fact(
                metric, day.mean, unit == .count ? .ratio : unit, called: "\(definition.name) a day on average",
                of: place + [DimensionValue("day_of_week", day.name)])
            fact.breakdown = Breakdown(groups: means.count)
            return facts.cited(fact, in: &progress.draft)
        }
        if let placed = reading.params[BestOfAll.placed]?.text {
            progress.draft.open(with: AnswerComposer.verdict(leaders.contains(placed)))
        }
        let narrowed =
            query.filters.isEmpty ? "" : " where \(FilterWords.words(query.filters, catalogue: context.catalogue))"
        progress.draft.say(
            "\(definition.name) a day by day of week \(PeriodWords.phrase(days))\(narrowed): \(first.name) is "
                + "\(among)\(isAscending ? "lowest" : "highest") with \(cited(first)) on average.")
        for day in means {
            progress.draft.item("- \(day.name): \(cited(day)) a day on average over \(day.days) days")
        }
        progress.draft.newParagraph()
        progress.draft.say(
            "What one such day brings is compared, as the days of the week are not equally many in this time"
                + (days.end < asked.end ? ", and only days that are over count." : "."))
        suggest(after: query, period: days, into: &progress)
        return true
    }

    /// The averages are no figures of the query itself: how they come of it is said.
    private func averaged(_ provenance: Provenance, _ metric: MetricDefinition) -> Provenance {
        Provenance(
            query: "\(FilterWords.inSentence(metric.name)) by day of week, divided by how often each of them occurs",
            snapshot: provenance.snapshot, rowsRead: provenance.rowsRead, sources: provenance.sources)
    }
}
