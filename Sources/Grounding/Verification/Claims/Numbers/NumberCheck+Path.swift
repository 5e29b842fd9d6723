import Semantics

/// Two numbers side by side that are one fact's number and the one it is compared with: "31.5k to 29.7k", "1.2 % down to 1.0 %",
/// "€75, was €60". Two numbers of one fact are no chance, so that neither its metric nor a verb need be said.
extension NumberCheck {
    /// What was, and what is now, as the words between the two say.
    private struct Path {
        var old: NumberMention
        var now: NumberMention
    }

    private static let forward = Movements.table("to → - > down up all the way and then")
    private static let backward = Movements.table(
        ", ( ; down up it they that was were from after against vs versus . compared with instead of rather than previously before having been"
    )
    private static let turning = Movements.table(
        "was were from after against vs versus instead rather previously before")

    /// The path that the number is an end of.
    private func path(of number: NumberMention) -> Path? {
        guard number.form != .place, number.form != .multiple, number.form != .points, number.sign != 1,
            let place = sentence.numbers.firstIndex(where: { $0.range == number.range })
        else { return nil }
        for first in [place, place - 1] where first >= 0 && sentence.numbers.indices.contains(first + 1) {
            let (one, two) = (sentence.numbers[first], sentence.numbers[first + 1])
            guard one.sign == two.sign,
                one.form.isLike(two.form) || one.form == .plain || two.form == .plain,
                ![.place, .multiple, .points].contains(one.form), ![.place, .multiple, .points].contains(two.form),
                one.range.upperBound < two.range.lowerBound
            else { continue }
            let gap = one.range.upperBound..<two.range.lowerBound
            func reads(_ words: Set<String>) -> Bool {
                gap.allSatisfy { at in
                    words.contains(sentence.lower(at)) || sentence.periods.contains { $0.range.contains(at) }
                        || sentence.metrics.contains { $0.range.contains(at) && $0.start == one.range.upperBound }
                }
            }
            // "317 (344)": the older one in brackets.
            if gap.count == 1, sentence.lower(gap.lowerBound) == "(", sentence.lower(two.range.upperBound) == ")",
                one.form.isLike(two.form), one.precision == .exact, two.precision == .exact
            {
                return Path(old: two, now: one)
            }
            let unit = (one.inUnit(of: two, in: sentence) ?? one, two.inUnit(of: one, in: sentence) ?? two)
            if gap.count <= 5, reads(Self.forward),
                gap.contains(where: { ["to", "→", ">"].contains(sentence.lower($0)) })
            {
                return Path(old: unit.0, now: unit.1)
            }
            if gap.count <= 6, reads(Self.backward), gap.contains(where: { Self.turning.contains(sentence.lower($0)) })
            {
                return Path(old: unit.1, now: unit.0)
            }
        }
        return nil
    }

    /// The facts that hold both ends.
    func ofPath(_ number: NumberMention) -> ClaimFinding? {
        guard let path = path(of: number), !sentence.entities.contains(where: { $0.value.isEmpty }) else { return nil }
        var scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: path.now.range)
        guard !scope.isForeignMetric, !sentence.metrics.contains(where: \.value.isForeign) else { return nil }
        if !scope.hasOwnMetric { scope.metrics = nil }
        let finder = QuantityFinder(
            sheet: sheet, sentence: sentence, scope: scope, cues: NumberCues(of: path.now, in: sentence, topic: topic))
        let both = finder.facts().compactMap { index -> [Int]? in
            let fact = sheet.facts[index]
            guard [.value, .anomaly].contains(fact.kind), let now = fact.value else { return nil }
            let unit = Quantity.unit(of: fact)
            func isWritten(_ number: NumberMention, _ value: Double) -> Bool {
                canBe(number, unit) && number.fits((number.sign ?? 1) * Quantity.scaled(value, fact))
            }
            guard isWritten(path.now, now) else { return nil }
            if let old = fact.comparison?.value, isWritten(path.old, old),
                sentence.periods.allSatisfy({ isTimely($0, path, fact, finder) })
            {
                return [index]
            }
            // "12.83 against 3.7", on a day: what was expected of it.
            let expected = sheet.expectation(of: index)
            return expected.flatMap { sheet.facts[$0].value.map { isWritten(path.old, $0) } } == true
                && sentence.periods.allSatisfy({ finder.matchesOwn($0.value, fact) })
                ? [index, expected ?? index] : nil
        }
        return both.isEmpty ? nil : .verified(both)
    }

    /// Whether the time can be of the end that it stands with.
    private func isTimely(
        _ time: Mention<PeriodPattern>, _ path: Path, _ fact: ReferenceFact, _ finder: QuantityFinder
    ) -> Bool {
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let (isOwn, isOld) = (finder.matchesOwn(time.value, fact), finder.matchesReference(time.value, fact))
        // "€75, was €60 in October": the newer one first.
        if path.now.range.upperBound <= path.old.range.lowerBound {
            if time.start >= path.old.range.upperBound { return isOld }
            if time.start >= path.now.range.upperBound { return isOwn || isOld }
        }
        return isOwn
            || isOld
                && (resolver.isReference(time)
                    || time.start < path.now.range.lowerBound && time.start > path.old.range.lowerBound)
    }

    private func canBe(_ number: NumberMention, _ unit: Quantity.Unit) -> Bool {
        if number.form == .plain, case .time = unit { return true }
        return number.canBe(unit)
    }

    /// "Lost 30 bookings (120 to 150)": the two go the other way.
    func pathDenied(_ number: NumberMention) -> ClaimFinding? {
        guard let path = path(of: number), path.old.form == path.now.form, path.old.value != path.now.value,
            path.old.range.upperBound < path.now.range.lowerBound,
            case let start = path.old.range.lowerBound, ["(", ":", ","].contains(sentence.lower(start - 1)),
            let verb = sentence.directions.last(where: { $0.end < start && start - $0.end <= 6 }),
            let said = SignWords.sign(verb.value, lowerIsBetter: nil), said != 0, !sentence.isNegated(verb.start),
            !(verb.end..<start).contains(where: { at in
                sentence.entities.contains { $0.range.contains(at) }
                    || ["and", "but", "while"].contains(sentence.lower(at))
            })
        else { return nil }
        return (path.now.value - path.old.value) * said < 0
            ? .wrong("its own numbers say that it was the other way round", []) : nil
    }
}
