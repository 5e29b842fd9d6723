/// A metric source that also follows people: funnels, cohorts, paths, attribution, sessions.
///
/// Each plan's type says what the answer is; `BehaviourSourceContract` runs over all implementations.
///
/// - Throws: `CancellationError`, or the source's operator error. A plan never fails for what was asked.
package protocol BehaviourSource: MetricSource {
    func funnel(_ plan: FunnelPlan) async throws -> FunnelTable
    func cohorts(_ plan: CohortPlan) async throws -> CohortTable
    func paths(_ plan: PathPlan) async throws -> PathTree
    func attribution(_ plan: AttributionPlan) async throws -> AttributionTable
    func sessionPreview(_ plan: SessionPreviewPlan) async throws -> SessionPreviewTable
    func membership(_ plan: MembershipPlan) async throws -> MembershipTable
}
