import ArgumentParser
import Foundation
import Grounding
import Operations
import Semantics

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Checks texts against a fact sheet: what they claim, and whether each claim follows.",
        discussion: """
            Example:
              echo '{"id":1,"text":"Revenue fell 22.1%, from $61,905 to $48,210 [F1]."}' \\
                | fidga verify --facts facts.json

            Reads lines {"id","text"} from standard input and prints one line {"id","verdict","claims"} for each.
            Needs no workspace and no language model.
            """)

    @Option(name: .long, help: ArgumentHelp("The fact sheet, {\"facts\":[…]}.", valueName: "file"))
    var facts: String

    func run() async throws {
        let verifier = try VerifyCommand.verifier(file: facts)
        var input = InputLines(limit: 1 << 20)
        var unread = 0
        while let line = input.next() {
            guard !line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else { continue }
            let reply = VerifyCommand.reply(to: line, verifier)
            if reply["error"] != nil { unread += 1 }
            try StandardStreams.writeLine(reply.serialized)
        }
        if unread > 0 {
            throw CommandFailure(
                "\(unread) \(unread == 1 ? "line was" : "lines were") not read; the output says why.")
        }
    }

    private static func verifier(file: String) throws -> ClaimVerifier {
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: file))
        } catch {
            throw CommandFailure(
                "the fact sheet '\(SafeText.line(file))' cannot be read.", suggestions: ["--facts FILE"])
        }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: data)
        } catch {
            throw CommandFailure("the fact sheet '\(SafeText.line(file))' is not JSON: {\"facts\":[…]} is expected.")
        }
        guard let facts = json["facts"] else {
            throw CommandFailure("the fact sheet '\(SafeText.line(file))' has no list \"facts\".")
        }
        return try VerifyClaims.verifier(facts: facts, catalogue: .standard)
    }

    /// `{"id", "verdict", "claims"}`; where the line cannot be read, `verdict` is null and `error` says why.
    private static func reply(to line: [UInt8], _ verifier: ClaimVerifier) -> JSONValue {
        var id = JSONValue.null
        do {
            let request = try JSONValue(parsing: Data(line))
            id = request["id"] ?? .null
            guard let text = request["text"]?.text else {
                return failure(id, "Not a line of JSON with \"text\" and, where wanted, \"id\".")
            }
            guard case .object(let members) = verifier.verify(try VerifyClaims.checked(text)).json else { return .null }
            return .object([JSONValue.Member("id", id)] + members)
        } catch let error as OperationError {
            return failure(id, FailureText.line(for: error))
        } catch {
            return failure(id, "Not a line of JSON with \"text\" and, where wanted, \"id\".")
        }
    }

    private static func failure(_ id: JSONValue, _ message: String) -> JSONValue {
        .object(["id": id, "verdict": .null, "claims": .array([]), "error": .string(message)])
    }
}
