import Grounding
import Operations
import Semantics

/// What is kept, in words.
struct KeptItemWords {
    let catalogue: Catalogue
    let currency: Currency
    let alerts: AlertWords

    /// The entry of a list.
    func entry(_ item: KeptItem) -> (kind: String, text: String) {
        switch item {
        case .conversation(let kept): (day(kept), "\(title(kept)) (\(questions(kept)))")
        case .saved(let question): ("", "\(plain(question.name)): \(steps(question))")
        case .note(.goal(let goal)), .note(.withdrawnGoal(let goal)): ("goal", "\(goal.name): \(target(goal))")
        case .note(.event(let event)): ("event", "\(plain(event.name)): \(event.range)")
        case .note(.decision(let decision)):
            ("done", "\(decision.taken): \(plain(decision.action)) (check on \(decision.checkDate))")
        case .alert(let kept): ("alert", "\(plain(kept.rule.id)): \(alerts.title(kept.rule))")
        }
    }

    /// Says exactly which one it is.
    func name(_ item: KeptItem) -> String {
        switch item {
        case .conversation(let kept): "the conversation '\(title(kept))' of \(day(kept)) (\(questions(kept)))"
        case .saved(let question): "the saved question \(plain(question.name)) ('\(steps(question))')"
        case .note(.goal(let goal)), .note(.withdrawnGoal(let goal)): "the goal \(goal.name): \(target(goal))"
        case .note(.event(let event)): "the event \(plain(event.name)): \(event.range)"
        case .note(.decision(let decision)):
            "the note that you followed on \(decision.taken): \(plain(decision.action))"
        case .alert(let kept): "the alert rule \(plain(kept.rule.id)): \(alerts.title(kept.rule))"
        }
    }

    private func day(_ kept: KeptConversation) -> String { String(kept.time.description.prefix(10)) }
    private func title(_ kept: KeptConversation) -> String { plain(kept.title).truncated(toColumns: 60) }
    private func questions(_ kept: KeptConversation) -> String {
        kept.questions == 1 ? "1 question" : "\(kept.questions) questions"
    }
    private func steps(_ question: SavedQuestion) -> String {
        question.text.split(separator: "\n").map { plain(String($0)) }.joined(separator: " → ")
    }
    private func target(_ goal: Notes.Goal) -> String {
        NumberFormat(currency: currency).text(goal.target, catalogue.metric(goal.metric)?.unit ?? .count)
    }
    private func plain(_ text: String) -> String { SafeTerminalText.line(text) }
}
