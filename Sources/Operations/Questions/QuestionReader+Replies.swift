import Grounding
import Semantics

/// Readings that are the same for many messages: of one thing that was advised, and of words that ask for nothing.
extension QuestionReader {
    /// One thing of the advice that was given.
    func advice(_ item: Int, of state: QuestionDraft, today: CivilDate) -> Interpretation {
        var result = Interpretation(intent: .recommendation)
        result.filters = state.filters
        result.breakdown = state.breakdown
        result.period = state.past?.range
        result.params = .object(
            state.params.filter { $0.key == "effort" } + [JSONValue.Member("item", .integer(Int64(item)))])
        return result
    }

    /// The question with the experiment it means: the one it names, or the only one there is.
    func named(_ draft: QuestionDraft) -> QuestionDraft {
        guard draft.intent == .abtest, draft.param("experiment") == nil else { return draft }
        var result = draft
        if let filter = draft.filters.first(where: { $0.field == "experiment_id" && $0.op == .eq }) {
            result.filters.removeAll { $0 == filter }
            result.set("experiment", .string(filter.value.texts.first ?? ""))
        } else if experiments.count == 1, draft.param("uplift") == nil {
            result.set("experiment", .string(experiments[0]))
        }
        return result
    }

    private static let listsExperiments = PatternList(
        "any|other|more|which|what|another|list|all|how|many [other|more|a/b|the|our|of] [a/b] =tests|=experiments",
        "is|are|was|were|do|did there|we any|another|other|more [other|more|a/b] test|experiment|tests|experiments",
        "any|another other|more|a/b test|experiment|tests|experiments", "list .. =tests|=experiments")

    /// Which experiments there are, where that is asked; nil for anything else.
    func listing(_ frame: QuestionFrame) -> Interpretation? {
        guard !experiments.isEmpty, frame.metrics.isEmpty, frame.has(QuestionReader.listsExperiments) else {
            return nil
        }
        let names = experiments.prefix(5).map { "“\($0)”" }
        let others = experiments.count - names.count
        let list = WordList.joined(names) + (others > 0 ? " and \(others) more" : "")
        return asking(
            experiments.count == 1
                ? "There is one experiment in the data: \(list). Ask how it is doing."
                : "The experiments in the data are \(list). Ask how one of them is doing.")
    }

    /// "How did oak desk do?": names of the workspace that hold the words, where nothing else was understood; nil without any.
    func nearNames(_ tokens: [Token]) -> Interpretation? {
        let said = tokens.filter { phrasebook.nameWords.contains($0.text) && $0.text.count > 2 }
        guard said.count > 1 else { return nil }
        let words = said.map(\.raw).joined(separator: " ")
        let near = phrasebook.names(like: words, limit: 3).map { "“\($0)”" }
        return near.isEmpty
            ? nil : asking("What is “\(words)”? Nothing here has that name. Like it: \(near.joined(separator: ", ")).")
    }

    func outOfScope(_ reason: String) -> Interpretation {
        var result = Interpretation(intent: .outOfScope)
        result.outOfScope = true
        result.params = .object(["reason": .string(reason)])
        return result
    }

    /// Thanks asks for nothing; what was asked before still stands.
    func courtesy() -> Interpretation {
        asking(Courtesy.reply)
    }

    /// Words that say nothing of what can be asked; what was asked before still stands, and is said.
    func unread(after state: QuestionDraft?) -> Interpretation {
        var parts = (state?.metrics ?? []).prefix(2).compactMap { catalogue.metric($0)?.name }
            .map(FilterWords.inSentence)
        guard let state, !parts.isEmpty else {
            return asking(
                "That was not understood. Which figure do you mean, for which days, or by which group? "
                    + "For example: \"and by channel?\", \"why?\", \"last month instead\".")
        }
        parts = [parts.joined(separator: " and ")]
        if !state.filters.isEmpty { parts.append(FilterWords.words(state.filters, catalogue: catalogue)) }
        if let past = state.past { parts.append(PeriodWords.name(past.range)) }
        return asking(
            "That was not understood. The talk is about \(parts.joined(separator: ", ")): ask \"why?\", \"and by channel?\" or "
                + "\"last month instead\" of it, or name another figure.")
    }

    /// A reply in words of its own, without a number.
    func asking(_ words: String) -> Interpretation {
        var result = clarifying([.metric], QuestionDraft())
        result.clarifyingQuestion = words
        return result
    }

    func clarifying(_ subjects: [ClarificationSubject], _ draft: QuestionDraft) -> Interpretation {
        var result = Interpretation(intent: draft.statedIntent ?? .metricValue)
        result.metrics = draft.metrics
        result.breakdown = draft.breakdown
        result.filters = draft.filters
        result.needsClarification = true
        result.clarifyAbout = subjects
        result.clarifyingQuestion = Clarifier.question(subjects, draft: draft)
        result.confidence = 0.3
        return result
    }

    /// The reply to words that ask for what a command does; nil for a question.
    func command(_ frame: QuestionFrame, _ intent: QuestionIntent?) -> Interpretation? {
        let others: Set<QuestionIntent?> = [.reportSchedule, .alertCreate, .alertManage, .alertLog]
        let events: Set<MetricID> = ["key_events", "event_count"]
        let isOrder = frame.tokens.first.map { CommandWords.orders.contains($0.text) } ?? false
        guard !others.contains(intent),
            isOrder || frame.metrics.allSatisfy({ $0.isWeak || events.contains($0.metric) }),
            let reply = CommandWords.reply(frame.tokens)
        else { return nil }
        var result = clarifying([], QuestionDraft())
        result.clarifyingQuestion = reply
        return result
    }
}
