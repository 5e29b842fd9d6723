import Grounding
import Insights
import Semantics

/// How earlier advice fared: the advice of past weeks is made again from the data of then, and held against what came.
struct AdviceReviewReport: ReportDefinition {
    let name = "advice_review"
    let aliases = ["recommendation_ledger"]
    let title = "How earlier advice fared"
    let summary = "The advice of past weeks whose check date has come: what it promised, and what happened since."
    let span = ReportSpan.week
    let compares = false

    /// Weeks before the period whose advice is looked at; by then all check dates of two weeks are over.
    private static let weeksBack = [3, 4, 5]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Promised and observed") { section in
                var rows: [[ReportTable.Cell]] = []
                for weeks in AdviceReviewReport.weeksBack {
                    for outcome in try await outcomes(weeks, desk, into: &section) { rows.append(row(outcome)) }
                }
                guard !rows.isEmpty else {
                    section.notes.append("There was no advice in those weeks whose check date has come.")
                    return
                }
                section.tables.append(
                    ReportTable(
                        "Advice whose check date has come",
                        columns: [
                            .init("action", "Action"), .init("check_date", "Checked"),
                            .init("promised", "Promised", .number(.currency)),
                            .init("observed", "Observed", .number(.currency)), .init("verdict", "Verdict"),
                        ], rows: rows))
                section.notes.append(
                    "Money a week where the advice applied. Whether anybody acted on it is not known, and other things change "
                        + "too.")
            }
        ]
    }

    private func outcomes(
        _ weeks: Int, _ desk: ReportDesk, into section: inout ReportSection
    ) async throws -> [AdviceOutcome] {
        let week = desk.period.shifted(days: -7 * weeks)
        guard let span = desk.inventory.span, span.start <= week.start.adding(days: -7) else { return [] }
        let list = try await SituationReader(context: desk.context, now: desk.now).list(
            .init(period: week, limit: desk.request.limit))
        section.rest(on: list.table.provenance)
        var found: [AdviceOutcome] = []
        for advice in list.recommendations where advice.checkDate <= desk.period.end {
            let later = DateRange(start: advice.checkDate.adding(days: -6), end: advice.checkDate)
            do {
                let table = try await desk.context.engine.table(
                    for: MetricQuery(
                        metrics: ["total_revenue"],
                        filters: advice.place.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) },
                        period: later, comparison: .range(week)), now: desk.now)
                section.rest(on: table.provenance)
                guard let after = table.totals["total_revenue"] ?? nil,
                    let before = table.comparison?.totals["total_revenue"] ?? nil
                else { continue }
                found.append(AdviceOutcome(advice: advice, before: before, after: after))
            } catch is QueryRefusal {
                // Revenue is not known at such a place (an ad's campaign): nothing can be held against the advice.
                continue
            }
        }
        return found
    }

    private func row(_ outcome: AdviceOutcome) -> [ReportTable.Cell] {
        [
            .text(outcome.advice.action), .text("\(outcome.advice.checkDate)"), .number(outcome.advice.effect.value),
            .number(outcome.observed), .text(outcome.verdict.rawValue),
        ]
    }
}
