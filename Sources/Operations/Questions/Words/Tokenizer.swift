import Semantics

/// Cuts a question into tokens. Untrusted text: any input gives tokens, at most `limit` of them.
struct Tokenizer {
    /// Longer questions are read up to here.
    static let limit = 400

    private let characters: [Character]
    private var position = 0
    private var tokens: [Token] = []
    private var mark: Character?
    private var quoted = false
    private var glued = false

    static func tokens(of text: String) -> [Token] {
        var tokenizer = Tokenizer(text)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(_ text: String) {
        characters = text.prefix(Tokenizer.limit * 12).map { Tokenizer.plain[$0] ?? $0 }
    }

    private static let plain: [Character: Character] = [
        "’": "'", "‘": "'", "ʼ": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-", "—": "-", "−": "-", "\u{00A0}": " ",
    ]

    private static let currencies: [Character: String] = ["$": "dollars", "€": "euros", "£": "pounds"]

    private func peek(_ offset: Int = 0) -> Character? {
        position + offset < characters.count ? characters[position + offset] : nil
    }

    private mutating func run() {
        while let next = peek(), tokens.count < Tokenizer.limit {
            let atWordStart =
                position == 0 || characters[position - 1].isWhitespace || "(\"'".contains(characters[position - 1])
            if next == "\"" {
                quoted.toggle()
                position += 1
            } else if next == "'", atWordStart, let year = shortYear() {
                position += 3
                append("20\(year)", kind: .number(NumberToken(value: Double(2000 + year))))
            } else if next == ".", peek(1) == ".", position > 0, characters[position - 1].isNumber {
                while peek() == "." { position += 1 }
                append("-", kind: .dash)
            } else if next == "'", atWordStart, closesQuote() {
                quoted = true
                position += 1
            } else if next == "'", quoted {
                quoted = false
                position += 1
            } else if next == "/", atWordStart, let after = peek(1), after.isLetter || after.isNumber {
                var path = take { !$0.isWhitespace && !",?;\"".contains($0) }
                if path.hasSuffix("."), path.count > 1 {
                    path.removeLast()
                    position -= 1
                }
                append(path, kind: .path)
            } else if next == "#", !quoted, peek(1) == " ", atWordStart {
                append("#", text: "number")
                position += 1
            } else if next == "#", !quoted, atWordStart, peek(1)?.isNumber == true, leadsRank {
                append("#", text: "top")
                position += 1
            } else if next == "#", peek(1)?.isLetter == true {
                append(take { !$0.isWhitespace && !",?;.\"".contains($0) }, kind: .hashtag)
            } else if next.isNumber || "$€£".contains(next) && peek(1)?.isNumber == true {
                readNumber()
            } else if next.isLetter {
                readWord()
            } else if let words = sign(next) {
                position += "=".contains(peek(1) ?? " ") ? 2 : 1
                for word in words { append(word) }
            } else {
                if next == "-", dashStands() { append("-", kind: .dash) }
                glued =
                    next == "-" && position > 0 && !characters[position - 1].isWhitespace
                    && peek(1)?.isWhitespace == false
                if next == "%", let last = tokens.indices.last, case .number(var number) = tokens[last].kind {
                    number.isPercent = true
                    tokens[last].kind = .number(number)
                } else if next == "%", peek(1)?.isNumber != true {
                    // "by % growth", "%exit"
                    append("%", text: "percent")
                } else if next == "=", let last = tokens.last, Tokenizer.assigned.contains(last.text) {
                    append("=", text: "equals")
                } else if next == "÷" {
                    append("÷", text: "divided")
                } else if let money = Tokenizer.currencies[next], atWordStart, peek(1) == "/" || peek(1) == " ",
                    peek(2)?.isLetter == true
                {
                    // "$ per order", "€/click"
                    append(String(next), text: money)
                }
                if ",;.?!:()\n".contains(next), !(next == "." && endsShortForm) {
                    mark = mark == "?" ? "?" : (next == "!" || next == "\n" ? "." : next)
                }
                position += 1
            }
        }
    }

    /// "The #1 city"
    private var leadsRank: Bool {
        tokens.last.map { ["the", "our", "is", "was", "which", "what"].contains($0.text) } ?? true
    }

    /// "avg. order value": the full stop of a word that is written short ends no sentence.
    private var endsShortForm: Bool {
        guard let last = tokens.last, Tokenizer.short.contains(last.text), peek(1) == " ", let after = peek(2) else {
            return false
        }
        return after.isLowercase || after.isNumber
    }

    private static let short: Set<String> = [
        "avg", "sess", "impr", "imp", "conv", "rev", "dur", "approx", "no", "nr", "vs", "incl", "excl", "est", "qtr",
        "wk",
        "cust", "prev", "pct", "temp", "dept",
    ]

    /// Fields of which a value may be told by a sign: "source = gazette".
    private static let assigned: Set<String> = [
        "utm_source", "utm_medium", "utm_campaign", "utm_term", "source", "medium", "campaign", "country", "browser",
        "device", "language", "city", "region", "brand", "category", "keyword", "sku",
    ]

    /// A dash of its own: between blanks, or between digits.
    private func dashStands() -> Bool {
        guard position > 0, let after = peek(1) else { return false }
        let before = characters[position - 1]
        return before.isWhitespace && after.isWhitespace || before.isNumber && after.isNumber
    }

    /// "Sep '26"
    private func shortYear() -> Int? {
        guard let first = peek(1), first == "2", let second = peek(2), second.isNumber,
            peek(3).map({ !$0.isLetter && !$0.isNumber }) ?? true
        else { return nil }
        return second.wholeNumberValue.map { 20 + $0 }
    }

    /// "> 500", "<= 2 %", "+10 %": a sign before a number is a word.
    private func sign(_ character: Character) -> [String]? {
        guard "<>≥≤+-".contains(character), position == 0 || characters[position - 1].isWhitespace else { return nil }
        var at = position + 1
        let isOrEqual = "≥≤".contains(character) || characters.indices.contains(at) && characters[at] == "="
        if characters.indices.contains(at), characters[at] == "=" { at += 1 }
        let isApart = characters.indices.contains(at) && characters[at] == " "
        if isApart { at += 1 }
        guard characters.indices.contains(at), characters[at].isNumber || "$€£".contains(characters[at]) else {
            return nil
        }
        switch character {
        case ">", "≥": return isOrEqual ? ["at", "least"] : ["above"]
        case "<", "≤": return isOrEqual ? ["at", "most"] : ["below"]
        default:
            // "-10 %" is a change; "from 3 -7" is no number below zero.
            guard !isApart, !isOrEqual else { return nil }
            let end = characters[at...].firstIndex { !$0.isNumber && !".,".contains($0) } ?? characters.count
            guard characters.indices.contains(end),
                characters[end] == "%" || "$€£".contains(characters[at])
                    || String(characters[end...].prefix(2)) == "pp"
            else { return nil }
            return [character == "+" ? "plus" : "minus"]
        }
    }

    private func closesQuote() -> Bool {
        for index in (position + 1)..<max(position + 1, characters.count) where characters[index] == "'" {
            return index + 1 == characters.count || !characters[index + 1].isLetter
        }
        return false
    }

    private mutating func take(while condition: (Character) -> Bool) -> String {
        let start = position
        while let next = peek(), condition(next) { position += 1 }
        return String(characters[start..<position])
    }

    private mutating func append(_ raw: String, text: String? = nil, kind: TokenKind = .word) {
        var token = Token(raw: raw, text: text ?? raw.lowercased(), kind: kind, mark: mark, quoted: quoted)
        token.isGlued = glued
        tokens.append(token)
        mark = nil
        glued = false
    }

    // MARK: Words

    private mutating func readWord() {
        let start = position
        while let next = peek() {
            let joins = next == "'" && peek(1)?.isLetter == true || "@.+".contains(next) && peek(1)?.isLetter == true
            guard next.isLetter || next.isNumber || next == "_" || joins else { break }
            if ".+".contains(next), !looksLikeEmail(from: start) { break }
            position += 1
        }
        let raw = String(characters[start..<position])
        if raw.count == 1, peek() == ".", peek(1)?.isUppercase == true, peek(2) == "." {
            // U.S., U.K., U.S.A.
            var letters = raw
            while peek() == ".", let letter = peek(1), letter.isUppercase {
                letters.append(letter)
                position += 2
            }
            if peek() == "." { position += 1 }
            return append(letters)
        }
        if raw.contains("@") { return append(raw, kind: .email) }
        if raw.count == 1, peek() == "/", let after = peek(1), after.isLetter, peek(2)?.isLetter != true {
            position += 2
            return append("\(raw)/\(after)")
        }
        let lower = raw.lowercased()
        if lower == "e", String(characters[position...].prefix(5)).lowercased() == "-mail" {
            position += 5
            if peek() == "s" { position += 1 }
            return append("email")
        }
        if let expanded = Contractions.expand(lower) {
            for (index, word) in expanded.enumerated() { append(index == 0 ? raw : "", text: word) }
            return
        }
        guard let apostrophe = lower.firstIndex(of: "'") else { return append(raw, text: lower) }
        // Possessives lose their ending; the name before it is what matters.
        let bare = String(raw.prefix { $0 != "'" })
        append(bare, text: String(lower[..<apostrophe]))
        tokens[tokens.count - 1].isPossessive = true
    }

    private func looksLikeEmail(from start: Int) -> Bool {
        var index = start
        while index < characters.count, !characters[index].isWhitespace {
            if characters[index] == "@" { return true }
            index += 1
        }
        return false
    }

    // MARK: Numbers

    private mutating func readNumber() {
        let start = position
        var number = NumberToken(value: 0)
        if let sign = peek(), let code = ["$": "USD", "€": "EUR", "£": "GBP"][String(sign)] {
            number.currency = code
            position += 1
        }
        let digits = takeDigits()
        if number.currency == nil, readDate(digits, from: start) || readClock(digits, from: start) { return }
        number.value = Double(digits) ?? 0
        let suffix = peek().map { $0.isLetter } == true ? lookAheadLetters() : ""
        switch suffix {
        case "k", "m", "mm", "b", "bn", "mio":
            number.value *= suffix == "k" ? 1e3 : suffix.hasPrefix("b") ? 1e9 : 1e6
            number.isScaled = true
            position += suffix.count
        case "st", "nd", "rd", "th":
            number.isOrdinal = true
            position += suffix.count
        case "am", "pm":
            position += suffix.count
            let hour = Int(number.value) % 12 + (suffix == "pm" ? 12 : 0)
            return append(String(characters[start..<position]), kind: .clock(hour * 60))
        default: break
        }
        if peek() == "%" {
            number.isPercent = true
            position += 1
        }
        if peek() == "€" || peek() == "£" || peek() == "$" {
            number.currency = ["$": "USD", "€": "EUR", "£": "GBP"][String(characters[position])]
            position += 1
        }
        // "500+ sessions"
        if peek() == "+", peek(1).map({ $0.isWhitespace || ",;.?!)".contains($0) }) ?? true, !quoted {
            append("", text: "at")
            append("", text: "least")
        }
        append(String(characters[start..<position]), kind: .number(number))
        if let unit = ["d": "days", "w": "weeks", "min": "minutes", "mins": "minutes", "s": "seconds", "h": "hours"][
            suffix]
        {
            position += suffix.count
            append(unit)
        }
    }

    /// Digits with thousands commas and a decimal point.
    private mutating func takeDigits() -> String {
        var digits = ""
        while let next = peek() {
            if next.isNumber {
                digits.append(next)
            } else if next == ",", (1...3).allSatisfy({ peek($0)?.isNumber == true }), peek(4)?.isNumber != true {
                position += 1
                continue
            } else if next == ".", peek(1)?.isNumber == true, !digits.contains(".") {
                digits.append(next)
            } else {
                break
            }
            position += 1
        }
        return digits
    }

    private func lookAheadLetters() -> String {
        var index = position
        while index < characters.count, characters[index].isLetter { index += 1 }
        return String(characters[position..<index]).lowercased()
    }

    /// What ten characters like `2026-10-03` are; nil where they are not written like a date.
    private func isoDate(from start: Int) -> TokenKind? {
        let written = characters[start..<start + 10]
        if let date = CivilDate(String(written)) { return .isoDate(date) }
        let parts = String(written).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
            return nil
        }
        return .noDate
    }

