/// What a number or a direction is about: its metric, names and periods, as far as the words around it say.
struct Scope: Sendable {
    struct Period: Sendable {
        var pattern: PeriodPattern
        /// Named after "compared with", "from", "than": what is compared with.
        var isReference: Bool
        /// Stands right at the number.
        var isStrong: Bool
        /// The last one in front of the number.
        var isNearest = false
    }

    /// Metrics that can be meant; nil when nothing says.
    var metrics: Set<Int>?
    /// A metric that is not on the sheet is named here.
    var isForeignMetric = false
    /// The metric stands in the same clause.
    var hasOwnMetric = false
    /// For each dimension named here: the values that can be meant, one at a time.
    var named: [String: Set<Int>] = [:]
    /// Values named together, to be added or compared.
    var group: [Int] = []
    /// They stand in one row, "Lisbon and Faro": what is said with one number is said of all of them.
    var isJoint = false
    /// A name that is on no fact.
    var foreignName: String?
    /// Names from further away, which may be meant.
    var optional: Set<Int> = []
    var periods: [Period] = []
    /// Names that the sentence leaves out.
    var excluded: [Int] = []
}

/// Finds the scope of places in one sentence.
struct ScopeResolver {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func scope(of target: Range<Int>) -> Scope {
        if let said = respective(target) {
            var scope = self.scope(of: said)
            scope.periods = []
            resolvePeriods(target, &scope)
            return scope
        }
        if let said = sentence.antecedent(of: target) {
            var scope = self.scope(of: said.range)
            scope.periods = []
            if let time = timed(target) {
                scope.periods = [.init(pattern: time, isReference: false, isStrong: true, isNearest: true)]
            } else {
                resolvePeriods(target, &scope)
            }
            return scope
        }
        var scope = Scope()
        resolveMetric(target, &scope)
        resolveEntities(target, &scope)
        resolvePeriods(target, &scope)
        scope.excluded = Exclusion(sheet: sheet, sentence: sentence, topic: topic).names
        for name in scope.excluded { scope.named[sheet.entities[name].dimension]?.remove(name) }
        scope.named = scope.named.filter { !$0.value.isEmpty }
        return scope
    }

    // MARK: words between

    static let metricFillers: Set<String> = [
        "in", "of", "total", "more", "fewer", "less", "the", "our", "all", "its", "daily", "net", "gross", "overall",
        "extra", "additional", "higher", "lower", "for", "larger", "smaller", "average", "bigger", "weekly", "your",
        "year", "on", "week", "month", "relative", "over", "combined", "recorded", "completed", "to", "better", "worse",
        "period", "lost", "missing", "sitewide", "unique", "their", "completed", "as", "many", "much",
    ]
    static let nameFillers: Set<String> = [
        "from", "for", "in", "on", "of", "via", "by", "through", "the", "came", "was", "were", "among", "at", "within",
        "came", "our", "all", "total", "more", "fewer", "overall", "generated", "a", "its", "on", "traffic", "drop",
        "visitors", "users", "coming", "attributed", "to", "less", "revenue", "earned", "brought",
    ]
    static let prepositions: Set<String> = [
        "from", "for", "in", "on", "of", "via", "by", "through", "among", "at", "within",
    ]
    static let periodFillers: Set<String> = [
        "in", "on", "for", "during", "over", "of", "the", "across", "a", "at", "recorded", "seen", "reported", "(",
        "just", "only",
        "by",
        "that", "back", "both", "we'd", "you'd", "expect", "normally", "usually",
    ]

    func isNumber(_ index: Int) -> Bool { sentence.numbers.contains { $0.range.contains(index) } }

    /// Whether everything between is filling, a name or a metric.
    func links(
        _ gap: Range<Int>, _ fillers: Set<String>, longest: Int, through named: Bool = true, times: Bool = false
    ) -> Bool {
        let gap = uncited(gap)
        guard gap.count <= longest else { return false }
        return gap.allSatisfy { index in
            if isNumber(index) { return false }
            let word = sentence.words[index]
            if fillers.contains(word.lower) || Movements.nouns.contains(word.lower) || word.lower == "percentage" {
                return true
            }
            if times, sentence.periods.contains(where: { $0.range.contains(index) }) { return true }
            guard named else { return false }
            return sentence.metrics.contains { $0.range.contains(index) }
                || sentence.entities.contains { $0.range.contains(index) }
                || sentence.dimensions.contains { $0.range.contains(index) }
        }
    }

    // MARK: metrics

