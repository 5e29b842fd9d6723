import Semantics

/// Numbers whose nearest words name something that cannot have such a number, or nothing at all.
///
/// "Money handed back to customers shrank from £2,660": a count of customers is no money, so they do not say what the number
/// is of. It is bound to what the sentence, or the one before it, names that can have it; where nothing is named, to the one
/// thing on the sheet that does. Names, periods, role and direction bind as ever.
extension NumberCheck {
    func uncontradicted(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        if isSpecific(number), let found = carried(number, scope, cues) { return found }
        return rate(number, scope, cues) ?? bareShare(number, scope)
    }

    /// Two digits or more: few other numbers of a sheet are the same by chance.
    func isSpecific(_ number: NumberMention) -> Bool {
        number.precision != .worded && number.step > 0 && number.value >= number.step * 9.5
    }

    /// Whether a number so written can be said of the metric, or of how it moved.
    private func carries(_ metric: Int, _ number: NumberMention) -> Bool {
        sheet.factsOfMetric[metric].contains { index in
            switch (number.form, sheet.facts[index].unit) {
            case (.money, let unit): unit.isMoney
            case (.time, .time): true
            case (.time, _): false
            case (.points, let unit): unit == .fraction || unit.canAdd
            case (.plain, .fraction), (.plain, .probability): number.value < 1
            case (.plain, .time): false
            default: true
            }
        }
    }

