import ArgumentParser
import Operations
import Semantics
import Service

struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "API keys of a workspace: who may ask 'fidga serve' for what.",
        discussion: """
            Examples:
              fidga keys create dashboard --scope read --expires 2027-06-30
              fidga keys list
              fidga keys revoke dashboard

            Each workspace, and so each property, has keys of its own, in a file beside it of which only you can read. \
            From the first key on every request needs one: Authorization: Bearer KEY. A running service sees changes \
            with the next request.
            """,
        subcommands: [Create.self, List.self, Revoke.self])
}

extension WorkspacePaths {
    /// The file of keys that belongs to a workspace.
    static func keys(of data: String) -> String { data + ".keys" }
    /// The file of outcomes that belongs to a workspace.
    static func outcomes(of data: String) -> String { data + ".outcomes" }
}

extension KeysCommand {
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a key and shows it, once.",
            discussion: """
                Example:
                  fidga keys create dashboard --scope read --scope ask --expires 2027-06-30
                """)

        @Argument(help: "What the key is for; a name to revoke it by.")
        var name: String

        @Option(
            name: .long,
            help: ArgumentHelp(
                "What it may do: read, ask, ingest, admin (everything). May be repeated. Default: read and ask.",
                valueName: "scope"))
        var scope: [ScopeArgument] = []

        @Option(name: .long, help: ArgumentHelp("From when on it is not valid any more.", valueName: "iso-8601"))
        var expires: InstantArgument?

        @OptionGroup var common: CommonOptions

        func validate() throws {
            guard (1...80).contains(name.count), !name.contains(where: \.isNewline) else {
                throw ValidationError("The name of a key is one line of 1 to 80 characters.")
            }
        }

        func run() async throws {
            let settings = try WorkspacePaths.load(common)
            let now = WorkspacePaths.clock(common, calendar: settings.calendar)()
            let end = expires?.instant(in: settings.calendar)
            if let end, end <= now { throw CommandFailure("--expires lies in the past.") }
            let file = KeyFile(path: WorkspacePaths.keys(of: WorkspacePaths.data(common)))
            var ring = try file.ring()
            guard !ring.keys.contains(where: { $0.name == name && $0.isActive(at: now) }) else {
                throw CommandFailure(
                    "there is an active key '\(name)' already.", suggestions: ["fidga keys revoke \(name)"])
            }
            let made = APIKey.make(
                name: name, permissions: scope.isEmpty ? [.read, .ask] : Set(scope.map(\.permission)), created: now,
                expires: end)
            ring.add(made.kept)
            try file.write(ring)
            if common.json {
                guard case .object(let members) = made.kept.shown else { return }
                let shown = JSONValue.object(members + [.init("key", .string(made.text))])
                return try StandardStreams.writeLine(shown.serialized)
            }
            StandardStreams.message("The key is shown this once; only its hash is kept.\n")
            try StandardStreams.writeLine(made.text)
        }
    }
}

extension KeysCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the keys; never the keys themselves.",
            discussion: """
                Example:
                  fidga keys list
                """)

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let settings = try WorkspacePaths.load(common)
            let now = WorkspacePaths.clock(common, calendar: settings.calendar)()
            let ring = try KeyFile(path: WorkspacePaths.keys(of: WorkspacePaths.data(common))).ring()
            if common.json {
                return try StandardStreams.writeLine(
                    JSONValue.object(["keys": .array(ring.keys.map(\.shown))]).serialized)
            }
            if ring.keys.isEmpty {
                return StandardStreams.message(
                    "No keys: the service listens on this machine only, and asks for none.\n")
            }
            try StandardStreams.writeLine(
                KeysText(ring.keys, now: now).lines(style: Terminal.output).joined(separator: "\n"))
        }
    }
}

extension KeysCommand {
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Ends a key, by its id or its name.",
            discussion: """
                Example:
                  fidga keys revoke dashboard
                """)

        @Argument(help: "Id or name of the key.")
        var key: String

        @OptionGroup var common: CommonOptions

        func run() async throws {
            let settings = try WorkspacePaths.load(common)
            let file = KeyFile(path: WorkspacePaths.keys(of: WorkspacePaths.data(common)))
            var ring = try file.ring()
            let ended = ring.revoke(key, at: WorkspacePaths.clock(common, calendar: settings.calendar)())
            guard !ended.isEmpty else {
                throw CommandFailure("there is no active key '\(key)'.", suggestions: ["fidga keys list"])
            }
            try file.write(ring)
            if common.json {
                return try StandardStreams.writeLine(
                    JSONValue.object(["revoked": .array(ended.map(\.shown))]).serialized)
            }
            for key in ended { StandardStreams.message("revoked \(key.id)\n") }
        }
    }
}

/// `read`, `ask`, `ingest` or `admin` as an argument.
struct ScopeArgument: ExpressibleByArgument {
    let permission: OperationPermission

    init?(argument: String) {
        guard let permission = OperationPermission(rawValue: argument) else { return nil }
        self.permission = permission
    }

    static let allValueStrings = OperationPermission.allCases.map(\.rawValue)
}
