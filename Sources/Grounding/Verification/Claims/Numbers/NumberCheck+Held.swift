import Semantics

/// What holds a number to the words right beside it, and to nothing else on the sheet that happens to be as large.
extension NumberCheck {
    /// Whether the words right beside the number admit what it was bound to.
    func isHeld(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        isOfCounted(number, finding) && isShareOfNamed(number, finding) && isOfNamed(number, finding)
            && isOfOneTime(finding) && isPartOfMoved(number, finding) && isReached(number, finding)
            && isOfWholeNamed(number, finding) && isOfNumberInFront(number, finding) && isSaidAgain(number, finding)
            && isOfHolder(number, finding) && isOfEachNamed(number, finding)
            && isOfHaver(number, finding) && isOfMetricInFront(number, finding)
    }

    /// "Desktop's up to 1.9": it stands higher than before.
    private func isReached(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        let start = number.range.lowerBound
        guard case .verified(let bindings) = finding, !bindings.isEmpty, sentence.lower(start - 1) == "to",
            let said = ["up": 1.0, "down": -1][sentence.lower(start - 2)], number.sign == nil,
            ["is", "are", "was", "were", "it", "now"].contains(sentence.lower(start - 3))
                || sentence.entities.contains(where: { $0.end == start - 2 })
        else { return true }
        return bindings.contains { facts in
            facts.count != 1 || sheet.facts[facts[0]].change.map { $0 * said > 0 } ?? true
        }
    }

    /// "£126k of the £140k uplift", "of 240k additional views Culture had 144k": how far something moved, and not how much of it
    /// there is.
    private func isPartOfMoved(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form != .percent, number.form != .place,
            number.sign == nil, isOfMovedWhole(number)
        else { return true }
        return bindings.contains { facts in
            facts.count != 1
                || facts.allSatisfy { index in
                    let fact = sheet.facts[index]
                    return fact.kind == .contribution
                        || fact.change.map { number.fits(abs(Quantity.scaled($0, fact))) } ?? false
                }
        }
    }

    func isOfMovedWhole(_ number: NumberMention) -> Bool {
        guard let place = sentence.numbers.firstIndex(where: { $0.range == number.range }) else { return false }
        func isMoved(_ whole: NumberMention) -> Bool {
            let (start, end) = (whole.range.lowerBound, whole.range.upperBound)
            return (max(0, start - 2)..<start).contains { ["extra", "additional"].contains(sentence.lower($0)) }
                || (end..<end + 2).contains {
                    ["extra", "additional"].contains(sentence.lower($0)) || Movements.nouns.contains(sentence.lower($0))
                }
                || ["we", "you", "they"].contains(sentence.lower(end))
                    && ["lost", "gained", "added", "won"].contains(sentence.lower(end + 1))
        }
        if sentence.numbers.indices.contains(place + 1) {
            let whole = sentence.numbers[place + 1]
            let gap = number.range.upperBound..<whole.range.lowerBound
            if (1...4).contains(gap.count), sentence.lower(gap.lowerBound) == "of", whole.form.isLike(number.form) {
                return isMoved(whole)
            }
        }
        guard place > 0, sentence.lower(0) == "of", sentence.numbers[0].range.lowerBound <= 3 else { return false }
        return isMoved(sentence.numbers[0]) && sentence.numbers[0].form.isLike(number.form)
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

    /// "15 % of the spend": of the whole, and not of another name.
    private func isOfWholeNamed(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .percent,
            sentence.lower(number.range.upperBound) == "of",
            sentence.metrics.contains(where: { (1...2).contains($0.start - number.range.upperBound) }),
            sentence.joiners.isEmpty
        else { return true }
        return !areSiblings(bindings)
    }

    private func areSiblings(_ bindings: [[Int]]) -> Bool {
        bindings.allSatisfy { facts in
            guard facts.count == 2, sheet.metricOfFact[facts[0]] == sheet.metricOfFact[facts[1]] else { return false }
            let (a, b) = (sheet.entitiesOfFact[facts[0]], sheet.entitiesOfFact[facts[1]])
            return !a.isSubset(of: b) && !b.isSubset(of: a)
        }
    }

    /// "63 % of orders": no share of the revenue, which happens to be as large.
    func isShareOfNamed(_ number: NumberMention, _ finding: ClaimFinding) -> Bool {
        guard case .verified(let bindings) = finding, !bindings.isEmpty, number.form == .percent,
            case let isWorded = number.precision == .worded && number.range.count > 2
                && !sentence.metrics.contains(where: { $0.range.overlaps(number.range) }),
            sentence.lower(number.range.upperBound) == "of" || isWorded,
            let base = sentence.metrics.first(where: {
                (isWorded ? 0...1 : 1...2).contains($0.start - number.range.upperBound)
            }),
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
            // "35 % of page views become subscriptions": of these, where both are counted.
            let isStep =
                facts.count == 2 && facts.allSatisfy { sheet.facts[$0].unit == .count }
                || facts.count == 1 && stated.count == 3
            if isWorded, isStep, let last = stated.last { return metrics.contains(sheet.metricOfFact[last]) }
            return !(isWhole || isStep) || stated.contains { metrics.contains(sheet.metricOfFact[$0]) }
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

    /// What the number is bound to in the scope; nil where nothing.
    func proven(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        let found = bind(number, scope, cues)
        if case .verified = found { return found }
        return nil
    }
}
