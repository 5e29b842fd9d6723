/// A time of day in words: "half past four in the afternoon", "quarter to nine", "10 am".
enum SpokenClock {
    /// Minutes after midnight.
    static func minutes(in tokens: [Token]) -> Int? {
        for index in tokens.indices {
            if let (shift, at) = shift(tokens, index), let hour = hour(tokens, at) {
                return (60 * placed(hour, tokens, at + 1) + shift + 1440) % 1440
            }
            if let hour = hour(tokens, index),
                beforeNoon(tokens, index + 1) != nil || saysPart(of: tokens, index + 1)
                    || ["o'clock", "oclock", "o"].contains(tokens[safe: index + 1]?.text)
            {
                return 60 * placed(hour, tokens, index + 1)
            }
        }
        return nil
    }

    /// "half past", "a quarter to": minutes that are added, and where the hour stands.
    private static func shift(_ tokens: [Token], _ index: Int) -> (Int, at: Int)? {
        guard let side = tokens[safe: index + 1]?.text, ["past", "to", "after", "before"].contains(side) else {
            return nil
        }
        let sign = side == "past" || side == "after" ? 1 : -1
        switch tokens[index].text {
        case "half": return sign > 0 ? (30, index + 2) : nil
        case "quarter": return (15 * sign, index + 2)
        default: return nil
        }
    }

    private static func hour(_ tokens: [Token], _ index: Int) -> Int? {
        guard let token = tokens[safe: index],
            let hour = token.number.flatMap({ $0.isPercent || $0.currency != nil ? nil : $0.whole })
                ?? WordForms.smallNumber(token.text)
        else { return nil }
        return (1...12).contains(hour) ? hour : nil
    }

    /// "nine in the morning"
    private static func saysPart(of tokens: [Token], _ index: Int) -> Bool {
        tokens[safe: index]?.text == "in" && tokens[safe: index + 1]?.text == "the"
            && ["morning", "afternoon", "evening"].contains(tokens[safe: index + 2]?.text)
    }

    /// Whether the hour is one before noon; nil where nothing says it.
    private static func beforeNoon(_ tokens: [Token], _ index: Int) -> Bool? {
        switch tokens[safe: index]?.text {
        case "am", "a.m": true
        case "pm", "p.m": false
        default: nil
        }
    }

    private static func placed(_ hour: Int, _ tokens: [Token], _ after: Int) -> Int {
        let place = min(after, tokens.count)
        let rest = tokens[place...].prefix(4) + tokens[max(0, place - 6)..<place]
        let isMorning =
            beforeNoon(tokens, after) ?? !rest.contains { ["afternoon", "evening", "night"].contains($0.text) }
        return hour % 12 + (isMorning ? 0 : 12)
    }
}
