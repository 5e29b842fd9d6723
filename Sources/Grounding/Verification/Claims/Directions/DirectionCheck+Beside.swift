/// Directions that the words right beside them say the metric of.
extension DirectionCheck {
    /// "What we got back for it slid: a return on ad spend of 4.65": the metric stands behind the colon.
    func announced(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard sentence.lower(mention.end) == ":",
            let metric = sentence.metrics.first(where: { (1...2).contains($0.start - mention.end) }),
            !metric.value.isForeign,
            !sentence.metrics.contains(where: { $0.end == mention.start })
        else { return nil }
        var scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: mention.range)
        scope.metrics = metric.value.metrics
        scope.hasOwnMetric = true
        scope.isForeignMetric = false
        let found = moved(mention, scope)
        return found.isFine ? found : nil
    }

    /// "Each of them still takes €5 of advertising, no change there": the number in front, by the step that it takes.
    func ofNumberInFront(_ mention: Mention<Direction>) -> ClaimFinding? {
        guard mention.value == .flat, [",", "(", "—", "–", ";"].contains(sentence.lower(mention.start - 1)),
            ["there", "here", "", ".", ")"].contains(sentence.lower(mention.end)),
            let number = sentence.numbers.last(where: { $0.range.upperBound < mention.start }),
            mention.start - number.range.upperBound <= 5, number.form != .place,
            case .verified(let bindings) = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number)
        else { return nil }
        let isFlat = bindings.prefix(4).filter { !$0.isEmpty }.contains { binding in
            Computation.all(of: number, binding, sheet).contains { step in
                guard let now = step.now(sheet), let old = step.old(sheet), old != 0 else { return false }
                return matches(.flat, now - old, abs(now - old) / abs(old), metric: binding[0], false)
            }
        }
        return isFlat ? .verified(bindings) : nil
    }

    /// "Errors: 2.15 %, above the expected range" of 0.2 % to 0.8 %: how far it lies outside.
    func beyondBounds(_ index: Int) -> (sign: Double, size: Double, facts: [Int], isAmple: Bool)? {
        guard sheet.facts[index].kind == .value, let value = sheet.facts[index].value,
            let (low, high) = sheet.bounds(of: index), sheet.facts[low].kind == .expectedLower,
            let floor = sheet.facts[low].value, let ceiling = sheet.facts[high].value
        else { return nil }
        let beyond = max(0, value - ceiling) + min(0, value - floor)
        return (beyond, value == 0 ? 1 : abs(beyond / value), [index, low, high], false)
    }

    /// "From 71 % on the guide down to 39 % in the shop": the numbers of two names, and no movement.
    func isSpread(_ mention: Mention<Direction>) -> Bool {
        guard sentence.lower(mention.end) == "to",
            let high = sentence.numbers.last(where: { $0.range.upperBound <= mention.start }),
            let low = sentence.numbers.first(where: { $0.range.lowerBound == mention.end + 1 }),
            sentence.lower(high.range.lowerBound - 1) == "from", high.form == low.form,
            let first = sentence.entities.first(where: {
                (high.range.upperBound..<mention.start).contains($0.start)
            }),
            let second = sentence.entities.first(where: { (0...3).contains($0.start - low.range.upperBound) })
        else { return false }
        let isDown = mention.value == .down
        return first.value != second.value && (high.value > low.value) == isDown
    }

    /// "Pauses rose to 1,150": what they reached is less than what they were before.
    func isDeniedByLevel(_ mention: Mention<Direction>) -> Bool {
        guard mention.value == .up || mention.value == .down, !sentence.isNegated(mention.start),
            sentence.lower(mention.end) == "to", sentence.periods.isEmpty, !isForecast,
            let number = sentence.numbers.first(where: { $0.range.lowerBound == mention.end + 1 }),
            number.precision == .exact, number.form == .plain || number.form == .percent,
            case .verified(let bindings) = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number)
        else { return false }
        let changes = bindings.prefix(6).map { binding -> Double? in
            guard binding.count == 1, sheet.facts[binding[0]].kind == .value, let value = sheet.facts[binding[0]].value,
                number.fits(Quantity.scaled(value, sheet.facts[binding[0]]))
            else { return nil }
            return sheet.facts[binding[0]].change
        }
        let sign = mention.value == .up ? 1.0 : -1.0
        return !changes.isEmpty && changes.allSatisfy { $0.map { $0 * sign < 0 } ?? false }
    }
}
