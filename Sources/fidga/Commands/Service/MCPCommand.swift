import ArgumentParser
import Grounding
import Operations
import Service

struct MCPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp",
        abstract: "Speaks the Model Context Protocol over standard input and output, for assistants on this machine.",
        discussion: """
            Example, in the settings of an assistant:
              {"mcpServers": {"fidga": {"command": "fidga", "args": ["mcp", "--data", "shop.db"]}}}

            By hand: fidga mcp --data shop.db. Tools only read. 'fidga serve' offers the same at /mcp for assistants elsewhere.
            """)

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let writer = try model.writer()
        let live = try await LiveWorkspace.open(common, writer: writer)
        let runner = OperationRunner(registry: .standard, context: live.context)
        let server = MCPLines(
            runner: runner, prompts: try PromptLibrary.builtIn().prompts, write: ServedLines.output())
        await withDiscardingTaskGroup { group in
            for await line in ServedLines.input(limit: runner.limits.bodyBytes) { server.take(line, in: &group) }
        }
    }
}
