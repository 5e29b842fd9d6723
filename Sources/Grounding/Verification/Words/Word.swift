/// One piece of a text: a word, a number in digits, or a mark.
struct Word: Sendable, Equatable {
    enum Kind: Sendable { case word, digits, mark }

    /// As written.
    var text: String
    /// Lower case, without a possessive ending.
    var lower: String
    /// The singular, as far as an ending tells.
    var stem: String
    var kind: Kind
    /// Nothing stands between it and the piece before.
    var isGlued: Bool
    /// The tables of cue words that it stands in.
    var cues: CueSet = []
    /// Where it stands in its line.
    var range: Range<Int>

    var isCapital: Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first.isASCII ? (0x41...0x5A).contains(first.value) : first.properties.isUppercase
    }
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

    private static let sibilants = ["sses", "xes", "tches", "rches", "nches", "shes"]

    /// The word without a plural ending: `visits` → `visit`, `countries` → `country`, `loss` → `loss`.
    static func stem(_ lower: String) -> String {
        guard lower.utf8.count > 3, lower.hasSuffix("s") else { return lower }
        if lower.hasSuffix("ies") { return lower.dropLast(3) + "y" }
        // "Passes", "boxes", "batches"
        if sibilants.contains(where: lower.hasSuffix) { return String(lower.dropLast(2)) }
        if lower.hasSuffix("ss") || lower.hasSuffix("us") || lower.hasSuffix("is") { return lower }
        return String(lower.dropLast())
    }
}
