import ArgumentParser
import Chat

struct ChatCommandLine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Opens a conversation with the data. With piped input it answers each line and ends.",
        discussion: """
            Examples:
              fidga chat
              echo "Revenue by channel last month" | fidga chat --data shop.db
            """)

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let live = try await LiveWorkspace.open(common, writer: try model.writer())
        try await LiveChat.run(live.context, workspace: common.data)
    }
}
