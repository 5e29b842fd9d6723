/// Puts quotation marks around a name that is introduced as one: "the alert named Night Watch".
enum CalledNames {
    private static let introducing: Set<Substring> = ["named", "called", "titled"]

    static func quoted(_ text: String) -> String {
        guard introducing.contains(where: { text.contains($0) }) else { return text }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard let cue = words.firstIndex(where: introducing.contains), let first = words[safe: cue + 1],
            first.first?.isUppercase == true
        else { return text }
        var end = cue + 1
        while let word = words[safe: end], word.first?.isUppercase == true {
            end += 1
            if let last = word.last, ".,;:?!".contains(last) { break }
        }
        // One word is a name without marks.
        guard end > cue + 2 else { return text }
        var name = words[cue + 1..<end].joined(separator: " ")
        var after = ""
        while let last = name.last, ".,;:?!".contains(last) { after = String(name.removeLast()) + after }
        return (words[...cue].map(String.init) + ["\"\(name)\"\(after)"] + words[end...].map(String.init)).joined(
            separator: " ")
    }
}
