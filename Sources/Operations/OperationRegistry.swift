/// Every operation there is. Surfaces, documentation and tests are derived from this list.
package struct OperationRegistry: Sendable {
    /// In the order shown to people.
    package let operations: [AnyOperation]

    package init(_ operations: [AnyOperation]) { self.operations = operations }

    package static let standard = OperationRegistry([
        AnyOperation(AskQuestion()),
        AnyOperation(InterpretQuestion()),
        AnyOperation(SummarizePerformance()),
        AnyOperation(FindAnomalies()),
        AnyOperation(ForecastPerformance()),
        AnyOperation(QueryMetrics()),
        AnyOperation(ExplainChange()),
        AnyOperation(ListReports()),
        AnyOperation(RunReport()),
        AnyOperation(ReportTraffic()),
        AnyOperation(ReportCampaigns()),
        AnyOperation(ReportFunnel()),
        AnyOperation(ReportCohorts()),
        AnyOperation(ReportPaths()),
        AnyOperation(ReportAttribution()),
        AnyOperation(ReportSegments()),
        AnyOperation(ReportRealtime()),
        AnyOperation(ReportExperiment()),
        AnyOperation(ListRecommendations()),
        AnyOperation(FollowRecommendation()),
        AnyOperation(ListNotes()),
        AnyOperation(AddNote()),
        AnyOperation(DeleteNote()),
        AnyOperation(ListAlerts()),
        AnyOperation(CreateAlert()),
        AnyOperation(UpdateAlert()),
        AnyOperation(DeleteAlert()),
        AnyOperation(TestAlert()),
        AnyOperation(ReadAlertLog()),
        AnyOperation(JudgeAlert()),
        AnyOperation(CheckAlerts()),
        AnyOperation(PreviewSessions()),
        AnyOperation(ListMetrics()),
        AnyOperation(DescribeMetric()),
        AnyOperation(TraceFact()),
        AnyOperation(VerifyClaims()),
        AnyOperation(ShowStatus()),
        AnyOperation(CheckWorkspace()),
        AnyOperation(EraseUsers()),
        AnyOperation(RetainData()),
    ])

    /// - Throws: `OperationError` with the names that are near.
    package func operation(named name: String) throws(OperationError) -> AnyOperation {
        guard let operation = operations.first(where: { $0.name == name }) else {
            throw .unknownOperation(name, among: operations.map(\.name))
        }
        return operation
    }
}
