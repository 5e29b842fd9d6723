import Foundation
import Grounding
import Operations
import Semantics

extension ChatSession {
    func perform(_ command: ChatCommand) async throws -> [String] {
        let replies = ChatReplies(style: style)
        switch command {
        case .help, .quit, .ask: return replies.help(examples: ["How many sessions did we have last week?"])
        case .undo: return try await undo()
        case .save(let name?): return try await save(name)
        case .save(nil): return try savedQuestions()
        case .run(let name):
            try await answer(inTurn: try question(saved: name))
            return []
        case .report(let name): return try await report(name)
        case .alert: return try await alert()
        case .schedule(let cadence): return try await schedule(cadence)
        case .did(let number): return try await did(number)
        case .notes: return noted()
        case .new: return begin()
        case .conversations: return try conversations()
        case .resume(let number): return try resume(number)
        case .forget(let what): return try await forget(what)
        case .facts: return replies.facts(of: try recentAnswer())
        case .table: return try replies.table(of: try recentAnswer())
        case .chart: return try replies.chart(of: try recentAnswer())
        case .trace(let id): return try await trace(id, replies)
        case .model(let name): return try model(name)
        case .export(let path):
            if let unanswered {
                throw ChatCommand.Mistake(
                    "'\(SafeTerminalText.line(unanswered).truncated(toColumns: 40))' got no answer, so there is nothing of it to "
                        + "write; ask again what you want to keep")
            }
            try AnswerExport.write(try recentAnswer(), to: path)
            return wrapped("written: \(SafeTerminalText.line(path))")
        }
    }

    /// The last question, after those that it leans on: "why?" alone asks nothing.
    func wholeQuestion() async throws -> [String] {
        let last = try recentAnswer()
        let reader = try await context.reader()
        var questions = [last.question]
        for earlier in answers.prefix(lastTold ?? max(0, answers.count - 1)).reversed()
        where earlier.interpretation["needs_clarification"]?.flag != true {
            let turns = questions.dropLast().map { ConversationTurn(role: .user, text: $0) }
            let reading = reader.read(
                last.question, conversation: turns, today: context.today, notes: context.notes.notes)
            guard reading.json != last.interpretation else { break }
            questions.insert(earlier.question, at: 0)
        }
        return questions
    }

    /// Questions that lean on each other: the last one's answer is shown.
    private func answer(inTurn questions: [String]) async throws {
        guard let last = questions.last else { return }
        let before = questions.dropLast().map { ConversationTurn(role: .user, text: $0) }
        if !before.isEmpty { try await context.conversations.append(before, to: conversation, at: context.now()) }
        try await answer(last)
    }

