import Foundation
import Grounding
import Logging
import Operations
import Semantics
import Warehouse

/// The live parts, wired together: workspace, settings, catalogue, reader of questions, clock, log.
struct LiveWorkspace {
    let context: OperationContext
    /// What exports read from.
    let archive: any EventArchive

    /// Opens the workspace that the options name.
    ///
    /// - Parameters:
    ///   - writer: words answers; nil where the narrator does.
    ///   - progress: hears the share done of operations that take long.
    ///   - logger: where the operator hears of what goes on; by default of what went wrong, on standard error.
    static func open(
        _ options: CommonOptions, writer: AnswerWriter? = nil,
        progress: @escaping @Sendable (Double) -> Void = { _ in }, logger: Logger = LiveWorkspace.logger
    ) async throws -> LiveWorkspace {
        let settings = try WorkspacePaths.load(options)
        let clock = WorkspacePaths.clock(options, calendar: settings.calendar)
        let path = WorkspacePaths.data(options)
        let workspace = try await FollowedWorkspace {
            try await Workspace.open(at: path, calendar: settings.calendar, create: false, now: clock)
        }
        let catalogue = Catalogue(settings: settings)
        return LiveWorkspace(
            context: wire(
                source: workspace, answers: workspace,
                conversations: ConversationStore(keeper: ConversationFolder(of: path)),
                notes: try NoteBook(keeper: NoteFile(of: path)),
                alerts: workspace, removal: workspace, integrity: workspace, writer: writer,
                progress: progress, settings: settings, catalogue: catalogue,
                names: { try await knownNames(in: workspace, catalogue: catalogue) }, clock: clock, logger: logger),
            archive: workspace)
    }

    /// For what needs the catalogue and the clock, and no data.
    static func withoutData(_ options: CommonOptions) throws -> OperationContext {
        let settings = try WorkspacePaths.load(options)
        return wire(
            source: NoData(), answers: InMemoryAnswerLog(), settings: settings,
            catalogue: Catalogue(settings: settings),
            names: { .none }, clock: WorkspacePaths.clock(options, calendar: settings.calendar))
    }

    /// For what needs the catalogue, and names the workspace's own entries where there is one.
    static func withDataIfThere(_ options: CommonOptions) async throws -> OperationContext {
        guard FileManager.default.fileExists(atPath: WorkspacePaths.data(options)) else {
            return try withoutData(options)
        }
        return try await open(options).context
    }

    private static func wire(
        source: any BehaviourSource, answers: any AnswerLog, conversations: ConversationStore = ConversationStore(),
        notes: NoteBook = NoteBook(), alerts: (any AlertStore)? = nil,
        removal: (any DataRemoval)? = nil,
        integrity: (any IntegrityCheck)? = nil, writer: AnswerWriter? = nil,
        progress: @escaping @Sendable (Double) -> Void = { _ in },
        settings: WorkspaceSettings, catalogue: Catalogue, names: @escaping @Sendable () async throws -> WorkspaceNames,
        clock: @escaping @Sendable () -> Instant, logger: Logger = LiveWorkspace.logger
    ) -> OperationContext {
        OperationContext(
            engine: MetricEngine(
                source: source, catalogue: catalogue, settings: settings, memory: TableMemory()), source: source,
            catalogue: catalogue, settings: settings,
            reader: {
                QuestionReader(
                    catalogue: catalogue, names: try await names(), calendarDays: settings.namedDays,
                    weekStart: settings.calendar.weekStart)
            },
            answers: answers, conversations: conversations, notes: notes, alerts: alerts, removal: removal,
            integrity: integrity,
            writer: writer,
            progress: progress, now: clock,
            logger: logger)
    }

    /// Results have standard output for themselves.
    static var logger: Logger {
        var logger = Logger(label: "fidga") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        return logger
    }

    // MARK: names

    /// Dimensions whose values people say without the dimension: "the spring sale", "the blue mug".
    private static let namedDimensions: [DimensionID] = [
        "campaign_name", "session_campaign_name", "item_name", "item_category", "audience_name", "experiment_id",
        "landing_page",
    ]
    private static let namesPerDimension = 500
    /// Names from longer ago are hardly asked for by themselves.
    private static let nameDays = 400

    private static func knownNames(in source: any MetricSource, catalogue: Catalogue) async throws -> WorkspaceNames {
        let inventory = try await source.inventory()
        guard let span = inventory.span else { return .none }
        let recent = DateRange(start: max(span.start, span.end.adding(days: 1 - nameDays)), end: span.end)
        var values: [DimensionID: [String]] = ["event_name": inventory.eventNames]
        for dimension in namedDimensions where catalogue.dimension(dimension) != nil {
            values[dimension] = try await source.values(of: dimension, in: recent, limit: namesPerDimension)
        }
        return WorkspaceNames(values: values)
    }
}

/// A source that holds nothing.
private struct NoData: BehaviourSource {
    func inventory() async throws -> Inventory { Inventory(snapshot: "") }

    func compute(_ plan: QueryPlan) async throws -> MeasureTable {
        MeasureTable(rows: [], totals: plan.measures.map { _ in nil }, rowsRead: 0, sources: [], snapshot: "")
    }

    func values(of dimension: DimensionID, in period: DateRange, limit: Int) async throws -> [String] { [] }

    func funnel(_ plan: FunnelPlan) async throws -> FunnelTable {
        FunnelTable(groups: [], total: plan.steps.map { _ in FunnelTable.Step() }, reading: reading)
    }

    func cohorts(_ plan: CohortPlan) async throws -> CohortTable { CohortTable(rows: [], reading: reading) }

    func paths(_ plan: PathPlan) async throws -> PathTree {
        PathTree(sessions: 0, starts: 0, roots: [], reading: reading)
    }

    func attribution(_ plan: AttributionPlan) async throws -> AttributionTable {
        AttributionTable(
            rows: [], conversions: 0, value: .zero, untouchedConversions: 0, untouchedValue: .zero, reading: reading)
    }

    func sessionPreview(_ plan: SessionPreviewPlan) async throws -> SessionPreviewTable {
        SessionPreviewTable(sessions: 0, totalMilliseconds: 0, reading: reading)
    }

    func membership(_ plan: MembershipPlan) async throws -> MembershipTable {
        MembershipTable(groups: [], events: plan.conditions.map { _ in 0 }, reading: reading)
    }

    private var reading: DataReading { DataReading(rowsRead: 0, sources: [], snapshot: "") }
}
