import Grounding
import Insights
import Semantics

extension AnswerComposer {
    private static let mostListed = 10

    /// A rule that was asked for: what it would have done, and the command that keeps it. A question changes nothing.
    func tellAlertProposal(_ reading: Interpretation, into progress: inout Progress) async throws {
        guard let draft = AlertDraft(reading, context.catalogue) else {
            progress.draft.say(
                "A rule needs a metric and a condition: \"alert me if sessions fall below 500\", or \"… if revenue is "
                    + "unusual\".")
            return
        }
        let rule = try draft.rule(in: context, taken: [])
        let words = AlertWords(context: context)
        let terms = words.terms(rule)
        progress.draft.say(
            "\(words.title(rule))\(terms.isEmpty ? "" : ", \(terms)"): such a rule is not kept yet.")
        if let group = reading.breakdown.first, let dimension = context.catalogue.dimension(group) {
            progress.draft.say(
                "It watches the total: a rule for every \(FilterWords.inSentence(dimension.name)) is not kept. Name one to "
                    + "watch it alone.")
        }
        let trial = try await AlertTrial.run(rule, days: TestAlert.usualDays, in: context)
        progress.draft.say(
            trial.backtest.days > 0
                ? "It \(trial.backtest.sentence)." : "There is no complete day yet to try it on.")
        if let warning = trial.warning { progress.draft.say(warning) }
        if trial.backtest.isActive {
            progress.draft.say("It holds now, so it would fire only after the figure has come back.")
        }
        progress.draft.newParagraph()
        progress.draft.say("To keep it, type :alert in the chat; in a shell: `\(AlertCommandLine.create(rule))`.")
        let channel = reading.params["channel"]?.text.map { SafeText.line($0) }
        progress.draft.say(
            "`fidga alerts check`, run by cron, prints what fired"
                + (channel.map { "; nothing is sent to \($0) from here." } ?? "."))
    }

    /// What is kept, and how to change it.
    func tellAlertRules(_ reading: Interpretation, into progress: inout Progress) async throws {
        let list = try await ListAlerts().run(.init(), in: context)
        guard !list.alerts.isEmpty else {
            progress.draft.say(
                "There is no alert rule yet. Say \"alert me if sessions fall below 500\", then :alert keeps it.")
            return
        }
        let words = AlertWords(context: context)
        let named = reading.params["rule"]?.text ?? ""
        let action = reading.params["action"]?.text ?? "list"
        let meant = action == "list" ? list.alerts : AlertMatch.rules(named, among: list.alerts)
        progress.draft.say(
            action == "list"
                ? "\(list.alerts.count) alert \(list.alerts.count == 1 ? "rule is" : "rules are") kept:"
                : meant.isEmpty
                    ? "No alert rule is called that; these are kept:"
                    : "A question changes nothing; the command does it:")
        for kept in (meant.isEmpty ? list.alerts : meant).prefix(Self.mostListed) {
            let terms = words.terms(kept.rule)
            let precision = kept.record.precision.map {
                "; \(NumberFormat.percent(($0 * 100).rounded() / 100)) of its judged alarms were right"
            }
            let line =
                "\(SafeText.name(kept.rule.id)): \(words.title(kept.rule))\(terms.isEmpty ? "" : ", \(terms)")"
            let command =
                action == "list" || meant.isEmpty
                ? nil
                : AlertCommandLine.change(
                    kept.rule.id, action: action, until: reading.params["until"]?.text)
            progress.draft.item("- \(line)\(precision ?? "")\(command.map { ": `\($0)`" } ?? "")")
        }
        if action == "delete", !list.alerts.isEmpty {
            progress.draft.newParagraph()
            progress.draft.say("In the chat, :forget and the rule's name deletes it too, and :undo brings it back.")
        }
    }

    /// What fired in a period.
    func tellAlertLog(_ reading: Interpretation, into progress: inout Progress) async throws {
        let history = try await ReadAlertLog().run(.init(period: reading.period), in: context)
        let days = reading.period.map { " \(PeriodWords.phrase($0))" } ?? ""
        guard !history.alarms.isEmpty else {
            let rules = try await context.alertStore().alertRules()
            if !rules.isEmpty, rules.allSatisfy({ $0.judgedThrough == nil }) {
                progress.draft.say(
                    "No alert rule has been judged yet, so none can have fired: `fidga alerts check` judges them, "
                        + "best run by "
                        + "cron.")
                return
            }
            progress.draft.say("No alert rule fired\(days). Rules are judged by `fidga alerts check`.")
            return
        }
        progress.draft.say(
            "\(history.total) \(history.total == 1 ? "alarm was" : "alarms were") raised\(days):")
        for alarm in history.alarms.prefix(Self.mostListed) {
            let day = CivilDate(alarm.firing.step.prefix(10)).map { PeriodWords.name(DateRange(day: $0)) }
            let state = alarm.endedAt == nil ? "not over yet" : "over"
            let verdict = alarm.verdict.map { ", judged \($0.rawValue)" } ?? ""
            let muted = alarm.firing.isMuted ? ", muted" : ""
            progress.draft.item(
                "- Alarm \(alarm.id), \(SafeText.line(alarm.firing.name)), on \(day ?? alarm.firing.step): "
                    + "\(state)\(verdict)\(muted)")
        }
    }

    /// A recurring report: the line for the system's own scheduler.
    func tellSchedule(_ reading: Interpretation, into progress: inout Progress) {
        progress.draft.say(
            "Nothing is sent by itself from here; the system's scheduler can ask and mail the answer.")
        guard let line = CronLine(reading.params) else { return }
        progress.draft.say(
            "In a crontab: `\(line.text)`, with --data and the workspace's file where it is not the usual one. "
                + "Any other question, or `fidga report` with a name, can stand in its place.")
    }
}
