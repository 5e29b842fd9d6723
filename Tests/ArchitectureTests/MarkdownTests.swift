import Testing

@Suite struct `A page's links and tables are read` {
    @Test func `links to pages and to files, without anchors and addresses`() {
        let text = "<doc:Glossary#Fact> [a](LICENSE) [b](https://swift.org) [c](Sources/x.md#y) <doc:Tenets>"
        #expect(Markdown.pageLinks(in: text) == ["Glossary", "Tenets"])
        #expect(Markdown.fileLinks(in: text) == ["LICENSE", "Sources/x.md"])
    }

    @Test func `the first table under a heading`() {
        let text = """
            ## One
            | a | b |
            |---|---|
            | no | no |

            ## Two
            words
            | a | b |
            |---|---|
            | `x\\|y` | 2 |
            | 3 |  |

            | other | table |
            """
        #expect(Markdown.table(under: "Two", in: text) == [["`x|y`", "2"], ["3", ""]])
        #expect(Markdown.table(under: "Three", in: text) == [])
    }

    @Test func `code marks`() {
        #expect(Markdown.code(in: "in `A/B.swift` and `C`") == ["A/B.swift", "C"])
    }
}
