import ArgumentParser
import Chat
import Operations
import Semantics

struct QueryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Computes one metric query.",
        discussion: """
            Example:
              fidga query --metrics sessions,session_key_event_rate --by device_category \\
                --from 2026-11-16 --to 2026-11-22 --compare previous --where 'country=Germany|France'

            --where takes FIELD=VALUE, and != ^= (starts with) *= (contains) > >= < <=; '=a|b' means any of. Several \
            are joined by and. 'fidga metrics list' names what can be asked for.
            """)

    @Option(name: .long, help: ArgumentHelp("Ids of metrics, separated by commas.", valueName: "ids"))
    var metrics: [IdentifierList]

    @Option(name: .long, help: ArgumentHelp("Ids of dimensions, separated by commas.", valueName: "ids"))
    var by: [IdentifierList] = []

    @Option(
        name: .customLong("where"), parsing: .singleValue,
        help: ArgumentHelp("Keeps what passes: 'country=Germany'. May be repeated.", valueName: "test"),
        transform: WhereClause.read)
    var clauses: [WhereClause] = []

    @Option(name: .long, help: ArgumentHelp("First day. Default: the past 28 complete days.", valueName: "day"))
    var from: DayArgument?

    @Option(name: .long, help: ArgumentHelp("Last day, included. Default: today, with --from.", valueName: "day"))
    var to: DayArgument?

    @Option(name: .long, help: ArgumentHelp("Compares with previous, year, or days: D..D.", valueName: "period"))
    var compare: CompareArgument?

    @Option(name: .long, help: "Step of the time axis.")
    var granularity: Granularity = .none

    @Option(name: .long, help: ArgumentHelp("Sorts: sessions:desc, country:asc, pct_change:desc.", valueName: "by"))
    var order: OrderArgument?

    @Option(name: .long, help: ArgumentHelp("At most this many rows.", valueName: "rows"))
    var limit: Int?

    @Flag(name: .long, help: "Print comma-separated values.")
    var csv = false

    @Flag(name: .long, help: "Print one JSON object a row.")
    var ndjson = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
        if [csv, ndjson, common.json].count(where: { $0 }) > 1 {
            throw ValidationError("--csv, --ndjson and --json exclude each other.")
        }
        guard let to else { return }
        guard let from else { throw ValidationError("--to needs --from.") }
        if to.date < from.date { throw ValidationError("--to \(to.date) lies before --from \(from.date).") }
    }

    func run() async throws {
        let live = try await LiveWorkspace.open(common)
        let table = try await QueryMetrics().run(query(today: live.context.today), in: live.context)
        if common.json { return try StandardStreams.writeLine(table.json.serialized) }
        let text = MetricTableText(table)
        if csv { return try StandardStreams.write(text.csv) }
        if ndjson { return try StandardStreams.write(text.ndjson) }
        let style = Terminal.output
        try StandardStreams.writeLine(TableRenderer(style: style).lines(text.textTable).joined(separator: "\n"))
        for line in trustLines(table) { StandardStreams.message(Terminal.messages.apply(.quiet, line) + "\n") }
    }

    /// The query that the arguments say.
    func query(today: CivilDate) -> MetricQuery {
        MetricQuery(
            metrics: metrics.flatMap(\.names).map { MetricID($0) },
            breakdown: by.flatMap(\.names).map { DimensionID($0) },
            filters: clauses.map(\.filter),
            period: from.map { DateRange(start: $0.date, end: to?.date ?? max(today, $0.date)) },
            comparison: compare?.request, granularity: granularity, order: order?.order, limit: limit)
    }

    private func trustLines(_ table: MetricTable) -> [String] {
        var lines = ["period \(table.period)" + (table.comparison.map { ", compared with \($0.period)" } ?? "")]
        lines += table.trust.flags.map { SafeTerminalText.line($0) }
        return lines
    }
}