    private func carried(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        guard let named = scope.metrics, !named.contains(where: { carries($0, number) }),
            !sentence.metrics.contains(where: { $0.value.isForeign }), !isOfRate(number), !isOfSubject(number)
        else { return nil }
        let others = [
            sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }, topic.metrics,
        ].map { $0.filter { carries($0, number) } }
        var choices: [Set<Int>?] = others.filter { !$0.isEmpty }
        if choices.isEmpty { choices = [nil, sheet.derivedMetrics.filter { carries($0, number) }] }
        for metrics in choices {
            var open = scope
            open.metrics = metrics
            if case .verified(let found) = bind(number, open, cues) { return .verified(found) }
        }
        return nil
    }

    private static let governing = Movements.table("to from by for of with per in on at among via")

    /// "Orders there held flat at €48k": what the verb is said of cannot have such a number.
    func isOfSubject(_ number: NumberMention) -> Bool {
        guard case .money = number.form, let last = sentence.metrics.last(where: { $0.end <= number.range.lowerBound }),
            !last.value.metrics.contains(where: { carries($0, number) }),
            !Self.governing.contains(sentence.lower(last.start - 1)),
            ["at", "to"].contains(sentence.lower(number.range.lowerBound - 1))
        else { return false }
        let gap = last.end..<number.range.lowerBound
        return gap.count <= 6 && sentence.directions.contains { gap.contains($0.start) }
            && gap.allSatisfy { at in
                sentence.directions.contains { $0.range.contains(at) }
                    || Subjects.auxiliaries.contains(sentence.lower(at))
                    || ["at", "to", "there", "here", "about", "around", "roughly"].contains(sentence.lower(at))
            }
    }

    /// "The refund rate climbed from €80": no rate is money.
    func isOfRate(_ number: NumberMention) -> Bool {
        guard case .money = number.form, let last = sentence.metrics.last(where: { $0.end <= number.range.lowerBound })
        else { return false }
        return sentence.lower(last.end - 1) == "rate"
            && sentence.clause[last.start] == sentence.clause(of: number.range)
            && last.value.metrics.allSatisfy(isRate)
    }

    /// "4.6 % of users went on to buy": a part of what is counted, where the sheet has the rate and the words do not name it.
    private func rate(_ number: NumberMention, _ scope: Scope, _ cues: NumberCues) -> ClaimFinding? {
        guard number.form == .percent, number.sign == nil, cues.role != .by,
            sentence.directions.isEmpty,
            !sentence.metrics.contains(where: { $0.value.isForeign || $0.value.metrics.contains(where: isRate) })
        else { return nil }
        let stems = Set(sentence.words.map(\.stem)).subtracting(sheet.nameStems)
        let rates = sheet.metrics.indices.filter { metric in
            isRate(metric)
                && (isSpecific(number) && !isOfSaid(metric, number) && !isOfOtherDeed(metric, number)
                    || sheet.metrics[metric].split(separator: "_").contains { stems.contains(Word.stem(String($0))) })
                && !(cues.base.map(isMoney) ?? false && isOfPeople(metric)) && isOfBase(metric, cues)
        }
        guard !rates.isEmpty, !isBracketOfNamed(number) else { return nil }
        var open = scope
        open.metrics = Set(rates)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: open, cues: cues)
        let fitting = finder.direct().filter {
            [.level, .reference].contains($0.meaning) && $0.unit == .fraction && fits(number, $0, cues)
        }
        return fitting.isEmpty ? nil : .verified(fitting.map(\.facts))
    }

    /// "46 % of sessions ended in a subscription": of what is named behind, and of no other rate.
    private func isOfOtherDeed(_ rate: Int, _ number: NumberMention) -> Bool {
        let deeds = sentence.metrics.filter { $0.start > number.range.upperBound + 2 && !$0.value.isForeign }
            .flatMap(\.value.metrics).filter { CountedEvents.isOne(sheet.metrics[$0]) }
        return !deeds.isEmpty
            && !deeds.contains { deed in
                sheet.metrics[rate].split(separator: ":").last.map { sheet.metrics[deed].hasSuffix($0) } ?? false
            }
            && !MetricPhrases.rates.contains(sheet.metrics[rate])
    }

    /// "3 % of the quotes": of a ratio that the sheet does not state, only what it is a part of.
    private func isOfBase(_ rate: Int, _ cues: NumberCues) -> Bool {
        guard let base = cues.base, let whole = sheet.metrics[rate].split(separator: "/").dropFirst().first else {
            return true
        }
        return base.contains { sheet.metrics[$0] == whole }
    }

    private func isMoney(_ metrics: Set<Int>) -> Bool {
        metrics.allSatisfy { metric in sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit.isMoney } }
    }

    /// "2.5 % of revenue": no rate of what people do.
    private func isOfPeople(_ metric: Int) -> Bool {
        [
            "conversion", "key_event", "purchaser", "bounce", "engagement", "ctr", "click", "retention", "abandonment",
            "open",
        ]
        .contains { sheet.metrics[metric].contains($0) }
    }

    /// "A month earlier it was 48 %": of what was spoken of, where that is something else.
    private func isOfSaid(_ metric: Int, _ number: NumberMention) -> Bool {
        let pointsBack = sentence.words[..<number.range.lowerBound].contains { ["it", "that"].contains($0.lower) }
        return pointsBack && sentence.metrics.isEmpty && !topic.metrics.isEmpty && !topic.metrics.contains(metric)
    }

    private static let parts = Movements.table("share shares split splits percentages mix breakdown")

    /// "Shares by city are Zurich 40, Basel 34": what is spoken of says that the numbers are percent.
    private func bareShare(_ number: NumberMention, _ scope: Scope) -> ClaimFinding? {
        guard number.form == .plain, number.sign == nil, number.value <= 100, !scope.named.isEmpty,
            sentence.words.contains(where: { Self.parts.contains($0.lower) })
        else { return nil }
        var percent = number
        (percent.form, percent.value, percent.step) = (.percent, number.value / 100, number.step / 100)
        let cues = NumberCues(of: percent, in: sentence, topic: topic)
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues)
        let fitting = finder.shares().filter { $0.meaning == .share && fits(percent, $0, cues) }
        return fitting.isEmpty ? nil : .verified(fitting.map(\.facts))
    }

    private func isRate(_ metric: Int) -> Bool {
        sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit == .fraction && sheet.facts[$0].kind != .lift }
    }
}
