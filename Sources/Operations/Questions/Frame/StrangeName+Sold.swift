import Semantics

/// What was sold, by a name that nothing here has: "socks sold last week", "how many umbrellas did we sell?"
extension StrangeName {
    private static let anything: Set<String> = [
        "stuff", "piece", "pieces", "copy", "copies", "things", "thing", "goods", "unit", "units", "lot", "lots",
        "more",
        "fewer", "less", "most", "least", "best", "ones", "many", "much", "actually", "were", "was", "have", "been",
    ]
    private static let helping: Set<String> = ["did", "do", "have", "has", "does"]
    private static let sellers: Set<String> = ["we", "you", "they", "i", "it", "shop"]

    func sold() -> Mention? {
        for index in tokens.indices where ["sold", "sell"].contains(tokens[index].text) {
            // "How many socks did we sell?"
            if index > 2, StrangeName.sellers.contains(tokens[index - 1].text),
                StrangeName.helping.contains(tokens[index - 2].text), let goods = goods(before: index - 2),
                ["many", "much"].contains(tokens[safe: goods.lowerBound - 1]?.text)
            {
                return Mention(role: .value, tokens: goods)
            }
            // "Socks sold last week"
            if tokens[index].text == "sold", let goods = goods(before: index), goods.lowerBound == 0 {
                return Mention(role: .value, tokens: goods)
            }
        }
        return nil
    }

    private func goods(before end: Int) -> Range<Int>? {
        var start = end
        while start > 0, end - start < 2, tokens[start].mark == nil || start == end, isLoose(start - 1),
            isSingling(start - 1), !StrangeName.anything.contains(tokens[start - 1].text)
        {
            start -= 1
        }
        return start < end && !isDescribed(start - 1) ? start..<end : nil
    }
}
