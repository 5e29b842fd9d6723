import ArgumentParser
import Connectors
import Semantics
import Testing

@testable import fidga

struct RemovalCommandTests {
    @Test("An export is of events or observations, of days that are in order, and into one place")
    func export() throws {
        let command = try ExportCommand.parse(["events", "--from", "2026-11-16", "--format", "csv", "-o", "a.csv.gz"])
        #expect(command.content == .events && command.form == .csv && command.output == "a.csv.gz")
        for wrong in [
            [], ["sessions"], ["events", "--format", "parquet"], ["events", "--json"], ["events", "--force"],
            ["events", "--from", "2026-11-16", "--to", "2026-11-15"],
        ] {
            #expect(throws: (any Error).self) { try ExportCommand.parse(wrong) }
        }
    }

    @Test("An erasure needs users, and somebody to ask or --yes")
    func erase() throws {
        #expect(throws: (any Error).self) { try EraseCommand.parse(["--yes"]) }
        #expect(try EraseCommand.parse(["--user", "a", "--user", "-b", "--yes"]).users == ["a", "-b"])
        #expect(throws: (any Error).self) { try EraseCommand.parse(["--users-from", "-"]) }
        #expect(try EraseCommand.parse(["--users-from", "-", "--dry-run"]).usersFrom == "-")
    }

    @Test("A list of keys has one a line; blanks belong to the key")
    func keys() {
        #expect(UserKeys.keys(in: "a\r\n b c \n\n\nd") == ["a", " b c ", "d"])
        #expect(UserKeys.keys(in: "\n\r\n") == [])
    }
}

extension ExportCommand {
    fileprivate var form: ArchiveExport.Form { format }
}
