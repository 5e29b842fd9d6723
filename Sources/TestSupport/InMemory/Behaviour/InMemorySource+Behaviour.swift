package import Semantics

extension InMemorySource: BehaviourSource {
    package func funnel(_ plan: FunnelPlan) throws -> FunnelTable {
        try read { FunnelComputation(plan: plan, history: $0).table(sources: $1, snapshot: $2) }
    }

    package func cohorts(_ plan: CohortPlan) throws -> CohortTable {
        try read { CohortComputation(plan: plan, history: $0).table(sources: $1, snapshot: $2) }
    }

    package func paths(_ plan: PathPlan) throws -> PathTree {
        try read { PathComputation(plan: plan, history: $0).tree(sources: $1, snapshot: $2) }
    }

    package func attribution(_ plan: AttributionPlan) throws -> AttributionTable {
        try read { AttributionComputation(plan: plan, history: $0).table(sources: $1, snapshot: $2) }
    }

    package func sessionPreview(_ plan: SessionPreviewPlan) throws -> SessionPreviewTable {
        try read { SessionPreviewComputation(plan: plan, history: $0).table(sources: $1, snapshot: $2) }
    }

    package func membership(_ plan: MembershipPlan) throws -> MembershipTable {
        try read { MembershipComputation(plan: plan, history: $0).table(sources: $1, snapshot: $2) }
    }

    private func read<T>(_ work: (EventHistory, [String], String) -> T) throws -> T {
        try Task.checkCancellation()
        return work(history, stock.sources.map(\.name), stock.snapshot)
    }
}
