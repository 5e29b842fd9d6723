import Semantics

/// One word, number or mark of a question.
struct Token: Equatable, Sendable {
    /// What the asker wrote, for names and quotations.
    var raw: String
    /// Lower case, apostrophes resolved, misspelling repaired.
    var text: String
    /// `text` without a plural ending; lexicons compare stems.
    var stem: String
    var kind: TokenKind
    /// The mark right before it, when there is one: `,` `;` `.` `?` `:` `(`.
    var mark: Character?
    /// Written together with the word before it by a hyphen.
    var isGlued = false
    /// Lost an ending like the one of "Schmidt's".
    var isPossessive = false
    /// Stands inside quotation marks.
    var quoted = false

    init(raw: String, text: String, kind: TokenKind = .word, mark: Character? = nil, quoted: Bool = false) {
        self.raw = raw
        self.text = text
        stem = WordForms.stem(text)
        self.kind = kind
        self.mark = mark
        self.quoted = quoted
    }

    /// What "any idea?" behind an observation asks.
    static let why = Token(raw: "why", text: "why", mark: ".")

    var isCapitalised: Bool { raw.first?.isUppercase ?? false }

    var number: NumberToken? { if case .number(let number) = kind { number } else { nil } }
}

enum TokenKind: Equatable, Sendable {
    case word
    /// A metric that the words at this place describe.
    case metric(MetricID)
    case number(NumberToken)
    case isoDate(CivilDate)
    /// `2026-02-31`: written like a date, and none.
    case noDate
    /// `10/3` or `10/3/2026`: month first.
    case slashDate(first: Int, second: Int, year: Int?)
    /// Minutes after midnight.
    case clock(Int)
    /// `/pricing`
    case path
    case email
    /// `#growth`
    case hashtag
    /// A dash between numbers or between blanks.
    case dash
}

struct NumberToken: Equatable, Sendable {
    var value: Double
    var isPercent = false
    /// ISO code, from a currency sign or code.
    var currency: String?
    /// `3rd`
    var isOrdinal = false
    /// Digits with a magnitude letter (`50k`) are amounts, never years or days.
    var isScaled = false

    var whole: Int? { value == value.rounded() && abs(value) < 1e12 ? Int(value) : nil }
}

extension [Token] {
    /// The tokens with others where `reading` finds some, each with where what it stands for ends; quotations stay.
    func rewritten(_ reading: (_ index: Int) -> (tokens: [Token], end: Int)?) -> [Token] {
        var result: [Token] = []
        var index = 0
        while index < count {
            if !self[index].quoted, let (words, end) = reading(index) {
                result += words
                index = end
            } else {
                result.append(self[index])
                index += 1
            }
        }
        return result
    }
}
