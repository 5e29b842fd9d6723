import Semantics

/// Lets a reply through sentence by sentence: what follows from the facts is kept, what does not is left out.
///
/// A sentence is judged together with those that were kept before it, so that what is kept is a text that was checked as a
/// whole. What was let through is never taken back: a later sentence only decides about itself.
///
/// *Step before:* `SentenceFeed`. *Step after:* `AnswerWriter.Outcome`.
struct SentenceGate {
    private static let longest = 4_000

    private let verifier: ClaimVerifier
    /// Of each of these some fact has to be in the text before it says what was asked.
    private let needs: [Set<String>]
    private(set) var text = ""
    private(set) var claims: [Claim] = []
    /// What did not stand, with the reasons.
    private(set) var faults: [Claim] = []

    init(verifier: ClaimVerifier, needs: [Set<String>]) {
        self.verifier = verifier
        self.needs = needs
    }

    /// Whether the text says what was asked: something, and nothing of what is needed is missing.
    var isEnough: Bool {
        // What a sentence cites carries its claims, also where another fact says the same.
        guard !claims.isEmpty else { return false }
        let facts = Set(claims.flatMap(\.facts) + SentenceGate.citations(in: text))
        return needs.allSatisfy { $0.isEmpty || !$0.isDisjoint(with: facts) }
    }

    /// The facts that a text cites: `F12` of `[F12]`. Patterns are dear, and this is asked after every sentence.
    static func citations(in text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "[")).dropFirst(text.utf8.first == UInt8(ascii: "[") ? 0 : 1)
            .compactMap { part in
                guard let end = part.firstIndex(of: UInt8(ascii: "]")), part.first == UInt8(ascii: "F") else {
                    return nil
                }
                let number = part[..<end].dropFirst()
                guard !number.isEmpty, number.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
                return String(decoding: part[..<end], as: UTF8.self)
            }
    }

    /// - Parameter sentence: of a model, as it came, with the white space behind it.
    mutating func take(_ sentence: String) {
        let plain = ReplyText.plain(sentence)
        guard plain.contains(where: { !$0.isWhitespace }), text.count + plain.count < SentenceGate.longest else {
            return
        }
        let lead = text.isEmpty ? "" : text + (endsLine || plain.hasPrefix("- ") ? "\n" : " ")
        let result = verifier.verify(lead + plain)
        guard result.isAccepted else {
            faults += result.faults
            return
        }
        let facts = result.claims.dropFirst(claims.count).flatMap(\.facts)
        (text, claims) = (lead + plain, result.claims)
        endsLine = sentence.last?.isNewline ?? false
        if !plain.contains("[F") { cite(facts, in: plain, after: lead) }
    }

    /// Puts behind a sentence that cites nothing what its claims rest on, where that passes too.
    private mutating func cite(_ facts: [String], in sentence: String, after lead: String) {
        var told: Set<String> = []
        let citations = facts.filter { told.insert($0).inserted }.prefix(SentenceGate.mostCitations).map { "[\($0)]" }
        guard !citations.isEmpty, let last = sentence.last else { return }
        let mark = ".!?".contains(last) ? String(last) : ""
        let cited = lead + sentence.dropLast(mark.count) + " " + citations.joined() + mark
        let result = verifier.verify(cited)
        if result.isAccepted { (text, claims) = (cited, result.claims) }
    }

    private static let mostCitations = 3
    /// The next sentence begins a line.
    private var endsLine = false
}
