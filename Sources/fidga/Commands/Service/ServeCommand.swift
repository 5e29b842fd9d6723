import ArgumentParser
import Foundation
import Grounding
import Logging
import Service

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract:
            "Runs the service: JSON-RPC at /rpc, REST under /api, MCP at /mcp, figures as they change at /stream.",
        discussion: """
            Examples:
              fidga serve --port 8080
              curl --json '{"jsonrpc":"2.0","id":1,"method":"question.ask","params":{"question":"Sessions last week?"}}' \\
                localhost:8080/rpc

            /openapi.json and the method rpc.discover describe everything. The line 'listening on http://HOST:PORT' goes \
            to standard error once it is ready; port 0 picks a free one. Without an API key ('fidga keys create') it \
            listens on this machine only. SIGTERM ends it when the requests under way are answered.
            """)

    @Option(name: .long, help: ArgumentHelp("Address to listen on. Default: 127.0.0.1.", valueName: "host"))
    var host: String?

    @Option(name: .long, help: ArgumentHelp("Port to listen on; 0 picks a free one. Default: 8080.", valueName: "port"))
    var port: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Settings of the service, NAME=value a line; the environment counts more.", valueName: "file"))
    var config: String?

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("One setting: deadline_seconds=10. May be repeated; counts most.", valueName: "name=value"))
    var set: [String] = []

    @Option(name: .long, help: "What the log on standard error looks like: text, or json with every request.")
    var log = LogForm.text

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    enum LogForm: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port must be between 0 and 65535.") }
        for text in set where !text.contains("=") { throw ValidationError("--set takes NAME=VALUE, not '\(text)'.") }
    }

    func run() async throws {
        MemoryArenas.keepFew()
        let writer = try model.writer()
        let configuration = try settings()
        let live = try await LiveWorkspace.open(common, writer: writer, logger: logger)
        try await runService(
            configuration, context: live.context,
            keys: KeyFile(path: WorkspacePaths.keys(of: WorkspacePaths.data(common))),
            outcomes: OutcomeFile(path: WorkspacePaths.outcomes(of: WorkspacePaths.data(common))),
            prompts: try PromptLibrary.builtIn().prompts, telemetry: Telemetry(monotonic: WallClock.stopwatch)
        ) { host, port in
            let name = host.contains(":") ? "[\(host)]" : host
            let scheme = configuration.tls == nil ? "http" : "https"
            StandardStreams.message("listening on \(scheme)://\(name):\(port)\n")
        }
    }

    /// A file, the environment, the command line: the later counts more.
    private func settings() throws -> ServiceConfiguration {
        var reader = SettingsReader()
        if let config {
            guard let bytes = FileManager.default.contents(atPath: config),
                let text = String(validating: bytes, as: UTF8.self)
            else {
                throw CommandFailure("The settings \(config) cannot be read. Check that the file exists and is text.")
            }
            reader.read(file: text, named: config)
        }
        reader.read(environment: Terminal.environment)
        for text in set {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            reader.read(flag: String(parts[0]), String(parts[1]))
        }
        if let host { reader.read(flag: "host", host) }
        if let port { reader.read(flag: "port", "\(port)") }
        return try reader.result()
    }

    private var logger: Logger {
        switch log {
        case .text: LiveWorkspace.logger
        case .json: Logger(label: "fidga") { _ in JSONLog() }
        }
    }
}
