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
        for index in frame.dates.indices
        where calendar.ownDay(tokens, frame.dates[index].tokens.lowerBound, today: today) != nil {
            frame.dates[index].isEvent = true
        }
        frame.dates = NamedDayYears.placed(frame.dates, in: tokens, today: today)
        frame.denied = FrameReader.takeDenied(from: &frame.dates, tokens)
        frame.leftOut = FrameReader.takeLeftOut(from: &frame.dates, tokens)
        let named = NamedValue.found(in: tokens, blocked: blocked)
        blocked.formUnion(named.flatMap { Array($0.tokens) })
        frame.names = NameReader(tokens: tokens, blocked: blocked).names()
        if let bare = BareExperiment.find(in: tokens, names: frame.names, blocked: blocked) { frame.names.append(bare) }
        blocked.formUnion(frame.names.flatMap { Array($0.tokens) })
        readPhrases(into: &frame, blocked: blocked)
        frame.values += named.map { value in
            let before = tokens[max(0, value.tokens.lowerBound - 3)..<value.tokens.lowerBound]
            let isLeftOut = before.contains { Exclusion.cues.contains($0.text) && $0.text != "not" }
            return .init(meaning: .value(value.field, value.value), tokens: value.tokens, isNegated: isLeftOut)
        }
        readCategories(&frame, blocked)
        frame.metrics = ScopedRates(frame: frame).joined()
        readNewsletter(&frame)
        readLandings(&frame)
        readSellers(&frame)
        frame.thresholds = ThresholdReader(frame: frame, blocked: blocked).thresholds()
        if frame.periods.isEmpty, let event = UndatedEvent.find(in: frame) {
            if let period = told[event.noun] {
                let since = ["since", "after"].contains(event.lead) && !EventWindow.isMeant(frame)
                let meant = since ? QuestionPeriod(DateRange(start: period.range.start, end: today), .since) : period
                frame.dates.append(
                    DateMention(tokens: event.tokens, meaning: .period(past: meant, future: nil), isEvent: true))
            } else {
                frame.unknownEvent = frame.raw(event.tokens)
            }
        }
        return frame
    }

    /// Days right after "not", beside others that are meant instead.
    private static func takeDenied(from dates: inout [DateMention], _ tokens: [Token]) -> DateMention? {
        guard dates.count(where: { $0.past != nil }) > 1,
            let index = dates.firstIndex(where: { mention in
                var before = mention.tokens.lowerBound - 1
                while before >= 0, ["in", "the", "for", "of"].contains(tokens[before].text) { before -= 1 }
                return before >= 0 && tokens[before].text == "not" && mention.past != nil
            })
        else { return nil }
        return dates.remove(at: index)
    }

    /// More days are a period of their own, and no exception.
    private static let mostLeftOut = 31

    /// Days right after "without" or "excluding": the rest of the days is meant.
    private static func takeLeftOut(from dates: inout [DateMention], _ tokens: [Token]) -> [DateMention] {
        func isLeftOut(_ mention: DateMention) -> Bool {
            var before = mention.tokens.lowerBound - 1
            while before >= 0, ["the", "on", "of"].contains(tokens[before].text) { before -= 1 }
            guard before >= 0, let days = mention.past?.range, days.dayCount <= mostLeftOut else { return false }
            return Exclusion.cues.contains(tokens[before].text) && tokens[before].text != "not"
        }
        let found = dates.filter(isLeftOut)
        dates.removeAll(where: isLeftOut)
        return found
    }

    /// "the eight products in Lighting": a name that nothing else has is a category of them.
    private func readCategories(_ frame: inout QuestionFrame, _ blocked: Set<Int>) {
        let tokens = frame.tokens
        for index in tokens.indices.dropFirst(2)
        where tokens[index].isCapitalised && tokens[index].kind == .word && !blocked.contains(index)
            && ["in", "from", "within", "under"].contains(tokens[index - 1].text) && tokens[index].mark == nil
            && ["products", "items", "articles", "sellers", "goods"].contains(tokens[index - 2].text)
        {
            var end = index + 1
            while let token = tokens[safe: end], token.isCapitalised, token.kind == .word, token.mark == nil,
                !blocked.contains(end)
            { end += 1 }
            let range = index..<end
            let covered =
                frame.values.map(\.tokens) + frame.names.map(\.tokens) + frame.dimensions.map(\.tokens)
                + frame.dates.map(\.tokens)
            guard !covered.contains(where: { $0.overlaps(range) }), !MonthName.words.contains(tokens[index].text),
                !["category", "categories", "brand", "brands", "campaign", "page"].contains(
                    tokens[safe: end]?.text ?? "")
            else { continue }
            frame.names.append(.init(kind: .category, op: .eq, value: tokens.written(range), tokens: range))
        }
    }

    private static let bringing: Set<String> = [
        "do", "doing", "did", "perform", "performed", "performing", "bring", "brings", "brought", "bringing", "fare",
        "fared", "work", "worked", "working", "earn", "earned", "make", "made", "go", "went",
    ]

    /// "newsletter revenue", "how did the newsletters do?": of those who came by it, even where an audience has that name.
    private func readNewsletter(_ frame: inout QuestionFrame) {
        let tokens = frame.tokens
        for index in tokens.indices where ["newsletter", "newsletters"].contains(tokens[index].text) {
            guard let next = tokens[safe: index + 1], next.mark == nil,
                !frame.names.contains(where: { $0.tokens.contains(index) })
            else { continue }
            let metric = frame.metrics.first { $0.tokens.lowerBound == index + 1 }
            guard metric.map({ !$0.metric.name.hasPrefix("key_events:") }) ?? FrameReader.bringing.contains(next.text)
            else { continue }
            frame.values.removeAll { $0.tokens == index..<index + 1 }
            guard !frame.values.contains(where: { $0.tokens.contains(index) }) else { continue }
            frame.values.append(.init(meaning: .channel(["Email"]), tokens: index..<index + 1, isNegated: false))
        }
    }

    /// "the top returned items"
    private static let returned = PatternList(
        "=returned|refunded product|products|item|items|order|orders|goods",
        "=orders|=items|=products =returned|=refunded")
    private static let sellers = PatternList(
        "product|products|item|items|article|articles =sold [us] [the] best|most|worst|least|fewest|highest|lowest",
        "which|what product|products|item|items =sold ... best|most|worst|least|well|fewest|fewer|over|under|above|below|more|less|highest|lowest",
        "which|what product|products|item|items was|were|get|got|are|is|have|has [been] [been] =returned|refunded")

    /// "Which products sold best?": the products are what is ranked, and not only how many were sold.
    private func readSellers(_ frame: inout QuestionFrame) {
        if let cue = FrameReader.returned.firstMatch(in: frame.tokens),
            let index = cue.first(where: { ["returned", "refunded"].contains(frame.tokens[$0].text) }),
            !frame.metrics.contains(where: { $0.tokens.contains(index) })
        {
            frame.metrics.append(.init(metric: "refund_amount", tokens: index..<index + 1, isWeak: false))
        }
        if Refunds.asksForProducts(frame),
            let ones = frame.tokens.firstIndex(where: { $0.text == "ones" })
                ?? frame.tokens.firstIndex(where: { ["which", "what"].contains($0.text) })
        {
            frame.dimensions.append(.init(dimension: "item_name", tokens: ones..<ones + 1))
            return
        }
        guard let cue = FrameReader.sellers.firstMatch(in: frame.tokens) else { return }
        let first = ["which", "what"].contains(frame.tokens[cue.lowerBound].text) ? cue.lowerBound + 1 : cue.lowerBound
        let noun = first..<first + 1
        guard !frame.dimensions.contains(where: { $0.tokens.overlaps(noun) }) else { return }
        frame.dimensions.append(.init(dimension: "item_name", tokens: noun))
    }

    /// "landing page sessions for /sale": the page is meant as a landing page.
    private func readLandings(_ frame: inout QuestionFrame) {
        // "Visitors who landed on the pricing page": where they came in narrows another figure.
        if let landing = frame.names.first(where: { $0.kind == .landingPage }),
            frame.metrics.contains(where: { $0.metric != "entrances" && !$0.isWeak })
        {
            frame.metrics.removeAll {
                $0.metric == "entrances" && landing.tokens.lowerBound >= $0.tokens.upperBound
                    && landing.tokens.lowerBound - $0.tokens.upperBound < 3
            }
        }
        guard let page = frame.names.firstIndex(where: { $0.kind == .page }),
            let mention = frame.dimensions.firstIndex(where: { $0.dimension == "landing_page" }),
            frame.tokens[frame.dimensions[mention].tokens.upperBound - 1].text == "page"
        else { return }
        frame.names[page].kind = .landingPage
        frame.dimensions.remove(at: mention)
    }

    /// Whether a phrase is only a part of what stands in quotation marks: the "Spring Sale" is about no sales.
    private func cutsQuotation(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        guard range.contains(where: { tokens[$0].quoted }) else { return false }
        let before = tokens[safe: range.lowerBound - 1]
        let after = tokens[safe: range.upperBound]
        return before?.quoted == true && tokens[range.lowerBound].mark == nil
            || after?.quoted == true && after?.mark == nil
    }

    private func readPhrases(into frame: inout QuestionFrame, blocked: Set<Int>) {
        let tokens = frame.tokens
        var exclusion = Exclusion()
        var index = 0
        while index < tokens.count {
            exclusion.advance(tokens, index)
            if case .metric(let metric) = tokens[index].kind {
                frame.metrics.append(.init(metric: metric, tokens: index..<index + 1, isWeak: false))
                index += 1
                continue
            }
            // "US" is the country only in capitals.
            if tokens[index].raw == "US", !blocked.contains(index) {
                let meaning = Phrasebook.Meaning.value("country", "United States")
                frame.values.append(.init(meaning: meaning, tokens: index..<index + 1, isNegated: exclusion.applies))
                exclusion.metValue(endingAt: index + 1)
                index += 1
                continue
            }
            guard !blocked.contains(index), let found = phrasebook.longest(tokens, at: index, blocked: blocked),
                !(found.end == index + 1 && OrdinaryWords.isOne(tokens, index, found.meaning)),
                !cutsQuotation(tokens, index..<found.end)
            else {
                index += 1
                continue
            }
            let range = index..<found.end
            // "in the #seo channel": where a message goes.
            if index > 0, tokens[index - 1].kind == .hashtag, case .dimension = found.meaning {
                index = found.end
                continue
            }
            switch found.meaning {
            case .metric(let metric):
                frame.metrics.append(.init(metric: metric, tokens: range, isWeak: false))
            case .weakMetric(let metric):
                frame.metrics.append(.init(metric: metric, tokens: range, isWeak: true))
            case .dimension(let dimension):
                frame.dimensions.append(.init(dimension: dimension, tokens: range))
            case .channel, .vendor, .value, .anyValue:
                frame.values.append(.init(meaning: found.meaning, tokens: range, isNegated: exclusion.applies))
                exclusion.metValue(endingAt: found.end)
            }
            index = found.end
        }
        exclusion.apply(to: &frame)
    }
}
