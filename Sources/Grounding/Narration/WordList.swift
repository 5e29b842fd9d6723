/// A list in a sentence.
package enum WordList {
    /// "A", "A and B", "A, B and C".
    package static func joined(_ words: [String]) -> String {
        guard words.count > 2, let last = words.last else { return words.joined(separator: " and ") }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
