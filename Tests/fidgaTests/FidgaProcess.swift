import Foundation
import Testing

/// The built program, run as a process of its own.
struct FidgaProcess {
    struct Outcome {
        var status: Int32
        var output: String
        var errors: String

        /// What went wrong, said once: not a dump.
        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// `$FIDGA_BINARY`, else the product beside the test program.
    static let path: String? = {
        let named = ProcessInfo.processInfo.environment["FIDGA_BINARY"]
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let candidates = [named, (own as NSString).deletingLastPathComponent + "/fidga"].compactMap { $0 }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    static var isBuilt: Bool { path != nil }

    /// A folder that is gone when the test is.
    final class Folder {
        let path: String

        init() throws {
            path = NSTemporaryDirectory() + "fidga-test-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func file(_ name: String) -> String { "\(path)/\(name)" }

        func write(_ text: String, to name: String) throws -> String {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file(name)))
            return file(name)
        }
    }

    let folder: Folder
    private let process = Process()
    private let outputFile: String
    private let errorFile: String

    /// Starts `fidga` with the arguments; standard input is the text, or the pipe.
    init(
        _ arguments: [String], in folder: Folder, input: String = "", pipe: Pipe? = nil,
        environment: [String: String] = [:]
    ) throws {
        self.folder = folder
        let run = UUID().uuidString
        outputFile = folder.file("\(run).out")
        errorFile = folder.file("\(run).err")
        for file in [outputFile, errorFile] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.executableURL = URL(fileURLWithPath: try #require(FidgaProcess.path))
        process.arguments = arguments
        process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "TERM": "dumb", "TZ": "UTC"]
            .merging(environment) { $1 }
        process.standardOutput = FileHandle(forWritingAtPath: outputFile)
        process.standardError = FileHandle(forWritingAtPath: errorFile)
        if let pipe {
            process.standardInput = pipe
        } else {
            let inputFile = try folder.write(input, to: "\(run).in")
            process.standardInput = FileHandle(forReadingAtPath: inputFile)
        }
        try process.run()
    }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// TRICKY: `Process.isRunning` is false for a moment after the start.
    var isRunning: Bool { kill(process.processIdentifier, 0) == 0 }

    /// Whether it was ended by a signal; its status is the signal's number then.
    var wasSignalled: Bool { process.terminationReason == .uncaughtSignal }

    func wait() throws -> Outcome {
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOfFile: outputFile, encoding: .utf8),
            errors: try String(contentsOfFile: errorFile, encoding: .utf8))
    }

    /// Runs to the end.
    static func run(
        _ arguments: [String], in folder: Folder, input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try FidgaProcess(arguments, in: folder, input: input, environment: environment).wait()
    }
}
