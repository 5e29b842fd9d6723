import Grounding
import Logging
import Semantics

extension AnswerComposer {
    /// Keeps an event that was told.
    func tell(_ event: WorkspaceDay, into progress: inout Progress) {
        let name = SafeText.name(event.name)
        let days = PeriodWords.name(event.range)
        guard keep(.event(event)) else {
            progress.draft.say("\(name) could not be kept: the workspace's folder cannot be written.")
            return
        }
        progress.draft.say(
            "Noted: \(name), \(days). Questions may name it as a date, and it is offered where it may explain a change."
        )
        progress.nextQuestions = ["Sessions since the \(name)", "How is revenue since the \(name)?"]
    }

    /// Keeps a goal that was told.
    func tell(_ goal: Notes.Goal, into progress: inout Progress) {
        guard keep(.goal(goal)) else { return }
        progress.draft.newParagraph()
        progress.draft.say("This is kept as your goal: \"Are we on track?\" is measured against it.")
    }

    /// Says what a goal was before it is changed.
    func tellReplaced(by goal: Notes.Goal, into progress: inout Progress) {
        guard let old = context.notes.notes.goal(replacedBy: goal), old.target != goal.target else { return }
        progress.draft.say("Your goal \(named(old)) was \(target(old)); it is now \(target(goal)).")
        progress.draft.newParagraph()
    }

    /// Takes a goal back.
    func withdraw(_ goal: Notes.Goal, into progress: inout Progress) {
        guard keep(.withdrawnGoal(goal)) else {
            progress.draft.say("The goal could not be dropped: the workspace's folder cannot be written.")
            return
        }
        progress.draft.say(
            "Dropped: your goal \(named(goal)), which was \(target(goal)). Tell it again to have it back.")
    }

    /// `of total revenue in November 2026 where country is Germany`.
    private func named(_ goal: Notes.Goal) -> String {
        let name = FilterWords.inSentence(context.catalogue.metric(goal.metric)?.name ?? goal.metric.name)
        let place =
            goal.filters.isEmpty ? "" : " where \(FilterWords.words(goal.filters, catalogue: context.catalogue))"
        return "of \(name) \(PeriodWords.phrase(goal.period))\(place)"
    }

    private func target(_ goal: Notes.Goal) -> String {
        let unit = context.catalogue.metric(goal.metric)?.unit ?? .count
        return NumberFormat(currency: context.settings.currency).text(goal.target, unit)
    }

    /// - Returns: whether it is kept; the log says why not.
    private func keep(_ note: Note) -> Bool {
        do {
            try context.notes.change { $0.add(note) }
            return true
        } catch {
            context.note("a note was not kept", error)
            return false
        }
    }
}

extension WorkspaceDay {
    /// What the words of an event are read as.
    var interpretation: JSONValue {
        .object([
            "intent": .string("note"), "event": .object(["name": .string(name), "period": range.json]),
            "needs_clarification": .bool(false),
        ])
    }
}