    func resolveMetric(_ target: Range<Int>, _ scope: inout Scope) {
        func take(_ mentions: [Mention<ReferenceSheet.MetricMention>], own: Bool) {
            scope.metrics = mentions.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
            scope.isForeignMetric = mentions.contains { $0.value.isForeign }
            scope.hasOwnMetric = own
        }
        // "On an unchanged 8,000 sessions": what stood still is what the number counts.
        if !isNumber(target.lowerBound),
            let counted = sentence.numbers.first(where: { $0.range.lowerBound == target.upperBound }),
            let own = sentence.metrics.first(where: { $0.start == counted.range.upperBound }),
            ["unchanged", "constant", "steady", "stable", "flat"].contains(sentence.lower(target.lowerBound))
        {
            return take([own], own: true)
        }
        if let inner = sentence.metrics.first(where: { target.contains($0.start) }) { return take([inner], own: true) }
        // "What weakened is conversion"
        if sentence.lower(target.lowerBound - 1) == "what", ["is", "was"].contains(sentence.lower(target.upperBound)),
            let own = sentence.metrics.first(where: { (1...3).contains($0.start - target.upperBound) })
        {
            return take([own], own: true)
        }
        if let total = saidTotal(target) {
            scope.metrics = total
            scope.hasOwnMetric = true
            return
        }
        let metrics = self.metrics(for: target).filter { mention in
            // "One click in three, for 17 % of the money": inside a number, of that one alone.
            (!isTime(target) || canBe(mention, target)) && !isNumber(mention.start)
                && !isConceded(mention.start, target)
                && !(isCircumstance(mention) && mention.start != target.upperBound && !topic.metrics.isEmpty)
        }
        if let paired = inRow(target, metrics, closely: true) { return take(paired, own: true) }
        if let mention = read(metrics, target, sentence.reading.metric) { return take(mention, own: true) }
        let clause = sentence.clause(of: target)
        // "€4,000 more for ads (+25 %)": what stands in the bracket says again what stands before it.
        if !metrics.contains(where: { $0.end <= target.lowerBound }), sentence.lower(target.lowerBound - 1) == "(",
            let said = sentence.numbers.last(where: { $0.range.upperBound < target.lowerBound })
        {
            return resolveMetric(said.range, &scope)
        }
        let following = metrics.first { mention in
            mention.start >= target.upperBound
                && links(target.upperBound..<mention.start, ScopeResolver.metricFillers, longest: 5)
                && sentence.isVisible(mention.start, from: clause)
        }
        let before = metrics.filter {
            $0.end <= target.lowerBound && sentence.isVisible($0.start, from: clause) && !isOtherwiseCounted($0, target)
        }
        if let following, !isLinkedBack(target, following, before.last) { return take([following], own: true) }
        if let aligned = aligned(before, target) { return take([aligned], own: true) }
        if let nearest = before.last {
            // Metrics named together, "sessions and orders rose", are all meant.
            return take(run(before, endingAt: nearest), own: true)
        }
        // "It ticked up to 3.1 %, and returns usually lag behind sales": what was spoken of.
        let isCountOfSaid =
            ["their", "its", "the"].contains(sentence.lower(0))
            && ["number", "numbers", "count", "total", "volume"].contains(sentence.lower(1))
        let pointsBack =
            (["it", "that", "this", "they"].contains(sentence.lower(0)) || isCountOfSaid)
            && !metrics.contains { $0.end <= target.lowerBound }
        if pointsBack, !topic.metrics.isEmpty, canBe(topic.metrics, target),
            metrics.contains(where: {
                $0.start > target.upperBound + 5 && !sentence.has(["terms", "of"], at: $0.start - 2)
                    || $0.start > target.upperBound
                        && (target.upperBound..<$0.start).contains { sentence.words[$0].kind == .mark }
            })
        {
            scope.metrics = topic.metrics
            return
        }
        if let later = metrics.first(where: {
            $0.start >= target.upperBound && sentence.isVisible($0.start, from: clause) && canBe($0, target)
                && !isCausedBy(target.upperBound..<$0.start)
        }) {
            return take([later], own: true)
        }
        let earlier = metrics.filter { $0.end <= target.lowerBound && !isOtherwiseCounted($0, target) }
        if let nearest = earlier.last { return take([nearest], own: false) }
        if let later = metrics.first(where: {
            $0.start >= target.upperBound && canBe($0, target) && !isCausedBy(target.upperBound..<$0.start)
                && !$0.value.isForeign
        }) {
            return take([later], own: false)
        }
        let carried = topic.metrics.isEmpty ? topic.heading.metrics : topic.metrics
        if !carried.isEmpty, canBe(carried, target) { scope.metrics = carried.union(topic.heading.metrics) }
    }

