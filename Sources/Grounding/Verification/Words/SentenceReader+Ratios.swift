/// Metrics named as one thing for each of another: "spending per buyer", "two items each".
extension SentenceReader {
    private static let spending = Movements.table("spend spending spent outlay")
    private static let people = Movements.table("person head member reader customer visitor user guest shopper buyer")

    private static let money = Movements.table("revenue sale turnover income taking earning")

    private static let prices = Movements.table(
        "cheaper dearer pricier costlier cheapest priciest dearest costliest expensive cost costs")
    private static let typical = Movements.table("average typical mean usual median")
    private static let bought: Set<String> = [
        "ecommerce_purchases", "items_purchased", "total_purchasers", "advertiser_ad_clicks", "key_events",
        "key_events:sign_up",
    ]

    private func isBought(_ metric: String) -> Bool { Self.bought.contains(metric) || CountedEvents.isOne(metric) }

    func readRatios(_ sentence: inout Sentence) {
        splitForeign(&sentence)
        readDeeds(&sentence)
        readPrices(&sentence)
        readChances(&sentence)
        readSpenders(&sentence)
        readPassages(&sentence)
        for per in sentence.words.indices {
            switch sentence.lower(per) {
            case "per":
                if readReturn(per, &sentence) { continue }
                if !readPrice(per, &sentence), !readApart(per, &sentence) { readPer(per, base: per + 1, &sentence) }
            case "for" where ["each", "every"].contains(sentence.lower(per + 1)): readPer(per, base: per + 2, &sentence)
            case "one" where sentence.lower(per - 1) == "of" && Self.priceNouns.contains(sentence.lower(per - 2)):
                readPriceOfEach(per, &sentence)
            case "each", "apiece":
                if readAdvertisingOfEach(per, &sentence) || readReturn(per, &sentence) { continue }
                if ["of", "for"].contains(sentence.lower(per - 1)), Self.priceNouns.contains(sentence.lower(per - 2)) {
                    readPriceOfEach(per, &sentence)
                } else {
                    readPop(per..<per + 1, &sentence)
                    readEach(per, &sentence)
                }
            // "£39 a pop": each.
            case "a" where ["pop", "piece", "time"].contains(sentence.lower(per + 1)): readPop(per..<per + 2, &sentence)
            case "a" where isOfEach(per, sentence), "an" where isOfEach(per, sentence):
                readPer(per, base: per + 1, &sentence)
            case "every": _ = readReturn(per, &sentence)
            case "share", "proportion", "percentage": readPart(per, &sentence)
            default: break
            }
        }
    }

    private static let paid = Movements.table("paid pay paying customer purchase subscription subscriber sale upgrade")
    private static let ends = Movements.table(
        "subscribe purchase paid upgrade order customer payment subscription purchases")

    /// "Trial-to-paid conversion", "cart-to-order rate": the part of the first that gets to the second.
    private func readPassages(_ sentence: inout Sentence) {
        for at in sentence.words.indices where sentence.lower(at) == "to" && at > 0 && at + 1 < sentence.words.count {
            // "Sign-up to trial stayed at 40 %"
            let isOpen = isStep(endingAt: at, sentence)
            guard sentence.words[at].isGlued && sentence.words[at + 1].isGlued || isOpen,
                sentence.words[at + 1].kind == .word
            else { continue }
            let first = sentence.metrics.first { $0.end == at && !$0.value.isForeign }
            let base = isOpen ? first.map { metrics($0.value) } ?? [] : counted(sentence.words[at - 1])
            let next = sentence.words[at + 1]
            let top =
                Self.paid.contains(next.stem)
                ? Set(
                    sheet.metrics.filter { name in
                        name.split { "_:".contains($0) }.contains { Self.ends.contains(String($0)) }
                    })
                : counted(next)
            let isRate = ["conversion", "rate"].contains(sentence.lower(at + 2))
            let found = ratios(top.subtracting(base), base)
            if !found.isEmpty { sentence.entities.removeAll { (at - 1..<at + 2).overlaps($0.range) } }
            let start = isOpen ? first?.start ?? at - 1 : at - 1
            replace(start..<(isRate ? at + 3 : at + 2), with: found, &sentence)
        }
    }

