import ArgumentParser
import Service

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Runs the service: JSON-RPC at /rpc, REST under /api, /healthz.",
        discussion: """
            Examples:
              fidga serve --port 8080
              curl -d '{"jsonrpc":"2.0","id":1,"method":"question.ask","params":{"question":"Sessions last week?"}}' \\
                localhost:8080/rpc

            The line 'listening on http://HOST:PORT' goes to standard error once it is ready; port 0 picks a free one.
            """)

    @Option(name: .long, help: "Address to listen on.")
    var host = "127.0.0.1"

    @Option(name: .long, help: "Port to listen on; 0 picks a free one.")
    var port = 8080

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be between 0 and 65535.") }
    }

    func run() async throws {
        let live = try await LiveWorkspace.open(common)
        try await runService(ServiceConfiguration(host: host, port: port), context: live.context) { host, port in
            let name = host.contains(":") ? "[\(host)]" : host
            StandardStreams.message("listening on http://\(name):\(port)\n")
        }
    }
}
