import Grounding
import Insights
import Semantics

/// What is worth doing, most expected money for the work first.
struct RecommendationsReport: ReportDefinition {
    let name = "recommendations"
    let aliases = ["actions"]
    let title = "Recommended actions"
    let summary = "What is worth doing: why, what it should bring, how much work, and when to check."
    let span = ReportSpan.week
    let compares = false

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        [
            try await desk.section("Actions") { section in
                let list = try await SituationReader(context: desk.context, now: desk.now).list(
                    .init(period: desk.period, limit: desk.request.limit))
                desk.note(list.table.trust)
                section.rest(on: list.table.provenance)
                guard !list.recommendations.isEmpty else {
                    section.notes.append("Nothing in the data calls for action.")
                    return
                }
                section.tables.append(
                    ReportTable(
                        "Most expected money for the work first",
                        columns: [
                            .init("action", "Action"), .init("per_week", "A week", .number(.currency)),
                            .init("from", "From", .number(.currency)), .init("to", "To", .number(.currency)),
                            .init("effort", "Effort"), .init("check_date", "Check on"),
                        ],
                        rows: list.recommendations.map { advice in
                            [
                                .text(advice.action), .number(advice.effect.value),
                                .number(advice.effect.interval.lowerBound), .number(advice.effect.interval.upperBound),
                                .text(advice.effort.rawValue), .text("\(advice.checkDate)"),
                            ]
                        }))
                section.notes += list.recommendations.enumerated().map { index, advice in
                    "\(index + 1). \(advice.action) Why: \(advice.reason)"
                }
            }
        ]
    }
}