    /// Whether a step that is counted stands in front of "to", as a subject.
    private func isStep(endingAt at: Int, _ sentence: Sentence) -> Bool {
        guard let first = sentence.metrics.first(where: { $0.end == at && !$0.value.isForeign }),
            metrics(first.value).contains(where: CountedEvents.isOne), !sentence.words[at].isGlued
        else { return false }
        return first.start == 0
            || [";", ",", ".", "—", "–", "and", "but", "while"].contains(sentence.lower(first.start - 1))
    }

    /// The counts that a word in such a name can mean.
    private func counted(_ word: Word) -> Set<String> {
        if ["visit", "session", "visitor"].contains(word.stem) {
            return Set(["sessions", "total_users"].filter(sheet.metrics.contains))
        }
        return Set(
            sheet.metrics.filter { name in
                !name.contains("/") && name.split { "_:".contains($0) }.contains { Word.stem(String($0)) == word.stem }
            })
    }

    /// "3 rides a head": by those who are counted behind.
    private func isOfEach(_ at: Int, _ sentence: Sentence) -> Bool {
        guard let top = sentence.metrics.first(where: { $0.end == at && !$0.value.isForeign }),
            sentence.numbers.contains(where: { $0.range.upperBound == top.start }),
            sentence.words.indices.contains(at + 1)
        else { return false }
        return Self.people.contains(sentence.words[at + 1].stem)
            || ["visit", "session", "order"].contains(sentence.lower(at + 1))
    }

    private static let priceNouns = Movements.table("cost price")

    /// "€7.50 per conversion", "42 pence per user": what one of them costs, or brings.
    private func readPrice(_ per: Int, _ sentence: inout Sentence) -> Bool {
        let isMoney = sentence.numbers.contains { number in
            if case .money = number.form { number.range.upperBound == per } else { false }
        }
        guard isMoney, sentence.words.indices.contains(per + 1) else { return false }
        let counted = sentence.metrics.first { $0.start == per + 1 && !$0.value.isForeign }
        let stem = sentence.words[per + 1].stem
        var names = UnitMetrics.byNoun[stem] ?? []
        let bases = counted.map { metrics($0.value) } ?? []
        let known = Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
        if known.isEmpty, !bases.isEmpty {
            for top in MetricPhrases.money.union(["advertiser_ad_cost"]) {
                names.formUnion(DerivedFacts.names([top], bases).union(bases.map { DerivedFacts.pair(top, $0) }))
            }
        }
        let found = Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
        guard !found.isEmpty,
            !sentence.metrics.contains(where: { $0.end == per - 1 && found.isSuperset(of: $0.value.metrics) })
        else { return false }
        let end = counted?.end ?? per + 2
        replace(per..<end, with: found, &sentence)
        return true
    }

    /// "So the cost of each was halved": of what was counted before.
    private func readPriceOfEach(_ each: Int, _ sentence: inout Sentence) {
        guard
            let base = sentence.metrics.last(where: { $0.end < each - 1 && metrics($0.value).contains(where: isBought) }
            )
        else { return }
        let bases = metrics(base.value).filter(isBought)
        replace((each - 2)..<(each + 1), with: ratios(["advertiser_ad_cost"], bases), &sentence)
    }

    private static let joining = Movements.table(
        "that which who ended ending end ends resulted resulting results result led leading leads lead became become converting turned"
    )

