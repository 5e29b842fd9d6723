/// Ordinary words that narrow a figure in the speaker's mind, and mean nothing to the data: "orders *with a coupon*", "*big*
/// orders". The figure is answered without them, and the answer says so.
extension StrangeName {
    /// Words between a figure and what it is to have.
    private static let having: Set<String> = ["with", "using", "containing", "having", "including"]
    /// Words that single out some of what they describe.
    private static let limiting: Set<String> = [
        "big", "large", "small", "loyal", "wholesale", "retail", "premium", "vip", "free", "failed", "cancelled",
        "canceled",
        "pending", "delivered", "unpaid", "fraudulent", "fake", "male", "female", "young", "old", "older", "younger",
        "wealthy", "subscribed", "registered", "logged", "anonymous", "corporate", "discounted", "recurring", "urgent",
    ]

    /// The first such words, with what joins them to the figure; nil where there are none.
    func passedOver() -> Range<Int>? {
        for index in tokens.indices.dropLast() {
            let word = tokens[index].text
            if StrangeName.limiting.contains(word), tokens[index].mark == nil, isDescribed(index + 1) {
                return index..<index + 1
            }
            // "B2B customers", "express delivery orders"
            if isLoose(index), figures.contains(index + 1), tokens[index + 1].mark == nil, isSingling(index) {
                return index..<index + 1
            }
            guard index > 0, isDescribed(index - 1) else { continue }
            if StrangeName.having.contains(word), let end = thing(after: index) { return index..<end }
            if word == "paid", ["by", "with", "in", "via"].contains(tokens[index + 1].text),
                let end = thing(after: index + 1)
            {
                return index..<end
            }
        }
        return nil
    }

    private static let counting: Set<String> = [
        "median", "mean", "its", "among", "distinct", "dozen", "twenty", "thirty", "fifteen", "javascript", "js",
    ]

    /// A word that may single some out: no adverb, no form of a verb, no number or comparative, none of the words around names.
    func isSingling(_ index: Int) -> Bool {
        let token = tokens[index]
        let isForm = ["ly", "ing", "ed", "er", "est"].contains { token.text.hasSuffix($0) }
        let isWord = token.text.count > 3 || token.text.contains(where: \.isNumber)
        return isWord && !isForm && !ComplementWords.holds(token) && !ComplementWords.verbs.contains(token.text)
            && !StrangeName.counting.contains(token.text) && WordForms.smallNumber(token.text) == nil
            && !token.text.dropFirst().allSatisfy(\.isNumber)
    }

    /// The end of one or two loose words after a preposition.
    private func thing(after index: Int) -> Int? {
        var start = index + 1
        while let token = tokens[safe: start], token.mark == nil, ComplementWords.determiners.contains(token.text) {
            start += 1
        }
        var end = start
        while end < start + 2, isLoose(end), isSingling(end) { end += 1 }
        return end > start ? end : nil
    }
}
