/// What a number or a direction is about: its metric, names and periods, as far as the words around it say.
struct Scope: Sendable {
    struct Period: Sendable {
        var pattern: PeriodPattern
        /// Named after "compared with", "from", "than": what is compared with.
        var isReference: Bool
        /// Stands right at the number.
        var isStrong: Bool
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
    /// A name that is on no fact.
    var foreignName: String?
    /// Names from further away, which may be meant.
    var optional: Set<Int> = []
    var periods: [Period] = []
}

/// Finds the scope of places in one sentence.
struct ScopeResolver {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func scope(of target: Range<Int>) -> Scope {
        var scope = Scope()
        resolveMetric(target, &scope)
        resolveEntities(target, &scope)
        resolvePeriods(target, &scope)
        return scope
    }

    // MARK: words between

    private static let metricFillers: Set<String> = [
        "in", "of", "total", "more", "fewer", "less", "the", "our", "all", "its", "daily", "net", "gross", "overall",
        "extra", "additional", "higher", "lower", "for", "larger", "smaller", "average", "bigger", "weekly", "your",
        "year", "on", "week", "month", "relative", "over", "combined", "recorded", "completed", "to", "better", "worse",
        "period", "sitewide", "unique", "their", "completed", "as", "many", "much",
    ]
    private static let nameFillers: Set<String> = [
        "from", "for", "in", "on", "of", "via", "by", "through", "the", "came", "was", "were", "among", "at", "within",
        "came", "our", "all", "total", "more", "fewer", "overall", "generated", "a", "its", "on", "traffic", "drop",
        "visitors", "users", "coming", "attributed", "to", "less", "revenue", "earned", "brought",
    ]
    private static let prepositions: Set<String> = [
        "from", "for", "in", "on", "of", "via", "by", "through", "among", "at", "within",
    ]
    private static let periodFillers: Set<String> = [
        "in", "on", "for", "during", "over", "of", "the", "across", "a", "at", "recorded", "seen", "(", "just", "only",
        "that", "back",
    ]

    private func isNumber(_ index: Int) -> Bool { sentence.numbers.contains { $0.range.contains(index) } }

    /// Whether everything between is filling, a name or a metric.
    private func links(
        _ gap: Range<Int>, _ fillers: Set<String>, longest: Int, through named: Bool = true
    ) -> Bool {
        guard gap.count <= longest else { return false }
        return gap.allSatisfy { index in
            if isNumber(index) { return false }
            let word = sentence.words[index]
            if fillers.contains(word.lower) { return true }
            if Direction.nouns.contains(word.lower) || word.lower == "percentage" { return true }
            guard named else { return false }
            return sentence.metrics.contains { $0.range.contains(index) }
                || sentence.entities.contains { $0.range.contains(index) }
                || sentence.dimensions.contains { $0.range.contains(index) }
        }
    }

    // MARK: metrics

    private func resolveMetric(_ target: Range<Int>, _ scope: inout Scope) {
        func take(_ mentions: [Mention<ReferenceSheet.MetricMention>], own: Bool) {
            scope.metrics = mentions.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
            scope.isForeignMetric = mentions.contains { $0.value.isForeign }
            scope.hasOwnMetric = own
        }
        let clause = sentence.clause(of: target)
        let following = sentence.metrics.first { mention in
            mention.start >= target.upperBound
                && links(target.upperBound..<mention.start, ScopeResolver.metricFillers, longest: 5)
                && sentence.isVisible(mention.start, from: clause)
        }
        let before = sentence.metrics.filter {
            $0.end <= target.lowerBound && sentence.isVisible($0.start, from: clause)
        }
        if let following, !isLinkedBack(target, following, before.last) { return take([following], own: true) }
        if let aligned = aligned(before, target) { return take([aligned], own: true) }
        if let nearest = before.last {
            // Metrics named together, "sessions and orders rose", are all meant.
            return take(run(before, endingAt: nearest), own: true)
        }
        if let later = sentence.metrics.first(where: {
            $0.start >= target.upperBound && sentence.isVisible($0.start, from: clause)
        }) {
            return take([later], own: true)
        }
        let earlier = sentence.metrics.filter { $0.end <= target.lowerBound }
        if let nearest = earlier.last { return take([nearest], own: false) }
        if let later = sentence.metrics.first(where: { $0.start >= target.upperBound }) {
            return take([later], own: false)
        }
        let carried = topic.metrics.isEmpty ? topic.heading.metrics : topic.metrics
        if !carried.isEmpty { scope.metrics = carried.union(topic.heading.metrics) }
    }

