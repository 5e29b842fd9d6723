import ArgumentParser
import Chat
import Operations
import Semantics

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "Keeps rules on metrics, says when one fires, and how often each was right.",
        discussion: """
            Examples:
              fidga alerts create total_revenue --below 8000 --for 2
              fidga alerts create sessions --anomaly --false-alarms 0.5
              fidga alerts test --rule revenue-below-8-000 --days 365
              fidga alerts check

            In a crontab, after the night's import; mail comes when something fired, and only then:
              15 6 * * *  fidga import segment /srv/events.ndjson.gz 2>&1 >/dev/null; fidga alerts check
            """,
        subcommands: [
            List.self, Create.self, Update.self, Delete.self, Test.self, Log.self, Judge.self, Check.self,
        ],
        defaultSubcommand: List.self)

    /// Prints the wire form or the lines.
    static func show(_ output: some OperationOutput, _ common: CommonOptions, _ lines: [String])
        throws
    {
        let text = common.json ? output.json.serialized : lines.joined(separator: "\n")
        if !text.isEmpty { try StandardStreams.writeLine(text) }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the rules, what each has done, and how often it was right.",
            discussion: "Example:\n  fidga alerts list")

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            let list = try await ListAlerts().run(.init(), in: context)
            try show(list, common, AlertText(context: context, style: Terminal.output).lines(list))
        }
    }

    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes a rule away; what it did stays in the log.",
            discussion: "Example:\n  fidga alerts delete sessions-below-500")

        @Argument(help: "The rule's id.")
        var id: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            let deleted = try await DeleteAlert().run(.init(id: id), in: context)
            try show(deleted, common, ["The rule '\(deleted.id)' is gone; its alarms stay in the log."])
        }
    }

    struct Log: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what fired, the latest first, with the verdicts.",
            discussion: "Example:\n  fidga alerts log --rule sessions-below-500 --from 2026-11-01")

        @Option(help: "Only of this rule.")
        var rule: String?

        @Option(help: ArgumentHelp("First day.", valueName: "day"))
        var from: DayArgument?

        @Option(help: ArgumentHelp("Last day; today without.", valueName: "day"))
        var to: DayArgument?

        @Option(help: "At most this many.")
        var limit: Int?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            let end = to?.date ?? context.today
            guard from.map({ $0.date <= end }) ?? true else {
                throw ValidationError("--from is after --to")
            }
            let period =
                from == nil && to == nil
                ? nil : DateRange(start: from?.date ?? end.adding(days: -3_650), end: end)
            let history = try await ReadAlertLog().run(
                .init(rule: rule, period: period, limit: limit), in: context)
            try show(history, common, AlertText(context: context, style: Terminal.output).lines(history))
        }

        func validate() throws {
            if let limit, limit < 1 { throw ValidationError("--limit is at least 1") }
        }
    }

    struct Judge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says of an alarm whether it was right; a rule's precision follows.",
            discussion: "Example:\n  fidga alerts judge 12 false --note 'the import was late'")

        @Argument(help: "The alarm's number.")
        var alarm: Int

        @Argument(
            help: "true: something had happened; false: nothing had; known: it had, and was known.")
        var verdict: AlertVerdict

        @Option(help: "Who says so.")
        var by: String?

        @Option(help: "What it was.")
        var note: String?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let context = try await LiveWorkspace.open(common).context
            let judged = try await JudgeAlert().run(
                .init(alarm: alarm, verdict: verdict, by: by, note: note), in: context)
            try show(judged, common, AlertText(context: context, style: Terminal.output).lines(judged))
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Judges every rule on what is new, logs what fired and prints it.",
            discussion: """
                Example:
                  fidga alerts check

                Into a pipe it prints nothing when nothing fired, so that cron sends no mail. Exit code 2 when
                something fired.
                """)

        @Option(name: .long, help: "Only this rule; may be repeated.")
        var rule: [String] = []

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Has this language model tell what is new in a few sentences, each verified; offline for the narrator.",
                valueName: "name"))
        var model: String?

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let writer = try model.flatMap { try ModelOption.writer(named: $0) }
            let context = try await LiveWorkspace.open(common, writer: writer).context
            let check = try await CheckAlerts().run(
                .init(rules: rule.isEmpty ? nil : rule, digest: model != nil), in: context)
            for problem in check.problems {
                StandardStreams.message(
                    "fidga: rule \(problem.rule): \(SafeTerminalText.line(problem.message))\n")
            }
            let text = AlertText(context: context, style: Terminal.output)
            try show(check, common, text.lines(check))
            if !check.toTell.isEmpty { throw ExitCode(2) }
            if !check.problems.isEmpty { throw ExitCode.failure }
        }
    }
}

extension AlertVerdict: ExpressibleByArgument {}
