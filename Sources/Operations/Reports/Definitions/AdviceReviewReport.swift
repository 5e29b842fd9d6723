import Grounding
import Insights
import Semantics

/// How earlier advice fared: what was followed, and what was not noted as followed, held against what came.
struct AdviceReviewReport: ReportDefinition {
    let name = "advice_review"
    let aliases = ["recommendation_ledger"]
    let title = "How earlier advice fared"
    let summary = "Advice that was followed, and that of past weeks: what it promised, and what happened since."
    let span = ReportSpan.week
    let compares = false

    /// Weeks before the period whose advice is looked at; by then all check dates of two weeks are over.
    private static let weeksBack = [3, 4]

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        let scorer = AdviceScorer(context: desk.context, now: desk.now)
        return [
            try await desk.section("Followed") { section in try await followed(desk, scorer, into: &section) },
            try await desk.section("Promised and observed") { section in
                try await made(desk, scorer, into: &section)
            },
        ]
    }

    /// The ledger: what people noted that they did.
    private func followed(_ desk: ReportDesk, _ scorer: AdviceScorer, into section: inout ReportSection) async throws {
        // What was noted today is in the ledger too, whatever days the report looks back from.
        let decisions = desk.context.notes.notes.decisions
        guard !decisions.isEmpty else {
            section.notes.append(
                "No advice is noted as followed. Note it with recommendations.follow, or :did in the chat, and it is scored "
                    + "on its check date.")
            return
        }
        var rows: [[ReportTable.Cell]] = []
        for decision in decisions {
            let week = DateRange(start: decision.taken.adding(days: -7), end: decision.taken.adding(days: -1))
            var scored: AdviceOutcome?
            if decision.checkDate <= desk.period.end {
                let found = try await scorer.outcome(
                    promised: decision.effect, place: decision.dimensionValues, before: week,
                    checked: decision.checkDate)
                if let found { section.rest(on: found.provenance) }
                scored = found?.outcome
            }
            let verdict =
                scored?.verdict.rawValue ?? (decision.checkDate > desk.period.end ? "not due yet" : "cannot be told")
            rows.append(
                [.text(decision.action), .text("\(decision.taken)"), .text("\(decision.checkDate)"), .text(verdict)]
                    + figures(decision.promised, scored))
        }
        section.tables.append(
            ReportTable(
                "Advice that was followed",
                columns: [.init("action", "Action"), .init("taken", "Done"), .init("check_date", "Check")] + columns,
                rows: rows))
        section.notes.append(caution)
    }

    private func made(_ desk: ReportDesk, _ scorer: AdviceScorer, into section: inout ReportSection) async throws {
        let known = Set(desk.context.notes.notes.decisions.map { Recommendation.subject(ofID: $0.id) })
        let standing = Set(
            try await SituationReader(context: desk.context, now: desk.now).list(.init(period: nil, limit: .max))
                .recommendations.map(\.subject))
        var rows: [[ReportTable.Cell]] = []
        for weeks in AdviceReviewReport.weeksBack {
            // Advice is given for a week, however long the report looks back.
            let week = DateRange(start: desk.period.end.adding(days: -6), end: desk.period.end)
                .shifted(days: -7 * weeks)
            guard let span = desk.inventory.span, span.start <= week.start.adding(days: -7) else { continue }
            let list = try await SituationReader(context: desk.context, now: desk.now).list(
                .init(period: week, limit: desk.request.limit), asOf: week.end)
            section.rest(on: list.table.provenance)
            for advice in list.recommendations
            where advice.checkDate <= desk.period.end && !known.contains(advice.subject) {
                guard
                    let found = try await scorer.outcome(
                        promised: advice.effect, place: advice.place, before: week, checked: advice.checkDate)
                else { continue }
                section.rest(on: found.provenance)
                rows.append(
                    [
                        .text(advice.action), .text("\(advice.checkDate)"),
                        .text(AdviceReviewReport.since(found.outcome, stands: standing.contains(advice.subject))),
                    ] + figures(advice.effect.value, found.outcome))
            }
        }
        guard !rows.isEmpty else {
            section.notes.append("There was no other advice in those weeks whose check date has come.")
            return
        }
        section.tables.append(
            ReportTable(
                "Advice whose check date has come",
                columns: [.init("action", "Action"), .init("check_date", "Checked")] + columns, rows: rows))
        section.notes.append(
            "Nobody noted that it was followed, so this says nothing of whether the advice was good. " + caution)
    }

    /// What became of advice that nobody noted as followed: that says nothing of the advice.
    private static func since(_ outcome: AdviceOutcome, stands: Bool) -> String {
        if stands { return "stands as advice still" }
        switch outcome.verdict {
        case .asPromised, .more: return "came, not noted as done"
        case .less: return "came in part, not noted as done"
        case .nothing: return "not noted as done"
        }
    }

    private var columns: [ReportTable.Column] {
        [
            .init("verdict", "Verdict"), .init("promised", "Promised", .number(.currency)),
            .init("observed", "Observed", .number(.currency)), .init("before", "Before", .number(.currency)),
            .init("after", "After", .number(.currency)),
        ]
    }

    private func figures(_ promised: Double, _ outcome: AdviceOutcome?) -> [ReportTable.Cell] {
        [
            .number(promised), .number(outcome?.observed), .number(outcome?.before), .number(outcome?.after),
        ]
    }

    private var caution: String {
        "Money a week where the advice applied; observed is what came beyond what the rest of the business did in the same "
            + "time. Other things change too: an experiment tells more."
    }
}