    /// A report over the days of the last answer, or its own; without a name, what there is.
    private func report(_ name: String?) async throws -> [String] {
        do {
            guard let name else {
                return try await ListReports().run(.init(), in: context).entries.flatMap { entry in
                    TextWrapping.lines(
                        "\(entry.name): \(SafeTerminalText.line(entry.summary))", width: min(style.width, 100),
                        indent: "  ")
                }
            }
            let asked = RunReport.Input(
                name: name.replacing(" ", with: "_").lowercased(), request: ReportRequest(period: lastPeriod),
                narrates: context.writer != nil)
            let context = context
            let made = await surroundings.interrupts.cancelling { try await RunReport().run(asked, in: context).report }
            let lines = ReportLines(style: style).lines(try made.get())
            guard let days = lastPeriod else { return lines }
            return wrapped("Over the days of the last answer, \(PeriodWords.name(days)):") + lines
        } catch {
            if error is CancellationError { try surroundings.write("\n") }
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    /// The days that the last answer was about; nil where it named none.
    private var lastPeriod: DateRange? {
        guard let period = lastAnswer?.interpretation["period"],
            let start = period["start"]?.text.flatMap(CivilDate.init),
            let end = period["end"]?.text.flatMap(CivilDate.init)
        else { return nil }
        return DateRange(start: start, end: end)
    }

    private func alert() async throws -> [String] {
        let words = AlertWords(context: context)
        do {
            if let answer = lastAnswer, answer.id != keptRuleOf,
                answer.interpretation["intent"]?.text == QuestionIntent.alertCreate.rawValue
            {
                let turns = try await context.conversations.turns(of: conversation).dropLast(2)
                let reading = try await context.reader().read(
                    answer.question, conversation: Array(turns), today: context.today)
                guard let draft = AlertDraft(reading, context.catalogue) else {
                    throw ChatCommand.Mistake("the last question names no metric and condition for a rule")
                }
                let kept = try await CreateAlert().run(.init(draft), in: context)
                keptRuleOf = answer.id
                return wrapped(
                    "kept as \(SafeTerminalText.line(kept.rule.id)): \(words.title(kept.rule)). 'fidga alerts check', "
                        + "run by cron, says when it fires. :alert lists the rules, :forget deletes one.")
            }
            return try await alertRules()
        } catch let mistake as ChatCommand.Mistake {
            throw mistake
        } catch let error where !(error is CancellationError) {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    /// Notes that a recommendation was followed: of the last answer that has so many.
    private func did(_ number: Int) async throws -> [String] {
        let advice = answers.last { $0.actions.count >= number } ?? answers.last { !$0.actions.isEmpty }
        let ids = (try advice ?? recentAnswer()).actions.compactMap { $0["id"]?.text }
        guard ids.indices.contains(number - 1) else {
            throw ChatCommand.Mistake(
                ids.isEmpty
                    ? "the last answer recommends nothing" : "the last answer has recommendations 1 to \(ids.count)",
                suggestions: ["What should we do next?"])
        }
        do {
            let notes = try await FollowRecommendation().run(.init(id: ids[number - 1]), in: context)
            guard let decision = notes.decisions.first(where: { $0.id == ids[number - 1] }) else { return [] }
            return wrapped(
                "noted: \(SafeTerminalText.line(decision.action)) 'fidga report advice_review' says from "
                    + "\(decision.checkDate) what came of it.")
        } catch let error where !(error is CancellationError) {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    private func schedule(_ cadence: String) async throws -> [String] {
        let questions = try await wholeQuestion()
        let reader = try await context.reader()
        // A conversation that was taken up again holds more than the answers of this one.
        let alone = reader.read(questions[0], today: context.today, notes: context.notes.notes)
        guard questions.count == 1, alone.json == lastAnswer?.interpretation else {
            throw ChatCommand.Mistake(
                "'\(SafeTerminalText.line(questions.last ?? "").truncated(toColumns: 40))' leans on what was asked before; ask it in one sentence first"
            )
        }
        let told: Set<QuestionIntent> = [.alertCreate, .alertManage, .reportSchedule, .help]
        guard !told.contains(alone.intent) else {
            throw ChatCommand.Mistake(
                "the last message sets something up, and a schedule asks for figures; ask for them first",
                suggestions: ["How was last week?"])
        }
        let reading = reader.read("send me the summary \(cadence)", today: context.today)
        guard let line = CronLine(reading.params, asking: questions[0], of: surroundings.workspace) else {
            throw ChatCommand.Mistake(
                "it can be asked daily, weekly or monthly",
                suggestions: [":schedule daily", ":schedule every monday at 8:00"])
        }
        return wrapped("Nothing is sent by itself from here. In a crontab, this line asks it and mails the answer:")
            + ["  " + SafeTerminalText.line(line.text)]
    }

    func wrapped(_ text: String) -> [String] { TextWrapping.lines(text, width: min(style.width, 100)) }

    private func recentAnswer() throws(ChatCommand.Mistake) -> VerifiedAnswer {
        guard let lastAnswer else {
            throw ChatCommand.Mistake(
                "there is no answer yet; ask something first",
                suggestions: ["How many sessions did we have last week?"])
        }
        return lastAnswer
    }

    private func trace(_ id: String, _ replies: ChatReplies) async throws -> [String] {
        // An answer without numbers speaks of those of the answer before.
        let recent = try recentAnswer()
        let holder = recent.sheet.facts.isEmpty ? answers.last { !$0.sheet.facts.isEmpty } ?? recent : recent
        let full = id.contains("/") ? id : "\(holder.id)/\(id)"
        do {
            return replies.trace(try await TraceFact().run(.init(id: full), in: context))
        } catch {
            throw ChatCommand.Mistake(surroundings.explain(error))
        }
    }

    /// Says who words the answers, after changing that where a name is given.
    private func model(_ name: String?) throws(ChatCommand.Mistake) -> [String] {
        if let name {
            do {
                context = context.worded(by: try surroundings.writer(name))
            } catch {
                throw ChatCommand.Mistake(surroundings.explain(error))
            }
        }
        guard let writer = context.writer else {
            return wrapped("offline: answers are composed from checked facts; no language model is used")
        }
        return wrapped(
            "\(SafeTerminalText.line(writer.name)): it words the answers; what does not follow from the facts is not shown"
        )
    }
}
