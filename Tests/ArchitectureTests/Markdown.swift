/// What the documentation tests need to know of a page.
enum Markdown {
    /// Pages that `<doc:…>` names, without anchors.
    static func pageLinks(in text: String) -> [String] {
        text.matches(of: #/<doc:([^>#]+)(?:#[^>]*)?>/#).map { String($0.output.1) }
    }

    /// Files of the repository that `[words](path)` names.
    static func fileLinks(in text: String) -> [String] {
        text.matches(of: #/\]\(([^)#\s]+)(?:#[^)]*)?\)/#).map { String($0.output.1) }
            .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") && !$0.hasPrefix("doc:") }
    }

    /// The rows of the first table under a heading, header left out; cells without outer blanks.
    static func table(under heading: String, in text: String) -> [[String]] {
        var rows: [[String]] = []
        var isUnderHeading = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") {
                if isUnderHeading { break }
                isUnderHeading = line.drop { $0 == "#" || $0 == " " } == heading
            } else if isUnderHeading, line.hasPrefix("|") {
                rows.append(cells(line))
            } else if !rows.isEmpty {
                break
            }
        }
        return Array(rows.dropFirst(2))
    }

    /// What stands in `code` marks.
    static func code(in text: String) -> [String] {
        text.matches(of: #/`([^`]+)`/#).map { String($0.output.1) }
    }

    private static func cells(_ line: Substring) -> [String] {
        // A bar in code is written \|.
        line.replacing(#"\|"#, with: "\u{1}").split(separator: "|", omittingEmptySubsequences: false)
            .dropFirst().dropLast()
            .map { cell in
                let trimmed = cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
                return String(trimmed).replacing("\u{1}", with: "|")
            }
    }
}
