import Foundation
import Testing

/// The README's session is what the program says today. Needs a built program, named by `FIDGA_BINARY`; `make conformance`
/// names it.
@Suite struct ReadmeSessionTests {
    private static let binary = ProcessInfo.processInfo.environment["FIDGA_BINARY"]

    /// The arguments, what is typed, and what is answered, of the session under the first `$ fidga` line.
    struct Session: Equatable {
        var arguments: [String]
        var typed: [String]
        /// Lines of output that are not blank.
        var answered: [String]

        init?(in page: String) {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            guard let start = lines.firstIndex(where: { $0.hasPrefix("$ fidga ") }) else { return nil }
            let body = lines[(start + 1)...].prefix { $0 != "```" }.filter { !$0.isEmpty }
            arguments = lines[start].split(separator: " ").dropFirst(2).map(String.init)
            typed = body.filter { $0.hasPrefix("› ") }.map { String($0.dropFirst(2)) }
            answered = body.filter { !$0.hasPrefix("› ") }.map(String.init)
        }
    }

    @Test(.enabled(if: binary != nil, "FIDGA_BINARY names no program"))
    func `the program answers as the README shows`() throws {
        let session = try #require(Session(in: try Checkout.file("README.md").text))
        #expect(session.typed.count >= 3)
        let folder = FileManager.default.temporaryDirectory.appending(path: "fidga-readme-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let output = try run(session, in: folder)
        #expect(output.split(separator: "\n").map(String.init) == session.answered)
    }

    private func run(_ session: Session, in folder: String) throws -> String {
        let input = folder + "/input"
        try Data((session.typed.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: input))
        try Data().write(to: URL(filePath: folder + "/output"))
        let typed: FileHandle = try #require(FileHandle(forReadingAtPath: input))
        let answered: FileHandle = try #require(FileHandle(forWritingAtPath: folder + "/output"))
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.binary))
        process.arguments = session.arguments
        process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin", "TERM": "dumb"]
        process.standardInput = typed
        process.standardOutput = answered
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try String(contentsOfFile: folder + "/output", encoding: .utf8)
    }

    @Test func `a session is read from a page`() throws {
        let page = "words\n```\n$ fidga demo --now 2026\n\n› one?\nyes\n\n› :two\nno\n```\n› three"
        let session = try #require(Session(in: page))
        #expect(session.arguments == ["demo", "--now", "2026"])
        #expect(session.typed == ["one?", ":two"])
        #expect(session.answered == ["yes", "no"])
        #expect(Session(in: "no session") == nil)
    }
}
