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

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let live = try await LiveWorkspace.open(common)
        let limits = ServiceLimits()
        let server = JSONRPCServer(registry: .standard, context: live.context, limits: limits)
        var input = InputLines(limit: limits.bodyBytes)
        while let line = input.next() {
            guard !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else { continue }
            guard let response = await server.respond(to: line) else { continue }
            try StandardStreams.writeLine(String(decoding: response, as: UTF8.self))
        }
    }
}
