import Grounding
import Insights
import Logging
import Semantics

/// Turns a reading into an answer: asks the metric engine for tables and lets the narrator tell them.
struct AnswerComposer: Sendable {
    let context: OperationContext
    /// The moment of the question: one for all its tables.
    let now: Instant
    /// What was asked in the conversation, this question last; nil outside of one.
    var asked: AskedQuestions?
    /// Takes what leads the answer while the rest is computed; nil where nobody waits for it, or the lead may still change.
    var lead: ToldLead?

    var today: CivilDate { context.settings.calendar.date(of: now) }
    var narrator: Narrator { Narrator(catalogue: context.catalogue, settings: context.settings, today: today) }

    /// An answer on its way: the words so far and the tables they rest on.
    struct Progress {
        var draft = AnswerDraft()
        var trusts: [Trust] = []
        var table: MetricTable?
        var nextQuestions: [String] = []
        var actions: [JSONValue] = []
    }

    /// Answers a question that was read.
    ///
    /// - Parameter note: what the words tell rather than ask: it is kept, and that is said.
    /// - Throws: `QueryRefusal` when the reading cannot be computed, the source's error when something broke.
    func answer(_ question: String, reading: Interpretation, note: Note? = nil) async throws -> VerifiedAnswer {
        var progress = Progress()
        if case .event(let event) = note {
            tell(event, into: &progress)
            return try await finish(progress, question: question, interpretation: event.interpretation, notes: [])
        }
        if case .withdrawnGoal(let goal) = note {
            withdraw(goal, into: &progress)
            return try await finish(progress, question: question, interpretation: reading.json, notes: [])
        }
        for (term, spoken) in introductions { progress.draft.introduce(term, as: spoken) }
        let reading = try await withKnownNames(reading)
        if case .goal(let goal) = note { tellReplaced(by: goal, into: &progress) }
        try await tell(SpokenUnits.counted(reading, context.catalogue), into: &progress)
        judgeClaim(in: question, reading, into: &progress.draft)
        try await tellDoubted(in: question, reading, into: &progress)
        try await openWhetherRunning(question, reading, into: &progress.draft)
        if case .goal(let goal) = note { tell(goal, into: &progress) }
        return try await finish(
            progress, question: question, interpretation: reading.json, notes: reading.notes, thread: reading.thread)
    }

    /// Whether an answer to these words may be opened with what is known only when it is whole.
    static func mayOpenOtherwise(_ question: String) -> Bool {
        statement(in: question) != nil || question.contains(motives)
    }

    /// Adds what was assumed and how far to trust it, and gives the answer its id.
    func finish(
        _ progress: Progress, question: String, interpretation: JSONValue, notes: [String], thread: String? = nil
    ) async throws -> VerifiedAnswer {
        var draft = progress.draft
        let trust = TrustWords.together(progress.trusts)
        if !draft.claims.isEmpty {
            draft.newParagraph()
            let (unmet, assumed) = notes.map { SafeText.line($0, longest: 300) }.split(by: AnswerComposer.isUnmet)
            // What the question was narrowed by, and the figure is not, comes before the figure.
            for note in unmet { draft.open(with: "Mind that \(note), so this is not only of that.") }
            if let thread { draft.say("\(SafeText.line(thread, longest: 300).capitalisedFirst).") }
            if !assumed.isEmpty { draft.say("Assumed: \(assumed.joined(separator: "; ")).".replacing("..", with: ".")) }
            draft.say(TrustWords.line(trust))
        }
        let snapshot = progress.table?.provenance.snapshot
        let state: String = if let snapshot { snapshot } else { try await context.source.inventory().snapshot }
        let id = VerifiedAnswer.id(of: [question, interpretation.serialized, state, "\(today)"])
        return VerifiedAnswer(
            id: id, question: question, draft: draft, trust: trust, interpretation: interpretation,
            languageModel: .offline, nextQuestions: chosen(progress.nextQuestions), table: progress.table,
            actions: progress.actions)
    }

