import Testing

@Suite struct `The documentation keeps up with the code` {
    /// Names of which no page says a word.
    static func unmentioned(_ names: [String], in pages: [Checkout.File]) -> [String] {
        names.filter { name in !pages.contains { $0.text.contains(name) } }
    }

    /// Links of the pages that lead nowhere.
    static func deadLinks(_ pages: [Checkout.File], handbook: Set<String>, exists: (String) -> Bool) -> [String] {
        pages.flatMap { page -> [String] in
            let folder = page.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            return Markdown.pageLinks(in: page.text).filter { !handbook.contains($0) }.map { "\(page.path): \($0)" }
                + Markdown.fileLinks(in: page.text).filter { !exists(folder + $0) }.map { "\(page.path): \($0)" }
        }
    }

    /// Every first group of the expression in the files' text.
    private func names(_ expression: Regex<(Substring, Substring)>, under folder: String) throws -> [String] {
        let found = try Checkout.files(under: folder, ending: ".swift")
            .flatMap { $0.text.matches(of: expression).map { String($0.output.1) } }
        #expect(!found.isEmpty)
        return found
    }

    private func expectMentioned(_ names: [String], on page: String? = nil) throws {
        let pages = try Checkout.pages().filter { page == nil || $0.name == page }
        #expect(!pages.isEmpty)
        #expect(Self.unmentioned(names, in: pages) == [])
    }

    @Test func `every operation`() throws {
        let operations = try names(#/let name = "([a-z_]+\.[a-z_]+)"/#, under: "Sources/Operations")
        try expectMentioned(operations.map { "`\($0)`" })
    }

    @Test func `every command`() throws {
        let commands = try names(#/commandName: "(\w+)"/#, under: "Sources/fidga/Commands")
        try expectMentioned(commands.map { "`fidga \($0)" }, on: "README.md")
    }

    @Test func `every import format, with an example`() throws {
        let formats = try names(
            #/ImportFormatDescription\(\s*name: "(\w+)"/#, under: "Sources/Connectors/Formats")
        try expectMentioned(formats.map { "fidga import \($0) " }, on: "README.md")
        try expectMentioned(formats.map { "### \($0)\n" }, on: "Importing.md")
    }

    @Test func `every command of the chat`() throws {
        let file = try Checkout.file("Sources/Chat/Dialogue/ChatCommand.swift")
        let commands = file.text.matches(of: #/\("(:\w+)", "/#).map { "`" + $0.output.1 }
        #expect(commands.count > 5)
        try expectMentioned(commands, on: "README.md")
    }

    @Test func `every environment variable`() throws {
        try expectMentioned(try names(#/nvironment\["(\w+)"\]/#, under: "Sources").map { "`\($0)`" })
    }

    @Test func `every key of the settings file`() throws {
        let reader = try Checkout.file("Sources/Semantics/Workspace/WorkspaceFile.swift").text
        let list = try #require(reader.firstMatch(of: #/let keys = \[([^\]]+)\]/#))
        let keys = list.output.1.matches(of: #/"(\w+)"/#).map { "`\($0.output.1)`" }
        #expect(keys.count > 4)
        try expectMentioned(keys, on: "Settings.md")
    }

    @Test func `every metric and dimension`() throws {
        let ids = try names(
            #/(?:MetricDefinition|DimensionDefinition)\(\s*id: "(\w+)"/#,
            under: "Sources/Semantics/Catalogue/Definitions")
        try expectMentioned(ids.map { "`\($0)`" }, on: "Metrics.md")
    }

    @Test func `every link leads somewhere`() throws {
        let handbook = Set(
            try Checkout.files(under: Checkout.handbook, ending: ".md").map { String($0.name.dropLast(3)) })
        let pages = try Checkout.pages() + ["eval/README.md", "prompts/README.md"].map { try Checkout.file($0) }
        #expect(Self.deadLinks(pages, handbook: handbook, exists: Checkout.exists) == [])
    }

    @Test func `every decision stands in the index`() throws {
        let pages = try Checkout.files(under: "\(Checkout.handbook)/Decisions", ending: ".md")
        #expect(!pages.isEmpty)
        let listed = Markdown.pageLinks(in: try Checkout.file("\(Checkout.handbook)/Decisions.md").text)
        #expect(pages.map { String($0.name.dropLast(3)) } == listed.filter { $0.first?.isNumber == true })
        for (index, page) in pages.enumerated() {
            let number = String(index + 1)
            let prefix = String(repeating: "0", count: max(0, 4 - number.count)) + number + "-"
            #expect(page.name.hasPrefix(prefix), "\(page.name) should begin with \(prefix)")
        }
    }

    @Test func `every place in the README's table of places is there`() throws {
        let rows = Markdown.table(under: "Where do I add …?", in: try Checkout.file("README.md").text)
        #expect(rows.count >= 8)
        for row in rows {
            let places = row.count > 1 ? Markdown.code(in: row[1]) : []
            #expect(!places.isEmpty, "\(row) names no place")
            for place in places { #expect(Self.isThere(place, exists: Checkout.exists), "\(place) is not there") }
        }
    }

    /// A path is there as far as it has no `<placeholder>`.
    static func isThere(_ path: String, exists: (String) -> Bool) -> Bool {
        guard let placeholder = path.firstIndex(of: "<") else { return exists(path) }
        guard let slash = path[..<placeholder].lastIndex(of: "/") else { return false }
        return exists(String(path[..<slash]))
    }

    @Test func `the table of the page Architecture is the plan of the house`() throws {
        let page = try Checkout.file("\(Checkout.handbook)/Architecture.md").text
        let rows = Markdown.table(under: "Rooms and walls", in: page)
        #expect(Set(rows.map { Markdown.code(in: $0[0]).first ?? "" }) == Set(House.rooms.keys))
        for row in rows {
            let name = try #require(Markdown.code(in: row[0]).first)
            let room = try #require(House.rooms[name])
            #expect(Set(Markdown.code(in: row[2])) == room.rooms, "imports of \(name)")
            #expect(Set(Markdown.code(in: row[3])) == room.libraries, "libraries of \(name)")
        }
    }

    @Test func `a name no page mentions is found`() {
        let page = Checkout.File(path: "README.md", text: "Use `metrics.query`.")
        #expect(Self.unmentioned(["`metrics.query`", "`facts.trace`"], in: [page]) == ["`facts.trace`"])
    }

    @Test func `a dead link is found`() {
        let page = Checkout.File(path: "a/b.md", text: "<doc:Gone> <doc:Here> [x](there.md) [y](lost.md)")
        #expect(
            Self.deadLinks([page], handbook: ["Here"], exists: { $0 == "a/there.md" }) == [
                "a/b.md: Gone", "a/b.md: lost.md",
            ])
    }

    @Test func `a place that is not there is found`() {
        let exists: (String) -> Bool = { $0 == "Sources/A" }
        #expect(Self.isThere("Sources/A/<Name>.swift", exists: exists))
        #expect(Self.isThere("Sources/A", exists: exists))
        #expect(!Self.isThere("Sources/B/<Name>.swift", exists: exists))
        #expect(!Self.isThere("Sources/A/B.swift", exists: exists))
    }
}
