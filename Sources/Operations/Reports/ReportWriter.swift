import Grounding
import Semantics

/// Makes a report of a definition and a request.
struct ReportWriter {
    let context: OperationContext
    let now: Instant

    /// - Throws: `OperationError` for an empty workspace or a request that no report can follow.
    func write(_ definition: any ReportDefinition, _ request: ReportRequest) async throws -> Report {
        let desk = try await desk(definition, request)
        var sections = try await definition.sections(desk).filter { !$0.isEmpty }
        let isCompared = definition.compares && desk.isComparable
        if definition.compares, !isCompared, !sections.isEmpty {
            sections[0].notes.insert(incomparable(desk), at: 0)
        }
        return Report(
            name: definition.name, version: definition.version, title: definition.title, period: desk.period,
            comparison: isCompared ? desk.comparison : nil, currency: context.settings.currency,
            sections: sections,
            trust: TrustWords.together(desk.trusts), snapshot: desk.inventory.snapshot)
    }

    private func incomparable(_ desk: ReportDesk) -> String {
        let start = desk.inventory.span.map { ", which begins on \(PeriodWords.name(DateRange(day: $0.start)))" } ?? ""
        return "Nothing is compared: \(PeriodWords.name(desk.comparison)) is not wholly in the data\(start)."
    }

    /// The days and the data of a report, before anything is computed.
    ///
    /// - Throws: as `write`.
    func desk(_ definition: any ReportDefinition, _ request: ReportRequest) async throws -> ReportDesk {
        guard ReportRequest.limits.contains(request.limit) else {
            throw OperationError.invalidParameters([
                ParameterProblem(
                    location: "limit", message: "'limit' is 1 to 1000, not \(request.limit).", suggestions: ["10"])
            ])
        }
        let inventory = try await context.source.inventory()
        guard let span = inventory.span else {
            throw OperationError.noAnswer(
                "empty_workspace", "The workspace is empty, so there is nothing to report on.",
                suggestions: ["fidga import", "fidga demo"])
        }
        let today = context.settings.calendar.date(of: now)
        let weekStart = context.settings.calendar.weekStart
        let period =
            request.period
            ?? definition.span.period(lastDay: min(span.end, today.adding(days: -1)), weekStart: weekStart)
        guard !period.isEmpty else {
            throw OperationError.invalidParameters([
                ParameterProblem(location: "period", message: "The period ends before it starts.")
            ])
        }
        return ReportDesk(
            context: context, now: now, request: request, period: period,
            comparison: comparison(definition, request, period, PeriodComparison(weekStart: weekStart, today: today)),
            inventory: inventory)
    }

    private func comparison(
        _ definition: any ReportDefinition, _ request: ReportRequest, _ period: DateRange, _ rule: PeriodComparison
    ) -> DateRange {
        if let asked = request.comparison { return rule.range(asked, of: period) }
        if definition.span.comparison == .weekBefore, period.dayCount == 1 { return period.shifted(days: -7) }
        return rule.range(.previous, of: period)
    }
}
