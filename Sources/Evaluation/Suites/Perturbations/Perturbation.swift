import Semantics

/// Another way to write a question that must not change what it means.
package enum Perturbation: String, CaseIterable, Sendable {
    /// One slip of the fingers: two letters exchanged, one twice, or one missing.
    case typo
    /// All in small letters.
    case lowercase
    /// Within a polite sentence.
    case polite
    /// Without its question mark, with more blanks than it needs.
    case spacing
    /// In another sentence that asks the same.
    case paraphrase

    package var summary: String {
        switch self {
        case .typo: "one slip of the fingers a question"
        case .lowercase: "all in small letters"
        case .polite: "within a polite sentence"
        case .spacing: "without its question mark, with more blanks"
        case .paraphrase: "in another sentence"
        }
    }

    /// The question written so; nil where that leaves it as it is, or may change it.
    ///
    /// - Parameter choice: a number that decides what is open: the same number, the same words.
    func applied(to question: String, choice: UInt64) -> String? {
        let written: String? =
            switch self {
            case .typo: Slip(question, choice: choice).text
            case .lowercase: question.contains(where: \.isUppercase) ? question.lowercased() : nil
            case .polite: polite(question, choice)
            case .spacing: spaced(question)
            case .paraphrase: Paraphrase(question: question).text(choice: choice)
            }
        return written == question ? nil : written
    }

    private static let frames = [
        "Could you tell me: %", "%, please", "Hi, quick one: %", "I would like to know: %", "% Thanks!",
    ]

    private func polite(_ question: String, _ choice: UInt64) -> String {
        let frame = Perturbation.frames[Int(choice % UInt64(Perturbation.frames.count))]
        let words =
            frame.hasPrefix("%,") ? String(question.reversed().drop { "?.! ".contains($0) }.reversed()) : question
        return frame.replacing("%", with: words)
    }

    private func spaced(_ question: String) -> String {
        let words = String(question.reversed().drop { "?. ".contains($0) }.reversed())
        return words.split(separator: " ").joined(separator: "  ")
    }
}

/// A slip in one word of a text. Names, numbers, short words and what stands in quotation marks are left alone: a slip
/// there can make another name of it.
private struct Slip {
    private let letters: [Character]
    private let choice: UInt64

    init(_ text: String, choice: UInt64) {
        letters = Array(text)
        self.choice = choice
    }

    var text: String? {
        let words = words
        guard !words.isEmpty else { return nil }
        let word = words[Int(choice % UInt64(words.count))]
        // The first letter is seldom mistyped, and decides most of how a word is read.
        let place = word.lowerBound + 1 + Int(choice / 7 % UInt64(word.count - 2))
        var slipped = letters
        switch choice / 91 % 3 {
        case 0: slipped.swapAt(place, place + 1)
        case 1: slipped.insert(slipped[place], at: place)
        default: slipped.remove(at: place)
        }
        return String(slipped)
    }

    /// The apostrophe of "what's" quotes nothing.
    private func isWithinWord(_ index: Int) -> Bool {
        index > 0 && index + 1 < letters.count && letters[index - 1].isLetter && letters[index + 1].isLetter
    }

    /// Words of six small letters and more.
    private var words: [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        var isQuoted = false
        for index in 0...letters.count {
            let letter = index < letters.count ? letters[index] : " "
            if letter.isLetter || letter.isNumber || "/_-.@".contains(letter) {
                start = start ?? index
            } else if let begin = start {
                let word = letters[begin..<index]
                if !isQuoted, word.count >= 6, word.allSatisfy({ $0.isLowercase && $0.isLetter }) {
                    found.append(begin..<index)
                }
                start = nil
            }
            if "\"“”".contains(letter) || letter == "'" && !isWithinWord(index) { isQuoted.toggle() }
        }
        return found
    }
}
