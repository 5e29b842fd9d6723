import Foundation
import Testing

/// The chat on a terminal: editing, completion, ^C, ^D, history.
@Suite(
    .enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"),
    .enabled(if: PseudoTerminal.isAvailable, "setsid (util-linux) is missing"))
struct ChatTerminalTests {
    private let folder: FidgaProcess.Folder

    init() throws { folder = try FidgaProcess.Folder() }

    @Test("A conversation at the keyboard", arguments: [80, 200])
    func conversation(columns: UInt16) throws {
        let log = try folder.write(AccessLogSample.lines(240), to: "a.log")
        let data = ["--data", folder.file("w.db"), "--now", "2026-11-23"]
        #expect(try FidgaProcess.run(["import", "accesslog", log] + data, in: folder).status == 0)

        let terminal = try PseudoTerminal(
            [try #require(FidgaProcess.path), "chat"] + data, home: folder.path, columns: columns)
        #expect(terminal.read(until: "› ").contains("240 events"))
        // What is typed before the prompt is there may be lost, as on every terminal: the test waits for it.
        terminal.type("half a line\u{03}")
        _ = terminal.read(until: "^C")
        _ = terminal.read(until: "› ")
        terminal.type("How many page views did we have last week?\r")
        #expect(terminal.read(until: "› ").contains("240"))
        terminal.type(":fac\t")
        _ = terminal.read(until: ":facts ")
        terminal.type("\r")
        #expect(terminal.read(until: "› ").contains("F1"))
        // A paste of several lines is one question.
        terminal.type("\u{1B}[200~page views\nlast week\u{1B}[201~\r")
        #expect(terminal.read(until: "› ").contains("240"))
        terminal.type("\u{04}")
        let rest = terminal.readToEnd()
        #expect(terminal.wait() == 0)

        let lines = (terminal.transcript + rest).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= Int(columns) }, "wider than \(columns)")

        let history = folder.file(".local/share/fidga/history")
        let attributes = try FileManager.default.attributesOfItem(atPath: history)
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
        let kept = try String(contentsOfFile: history, encoding: .utf8)
        #expect(kept.contains("How many page views did we have last week?") && kept.contains("page views last week"))
        #expect(!kept.contains("half a line"))
    }
}

extension ChatTerminalTests {
    @Test("Replies take the width that the terminal has by then")
    func widths() throws {
        let log = try folder.write(AccessLogSample.lines(240), to: "a.log")
        let data = ["--data", folder.file("w.db"), "--now", "2026-11-23"]
        #expect(try FidgaProcess.run(["import", "accesslog", log] + data, in: folder).status == 0)
        let terminal = try PseudoTerminal(
            [try #require(FidgaProcess.path), "chat"] + data, home: folder.path, columns: 80)
        _ = terminal.read(until: "› ")
        let seen = terminal.transcript.count
        terminal.resize(to: 50)
        terminal.type(":help\r")
        _ = terminal.read(until: "Questions look like:")
        let help = terminal.transcript.dropFirst(seen).split(separator: "\n").drop { !$0.contains(":help ") }
        #expect(help.count > 20 && help.allSatisfy { $0.count <= 50 }, "\(help.joined(separator: "\n"))")
        // Before the prompt the terminal is not the editor's, and takes ^D for itself.
        _ = terminal.read(until: "› ")
        terminal.type("\u{04}")
        _ = terminal.readToEnd()
        #expect(terminal.wait() == 0)
    }
}

/// A program on a terminal that the test holds the other end of. Reading waits for words, never for time.
final class PseudoTerminal {
    private static let setsid = "/usr/bin/setsid"
    static var isAvailable: Bool { FileManager.default.isExecutableFile(atPath: setsid) }

    private let process = Process()
    private let keyboard: Int32
    private var unread = ""
    /// All that was shown and read, without escape sequences.
    private(set) var transcript = ""

    struct NoTerminal: Error {}

    init(_ command: [String], home: String, columns: UInt16, rows: UInt16 = 40) throws {
        var (master, slave): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw NoTerminal() }
        _ = fcntl(master, F_SETFD, FD_CLOEXEC)
        keyboard = master
        process.executableURL = URL(fileURLWithPath: PseudoTerminal.setsid)
        // A terminal of its own, so that ^C is a signal for the program alone.
        process.arguments = ["--ctty", "--wait"] + command
        process.environment = [
            "HOME": home, "TERM": "xterm", "NO_COLOR": "1", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null",
        ]
        let end = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
        process.standardInput = end
        process.standardOutput = end
        process.standardError = end
        try process.run()
        close(slave)
    }

    deinit { close(keyboard) }

    func type(_ text: String) {
        var bytes = Array(text.utf8)
        _ = write(keyboard, &bytes, bytes.count)
    }

    /// What is shown up to and including the words, without escape sequences; all there is when they never come.
    func read(until words: String) -> String {
        while !unread.contains(words) {
            guard let more = readMore() else { return take(unread.endIndex) }
            unread += more
        }
        return take(unread.range(of: words)?.upperBound ?? unread.endIndex)
    }

    func readToEnd() -> String {
        while let more = readMore() { unread += more }
        return take(unread.endIndex)
    }

    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    func resize(to columns: UInt16) {
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    }

    private func take(_ end: String.Index) -> String {
        let text = String(unread[..<end])
        unread = String(unread[end...])
        transcript += text
        return text
    }

    /// Stands where the line so far was taken from the screen, as a note of what is being done is.
    static let erased = "\u{C}"

    private var rest: [UInt8] = []

    private var endsInsideSequence: Bool {
        guard let start = rest.lastIndex(of: 0x1B) else { return false }
        let parameters = rest[(start + 1)...].dropFirst()
        return parameters.allSatisfy { !(0x40...0x7E).contains($0) }
    }

    private func readMore() -> String? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Foundation.read(keyboard, &bytes, bytes.count)
        // Linux reports EIO when the last program has closed the other end.
        guard count > 0 else { return nil }
        rest += bytes.prefix(count)
        // An escape sequence or a character may be cut in two; its first part waits for the second.
        guard !endsInsideSequence, let text = String(validating: rest, as: UTF8.self) else { return "" }
        rest = []
        // TRICKY: to Swift, CR LF is one character; without the CR there are lines again.
        let shown = text.replacing("\r\u{1B}[K", with: PseudoTerminal.erased)
        let lines = String(String.UnicodeScalarView(shown.unicodeScalars.filter { $0 != "\r" }))
        return lines.replacing(#/\u{1B}\[[0-9;?]*[A-Za-z]/#, with: "")
    }
}
