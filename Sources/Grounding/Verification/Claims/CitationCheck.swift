/// Checks that a citation names a fact that carries the claim before it.
struct CitationCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    func findings(_ items: [SentenceCheck.Item]) -> [ClaimFinding] {
        var all: [ClaimFinding] = []
        var start = 0
        var index = 0
        while index < sentence.citations.count {
            var ids = sentence.citations[index].value
            let begin = sentence.citations[index].start
            var end = sentence.citations[index].end
            while index + 1 < sentence.citations.count, sentence.citations[index + 1].start <= end + 1,
                (end..<sentence.citations[index + 1].start).allSatisfy({
                    sentence.words[$0].isMark(",") || sentence.lower($0) == "and"
                })
            {
                index += 1
                ids += sentence.citations[index].value
                end = sentence.citations[index].end
            }
            // A citation in front carries what follows it.
            let next =
                sentence.citations.indices.contains(index + 1)
                ? sentence.citations[index + 1].start : sentence.words.count
            all += check(ids, in: begin == 0 ? end..<next : start..<begin, items)
            start = end
            index += 1
        }
        return all
    }

    private func check(_ ids: [String], in span: Range<Int>, _ items: [SentenceCheck.Item]) -> [ClaimFinding] {
        let known = ids.compactMap { sheet.indexOfID[$0] }
        guard known.count == ids.count else { return [.wrong("there is no fact with this id", [])] }
        var carried: Set<Int> = []
        var isClaimed = false
        for item in items {
            guard case .verified(let bindings) = item.finding, bindings.contains(where: { !$0.isEmpty }) else {
                continue
            }
            let isOwn = span.contains(item.range.lowerBound) && !item.isWhole
            let facts = Set(bindings.joined())
            if isOwn || item.isWhole { carried.formUnion(facts) }
            guard isOwn else { continue }
            isClaimed = true
            if facts.isDisjoint(with: known), !known.contains(where: { isWholeAlike($0, item, facts) }) {
                return [.wrong("the citation names a fact that does not carry the claim", known)]
            }
        }
        guard isClaimed else { return [] }
        let stray = known.filter { fact in
            !carried.contains(fact) && !isAkin(fact, carried)
        }
        return stray.isEmpty ? [] : [.wrong("the citation names a fact that does not carry the claim", stray)]
    }

    /// "All parts add up to -220 [F1]": the whole moved by as much as the part that the number was found on.
    private func isWholeAlike(_ fact: Int, _ item: SentenceCheck.Item, _ carried: Set<Int>) -> Bool {
        guard sheet.entitiesOfFact[fact].isEmpty, let change = sheet.facts[fact].change,
            let number = sentence.numbers.first(where: { $0.range == item.range }), number.sign != nil
        else { return false }
        return number.fits(abs(change)) && carried.contains { sheet.metricOfFact[$0] == sheet.metricOfFact[fact] }
            && (change < 0) == (number.sign == -1)
    }

    /// The rest of a breakdown may be cited with one of it.
    private func isAkin(_ fact: Int, _ carried: Set<Int>) -> Bool {
        let mentioned = Set(sentence.metrics.flatMap(\.value.metrics))
        return carried.contains { sheet.metricOfFact[$0] == sheet.metricOfFact[fact] }
            && sheet.entitiesOfFact[fact].isEmpty
            || mentioned.contains(sheet.metricOfFact[fact])
                && sentence.entities.contains { !sheet.entitiesOfFact[fact].isDisjoint(with: $0.value) }
            || sheet.facts[fact].kind == .rank
    }
}
