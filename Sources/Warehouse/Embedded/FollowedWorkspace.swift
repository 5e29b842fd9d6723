package import Semantics
import Synchronization

/// The workspace at a path, whichever file that is: when another file is put in its place, calls go on with that one.
///
/// For programs that run for long, and must survive that a backup is moved back. A call that was under way on the old file
/// is done again on the new one; nothing is written to a file that is not there any more. While there is no file, or none of
/// ours, calls throw what opening it throws.
package final class FollowedWorkspace: Sendable {
    private struct State {
        var current: Workspace
        /// The way to the next file, shared by all who need it.
        var opening: Task<Workspace, any Error>?
    }

    private let open: @Sendable () async throws -> Workspace
    private let state: Mutex<State>

    /// - Parameter open: opens the file that is at the path now.
    package init(open: @escaping @Sendable () async throws -> Workspace) async throws {
        self.open = open
        state = Mutex(State(current: try await open()))
    }

    private func follow<T: Sendable>(_ work: (Workspace) async throws -> T) async throws -> T {
        let workspace = state.withLock { $0.current }
        do {
            return try await work(workspace)
        } catch let error as WarehouseError where error.isReplacement {
            return try await work(try await next(after: workspace))
        }
    }

    private func next(after old: Workspace) async throws -> Workspace {
        let opening = state.withLock { state -> Task<Workspace, any Error> in
            if state.current !== old {
                let current = state.current
                return Task { current }
            }
            if let opening = state.opening { return opening }
            let opening = Task { try await reopen(old) }
            state.opening = opening
            return opening
        }
        return try await opening.value
    }

    private func reopen(_ old: Workspace) async throws -> Workspace {
        do {
            // The old file stays in use until there is something to put in its place: it may come back.
            try WorkspaceFilePath(old.path).check(create: false)
            try await old.close()
            let fresh = try await open()
            state.withLock { $0 = State(current: fresh) }
            return fresh
        } catch {
            state.withLock { $0.opening = nil }
            throw error
        }
    }
}

extension FollowedWorkspace: BehaviourSource {
    package func inventory() async throws -> Inventory { try await follow { try await $0.inventory() } }

    package func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        try await follow { try await $0.compute(plan) }
    }

    package func compute(_ plan: QueryPlan, trailing windows: [Int?]) async throws -> [[MeasureTable]] {
        try await follow { try await $0.compute(plan, trailing: windows) }
    }

    package func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String] {
        try await follow { try await $0.values(of: dimension, in: period, limit: limit) }
    }

    package func funnel(_ plan: FunnelPlan) async throws -> FunnelTable {
        try await follow { try await $0.funnel(plan) }
    }

    package func cohorts(_ plan: CohortPlan) async throws -> CohortTable {
        try await follow { try await $0.cohorts(plan) }
    }

    package func paths(_ plan: PathPlan) async throws -> PathTree { try await follow { try await $0.paths(plan) } }

    package func attribution(_ plan: AttributionPlan) async throws -> AttributionTable {
        try await follow { try await $0.attribution(plan) }
    }

    package func sessionPreview(_ plan: SessionPreviewPlan) async throws -> SessionPreviewTable {
        try await follow { try await $0.sessionPreview(plan) }
    }

    package func membership(_ plan: MembershipPlan) async throws -> MembershipTable {
        try await follow { try await $0.membership(plan) }
    }
}

extension FollowedWorkspace: EventArchive {
    /// A replacement in the middle is an error: what was visited cannot be taken back.
    package func readEvents(
        in period: DateRange?, visit: @escaping @Sendable (ArchivedEvents) throws -> Void
    ) async throws {
        try await state.withLock { $0.current }.readEvents(in: period, visit: visit)
    }

    package func readObservations(
        in period: DateRange?, visit: @escaping @Sendable ([ArchivedObservation]) throws -> Void
    ) async throws {
        try await state.withLock { $0.current }.readObservations(in: period, visit: visit)
    }
}

extension FollowedWorkspace: AnswerLog {
    package func record(_ answer: RecordedAnswer) async throws { try await follow { try await $0.record(answer) } }

    package func answer(_ id: String) async throws -> RecordedAnswer? { try await follow { try await $0.answer(id) } }

    package func latest() async throws -> RecordedAnswer? { try await follow { try await $0.latest() } }
}

extension FollowedWorkspace: AlertStore {
    package func alertRules() async throws -> [KeptAlertRule] { try await follow { try await $0.alertRules() } }

    package func save(_ rule: AlertRule, judgedThrough: String?) async throws {
        try await follow { try await $0.save(rule, judgedThrough: judgedThrough) }
    }

    package func deleteAlertRule(_ id: String) async throws -> Bool {
        try await follow { try await $0.deleteAlertRule(id) }
    }

    package func conclude(
        _ rule: String, before: String?, through: String, events: [AlertEntry.Event], at time: Instant
    ) async throws -> [AlertEntry]? {
        try await follow { try await $0.conclude(rule, before: before, through: through, events: events, at: time) }
    }

    package func judge(
        _ firing: Int, _ verdict: AlertVerdict, by person: String, note: String?, at time: Instant
    ) async throws -> AlertEntry? {
        try await follow { try await $0.judge(firing, verdict, by: person, note: note, at: time) }
    }

    package func alertLog() async throws -> [AlertEntry] { try await follow { try await $0.alertLog() } }
}

extension FollowedWorkspace: DataRemoval {
    package func erase(
        users: [String], dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> ErasureReceipt {
        try await follow { try await $0.erase(users: users, dryRun: dryRun, progress: progress) }
    }

    package func retain(
        from cut: RetentionCut, dryRun: Bool, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> RetentionReceipt {
        try await follow { try await $0.retain(from: cut, dryRun: dryRun, progress: progress) }
    }
}

extension FollowedWorkspace: IntegrityCheck {
    package func verify(progress: @escaping @Sendable (Double) -> Void) async throws -> [Damage] {
        try await follow { try await $0.verify(progress: progress) }
    }
}
