import Semantics

/// Finds claims about what no sheet holds: names that are on no fact, and events in the world.
struct StrangerCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    /// Things that happen outside a sheet; said without a hedge they are invented.
    static let events: Set<String> = [
        "outage", "bug", "launched", "competitor", "competitors", "promotion", "promo", "redesign", "redesigned",
        "algorithm", "strike", "weather",
        "viral", "influencer", "glitch", "migration", "announced", "discount", "giveaway", "stockout", "hacked",
        "relaunch", "relaunched",
        "downtime", "sponsorship", "crashed", "rebrand", "newsletter", "webinar", "maintenance", "featured",
        "complained",
    ]
    private static let ordinary: Set<String> = [
        "overall", "total", "average", "daily", "weekly", "monthly", "net", "gross", "the", "our", "performance", "kpi",
        "kpis", "ga4", "utc", "id", "i",
        "yoy", "wow", "mom", "ceo", "cmo", "hi", "hello", "dear", "team", "fidga", "csv", "faq", "ai", "api", "q1",
        "q2", "q3", "q4", "roi", "ab",
        "pp", "ci", "eur", "usd", "gbp", "google", "analytics", "traffic", "monday", "key", "summary", "note", "aov",
        "roas", "ctr", "cpc", "cpa", "cpm",
    ]

    func findings() -> [ClaimFinding] {
        var all: [ClaimFinding] = []
        if !sentence.isHedged {
            for index in sentence.words.indices
            where sentence.words[index].cues.contains(.event) && !isKnown(index) && !isMailing(index) {
                all.append(.unsupported("the sheet says nothing of such an event"))
                break
            }
        }
        if !sentence.isHedged, !sentence.isQuestion, !IdleWords(sentence: sentence).isAdvice,
            Self.happenings.matches(in: sentence).contains(where: { !sentence.isNegated($0.index) })
        {
            all.append(.unsupported("the sheet says nothing of such an event"))
        }
        if let group = strangeGroup { all.append(.unsupported("no fact is about each \(group)")) }
        if let outside = outside { all.append(.unsupported("the sheet says nothing about \(outside)")) }
        if let cause = presumed { all.append(.unsupported("no fact is about \(SafeText.line(cause, longest: 40))")) }
        if let thing = strangeCount {
            all.append(.unsupported("no fact is about \(SafeText.line(thing, longest: 40))"))
        }
        if let stranger = strangePeriod {
            all.append(.unsupported("no fact is about \(SafeText.line(stranger, longest: 40))"))
        }
        guard !sentence.numbers.isEmpty || !sentence.directions.isEmpty, sentence.form != .heading else { return all }
        for index in sentence.words.indices where isStranger(index) {
            all.append(.unsupported("no fact is about \(SafeText.line(sentence.words[index].text, longest: 40))"))
            break
        }
        // A foreign name with a claim in its clause is caught where the claim is checked.
        return all
    }

    /// "A higher number of hours watched": of what the sheet does not count.
    private var strangeCount: String? {
        sentence.words.indices.first { at in
            ["higher", "lower", "larger", "smaller", "bigger", "greater"].contains(sentence.lower(at))
                && ["number", "amount", "volume"].contains(sentence.lower(at + 1)) && sentence.lower(at + 2) == "of"
                && sentence.lower(at - 1) == "a"
                && !(at + 1...at + 5).contains(where: isKnown) && !sentence.isHedged
                && !["it", "them", "those", "these", "that"].contains(sentence.lower(at + 3))
        }.map { sentence.lower($0 + 3) }
    }

    private static let groups = Movements.table(
        "country countries market markets region regions city cities device devices browser browsers segment segments")

    /// "In every country": of a breakdown that is not on the sheet.
    private var strangeGroup: String? {
        guard !sentence.isHedged, !sentence.isQuestion, !IdleWords(sentence: sentence).isAdvice,
            !sentence.numbers.isEmpty || !sentence.directions.isEmpty
        else { return nil }
        return sentence.words.indices.first { at in
            Self.groups.contains(sentence.lower(at)) && ["every", "each"].contains(sentence.lower(at - 1))
                && ["in", "on", "across", "for"].contains(sentence.lower(at - 2))
                && !sentence.dimensions.contains { $0.range.contains(at) }
        }.map { sentence.lower($0) }
    }

    static let happenings = PhraseSet([
        ["sold", "out"], ["ran", "out"], ["out", "of", "stock"], ["pulled", "out"], ["went", "viral"],
        ["broke", "down"],
        ["went", "bust"], ["moved", "house"], ["fell", "ill"],
    ])
    private static let markets = Movements.table("industry sector market competitor's competitors' peer")
    private static let norms = Movements.table(
        "average averages benchmark benchmarks standard standards norm norms median")
    private static let systems = Movements.table(
        "website site server servers webshop shop store page checkout form system platform app")
    /// The words by which such a claim is found.
    static let outsiders = markets.union(systems)
    private static let unavailable = Movements.table("offline unavailable unreachable down")

    /// "Well above the industry average", "the website was down for hours": what lies outside of any sheet.
    private var outside: String? {
        guard !sentence.isHedged, !sentence.isQuestion, !speaksOfWhatIsMissing else { return nil }
        let isAdvice = IdleWords(sentence: sentence).isAdvice
        return sentence.words.indices.first { at in
            guard sentence.words[at].cues.contains(.outside) else { return false }
            if Self.markets.contains(sentence.lower(at)), Self.norms.contains(sentence.lower(at + 1)) {
                return !isAdvice && !isKnown(at) && !sentence.isNegated(at)
                    && (max(0, at - 4)..<at).contains { place in
                        ["above", "below", "than", "over", "under", "beats", "beat", "is", "of"].contains(
                            sentence.lower(place))
                    }
            }
            guard Self.systems.contains(sentence.lower(at)), ["was", "were", "went"].contains(sentence.lower(at + 1)),
                Self.unavailable.contains(sentence.lower(at + 2)), !isAdvice
            else { return false }
            // "The site was offline for 37 minutes" is checked as a time.
            if sentence.numbers.contains(where: { (at + 3..<at + 7).contains($0.range.lowerBound) }) { return false }
            // "The store was down by 4 %": how much it moved.
            return sentence.lower(at + 2) != "down" || ["for", "all", "most"].contains(sentence.lower(at + 3))
        }.map { SafeText.line(sentence.words[$0].text, longest: 40) }
    }

    private static let changing = Movements.table("changed affected influenced altered")
    private static let means = Movements.table("budget budgets bid bids stock price prices staff")
    private static let moving = Movements.table("cut raised increased reduced doubled halved lowered slashed")
    private static let breaking = Movements.table("broke failed crashed")

    /// What is said of things that no fact is about: "the badge changed the refund rate", "why the payment page broke".
    private var presumed: String? {
        if !sentence.isHedged {
            for mention in sentence.metrics where mention.value.isForeign {
                let verb = (max(0, mention.start - 3)..<mention.start).last {
                    Self.changing.contains(sentence.lower($0))
                }
                if let verb, !sentence.isNegated(verb) {
                    return sentence.words[mention.range].map(\.text).joined(separator: " ")
                }
            }
        }
        for at in sentence.words.indices where Self.means.contains(sentence.lower(at)) && !isKnown(at) {
            let verb = ["was", "were", "has", "have", "had", "been"].contains(sentence.lower(at + 1)) ? at + 2 : at + 1
            let isPast = sentence.lower(verb - 1) != "been" && verb == at + 2
            if isPast, Self.moving.contains(sentence.lower(verb)), !sentence.isHedged { return sentence.words[at].text }
        }
        for at in sentence.words.indices where sentence.lower(at) == "why" && sentence.lower(at + 1) == "the" {
            guard let verb = (at + 3..<at + 7).first(where: { Self.breaking.contains(sentence.lower($0)) }),
                !(at + 2..<verb).contains(where: isKnown)
            else { continue }
            return sentence.words[(at + 2)..<verb].map(\.text).joined(separator: " ")
        }
        return nil
    }

    /// A time of the calendar that no fact is about, in a sentence about something on the sheet.
    private var strangePeriod: String? {
        let isAboutSheet =
            !sentence.entities.isEmpty || !sentence.dimensions.isEmpty || !sentence.numbers.isEmpty
            || !sentence.directions.isEmpty || ranks
            || ["ran", "runs", "running", "lasted"].contains(sentence.lower(0))
            || sentence.metrics.contains { !$0.value.isForeign }
        guard isAboutSheet, !isOpening,
            let stranger = sentence.periods.first(where: {
                $0.value.isAbsolute && !isOnSheet($0.value) && !isEdge($0) && !isFrame($0.value) && !isPath($0.value)
                    || isOfOtherYear($0.value)
            }),
            !speaksOfWhatIsMissing
        else { return nil }
        return sentence.words[stranger.range].map(\.text).joined(separator: " ")
    }

    /// "Between 17 and 18 March", "December to January": from what something is compared with to its own time.
    private func isPath(_ pattern: PeriodPattern) -> Bool {
        sheet.facts.contains { pattern.leads(from: $0.comparison?.period, to: $0.period) }
    }

    /// "The comparable week of 2024": of a year that no fact is about, nor compared with.
    private func isOfOtherYear(_ pattern: PeriodPattern) -> Bool {
        guard case .inside(let year?, _) = pattern, !sheet.years.isEmpty else { return false }
        return !sheet.years.contains(year)
    }

    /// "Out of the ordinary over 16–22 November, the most severe first:" opens a list, and says nothing of anything by itself.
    private var isOpening: Bool {
        sentence.words.last?.isMark(":") ?? false && sentence.numbers.isEmpty && sentence.directions.isEmpty
            && sentence.metrics.isEmpty && sentence.entities.isEmpty && sentence.dimensions.isEmpty
    }

    /// Words that compare, rank or look ahead.
    private var ranks: Bool {
        sentence.words.contains {
            CueWords.superlatives[$0.lower] != nil || CueWords.comparatives[$0.lower] != nil
                || ["forecast", "expected", "projected"].contains($0.lower)
        }
    }

    /// A fact's own time or the one it is compared with, their first or last day, or a longer time that holds them.
    private func isOnSheet(_ pattern: PeriodPattern) -> Bool {
        func isMeant(_ range: DateRange) -> Bool {
            pattern.isNamed(range) || pattern.covers(range) || pattern.isNamed(DateRange(day: range.start))
                || pattern.isNamed(DateRange(day: range.end))
        }
        if pattern.isRun, isMadeUp(pattern) { return true }
        return sheet.facts.contains { fact in
            fact.period.map(isMeant) ?? true || fact.comparison.map { $0.period.map(isMeant) ?? false } ?? false
        }
    }

    /// "14–15 June" of a sheet that holds each of the days.
    private func isMadeUp(_ pattern: PeriodPattern) -> Bool {
        guard case .days(let first, let last) = pattern else { return false }
        return sheet.series.contains { series in
            series.dimension == nil
                && series.facts.contains { sheet.facts[$0].period.map { first.isDay($0.start) } ?? false }
                && series.facts.contains { sheet.facts[$0].period.map { last.isDay($0.end) } ?? false }
        }
    }

    /// "Out of the ordinary over 16–22 November:": the days that single facts lie in, where nothing is said to have moved.
    private func isFrame(_ pattern: PeriodPattern) -> Bool {
        sentence.numbers.isEmpty && sentence.directions.isEmpty
            && sheet.facts.contains { $0.period.map(pattern.encloses) ?? false }
    }

    /// "From mid-September until 11 October": the month that a fact's time begins or ends in.
    private func isEdge(_ mention: Mention<PeriodPattern>) -> Bool {
        let lead = (max(0, mention.start - 3)..<mention.start).map { sentence.lower($0) }
        guard !["mid", "early", "late", "middle", "end", "start", "beginning"].allSatisfy({ !lead.contains($0) }) else {
            return false
        }
        return sheet.facts.contains { fact in
            fact.period.map {
                mention.value.covers(DateRange(day: $0.start)) || mention.value.covers(DateRange(day: $0.end))
            } ?? false
        }
    }

    /// "There are no figures for December": it says that it does not know.
    private var speaksOfWhatIsMissing: Bool {
        sentence.isOpen(sentence.words.indices)
            || sentence.words.indices.contains { at in
                ["data", "figures", "facts", "numbers", "information"].contains(sentence.lower(at))
                    && (max(0, at - 3)..<at).contains { ["no", "without", "not", "any"].contains(sentence.lower($0)) }
            }
    }

    /// A newsletter, on a sheet about mail.
    private func isMailing(_ index: Int) -> Bool {
        sentence.lower(index) == "newsletter"
            && (sheet.metrics.contains { $0.hasPrefix("email_") }
                || sheet.entities.contains { $0.value.lowercased().contains("email") })
    }

    private func isKnown(_ index: Int) -> Bool {
        sentence.metrics.contains { $0.range.contains(index) }
            || sentence.entities.contains { $0.range.contains(index) }
            || sentence.periods.contains { $0.range.contains(index) }
            || sentence.dimensions.contains { $0.range.contains(index) }
            || sentence.citations.contains { $0.range.contains(index) }
            || sentence.numbers.contains { $0.range.contains(index) }
    }

    /// A name in capitals that a claim is linked to, and that is on no fact.
    private func isStranger(_ index: Int) -> Bool {
        let word = sentence.words[index]
        guard word.kind == .word, word.isCapital, word.text.count > 2, !isKnown(index), index > 0,
            !Self.ordinary.contains(word.lower),
            Movements.words[word.lower] == nil, CueWords.superlatives[word.lower] == nil,
            PeriodReader.weekdays[word.lower] == nil
        else { return false }
        let previous = sentence.words[index - 1]
        guard previous.kind == .word else { return false }
        guard ["from", "for", "in", "via", "on"].contains(previous.lower) else { return false }
        // Title case, as in "Growth in Orders and Traffic", is no name.
        let capitals = sentence.words.count { $0.kind == .word && $0.isCapital }
        return capitals * 2 < sentence.words.count { $0.kind == .word }
    }
}
