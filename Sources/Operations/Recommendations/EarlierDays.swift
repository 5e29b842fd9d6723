import Grounding
import Semantics

/// What figures were on some days, and what the days around let expect of them: by their weekdays, so that a Friday is held
/// against Fridays.
struct EarlierDays {
    let days: DateRange
    let table: MetricTable
    /// Days on either side.
    private static let reach = 28
    private static let leastWeekdays = 3

    /// - Returns: nil where the days, or too many of those around, are not in the data.
    init?(_ days: DateRange, of metrics: [MetricID], _ context: OperationContext, now: Instant) async throws {
        let inventory = try await context.source.inventory()
        guard let span = inventory.span, span.start <= days.start, span.end >= days.end,
            inventory.gaps.allSatisfy({ $0.intersection(days) == nil })
        else {
            return nil
        }
        self.days = days
        let around = DateRange(
            start: max(span.start, days.start.adding(days: -EarlierDays.reach)),
            end: min(span.end, days.end.adding(days: EarlierDays.reach)))
        table = try await context.engine.table(
            for: MetricQuery(metrics: metrics, period: around, granularity: .day), now: now)
    }

    struct Level {
        let value: Double
        /// What the weekdays around let expect.
        let typical: Double?
    }

    /// A figure that adds up over days; nil where it has no value on them.
    func level(_ metric: MetricID) -> Level? {
        guard let place = table.columns.firstIndex(where: { $0.name == metric.name }) else { return nil }
        var own: [Double] = []
        var others: [Weekday: [Double]] = [:]
        for row in table.rows {
            guard let day = row[0].text.flatMap({ CivilDate($0) }), let value = row[place].number else { continue }
            if days.contains(day) {
                own.append(value)
            } else {
                others[day.weekday, default: []].append(value)
            }
        }
        guard own.count == days.dayCount else { return nil }
        let expected = days.days.map { day -> Double? in
            let values = (others[day.weekday] ?? []).sorted()
            guard values.count >= EarlierDays.leastWeekdays else { return nil }
            return (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
        }
        let known = expected.compactMap { $0 }
        return Level(
            value: own.reduce(0, +), typical: known.count == expected.count ? known.reduce(0, +) : nil)
    }
}
