import ArgumentParser
import Foundation
import Operations
import Semantics

struct InterpretCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interpret",
        abstract: "Reads questions from standard input, prints how each is understood. Computes nothing.",
        discussion: """
            Example:
              echo '{"id":1,"conversation":[],"question":"Revenue by channel last week"}' \\
                | fidga interpret --now 2026-11-23

            Needs no workspace; with --data it also knows the names in that workspace.
            """)

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        try model.check()
        let context =
            common.data == nil
            ? try LiveWorkspace.withoutData(common) : try await LiveWorkspace.open(common).context
        var input = InputLines(limit: 1 << 20)
        var unread = 0
        while let line = input.next() {
            guard !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else { continue }
            let reply = await InterpretCommand.reply(to: line, in: context)
            if reply["error"] != nil { unread += 1 }
            try StandardStreams.writeLine(reply.serialized)
        }
        if unread > 0 {
            throw CommandFailure(
                "\(unread) \(unread == 1 ? "line was" : "lines were") not read; the output says why.")
        }
    }

    /// `{"id", "interpretation"}`; where the line cannot be read, `interpretation` is null and `error` says why.
    private static func reply(to line: [UInt8], in context: OperationContext) async -> JSONValue {
        var id = JSONValue.null
        do {
            let request = try JSONValue(parsing: Data(line))
            id = request["id"] ?? .null
            let input = try JSONDecoder().decode(InterpretQuestion.Input.self, from: Data(line))
            let reading = try await InterpretQuestion().run(input, in: context)
            return .object(["id": id, "interpretation": reading.json])
        } catch {
            let message =
                error is DecodingError
                ? "Not a line of JSON with \"question\" and, where wanted, \"id\" and \"conversation\"."
                : FailureText.line(for: error)
            return .object(["id": id, "interpretation": .null, "error": .string(message)])
        }
    }
}
