/// Which end of a range the number is.
extension NumberCues {
    /// Words between the two ends of a range.
    private static let joints: Set<String> = ["-", "–", "to", "and", "—", ","]
    private static let betweenEnds = joints.union(["at", "most", "about", "around"])

    /// Whether the number is the lower or the upper end of a range.
    mutating func readEnds(_ number: NumberMention, _ sentence: Sentence) {
        guard let place = sentence.numbers.firstIndex(where: { $0.range == number.range }) else { return }
        let start = number.range.lowerBound
        let opener = (max(0, start - 4)..<start).map { sentence.lower($0) }
        let next = sentence.numbers.indices.contains(place + 1) ? sentence.numbers[place + 1] : nil
        let previous = place > 0 ? sentence.numbers[place - 1] : nil
        func joins(_ between: Range<Int>) -> Bool {
            // Three words, each with a citation behind it, at most.
            guard between.count <= 15 else { return false }
            let gap = between.filter { at in !sentence.citations.contains { $0.range.contains(at) } }
            return (1...3).contains(gap.count)
                && gap.contains { NumberCues.joints.contains(sentence.lower($0)) }
                && gap.allSatisfy { NumberCues.betweenEnds.contains(sentence.lower($0)) }
        }
        let isFirst = next.map { joins(number.range.upperBound..<$0.range.lowerBound) } ?? false
        let isSecond = previous.map { joins($0.range.upperBound..<start) } ?? false
        // "With 80 % probability from 41 to 45"
        let saysProbability =
            (isFirst || isSecond)
            && (1...7).contains { sentence.lower((previous ?? number).range.lowerBound - $0) == "probability" }
        let saysRange = sentence.cues.contains(.range) || saysProbability
        let opensBracket = isFirst && ["(", "[", "of"].contains(sentence.lower(start - 1))
        let closesBracket =
            isSecond && [")", "]"].contains(sentence.lower(number.range.upperBound))
            && previous.map { ["(", "["].contains(sentence.lower($0.range.lowerBound - 1)) } ?? false
        // "Where we'd expect 1,640 to 2,060", "where 1,640 to 2,060 were expected"
        let ends =
            isFirst
            ? (start, next?.range.upperBound ?? start) : (previous?.range.lowerBound ?? start, number.range.upperBound)
        let isExpected =
            (isFirst || isSecond)
            && [ends.0 - 1, ends.1, ends.1 + 1].contains { at in
                sentence.words.indices.contains(at) && sentence.words[at].cues.contains(.expected)
            }
        // "Around 19,100 orders, 18.2k to 20.0k realistically"
        let isAside =
            (isFirst && sentence.lower(start - 1) == ","
                || isSecond && (previous.map { sentence.lower($0.range.lowerBound - 1) == "," } ?? false))
            && mentionsForecast
        isRange =
            saysRange || isAside || isExpected || (isFirst || isSecond) && role == .none || opensBracket
            || closesBracket
        if isFirst, isRange || opener.contains("between") || opener.contains("from") { isLower = true }
        if isSecond, isRange { isUpper = true }
        let reach = max(previous?.range.upperBound ?? 0, start - 9)
        var said = (min(reach, start)..<start).map { sentence.lower($0) }
        // "With 9.2k as the ceiling"
        let end = number.range.upperBound
        if sentence.lower(end) == "as" { said += (end + 1...end + 3).map { sentence.lower($0) } }
        // "20,400 the floor, 23,900 the ceiling"
        if ["floor", "ceiling"].contains(sentence.lower(end + 1)), sentence.lower(end) == "the" {
            said = [sentence.lower(end + 1)]
        }
        // "Below the 735 floor", "the 79k upper limit"
        if let bound = (end..<end + 2).first(where: {
            ["floor", "ceiling", "cap", "bound", "limit"].contains(sentence.lower($0))
        }),
            bound == end || CueWords.lowEnd.contains(sentence.lower(end))
                || CueWords.highEnd.contains(sentence.lower(end))
        {
            said = (end...bound).map { sentence.lower($0) }
        }
        saysBound = said.contains { ["bound", "limit", "end", "ceiling", "floor", "edge"].contains($0) }
        saysCase = zip(said, said.dropFirst()).contains { $1 == "case" && CueWords.ends.contains($0) }
        if !isSecond, said.contains(where: CueWords.lowEnd.contains) { isLower = true }
        if !isFirst, said.contains(where: CueWords.highEnd.contains) { isUpper = true }
    }
}

extension Sentence {
    /// "The average hides a wide spread": what follows are the numbers behind it.
    var hidesMuch: Bool {
        words.indices.contains { at in
            words[at].cues.contains(.average)
                && ["hides", "masks", "conceals", "disguises", "covers", "hid", "masked"].contains(lower(at + 1))
        }
    }

    private static let linking = Movements.table("- value values = of is was : at around about")

    /// "p = 0.018", "a p-value of 0.4": whether the number behind is one.
    func opensPValue(before start: Int) -> Bool {
        guard let letter = (max(0, start - 5)..<start).last(where: { lower($0) == "p" }) else { return false }
        return letter + 1 < start && (letter + 1..<start).allSatisfy { Self.linking.contains(lower($0)) }
    }
}
