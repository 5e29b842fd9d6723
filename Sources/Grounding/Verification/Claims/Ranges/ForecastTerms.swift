/// Checks the numbers beside a forecast: how good its method was, and what becomes of a target.
///
/// "At 12 earlier points it was 17 % closer than repeating the last season"; "the target of €9,000 is reached with a
/// probability of about 62 %"; "each remaining day needs €120.75, €317.09 is expected".
struct ForecastTerms {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let wanting = Movements.table("needs need needed requires required requiring require")
    private static let expecting = Movements.table("expected expect expects forecast projected likely current")
    private static let chances = Movements.table("probability chance chances odds likelihood")
    private static let repeating = Movements.table("repeat repeating naive simple simply last method")

    /// Nil where the number is none of these.
    func check(_ number: NumberMention) -> ClaimFinding? {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        let before = (max(0, start - 3)..<start).map { sentence.lower($0) }
        if number.form == .percent, isOfMethod(number) {
            // "In the last 40 days the method was 24 % closer": its test is of no days.
            if let days = sentence.periods.first(where: { !$0.value.isAbsolute }),
                sentence.words[days.range].contains(where: { $0.kind == .digits })
            {
                return .wrong("the method was not tested over such days", [])
            }
            // "Closer than last year's value": it was held against repeating one.
            if let fact = sheet.facts.first(where: { $0.kind == .backTest }), fact.label.contains("repeating"),
                !sentence.words.contains(where: { $0.lower.hasPrefix("repeat") || $0.lower == "naive" })
            {
                return .unsupported("the method was held against another one")
            }
            return bind(number, [.backTest])
                ?? .unsupported("the sheet does not say how good the forecast's method was")
        }
        if let tested = points(number) ?? limit(number) { return tested }
        if let held = GoalTerms(sheet: sheet, sentence: sentence, topic: topic).check(number) { return held }
        if before.contains("target") || before.contains("goal") { return bind(number, [.goal]) }
        let near = max(0, start - 9)..<min(sentence.words.count, end + 2)
        // "With 80 % probability from 179 to 183": how wide a range is.
        let isLevel =
            Self.chances.contains(sentence.lower(end)) && ["from", "between"].contains(sentence.lower(end + 1))
        if number.form == .percent, !isLevel, !isOpposed(near, number),
            near.contains(where: { Self.chances.contains(sentence.lower($0)) })
        {
            return bind(number, [.chance])
        }
        return pace(number) ?? ahead(number)
    }

    /// "As low as $15.1k or as high as $22.2k": the ends of a forecast.
    private func limit(_ number: NumberMention) -> ClaimFinding? {
        let start = number.range.lowerBound
        guard sentence.lower(start - 1) == "as", sentence.lower(start - 3) == "as", number.form != .percent,
            let kind = ["low": ReferenceFact.Kind.forecastLower, "high": .forecastUpper][sentence.lower(start - 2)]
        else { return nil }
        return bind(number, [kind])
    }

    private static let ending = Movements.table(
        "end ends ended land lands finish pace trend figures scenario forecast forecasts repeat repeats repeated year's"
    )
    private static let others = Movements.table("scenario figures repeat repeats repeated year's")

    /// "With last year's figures: $24,421", "the month would end at about $24.4k": of two forecasts beside a goal, the one that the
    /// words speak of.
    private func ahead(_ number: NumberMention) -> ClaimFinding? {
        let forecasts = sheet.facts.indices.filter { sheet.facts[$0].kind == .forecast && sheet.facts[$0].value != nil }
        guard case .money = number.form, sheet.facts.contains(where: { $0.kind == .goal }), !forecasts.isEmpty,
            number.step < 1_000, sentence.words.contains(where: { Self.ending.contains($0.lower) })
        else { return nil }
        let isOther = sentence.words.contains { Self.others.contains($0.lower) }
        let meant = forecasts.count == 2 ? [forecasts[isOther ? 1 : 0]] : forecasts
        return bind(number, [.forecast], among: meant, isBound: false)
    }

    /// Another percentage stands nearer to the words.
    private func isOpposed(_ near: Range<Int>, _ number: NumberMention) -> Bool {
        sentence.numbers.contains {
            $0.form == .percent && $0.range != number.range && near.contains($0.range.lowerBound)
        }
    }

