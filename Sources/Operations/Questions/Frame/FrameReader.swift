import Semantics

/// Recognises dates, names, metrics, dimensions, values and thresholds in the words of a question.
struct FrameReader {
    let phrasebook: Phrasebook
    let calendar: NamedDayBook
    let today: CivilDate
    let weekStart: Weekday
    /// What the conversation said about events: "the launch was on Oct 3".
    var told: [String: QuestionPeriod] = [:]

    func read(_ tokens: [Token]) -> QuestionFrame {
        var frame = QuestionFrame(tokens: tokens)
        frame.dates = DateReader(tokens: tokens, today: today, weekStart: weekStart, calendar: calendar).mentions()
        var blocked = Set(frame.dates.flatMap { Array($0.tokens) })
        frame.names = NameReader(tokens: tokens, blocked: blocked).names()
        blocked.formUnion(frame.names.flatMap { Array($0.tokens) })
        readPhrases(into: &frame, blocked: blocked)
        frame.thresholds = ThresholdReader(frame: frame, blocked: blocked).thresholds()
        if frame.periods.isEmpty, let event = UndatedEvent.find(in: frame) {
            if let period = told[event.noun] {
                let since = ["since", "after"].contains(event.lead)
                let meant = since ? QuestionPeriod(DateRange(start: period.range.start, end: today), .since) : period
                frame.dates.append(DateMention(tokens: event.tokens, meaning: .period(past: meant, future: nil)))
            } else {
                frame.unknownEvent = frame.raw(event.tokens)
            }
        }
        return frame
    }

    private func readPhrases(into frame: inout QuestionFrame, blocked: Set<Int>) {
        let tokens = frame.tokens
        var exclusion = Exclusion()
        var index = 0
        while index < tokens.count {
            exclusion.advance(tokens, index)
            // "US" is the country only in capitals.
            if tokens[index].raw == "US", !blocked.contains(index) {
                let meaning = Phrasebook.Meaning.value("country", "United States")
                frame.values.append(.init(meaning: meaning, tokens: index..<index + 1, isNegated: exclusion.applies))
                exclusion.metValue(endingAt: index + 1)
                index += 1
                continue
            }
            guard !blocked.contains(index), let found = phrasebook.longest(tokens, at: index, blocked: blocked),
                !isOrdinaryWord(tokens, index, found.end, found.meaning)
            else {
                index += 1
                continue
            }
            let range = index..<found.end
            switch found.meaning {
            case .metric(let metric):
                frame.metrics.append(.init(metric: metric, tokens: range, isWeak: false))
            case .weakMetric(let metric):
                frame.metrics.append(.init(metric: metric, tokens: range, isWeak: true))
            case .dimension(let dimension):
                frame.dimensions.append(.init(dimension: dimension, tokens: range))
            case .channel, .vendor, .value:
                frame.values.append(.init(meaning: found.meaning, tokens: range, isNegated: exclusion.applies))
                exclusion.metValue(endingAt: found.end)
            }
            index = found.end
        }
        exclusion.applyToNames(&frame)
    }

    private static let motions: Set<String> = [
        "grow", "growing", "rising", "falling", "declining", "shrinking", "improving", "rise", "selling", "moving",
        "day", "hour", "week", "month",
    ]

