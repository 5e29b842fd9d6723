import Testing

@Suite struct `A source is parted into code and comments` {
    private static let tripleQuote = "\"\"\""

    @Test(arguments: [
        ("let a = 1 // two", "let a = 1", "// two"),
        ("/* one /* inner */ still */ let a", "let a", "/* one /* inner */ still */"),
        (#"let a = "try! // no comment""#, "let a =", ""),
        (#"let a = "say \"hi\" // no" + b"#, "let a = + b", ""),
        (#"let a = "now: \(Date()) then""#, "let a = Date()", ""),
        (#"let a = "\(f("x", (1)))" + b"#, "let a = f( , (1)) + b", ""),
        (##"let a = #"raw " \( no"# + b"##, "let a = + b", ""),
        (##"let a = #/x"y/# + b"##, "let a = + b", ""),
        ("let a = \(tripleQuote)\n  one \" // two\n\(tripleQuote) + b", "let a =\n\n+ b", ""),
        ("let path = #filePath", "let path = #filePath", ""),
    ])
    func `what is code stays, what is not is blank`(source: String, code: String, comments: String) {
        let parts = SwiftText(source)
        #expect(words(parts.code) == code)
        #expect(words(parts.comments).filter { $0 != "\n" } == comments)
        #expect(parts.code.utf8.count == source.utf8.count)
    }

    @Test func `lines stay where they are`() {
        let source = "let a = 1 // one\n/* two\nthree */ let b = \"x\"\nlet c = 3"
        let lines = SwiftText(source).code.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4)
        #expect(lines[3] == "let c = 3")
    }

    /// Each line with its blanks made one.
    private func words(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
    }
}
