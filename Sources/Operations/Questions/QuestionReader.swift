import Grounding
package import Semantics

/// Reads a question in words into a typed interpretation, without a language model: the same words always mean the same.
///
/// Stages, each with a type of its own: words → `Token`s → repaired tokens → `Idioms` in plain words → `DescribedMetrics` by
/// their names → `QuestionFrame` (what was recognised)
/// → `QuestionDraft` (what the words say) → merged draft (with what the conversation said before) → `Interpretation`
/// (with stated defaults). Last, `KindOdds` give a second opinion on its kind, and `ScopeOdds` on whether it is ours at all.
package struct QuestionReader: Sendable {
    let catalogue: Catalogue
    let phrasebook: Phrasebook
    private let calendarDays: [WorkspaceDay]
    /// The workspace's experiments.
    let experiments: [String]
    let calendar: NamedDayBook
    private let names: WorkspaceNames
    private let speller: Speller
    let weekStart: Weekday
    /// Every word that means something in a question.
    let known: Set<String>
    /// The same without the words of what is refused: "by warehouse" is none of our groups.
    private let meaningful: Set<String>

    /// - Parameters:
    ///   - catalogue: whose synonyms name metrics and dimensions.
    ///   - names: values the workspace knows.
    ///   - calendarDays: the workspace's own named days.
    ///   - weekStart: first day of a week.
    package init(
        catalogue: Catalogue, names: WorkspaceNames = .none, calendarDays: [WorkspaceDay] = [],
        weekStart: Weekday = .monday
    ) {
        self.catalogue = catalogue
        self.weekStart = weekStart
        self.names = names
        phrasebook = Phrasebook(catalogue: catalogue, names: names)
        self.calendarDays = calendarDays
        experiments = names.values["experiment_id"] ?? []
        calendar = NamedDayBook(own: calendarDays)
        known = phrasebook.vocabulary.union(Vocabulary.grammar)
        meaningful = phrasebook.vocabulary.union(Vocabulary.cueWords)
        speller = Speller(
            vocabulary: known, terms: phrasebook.vocabulary,
            names: phrasebook.nameWords.union(Vocabulary.plain).union(ConceptReader.standard.words),
            places: phrasebook.placeWords,
            prefixes: Vocabulary.prefixes)
    }

    /// The meaning of a question asked after `conversation`, on the day `today` in the property's time zone.
    ///
    /// - Parameter notes: events that have dates by now, and goals that a question about a target may mean.
    package func read(
        _ question: String, conversation: [ConversationTurn] = [], today: CivilDate, notes: Notes = Notes()
    ) -> Interpretation {
        readings(question, after: conversation, today: today, notes: notes).reading
    }

    /// The same, with what the questions before were read as, oldest first.
    package func readings(
        _ question: String, after conversation: [ConversationTurn], today: CivilDate, notes: Notes = Notes()
    ) -> (reading: Interpretation, before: [Interpretation]) {
        let context = context(after: conversation, today: today, notes: notes)
        var state: QuestionDraft?
        var before: [Interpretation] = []
        for turn in conversation.suffix(40) where turn.role == .user {
            let read = message(turn.text, state, context)
            before.append(read.interpretation)
            state = read.state ?? state
        }
        return (message(question, state, context).interpretation, before)
    }

    /// What a message tells rather than asks; nil where it tells nothing to be kept.
    ///
    /// - Parameter reading: what `read` made of the same message.
    package func note(
        in message: String, reading: Interpretation, today: CivilDate, notes: Notes = Notes()
    ) -> Note? {
        let statement = NoteReader(message)
        if let goal = NoteReader.withdrawn(reading, notes) { return .withdrawnGoal(goal) }
        if let goal = statement.goal(reading, today: today) { return .goal(goal) }
        let frame = frame(statement.tokens, context(after: [], today: today, notes: Notes()))
        return statement.event(dates: frame.periods, hasMetric: !frame.metrics.isEmpty, today: today).map { .event($0) }
    }

    struct Context {
        let today: CivilDate
        let partners: PartnerPeriods
        let calendar: NamedDayBook
        let notes: Notes
        let told: [String: QuestionPeriod]
    }

    private func context(after conversation: [ConversationTurn], today: CivilDate, notes: Notes) -> Context {
        let calendar = notes.events.isEmpty ? calendar : NamedDayBook(own: calendarDays + notes.events)
        return Context(
            today: today, partners: PartnerPeriods(today: today, weekStart: weekStart), calendar: calendar,
            notes: notes,
            told: UndatedEvent.told(conversation.map { Tokenizer.tokens(of: $0.text) }) { tokens in
                DateReader(tokens: tokens, today: today, weekStart: weekStart, calendar: calendar).mentions()
            })
    }

    typealias Reading = (interpretation: Interpretation, state: QuestionDraft?)

    // MARK: One message

    private func message(_ said: String, _ state: QuestionDraft?, _ context: Context) -> Reading {
        if Courtesy.isAll(Tokenizer.tokens(of: said)) { return (courtesy(), state) }
        let asked = PoliteRequest.plain(SmallTalk.dropped(ForeignQuestion.english(said) ?? said))
        let text = ExperimentTitles.quoted(CalledNames.quoted(asked)) { isTerm($0, context) }
        let (mended, repairs) = speller.repaired(Tokenizer.tokens(of: text))
        let refusal = ScopeOdds.standard.refusal(
            of: ScopeOdds.wording(text, mended, repairs: repairs), isOwn: phrasebook.nameWords.contains)
        return scoped(
            understood(text, mended, repairs: repairs, refusal, state, context), refusal, mended, after: state, context)
    }

    /// What a message means, whether or not its words are about our field.
    private func understood(
        _ text: String, _ mended: [Token], repairs: Int, _ refusal: ScopeOdds.Refusal?, _ state: QuestionDraft?,
        _ context: Context
    ) -> Reading {
        let tokens = Openers.plain(Idioms.plain(Asker.dropped(Preface.dropped(mended))))
        guard !tokens.isEmpty else { return (clarifying([.metric, .period], QuestionDraft()), nil) }
        if Courtesy.isAll(tokens) { return (courtesy(), state) }
        if ScopeCheck.looksLikeCode(text) { return (outOfScope("security"), nil) }
        let isKnown = { (word: String) in known.contains(word) || phrasebook.nameWords.contains(word) }
        if let reason = ScopeCheck.refusal(tokens, isKnown: isKnown) { return (outOfScope(reason), nil) }
        let described = DescribedMetrics { frame($0, context) }.rewritten(tokens)
        let cut = ClauseSplitter.split(described)
        let said = joined(cut, context)
        let pieces = ClauseSplitter.withoutSetting(said) { frame($0, context) }
        if pieces.count > 1 {
            if let several = multi(pieces, state, context) { return several }
        }
        let isShorter = said.reduce(0) { $0 + $1.count } < cut.reduce(0) { $0 + $1.count }
        let isTurned = pieces.first?.first?.text != described.first?.text
        let isJoined = isShorter || isTurned || pieces != said || pieces.contains { $0.contains(.why) }
        let asked = isJoined ? pieces.flatMap { $0 } : described
        let reading = request(asked, repairs: repairs, state, isPart: false, context)
        return opined(
            reading, refusal, on: KindOdds.wording(text, mended, repairs: repairs), asked, after: state, context)
    }

    /// Whether every word belongs to a figure, a group, a value or days.
    private func isTerm(_ tokens: [Token], _ context: Context) -> Bool {
        let frame = frame(tokens, context)
        let mentions =
            frame.metrics.map(\.tokens) + frame.dimensions.map(\.tokens) + frame.values.map(\.tokens)
            + frame.dates.map(\.tokens)
        return tokens.indices.allSatisfy { index in mentions.contains { $0.contains(index) } }
    }

    func frame(_ tokens: [Token], _ context: Context) -> QuestionFrame {
        FrameReader(
            phrasebook: phrasebook, calendar: context.calendar, today: context.today, weekStart: weekStart,
            told: context.told
        ).read(tokens)
    }

    // MARK: One request

    /// - Parameter attempt: what kind the words are taken for.
    func reading(
        _ tokens: [Token], repairs: Int, _ state: QuestionDraft?, isPart: Bool, _ attempt: Attempt, _ context: Context
    ) -> Reading {
        var frame = frame(tokens, context)
        frame.repairs = repairs
        if state == nil, frame.has(FollowUp.sameAgain) { frame.metrics.removeAll(where: \.isWeak) }
        let strange = StrangeName(in: frame, known: meaningful, nameWords: phrasebook.nameWords)
        frame.strangeName = strange.find()
        if let name = frame.strangeName.flatMap({ strange.leftOut($0, of: frame) }) {
            frame.names.append(name)
            frame.strangeName = nil
        }
        if frame.strangeName == nil { frame.passedOver = strange.passedOver() }
        if ScopeCheck.asksForPerson(frame, after: state) { return (outOfScope("privacy"), state) }
        let intent = kind(frame, attempt, after: state)
        if intent == .why { frame.leaveClaimedCause() }
        if let intent, [.alertCreate, .alertManage, .reportSchedule].contains(intent) { frame.leaveDelivery() }
        if state == nil, intent == .anomaly, frame.isEmptyOfTerms, frame.dates.isEmpty, frame.has(FollowUp.aboutThat) {
            return (clarifying([.metric, .period], QuestionDraft()), nil)
        }
        let measured = Measure.metrics(frame, after: state?.metrics ?? [])
        let measures = measured != nil && measured != state?.metrics
        let changesDetail =
            [.alertCreate, .reportSchedule].contains(state?.intent) && !isPart
            && state.flatMap { DetailChange(frame: frame, state: $0).draft } != nil
        if let reply = (measures || changesDetail ? nil : command(frame, intent)) ?? BeyondData.reply(tokens).map(
            asking)
            ?? UncarriedParts(frame: frame, nameWords: phrasebook.nameWords).reply.map(asking) ?? listing(frame)
        {
            return (reply, state)
        }
        // Of a list, nothing in particular is good or bad.
        if state?.ranking != nil, frame.metrics.isEmpty, frame.has(IntentCues.judging) {
            return (unread(after: state), state)
        }
        let order = GoalOrder(tokens)
        if order == .drop {
            let own = DraftReader(frame: frame, intent: .goalPacing, today: context.today, partners: context.partners)
                .draft()
            let reading = withdrawal(of: own, tokens, notes: context.notes, spoken: state?.goal, today: context.today)
            return (reading, state?.withoutGoal)
        }
        if let reading = planned(frame, state, isPart: isPart, context) { return (reading, state) }
        if let state, !isPart,
            let draft = DetailChange(frame: frame, state: state).draft ?? PointedGroup.draft(frame, after: state)
        {
            return (completed(draft, frame, context), draft)
        }
        if let draft = PreparationQuestion(frame, today: context.today, after: state)?.draft {
            return (completed(draft, frame, context), draft)
        }
        if state?.intent == .recommendation, !isPart, let item = FollowUp.item(frame), let state {
            return (advice(item, of: state, today: context.today), state)
        }
        if let reason = ScopeCheck.foreign(frame, intent: intent, hasContext: state != nil),
            reason != "unrelated" || attempt.isOpen
        {
            if reason == "unrelated", let near = nearNames(tokens) { return (near, state) }
            return (outOfScope(reason), nil)
        }
        let ending = EndingQuestion(frame, intent: intent)
        let own = said(frame, intent: intent, ending: ending, after: state, context)
        let mayMeanElse = own.intent == nil || own.intent == .why && !frame.dates.isEmpty
        if let state, !isPart, mayMeanElse, frame.isEmptyOfTerms {
            let isUnknown = !tokens.contains { known.contains($0.text) || $0.number != nil }
            if frame.dates.isEmpty
                ? isUnknown || followUp(own, state, frame, isPart: false, context).addsNothing
                : FollowUp.speaksOfElse(own, frame)
            {
                return (unread(after: state), state)
            }
        }
        var draft = own
        var leans = false
        var thread: String?
        if let said = state, isPart || !FollowUp.startsAfresh(frame, own) {
            let lacking = own.filters.isEmpty ? said.unknownFilters(names) : []
            let left = AdviceTalk.leavesPlace(frame, after: said) ? said.filters : lacking
            let state = said.without(left).retold(for: own.metrics, catalogue)
            let alone = StandingAlone(frame: frame, own: own, previous: state)
            let isAlone = !isPart && alone.holds
            let lent = isAlone ? alone.lent : state.turnedToGoal(by: own)
            var merged = Clarifier.withItems(followUp(own, lent, frame, isPart: isPart, context).merged())
            draft = InheritedScope(catalogue: catalogue, own: own, previous: lent).fitted(merged)
                .withoutForeignReport(own: own)
            draft.strangeName = own.strangeName
            draft.notes += lacking.map {
                "not only where \(FilterWords.words([$0], catalogue: catalogue)), as "
                    + "nothing is"
            }
            // What was not lent is said to be left out.
            if isAlone { merged.filters += state.filters.filter { !merged.filters.contains($0) } }
            let words = ThreadWords(catalogue: catalogue, own: own, previous: state, merged: merged, fitted: draft)
            if isPart { draft.notes += words.lost() } else { thread = words.text() }
            leans = true
            if draft.intent == .reportSchedule, draft.param("report") == nil,
                let report = ScheduleParameters.report(for: state)
            {
                draft.set("report", .string(report))
            }
        } else if let state, !isPart, !frame.has(FollowUp.forget) {
            thread =
                ThreadWords(catalogue: catalogue, own: own, previous: state, merged: draft, fitted: draft).textAlone()
        }
        if ending == .ofAny || ending == .ofProducts { (draft, thread) = (own, nil) }
        if draft.intent == .reportSchedule {
            draft.past = nil
            draft.future = nil
            if draft.param("report") != nil {
                draft.metrics = []
                draft.breakdown = []
            }
        }
        var isRelative = false
        if draft.intent == .goalPacing {
            (draft.second, draft.partner, draft.compares) = (nil, nil, false)
            if order == .change {
                (draft, isRelative) = retargeted(
                    draft, own: own, previous: state, tokens: tokens, notes: context.notes, today: context.today)
            } else if draft.param("target") == nil {
                draft = withGoal(draft, of: own.metrics, context)
            }
        }
        draft = AdTwins(catalogue: catalogue).told(Clarifier.withItems(DefaultFigure.filled(draft, frame)))
        draft.goal = QuestionDraft.Goal(draft) ?? state?.goal
        draft.replaced = leans ? state.flatMap { draft.replacing($0) } : nil
        if let strange = draft.strangeName {
            draft.strangeName?.near = phrasebook.names(like: strange.written, limit: 3)
        }
        let subjects = Clarifier(frame: frame, draft: draft, hasContext: leans).subjects()
        if !subjects.isEmpty {
            // "Is that difference significant?" names no experiment, and leaves what was asked before as it is.
            let stands = leans && draft.intent == .abtest ? state : draft
            return (clarifying(subjects, draft), stands)
        }
        var interpretation = completed(draft, frame, context)
        interpretation.thread = thread
        // A value that was asked for by a cue leaves a talk about figures like any other.
        if draft.intent == .metricValue { draft.intent = nil }
        if ending != nil { (draft.intent, draft.params) = (nil, []) }
        return (interpretation, isRelative ? draft.withoutGoal : draft)
    }

    /// What is asked of the calendar, of the kept goals, or of the answer that was just given; nil for anything else.
    private func planned(
        _ frame: QuestionFrame, _ state: QuestionDraft?, isPart: Bool, _ context: Context
    ) -> Interpretation? {
        if let day = DayQuestion(frame.tokens, calendar: context.calendar, today: context.today) {
            return day.interpretation
        }
        if GoalsQuestion.words.matches(frame.tokens) {
            return GoalsQuestion.reading(of: context.notes, today: context.today) ?? asking(GoalsQuestion.none)
        }
        guard !isPart, let state,
            let doubted = ForecastDoubt(frame, after: state)?.draft(of: state)
                ?? AnswerInquiry(frame, after: state)?.draft(of: state, asked: frame) ?? MeaningTalk.draft(
                    frame, after: state)
                ?? LeaderTalk.draft(frame, after: state) ?? FollowUp.oneAnomaly(frame, after: state)
        else { return nil }
        return completed(doubted, frame, context)
    }

    /// A draft with its defaults, as far as the words before it leave them open.
    private func completed(_ draft: QuestionDraft, _ frame: QuestionFrame, _ context: Context) -> Interpretation {
        let dates = DateReader(
            tokens: frame.tokens, today: context.today, weekStart: weekStart, calendar: context.calendar)
        return Completion(
            draft: draft, today: context.today, dates: dates, partners: context.partners, catalogue: catalogue
        ).interpretation()
    }

    private func followUp(
        _ own: QuestionDraft, _ previous: QuestionDraft, _ frame: QuestionFrame, isPart: Bool, _ context: Context
    ) -> FollowUp {
        FollowUp(frame: frame, previous: previous, own: own, partners: context.partners, isPart: isPart)
    }

    /// The draft with the goal it means, where one was told.
    private func withGoal(_ draft: QuestionDraft, of metrics: [MetricID], _ context: Context) -> QuestionDraft {
        let days = (draft.future ?? draft.past)?.range
        guard let goal = context.notes.goal(for: metrics, on: days, today: context.today) else { return draft }
        var draft = draft
        draft.metrics = [goal.metric]
        draft.filters = goal.filters
        draft.set("target", .number(goal.target))
        draft.goalPeriod = goal.period
        draft.notes.append("the goal as it was told")
        return draft
    }
}