    /// "24 % closer than repeating the last value", "beat a simple repeat of it by 24 %".
    private func isOfMethod(_ number: NumberMention) -> Bool {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        if sentence.has(["closer", "than"], at: end) { return true }
        let isBeaten =
            sentence.lower(start - 1) == "by"
            && (max(0, start - 12)..<start).contains { sentence.lower($0).hasPrefix("beat") }
            || ["better", "closer"].contains(sentence.lower(end))
        return isBeaten && sheet.facts.contains { $0.kind == .backTest }
            && sentence.words.contains { Self.repeating.contains($0.lower) }
    }

    /// "At 40 earlier points": as many as the fact on the method says.
    private func points(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .plain, number.step == 1,
            (number.range.upperBound..<number.range.upperBound + 3).contains(where: { sentence.lower($0) == "points" }),
            let fact = sheet.facts.indices.first(where: { sheet.facts[$0].kind == .backTest }),
            sheet.facts[fact].label.contains("points")
        else { return nil }
        let written = sheet.facts[fact].label.split { !$0.isNumber }
        return written.contains("\(Int(number.value))")
            ? .verified([[fact]]) : .wrong("it was tested at another number of points", [fact])
    }

    /// "$862 needed on each remaining day", "$287 a day more than expected": what each day needs, and what is expected of it.
    private func pace(_ number: NumberMention) -> ClaimFinding? {
        let paces = sheet.facts.indices.filter { sheet.facts[$0].kind == .pace && sheet.facts[$0].value != nil }
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        let clause = sentence.clause(of: number.range)
        func distance(_ words: Set<String>) -> Int? {
            sentence.words.indices.filter { sentence.clause[$0] == clause && words.contains(sentence.lower($0)) }
                .map { $0 < start ? start - $0 : $0 - end + 1 }.filter { $0 < 7 }.min()
        }
        let (need, expected) = (distance(Self.wanting), distance(Self.expecting))
        let isDaily = (max(0, start - 6)..<end + 5).contains { at in
            ["a", "per", "each", "every", "remaining"].contains(sentence.lower(at)) && sentence.lower(at + 1) == "day"
                || sentence.lower(at) == "daily"
        }
        guard !paces.isEmpty, need != nil || expected != nil || isDaily else { return nil }
        if ["a", "per"].contains(sentence.lower(end)), ["week", "month", "hour"].contains(sentence.lower(end + 1)) {
            return .wrong("it is of a day", paces)
        }
        func fact(_ isExpected: Bool) -> Int? {
            paces.first { sheet.facts[$0].label.contains("expected") == isExpected }
        }
        if let high = fact(false), let low = fact(true), let gap = gap(number, high, low), isDaily || need != nil {
            return gap
        }
        let isOfOne = isDaily && paces.count == 2 && fact(true) != nil
        let meant = isOfOne ? [fact((expected ?? 99) < (need ?? 99))].compactMap(\.self) : paces
        return bind(
            number, [.pace], among: need == nil && expected == nil ? paces : meant,
            isBound: isOfOne && number.form != .percent)
    }

    /// "$287 more than expected", "about 50 % more": by how much what is needed lies above what is expected.
    private func gap(_ number: NumberMention, _ high: Int, _ low: Int) -> ClaimFinding? {
        let end = number.range.upperBound
        guard
            let side = ["more": 1.0, "above": 1, "higher": 1, "less": -1, "below": -1, "lower": -1, "short": -1][
                sentence.lower(end)], let need = sheet.facts[high].value, let expected = sheet.facts[low].value,
            expected > 0
        else { return nil }
        let gap = need - expected
        let isSize =
            number.form == .percent
            ? number.fits(abs(gap) / expected)
            : number.canBe(Quantity.unit(of: sheet.facts[high])) && number.fits(abs(gap))
        return isSize && gap * side > 0
            ? .verified([[high, low]]) : .wrong("each day needs another amount", [high, low])
    }

    /// - Parameter isBound: the number can be nothing else where the sheet holds such facts.
    private func bind(
        _ number: NumberMention, _ kinds: Set<ReferenceFact.Kind>, among own: [Int]? = nil, isBound: Bool = true
    ) -> ClaimFinding? {
        let facts = (own ?? Array(sheet.facts.indices)).filter {
            kinds.contains(sheet.facts[$0].kind) && sheet.facts[$0].value != nil
        }
        guard !facts.isEmpty else { return nil }
        let fitting = facts.filter { index in
            number.canBe(Quantity.unit(of: sheet.facts[index])) && sheet.facts[index].value.map(number.fits) ?? false
        }
        if !fitting.isEmpty { return .verified(fitting.map { [$0] }) }
        return isBound ? .wrong("the sheet has another number", facts) : nil
    }
}
