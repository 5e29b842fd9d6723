/// Every claim of one sentence.
struct SentenceCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// Whether all numbers are bound together rather than each by itself.
    private let isJoint: Bool
    private let idle: IdleWords
    static let guesses = Movements.table("maybe perhaps possibly presumably conceivably")

    init(sheet: ReferenceSheet, sentence: Sentence, topic: Topic, isJoint: Bool = false) {
        self.sheet = sheet
        self.sentence = sentence
        self.topic = topic
        self.isJoint = isJoint
        idle = IdleWords(sentence: sentence)
    }

    /// A claim, where it stands, and what became of it.
    struct Item {
        var range: Range<Int>
        var finding: ClaimFinding
        /// It speaks for the sentence, wherever its word stands.
        var isWhole = false
        /// A number that is bound to facts, with all others of its sentence.
        var isBound = false
    }

    func claims() -> [Claim] {
        let moved = directions()
        let written = isJoint ? bound(numbers(), with: moved) : (numbers: numbers(), directions: moved)
        var items =
            written.numbers + ContrastCheck(sheet: sheet, sentence: sentence).findings(written.numbers).map(whole)
        items += written.directions + presupposed()
        if sentence.form != .heading, !sentence.isQuestion {
            let words =
                ComparisonCheck(sheet: sheet, sentence: sentence, topic: topic).findings()
                + SuperlativeCheck(sheet: sheet, sentence: sentence, topic: topic).findings()
                + CauseCheck(sheet: sheet, sentence: sentence, topic: topic).findings()
            items += words.filter {
                !idle.isInAdvice($0.range) && !isDeniedReason($0.range.lowerBound) && !isReasonToAct($0)
                    && !isBeyondExpected($0.range)
            }
            if !idle.isAdvice {
                items += OnlyCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += RangeCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += OrderCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += UnusualCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += PayingCheck(sheet: sheet, sentence: sentence).findings().map(whole)
                items += MajorityCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += StrangerCheck(sheet: sheet, sentence: sentence).findings().map(whole)
                items += AsideCheck(sheet: sheet, sentence: sentence).findings().map(whole)
                items += LengthCheck(sentence: sentence).findings().map(whole)
                items += GapCheck(sheet: sheet, sentence: sentence, topic: topic).approaches().map(whole)
                items += GoalTerms(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += RestCheck(sheet: sheet, sentence: sentence).findings().map(whole)
                items += TailCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += OvertakingCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += OffsetCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += EndCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += FlowCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += WholeCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
                items += NothingCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
            }
            items += TaleCheck(sentence: sentence).findings().map(whole)
            items += likened().map(whole)
            items += SignificanceCheck(sheet: sheet, sentence: sentence, topic: topic).findings().map(whole)
            items += SplitCheck(sheet: sheet, sentence: sentence).findings().map(whole)
            items += WrittenStep(sentence: sentence).findings().map(whole)
        }
        items = items.map(statedItem)
        items += CitationCheck(sheet: sheet, sentence: sentence).findings(items).map(whole)
        let text = SafeText.quotation(sentence.text, longest: 300)
        return items.compactMap { claim($0, text) }
    }

    /// The claim bound to the sheet's own facts, where it was bound to what follows from them.
    private func statedItem(_ item: Item) -> Item {
        func stated(_ facts: [Int]) -> [Int] { facts.flatMap { sheet.sources[$0] } }
        var item = item
        switch item.finding {
        case .verified(let bindings): item.finding = .verified(bindings.map(stated))
        case .wrong(let reason, let facts): item.finding = .wrong(reason, stated(facts))
        default: break
        }
        return item
    }

    private func whole(_ finding: ClaimFinding) -> Item {
        Item(range: 0..<sentence.words.count, finding: finding, isWhole: true)
    }

    /// What only sentences with words for it can claim.
    private func likened() -> [ClaimFinding] {
        var all: [ClaimFinding] = []
        if sentence.cues.contains(.odds) {
            all += ReachCheck(sheet: sheet, sentence: sentence, topic: topic).findings()
            all += [SignificanceCheck(sheet: sheet, sentence: sentence).verdictInWords()].compactMap(\.self)
        }
        if sentence.cues.contains(.likeness) {
            all += LikenessCheck(sheet: sheet, sentence: sentence, topic: topic).findings()
        }
        if sentence.cues.contains(.verdict) {
            all += ToneCheck(sheet: sheet, sentence: sentence, topic: topic).findings()
        }
        if !sentence.numbers.isEmpty {
            all += WrittenComparison(sheet: sheet, sentence: sentence, topic: topic).findings()
        }
        return all
    }

    /// The findings when all numbers are bound together; as they were where no way to do so stands.
    private func bound(_ numbers: [Item], with directions: [Item]) -> (numbers: [Item], directions: [Item]) {
        let places = numbers.indices.filter { numbers[$0].isBound }
        let mentions = places.compactMap { place in sentence.numbers.first { $0.range == numbers[place].range } }
        let refused = directions.indices.filter { !directions[$0].finding.isFine }
        let joint = JointBinding(
            sheet: sheet, sentence: sentence, topic: topic, numbers: mentions, known: places.map { numbers[$0].finding }
        )
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        let ways = joint.ways().filter { way in
            zip(mentions, way).allSatisfy { check.isHeld($0, .verified([$1.facts])) }
                && refused.allSatisfy { place in
                    sentence.directions.first { $0.range == directions[place].range }.map {
                        joint.supports($0, way, mentions)
                    } ?? false
                }
        }
        guard !ways.isEmpty else { return (numbers, directions) }
        var (numbers, directions) = (numbers, directions)
        for (order, place) in places.enumerated() { numbers[place].finding = .verified(ways.map { $0[order].facts }) }
        for place in refused { directions[place].finding = .verified(ways.map { $0.flatMap(\.facts) }) }
        return (numbers, directions)
    }

    private func numbers() -> [Item] {
        let check = NumberCheck(sheet: sheet, sentence: sentence, topic: topic)
        let counts = CountCheck(sheet: sheet, sentence: sentence, topic: topic)
        let thresholds = ThresholdCheck(sheet: sheet, sentence: sentence, topic: topic)
        return sentence.numbers.compactMap { number in
            if let bound = SignificanceCheck(sheet: sheet, sentence: sentence).threshold(number) {
                return Item(range: number.range, finding: bound)
            }
            if let term = ForecastTerms(sheet: sheet, sentence: sentence, topic: topic).check(number) {
                return Item(range: number.range, finding: term)
            }
            if idle.isIdle(number) || isYear(number) { return nil }
            if let bounded = thresholds.check(number) { return Item(range: number.range, finding: bounded) }
            if let counted = counts.check(number) { return Item(range: number.range, finding: counted) }
            if sentence.isQuestion { return nil }
            if idle.isInAdvice(number.range) {
                return AdvisedAmount(sheet: sheet, sentence: sentence, topic: topic).check(number).map {
                    Item(range: number.range, finding: $0)
                }
            }
            return Item(range: number.range, finding: check.check(number), isBound: !check.isBrokenCount(number))
        }
    }

    /// "Ranking by 2025 revenue": a year that the sheet is about.
    private func isYear(_ number: NumberMention) -> Bool {
        guard number.form == .plain, number.sign == nil, number.step == 1, number.precision == .exact,
            number.range.count == 1, sentence.words[number.range.lowerBound].text.utf8.count == 4
        else { return false }
        return sheet.years.contains(Int(number.value))
    }

    /// "Is it to blame for the higher return?": what a question takes for granted.
    private func presupposed() -> [Item] {
        guard sentence.isQuestion else { return [] }
        let check = DirectionCheck(sheet: sheet, sentence: sentence, topic: topic)
        return sentence.words.indices.compactMap { at in
            guard let direction = ["higher": Direction.up, "lower": .down][sentence.lower(at)],
                sentence.lower(at - 1) == "the",
                ["for", "behind", "of", "by", "explain"].contains(sentence.lower(at - 2)),
                let metric = sentence.metrics.first(where: { $0.start == at + 1 })
            else { return nil }
            if case .wrong(let reason, let facts) = check.check(Mention(value: direction, range: at..<(at + 1))) {
                return Item(range: at..<(at + 1), finding: .wrong(reason, facts))
            }
            // Of the whole, where the name in the question has none of its own.
            let names = Set(sentence.entities.flatMap(\.value))
            let all = metric.value.metrics.sorted().flatMap { sheet.factsOfMetric[$0] }.filter {
                sheet.facts[$0].change != nil
            }
            guard !all.isEmpty, !all.contains(where: { !sheet.entitiesOfFact[$0].isDisjoint(with: names) }),
                all.allSatisfy({ (sheet.facts[$0].change ?? 0) * (direction == .up ? 1 : -1) < 0 })
            else { return nil }
            return Item(range: at..<(at + 1), finding: .wrong("it moved the other way", all))
        }
    }

    private func directions() -> [Item] {
        guard !sentence.isQuestion, sentence.form != .heading else { return [] }
        let check = DirectionCheck(sheet: sheet, sentence: sentence, topic: topic)
        let thresholds = ThresholdCheck(sheet: sheet, sentence: sentence, topic: topic)
        let funnel = FunnelCheck(sheet: sheet, sentence: sentence, topic: topic)
        return sentence.directions.compactMap { mention in
            if idle.isInAdvice(mention.range) || idle.isWish(mention) || isInCondition(mention) { return nil }
            if isDeniedReason(mention.start) || isUnseen(mention) || isCountedLoss(mention) { return nil }
            if comparesWithFront(mention) || isDoubted(mention) { return nil }
            // "Pushed it down to third place": checked as a place.
            if (mention.end..<mention.end + 4).contains(where: { at in
                ["place", "spot", "position"].contains(sentence.lower(at))
                    && CueWords.ordinals[sentence.lower(at - 1)] != nil
            }) {
                return nil
            }
            // "A plausible explanation is heightened interest"
            if isExplained(mention) { return nil }
            if sentence.lower(mention.start - 1) == "funnel" { return nil }
            // "Growth by market ranged from −4 % to +35 %": what is spoken of, and which way it says with each number.
            if mention.start == 0,
                ["by", "ranged", "ranges", "varied", "varies", "differed", "differs"].contains(
                    sentence.lower(mention.end))
            {
                return nil
            }
            if isLookedFor(mention) || isOrder(mention) || isHardlyOne(mention) { return nil }
            // "No day fell below 2,100" is checked with its number.
            if thresholds.holds(mention) || isBeyondExpected(mention.range) || isBothWays(mention) { return nil }
            if let lost = funnel.check(mention) { return Item(range: mention.range, finding: lost) }
            if let counted = CountCheck(sheet: sheet, sentence: sentence, topic: topic).check(mention) {
                return Item(range: mention.range, finding: counted)
            }
            return Item(range: mention.range, finding: check.check(mention))
        }
    }

    /// "Compared with Direct, Email is higher": checked as a comparison of the two.
    private func comparesWithFront(_ mention: Mention<Direction>) -> Bool {
        guard CueWords.comparatives[sentence.lower(mention.start)] != nil,
            let object = ComparisonCheck(sheet: sheet, sentence: sentence, topic: topic).comparandInFront
        else { return false }
        return sentence.entities.contains { $0.start >= object.end && $0.end <= mention.start }
    }

    /// "Fewer visits are not the explanation": whether there were fewer is not said.
    private func isDeniedReason(_ start: Int) -> Bool {
        guard Movements.comparatives[sentence.lower(start)] != nil else { return false }
        // "It wasn't caused by fewer visits", "not because more people came"
        if (max(0, start - 4)..<start).contains(where: { at in
            ["caused", "because", "due", "driven", "explained"].contains(sentence.lower(at)) && sentence.isNegated(at)
        }) {
            return true
        }
        return (start + 1..<min(sentence.words.count, start + 7)).contains { at in
            ["not", "isn't", "aren't"].contains(sentence.lower(at)) && sentence.lower(at + 1) == "the"
                && ["cause", "reason", "explanation", "problem", "issue", "culprit"].contains(sentence.lower(at + 2))
        }
    }

    /// "I would keep it in stock, because its sales grew": why to do so, and not why anything happened.
    private func isReasonToAct(_ item: Item) -> Bool {
        guard idle.isAdvice, ["because", "since", "as"].contains(sentence.lower(item.range.lowerBound)) else {
            return false
        }
        return !sentence.directions.contains { $0.end <= item.range.lowerBound }
    }

    /// "There's no sign that it hurts engagement": nothing of the kind is claimed.
    private func isUnseen(_ mention: Mention<Direction>) -> Bool {
        // "Traffic was not the source of this improvement"
        if (max(0, mention.start - 6)..<mention.start).contains(where: { at in
            ["source", "cause", "reason", "driver"].contains(sentence.lower(at)) && sentence.isNegated(at)
                && sentence.lower(at + 1) == "of"
        }) {
            return true
        }
        return (max(0, mention.start - 6)..<mention.start).contains { at in
            sentence.lower(at) == "no" && ["sign", "evidence", "indication", "hint"].contains(sentence.lower(at + 1))
        }
    }

    /// "1,920 were lost at the last step": the number says how many, and nothing moved.
    private func isCountedLoss(_ mention: Mention<Direction>) -> Bool {
        if sentence.lower(mention.start) == "gained",
            sentence.numbers.contains(where: { $0.range.lowerBound == mention.end && sentence.countsNew($0) })
        {
            return true
        }
        // "4,350 lost gifts"
        if sentence.lower(mention.start) == "lost", sentence.metrics.contains(where: { $0.start == mention.end }),
            sentence.numbers.contains(where: { $0.range.upperBound == mention.start && $0.form == .plain })
        {
            return true
        }
        return sentence.lower(mention.start) == "lost"
            && ["were", "was", "got"].contains(sentence.lower(mention.start - 1))
            && sentence.numbers.contains { $0.range.upperBound == mention.start - 1 && $0.form == .plain }
    }

    private func claim(_ item: Item, _ text: String) -> Claim? {
        switch item.finding {
        case .none: return nil
        case .verified(let bindings):
            return Claim(text: text, facts: told(bindings, item).map { sheet.facts[$0].id }, status: .verified)
        case .wrong(let reason, let facts):
            return Claim(text: text, facts: facts.prefix(5).map { sheet.facts[$0].id }, status: .wrong, reason: reason)
        case .unsupported(let reason): return Claim(text: text, facts: [], status: .unsupported, reason: reason)
        }
    }

    /// Of several ways in which a claim follows, the one that the text names: by the citation next behind it, or by another of
    /// the sentence.
    private func told(_ bindings: [[Int]], _ item: Item) -> [Int] {
        guard bindings.count > 1, !sentence.citations.isEmpty else { return bindings.first ?? [] }
        func naming(_ citations: some Sequence<Mention<[String]>>) -> [Int]? {
            let cited = Set(citations.flatMap(\.value).compactMap { sheet.indexOfID[$0] })
            return bindings.first { !cited.isDisjoint(with: $0) }
        }
        let next = sentence.citations.first { $0.start >= item.range.upperBound }
        return naming([next].compactMap(\.self)) ?? naming(sentence.citations) ?? bindings.first ?? []
    }
}
