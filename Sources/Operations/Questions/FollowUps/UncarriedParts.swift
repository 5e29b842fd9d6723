import Semantics

/// Parts of the figures that no data here can tell apart: the age of customers, the colour of goods, what is bought in a shop of
/// bricks. To answer with all of them would look as if they were meant.
struct UncarriedParts {
    let frame: QuestionFrame
    /// Words of the workspace's names: what it has by name is known.
    let nameWords: Set<String>

    /// What to answer; nil where nothing of the kind is asked for.
    var reply: String? {
        if !isBehaviour, speaksOfAge {
            return "How old people are is not in the data. What is known of them is where they come from, by which "
                + "device and "
                + "channel, and whether they are new: try \"purchasers by country last month\"."
        }
        if let card = UncarriedParts.cards.firstMatch(in: frame.tokens), !isNamed(card) {
            let words = frame.raw(card)
            return "No product of the name “\(words)” is in the data, so what was sold of it cannot be told. "
                + "Products are known "
                + "by their names and categories: try \"best selling products last month\"."
        }
        if let colour = UncarriedParts.coloured.firstMatch(in: frame.tokens), !isNamed(colour) {
            let word = frame.tokens[colour.lowerBound].raw
            return "Which goods are \(word) is not in the data: products are known by their names and categories. "
                + "Try \"units by "
                + "product last month\"."
        }
        if frame.has(UncarriedParts.gone) {
            return "What is in stock, and so what is sold out, is not in the data: it holds what was sold. Try "
                + "\"units by product "
                + "last month\"."
        }
        if frame.has(UncarriedParts.premises), isOfPlace {
            return "Sales in a shop on the street are not in the data: it is of the website. \"Revenue by city\" "
                + "counts those who "
                + "ordered there from each city."
        }
        return nil
    }

    private static let cards = PatternList("gift|present card|cards|voucher|vouchers|certificate|certificates")
    private static let coloured = PatternList(
        "red|blue|green|black|white|yellow|pink|grey|gray|brown|purple|orange|beige|golden "
            + "item|product|article|good|=goods|thing")
    private static let gone = PatternList(
        "how many|much|which|what .. .. sold out", "which|what|how many .. .. .. are|is|were|was|ran out of stock",
        "^ sold out|=products|=items [sold|out] [out|of] [stock]")
    private static let premises = PatternList(
        "our|the|my|a =shop|store|branch|showroom|boutique|outlet in|at",
        "in|from our|the|my "
            + "=shops|=stores|branches in|at")
    private static let aged = PatternList(
        "older|younger than #", "aged #", "aged between|from|over|under|above|below",
        "over|under|above|below|between # [and|to] [#] years|year [old|of] [age]",
        "^ [how] [many] [of] [our|the|and|or] customers|buyers|shoppers|purchasers|clients over|under|above|below # "
            + "last|this|in|yesterday|today|since|over|by|per|from",
        "^ [how] [many] [of] [our|the|and|or] customers|buyers|shoppers|purchasers|clients over|under|above|below # $")

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [cards, coloured, gone, premises, aged].flatMap(\.words) }

    private var speaksOfAge: Bool {
        guard let match = UncarriedParts.aged.firstMatch(in: frame.tokens) else { return false }
        let words = frame.tokens[match].map(\.text)
        let people = ["customer", "buyer", "shopper", "purchaser", "client", "people", "person", "user", "visitor"]
        let isOfPeople = frame.tokens.contains { people.contains($0.stem) || people.contains($0.text) }
        guard isOfPeople, !words.contains("visits") else { return false }
        let numbers = frame.tokens[match].compactMap(\.number)
        let last = match.last { frame.tokens[$0].number != nil } ?? match.lowerBound
        let counted = frame.tokens[safe: last + 1]?.text ?? ""
        return numbers.allSatisfy { $0.currency == nil && !$0.isPercent && $0.value >= 14 && $0.value < 100 }
            && !["dollar", "dollars", "euro", "euros", "day", "days", "week", "weeks", "month", "months", "minutes"]
                .contains(counted)
    }

    /// "Sessions older than 30 days" are no people.
    private var isBehaviour: Bool { frame.contains("sessions", "data", "orders", "campaigns") }

    private var isOfPlace: Bool {
        frame.values.contains { if case .value("city", _) = $0.meaning { true } else { false } }
    }

    private func isNamed(_ range: Range<Int>) -> Bool {
        range.allSatisfy { nameWords.contains(frame.tokens[$0].text) || nameWords.contains(frame.tokens[$0].stem) }
            || frame.names.contains { $0.tokens.overlaps(range) }
    }
}