    /// "The share of sessions that ended in a donation": the one of the other.
    private func readPart(_ share: Int, _ sentence: inout Sentence) {
        guard sentence.lower(share + 1) == "of",
            let base = sentence.metrics.first(where: { (0...2).contains($0.start - share - 2) && !$0.value.isForeign }),
            Self.joining.contains(sentence.lower(base.end)),
            let top = sentence.metrics.first(where: { (1...5).contains($0.start - base.end) && !$0.value.isForeign }),
            (base.end..<top.start).allSatisfy({ sentence.words[$0].kind == .word })
        else { return }
        let bases = metrics(base.value).union(
            metrics(base.value).isDisjoint(with: MetricPhrases.people) ? [] : MetricPhrases.people)
        let found = ratios(metrics(top.value), bases).filter { metric in
            sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .fraction }
        }
        replace(share..<top.end, with: found, &sentence)
    }

    /// "Fewer of those clicks converted": of the deed, and not of those who do it.
    private func readDeeds(_ sentence: inout Sentence) {
        guard
            let of = sentence.words.indices.first(where: { at in
                sentence.lower(at) == "of" && ["those", "these", "the"].contains(sentence.lower(at + 1))
                    && ["fewer", "more", "less"].contains(sentence.lower(at - 1))
            }), let base = sentence.metrics.firstIndex(where: { $0.start == of + 2 }),
            sentence.metrics.indices.contains(base + 1),
            sentence.metrics[base + 1].start == sentence.metrics[base].end
        else { return }
        let rates = sentence.metrics[base + 1].value.metrics.filter { metric in
            sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .fraction }
        }
        guard !rates.isEmpty else { return }
        sentence.metrics[base + 1].value = .init(metrics: rates)
        sentence.metrics.remove(at: base)
    }

    /// "Views per user", which no sheet states and this one's facts give.
    private func splitForeign(_ sentence: inout Sentence) {
        for mention in sentence.metrics where mention.value.isForeign {
            guard let per = mention.range.first(where: { sentence.lower($0) == "per" }), per > mention.start,
                per + 1 < mention.end,
                let top = sheet.metricPhrases.match(Array(sentence.words[mention.start..<per]), at: 0),
                top.length == per - mention.start
            else { continue }
            let base = sheet.metricPhrases.match(Array(sentence.words[per + 1..<mention.end]), at: 0)?.meaning
            var bases = base.map(metrics) ?? []
            if Self.people.contains(sentence.words[per + 1].stem) {
                bases.formUnion(MetricPhrases.people.intersection(sheet.metrics))
            }
            replace(mention.range, with: ratios(metrics(top.meaning), bases), &sentence)
        }
    }

    /// "Google clicks are the priciest", "the typical email order": what one of them costs, or brings.
    private func readPrices(_ sentence: inout Sentence) {
        for mention in sentence.metrics where metrics(mention.value).contains(where: isBought) {
            let isOne = sentence.words[mention.end - 1].stem == sentence.words[mention.end - 1].lower
            let isTypical =
                isOne
                && (max(0, mention.start - 3)..<mention.start).contains { Self.typical.contains(sentence.lower($0)) }
            let isPriced = (mention.end..<mention.end + 8).contains { at in
                Self.prices.contains(sentence.lower(at))
                    && (!sentence.lower(at).hasPrefix("cost") || at <= mention.end + 1)
            }
            guard isTypical || isPriced else { continue }
            let bases = metrics(mention.value).filter(isBought)
            let costs = ratios(["advertiser_ad_cost"], bases)
            // "A booking costs €75": the verb says it with the noun.
            let verb = ["cost", "costs"].contains(sentence.lower(mention.end)) ? mention.end + 1 : mention.end
            replace(
                mention.start..<(costs.isEmpty ? mention.end : verb),
                with: costs.isEmpty ? ratios(MetricPhrases.money, bases) : costs, &sentence)
            if !costs.isEmpty { dropRepeated(after: verb, &sentence) }
        }
    }

    func metrics(_ mention: ReferenceSheet.MetricMention) -> Set<String> {
        Set(mention.metrics.map { sheet.metrics[$0] })
    }

    private func readPer(_ per: Int, base: Int, _ sentence: inout Sentence) {
        let top = sentence.metrics.firstIndex { $0.end == per }
        // "22,500 items, three per order": of what was counted last.
        if top == nil, sentence.numbers.contains(where: { $0.range.upperBound == per && $0.form == .plain }),
            let last = sentence.metrics.lastIndex(where: { $0.end <= per && !$0.value.isForeign })
        {
            return readCounted(per, base: base, of: sentence.metrics[last].value, &sentence)
        }
        // "People who ordered spent a bit less per order"
        let isLess =
            ["less", "more"].contains(sentence.lower(per - 1))
            && (max(0, per - 5)..<per - 1).contains { Self.spending.contains(sentence.lower($0)) }
        let isSpending = Self.spending.contains(sentence.lower(per - 1)) || isLess
        guard top != nil || isSpending else { return }
        // "Ad spend per first order": the name stands between, and keeps its place.
        let named = sentence.entities.first { $0.start == base && !$0.value.isEmpty }
        let counted = sentence.metrics.firstIndex { $0.start == named?.end ?? base && !$0.value.isForeign }
        var bases = counted.map { metrics(sentence.metrics[$0].value) } ?? []
        // "Cost per lead": a word that alone would be a verb.
        if counted == nil, named == nil, sentence.words.indices.contains(base),
            let match = sheet.metricPhrases.match(sentence.words, at: base), match.length == 1
        {
            bases = metrics(match.meaning).filter(isBought)
        }
        if counted == nil, Self.people.contains(sentence.lower(base)) {
            bases = MetricPhrases.people.intersection(sheet.metrics)
        }
        var tops = top.map { metrics(sentence.metrics[$0].value) } ?? []
        // "Revenue per head", of which a sheet holds nothing but the ratio.
        if let top, sentence.metrics[top].value.isForeign, counted == nil, Self.people.contains(sentence.lower(base)) {
            tops = Self.money.contains(sentence.words[sentence.metrics[top].start].stem) ? MetricPhrases.money : []
            bases = MetricPhrases.people
        }
        // What people spend is what the shop earns.
        if isSpending, tops.isEmpty { tops = MetricPhrases.money.intersection(sheet.metrics) }
        let start = top.map { sentence.metrics[$0].start } ?? (isLess ? per : per - 1)
        let end = counted.map { sentence.metrics[$0].end } ?? base + 1
        guard let named else { return replace(start..<end, with: ratios(tops, bases), &sentence) }
        if counted == nil { bases = Set(sheet.metrics.filter { isBought($0) || MetricPhrases.people.contains($0) }) }
        let found = ratios(tops, bases)
        guard !found.isEmpty else { return }
        if counted != nil { sentence.metrics.removeAll { $0.start == named.end } }
        replace(start..<base, with: found, &sentence)
    }

    private func readCounted(
        _ per: Int, base: Int, of top: ReferenceSheet.MetricMention, _ sentence: inout Sentence
    ) {
        guard let counted = sentence.metrics.first(where: { $0.start == base && !$0.value.isForeign }) else { return }
        let found = ratios(metrics(top), metrics(counted.value))
        if !found.isEmpty { replace(per..<counted.end, with: found, &sentence) }
    }

    private static let spenders = Movements.table(
        "guest customer shopper visitor user buyer member client people donor supporter subscriber player reader patient student"
    )

    /// "British guests spend CHF 165 each time": what comes in from them, and no cost of advertising.
    private func readSpenders(_ sentence: inout Sentence) {
        let incomes = MetricPhrases.money.union([
            "average_purchase_revenue", "average_order_value", "average_revenue_per_user",
        ])
        let found = Set(sheet.metrics.indices.filter { incomes.contains(sheet.metrics[$0]) })
        guard !found.isEmpty else { return }
        for index in sentence.metrics.indices {
            let mention = sentence.metrics[index]
            guard mention.range.count == 1, ["spend", "spent", "spending"].contains(sentence.lower(mention.start)),
                metrics(mention.value).contains("advertiser_ad_cost"),
                (max(0, mention.start - 9)..<mention.start).contains(where: {
                    Self.spenders.contains(sentence.words[$0].stem)
                }),
                !(max(0, mention.start - 2)..<mention.end + 4).contains(where: {
                    Self.advertising.contains(sentence.lower($0))
                })
            else { continue }
            sentence.metrics[index].value = .init(metrics: found)
        }
    }

    /// "Desktop users are more likely to request a quote": the part of them that does.
    private func readChances(_ sentence: inout Sentence) {
        for index in sentence.metrics.indices where metrics(sentence.metrics[index].value).contains(where: isBought) {
            let start = sentence.metrics[index].start
            guard sentence.has(["likely", "to"], at: start - 2) else { continue }
            let deeds = metrics(sentence.metrics[index].value).filter(isBought)
            let rates = ratios(deeds, ["sessions", "total_users", "active_users"])
            if !rates.isEmpty { sentence.metrics[index].value = .init(metrics: rates) }
        }
    }

    /// "€3.50 per euro of ad spend": what came back for it.
    private func readReturn(_ per: Int, _ sentence: inout Sentence) -> Bool {
        guard sentence.words.indices.contains(per + 1), Currencies.name(sentence.words[per + 1]) != nil else {
            return false
        }
        let next = sentence.lower(per + 2) == "of" ? per + 3 : per + 2
        let spend = sentence.metrics.first { $0.start == next && metrics($0.value).contains("advertiser_ad_cost") }
        guard
            spend != nil || ["spent", "invested", "that"].contains(sentence.lower(next))
                || next == per + 3 && Self.advertising.contains(sentence.lower(next))
        else { return false }
        let names = DerivedFacts.names(MetricPhrases.money, ["advertiser_ad_cost"])
        let returns = Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
        guard !returns.isEmpty else { return false }
        // "Each pound of advertising brought back £6 in revenue": the number is of the return.
        let words = sentence.words
        sentence.metrics.removeAll { mention in
            mention.start > next && words[mention.start - 1].lower == "in"
                && metrics(mention.value).contains(where: MetricPhrases.money.contains)
        }
        replace(per..<(spend?.end ?? next + 1), with: returns, &sentence)
        return true
    }

    private static let advertising = Movements.table("advertising ads ad marketing media")

    /// "35 cents each in advertising": what one of those who were named costs.
    private func readAdvertisingOfEach(_ each: Int, _ sentence: inout Sentence) -> Bool {
        guard ["in", "on", "of"].contains(sentence.lower(each + 1)),
            Self.advertising.contains(sentence.lower(each + 2)),
            sentence.numbers.contains(where: { $0.range.upperBound == each })
        else { return false }
        let bases = Set(sheet.metrics.filter { isBought($0) || MetricPhrases.people.contains($0) })
        let end = sentence.metrics.first { $0.range.contains(each + 2) }?.end ?? each + 3
        replace(each..<end, with: ratios(["advertiser_ad_cost"], bases), &sentence)
        return true
    }

    /// "Buyers are picking up two items each": by those that were named before.
    private func readEach(_ each: Int, _ sentence: inout Sentence) {
        guard let top = sentence.metrics.last(where: { $0.end == each && !$0.value.isForeign }),
            sentence.numbers.contains(where: { $0.range.upperBound == top.start }),
            let base = sentence.metrics.last(where: { $0.end < top.start && !$0.value.isForeign })
        else { return }
        replace(top.start..<(each + 1), with: ratios(metrics(top.value), metrics(base.value)), &sentence)
    }

    func ratios(_ tops: Set<String>, _ bases: Set<String>) -> Set<Int> {
        var names = DerivedFacts.names(tops, bases)
        for top in tops { for base in bases { names.insert(DerivedFacts.pair(top, base)) } }
        // "A booking costs €75": the cost of a conversion, of a sheet on which nothing else is one.
        if tops.contains("advertiser_ad_cost"), bases.contains(where: CountedEvents.isOne),
            CountedEvents.only(in: Set(sheet.metrics)) != nil
        {
            names.formUnion(["advertiser_ad_cost_per_key_event", "cpa"])
        }
        return Set(sheet.metrics.indices.filter { names.contains(sheet.metrics[$0]) })
    }

    func replace(_ range: Range<Int>, with metrics: Set<Int>, _ sentence: inout Sentence) {
        guard !metrics.isEmpty else { return }
        sentence.metrics.removeAll { range.overlaps($0.range) }
        let place = sentence.metrics.firstIndex { $0.start > range.lowerBound } ?? sentence.metrics.endIndex
        sentence.metrics.insert(Mention(value: .init(metrics: metrics), range: range), at: place)
    }
}
