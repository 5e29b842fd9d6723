/// Which words are extremes or places here.
extension SuperlativeCheck {
    /// "Too early to call a winner": that there is one is not said.
    func isCalled(_ index: Int) -> Bool {
        ["winner", "loser"].contains(sentence.lower(index))
            && ["call", "declare", "crown", "pick", "name", "choose"].contains(sentence.lower(index - 2))
            && (max(0, index - 8)..<index).contains {
                ["too", "can't", "cannot", "not", "hard", "premature", "no"].contains(sentence.lower($0))
            }
    }

    func isExtreme(_ index: Int) -> Bool {
        let word = sentence.lower(index)
        let (before, after) = (sentence.lower(index - 1), sentence.lower(index + 1))
        if sentence.entities.contains(where: { $0.range.contains(index) })
            || sentence.metrics.contains(where: { $0.range.contains(index) })
        {
            return false
        }
        if sentence.numbers.contains(where: { $0.range.contains(index) }) { return false }
        // "Worst to best": an order, checked as one.
        if after == "to" && CueWords.superlatives[sentence.lower(index + 2)] != nil
            || before == "to" && CueWords.superlatives[sentence.lower(index - 2)] != nil
        {
            return false
        }
        // "Most channels": more than half of them, and no extreme.
        if word == "most", before != "the", sentence.dimensions.contains(where: { $0.start == index + 1 }) {
            return false
        }
        switch word {
        case "most" where isLikely(index), "least" where isLikely(index): return true
        case "most":
            return before != "at"
                && ![
                    "recent", "likely", "of", "recently", "probably", "importantly", "notable", "notably",
                    "interesting", "other", "people", "striking", "obvious", "visible", "surprising", "noticeable",
                    "important", "useful", "promising", "effective", "relevant", "urgent",
                ].contains(after)
        case "least": return before != "at"
        case "top":
            return before != "on" && (!["of", "line", "level"].contains(after) || isOfTable(index))
                && sentence.form != .heading
                && !sentence.numbers.contains { $0.range.lowerBound == index + 1 && sentence.form == .heading }
        case "bottom": return !["line", "of"].contains(after) || isOfTable(index)
        // "27 points behind the leader": who that is is not said.
        case "leader":
            return before != "the"
                || !["behind", "trailing", "below", "from", "than"].contains(sentence.lower(index - 2))
        case "lead": return before == "the" && ["with", "at"].contains(after)
        // "840 leads", "leads fell": what is counted; "France leads Czechia": a comparison of the two.
        case "leads":
            let isCounted =
                sentence.numbers.contains { $0.range.upperBound == index }
                || sheet.metricWords.contains("leads") && !sentence.entities.contains { $0.end == index }
            return after != "to" && !isCounted && !sentence.entities.contains { $0.start == index + 1 }
                && !sentence.directions.contains { $0.start == index + 1 }
        case "led":
            return after != "to" && after != "by"
                && sentence.entities.contains { $0.end == index || $0.end == index - 1 }
        // "Trailed the field"
        case "trailed", "trails":
            return after == "the"
                && ["range", "field", "pack", "list", "table", "rest", "others", "market", "group"].contains(
                    sentence.lower(index + 2))
        case "leading": return after != "to" && after != "edge" && after != "into"
        case "low", "high":
            return false
        case "peak", "trough": return ["the", "its", "a"].contains(before)
        case "best", "worst":
            return !["to", "practice", "practices", "guess", "bet", "way", "case", "next", "estimate"].contains(after)
                && before != "at"
        case "min", "max", "minimum", "maximum": return ["the", "a", "its"].contains(before)
        case "won", "wins", "win", "winner", "loser":
            return sheet.facts.contains { $0.kind == .experiment } && !(sentence.lower(index - 1) == "to")
                && sentence.entities.contains { $0.end <= index || $0.start > index }
        case "hardest": return before == "hit" || after == "hit"
        default: return true
        }
    }

    /// "Bottom of the table", "top of the list"
    private func isOfTable(_ index: Int) -> Bool {
        sentence.lower(index + 1) == "of" && sentence.lower(index + 2) == "the"
            && ["table", "list", "ranking", "rankings", "pack", "pile", "league", "heap", "class"].contains(
                sentence.lower(index + 3))
    }

    private static let sizes = Movements.table("smallest largest biggest")

