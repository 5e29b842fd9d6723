import Semantics

/// What holds a number to the words right beside it, and to nothing else on the sheet that happens to be as large.
extension NumberCheck {
    /// Whether the words right beside the number admit what it was bound to.
    func isHeld(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        isOfCounted(number, finding) && isShareOfNamed(number, finding) && isOfNamed(number, finding)
            && isOfOneTime(finding)
    }

    /// "26,300 bookings": of what is counted right behind the number, and of nothing else that happens to be as many.
    func isOfCounted(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .plain, number.sign == nil,
            let counted = sentence.metrics.first(where: { $0.start == number.range.upperBound }),
            !ScopeResolver.actors.contains(sentence.words[counted.start].stem)
                || CountedEvents.isOne(counted.value.metrics.first.map { sheet.metrics[$0] } ?? ""),
            !sentence.words.contains(where: { ["would", "you'd", "we'd", "if", "per"].contains($0.lower) }),
            case let metrics = counted.value.metrics, !metrics.isEmpty,
            metrics.allSatisfy({ metric in
                sheet.factsOfMetric[metric].contains {
                    sheet.facts[$0].kind == .value && sheet.facts[$0].unit == .count
                }
            })
        else { return true }
        return bindings.contains { facts in
            facts.isEmpty
                || (facts + facts.flatMap { sheet.sources[$0] }).contains { metrics.contains(sheet.metricOfFact[$0]) }
        }
    }

    /// "63 % of orders": no share of the revenue, which happens to be as large.
    func isShareOfNamed(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .percent,
            sentence.lower(number.range.upperBound) == "of",
            let base = sentence.metrics.first(where: { (1...2).contains($0.start - number.range.upperBound) }),
            case let metrics = base.value.metrics, !metrics.isEmpty,
            metrics.allSatisfy({ metric in
                sheet.factsOfMetric[metric].contains {
                    sheet.facts[$0].kind == .value && sheet.facts[$0].unit == .count
                }
            })
        else { return true }
        return bindings.contains { facts in
            let stated = facts + facts.flatMap { sheet.sources[$0] }
            let isWhole =
                facts.count > 1 && facts.allSatisfy { sheet.metricOfFact[$0] == sheet.metricOfFact[facts[0]] }
                && sheet.facts[facts[0]].unit.canAdd
            return !isWhole || stated.contains { metrics.contains(sheet.metricOfFact[$0]) }
        }
    }

    /// "Ranked by cost per click: 1. Google (€20)": the line in front says what the items are of.
    func isOfList(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> Bool {
        guard sentence.form == .item, let metrics = scope.metrics, metrics == topic.metrics else { return false }
        return QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues).facts().contains {
            number.canBe(Quantity.unit(of: sheet.facts[$0])) && sheet.facts[$0].kind == .value
        }
    }

    /// "The basket grew, but we still ended €142,500 short": of what we have, whatever was spoken of in front.
    func isOfOurs(_ number: NumberMention) -> Bool {
        let clause = sentence.clause(of: number.range)
        return sentence.words.indices.contains { at in
            sentence.lower(at) == "we" && sentence.clause[at] == clause && at < number.range.lowerBound
                && number.range.lowerBound - at <= 4
                && (at + 1..<number.range.lowerBound).contains {
                    ["ended", "finished", "closed", "came", "are", "were"].contains(sentence.lower($0))
                }
        } && !sentence.metrics.contains { sentence.clause[$0.start] == clause }
    }

    /// "Team grew by 4.2k": of a name of which the sheet counts nothing but money.
    func isOfMoneyName(_ quantity: Quantity) -> Bool {
        let names = Set(sentence.entities.flatMap(\.value)).subtracting(sheet.ambient)
        return !names.isEmpty && quantity.facts.contains { !sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            && sheet.facts.indices.allSatisfy { index in
                sheet.entitiesOfFact[index].isDisjoint(with: names) || sheet.facts[index].unit.isMoney
                    || sheet.derivedMetrics.contains(sheet.metricOfFact[index])
                    || [.share, .rank].contains(sheet.facts[index].kind)
            }
    }

    /// "4 % of its visits book, versus 12 % overall": of no name.
    func isOverall(_ number: NumberMention, _ quantity: Quantity, _ cues: NumberCues) -> Bool {
        guard cues.role == .against, ["overall", "sitewide"].contains(sentence.lower(number.range.upperBound)) else {
            return true
        }
        return quantity.facts.allSatisfy { sheet.entitiesOfFact[$0].isSubset(of: sheet.ambient) }
    }
}
