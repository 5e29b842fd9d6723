package import Semantics

/// How a candidate is made for a history, and how it is opened again.
package struct FuzzCandidate: Sendable {
    package typealias Source = MetricSource & EventSink

    let make: @Sendable (WorkspaceSettings) async throws -> any Source
    let reopen: @Sendable (any Source, WorkspaceSettings) async throws -> any Source

    /// - Parameters:
    ///   - make: a new, empty source. What it conforms to beyond `Source` is tried as well: `DataRemoval`,
    ///     `EventArchive`, `IntegrityCheck`.
    ///   - reopen: what another process would find; the same source where there are no processes.
    package init(
        make: @escaping @Sendable (WorkspaceSettings) async throws -> any Source,
        reopen: @escaping @Sendable (any Source, WorkspaceSettings) async throws -> any Source = { source, _ in source }
    ) {
        self.make = make
        self.reopen = reopen
    }
}

/// Something that reference and candidate are both asked at the end of a history.
enum HistoryQuestion: Sendable {
    /// What the steps themselves said: receipts of removals and of commits.
    case receipts
    case inventory
    case plan(QueryPlan)
    case values(DimensionID, DateRange)
    /// Everything read out, event by event.
    case archive
    /// The snapshot of a source that was given what is left, and nothing else.
    case snapshot
    case integrity
}

/// A history played on the in-memory source and on a candidate.
struct HistoryReplay: Sendable {
    private let history: RandomHistory
    private let candidate: FuzzCandidate
    private let reference: InMemorySource
    private let subject: any FuzzCandidate.Source
    /// The first difference between what steps said.
    private let receipts: String?

    /// Plays every step on both. The reference is spared commits and restarts: what is kept must not depend on them.
    init(_ history: RandomHistory, candidate: FuzzCandidate) async throws {
        self.history = history
        self.candidate = candidate
        reference = InMemorySource(settings: history.settings)
        var subject = try await candidate.make(history.settings)
        var difference: String?
        var told = IngestReceipt()
        for step in history.steps {
            switch step {
            case .append(let batch):
                await reference.append(batch)
                try await subject.append(batch)
            case .commit: told.add(try await subject.commit(progress: { _ in }))
            case .reopen: subject = try await candidate.reopen(subject, history.settings)
            case .erase(let users):
                guard let removal = subject as? any DataRemoval else { continue }
                let wanted = await reference.erase(users: users, dryRun: false, progress: { _ in })
                var found = try await removal.erase(users: users, dryRun: false, progress: { _ in })
                found.snapshot = wanted.snapshot
                if found != wanted { difference = difference ?? "erasing \(users): first \(wanted), second \(found)" }
            case .retain(let cut):
                guard let removal = subject as? any DataRemoval else { continue }
                let wanted = await reference.retain(from: cut, dryRun: false, progress: { _ in })
                var found = try await removal.retain(from: cut, dryRun: false, progress: { _ in })
                found.snapshot = wanted.snapshot
                if found != wanted { difference = difference ?? "retaining \(cut): first \(wanted), second \(found)" }
            }
        }
        let wanted = await reference.commit(progress: { _ in })
        told.add(try await subject.commit(progress: { _ in }))
        // Whoever opens a workspace anew sorts in what waits, and nobody is told of it.
        let restarts = history.steps.contains { if case .reopen = $0 { true } else { false } }
        if !restarts, told.counts != wanted.counts {
            difference = difference ?? "receipts: first \(wanted.counts), second \(told.counts)"
        }
        self.subject = subject
        receipts = difference
    }

    func inventory() async throws -> Inventory { try await reference.comparableInventory() }

    /// How the two differ in this; nil when they agree.
    func difference(in question: HistoryQuestion) async throws -> String? {
        switch question {
        case .receipts: return receipts
        case .inventory:
            var (a, b) = (try await reference.comparableInventory(), try await subject.comparableInventory())
            a.snapshot = ""
            b.snapshot = ""
            b.properties = b.listed(a.properties)
            b.hasMoreProperties = a.hasMoreProperties
            return a == b ? nil : "first \(a), second \(b)"
        case .plan(let plan):
            let (a, b) = (try await reference.compute(plan), try await subject.compute(plan))
            return TestSupport.difference(a, b, measures: plan.measures)
        case .values(let dimension, let period):
            let a = await reference.values(of: dimension, in: period, limit: 5)
            let b = try await subject.values(of: dimension, in: period, limit: 5)
            return a == b ? nil : "first \(a), second \(b)"
        case .archive:
            guard let archive = subject as? any EventArchive else { return nil }
            let (a, b) = (try await ArchiveReading(reference), try await ArchiveReading(archive))
            return a.difference(to: b)
        case .snapshot:
            let other = try await candidate.make(history.settings)
            try await ArchiveReading(reference).restore(into: other)
            let (a, b) = (try await other.inventory().snapshot, try await subject.inventory().snapshot)
            return a == b ? nil : "what is left, kept anew, has \(a); the candidate has \(b)"
        case .integrity:
            let damage = try await (subject as? any IntegrityCheck)?.verify(progress: { _ in }) ?? []
            return damage.isEmpty ? nil : "\(damage)"
        }
    }
}

extension IngestReceipt {
    fileprivate var counts: [Int] { [accepted, duplicates, restated] }

    fileprivate mutating func add(_ other: IngestReceipt) {
        accepted += other.accepted
        duplicates += other.duplicates
        restated += other.restated
    }
}
