import ArgumentParser
import Chat
import Operations
import Semantics

extension AlertsCommand {
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a rule, and says how often it would have fired.",
            discussion: """
                Examples:
                  fidga alerts create total_revenue --below 8000 --for 2
                  fidga alerts create session_key_event_rate --falls 20 --versus same_weekday --minimum-volume 200
                  fidga alerts create sessions --anomaly --severity warning --dry-run
                """)

        @Argument(help: "Id of the metric to watch.")
        var metric: String

        @Option(help: "The rule's id; made from its name without.")
        var id: String?

        @OptionGroup var terms: AlertTerms

        @Option(help: "Days that the rule is tried on; 90 without.")
        var days: Int?

        @Flag(name: .customLong("dry-run"), help: "Only tries the rule.")
        var dryRun = false

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard try terms.condition() != nil else {
                throw ValidationError(
                    "say when it fires: --below, --above, --falls, --rises, --changes, --anomaly or --missing"
                )
            }
        }

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            var draft = try terms.draft()
            draft.metric = MetricID(metric)
            draft.id = id
            let kept = try await CreateAlert().run(.init(draft, days: days, dryRun: dryRun), in: context)
            try show(kept, common, AlertText(context: context, style: Terminal.output).lines(kept))
        }
    }

    struct Update: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Changes what is given of a rule, and keeps the rest.",
            discussion: "Example:\n  fidga alerts update sessions-below-500 --mute-until 2026-12-01")

        @Argument(help: "The rule's id.")
        var id: String

        @Option(help: "Another metric to watch.")
        var metric: String?

        @OptionGroup var terms: AlertTerms

        @Flag(help: "The rule speaks again.")
        var unmute = false

        @OptionGroup var common: CommonOptions

        func validate() throws {
            _ = try terms.condition()
            if unmute, terms.muteUntil != nil {
                throw ValidationError("give either --mute-until or --unmute")
            }
        }

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            var draft = try terms.draft()
            draft.metric = metric.map { MetricID($0) }
            if unmute { draft.setsMute = true }
            let kept = try await UpdateAlert().run(.init(id: id, changes: draft), in: context)
            try show(kept, common, AlertText(context: context, style: Terminal.output).lines(kept))
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Plays a rule back over past days: how often it would have fired.",
            discussion: """
                Examples:
                  fidga alerts test sessions --below 500
                  fidga alerts test --rule sessions-below-500 --days 365
                """)

        @Argument(help: "Id of the metric, for a rule that is not kept.")
        var metric: String?

        @Option(help: "Id of a rule that is kept.")
        var rule: String?

        @OptionGroup var terms: AlertTerms

        @Option(help: "Days back from today; 90 without.")
        var days: Int?

        @OptionGroup var common: CommonOptions

        func validate() throws {
            let hasCondition = try terms.condition() != nil
            guard (metric == nil) != (rule == nil), hasCondition == (metric != nil) else {
                throw ValidationError("give either a metric with a condition, or --rule")
            }
        }

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            var draft: AlertDraft?
            if let metric {
                draft = try terms.draft()
                draft?.metric = MetricID(metric)
            }
            let trial = try await TestAlert().run(.init(id: rule, rule: draft, days: days), in: context)
            try show(trial, common, AlertText(context: context, style: Terminal.output).lines(trial))
        }
    }
}
