import ArgumentParser
import Chat
import Grounding
import Operations
import Semantics

struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Answers one question; every number carries the fact it comes from.",
        discussion: """
            Example:
              fidga ask "How many sessions did we have last week?"
            """)

    @Argument(help: "The question, in English.")
    var question: String

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let writer = try model.writer()
        let live = try await LiveWorkspace.open(common, writer: writer)
        let answer = try await AskQuestion().run(.init(question: question), in: live.context)
        if common.json { return try StandardStreams.writeLine(answer.json.serialized) }
        try StandardStreams.writeLine(AnswerRenderer(style: Terminal.output).lines(answer).joined(separator: "\n"))
    }
}
