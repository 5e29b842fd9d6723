import ArgumentParser
import Chat
import Operations
import Semantics

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Makes a named report.",
        discussion: """
            Example:
              fidga report weekly_summary
              fidga report campaign_performance --from 2026-11-01 --to 2026-11-22 --format html > campaigns.html

            Without a name it lists the reports. A report is the same to the byte for the same data, days and --now.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case table, markdown, html, json, csv }

    @Argument(help: "The report; without it, the list of reports.")
    var name: String?

    @Option(name: .long, help: ArgumentHelp("First day. Default: the report's own days.", valueName: "day"))
    var from: DayArgument?

    @Option(name: .long, help: ArgumentHelp("Last day, included. Default: today, with --from.", valueName: "day"))
    var to: DayArgument?

    @Option(name: .long, help: ArgumentHelp("Compares with previous, year, or days: D..D.", valueName: "period"))
    var compare: CompareArgument?

    @Option(
        name: .customLong("where"), parsing: .singleValue,
        help: ArgumentHelp("Keeps what passes: 'country=Germany'. May be repeated.", valueName: "test"),
        transform: WhereClause.read)
    var clauses: [WhereClause] = []

    @Option(name: .long, help: ArgumentHelp("At most this many rows of a table.", valueName: "rows"))
    var limit: Int = ReportRequest.standardLimit

    @Option(name: .long, help: "What to print.")
    var format: Format = .table

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Has this language model open the report in a few sentences, each verified; offline for the narrator.",
            valueName: "name"))
    var model: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
        if common.json, ![.table, .json].contains(format) {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other.")
        }
        guard let to else { return }
        guard let from else { throw ValidationError("--to needs --from.") }
        if to.date < from.date { throw ValidationError("--to \(to.date) lies before --from \(from.date).") }
    }

    func run() async throws {
        guard let name else { return try await list() }
        let writer = try model.flatMap { try ModelOption.writer(named: $0) }
        let live = try await LiveWorkspace.open(common, writer: writer)
        let wanted = ReportFormat(rawValue: (common.json ? Format.json : format).rawValue)
        let rendered = try await RunReport().run(
            .init(
                name: name, request: request(today: live.context.today), format: wanted ?? .json,
                narrates: model != nil), in: live.context)
        guard wanted != nil else {
            let lines = ReportLines(style: Terminal.output).lines(rendered.report)
            return try StandardStreams.writeLine(lines.joined(separator: "\n"))
        }
        try StandardStreams.write(wanted == .json ? rendered.content + "\n" : rendered.content)
    }

    /// What the arguments decide about the report.
    func request(today: CivilDate) -> ReportRequest {
        ReportRequest(
            period: from.map { DateRange(start: $0.date, end: to?.date ?? max(today, $0.date)) },
            comparison: compare?.request, filters: clauses.map(\.filter), limit: limit)
    }

    private func list() async throws {
        let reports = try await ListReports().run(.init(), in: LiveWorkspace.withoutData(common))
        guard !common.json, format != .json else { return try StandardStreams.writeLine(reports.json.serialized) }
        let table = TextTable(
            columns: [.init("report"), .init("days"), .init("what")],
            rows: reports.entries.map { [$0.name, $0.span, $0.summary] })
        try StandardStreams.writeLine(TableRenderer(style: Terminal.output).lines(table).joined(separator: "\n"))
    }
}
