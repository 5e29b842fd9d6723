package import Semantics

extension Workspace: BehaviourSource {
    package func funnel(_ plan: FunnelPlan) async throws -> FunnelTable {
        try await following { try FunnelComputation(plan, view: $0, crew: $1).table() }
    }

    package func cohorts(_ plan: CohortPlan) async throws -> CohortTable {
        try await following { try CohortComputation(plan, view: $0, crew: $1).table() }
    }

    package func paths(_ plan: PathPlan) async throws -> PathTree {
        try await following { try PathComputation(plan, view: $0, crew: $1).tree() }
    }

    package func attribution(_ plan: AttributionPlan) async throws -> AttributionTable {
        try await following { try AttributionComputation(plan, view: $0, crew: $1).table() }
    }

    package func sessionPreview(_ plan: SessionPreviewPlan) async throws -> SessionPreviewTable {
        try await following { try SessionPreviewComputation(plan, view: $0, crew: $1).table() }
    }

    package func membership(_ plan: MembershipPlan) async throws -> MembershipTable {
        try await following { try MembershipComputation(plan, view: $0, crew: $1).table() }
    }

    /// Runs work on a consistent view; a cancelled task stops its threads.
    func following<T: Sendable>(
        by crew: Crew = Crew(), _ work: @escaping @Sendable (WarehouseView, Crew) throws -> T
    ) async throws -> T {
        let cache = cache
        return try await withTaskCancellationHandler {
            try await read { db in try work(try WarehouseView(db, cache: cache), crew) }
        } onCancel: {
            crew.stop.stop()
        }
    }
}
