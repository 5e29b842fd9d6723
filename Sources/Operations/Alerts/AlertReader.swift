import Insights
import Semantics

/// Reads what alert rules look at: their metric's steps, with what lies behind each value and what the detector says of it.
struct AlertReader: Sendable {
    let context: OperationContext

    /// Days that a detector learns from before its verdicts count.
    private static let learning: [Granularity: Int] = [.hour: 60, .day: 730, .week: 1_500]
    /// Days in which a condition may have begun to hold before the days that are asked about.
    private static let memory = 100

    /// The rule's rows from `first` on, with the earlier ones that it needs; oldest first.
    ///
    /// Only steps that are over and have data behind them are there: yesterday's data that has not come is no fall to zero.
    /// A rule about missing data sees them as missing instead.
    func rows(of rule: AlertRule, from first: CivilDate) async throws -> [AlertRow] {
        let inventory = try await context.source.inventory()
        guard let span = inventory.span else { return [] }
        let current = rule.granularity == .hour ? context.today : context.today.adding(days: -1)
        let isAboutMissing = rule.condition.op == .missing
        let last = isAboutMissing ? current : min(current, span.end)
        let start = max(span.start, first.adding(days: -history(of: rule)))
        let buckets = wholeBuckets(from: start, to: last, rule.granularity)
        guard let period = buckets.period else { return [] }
        let isCounted = rule.minimumVolume != nil && rule.volumeMetric != rule.metric
        let query = MetricQuery(
            metrics: [rule.metric] + (isCounted ? [rule.volumeMetric] : []), filters: rule.filters,
            period: period,
            granularity: rule.granularity)
        let table = try await context.engine.table(for: query, now: context.now())
        let values = column(rule.metric, rule, of: table, buckets: buckets, inventory)
        let volumes =
            rule.minimumVolume == nil
            ? nil
            : isCounted ? column(rule.volumeMetric, rule, of: table, buckets: buckets, inventory) : values
        let verdicts = self.verdicts(of: rule, values: values, buckets: buckets)
        let known = isAboutMissing ? buckets.labels.count : knownSteps(values)
        return buckets.labels.indices.prefix(known).map { index in
            AlertRow(
                step: buckets.labels[index], day: buckets.ranges[index].start, value: values[index],
                volume: volumes?[index], verdict: verdicts?[index])
        }
    }

    private func history(of rule: AlertRule) -> Int {
        switch rule.condition {
        case .anomaly: Self.learning[rule.granularity] ?? 730
        case .relative(_, _, .previousYear): 366 + Self.memory
        default: Self.memory
        }
    }

    private struct Buckets {
        var labels: [String]
        var ranges: [DateRange]
        var period: DateRange? {
            guard let first = ranges.first, let last = ranges.last else { return nil }
            return DateRange(start: first.start, end: last.end)
        }
    }

    /// The steps that lie wholly between two days.
    private func wholeBuckets(from start: CivilDate, to end: CivilDate, _ granularity: Granularity)
        -> Buckets
    {
        guard start <= end else { return Buckets(labels: [], ranges: []) }
        let calendar = context.settings.calendar
        let all = TimeBuckets(
            period: DateRange(start: start, end: end), granularity: granularity, calendar: calendar)
        let now = context.now()
        let whole = all.ranges.indices.filter { index in
            all.bounds[index + 1] <= now && (granularity != .week || all.ranges[index].dayCount == 7)
        }
        return Buckets(labels: whole.map { all.labels[$0] }, ranges: whole.map { all.ranges[$0] })
    }

    /// Steps up to the last with a value.
    private func knownSteps(_ values: [Double?]) -> Int { (values.lastIndex { $0 != nil } ?? -1) + 1 }

    /// A value a step. Within the days that have data, no row of what adds up means that nothing happened.
    private func column(
        _ metric: MetricID, _ rule: AlertRule, of table: MetricTable, buckets: Buckets, _ inventory: Inventory
    ) -> [Double?] {
        let (kinds, calendar) = (context.catalogue.data(of: metric), context.settings.calendar)
        let partial = inventory.partialDay(of: kinds, calendar: calendar)
        // Hours of a day that came in part are known one by one, and a rule about missing data asks for more than a part.
        let isByParts = rule.granularity == .hour || rule.condition.op == .missing
        guard let column = table.column(of: metric),
            let known = isByParts ? inventory.span : inventory.wholeDays(of: kinds, calendar: calendar)
        else { return buckets.labels.map { _ in nil } }
        let isSum = context.catalogue.metric(metric)?.additivity == .additive
        var byLabel: [String: Double] = [:]
        var lastLabel = ""
        for row in table.rows {
            guard let label = row.first?.text, let number = row[column].number else { continue }
            byLabel[label] = number
            if number != 0 { lastLabel = max(lastLabel, label) }
        }
        return zip(buckets.labels, buckets.ranges).map { label, range in
            guard range.end <= known.end else { return nil }
            // Of the last day, hours after the last with data may still come, and so may the rest of that hour.
            if rule.granularity == .hour, range.end == known.end,
                label > lastLabel || range.end == partial && label == lastLabel
            {
                return nil
            }
            return byLabel[label] ?? (isSum ? 0 : nil)
        }
    }

    private func verdicts(of rule: AlertRule, values: [Double?], buckets: Buckets) -> [PointVerdict]? {
        guard case .anomaly(_, _, let rate) = rule.condition, let first = buckets.ranges.first?.start,
            let last = buckets.ranges.last?.end
        else { return nil }
        var book = EventBook(context.knownDays(over: first.year...last.year))
        let points = buckets.ranges.indices.map { index in
            let midnight = Double(buckets.ranges[index].start.daysSinceEpoch) * 86_400
            let hour = rule.granularity == .hour ? Double(buckets.labels[index].suffix(2)) ?? 0 : 0
            return SeriesPoint(
                time: midnight + hour * 3_600, value: values[index] ?? .nan,
                events: book.events(at: midnight))
        }
        let accepted = rate ?? context.settings.falseAlarmsPerMonth
        return AnomalyScan(
            points, settings: accepted.map(DetectorSettings.init(falseAlarmsPerMonth:)) ?? .standard
        ).verdicts
    }
}