    /// Words that are a term of the field only in some surroundings.
    private func isOrdinaryWord(_ tokens: [Token], _ index: Int, _ end: Int, _ meaning: Phrasebook.Meaning) -> Bool {
        guard end == index + 1 else { return false }
        let token = tokens[index]
        let before = index > 0 ? tokens[index - 1] : nil
        let after = end < tokens.count ? tokens[end] : nil
        switch token.stem {
        case "order":
            return ["in", "descending", "ascending", "that", "exact", "this", "strict"].contains(before?.text)
                && token.text == "order"
        case "lead":
            let led: Set<String> = ["to", "people", "users", "visitors", "shoppers", "customers", "them", "up"]
            return led.contains(after?.text ?? "") || token.text == "lead" && before?.text != "per"
        case "reach", "reached":
            return after?.number != nil
                || ["our", "the", "checkout", "purchase", "payment", "this", "a"].contains(after?.text)
                || ["never", "will", "to"].contains(before?.text) && meaning == .metric("reach")
        case "view": return token.text == "view" && before?.text != "page" && after?.text != "per"
        case "fast", "faster", "fastest", "slow", "slowest", "quickest":
            return after.map { FrameReader.motions.contains($0.text) } ?? false
        case "exit": return token.text == "exit" && after?.text == "intent"
        case "edge", "opera", "window", "display", "audio", "direct", "organic":
            return token.stem == "edge" && before?.text == "the" || token.text == "window"
        case "georgia", "jordan", "turkey", "chile", "mali": return !token.isCapitalised && before?.text == "a"
        case "polish", "dutch", "swiss", "thai", "czech": return token.stem == "polish" && !token.isCapitalised
        case "meta": return after?.stem == "title" || after?.stem == "description" || after?.stem == "tag"
        case "state":
            return before?.text != "by" && before?.text != "per" && before?.text != "each" && token.text == "state"
                && before?.text != "which"
        case "ad":
            return !["which", "by", "per", "each", "every", "top", "best", "worst", "what"].contains(before?.text)
                && before?.number == nil
        case "title": return before?.text == "job"
        case "source", "medium": return before?.text == "data" || after?.text == "of" && token.text == "source"
        case "market": return token.text == "market" && before?.text == "the"
        case "goal":
            return true
                && (before?.text == "our" || after?.text == "of" || before?.text == "the" || before?.text == "a"
                    || before?.text == "revenue" || after == nil && before?.stem != "many")
        case "cost", "spend", "spent", "budget": return false
        case "item", "article": return before?.text == "action"
        case "unique": return after?.stem != nil && after?.kind == .word && after?.stem == "selling"
        case "unit", "view_item": return false
        case "event": return before?.text == "after" || before?.text == "the" || before?.text == "sale"
        case "engagement", "landing", "entry", "retention", "email", "search": return false
        default: return false
        }
    }
}

/// Follows "excluding A and B": which values are left out.
private struct Exclusion {
    private var untilValue = 0
    private var afterValue: Int?

    var applies: Bool { untilValue > 0 }

    private static let cues: Set<String> = [
        "excluding", "exclude", "except", "without", "ignoring", "minus", "besides", "excl", "removing", "remove",
        "excluded", "non", "sans", "not", "outside",
    ]
    private static let pairs: Set<String> = [
        "other than", "apart from", "leaving out", "leave out", "aside from", "anything but", "everything but",
        "all but",
        "filter out", "filtering out", "everywhere but", "everyone but", "taking out", "take out", "rather than",
    ]

    mutating func advance(_ tokens: [Token], _ index: Int) {
        let text = tokens[index].text
        if Exclusion.cues.contains(text) || index > 0 && Exclusion.pairs.contains("\(tokens[index - 1].text) \(text)") {
            untilValue = 4
            afterValue = nil
            return
        }
        if let end = afterValue {
            if index < end || ["both", "the"].contains(text) { return }
            // Only a joined word continues the list.
            untilValue = ["and", "or", "nor"].contains(text) ? 3 : tokens[index].mark == "," ? 1 : 0
            afterValue = nil
        } else if untilValue > 0 {
            untilValue -= 1
        }
    }

    mutating func metValue(endingAt end: Int) {
        guard applies else { return }
        afterValue = end
        untilValue = 4
    }

    /// Names ("not counting the pricing page") are excluded by the words right before them.
    func applyToNames(_ frame: inout QuestionFrame) {
        for position in frame.names.indices where frame.names[position].op == .eq {
            let lower = frame.names[position].tokens.lowerBound
            let near = frame.tokens[max(0, lower - 3)..<lower]
            if near.contains(where: { Exclusion.cues.contains($0.text) && $0.text != "not" })
                || zip(near, near.dropFirst()).contains(where: {
                    Exclusion.pairs.contains("\($0.text) \($1.text)") || $0.text == "not"
                })
            {
                frame.names[position].op = .ne
            }
        }
    }
}
