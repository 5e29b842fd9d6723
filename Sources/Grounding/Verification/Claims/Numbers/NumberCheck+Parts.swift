import Semantics

/// Numbers that are a part of another one which stands behind them: "507 of our 3,627 subscriptions".
extension NumberCheck {
    /// "4,600 of 9,200 carts made it to checkout": each of the two is of one of the metrics named.
    func ofPair(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        guard !metrics.isEmpty,
            let other = sentence.numbers.first(where: { other in
                other.form == number.form && other.range != number.range
                    && (number.value <= other.value && isOf(number, other)
                        || other.value <= number.value && isOf(other, number))
            })
        else { return nil }
        var open = scope
        open.metrics = metrics
        var scopes = metrics.count > 1 ? [open] : []
        // "507 of our 3,627 subscriptions": of one thing, of which the second is the whole.
        if isOf(other, number) {
            open.named = [:]
            open.group = []
            scopes.append(open)
        } else if let counted = sentence.metrics.first(where: { $0.start == other.range.upperBound }),
            !counted.value.isForeign
        {
            open.metrics = counted.value.metrics
            scopes.append(open)
        }
        for scope in scopes {
            let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
            let fitting = finder.direct().filter {
                $0.meaning == .level && number.canBe($0.unit) && number.fits($0.value)
            }
            if !fitting.isEmpty { return .verified(fitting.map(\.facts)) }
        }
        return nil
    }

    private static let denials = Movements.table("never don't doesn't didn't nowhere without won't")

    /// "77 % of those who finish it go no further": not the part that does.
    func isDeniedPart(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        guard number.form == .percent, quantity.unit == .fraction else { return false }
        let isRatio = quantity.facts.count == 1 && sheet.metrics[quantity.metric].contains("/")
        let isPair =
            quantity.facts.count == 2
            && sheet.metricOfFact[quantity.facts[0]] != sheet.metricOfFact[quantity.facts[1]]
        guard isRatio || isPair else { return false }
        let clause = sentence.clause(of: number.range)
        let behind = number.range.upperBound..<min(sentence.words.count, number.range.upperBound + 13)
        let isDenied = behind.contains { at in
            sentence.clause[at] == clause
                && (Self.denials.contains(sentence.lower(at)) || sentence.has(["no", "further"], at: at))
        }
        guard isDenied else { return false }
        if isRatio { return sheet.facts[quantity.facts[0]].value.map { abs($0 - quantity.value) < 1e-9 } ?? false }
        guard let x = sheet.facts[quantity.facts[0]].value, let y = sheet.facts[quantity.facts[1]].value, x > 0, y > 0
        else { return false }
        return abs(quantity.value - min(x, y) / max(x, y)) < 1e-9
    }

    /// "The refund rate climbed from €80"
    func moneyOfRate(_ number: NumberMention) -> ClaimFinding? {
        guard isOfRate(number), let last = sentence.metrics.last(where: { $0.end <= number.range.lowerBound }),
            let verb = sentence.directions.first(where: { $0.start >= last.end && $0.end <= number.range.lowerBound }),
            number.range.lowerBound - verb.end <= 3, verb.start - last.end <= 3
        else { return nil }
        return .wrong("a rate is no money", [])
    }

    /// "546k in August, 604.5k in September, 669.8k in October": three digits or more, each with its time, and of no metric.
    func isRunOfTimes(_ number: NumberMention) -> Bool {
        func isTimed(_ number: NumberMention) -> Bool {
            number.form == .plain && number.step >= 100 && number.value > 99 * number.step
                && sentence.periods.contains { (0...1).contains($0.start - number.range.upperBound) }
        }
        return sentence.metrics.isEmpty && isTimed(number) && sentence.numbers.count(where: isTimed) > 1
    }

    private static let places = Movements.table("second third fourth fifth last next followed then")
    private static let growth = Movements.table("growth grower growers grew growing gainer gainers")

    /// "Mozambique is the fastest grower at 18.9 %. Portugal comes second with 15.6 %.": places by how they grew.
    var goesOnWithGrowth: Bool {
        guard sentence.words.contains(where: { Self.places.contains($0.lower) }), let said = topic.said?.sentence else {
            return false
        }
        return said.words.contains { Self.growth.contains($0.lower) }
            && said.numbers.contains { $0.form == .percent }
    }

    /// "Two thirds of sessions are abandoned": carts are, and nothing else.
    func baseOtherwise(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, sentence.words.contains(where: { $0.lower == "abandoned" }),
            let base = NumberCues(of: number, in: sentence, topic: topic).base, !base.isEmpty,
            base.allSatisfy({ ["sessions", "total_users", "active_users", "new_users"].contains(sheet.metrics[$0]) }),
            sentence.metrics.contains(where: { mention in
                !mention.value.isForeign
                    && mention.value.metrics.allSatisfy {
                        sheet.metrics[$0].contains("cart") || sheet.metrics[$0].contains("checkout")
                    }
            })
        else { return nil }
        return .wrong("that is abandoned by no visits", [])
    }

    private static let normal = Movements.table("normal usual typical average ordinary regular expected")