    /// `2026-10-03`, `10/3`, `10/3/26`.
    private mutating func readDate(_ digits: String, from start: Int) -> Bool {
        if digits.count == 4, peek() == "-", start + 10 <= characters.count, let kind = isoDate(from: start) {
            position = start + 10
            append(String(characters[start..<position]), kind: kind)
            return true
        }
        guard digits.count <= 2, peek() == "/", peek(1)?.isNumber == true, let first = Int(digits) else { return false }
        position += 1
        guard let second = Int(takeDigits()) else { return false }
        var year: Int?
        if peek() == "/", peek(1)?.isNumber == true {
            position += 1
            year = Int(takeDigits()).map { $0 < 100 ? 2000 + $0 : $0 }
        }
        append(
            String(characters[start..<position]), kind: .slashDate(first: first, second: second, year: year))
        return true
    }

    /// `9:30`, `9:30pm`, `17:00`.
    private mutating func readClock(_ digits: String, from start: Int) -> Bool {
        guard digits.count <= 2, peek() == ":", peek(1)?.isNumber == true, peek(2)?.isNumber == true,
            let hour = Int(digits), let minute = Int(String(characters[(position + 1)...(position + 2)]))
        else { return false }
        position += 3
        if peek() == " ", ["am", "pm"].contains(String(characters[(position + 1)...].prefix(2)).lowercased()) {
            position += 1
        }
        let suffix = lookAheadLetters()
        var hours = hour
        if suffix == "am" || suffix == "pm" {
            position += 2
            hours = hour % 12 + (suffix == "pm" ? 12 : 0)
        }
        append(String(characters[start..<position]), kind: .clock(hours * 60 + minute))
        return true
    }
}