    /// What an adjective itself measures: what is cheap has a price, what is long a time, what is large a size.
    func measured(_ index: Int, _ scope: Scope) -> Set<Int>? {
        let word = sentence.lower(index)
        let words = PriceWords(sheet: sheet, sentence: sentence)
        if let prices = words.metrics(at: index) { return prices }
        // "They spend the most, €550 per booking"
        if word == "most", ["spend", "spent", "pay", "paid"].contains(sentence.lower(index - 2)), let own = words.named
        {
            return own
        }
        guard let named = scope.metrics else {
            // "The smallest channel": of how much it holds, and of no rate.
            guard Self.sizes.contains(word) else { return nil }
            let sized = sheet.metrics.indices.filter { metric in
                !sheet.derivedMetrics.contains(metric)
                    && sheet.factsOfMetric[metric].contains {
                        sheet.facts[$0].unit.canAdd && !sheet.entitiesOfFact[$0].isEmpty
                    }
            }
            return sized.isEmpty ? nil : Set(sized)
        }
        guard ["longest", "shortest"].contains(word), !named.contains(where: isOfTime) else { return nil }
        let timed = sheet.metrics.indices.filter { !sheet.derivedMetrics.contains($0) && isOfTime($0) }
        return timed.isEmpty ? nil : Set(timed)
    }

    private func isOfTime(_ metric: Int) -> Bool {
        sheet.factsOfMetric[metric].contains { if case .time = sheet.facts[$0].unit { true } else { false } }
    }

    /// "The least likely to bounce": the lowest rate of it.
    func isLikely(_ index: Int) -> Bool {
        sentence.has(["likely", "to"], at: index + 1) && sentence.metrics.contains { $0.start == index + 3 }
    }

    /// `second` in "second-largest", `third` in "third best".
    func place(before index: Int) -> Int {
        // "Next from the bottom"
        if sentence.has(["from", "the"], at: index - 2) {
            return sentence.lower(index - 3) == "next" ? 2 : CueWords.ordinals[sentence.lower(index - 3)] ?? 1
        }
        return CueWords.ordinals[sentence.lower(index - 1)] ?? 1
    }

    /// "With paid social last on €8.2k": the name stands in front, its number behind.
    func isAside(_ index: Int) -> Bool {
        guard let name = sentence.entities.last(where: { $0.end == index }),
            ["on", "at", "with"].contains(sentence.lower(index + 1)),
            sentence.numbers.contains(where: { $0.range.lowerBound == index + 2 })
        else { return false }
        return ["with", "and", ",", "but", "leaving"].contains(sentence.lower(name.start - 1))
    }

    static let rankVerbs = Movements.table("ranked ranks rank ranking came comes come placed finished finishes")

    /// "ranked third", "came second", "in third place", "#2", "number one", "3rd"
    func ranked(_ index: Int) -> Int? {
        if sentence.entities.contains(where: { $0.range.contains(index) }) { return nil }
        let word = sentence.lower(index)
        let (before, after) = (sentence.lower(index - 1), sentence.lower(index + 1))
        if let place = CueWords.ordinals[word], word != "runner" {
            // "Rope ranks third and Torch fourth": the verb is not said again.
            if sentence.entities.contains(where: { $0.end == index }),
                sentence.words[..<index].contains(where: { SuperlativeCheck.rankVerbs.contains($0.lower) }),
                after == "" || [",", ".", ";", "and", "of", "among", "in", "with", "on"].contains(after)
            {
                return place
            }
            if after == "placed" { return place }
            if [
                "ranked", "ranks", "came", "comes", "come", "placed", "finished", "finishes", "rank", "ranking", "is",
                "was",
                "are", "were",
                "sits", "stood", "stands", "stays", "stay", "stayed", "remains", "remained", "remain",
            ].contains(before),
                CueWords.superlatives[after] == nil,
                !["half", "time", "quarter", "step", "week", "day", "month", "thing", "to"].contains(after)
            {
                return sentence.dimensions.isEmpty && ["is", "was", "are", "were"].contains(before)
                    && !["in", "by", "with", "on", "at", "of", ",", ".", "behind", "overall", "and", ""].contains(after)
                    ? nil : place
            }
            if after == "place" || after == "spot" || after == "position" { return place }
            if isAside(index) { return place }
            if before == "in", ["with", "at", "by", "on", ",", ".", ""].contains(after),
                sentence.entities.contains(where: { $0.end <= index })
            {
                return place
            }
        }
        if word == "rank" || word == "ranked" || word == "no" || word == "number" || sentence.words[index].isMark("#") {
            let next =
                sentence.words.indices.contains(index + 1) && sentence.words[index + 1].isMark(".")
                ? index + 2 : index + 1
            guard sentence.words.indices.contains(next) else { return nil }
            if word == "number", let place = NumberWordReader.small[sentence.lower(next)] {
                return sentence.lower(index - 1) == "the" ? nil : Int(place)
            }
            if sentence.words[next].kind == .digits, let place = Int(sentence.words[next].text),
                (1...50).contains(place),
                word != "number" || sentence.lower(index - 1) != "the"
            {
                return place
            }
        }
        if sentence.words[index].kind == .digits, ["st", "nd", "rd", "th"].contains(after),
            sentence.words[index + 1].isGlued,
            ["ranked", "ranks", "came", "placed", "finished", "rank", "in"].contains(before)
        {
            return Int(sentence.words[index].text)
        }
        return nil
    }
}
