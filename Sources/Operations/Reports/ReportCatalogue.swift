import Semantics

/// Every named report, in the order shown to people.
enum ReportCatalogue {
    static let all: [any ReportDefinition] = [
        SummaryReport.daily, SummaryReport.weekly, SummaryReport.monthly, CampaignReport(), TrafficReport(),
        AcquisitionReport(), ProductReport(), FunnelReport(), CohortReport(), AttributionReport(),
        ReconciliationReport(), BehaviourOverview(),
        SitePerformanceReport(), AnomalyLogReport(), ExperimentsReport(), SegmentsReport(), DifferencesReport(),
        RecommendationsReport(), AdviceReviewReport(), RealtimeReport(),
    ]

    /// - Throws: `OperationError` with the names that are near.
    static func report(named name: String) throws(OperationError) -> any ReportDefinition {
        if let report = all.first(where: { $0.name == name || $0.aliases.contains(name) }) { return report }
        let near = NearestNames.suggestions(for: name, among: all.flatMap { [$0.name] + $0.aliases })
        throw .notFound(
            "unknown_report", "There is no report '\(name.prefix(80))'.",
            suggestions: near.isEmpty ? all.prefix(3).map(\.name) : near)
    }
}
