import Semantics

/// Products that nothing but the counting of pieces shows to be some.
extension NameReader {
    private static let pieces: Set<String> = ["units", "pieces", "copies", "unit"]

    /// "units of the Linen Apron": what is counted by the piece is a product.
    func counted(_ index: Int) -> NameMention? {
        guard NameReader.pieces.contains(text(index)), text(index + 1) == "of" else { return nil }
        let start = ["the", "our"].contains(text(index + 2)) ? index + 3 : index + 2
        var end = start
        while let token = tokens[safe: end], token.isCapitalised, token.kind == .word,
            end == start || token.mark == nil,
            !blocked.contains(end)
        { end += 1 }
        return end > start ? named(.product, start..<end, start..<end) : nil
    }

    private static let goodsWords: Set<String> = [
        "unit", "piece", "copy", "sold", "sell", "selling", "bought", "volume", "stock",
    ]
    private static let goodsPhrase = PatternList("left|leave|out of|the shop|store|warehouse|door", "sales volume")

    /// "How many Trail Jackets were sold?", "… did the Oslo Armchair reach?": two capitalised words, where goods are counted.
    func goods(_ index: Int) -> NameMention? {
        guard index > 0, tokens[index].mark == nil,
            ["the", "our", "many", "of"].contains(text(index - 1)), isCapitalWord(index), isCapitalWord(index + 1),
            tokens[index + 1].mark == nil,
            tokens.contains(where: { NameReader.goodsWords.contains($0.stem) })
                || NameReader.goodsPhrase.matches(tokens)
        else { return nil }
        var end = index + 2
        while isCapitalWord(end), tokens[end].mark == nil { end += 1 }
        guard NameReader.nouns[tokens[safe: end]?.stem ?? ""] == nil, text(end) != "page" else { return nil }
        var name = named(.product, index..<end, index..<end)
        // "Trail Jackets" are many of the Trail Jacket.
        if text(index - 1) == "many", let last = tokens[safe: end - 1], last.text != last.stem {
            name.value = String(name.value.dropLast(last.raw.count - last.stem.count))
        }
        return name
    }

    private static let notGoods: Set<String> = [
        "google", "meta", "facebook", "tiktok", "linkedin", "microsoft", "bing", "black", "cyber", "paid", "organic",
        "direct",
        "search", "social", "email", "ads", "monday", "friday", "united", "new", "i", "north", "south", "saudi",
    ]

    private func isCapitalWord(_ index: Int) -> Bool {
        guard let token = tokens[safe: index] else { return false }
        return token.kind == .word && token.isCapitalised && token.raw.count > 2 && !blocked.contains(index)
            && !NameReader.notGoods.contains(token.text) && !MonthName.words.contains(token.text)
    }
}
