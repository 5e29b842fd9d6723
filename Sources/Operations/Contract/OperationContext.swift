package import Grounding
package import Logging
package import Semantics

/// What operations work with: the workspace's data and settings, the clock, and where answers are kept.
package struct OperationContext: Sendable {
    package let engine: MetricEngine
    package let source: any BehaviourSource
    package let catalogue: Catalogue
    package let settings: WorkspaceSettings
    private let deferredReader: DeferredReader
    package let answers: any AnswerLog
    /// Keeps alert rules and their log; nil where the source cannot.
    package let alerts: (any AlertStore)?
    /// Takes data out again; nil where the source cannot.
    package let removal: (any DataRemoval)?
    /// Looks for damage; nil where the source cannot.
    package let integrity: (any IntegrityCheck)?
    /// Hears the share done, 0…1, of what takes long.
    package private(set) var progress: @Sendable (Double) -> Void
    /// Hears what an answer under way has come to.
    package private(set) var stage: @Sendable (OperationStage) -> Void
    package let conversations: ConversationStore
    /// What people told about the business.
    package let notes: NoteBook
    /// Words answers with a language model; nil where the narrator does.
    package private(set) var writer: AnswerWriter?
    package let now: @Sendable () -> Instant
    package private(set) var logger: Logger

    package init(
        engine: MetricEngine, source: any BehaviourSource, catalogue: Catalogue, settings: WorkspaceSettings,
        reader: @escaping @Sendable () async throws -> QuestionReader, answers: any AnswerLog,
        conversations: ConversationStore = ConversationStore(), notes: NoteBook = NoteBook(),
        alerts: (any AlertStore)? = nil,
        removal: (any DataRemoval)? = nil,
        integrity: (any IntegrityCheck)? = nil, writer: AnswerWriter? = nil,
        progress: @escaping @Sendable (Double) -> Void = { _ in },
        now: @escaping @Sendable () -> Instant, logger: Logger = Logger(label: "fidga")
    ) {
        self.engine = engine
        self.source = source
        self.catalogue = catalogue
        self.settings = settings
        deferredReader = DeferredReader(reader)
        self.answers = answers
        self.alerts = alerts
        self.removal = removal
        self.integrity = integrity
        self.writer = writer
        self.progress = progress
        stage = { _ in }
        self.conversations = conversations
        self.notes = notes
        self.now = now
        self.logger = logger
    }

    /// The same, heard by somebody else.
    package func heard(
        progress: @escaping @Sendable (Double) -> Void, stage: @escaping @Sendable (OperationStage) -> Void
    ) -> OperationContext {
        var copy = self
        copy.progress = progress
        copy.stage = stage
        return copy
    }

    /// The same, with answers worded by somebody else.
    ///
    /// - Parameter logger: where the operator hears of it; nil for the context's own.
    package func worded(by writer: AnswerWriter?, logger: Logger? = nil) -> OperationContext {
        var copy = self
        copy.writer = writer
        if let logger { copy.logger = logger }
        return copy
    }

    /// Has the language model word an answer, where there is one; who waits hears the words that passed.
    func reword(_ answer: inout VerifiedAnswer, as task: WritingTask? = nil) async throws {
        try await writer?.reword(&answer, as: task) { [stage] in
            stage(OperationStage(OperationStage.words, .string($0)))
        }
    }

    /// Takes the narrator's first words for whoever waits; nil where a language model words the answer.
    func lead() -> ToldLead? {
        guard writer == nil else { return nil }
        return ToldLead { [stage] in stage(OperationStage(OperationStage.words, .string($0))) }
    }

    /// Answers about funnels, cohorts, paths, attribution and sessions.
    package var behaviour: BehaviourEngine {
        BehaviourEngine(source: source, catalogue: catalogue, settings: settings)
    }

    /// Reads questions in words.
    ///
    /// - Throws: what reading the names in the data throws, the first time.
    package func reader() async throws -> QuestionReader { try await deferredReader.reader() }

    /// Tells the operator about something that broke; nothing of it reaches the asker.
    package func note(_ event: Logger.Message, _ error: any Error, about subject: String = "") {
        logger.error(event, metadata: ["subject": .string(subject), "error": .string("\(error)")])
    }

    /// Tells the operator that the data could not be read.
    package func note(dataUnavailable error: any Error) { note("the data cannot be read", error) }

    /// Days with a name: the settings', and those that were told.
    package var namedDays: [WorkspaceDay] { settings.namedDays + notes.notes.events }

    /// The property's day that `now` falls on.
    package var today: CivilDate { settings.calendar.date(of: now()) }
}
