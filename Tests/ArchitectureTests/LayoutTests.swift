import Foundation
import Testing

@Suite struct `Files are easy to find and short to read` {
    private static let longestFile = 400
    private static let longestMain = 40
    /// Names that say nothing about what is inside.
    private static let emptyNames: Set<String> = ["utils", "helpers", "common", "extensions", "core", "util", "misc"]

    static func emptyNames(in paths: [String]) -> [String] {
        paths.filter { path in
            path.split(separator: "/").contains { part in
                let name = part.lowercased()
                return emptyNames.contains(name.hasSuffix(".swift") ? String(name.dropLast(6)) : name)
            }
        }
    }

    static func tooLong(_ files: [Checkout.File]) -> [String] {
        files.filter { $0.lineCount > longestFile }.map { "\($0.path) has \($0.lineCount) lines" }
    }

    static func unfinished(_ files: [Checkout.File]) -> [String] {
        files.filter { $0.swift.comments.contains(#/\b(?:TODO|FIXME|XXX|HACK)\b/#.wordBoundaryKind(.simple)) }.map(
            \.path)
    }

    /// Lines with an absolute path into a folder called work or tmp.
    static func machinePaths(in file: Checkout.File) -> [String] {
        guard file.text.contains("/" + "work") || file.text.contains("/" + "tmp") else { return [] }
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().filter { $0.element.contains(#/(?:^|[\s"'`(=:,\[])\/(?:work|tmp)(?:\/|\b)/#) }
            .map { "\(file.path):\($0.offset + 1)" }
    }

    @Test func `no folder or file is called after nothing`() throws {
        #expect(Self.emptyNames(in: try Checkout.paths(under: "Sources") + Checkout.paths(under: "Tests")) == [])
    }

    @Test func `no file is longer than 400 lines`() throws {
        #expect(Self.tooLong(try Checkout.sources() + Checkout.tests()) == [])
    }

    @Test func `nothing is left for later`() throws {
        #expect(Self.unfinished(try Checkout.sources() + Checkout.tests()) == [])
    }

    @Test func `the program begins in one short file`() throws {
        let mains = try Checkout.sources().filter { $0.swift.code.contains(#/@main\b/#) }
        #expect(mains.map(\.path) == ["Sources/fidga/Fidga.swift"])
        #expect(mains.allSatisfy { $0.lineCount <= Self.longestMain })
    }

    @Test func `the top of the repository holds what a visitor expects, and nothing else`() throws {
        #expect(
            Set(try Checkout.list(".")).subtracting(["Package.resolved"]) == [
                "LICENSE", "Makefile", "Package.swift", "README.md", "Sources", "Tests", "eval", "prompts",
            ])
    }

    @Test func `no file names a path of one machine`() throws {
        var files = try ["Sources", "Tests"].flatMap { try Checkout.files(under: $0, ending: ".swift") }
        files += try Checkout.pages()
        files += try ["eval", "prompts"].flatMap { try Checkout.files(under: $0, ending: ".md") }
        files += try ["Makefile", "Package.swift"].map { try Checkout.file($0) }
        files += try Checkout.files(under: ".ci", ending: "")
        #expect(files.flatMap(Self.machinePaths) == [])
    }

    @Test func `a name that says nothing is found`() {
        let paths = [
            "Sources/A/Utils/B.swift", "Sources/A/Core.swift", "Sources/A/CoreValue.swift", "Sources/A/B.swift",
        ]
        #expect(Self.emptyNames(in: paths) == ["Sources/A/Utils/B.swift", "Sources/A/Core.swift"])
    }

    @Test func `a long file is found, and one at the limit is not`() {
        let long = Checkout.File(path: "a", text: String(repeating: "\n", count: 401))
        let full = Checkout.File(path: "b", text: String(repeating: "\n", count: 400))
        #expect(Self.tooLong([long, full]) == ["a has 401 lines"])
    }

    @Test func `unfinished work is found in comments only`() {
        let mark = "TO" + "DO"
        #expect(Self.unfinished([.init(path: "a", text: "// \(mark): later"), .init(path: "b", text: mark)]) == ["a"])
    }

    @Test func `a machine's path is found, and an address is not`() {
        let text = ["see \"/" + "work/main\"", "/" + "tmp/x", "https://a.b/" + "work/x", "/" + "workshop"]
            .joined(separator: "\n")
        #expect(Self.machinePaths(in: .init(path: "a", text: text)) == ["a:1", "a:2"])
    }
}
