import Semantics

/// Checks that a list said to be in order is: "ranked by return: Brand (7.8), Sale (3.2)".
struct OrderCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let cues = Movements.table("ranked ranking order ordered sorted descending ascending")
    private static let high = Movements.table("best highest largest biggest most strongest top")
    private static let low = Movements.table("worst lowest smallest least weakest bottom")

    func findings() -> [ClaimFinding] {
        if let listed = listedBefore() { return listed }
        guard let cue = sentence.words.indices.first(where: isCue) else { return [] }
        let after = sentence.numbers.filter { $0.range.lowerBound > cue && $0.form != .place }
        if after.count < 2 { return days(after: cue) ?? names(after: cue) }
        guard let form = after.first?.form, after.count > 1, after.allSatisfy({ $0.form == form }),
            sentence.entities.count(where: { $0.start > cue }) >= after.count
        else { return [] }
        let pairs = zip(after, after.dropFirst())
        let falls = pairs.allSatisfy { $0.value >= $1.value }
        let rises = pairs.allSatisfy { $0.value <= $1.value }
        let isSo =
            switch order(cue) {
            case .down: falls
            case .up: rises
            default: falls || rises
            }
        return isSo ? [] : [.wrong("the list is not in that order", [])]
    }

    /// "Cricket, Politics, Cinema: that's the order by views"
    private func listedBefore() -> [ClaimFinding]? {
        guard let cue = sentence.words.indices.first(where: { sentence.has(["the", "order"], at: $0 - 1) }),
            ["that's", "that", "is", "this"].contains(sentence.lower(cue - 2)),
            case let listed = sentence.entities.filter({ $0.end < cue }), listed.count > 2
        else { return nil }
        // A name that is on no fact stands among them.
        let isStrange = (listed[0].start..<cue - 2).contains { at in
            sentence.words[at].isCapital && sentence.words[at].kind == .word
                && !listed.contains { $0.range.contains(at) }
        }
        return isStrange || listed.contains(where: \.value.isEmpty)
            ? [.unsupported("no fact is about each of these")] : order(of: listed.compactMap(\.value.first), cue)
    }

    /// "The ranking, largest first: Search, Direct, Email": the names alone.
    private func names(after cue: Int) -> [ClaimFinding] {
        order(of: sentence.entities.filter { $0.start > cue }.compactMap(\.value.first), cue)
    }

    private func order(of listed: [Int], _ cue: Int) -> [ClaimFinding] {
        guard listed.count > 2 else { return [] }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: cue..<(cue + 1))
        var seen = false
        for series in Series.all(in: sheet, metrics: scope.metrics, kinds: [.value, .experiment, .share]) {
            let values = listed.compactMap { name in
                series.facts.first { sheet.entitiesOfFact[$0].contains(name) }.flatMap { sheet.facts[$0].value }
            }
            guard values.count == listed.count else { continue }
            seen = true
            let pairs = zip(values, values.dropFirst())
            let (falls, rises) = (pairs.allSatisfy { $0 >= $1 }, pairs.allSatisfy { $0 <= $1 })
            switch order(cue) {
            case .down where falls, .up where rises: return [.verified([series.facts])]
            case .flat where falls || rises: return [.verified([series.facts])]
            default: continue
            }
        }
        return seen ? [.wrong("the list is not in that order", [])] : []
    }

    /// "Busiest first: Saturday, Sunday, Friday": the days alone.
    private func days(after cue: Int) -> [ClaimFinding]? {
        let listed = sentence.periods.filter { $0.start > cue }
        guard isFirst(cue), listed.count > 2, !sentence.entities.contains(where: { $0.start > cue }) else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: cue..<(cue + 1))
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(role: .none))
        var seen: [Int] = []
        for metric in scope.metrics?.sorted() ?? Array(sheet.metrics.indices) {
            let facts = listed.compactMap { day in
                sheet.factsOfMetric[metric].first { index in
                    sheet.facts[index].kind == .value && sheet.entitiesOfFact[index].isEmpty
                        && finder.matchesOwn(day.value, sheet.facts[index])
                }
            }
            guard facts.count == listed.count else { continue }
            let values = facts.compactMap { sheet.facts[$0].value }
            let all = sheet.factsOfMetric[metric].filter {
                sheet.facts[$0].kind == .value && sheet.entitiesOfFact[$0].isEmpty
                    && sheet.facts[$0].period?.dayCount == sheet.facts[facts[0]].period?.dayCount
            }.compactMap { sheet.facts[$0].value }.sorted { order(cue) == .up ? $0 < $1 : $0 > $1 }
            let isSo = Array(all.prefix(values.count)) == values
            if isSo { return [.verified([facts])] }
            seen += facts
        }
        return seen.isEmpty ? nil : [.wrong("the list is not in that order", seen)]
    }

    /// "Busiest first:", "lowest first,"
    private func isFirst(_ index: Int) -> Bool {
        sentence.lower(index) == "first" && [":", ","].contains(sentence.lower(index + 1))
            && CueWords.superlatives[sentence.lower(index - 1)] != nil
    }

    private func isCue(_ index: Int) -> Bool {
        isFirst(index)
            || Self.cues.contains(sentence.lower(index)) && !sentence.metrics.contains { $0.range.contains(index) }
            || sentence.lower(index) == "from" && isSpan(index + 1)
            || isSpan(index) && [",", ":", ""].contains(sentence.lower(index - 1))
    }

    /// "Worst to best"
    private func isSpan(_ index: Int) -> Bool {
        sentence.lower(index + 1) == "to"
            && (Self.high.contains(sentence.lower(index)) && Self.low.contains(sentence.lower(index + 2))
                || Self.low.contains(sentence.lower(index)) && Self.high.contains(sentence.lower(index + 2)))
    }

    /// Which way the numbers have to go; flat where either will do.
    private func order(_ cue: Int) -> Direction {
        if sentence.lower(cue) == "ascending" { return .up }
        if isFirst(cue) { return CueWords.superlatives[sentence.lower(cue - 1)] == .down ? .up : .down }
        let lead = sentence.words[cue...].prefix(8).map(\.lower)
        if isSpan(cue) {
            if ["best", "worst", "top", "bottom"].contains(lead[0]) { return .flat }
            return Self.low.contains(lead[0]) ? .up : .down
        }
        let metric = sentence.metrics.first?.value.metrics.first
        let isRank = metric.map { sheet.lowerIsBetter[$0] != false } ?? true
        if let from = lead.firstIndex(of: "from"), lead.indices.contains(from + 1) {
            if ["best", "worst", "top", "bottom"].contains(lead[from + 1]), isRank { return .flat }
            return Self.low.contains(lead[from + 1]) ? .up : .down
        }
        if lead.contains("ascending") { return .up }
        if lead.contains("descending") { return .down }
        return isRank ? .flat : .down
    }
}