    /// What people call by another name than the catalogue does: the first time, both are said.
    private var introductions: [(term: String, spoken: String)] {
        (["session_key_event_rate", "user_key_event_rate"] as [MetricID]).compactMap { id in
            guard let metric = context.catalogue.metric(id),
                let spoken = metric.synonyms.first(where: { $0.hasSuffix("conversion rate") })
            else { return nil }
            return (FilterWords.inSentence(metric.name), spoken)
        }
    }

    /// Keeps an answer for `facts.trace`. An answer that cannot be kept is still right: the log says what happened.
    func keep(_ answer: VerifiedAnswer) async throws {
        do {
            try await context.answers.record(
                RecordedAnswer(id: answer.id, time: now, question: answer.question, json: answer.json))
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            context.note("an answer was not recorded", error, about: answer.id)
        }
    }

    func tell(_ reading: Interpretation, into progress: inout Progress) async throws {
        if reading.needsClarification {
            let question = reading.clarifyingQuestion ?? "Could you say more exactly what you mean?"
            progress.draft.say(SafeText.line(question, longest: 300))
            return
        }
        guard !reading.outOfScope else { return tellOutOfScope(reading, into: &progress) }
        if try await tellAbsence(reading, into: &progress) { return }
        if AnswerComposer.ofThePast.contains(reading.intent),
            try await tellUnknownName(reading, into: &progress)
        {
            return
        }
        let reading = try await withoutAbsentComparison(try await overAllDays(reading), into: &progress)
        if let why = try await whyOfLeader(reading, into: &progress) { return try await tell(why, into: &progress) }
        if reading.params[AnswerInquiry.key] != nil {
            return try await telling(&progress) { try await tellInquiry(reading, into: &$0) }
        }
        if let report = reading.params["report"]?.text, !tellsByItself(reading, report) {
            return try await telling(&progress) { try await tellReport(report, reading, into: &$0) }
        }
        switch reading.intent {
        case .metricValue, .trend, .breakdown, .ranking: try await tellTable(reading, into: &progress)
        case .comparison: try await tellComparison(reading, into: &progress)
        case .why: try await tellWhy(reading, into: &progress)
        case .summary:
            try await tellSummary(
                period: reading.period, comparison: reading.comparison.map { .range($0) }, metrics: reading.metrics,
                filters: reading.filters, points: reading.params["max_points"]?.integer.map { Int($0) },
                order: reading.params["order"]?.text.flatMap(SummaryOrder.init), prose: prose(reading), into: &progress)
        case .multi: try await tellParts(reading, into: &progress)
        case .definition: tellDefinition(reading, into: &progress)
        case .help: tellHelp(into: &progress)
        case .outOfScope: tellOutOfScope(reading, into: &progress)
        case .dataQuality: try await tellDataQuality(into: &progress)
        case .provenance: try await tellProvenance(into: &progress)
        case .forecast: try await tellForecast(reading, into: &progress)
        case .goalPacing: try await tellPacing(reading, into: &progress)
        case .anomaly: try await telling(&progress) { try await tellAnomalies(reading, into: &$0) }
        case .funnel: try await telling(&progress) { try await tellFunnel(reading, into: &$0) }
        case .cohort: try await telling(&progress) { try await tellCohort(reading, into: &$0) }
        case .path: try await telling(&progress) { try await tellPaths(reading, into: &$0) }
        case .attribution: try await telling(&progress) { try await tellAttribution(reading, into: &$0) }
        case .segment: try await telling(&progress) { try await tellSegment(reading, into: &$0) }
        case .abtest: try await telling(&progress) { try await tellExperiment(reading, into: &$0) }
        case .realtime: try await telling(&progress) { try await tellRealtime(reading, into: &$0) }
        case .whatIf: try await telling(&progress) { try await tellWhatIf(reading, into: &$0) }
        case .recommendation: try await telling(&progress) { try await tellRecommendations(reading, into: &$0) }
        case .alertCreate: try await telling(&progress) { try await tellAlertProposal(reading, into: &$0) }
        case .alertManage: try await telling(&progress) { try await tellAlertRules(reading, into: &$0) }
        case .alertLog: try await telling(&progress) { try await tellAlertLog(reading, into: &$0) }
        case .reportSchedule: tellSchedule(reading, into: &progress)
        }
        tellScope(reading, into: &progress.draft)
        tellApp(reading, into: &progress.draft)
        suggestByKind(reading, into: &progress)
    }