    /// `revenue fell 12 % of sessions`: never; but `sessions were 5,200 on mobile revenue` keeps its own metric.
    private func isLinkedBack(
        _ target: Range<Int>, _ following: Mention<ReferenceSheet.MetricMention>,
        _ before: Mention<ReferenceSheet.MetricMention>?
    ) -> Bool {
        guard let before, before.end == target.lowerBound else { return false }
        return following.start > target.upperBound + 1
    }

    /// Metrics joined by "and" or commas right before the last one.
    private func run<T>(_ mentions: [Mention<T>], endingAt last: Mention<T>) -> [Mention<T>] {
        var all = [last]
        var start = last.start
        for mention in mentions.reversed() where mention.end <= start && mention.start != last.start {
            let gap = mention.end..<start
            let joins =
                gap.count <= 3
                && gap.allSatisfy {
                    ["and", ",", "or", "both", "&", "/", "plus", "the", "as", "well", "traffic", "channel"].contains(
                        sentence.words[$0].lower)
                }
            guard joins else { break }
            all.insert(mention, at: 0)
            start = mention.start
        }
        return all
    }

    /// As many names as numbers after them: the first number belongs to the first name.
    private func aligned<T>(_ before: [Mention<T>], _ target: Range<Int>) -> Mention<T>? {
        guard let last = before.last else { return nil }
        let names = run(before, endingAt: last)
        guard names.count > 1 else { return nil }
        let clause = sentence.clause(of: target)
        let numbers = sentence.numbers.filter {
            $0.range.lowerBound >= last.end && sentence.clause(of: $0.range) == clause
        }
        guard numbers.count == names.count, let place = numbers.firstIndex(where: { $0.range == target }) else {
            return nil
        }
        return names[place]
    }

    // MARK: names

    private func resolveEntities(_ target: Range<Int>, _ scope: inout Scope) {
        let clause = sentence.clause(of: target)
        let visible = sentence.entities.filter { sentence.isVisible($0.start, from: clause) }
        var own: [Mention<[Int]>] = []
        let following = visible.first { mention in
            guard mention.start >= target.upperBound else { return false }
            let gap = target.upperBound..<mention.start
            guard links(gap, ScopeResolver.nameFillers, longest: 5) else { return false }
            return gap.isEmpty || gap.contains { ScopeResolver.prepositions.contains(sentence.words[$0].lower) }
                || gap.allSatisfy { ["more", "fewer", "total", "extra"].contains(sentence.words[$0].lower) }
        }
        if let following {
            own = [following] + joined(after: following, in: visible)
        } else {
            let before = visible.filter { $0.end <= target.lowerBound }
            if let aligned = aligned(before, target) {
                own = [aligned]
            } else if let nearest = before.last {
                own = run(before, endingAt: nearest)
                let isBelow = sentence.clause[nearest.start] != clause
                // A name of the outer clause, "Email (up 5 %, 1,200)": the nearest one outside.
                if isBelow { own = [nearest] }
                let comparand = sentence.lower(nearest.start - 1)
                if own.count == 1,
                    [
                        "than", "beat", "beats", "over", "outsold", "ahead", "behind", "unlike", "of", "overtook",
                        "outperformed", "trailed", "like", "versus", "vs", "to", "against", "with", "surpassed",
                        "exceeded",
                    ].contains(comparand)
                        || CueWords.contests[comparand] != nil
                {
                    own = Array(before.suffix(2))
                }
            } else if let later = visible.first(where: { $0.start >= target.upperBound }) {
                own = run(visible.filter { $0.start <= later.start }, endingAt: later)
                if visible.contains(where: { $0.start > later.start }) {
                    own = visible.filter { $0.start >= later.start }
                }
            }
        }
        for mention in own {
            guard !mention.value.isEmpty else {
                scope.foreignName = sentence.words[mention.range].map(\.text).joined(separator: " ")
                continue
            }
            for index in mention.value { scope.named[sheet.entities[index].dimension, default: []].insert(index) }
            if own.count > 1, let first = mention.value.first { scope.group.append(first) }
        }
        // Names of other dimensions in the clause hold as well: "mobile sessions from Email".
        for mention in visible {
            for index in mention.value where scope.named[sheet.entities[index].dimension] == nil {
                let dimension = sheet.entities[index].dimension
                let nearest = visible.filter { $0.value.contains { sheet.entities[$0].dimension == dimension } }
                let before = nearest.last { $0.end <= target.lowerBound }
                if let chosen = before ?? nearest.first {
                    scope.optional.formUnion(chosen.value)
                }
            }
        }
        let others = sentence.entities.filter {
            !sentence.isVisible($0.start, from: clause) && $0.end <= target.lowerBound
        }
        scope.optional.formUnion(others.flatMap(\.value))
        if own.isEmpty || scope.named.isEmpty {
            scope.optional.formUnion(sentence.entities.flatMap(\.value))
        }
        scope.optional.formUnion(topic.entities)
        scope.optional.formUnion(topic.heading.entities)
    }

