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
        var own: Set<Int> = []
        var isCarried = false
        for item in items {
            guard case .verified(let bindings) = item.finding, bindings.contains(where: { !$0.isEmpty }) else {
                continue
            }
            let facts = Set(bindings.joined())
            let isOwn = span.contains(item.range.lowerBound) && !item.isWhole
            if isOwn || item.isWhole { carried.formUnion(facts) }
            guard isOwn else { continue }
            own.formUnion(facts)
            isCarried =
                isCarried || !facts.isDisjoint(with: known) || known.contains { isWholeAlike($0, item, facts) }
        }
        guard !own.isEmpty else { return [] }
        // One of several claims in front is enough, or what the claim is about.
        isCarried = isCarried || known.allSatisfy { isOfSame($0, own) || isOfNamed($0, in: span, own) }
        let stray = known.filter { !carried.contains($0) && !isAkin($0, carried) && !isOfNamed($0, in: span, nil) }
        return isCarried && stray.isEmpty
            ? [] : [.wrong("the citation names a fact that does not carry the claim", isCarried ? stray : known)]
    }

    /// "All parts add up to -220 [F1]": the whole moved by as much as the part that the number was found on.
    private func isWholeAlike(_ fact: Int, _ item: SentenceCheck.Item, _ carried: Set<Int>) -> Bool {
        guard sheet.entitiesOfFact[fact].isEmpty, let change = sheet.facts[fact].change,
            let number = sentence.numbers.first(where: { $0.range == item.range }), number.sign != nil
        else { return false }
        return number.fits(abs(change)) && carried.contains { sheet.metricOfFact[$0] == sheet.metricOfFact[fact] }
            && (change < 0) == (number.sign == -1)
    }

    /// Another number of the same thing: what was expected of it, how it contributed.
    private func isOfSame(_ fact: Int, _ carried: Set<Int>) -> Bool {
        carried.contains { other in
            sheet.metricOfFact[other] == sheet.metricOfFact[fact]
                && sheet.facts[other].period == sheet.facts[fact].period
                && sheet.facts[other].kind != sheet.facts[fact].kind
                && sheet.entitiesOfFact[fact].isSubset(of: sheet.entitiesOfFact[other])
        }
    }

    /// A fact of a name in front: of any metric beside what is carried, else of what the claims or the words are about.
    private func isOfNamed(_ fact: Int, in span: Range<Int>, _ carried: Set<Int>?) -> Bool {
        let names = sentence.entities.filter { span.contains($0.start) }.flatMap(\.value)
        guard !sheet.entitiesOfFact[fact].isDisjoint(with: names) else { return false }
        let metric = sheet.metricOfFact[fact]
        return carried.map { facts in
            facts.contains { sheet.metricOfFact[$0] == metric }
                && !facts.contains { sheet.entitiesOfFact[$0].isSuperset(of: sheet.entitiesOfFact[fact]) }
                || sentence.metrics.contains { $0.value.metrics.contains(metric) }
        } ?? true
    }

    /// The rest of a breakdown may be cited with one of it.
    private func isAkin(_ fact: Int, _ carried: Set<Int>) -> Bool {
        let mentioned = Set(sentence.metrics.flatMap(\.value.metrics))
        return isOfSame(fact, carried)
            || carried.contains { sheet.metricOfFact[$0] == sheet.metricOfFact[fact] }
                && sheet.entitiesOfFact[fact].isEmpty
            || mentioned.contains(sheet.metricOfFact[fact])
                && sentence.entities.contains { !sheet.entitiesOfFact[fact].isDisjoint(with: $0.value) }
            || sheet.facts[fact].kind == .rank
    }
}
