/// Repairs misspelt words of the field: "conversoin" to "conversion". Ordinary words, names and quotations stay.
struct Speller: Sendable {
    private let known: Set<String>
    /// Candidates by length.
    private let candidates: [Int: [(word: String, bytes: [UInt8])]]

    private let prefixes: [String]
    /// Terms of the field win over other words as near.
    private let terms: Set<String>
    /// Words of places, which are mended to by one slip only: Atlantis is not Atlanta.
    private let places: Set<String>

    /// - Parameters:
    ///   - vocabulary: all words that are right.
    ///   - terms: those of them that name metrics, dimensions and values.
    ///   - names: words of the workspace's own names, which are right as well.
    ///   - places: those of the terms that name places.
    ///   - prefixes: beginnings of words that are right.
    init(
        vocabulary: Set<String>, terms: Set<String> = [], names: Set<String> = [], places: Set<String> = [],
        prefixes: [String] = []
    ) {
        self.prefixes = prefixes
        self.places = places
        self.terms = terms
        let right = vocabulary.union(names)
        known = right.union(right.map(WordForms.stem)).union(WordForms.numberWords)
        var byLength: [Int: [(word: String, bytes: [UInt8])]] = [:]
        let plurals = vocabulary.subtracting(places).filter { $0.count > 3 && !$0.hasSuffix("s") }.map(Speller.plural)
        let whole = prefixes.filter { $0.count > 4 }
        for word in vocabulary.union(plurals).union(whole).sorted()
        where word.utf8.count >= 4 && word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) {
            byLength[word.utf8.count, default: []].append((word, Array(word.utf8)))
        }
        candidates = byLength
    }

    private static func plural(_ word: String) -> String {
        word.hasSuffix("y") ? word.dropLast() + "ies" : word + "s"
    }

    /// The tokens with misspelt words repaired, and how many were.
    func repaired(_ tokens: [Token]) -> (tokens: [Token], count: Int) {
        var result = tokens
        var count = 0
        for index in tokens.indices {
            if let (lead, unit) = timePair(result, index) {
                for (offset, word) in [(0, lead), (1, unit)] where result[index + offset].text != word {
                    result[index + offset].text = word
                    result[index + offset].stem = WordForms.stem(word)
                    count += 1
                }
            }
            let token = result[index]
            guard token.kind == .word, !token.quoted, !isKnown(token) else { continue }
            let isName = token.isCapitalised && index > 0
            let afterNumber = index > 0 && tokens[index - 1].number != nil
            let beforeUnit = index + 1 < tokens.count && CalendarUnit(word: tokens[index + 1].text) != nil
            guard let better = repair(token.text, strict: isName, afterNumber: afterNumber, beforeUnit: beforeUnit)
            else { continue }
            let fixed = Contractions.expand(better) ?? [better]
            // What stands for several words is written out below.
            result[index].text = fixed.count == 1 ? fixed[0] : better
            result[index].stem = WordForms.stem(result[index].text)
            count += 1
        }
        return (count == 0 ? tokens : expanded(result), count)
    }

    private static let timeLeads = ["last", "past", "this", "next", "previous"]
    private static let timeUnits = ["week", "weeks", "month", "months", "year", "years", "quarter", "quarters"]
    /// What a time is followed by; before another word "weak" may be meant.
    private static let afterTime: Set<String> = [
        "by", "per", "for", "on", "in", "from", "versus", "compared", "and", "with", "than", "to", "please", "vs",
    ]

    /// "lst wek", "last weak": two words that are a time together, each with one slip at most.
    private func timePair(_ tokens: [Token], _ index: Int) -> (lead: String, unit: String)? {
        guard index + 1 < tokens.count, tokens[index].kind == .word, tokens[index + 1].kind == .word,
            !tokens[index].quoted, !tokens[index + 1].quoted, tokens[index + 1].mark == nil
        else { return nil }
        let said = (tokens[index].text, tokens[index + 1].text)
        guard CalendarUnit(word: said.1) == nil, said.1.utf8.count >= 3,
            let unit = Speller.near(said.1, Speller.timeUnits)
        else { return nil }
        let isLead = Speller.timeLeads.contains(said.0)
        let isOrdinary = CommonWords.all.contains(said.1) || known.contains(said.1)
        guard isLead || !isOrdinary && !CommonWords.all.contains(said.0),
            let lead = isLead ? said.0 : Speller.near(said.0, Speller.timeLeads)
        else { return nil }
        if isOrdinary {
            guard lead == "last" || lead == "past" || lead == "next",
                tokens[(index + 2)...].first.map({ Speller.afterTime.contains($0.text) || $0.mark != nil }) ?? true
            else { return nil }
        }
        return (lead, unit)
    }

    /// The one of some words with the same beginning that is one slip away.
    private static func near(_ word: String, _ words: [String]) -> String? {
        let bytes = Array(word.utf8)
        return words.first { candidate in
            candidate.utf8.first == bytes.first && distance(bytes, Array(candidate.utf8), limit: 1) <= 1
        }
    }

    private func expanded(_ tokens: [Token]) -> [Token] {
        tokens.flatMap { token -> [Token] in
            guard let words = Contractions.expand(token.text), words.count > 1 else { return [token] }
            return words.enumerated().map { offset, word in
                Token(raw: offset == 0 ? token.raw : word, text: word, mark: offset == 0 ? token.mark : nil)
            }
        }
    }

    private func isKnown(_ token: Token) -> Bool {
        known.contains(token.text) || known.contains(token.stem) || CommonWords.all.contains(token.text)
            || CommonWords.all.contains(token.stem) || Contractions.expand(token.text) != nil
            || hasKnownEnding(token.text)
            || prefixes.contains { token.text.hasPrefix($0) }
    }

    /// "reporting" beside "report": an inflection is no mistake.
    private func hasKnownEnding(_ text: String) -> Bool {
        for ending in ["ing", "ed", "er", "ly", "ers", "d"]
        where text.hasSuffix(ending) && text.count > ending.count + 2 {
            let base = String(text.dropLast(ending.count))
            // "returnd" lacks a letter, "used" does not.
            if ending == "d", !base.hasSuffix("e") { continue }
            if ending == "ed" || ending == "ing", base.hasSuffix("e"), !base.hasSuffix("ee") { continue }
            if CommonWords.all.contains(base) || CommonWords.all.contains(base + "e") || known.contains(base) {
                return true
            }
        }
        return false
    }

    /// What managers write most; wins over a word as near.
    private static let favoured: Set<String> = [
        "month", "months", "week", "weeks", "year", "quarter", "days", "today", "yesterday", "revenue", "sales",
        "sessions", "session",
        "users", "visitors", "traffic", "orders", "order", "conversion", "conversions", "channel", "channels",
        "campaign", "campaigns",
        "country", "countries", "device", "devices", "mobile", "bounce", "rate", "average", "spend", "pages", "page",
        "views", "products", "spent", "alert", "alerts", "signup", "signups", "weekly", "daily", "monthly", "below",
        "under",
        "above", "first", "homepage", "should", "question", "questions", "average", "compared", "between", "category",
        "categories", "checkout", "mobile", "newsletter", "pricing", "three",
    ]

    private func repair(_ word: String, strict: Bool, afterNumber: Bool, beforeUnit: Bool) -> String? {
        let bytes = Array(word.utf8)
        guard bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
        if bytes.count == 3 {
            // Too short to be sure, except for a unit right after a number: "30 dys".
            guard afterNumber || beforeUnit else { return nil }
            if beforeUnit {
                return ["last", "past", "this", "next"].first { Speller.distance(bytes, Array($0.utf8), limit: 1) <= 1 }
            }
            return ["days", "weeks", "months", "day", "week", "month", "hours"].first {
                Speller.distance(bytes, Array($0.utf8), limit: 1) <= 1
            }
        }
        guard bytes.count >= 4, !strict || bytes.count >= 6 else { return nil }
        let limit = strict || bytes.count < 7 ? 1 : 2
        let letters = bytes.sorted()
        var best: (word: String, cost: Int)?
        for length in max(4, bytes.count - limit)...(bytes.count + limit) {
            for candidate in candidates[length] ?? [] {
                let sameStart = candidate.bytes[0] == bytes[0]
                guard sameStart || candidate.bytes[1] == bytes[0] || candidate.bytes[0] == bytes[1] || bytes.count > 6
                else { continue }
                let distance = Speller.distance(bytes, candidate.bytes, limit: limit)
                guard distance <= limit, distance == 1 || !places.contains(candidate.word) else { continue }
                let cost =
                    distance * 4 + (sameStart ? 0 : 2) + (candidate.bytes.last == bytes.last ? 0 : 1)
                    - (Speller.favoured.contains(candidate.word) ? 2 : 0)
                    // Letters that changed places are the commonest slip.
                    - (candidate.bytes.count == bytes.count && candidate.bytes.sorted() == letters ? 2 : 0)
                    - (terms.contains(candidate.word) || terms.contains(WordForms.stem(candidate.word)) ? 1 : 0)
                    // A letter is lost more often than a wrong one is added.
                    + (candidate.bytes.count < bytes.count && !Speller.isDoubled(bytes, candidate.bytes) ? 1 : 0)
                if cost < best?.cost ?? Int.max { best = (candidate.word, cost) }
            }
        }
        return best?.word
    }

    /// Whether `a` is `b` with one letter written twice.
    private static func isDoubled(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count + 1, let at = a.indices.dropLast().first(where: { $0 >= b.count || a[$0] != b[$0] })
        else {
            return false
        }
        return at > 0 && a[at] == a[at - 1] && Array(a[(at + 1)...]) == Array(b[at...])
    }

    /// Damerau–Levenshtein distance (optimal string alignment), given up beyond `limit`.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        if abs(a.count - b.count) > limit { return limit + 1 }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...max(1, a.count) where i <= a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            var least = i
            for j in 1...max(1, b.count) where j <= b.count {
                var value = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    value = min(value, beforeLast[j - 2] + 1)
                }
                row[j] = value
                least = min(least, value)
            }
            if least > limit { return limit + 1 }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
