import Foundation

/// The repository these tests were compiled from.
enum Checkout {
    struct File: Sendable {
        /// From the root: `Sources/Chat/Dialogue/ChatCommand.swift`.
        let path: String
        let text: String
        /// What is code in it, and what is comment; of a page, nothing that matters.
        let swift: SwiftText

        init(path: String, text: String) {
            self.path = path
            self.text = text
            swift = SwiftText(path.hasSuffix(".md") ? "" : text)
        }

        var name: String { String(path.split(separator: "/").last ?? "") }
        /// The target it belongs to: the folder below `Sources` or `Tests`.
        var target: String {
            let parts = path.split(separator: "/")
            return parts.count > 2 ? String(parts[1]) : ""
        }
        var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }
    }

    static let root: URL = {
        // A checkout may be reached through a link; what lies beside the file is where the file is.
        var url = URL(filePath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url
    }()

    /// Paths from the root of all files below a folder, sorted.
    static func paths(under folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path())
            .map { "\(folder)/\($0)" }.filter { !isFolder($0) }.sorted()
    }

    static func files(under folder: String, ending: String) throws -> [File] {
        try paths(under: folder).filter { $0.hasSuffix(ending) }.map { try file($0) }
    }

    static func file(_ path: String) throws -> File {
        File(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path())
    }

    /// Names in a folder, hidden ones left out, sorted.
    static func list(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path())
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: root.appending(path: path).path(), isDirectory: &isFolder)
            && isFolder.boolValue
    }

    static func sources() throws -> [File] { try loadedSources.get() }
    static func tests() throws -> [File] { try loadedTests.get() }

    // Read and parted once for all tests.
    private static let loadedSources = Result { try files(under: "Sources", ending: ".swift") }
    private static let loadedTests = Result { try files(under: "Tests", ending: ".swift") }

    /// README and every page of the handbook.
    static func pages() throws -> [File] {
        try [file("README.md")] + files(under: handbook, ending: ".md")
    }

    static let handbook = "Sources/fidga/Documentation.docc"
}
