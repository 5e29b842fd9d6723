import ArgumentParser
import Operations
import Service

struct RPCCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rpc",
        abstract: "Speaks JSON-RPC 2.0 over standard input and output, one message a line.",
        discussion: """
            Example:
              echo '{"jsonrpc":"2.0","id":1,"method":"metrics.query","params":{"metrics":["sessions"]}}' | fidga rpc

            The method rpc.discover describes all methods (OpenRPC).
            """)

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let writer = try model.writer()
        let live = try await LiveWorkspace.open(common, writer: writer)
        var settings = SettingsReader()
        settings.read(environment: Terminal.environment)
        let runner = OperationRunner(
            registry: .standard, context: live.context, limits: try settings.result().limits)
        let server = JSONRPCServer(runner: runner)
        for await line in ServedLines.input(limit: runner.limits.bodyBytes) {
            guard let response = await server.respond(to: line, call: ServiceCall()) else { continue }
            try StandardStreams.writeLine(response)
        }
    }
}
