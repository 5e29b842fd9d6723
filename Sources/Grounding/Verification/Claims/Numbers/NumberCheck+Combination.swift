import Semantics

/// Numbers whose nearest metric and name do not go together on the sheet, so that one of the two belongs to something else.
extension ScopeResolver {
    /// Other scopes that the words allow where no fact is about the one that stands nearest: the same name with another of
    /// the metrics spoken of, and the same metric with another of the names.
    func others(than scope: Scope) -> [Scope] {
        guard !scope.named.isEmpty, scope.foreignName == nil else { return [] }
        var all: [Scope] = []
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        for metrics in [own, topic.metrics] where !metrics.isEmpty && metrics != scope.metrics {
            var other = scope
            other.metrics = metrics
            all.append(other)
        }
        var open = scope
        open.metrics = nil
        all.append(open)
        let named = scope.named.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
        let spoken = Set(sentence.entities.flatMap(\.value)).union(topic.lasting).subtracting(named)
        if !spoken.isEmpty {
            var other = scope
            other.named = [:]
            other.group = []
            other.optional = spoken
            all.append(other)
        }
        return all
    }
}

extension NumberCheck {
    /// "We nearly halved paid social, and leads from there went down": of what was spoken of before, where the metric stands in
    /// another part of the sentence.
    func ofTopic(_ number: NumberMention) -> ClaimFinding? {
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        var scope = resolver.scope(of: number.range)
        guard !scope.hasOwnMetric || isSpecific(number) && resolver.isTaken(by: number.range) && cueless(number),
            !topic.metrics.isEmpty, scope.metrics != topic.metrics, scope.foreignName == nil,
            !sentence.metrics.contains(where: \.value.isForeign)
        else { return nil }
        scope.metrics = topic.metrics
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard case .verified(let found) = bind(number, scope, cues) else { return nil }
        return .verified(found)
    }

    /// "Culture, with 338,520 views, yielded 218": a verb of its own stands in front.
    private func cueless(_ number: NumberMention) -> Bool {
        ["yielded", "brought", "got", "gave", "delivered", "produced", "had", "made"].contains(
            sentence.lower(number.range.lowerBound - 1))
            && !sentence.metrics.contains { $0.start >= number.range.upperBound }
    }

    /// The metric right behind the number, or behind "of the".
    private func counted(behind number: NumberMention) -> Set<Int>? {
        let end = number.range.upperBound
        let start = sentence.lower(end) == "of" ? end + 1 : end
        let mention = sentence.metrics.first { mention in
            (start...start + 1).contains(mention.start)
                && (start..<mention.start).allSatisfy {
                    ["the", "our", "all", "its", "total"].contains(sentence.lower($0))
                }
        }
        return mention.map(\.value.metrics).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// "Mobile INP worsened to 3.6 s": of the one metric that is named right before, though the sheet has it of no such name.
    private func isOfOwnMetric(_ number: NumberMention, _ scope: Scope) -> Bool {
        guard case .time = number.form, scope.hasOwnMetric, sentence.metrics.count == 1,
            let own = sentence.metrics.first, own.end <= number.range.lowerBound
        else { return false }
        return own.value.metrics.contains { metric in
            sheet.factsOfMetric[metric].contains { number.canBe(Quantity.unit(of: sheet.facts[$0])) }
        }
    }

    func uncombined(_ number: NumberMention) -> ClaimFinding? {
        guard number.isChangeVerb || isSpecific(number) else { return nil }
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let scope = resolver.scope(of: number.range)
        let cues = NumberCues(of: number, in: sentence, topic: topic)
        guard QuantityFinder(sheet: sheet, sentence: sentence, scope: scope, cues: cues).facts().isEmpty,
            !scope.isForeignMetric, !isOfSubject(number)
        else { return nil }
        // "26 % of revenue", "40 orders": what the number is of stands right behind it.
        let counted = counted(behind: number)
        for other in resolver.others(than: scope)
        where counted.map({ metrics in other.metrics.map { !$0.isDisjoint(with: metrics) } ?? false }) ?? true {
            if other.metrics == nil, isOfOwnMetric(number, scope) { continue }
            if case .verified(let found) = bind(number, other, cues) { return .verified(found) }
        }
        return nil
    }
}
