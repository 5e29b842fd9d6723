/// What a check found, before a `not-` turns it round.
struct CheckFinding: Sendable, Hashable {
    var holds: Bool
    /// 0…1.
    var score: Double
    /// What was found, in a sentence that is right either way.
    var sentence: String

    init(_ holds: Bool, score: Double? = nil, _ sentence: String) {
        self.holds = holds
        self.score = score ?? (holds ? 1 : 0)
        self.sentence = sentence
    }
}

/// Why a check could not be done.
struct CheckFault: Error, Sendable, Hashable {
    var message: String
    init(_ message: String) { self.message = message }
}
