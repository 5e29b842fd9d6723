import ArgumentParser
import Service

@main
struct Fidga: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fidga",
        abstract: "Asks your web, product, ads and shop data questions, and shows where every number comes from.",
        discussion: "Begin with 'fidga demo': a shop of thirteen months to ask about. No network, no key.",
        version: ServiceDescription.version,
        subcommands: [
            DemoCommand.self, ImportCommand.self, StatusCommand.self, QueryCommand.self, ReportCommand.self,
            MetricsCommand.self, AskCommand.self, ChatCommandLine.self, InterpretCommand.self, AlertsCommand.self,
            ExportCommand.self, EraseCommand.self, RetainCommand.self, CheckCommand.self, SeriesCommand.self,
            TableCommand.self, ServeCommand.self, RPCCommand.self, MCPCommand.self, KeysCommand.self,
            BackupCommand.self, VerifyCommand.self, EvalCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch  where exitCode(for: error) == .failure && !(error is ExitCode) {
            // Not a matter of wrong usage: the reason in one line.
            StandardStreams.message("fidga: \(FailureText.line(for: error))\n")
            exit(withError: ExitCode.failure)
        } catch {
            exit(withError: error)
        }
    }
}
