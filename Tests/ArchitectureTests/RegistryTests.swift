import Testing

/// A new operation, format or command is one file and one line in a list. Whoever forgets the line hears of it here.
@Suite struct `What lies in the folders stands in the lists` {
    /// Names that stand in one of the two only.
    static func differences(declared: [String], listed: [String]) -> [String] {
        let twice = Dictionary(grouping: listed, by: \.self).filter { $0.value.count > 1 }.keys
        return Set(declared).subtracting(listed).sorted().map { "\($0) is declared and not listed" }
            + Set(listed).subtracting(declared).sorted().map { "\($0) is listed and not declared" }
            + twice.sorted().map { "\($0) is listed twice" }
    }

    /// Types that a source declares as one of the protocols.
    static func types(conformingTo protocols: [String], in files: [Checkout.File]) -> [String] {
        files.flatMap { file in
            file.swift.code.matches(
                of: #/(?m)^(?:package )?(?:struct|enum|final class) (\w+)\s*:\s*([\w, &]+)/#
            )
            .filter { match in
                match.output.2.split(separator: ",").contains { part in
                    protocols.contains(String(part.filter { !$0.isWhitespace }))
                }
            }
            .map { String($0.output.1) }
        }
    }

    @Test func `operations`() throws {
        let files = try Checkout.files(under: "Sources/Operations", ending: ".swift")
            .filter { $0.path.split(separator: "/").count == 3 }
        let registry = try Checkout.file("Sources/Operations/OperationRegistry.swift").swift.code
        let listed = registry.matches(of: #/AnyOperation\((\w+)\(\)\)/#).map { String($0.output.1) }
        #expect(!listed.isEmpty)
        #expect(Self.differences(declared: Self.types(conformingTo: ["Operation"], in: files), listed: listed) == [])
    }

    @Test func `import formats, each in a folder of its own`() throws {
        let registry = try Checkout.file("Sources/Connectors/ImportFormatRegistry.swift").swift.code
        let listed = registry.matches(of: #/(\w+)\.self/#).map { String($0.output.1) }
        let files = try Checkout.files(under: "Sources/Connectors/Formats", ending: ".swift")
        let declared = Self.types(conformingTo: ["ImportFormat"], in: files)
        #expect(Self.differences(declared: declared, listed: listed) == [])
        for folder in try Checkout.list("Sources/Connectors/Formats") {
            let inside = files.filter { $0.path.hasPrefix("Sources/Connectors/Formats/\(folder)/") }
            #expect(Self.types(conformingTo: ["ImportFormat"], in: inside).count == 1, "\(folder)")
        }
    }

    @Test func `commands`() throws {
        let program = try Checkout.file("Sources/fidga/Fidga.swift").swift.code
        let listed = program.matches(of: #/(\w+)\.self/#).map { String($0.output.1) }
        let files = try Checkout.files(under: "Sources/fidga/Commands", ending: ".swift")
        let declared = Self.types(conformingTo: ["AsyncParsableCommand", "ParsableCommand"], in: files)
        #expect(!listed.isEmpty)
        #expect(Self.differences(declared: declared, listed: listed) == [])
    }

    @Test func `a missing line, a line too many and a line twice are found`() {
        #expect(
            Self.differences(declared: ["A", "B"], listed: ["B", "C", "C"]) == [
                "A is declared and not listed", "C is listed and not declared", "C is listed twice",
            ])
    }

    @Test func `conformances are read from declarations, not from words`() {
        let file = Checkout.File(
            path: "Sources/Operations/A.swift",
            text: """
                package struct A: Sendable, Operation {}
                package struct B: OperationOutput {}
                // struct C: Operation
                extension D: Operation {}
                package struct E: Operation {
                """)
        #expect(Self.types(conformingTo: ["Operation"], in: [file]) == ["A", "E"])
    }
}
