import Semantics

/// Finds claims about what no sheet holds: names that are on no fact, and events in the world.
struct StrangerCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    /// Things that happen outside a sheet; said without a hedge they are invented.
    private static let events: Set<String> = [
        "outage", "bug", "launched", "competitor", "competitors", "promotion", "promo", "redesign", "redesigned",
        "algorithm", "strike", "weather",
        "viral", "influencer", "glitch", "migration", "announced", "discount", "giveaway", "stockout", "hacked",
        "relaunch", "relaunched",
        "downtime", "sponsorship", "rebrand", "newsletter", "webinar",
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
            for index in sentence.words.indices where Self.events.contains(sentence.lower(index)) && !isKnown(index) {
                all.append(.unsupported("the sheet says nothing of such an event"))
                break
            }
        }
        if sentence.numbers.isEmpty, sentence.directions.isEmpty, claims, let stranger = strangePeriod {
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

    /// Words that compare, rank or look ahead.
    private var claims: Bool {
        sentence.words.contains {
            CueWords.superlatives[$0.lower] != nil || CueWords.comparatives[$0.lower] != nil
                || ["forecast", "expected", "projected"].contains($0.lower)
        }
    }

    /// A time of the calendar that the sentence is about and no fact.
    private var strangePeriod: String? {
        let named = sentence.periods.filter { $0.value.isAbsolute }
        let isKnown = named.contains { mention in
            sheet.facts.contains { fact in
                fact.period.map(mention.value.isNamed) ?? true
                    || fact.comparison?.period.map(mention.value.isNamed) ?? false
            }
        }
        guard let first = named.first, !isKnown else { return nil }
        return sentence.words[first.range].map(\.text).joined(separator: " ")
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
