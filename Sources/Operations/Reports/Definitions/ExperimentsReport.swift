import Grounding
import Insights
import Semantics

/// Every A/B test of the period: who is ahead, how sure, and what it must not break.
struct ExperimentsReport: ReportDefinition {
    let name = "experiments"
    let aliases = ["abtest", "ab_tests", "ab_results"]
    let title = "A/B tests"
    let summary = "Every experiment of the period: variants beside the control, guardrails, the split, a verdict."
    let span = ReportSpan.fourWeeks
    let compares = false

    private static let most = 5

    func sections(_ desk: ReportDesk) async throws -> [ReportSection] {
        let names = try await desk.context.source.values(
            of: "experiment_id", in: desk.period, limit: ExperimentsReport.most)
        guard !names.isEmpty else {
            return [
                try await desk.section("Experiments") { section in
                    section.notes.append(
                        "Cannot be shown: no event of the period says that it is part of an experiment. Send "
                            + "experiment_id and variant with events.")
                }
            ]
        }
        var sections: [ReportSection] = []
        for name in names.sorted() {
            sections.append(
                try await desk.section("Experiment \(name)") { section in
                    let report = try await ExperimentReader(context: desk.context, now: desk.now).report(
                        .init(experiment: name, metric: nil, control: nil, period: desk.request.period, sequential: nil)
                    )
                    desk.note(report.table.trust)
                    section.rest(on: report.table.provenance)
                    ExperimentPages.outcome(report.analysis, into: &section)
                    ExperimentPages.guardrails(report.guardrails, into: &section)
                    let devices = try await ExperimentReader(context: desk.context, now: desk.now).breakdown(
                        report, ExperimentReader.standardMetric, by: "device_category")
                    ExperimentPages.breakdown(devices, named: "Device", into: &section)
                })
        }
        return sections
    }
}

/// An experiment as parts of a report.
enum ExperimentPages {
    /// What the test must not hurt.
    static func guardrails(_ guardrails: [Guardrail], into section: inout ReportSection) {
        guard !guardrails.isEmpty else { return }
        section.tables.append(
            ReportTable(
                "Guardrails", columns: [.init("metric", "Metric"), .init("state", "State"), .init("text", "What")],
                rows: guardrails.map { guardrail in
                    [
                        .text(guardrail.outcome.title.capitalisedFirst),
                        .text(guardrail.state.rawValue.replacing("_", with: " ")), .text(guardrail.text),
                    ]
                }))
    }

    /// Where a variant does otherwise than elsewhere.
    static func breakdown(_ rows: [ShareComparison], named name: String, into section: inout ReportSection) {
        guard !rows.isEmpty else { return }
        section.tables.append(
            ReportTable(
                "By \(name.lowercased())",
                columns: [
                    .init("value", name), .init("variant", "Variant"), .init("mean", "Rate", .number(.fraction)),
                    .init("control", "Control", .number(.fraction)), .init("difference", "Difference", .points),
                    .init("p_value", "p (adjusted)", .number(.score)),
                ],
                rows: rows.map { row in
                    [
                        .text(row.family), .text(row.name), .number(row.share), .number(row.otherShare),
                        .number(row.difference), .number(row.adjustedPValue),
                    ]
                }))
    }

    static func outcome(_ analysis: ExperimentAnalysis, into section: inout ReportSection) {
        for metric in analysis.metrics {
            section.tables.append(
                ReportTable(
                    metric.title.capitalisedFirst,
                    columns: [
                        .init("variant", "Variant"), .init("users", "Users", .number(.count)),
                        .init("mean", "Rate", .number(.fraction)), .init("difference", "Difference", .points),
                        .init("interval_low", "95 % from", .points), .init("interval_high", "to", .points),
                        .init("p_value", "p (Holm)", .number(.score)),
                        .init("chance_to_win", "Wins", .number(.fraction)),
                    ],
                    rows: metric.variants.map { row in
                        [
                            .text(row.variant), .number(row.users), .number(row.mean), .number(row.difference),
                            .number(row.interval?.lowerBound), .number(row.interval?.upperBound),
                            .number(row.adjustedPValue), .number(row.chanceToWin),
                        ]
                    }))
            section.notes.append(metric.verdict.text)
        }
        section.notes.append(
            analysis.sampleRatio.isAsIntended
                ? "Users are split as intended (\(PlainNumber.chance(analysis.sampleRatio.pValue)))."
                : "Users are not split as intended (\(PlainNumber.chance(analysis.sampleRatio.pValue))): do not act on this."
        )
        section.notes += analysis.notes
    }
}