    private func joined(after mention: Mention<[Int]>, in visible: [Mention<[Int]>]) -> [Mention<[Int]>] {
        var all: [Mention<[Int]>] = []
        var end = mention.end
        for next in visible where next.start >= end {
            let gap = end..<next.start
            guard gap.count <= 2, gap.allSatisfy({ ["and", ",", "&", "plus"].contains(sentence.words[$0].lower) })
            else { break }
            // "from Email and Direct fell" belongs to the next clause where a direction or number follows.
            all.append(next)
            end = next.end
        }
        return all
    }

    // MARK: periods

    private func resolvePeriods(_ target: Range<Int>, _ scope: inout Scope) {
        let clause = sentence.clause(of: target)
        for mention in sentence.periods {
            let isReference = isReference(mention)
            let isRelation = isReference || mention.value.isRelation
            if let owner = owner(of: mention) {
                if owner == target {
                    scope.periods.append(.init(pattern: mention.value, isReference: isReference, isStrong: true))
                }
                continue
            }
            let mentionClause = sentence.clause[mention.start]
            let isVisible = sentence.isVisible(mention.start, from: clause)
            // An opening "In October," holds for the whole sentence; one in the clause for the clause.
            let opens = mention.start <= 3 && !sentence.numbers.contains { $0.range.lowerBound < mention.start }
            let isInside = parentChain(mentionClause).contains(clause)
            guard isVisible || opens || isInside else { continue }
            if isInside, !isVisible,
                sentence.numbers.contains(where: { sentence.clause(of: $0.range) == mentionClause })
            {
                continue
            }
            // Another period nearer on the same side speaks for this number.
            let isCovered = sentence.periods.contains { other in
                other.start != mention.start && owner(of: other) == nil && self.isReference(other) == isReference
                    && (mention.end <= other.start && other.end <= target.lowerBound)
            }
            if isCovered { continue }
            if opens, !isVisible,
                sentence.periods.contains(where: {
                    $0.start != mention.start && sentence.isVisible($0.start, from: clause)
                })
            {
                continue
            }
            scope.periods.append(.init(pattern: mention.value, isReference: isRelation, isStrong: false))
        }
    }

    private func parentChain(_ clause: Int) -> [Int] {
        var chain: [Int] = []
        var current = sentence.parent[clause]
        while current >= 0 {
            chain.append(current)
            current = sentence.parent[current]
        }
        return chain
    }

    /// The number that the period stands right behind.
    func owner(of mention: Mention<PeriodPattern>) -> Range<Int>? {
        sentence.numbers.last { number in
            number.range.upperBound <= mention.start
                && links(number.range.upperBound..<mention.start, ScopeResolver.periodFillers, longest: 5)
        }?.range
    }

    /// Whether words of comparison stand before the period.
    func isReference(_ mention: Mention<PeriodPattern>) -> Bool {
        var index = mention.start - 1
        var steps = 0
        while index >= 0, steps < 4 {
            let word = sentence.words[index].lower
            if ["than", "versus", "vs", "against", "compared", "from", "relative", "below", "above"].contains(word) {
                return true
            }
            if word == "on", index > 0, sentence.lower(index - 1) != "based",
                isNumber(index - 1) || ["up", "down", "higher", "lower"].contains(sentence.lower(index - 1))
            {
                return true
            }
            guard
                [
                    "the", "with", "to", ".", "a", "in", "of", "those", "that", "level", "over", "during", "week",
                    "figure", "same",
                ].contains(word)
            else { return false }
            index -= 1
            steps += 1
        }
        return false
    }
}
