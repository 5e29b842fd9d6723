import Grounding
import Insights
import Semantics

/// The last minutes, and where today is going. An event belongs to the moment it happened, however late it arrives.
struct RealtimeReport: ReportDefinition {
    let name = "realtime"
    let aliases = ["real_time", "now"]
    let title = "Right now"
    let summary = "Who is active in the last 5 and 30 minutes, what they do, and where today is heading."
    let span = ReportSpan.day
    let compares = false

    static let windows = [5, 30]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        var sections: [ReportSection] = []
        for minutes in RealtimeReport.windows {
            sections.append(
                try await desk.section("Last \(minutes) minutes") { section in
                    let window = try await RealtimeWindow(minutes: minutes, context: desk.context, now: desk.now)
                    section.rest(on: window.provenance)
                    section.figures = window.figures
                    if window.isQuiet { section.notes.append(window.quietWords(desk.inventory)) }
                })
        }
        sections.append(try await desk.section("Today so far") { try await today(desk, into: &$0) })
        return sections
    }

    private static let projected: [MetricID] = ["sessions", "key_events", "total_revenue"]
    private static let weeks = 8

    /// By the last full hour, beside the same weekday of the past weeks.
    private func today(_ desk: ReportDesk, into section: inout ReportSection) async throws {
        let calendar = desk.context.settings.calendar
        let today = calendar.date(of: desk.now)
        let midnight = calendar.instant(date: today, millisecondsOfDay: 0)
        let hours = Int((desk.now.milliseconds - midnight.milliseconds) / 3_600_000)
        guard hours > 0 else {
            section.notes.append("The day has hardly begun: there is no full hour yet.")
            return
        }
        let days = DateRange(start: today.adding(days: -7 * RealtimeReport.weeks), end: today)
        let table = try await desk.context.engine.table(
            for: MetricQuery(
                metrics: RealtimeReport.projected, filters: desk.request.filters, period: days, granularity: .hour),
            now: desk.now)
        section.rest(on: table.provenance)
        var rows: [[ReportTable.Cell]] = []
        for (index, column) in table.metricColumns.enumerated() {
            func sum(_ day: CivilDate, upTo hour: Int) -> Double {
                table.rows.reduce(0) { sum, row in
                    guard let label = row[0].text, label.hasPrefix("\(day)T"), let own = Int(label.suffix(2)),
                        own < hour
                    else { return sum }
                    return sum + (row[index + 1].number ?? 0)
                }
            }
            let before = (1...RealtimeReport.weeks).map { week -> (soFar: Double, whole: Double) in
                let day = today.adding(days: -7 * week)
                return (sum(day, upTo: hours), sum(day, upTo: 24))
            }
            let soFar = sum(today, upTo: hours)
            let projection = DayProjection(soFar: soFar, before: before)
            let numbers = desk.numbers
            rows.append([
                .text(ReportHeadings.short(column.id, desk.catalogue)), .text(numbers.text(soFar, column.unit)),
                .text(numbers.text(before[0].soFar, column.unit)),
                .text(
                    numbers.text(projection.map { column.unit == .count ? $0.value.rounded() : $0.value }, column.unit)),
                .text(
                    projection.map { range in
                        let low = column.unit == .count ? range.range.lowerBound.rounded() : range.range.lowerBound
                        let high = column.unit == .count ? range.range.upperBound.rounded() : range.range.upperBound
                        return "\(numbers.text(low, column.unit)) to \(numbers.text(high, column.unit))"
                    } ?? "too little to go by"),
            ])
        }
        section.tables.append(
            ReportTable(
                "Up to \(hours.padded(to: 2)):00",
                columns: [
                    .init("metric", "Metric"), .init("so_far", "So far"), .init("week_ago", "A week ago"),
                    .init("projected", "Full day"), .init("range", "Range"),
                ], rows: rows))
        section.notes.append(
            "The full day is what the same weekdays of the past \(RealtimeReport.weeks) weeks let expect at this hour.")
    }
}

/// A sliding window that ends now.
struct RealtimeWindow {
    let minutes: Int
    let context: OperationContext
    let now: Instant
    private let table: MembershipTable
    private let goals: [String]

    /// What is counted of events, by its place among the conditions.
    private enum Condition: Int { case any, view, purchase, goal }

    init(minutes: Int, context: OperationContext, now: Instant) async throws {
        self.minutes = minutes
        self.context = context
        self.now = now
        goals = context.settings.keyEvents.map(\.name)
        let start = Instant(milliseconds: now.milliseconds - Int64(minutes) * 60_000)
        table = try await context.source.membership(
            MembershipPlan(
                unit: .users, span: start..<now, calendar: context.settings.calendar,
                conditions: [
                    .init(.any), .init(EventCondition(names: SessionRules.pageViewNames.sorted())),
                    .init(EventCondition(names: ["purchase"])),
                ] + (goals.isEmpty ? [] : [.init(EventCondition(names: goals))])))
    }

    private func events(_ condition: Condition) -> Double? {
        table.events.indices.contains(condition.rawValue) ? Double(table.events[condition.rawValue]) : nil
    }

    var activeUsers: Int { table.total { _ in true }.units }
    var pageViews: Int { table.events[Condition.view.rawValue] }
    var isQuiet: Bool { activeUsers == 0 }

    var figures: [ReportFigure] {
        let everything = table.total { _ in true }
        return [
            .init(id: "active_users", title: "Active users", unit: .count, value: Double(everything.units)),
            .init(id: "event_count", title: "Events", unit: .count, value: events(.any)),
            .init(id: "screen_page_views", title: "Page views", unit: .count, value: events(.view)),
            .init(id: "key_events", title: "Conversions", unit: .count, value: events(.goal)),
            .init(id: "ecommerce_purchases", title: "Orders", unit: .count, value: events(.purchase)),
            .init(id: "total_revenue", title: "Revenue", unit: .currency, value: everything.value.major),
        ]
    }

    func quietWords(_ inventory: Inventory) -> String {
        let end = inventory.span.map { "; the data reaches up to \(PeriodWords.name(DateRange(day: $0.end)))" } ?? ""
        return "No event in the last \(minutes) minutes\(end)."
    }

    var provenance: Provenance {
        Provenance(
            query: "users by what they did in the \(minutes) minutes before \(now.milliseconds) ms",
            snapshot: table.reading.snapshot, rowsRead: table.reading.rowsRead, sources: table.reading.sources)
    }
}
