package import Semantics

/// An answer of which every number is bound to a fact: what a surface shows.
///
/// *Step before:* the narrator, or a language model's reply and its check. *Step after:* a surface, and the answer log.
package struct VerifiedAnswer: Sendable, Equatable {
    /// Follows from the question, its reading and the state of the data: the same question on the same data has the
    /// same id and the same bytes.
    package var id: String
    /// As asked; untrusted text.
    package var question: String
    /// The answer first, each number followed by its citation, then what was assumed and how far to trust it.
    package var text: String
    package var claims: [Claim]
    package var sheet: FactSheet
    package var charts: [ChartSpec]
    package var trust: Trust
    /// How the question was read, in the wire shape of interpretations; null where no words were read.
    package var interpretation: JSONValue
    package var languageModel: LanguageModelNote
    /// Questions worth asking next, ready to use.
    package var nextQuestions: [String]
    /// The numbers behind the answer, for tables on a surface; nil where there are none. Not part of the wire shape.
    package var table: MetricTable?
    /// What is worth doing, in the wire shape of recommendations.
    package var actions: [JSONValue]

    package init(
        id: String, question: String, draft: AnswerDraft, trust: Trust, interpretation: JSONValue,
        languageModel: LanguageModelNote, nextQuestions: [String], table: MetricTable?,
        actions: [JSONValue] = []
    ) {
        self.id = id
        self.question = question
        text = draft.text
        claims = draft.claims
        sheet = draft.sheet
        charts = draft.charts
        self.trust = trust
        self.interpretation = interpretation
        self.languageModel = languageModel
        self.nextQuestions = nextQuestions
        self.table = table
        self.actions = actions
    }

    /// The wire shape of an answer.
    package var json: JSONValue {
        .object([
            "id": .string(id),
            "question": .string(question),
            "text": .string(text),
            "claims": .array(claims.map(\.json)),
            "facts": .array(sheet.facts.map(\.json)),
            "charts": .array(charts.map(\.json)),
            "actions": .array(actions),
            "trust": .object([
                "complete": .bool(trust.complete), "flags": .array(trust.flags.map { .string($0) }),
            ]),
            "interpretation": interpretation,
            "language_model": languageModel.json,
            "next_questions": .array(nextQuestions.map { .string($0) }),
        ])
    }

    /// The id of an answer: 16 hexadecimal digits that follow from the parts alone.
    package static func id(of parts: [String]) -> String {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        let digits = String(hash.finish().low, radix: 16)
        return "a" + String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Which language model wrote an answer, and what became of its words.
package struct LanguageModelNote: Sendable, Equatable {
    /// `offline` for the narrator that needs none.
    package var name: String
    /// `answer-question@3`; nil without a prompt.
    package var prompt: String?
    /// Every claim of the text was checked against the facts.
    package var isVerified: Bool
    /// A model was asked, and the narrator had to answer in its place.
    package var isFallback: Bool
    /// The words were kept from an earlier asking, checked again, and the model was not asked.
    package var isKept: Bool

    package init(name: String, prompt: String?, isVerified: Bool, isFallback: Bool, isKept: Bool = false) {
        self.name = name
        self.prompt = prompt
        self.isVerified = isVerified
        self.isFallback = isFallback
        self.isKept = isKept
    }

    /// Sentences composed from facts: true by construction.
    package static let offline = LanguageModelNote(name: "offline", prompt: nil, isVerified: true, isFallback: false)

    package var json: JSONValue {
        .object(
            [
                .init("name", .string(name)), .init("prompt", .optional(prompt) { .string($0) }),
                .init("verified", .bool(isVerified)), .init("fallback", .bool(isFallback)),
            ] + (isKept ? [.init("kept", .bool(true))] : []))
    }
}