    /// "A third of a normal day": of what was expected, and of nothing else.
    func partOfNormal(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        // "Less than half the usual traffic"
        let start = sentence.lower(end) == "of" ? end + 1 : end
        guard number.form == .percent, number.sign == nil, start > end || sentence.lower(end) == "the",
            ["a", "the", "our", "its"].contains(sentence.lower(start))
                && Self.normal.contains(sentence.lower(start + 1))
                || Self.normal.contains(sentence.lower(start))
        else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: number.range)
        let known = sheet.facts.indices.filter { index in
            sheet.facts[index].comparison?.kind == .expected && sheet.facts[index].value != nil
                && (sheet.facts[index].comparison?.value ?? 0) > 0
                && scope.metrics?.contains(sheet.metricOfFact[index]) ?? true
        }
        guard !known.isEmpty else { return nil }
        let fitting = known.filter { index in
            number.fits((sheet.facts[index].value ?? 0) / (sheet.facts[index].comparison?.value ?? 1))
        }
        return fitting.isEmpty
            ? .wrong("it is another part of what was expected", known) : .verified(fitting.map { [$0] })
    }

    /// "We're at $80 a sign-up, $10 more than in Q4": what it is now.
    func isBesideDifference(_ number: NumberMention) -> Bool {
        guard let next = sentence.numbers.first(where: { $0.range.lowerBound >= number.range.upperBound }),
            next.range.lowerBound - number.range.upperBound <= 5, next.form == number.form,
            ["more", "less", "higher", "lower", "fewer", "above", "below", "longer", "shorter"].contains(
                sentence.lower(next.range.upperBound)),
            (number.range.upperBound..<next.range.lowerBound).contains(where: { sentence.words[$0].isMark(",") }),
            !(max(0, number.range.lowerBound - 4)..<number.range.lowerBound).contains(where: {
                ["was", "were", "from", "had", "stood"].contains(sentence.lower($0))
            })
        else { return false }
        return sentence.words[next.range.upperBound...].prefix(4).contains { $0.lower == "than" }
            || ["above", "below"].contains(sentence.lower(next.range.upperBound))
    }

    /// "23 % of players got to the premium shop": no event that goes by another name.
    func isUnnamedEvent(_ quantity: Quantity, _ cues: NumberCues) -> Bool {
        guard quantity.unit == .fraction, quantity.meaning != .share,
            cues.base != nil || sentence.numbers.first?.range.lowerBound == 0,
            let first = quantity.facts.first, CountedEvents.isOf(sheet.facts[first].metric),
            quantity.facts.count == 1 || sheet.facts[quantity.facts[1]].metric != sheet.facts[first].metric
        else { return false }
        let metric = sheet.metricOfFact[first]
        let spoken = sentence.metrics.reduce(into: topic.metrics.union(topic.heading.metrics)) {
            $0.formUnion($1.value.metrics)
        }
        if spoken.contains(metric) || spoken.contains(where: { sheet.metrics[$0].contains("/") }) { return false }
        let name = Set(sheet.facts[first].metric.split { "_:".contains($0) }.map { Word.stem(String($0)) })
        return !sentence.words.contains {
            name.contains($0.stem) || $0.lower.count > 4 && name.contains(String($0.stem.prefix(5)))
        }
    }

    /// "1.3 % of sessions end in a trial": of trials, and of nothing else.
    func isOtherDeed(_ number: NumberMention, _ quantity: Quantity) -> Bool {
        guard number.form == .percent, quantity.unit == .fraction, quantity.facts.count == 2,
            quantity.meaning != .share,
            case let top = sheet.metricOfFact[quantity.facts[0]], top != sheet.metricOfFact[quantity.facts[1]],
            quantity.facts.allSatisfy({ sheet.facts[$0].unit == .count })
        else { return false }
        let deeds = deeds(behind: number)
        return !deeds.isEmpty && !deeds.contains(top)
    }

    /// "68 % of sessions are abandoned": of carts, and of nothing else.
    func isOfOtherBase(_ quantity: Quantity, _ cues: NumberCues) -> Bool {
        // "Spain made 40 % of orders": of these, and not of what comes in.
        if quantity.meaning == .share, let base = cues.base, !base.isEmpty, !base.contains(quantity.metric),
            !sentence.words.contains(where: { ["value", "money", "worth"].contains($0.lower) }),
            quantity.facts.allSatisfy({ sheet.metricOfFact[$0] == quantity.metric }),
            base.allSatisfy({ metric in
                sheet.factsOfMetric[metric].contains {
                    sheet.facts[$0].kind == .value && sheet.facts[$0].unit == .count
                }
            })
        {
            return true
        }
        guard let base = cues.base, quantity.unit == .fraction, quantity.facts.count == 1,
            sheet.facts[quantity.facts[0]].metric.contains("abandonment")
        else { return false }
        return base.allSatisfy {
            ["sessions", "ecommerce_purchases", "total_users", "active_users", "new_users"].contains(sheet.metrics[$0])
        }
    }

    /// "4,600 of the 9,200", "3,627 out of 96,720"
    private func isOf(_ part: NumberMention, _ whole: NumberMention) -> Bool {
        let gap = part.range.upperBound..<max(part.range.upperBound, whole.range.lowerBound)
        return (1...3).contains(gap.count) && gap.contains { sentence.lower($0) == "of" }
            && gap.allSatisfy {
                ["out", "of", "the", "our", "all", "its", "these", "those"].contains(sentence.lower($0))
            }
    }
}
