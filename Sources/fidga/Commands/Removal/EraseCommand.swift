import ArgumentParser
import Chat
import Foundation
import Operations
import Semantics

struct EraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Removes everything that the named users did, for good.",
        discussion: """
            Examples:
              fidga erase --user visitor-4711 --dry-run
              fidga erase --users-from requests.txt --yes

            Answers are from then on as if these users had never been there. Importing the same file again would bring \
            them back: take them out of the file as well.
            """)

    @Option(
        name: .customLong("user"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Key of a user, as the data's source names them. May be repeated.", valueName: "key"))
    var users: [String] = []

    @Option(
        name: .customLong("users-from"),
        help: ArgumentHelp("A file with one key a line, or - for standard input.", valueName: "file"))
    var usersFrom: String?

    @Flag(name: .long, help: "Only say what would go.")
    var dryRun = false

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if users.isEmpty, usersFrom == nil { throw ValidationError("Name users: --user KEY, or --users-from FILE.") }
        if !dryRun, !yes, usersFrom == "-" || !Terminal.inputIsTerminal {
            throw ValidationError("Nobody can be asked here: add --yes to erase for good, or --dry-run to only count.")
        }
    }

    func run() async throws {
        let keys = users + (try usersFrom.map(UserKeys.read) ?? [])
        guard !keys.isEmpty else { throw CommandFailure("There is no key in \(usersFrom ?? ""). Nothing was erased.") }
        let progress = LiveProgress()
        let live = try await LiveWorkspace.open(common) { progress.show(share: $0, note: "erasing") }
        if !dryRun, !yes {
            let preview = try await EraseUsers().run(.init(users: keys, dryRun: true), in: live.context)
            progress.finish()
            StandardStreams.message(RemovalText.lines(preview).joined(separator: "\n") + "\n")
            guard preview.receipt.users > 0 else { return }
            StandardStreams.message("Erase this for good? Type yes: ")
            guard readLine()?.trimmed.lowercased() == "yes" else { throw CommandFailure("Nothing was erased.") }
        }
        let report = try await EraseUsers().run(.init(users: keys, dryRun: dryRun), in: live.context)
        progress.finish()
        if common.json { return try StandardStreams.writeLine(report.json.serialized) }
        try StandardStreams.writeLine(RemovalText.lines(report).joined(separator: "\n"))
    }
}

/// A list of keys in a file, one a line.
enum UserKeys {
    static func read(_ path: String) throws(CommandFailure) -> [String] {
        let bytes =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let bytes else {
            throw CommandFailure("The list \(path) cannot be read. Check that the file exists and is yours.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure("The list \(path) is not text in UTF-8.")
        }
        return keys(in: text)
    }

    /// Every line that is not empty, without its end; blanks inside and around a key are part of it.
    static func keys(in text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init)
    }
}
