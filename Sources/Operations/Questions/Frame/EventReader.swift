import Semantics

/// Finds GA4 events named in words or by id.
enum EventReader {
    struct Mention: Equatable {
        var event: String
        var tokens: Range<Int>
    }

    private static let byFirstWord: [String: [(words: [String], event: String)]] = {
        var table: [String: [(words: [String], event: String)]] = [:]
        for (phrase, event) in EventLexicon.phrases {
            let words = Tokenizer.tokens(of: phrase).map(\.stem)
            table[words.first ?? "", default: []].append((words, event))
        }
        return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    static let vocabulary: [String] = EventLexicon.phrases.flatMap { Tokenizer.tokens(of: $0.phrase).map(\.text) }

    /// Every event, in order, the longest phrase first.
    static func mentions(in tokens: [Token]) -> [Mention] {
        var found: [Mention] = []
        var index = 0
        while index < tokens.count {
            let match = byFirstWord[tokens[index].stem]?.first { entry in
                index + entry.words.count <= tokens.count
                    && entry.words.indices.allSatisfy {
                        tokens[index + $0].stem == entry.words[$0] && ($0 == 0 || tokens[index + $0].mark == nil)
                    }
            }
            if let seen = looking(tokens, index) {
                found.append(seen)
                index += 1
            } else if let match, !isOrdinary(tokens, index, match.words.count),
                !isPartOfName(tokens, index..<index + match.words.count)
            {
                found.append(Mention(event: match.event, tokens: index..<index + match.words.count))
                index += match.words.count
            } else {
                index += 1
            }
        }
        return found
    }

    /// "brand-search": hyphens hold a name together, of which no part is an event.
    private static func isPartOfName(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        tokens[range.lowerBound].isGlued || tokens[safe: range.upperBound]?.isGlued == true
    }

    /// "who viewed but did not buy": a product was viewed.
    private static func looking(_ tokens: [Token], _ index: Int) -> Mention? {
        guard ["viewed", "looked", "browsed"].contains(tokens[index].text),
            ["who", "that", "people", "users", "visitors", "only"].contains(tokens[safe: index - 1]?.text ?? ""),
            ["but", "without", "yet", "and"].contains(tokens[safe: index + 1]?.text ?? "")
        else { return nil }
        return Mention(event: "view_item", tokens: index..<index + 1)
    }

    /// "paid search", "in order to", "click through" are no events.
    private static func isOrdinary(_ tokens: [Token], _ index: Int, _ count: Int) -> Bool {
        guard count == 1 else { return false }
        let before = tokens[safe: index - 1]?.text ?? ""
        let after = tokens[safe: index + 1]?.text ?? ""
        switch tokens[index].stem {
        case "search":
            return ["paid", "organic", "keyword", "google"].contains(before)
                || ["ad", "ads", "traffic", "term", "terms", "console"].contains(after)
        case "order":
            return ["in", "that", "exact", "strict", "this", "any"].contains(before) && after != "confirmation"
        case "lead":
            return ["to", "people", "users", "visitors", "shoppers", "customers", "them", "up"].contains(after)
                || tokens[index].text == "lead"
        case "click": return ["per", "last", "first", "rage"].contains(before) || ["through", "rate"].contains(after)
        case "shipping", "listing": return after == "cost"
        default: return false
        }
    }
}