    /// Whether a kind of question says more of a report's matter than the report's first rows: "the attribution report" is told
    /// by its credits.
    private func tellsByItself(_ reading: Interpretation, _ report: String) -> Bool {
        let own: Set<QuestionIntent> = [
            .reportSchedule, .funnel, .cohort, .attribution, .abtest, .realtime, .anomaly,
        ]
        return own.contains(reading.intent) && !ReportCues.isSubject(report)
    }

    /// What the data cannot say is the answer, in the words of whoever found it out; what was asked wrongly, or what
    /// broke, is thrown.
    private func telling(
        _ progress: inout Progress, _ tell: (inout Progress) async throws -> Void
    ) async throws {
        do {
            try await tell(&progress)
        } catch let error as OperationError where error.category == .noAnswer || error.category == .notFound {
            progress.draft.newParagraph()
            progress.draft.say(SafeText.line(error.message, longest: 300))
        }
    }

    /// The length of a summary in flowing sentences; nil where a list is meant.
    private func prose(_ reading: Interpretation) -> SummaryProse? {
        guard reading.params["form"]?.text == "prose" else { return nil }
        return SummaryProse(
            sentences: reading.params["max_points"]?.integer.map { Int($0) },
            paragraphs: reading.params["paragraphs"]?.integer.map { Int($0) } ?? 1)
    }

    private func tellParts(_ reading: Interpretation, into progress: inout Progress) async throws {
        guard !reading.parts.isEmpty else { return tellHelp(into: &progress) }
        var told: [JSONValue] = []
        // The same part twice, two wordings of one figure, is told once.
        for part in reading.parts where !told.contains(part.json) {
            told.append(part.json)
            progress.draft.newParagraph()
            do {
                try await tell(part, into: &progress)
            } catch let refusal as QueryRefusal {
                // One part that cannot be answered does not silence the others.
                let words = RefusalWords(catalogue: context.catalogue).message(refusal)
                progress.draft.say("One part cannot be answered: \(SafeText.line(words, longest: 600))")
            }
        }
    }

    /// What the reading asks of the metric layer, with the default metrics where the question named none.
    func query(_ reading: Interpretation) -> MetricQuery {
        let metrics =
            reading.metrics.isEmpty ? headline(by: reading.breakdown, where: reading.filters) : reading.metrics
        let query = reading.query()
        // "By hour of day" is the hour on the clock, all days together.
        let asked = MetricQuery(
            metrics: query.flatMap { $0.metrics.isEmpty ? nil : $0.metrics } ?? metrics,
            breakdown: reading.breakdown.map { $0 == "hour" ? "hour_of_day" : $0 },
            filters: reading.filters, period: reading.period,
            comparison: reading.comparison.map { .range($0) }, granularity: reading.granularity,
            order: query?.order ?? reading.order, limit: reading.limit)
        return ClaimedFigures(catalogue: context.catalogue).applied(
            to: ItemScope(catalogue: context.catalogue).applied(to: asked))
    }

    /// What is told of groups where no metric is named: the first of these that know all the dimensions.
    private func headline(by breakdown: [DimensionID], where filters: [Filter]) -> [MetricID] {
        let sets: [[MetricID]] = [
            ["sessions", "total_users", "total_revenue", "session_key_event_rate"],
            ["advertiser_ad_cost", "advertiser_ad_clicks", "return_on_ad_spend", "advertiser_ad_cost_per_key_event"],
            ["items_purchased", "item_revenue", "purchase_to_view_rate"],
        ]
        let fields = breakdown + filters.map { DimensionID($0.field) }.filter { context.catalogue.dimension($0) != nil }
        let known = sets.map { set in
            set.filter { id in
                context.catalogue.metric(id).map { metric in
                    fields.allSatisfy { context.catalogue.knows(metric, by: $0) }
                } ?? false
            }
        }
        return known.max { $0.count < $1.count } ?? []
    }

    /// Asks the engine and notes how far the table can be trusted.
    func table(_ query: MetricQuery, into progress: inout Progress) async throws -> MetricTable {
        let table = try await context.engine.table(for: query, now: now)
        progress.trusts.append(table.trust)
        return table
    }
}
