import Foundation
import Testing

/// Broken input, full disks and killed processes: one clear line, exit 1, and the data intact.
@Suite(.enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"))
struct BadInputTests {
    private let folder: FidgaProcess.Folder

    init() throws { folder = try FidgaProcess.Folder() }

    private var data: [String] { ["--data", folder.file("w.db"), "--now", "2026-11-23"] }

    private func run(_ arguments: String..., data: [String]? = nil, input: String = "") throws -> FidgaProcess.Outcome {
        try FidgaProcess.run(arguments + (data ?? self.data), in: folder, input: input)
    }

    private func expectOneLine(_ outcome: FidgaProcess.Outcome, saying words: String...) {
        #expect(outcome.status == 1, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.errorLines.count == 1 && outcome.errors.hasPrefix("fidga: "), "\(outcome.errors)")
        for word in words { #expect(outcome.errors.contains(word), "\(outcome.errors)") }
    }

    /// What is in a workspace, without what depends on when and how it came in.
    private func content(of file: String) throws -> NSDictionary {
        let outcome = try FidgaProcess.run(
            ["status", "--json", "--data", file, "--now", "2026-11-23"], in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        var status = try #require(json)
        status["size_bytes"] = nil
        status["sources"] = nil
        return status as NSDictionary
    }

    // MARK: files

    @Test("A file that is missing, a folder, a binary file, a broken archive")
    func files() throws {
        let missing = folder.file("no.log")
        expectOneLine(try run("import", "accesslog", missing), saying: missing, "Nothing was imported")
        expectOneLine(try run("import", "accesslog", folder.path), saying: "is a folder")

        let binary = folder.file("binary.log")
        try Data((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 3) }).write(
            to: URL(fileURLWithPath: binary))
        let outcome = try run("import", "accesslog", binary)
        #expect(outcome.status == 1 && outcome.errorLines.count == 1, "\(outcome.output)\(outcome.errors)")

        let plain = try folder.write(AccessLogSample.lines(5000), to: "a.log")
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
        gzip.arguments = [plain]
        try gzip.run()
        gzip.waitUntilExit()
        let whole = try Data(contentsOf: URL(fileURLWithPath: plain + ".gz"))
        let cut = folder.file("cut.log.gz")
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: cut))
        let broken = try run("import", "accesslog", cut)
        #expect(broken.status == 1 && broken.errorLines.count == 1, "\(broken.errors)")

        // What was read of the broken archive does no harm: the whole one completes it.
        #expect(try run("import", "accesslog", plain + ".gz").status == 0)
        let clean = folder.file("clean.db")
        #expect(
            try run("import", "accesslog", plain + ".gz", data: ["--data", clean, "--now", "2026-11-23"]).status == 0)
        #expect(try content(of: folder.file("w.db")) == content(of: clean))
    }

    @Test("A folder that cannot be written, for the workspace and for rejected records")
    func unwritable() throws {
        let log = try folder.write(AccessLogSample.lines(10), to: "a.log")
        // Nobody, not even root, makes files in /proc.
        expectOneLine(
            try run("import", "accesslog", log, data: ["--data", "/proc/fidga/w.db"]), saying: "/proc/fidga/w.db")
        expectOneLine(
            try run("import", "accesslog", log, "--rejects", "/proc/rejects.ndjson"), saying: "/proc/rejects.ndjson")
        #expect(!FileManager.default.fileExists(atPath: folder.file("w.db")))
    }

    @Test("Rejected records are written with line, reason, explanation, record and file")
    func rejects() throws {
        let log = try folder.write(
            AccessLogSample.lines(3) + "not a log line\n" + AccessLogSample.lines(2, prefix: "other"), to: "a.log")
        let rejects = folder.file("rejects.ndjson")
        let outcome = try run("import", "accesslog", log, "--rejects", rejects, "--json")
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(json["accepted"] as? Int == 5 && json["rejected"] as? Int == 1, "\(outcome.output)")
        let lines = try String(contentsOfFile: rejects, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 1)
        let rejected = try #require(
            try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
        #expect(rejected["line"] as? Int == 4)
        #expect(rejected["record"] as? String == "not a log line" && rejected["file"] as? String == log)
        #expect(rejected["reason"] is String && rejected["explanation"] is String)
    }

    @Test("Importing the same file again changes nothing; a dry run keeps nothing")
    func again() throws {
        let log = try folder.write(AccessLogSample.lines(500), to: "a.log")
        #expect(try run("import", "accesslog", log, "--dry-run").status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.file("w.db")))
        #expect(try run("import", "accesslog", log).status == 0)
        let before = try content(of: folder.file("w.db"))
        let second = try run("import", "accesslog", log, "--json")
        #expect(second.output.contains("\"accepted\":0,\"duplicates\":500"), "\(second.output)")
        #expect(try content(of: folder.file("w.db")) == before)
    }

    // MARK: interruptions

    @Test("kill -9 in the middle, then again: nothing lost, nothing twice", arguments: [SIGKILL, SIGINT])
    func killed(signal: Int32) throws {
        let text = AccessLogSample.lines(12_000)
        let log = try folder.write(text, to: "a.log")
        let pipe = Pipe()
        let importing = try FidgaProcess(["import", "accesslog", "-"] + data, in: folder, pipe: pipe)
        // A pipe holds 64 KB: once this returns, all but that was read, and the process waits for more.
        try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        importing.send(signal)
        if signal == SIGINT { try pipe.fileHandleForWriting.close() }
        let outcome = try importing.wait()
        #expect(outcome.status == (signal == SIGKILL ? SIGKILL : 1) && outcome.output.isEmpty, "\(outcome)")
        if signal == SIGINT { expectOneLine(outcome, saying: "The workspace is intact") }

        #expect(try run("import", "accesslog", log).status == 0)
        let clean = folder.file("clean.db")
        #expect(try run("import", "accesslog", log, data: ["--data", clean, "--now", "2026-11-23"]).status == 0)
        #expect(try content(of: folder.file("w.db")) == content(of: clean))
    }

    @Test("Two writers at once: both are kept")
    func twoWriters() throws {
        let (first, second) = (AccessLogSample.lines(6000), AccessLogSample.lines(6000, prefix: "shop"))
        let firstLog = try folder.write(first, to: "first.log")
        let secondLog = try folder.write(second, to: "second.log")
        let pipe = Pipe()
        let slow = try FidgaProcess(["import", "accesslog", "-"] + data, in: folder, pipe: pipe)
        try pipe.fileHandleForWriting.write(contentsOf: Data(first.utf8))
        #expect(try run("import", "accesslog", secondLog).status == 0)
        try pipe.fileHandleForWriting.close()
        let outcome = try slow.wait()
        #expect(outcome.status == 0, "\(outcome.errors)")

        let clean = folder.file("clean.db")
        let both = try run(
            "import", "accesslog", firstLog, secondLog, data: ["--data", clean, "--now", "2026-11-23"])
        #expect(both.status == 0, "\(both.errors)")
        #expect(try content(of: folder.file("w.db")) == content(of: clean))
    }

    @Test(
        "A full disk is said, and what was there is intact",
        .enabled(if: SmallDisk.isAvailable, "needs the right to mount a small tmpfs"))
    func fullDisk() throws {
        let disk = try SmallDisk(folder.file("disk"), bytes: 1_500_000)
        defer { disk.unmount() }
        let workspace = ["--data", disk.path + "/w.db", "--now", "2026-11-23"]
        let few = try folder.write(AccessLogSample.lines(100), to: "few.log")
        #expect(try run("import", "accesslog", few, data: workspace).status == 0)
        let before = try content(of: workspace[1])
        let many = try folder.write(
            AccessLogSample.lines(40_000, prefix: "a/rather/long/path/for/a/page"), to: "many.log")
        expectOneLine(try run("import", "accesslog", many, data: workspace), saying: "full")
        // Moved to where there is room, it opens, and holds at least what it held.
        let rescued = folder.file("rescued.db")
        for ending in ["", "-wal"] where FileManager.default.fileExists(atPath: workspace[1] + ending) {
            try FileManager.default.copyItem(atPath: workspace[1] + ending, toPath: rescued + ending)
        }
        #expect(try run("import", "accesslog", few, data: ["--data", rescued, "--now", "2026-11-23"]).status == 0)
        let after = try content(of: rescued)
        #expect((after["events"] as? Int ?? 0) >= (before["events"] as? Int ?? 0))
    }

    // MARK: workspaces

    /// A good workspace, and its bytes after a change.
    private func changed(_ change: (inout Data) -> Void) throws -> Data {
        let log = try folder.write(AccessLogSample.lines(2000), to: "a.log")
        #expect(try run("import", "accesslog", log).status == 0)
        let url = URL(fileURLWithPath: folder.file("w.db"))
        var bytes = try Data(contentsOf: url)
        change(&bytes)
        try bytes.write(to: url)
        return bytes
    }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: folder.file("w.db"))) }

    @Test("A workspace made by a newer version is not touched")
    func newer() throws {
        // SQLite keeps the version of its user at byte 60, big endian.
        let written = try changed { $0.replaceSubrange(60..<64, with: [0x00, 0x0F, 0x42, 0x40]) }
        expectOneLine(try run("status"), saying: "newer")
        expectOneLine(try run("import", "accesslog", folder.file("a.log")), saying: "newer")
        #expect(try bytes() == written)
    }

    @Test("A damaged workspace is said to be damaged, and not touched by questions")
    func damaged() throws {
        let written = try changed { bytes in
            for offset in stride(from: 4096, to: bytes.count - 512, by: 4096) {
                bytes.replaceSubrange(offset..<(offset + 512), with: Data(repeating: 0xA5, count: 512))
            }
        }
        expectOneLine(try run("query", "--metrics", "screen_page_views"), saying: "damaged")
        expectOneLine(try run("status"), saying: "damaged")
        #expect(try bytes() == written)
    }

    @Test("A file that is no workspace is not touched")
    func foreign() throws {
        let file = try folder.write("dear diary\n", to: "w.db")
        expectOneLine(try run("status"), saying: "not a fidga workspace")
        let log = try folder.write(AccessLogSample.lines(10), to: "a.log")
        expectOneLine(try run("import", "accesslog", log), saying: "not a fidga workspace")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "dear diary\n")
    }
}

/// A file system that is soon full.
struct SmallDisk {
    let path: String

    static let isAvailable: Bool = {
        guard getuid() == 0 else { return false }
        let path = NSTemporaryDirectory() + "fidga-disk-\(UUID().uuidString)"
        guard let disk = try? SmallDisk(path, bytes: 100_000) else { return false }
        disk.unmount()
        return true
    }()

    struct NotMounted: Error {}

    init(_ path: String, bytes: Int) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0 else { throw NotMounted() }
    }

    func unmount() {
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }
}
