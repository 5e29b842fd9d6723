/// Checks what is said of an experiment's significance.
struct SignificanceCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    var topic = Topic()

    /// "Below the usual 0.05 threshold": nil where the number is no such bound.
    func threshold(_ number: NumberMention) -> ClaimFinding? {
        let after = sentence.lower(number.range.upperBound)
        guard ["threshold", "cutoff"].contains(after) || after == "level" && number.form == .plain,
            [0.01, 0.05, 0.1].contains(where: { abs($0 - number.value) < 1e-9 })
        else { return nil }
        let values = sheet.facts.indices.filter { sheet.facts[$0].kind == .pValue && sheet.facts[$0].value != nil }
        let before = (max(0, number.range.lowerBound - 5)..<number.range.upperBound).map { sentence.lower($0) }
        let isBelow = before.contains { ["below", "under"].contains($0) }
        guard isBelow || before.contains(where: { ["above", "over"].contains($0) }), !values.isEmpty else {
            return ClaimFinding.none
        }
        // "The p-value of 0.0004 is below the threshold": the one that is said.
        let said = values.filter { index in
            sentence.numbers.contains {
                $0.range != number.range && $0.form == .plain && $0.fits(sheet.facts[index].value ?? -1)
            }
        }
        let matching = (said.isEmpty ? values : said).filter {
            ((sheet.facts[$0].value ?? 1) < number.value) == isBelow
        }
        return matching.isEmpty ? .wrong("the p-value says otherwise", values) : .verified(matching.map { [$0] })
    }

    /// "49: yes (p = 0.009)": the verdict in a word.
    private var verdict: Int? {
        sentence.words.indices.first { at in
            ["yes", "no"].contains(sentence.lower(at)) && ["(", ":", ","].contains(sentence.lower(at + 1))
                && sentence.lower(at + 2) == "p"
        }
    }

    /// "Statistically settled", "statistically sound".
    private var settled: Int? {
        sentence.words.firstIndex { $0.lower == "statistically" }.map { $0 + 1 }
    }

    /// "The extra 20p a head is settled": of what is counted in money, where money is spoken of and nothing else.
    private func ofMoney(_ values: [Int]) -> [Int] {
        guard sentence.numbers.contains(where: { if case .money = $0.form { true } else { false } }) else {
            return values
        }
        let own = values.filter { value in
            sheet.factsOfMetric[sheet.metricOfFact[value]].contains { sheet.facts[$0].unit.isMoney }
        }
        return own.isEmpty ? values : own
    }

    func findings() -> [ClaimFinding] {
        guard
            let index = verdict
                ?? sentence.words.firstIndex(where: {
                    ["significant", "significance", "significantly", "conclusive", "inconclusive", "insignificant"]
                        .contains($0.lower)
                }) ?? settled
        else { return [] }
        // "Significantly" alone says how much.
        if sentence.lower(index) == "significantly",
            sentence.lower(index + 1) != "different", sentence.lower(index - 1) != "statistically"
        {
            return []
        }
        let values = sheet.facts.indices.filter { sheet.facts[$0].kind == .pValue && sheet.facts[$0].value != nil }
        let isStatistical =
            sentence.words.contains {
                ["statistically", "statistical", "conclusive", "inconclusive", "test", "experiment"].contains($0.lower)
            }
            || sentence.lower(index) == "significance"
        if values.isEmpty { return isStatistical ? [.unsupported("the sheet holds no p-value")] : [] }
        let named = Set(sentence.entities.flatMap(\.value)).subtracting(sheet.ambient)
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        // "5.4 % in the variant, 5.1 % in control. The difference is significant": of that, which nobody tested.
        let spoken = metrics.isEmpty && sentence.numbers.count < 2 ? topic.metrics : []
        let isUntested =
            !spoken.isEmpty && spoken.isDisjoint(with: values.map { sheet.metricOfFact[$0] })
            && spoken.contains {
                sheet.factsOfMetric[$0].contains {
                    sheet.facts[$0].kind == .experiment && sheet.facts[$0].unit == .fraction
                }
            }
        if isUntested, isStatistical || sentence.words.contains(where: { $0.lower == "difference" }) {
            return [.unsupported("the sheet holds no p-value of this")]
        }
        let own = values.filter { fact in
            (metrics.isEmpty || metrics.contains(sheet.metricOfFact[fact]))
                && (named.isEmpty || sheet.entitiesOfFact[fact].isEmpty
                    || !sheet.entitiesOfFact[fact].isDisjoint(with: named))
        }
        let isNegated =
            sentence.isNegated(index) || ["inconclusive", "insignificant"].contains(sentence.lower(index))
            || sentence.lower(index) == "no"
            || sentence.words[..<index].contains {
                ["no", "lacks", "insufficient", "nor"].contains($0.lower)
            }
            || (max(0, index - 3)..<index).contains { sentence.lower($0) == "without" }
            || sentence.has(["far", "from"], at: index - 2)
            || sentence.words.indices.contains { $0 < index && sentence.has(["short", "of"], at: $0) }
        // "Significant, with p = 0.41": what is said of itself.
        let stated = own.filter { fact in
            sentence.numbers.contains { $0.form == .plain && $0.fits(sheet.facts[fact].value ?? -1) }
        }
        let candidates = !stated.isEmpty ? stated : own.isEmpty ? values : metrics.isEmpty ? ofMoney(own) : own
        let matching = candidates.filter { ((sheet.facts[$0].value ?? 1) < 0.05) != isNegated }
        return [matching.isEmpty ? .wrong("the p-value says otherwise", candidates) : .verified(matching.map { [$0] })]
    }
}