    /// "The drop wasn't caused by fewer visits": of something else than what is said to have caused it.
    private func isCausedBy(_ gap: Range<Int>) -> Bool {
        gap.contains { ["caused", "because", "due", "explained", "driven"].contains(sentence.lower($0)) }
    }

    /// Whether money or a time can be of the metric: "€9,000, ROAS 4.8" are two things.
    private func canBe(_ mention: Mention<ReferenceSheet.MetricMention>, _ target: Range<Int>) -> Bool {
        mention.value.isForeign || canBe(mention.value.metrics, target) && !isOtherwiseCounted(mention, target)
    }

    /// "Guests made 200 more", "92 jackets went out, bringing in $18k": no money, where another number of the sentence is
    /// written as such or the verb says only that it was done.
    private func isOtherwiseCounted(_ mention: Mention<ReferenceSheet.MetricMention>, _ target: Range<Int>) -> Bool {
        guard let number = sentence.numbers.first(where: { $0.range == target }), number.form == .plain,
            number.precision != .worded, sheet.facts.contains(where: { $0.unit == .count }),
            mention.value.metrics.allSatisfy({ metric in
                sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit.isMoney || sheet.facts[$0].kind == .rank }
            })
        else { return false }
        let isVerb = ["made", "brought", "bringing", "took", "booked"].contains(sentence.lower(mention.start))
        let hasMoney = sentence.numbers.contains { if case .money = $0.form { true } else { false } }
        return isVerb && (hasMoney || mention.end == target.lowerBound)
    }

    private func canBe(_ metrics: Set<Int>, _ target: Range<Int>) -> Bool {
        guard let number = sentence.numbers.first(where: { $0.range == target }) else { return true }
        let units = metrics.flatMap { sheet.factsOfMetric[$0] }.map { sheet.facts[$0].unit }
        switch number.form {
        case .money: return units.contains(where: \.isMoney)
        case .time: return units.contains { if case .time = $0 { true } else { false } }
        default: return true
        }
    }

    /// The metrics that the number can be of: not what a percentage is of, "4 % of its visitors bought", and no word for
    /// people that only does what the metric's own word says, "shoppers abandoned".
    func metrics(for target: Range<Int>) -> [Mention<ReferenceSheet.MetricMention>] {
        guard sentence.metrics.count > 1 || sentence.metrics.first.map({ sentence.lower($0.start) == "per" }) ?? false
        else {
            return sentence.metrics
        }
        let known = sentence.metrics.filter { !$0.value.isForeign }
        return sentence.metrics.filter { mention in
            let others = known.filter { $0.start != mention.start }
            if mention.value.isForeign {
                let isPlain = ScopeResolver.actors.contains(sentence.words[mention.start].stem)
                return !(isPlain && others.contains { abs($0.start - mention.start) <= 4 })
            }
            if isBorrowed(mention), others.contains(where: { isDone($0, by: mention) || isDoneTo($0, mention) }) {
                return false
            }
            // "Lost 40 conversions on the same budget": how it was done, and not what moved.
            if mention.start != target.upperBound, isCircumstance(mention),
                others.contains(where: { $0.end <= mention.start })
            {
                return false
            }
            if isRoundBase(mention), !others.isEmpty { return false }
            // "€12,000, or €37.50 per conversion": of the number in front of it alone.
            if sentence.lower(mention.start) == "per", isNumber(target.lowerBound), target.upperBound != mention.start {
                return false
            }
            // "Nine in ten members stayed": of those who do what a rate counts.
            if isPercent(target), mention.start == target.upperBound, !isRate(mention.value.metrics),
                others.contains(where: { (0...2).contains($0.start - mention.end) && isRate($0.value.metrics) })
            {
                return false
            }
            if others.contains(where: { isRate($0.value.metrics) && isOwned(mention, by: $0) }),
                mention.start != target.upperBound
            {
                return false
            }
            let gap = target.upperBound..<max(target.upperBound, mention.start)
            let isBase =
                sentence.numbers.contains { $0.range == target && $0.form == .percent }
                && (1...3).contains(gap.count) && sentence.lower(gap.lowerBound) == "of"
                && gap.dropFirst().allSatisfy {
                    ["the", "all", "its", "our", "their", "those"].contains(sentence.lower($0))
                }
            // "70 % of the people who land on the guide bounce": of a rate, however far behind it is named.
            return
                !(isBase
                && others.contains {
                    $0.start > mention.start
                        && !(mention.end..<$0.start).contains { sentence.words[$0].kind == .mark }
                        && ($0.start <= mention.end + 2
                            || isRate($0.value.metrics) && sentence.clause[$0.start] == sentence.clause[mention.start])
                })
        }
    }

    /// "Conversion of email traffic": the second says whose the first is.
    private func isOwned(
        _ mention: Mention<ReferenceSheet.MetricMention>, by rate: Mention<ReferenceSheet.MetricMention>
    ) -> Bool {
        guard (1...3).contains(mention.start - rate.end), sentence.lower(rate.end) == "of" else { return false }
        return (rate.end + 1..<mention.start).allSatisfy { at in
            ["the", "our", "its", "all"].contains(sentence.lower(at))
                || sentence.entities.contains { $0.range.contains(at) }
        }
    }

    /// People who stand for the visits that the sheet counts.
    private func isBorrowed(_ mention: Mention<ReferenceSheet.MetricMention>) -> Bool {
        MetricPhrases.visitors.contains(sentence.lower(mention.start))
            && MetricPhrases.people.isDisjoint(with: sheet.metrics)
    }

    /// "More people opened our mails", "visitors convert": what they do is what is counted.
    private func isDone(
        _ deed: Mention<ReferenceSheet.MetricMention>, by actor: Mention<ReferenceSheet.MetricMention>
    ) -> Bool {
        (0...4).contains(deed.start - actor.end)
            && (deed.start - actor.end < 3
                || (actor.end..<deed.start).allSatisfy { Self.lightVerbs.contains(sentence.lower($0)) })
            && !(actor.end..<deed.start).contains {
                ["and", "but", ",", "were", "was", "is", "are"].contains(sentence.lower($0))
            }
    }

    /// "Signs up the most people": those whom the deed before counts.
    private func isDoneTo(
        _ deed: Mention<ReferenceSheet.MetricMention>, _ people: Mention<ReferenceSheet.MetricMention>
    ) -> Bool {
        (1...3).contains(people.start - deed.end)
            && (deed.end..<people.start).allSatisfy {
                ["the", "most", "more", "fewer", "fewest", "many", "up", "new"].contains(sentence.lower($0))
            }
    }

    private func isCircumstance(_ mention: Mention<ReferenceSheet.MetricMention>) -> Bool {
        ["same", "unchanged", "constant", "identical", "equal"].contains(sentence.lower(mention.start - 1))
            && (max(0, mention.start - 7)..<mention.start).contains {
                ["on", "with", "for", "from", "at"].contains(sentence.lower($0))
            }
    }

    /// "Out of every 1,000 users, 31 bought": what the rest is a part of.
    private func isRoundBase(_ mention: Mention<ReferenceSheet.MetricMention>) -> Bool {
        guard mention.start > 1, !isNumber(mention.start - 1) else { return false }
        return SentenceReader.rounds[sentence.lower(mention.start - 1)] != nil
            && ["every", "each", "of", "per", "a"].contains(sentence.lower(mention.start - 2))
    }

    private func isPercent(_ target: Range<Int>) -> Bool {
        sentence.numbers.contains { $0.range == target && $0.form == .percent }
    }

    private func isTime(_ target: Range<Int>) -> Bool {
        sentence.numbers.contains { $0.range == target && $0.form == .time }
    }

    private func isRate(_ metrics: Set<Int>) -> Bool {
        metrics.flatMap { sheet.factsOfMetric[$0] }.allSatisfy { sheet.facts[$0].unit == .fraction }
    }

    static let actors = Movements.table(
        "shopper people visitor customer buyer user person conversion click order session visit purchase")

    /// `revenue fell 12 % of sessions`: never; but `sessions were 5,200 on mobile revenue` keeps its own metric.
    func isLinkedBack(
        _ target: Range<Int>, _ following: Mention<ReferenceSheet.MetricMention>,
        _ before: Mention<ReferenceSheet.MetricMention>?
    ) -> Bool {
        guard let before, before.end == target.lowerBound else { return false }
        return following.start > target.upperBound + 1
    }

    /// Metrics joined by "and" or commas right before the last one.
    func run<T>(_ mentions: [Mention<T>], endingAt last: Mention<T>) -> [Mention<T>] {
        var all = [last]
        var start = last.start
        for mention in mentions.reversed() where mention.end <= start && mention.start != last.start {
            let gap = mention.end..<start
            let joins =
                (1...3).contains(gap.count)
                && gap.allSatisfy {
                    ["and", ",", "or", "both", "&", "/", "plus", "the", "as", "well", "traffic", "channel"].contains(
                        sentence.words[$0].lower)
                }
                && gap.filter { sentence.lower($0) == "as" }.count != 1
            guard joins else { break }
            all.insert(mention, at: 0)
            start = mention.start
        }
        return all
    }
}
