import Semantics

/// What a number is of where the words point to something that was said: "respectively", "when it stood at", "the total".
extension ScopeResolver {
    /// "Email brought 1,610 and Direct 2,300, which is 110 and 50 more, respectively": the number that this one goes with.
    func respective(_ target: Range<Int>) -> Range<Int>? {
        guard sentence.cues.contains(.pointing),
            let word = sentence.words.lastIndex(where: { $0.lower == "respectively" }),
            let place = sentence.numbers.firstIndex(where: { $0.range == target })
        else { return nil }
        let before = sentence.numbers.filter { $0.range.upperBound <= word }
        // The last ones in front of the word stand in a row.
        var row = 1
        while row < before.count, case let last = before[before.count - row],
            case let next = before[before.count - row - 1],
            (next.range.upperBound..<last.range.lowerBound).allSatisfy({ [",", "and"].contains(sentence.lower($0)) })
        { row += 1 }
        guard row > 1, before.count >= row * 2, place < before.count, place >= before.count - row else { return nil }
        // "Meta's and Microsoft's went up (to 2.1 and 5.5 respectively)": of the names that stand between.
        let (last, first) = (
            before[before.count - row - 1].range.upperBound, before[before.count - row].range.lowerBound
        )
        guard sentence.entities.count(where: { $0.start >= last && $0.end <= first }) < row else { return nil }
        return before[place - row].range
    }

    /// "Up 18 % on the week before, when it stood at €24,924": of the time right in front.
    func timed(_ target: Range<Int>) -> PeriodPattern? {
        guard
            let when = (max(0, target.lowerBound - 5)..<target.lowerBound).last(where: { sentence.lower($0) == "when" }
            ),
            sentence.lower(when + 1) == "it"
        else { return nil }
        return sentence.periods.last { (0...1).contains(when - $0.end) }?.value
    }

    /// "The average gift is ₹2,500, yet the total still grew by 15.7 %": of what the average is an average of.
    func saidTotal(_ target: Range<Int>) -> Set<Int>? {
        let clause = sentence.clause(of: target)
        guard
            let at = (max(0, target.lowerBound - 6)..<target.lowerBound).last(where: { place in
                sentence.lower(place) == "total" && ["the", "overall"].contains(sentence.lower(place - 1))
                    && sentence.clause[place] == clause
            }), !["of", "number"].contains(sentence.lower(at + 1)),
            !sentence.metrics.contains(where: {
                $0.start == at + 1 || sentence.clause[$0.start] == clause && $0.start > at
            }),
            let before = sentence.metrics.last(where: { $0.end <= at }), !before.value.isForeign,
            before.value.metrics.allSatisfy({ metric in
                sheet.metrics[metric].hasPrefix("average_") || sheet.metrics[metric].contains("_per_")
                    || sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .fraction }
            })
        else { return nil }
        let isMoney = before.value.metrics.contains { metric in
            sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit.isMoney }
        }
        let known = sheet.metrics.indices.filter { metric in
            !sheet.derivedMetrics.contains(metric) && !sheet.metrics[metric].hasPrefix("average_")
                && !sheet.metrics[metric].contains("_per_") && !sheet.metrics[metric].contains("cost")
                && sheet.factsOfMetric[metric].contains {
                    sheet.facts[$0].unit.canAdd && sheet.facts[$0].unit.isMoney == isMoney
                }
        }
        return known.isEmpty ? nil : Set(known)
    }
}
