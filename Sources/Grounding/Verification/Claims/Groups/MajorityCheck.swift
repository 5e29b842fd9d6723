import Semantics

/// Checks "most of it came from …", "the bulk of …", "the majority": more than half.
struct MajorityCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// "Almost all of it".
    private func isNearlyAll(_ index: Int) -> Bool {
        sentence.lower(index) == "all" && sentence.lower(index + 1) == "of"
            && ["almost", "nearly", "virtually", "practically"].contains(sentence.lower(index - 1))
    }

    private static let coming = Movements.table("came come comes coming stemmed originated arrived")
    private static let doing = Movements.table("placed drove made brought accounted bought booked did")

    /// "Most of it came from first-time riders", "returning customers placed most of them": of those no fact is about.
    private func isOfStranger(_ index: Int) -> Bool {
        guard sentence.lower(index) == "most", sentence.entities.isEmpty, !sentence.isHedged, !sentence.isQuestion,
            sentence.numbers.isEmpty
        else {
            return false
        }
        let isOfSaid = ["it", "them", "these", "those", "that", "this"].contains(sentence.lower(index + 2))
        if isOfSaid, Self.coming.contains(sentence.lower(index + 3)), sentence.lower(index + 4) == "from" {
            return isUnknown(index + 5..<sentence.words.count)
        }
        let verb =
            sentence.lower(index - 1) == "for" && sentence.lower(index - 2).hasPrefix("account") ? index - 2 : index - 1
        guard index > 2, Self.doing.contains(sentence.lower(verb)) || verb == index - 2 else { return false }
        let start = (0..<verb).last { sentence.words[$0].kind == .mark }.map { $0 + 1 } ?? 0
        return verb - start > 1 && isUnknown(start..<verb)
    }

    private func isUnknown(_ part: Range<Int>) -> Bool {
        !part.isEmpty
            && !part.contains { at in
                [
                    "it", "they", "we", "which", "that", "this", "these", "those", "what", "one", "ones", "there",
                    "here", "other",
                ]
                .contains(sentence.lower(at)) || sentence.isNegation(at)
                    || sentence.metrics.contains { $0.range.contains(at) && !$0.value.isForeign }
                    || sentence.dimensions.contains { $0.range.contains(at) }
                    || sentence.periods.contains { $0.range.contains(at) }
            }
    }

    func findings() -> [ClaimFinding] {
        guard
            let index = sentence.words.indices.first(where: { at in
                sentence.has(["most", "of"], at: at) && sentence.lower(at - 1) != "the"
                    || ["majority", "bulk"].contains(sentence.lower(at))
                    || isNearlyAll(at)
            })
        else { return [] }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: index..<(index + 1))
        let mentions = sentence.entities
        // "Most of them are shoe sellers": of what no fact is about.
        if sentence.has(["of", "them"], at: index + 1), ["are", "were"].contains(sentence.lower(index + 3)),
            mentions.isEmpty,
            !sentence.isHedged, sentence.words.indices.contains(index + 4), sentence.words[index + 4].kind == .word,
            sentence.directions.isEmpty, sentence.metrics.isEmpty
        {
            return [.unsupported("no fact is about what it names")]
        }
        // "Norway's still the bulk at 62 %": of what stands in front.
        let isPredicate =
            ["majority", "bulk"].contains(sentence.lower(index)) && sentence.lower(index + 1) != "of"
            && ["the", "still", "a"].contains(sentence.lower(index - 1))
        let subject = isPredicate ? mentions.last { $0.end <= index } : nil
        guard let mention = subject ?? mentions.first(where: { $0.start > index }) ?? mentions.last else {
            let names = sentence.words.indices.contains { at in
                at > index && ["from", "in", "by"].contains(sentence.lower(at))
                    && sentence.words.indices.contains(at + 1)
                    && sentence.words[at + 1].isCapital && !sentence.periods.contains { $0.range.contains(at + 1) }
            }
            return names || isOfStranger(index) ? [.unsupported("no fact is about what it names")] : []
        }
        if mention.value.isEmpty { return [.unsupported("no fact is about what it names")] }
        let least = isNearlyAll(index) ? 0.9 - 1e-9 : 0.5 + 1e-9
        // "Views rose, almost all of it on mobile": of the rise, or of the views.
        let isEither =
            sentence.directions.contains { $0.start < index } && sentence.lower(index + 1) == "of"
            || sentence.has(["of", "it"], at: index + 1)
            // "Most of the heavy lifting": of what was spoken of, or of how it moved.
            || sentence.lower(index + 1) == "of"
                && !sentence.metrics.contains { (index + 2..<index + 6).contains($0.start) }
                && !sentence.dimensions.contains { (index + 2..<index + 6).contains($0.start) }
        let isChange =
            isEither
            || sentence.words[index...].contains { ["additional", "extra"].contains($0.lower) }
            || sentence.directions.contains {
                Movements.nouns.contains(sentence.lower($0.start)) && $0.start > index
            }
        var seen: [Int] = []
        for fact in sheet.facts.indices
        where sheet.facts[fact].kind == .share && !sheet.entitiesOfFact[fact].isDisjoint(with: mention.value) {
            guard scope.metrics?.contains(sheet.metricOfFact[fact]) ?? true, let part = sheet.facts[fact].value else {
                continue
            }
            seen.append(fact)
            if part >= least { return [.verified([[fact]])] }
        }
        for fact in sheet.facts.indices
        where !sheet.entitiesOfFact[fact].isDisjoint(with: mention.value) && !sheet.isTotalOfTime[fact] {
            guard scope.metrics?.contains(sheet.metricOfFact[fact]) ?? true, sheet.facts[fact].unit.canAdd,
                sheet.facts[fact].kind == .value || isChange && sheet.facts[fact].kind == .contribution
            else { continue }
            let whole = sheet.factsOfMetric[sheet.metricOfFact[fact]].first { other in
                sheet.facts[other].kind == .value && sheet.facts[other].period == sheet.facts[fact].period
                    && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[fact].subtracting(mention.value)
            }
            guard let whole else { continue }
            seen += [fact, whole]
            let part =
                isChange
                ? (sheet.facts[fact].kind == .contribution ? sheet.facts[fact].value : sheet.facts[fact].change)
                : sheet.facts[fact].value
            let all = isChange ? sheet.facts[whole].change : sheet.facts[whole].value
            if let part, let all, all != 0, part / all >= least { return [.verified([[fact, whole]])] }
            if isEither, let part = sheet.facts[fact].value, let all = sheet.facts[whole].value, all != 0,
                sheet.facts[fact].kind == .value, part / all >= least
            {
                return [.verified([[fact, whole]])]
            }
        }
        return [seen.isEmpty ? .unsupported("the sheet does not hold the whole") : .wrong("it is less than half", seen)]
    }
}
