import Foundation
import Testing

@Suite(.enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"))
struct ExitCodeTests {
    private let folder: FidgaProcess.Folder

    init() throws { folder = try FidgaProcess.Folder() }

    @Test("Help and version of every command are no errors")
    func help() throws {
        for command in [[], ["query"], ["import"], ["demo"], ["interpret"], ["serve"], ["rpc"], ["metrics", "list"]] {
            let outcome = try FidgaProcess.run(command + ["--help"], in: folder)
            #expect(outcome.status == 0 && outcome.output.contains("USAGE: fidga") && outcome.errors.isEmpty)
        }
    }

    @Test(
        "Wrong usage is 64, and standard output stays empty",
        arguments: [
            ["nonsense"], ["query"], ["query", "--metrics", "sessions", "--granularity", "minute"],
            ["query", "--metrics", "sessions", "--where", "country"], ["import", "oders", "a.csv"], ["import", "ga4"],
            ["serve", "--port", "70000"], ["status", "--now", "tomorrow"], ["status", "--time-zone", "Mars/Base"],
        ])
    func usage(arguments: [String]) throws {
        let outcome = try FidgaProcess.run(arguments, in: folder)
        #expect(outcome.status == 64, "\(outcome.errors)")
        #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    }

    @Test(
        "What cannot be done is 1, with one line that says why",
        arguments: [
            (["status"], "no workspace"), (["query", "--metrics", "sessions"], "no workspace"),
            (["ask", "sessions?", "--model", "magic"], "no language model 'magic'"),
            (["metrics", "describe", "sesions"], "sessions"), (["import", "ga4", "/no/such/file"], "/no/such/file"),
            (["status", "--settings", "/no/such/settings"], "/no/such/settings"),
        ])
    func failure(arguments: [String], reason: String) throws {
        let outcome = try FidgaProcess.run(arguments, in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errorLines.count == 1 && outcome.errors.hasPrefix("fidga: "), "\(outcome.errors)")
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    }
}
