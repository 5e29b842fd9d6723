import Semantics

/// What a number is of: the names, metrics and times beside it.
extension BindingTest {
    func admitsNames(_ binding: Binding) -> Bool {
        let kinds = Set(binding.facts.map { sheet.facts[$0].kind })
        // A test's chance and lift are of both arms; of several tests' only where the name was said.
        if kinds.isSubset(of: [.pValue, .lift]) {
            let spoken = topic.lasting.union(sentence.entities.flatMap(\.value))
            return !binding.names.isDisjoint(with: spoken) || isOnlyOne(binding.facts[0])
        }
        if binding.isJoint, !sentence.cues.contains(.together) {
            let row = names.isEmpty && sentence.entities.isEmpty ? topic.together : Set(names.flatMap(\.value))
            guard
                binding.names.isSubset(of: row.union(binding.isTest(sheet) ? binding.names : []))
                    || meantGroups.contains(binding.names)
            else {
                return false
            }
        }
        if binding.isJoint, meantGroups.contains(binding.names) { return true }
        // What shares and contributions make together is meant only where the words say "together".
        if binding.isJoint, sentence.joiners.isEmpty,
            !binding.facts.contains(where: { [.value, .experiment].contains(sheet.facts[$0].kind) })
                || binding.facts.contains(where: { sheet.facts[$0].kind == .contribution })
        {
            return false
        }
        if !names.isEmpty, !isOfWhole, !isAgainst(binding) {
            guard names.contains(where: { !binding.names.isDisjoint(with: $0.value) }) != binding.isOfRest else {
                return false
            }
        }
        // What the sentence does not name it may carry on, where it names nothing else of the kind beside the number.
        let said = Set(sentence.entities.flatMap(\.value))
        let besides = Set(names.flatMap(\.value).map { sheet.entities[$0].dimension })
        return binding.names.subtracting(said).allSatisfy { name in
            !besides.contains(sheet.entities[name].dimension) || binding.step.isOfTwo || cues.role == .against
                || cues.role == .from
        }
    }

    /// Whether no other test's fact of the kind is on the sheet.
    func isOnlyOne(_ fact: Int) -> Bool {
        sheet.factsOfMetric[sheet.metricOfFact[fact]].count { sheet.facts[$0].kind == sheet.facts[fact].kind } == 1
    }

    /// "4.9 against 1.6": of the one that was spoken of before.
    func isAgainst(_ binding: Binding) -> Bool {
        cues.role == .against && !binding.names.isDisjoint(with: topic.lasting)
            && !names.contains { $0.start >= number.range.upperBound }
    }

    /// "Of the 121,500 users", "31,200 in all": of no name.
    var isOfWhole: Bool {
        let start = number.range.lowerBound
        let lead = sentence.words[..<start].lastIndex {
            !["the", "all", "our", "its", "those", "a", "extra", "additional", "added", "whole"].contains($0.lower)
        }
        return lead.map { ["of", "total", "overall"].contains(sentence.lower($0)) } ?? false
            || (number.range.upperBound..<number.range.upperBound + 3).contains { at in
                ["total", "overall", "altogether"].contains(sentence.lower(at)) || sentence.has(["in", "all"], at: at)
            }
    }

    func admitsMetric(_ binding: Binding) -> Bool {
        if sheet.facts[binding.facts[0]].kind == .pValue {
            let tested = Set(
                sheet.facts.indices.filter { sheet.facts[$0].kind == .pValue }.map { sheet.metricOfFact[$0] })
            let said = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
            return tested.count == 1 || said.isEmpty || !said.isDisjoint(with: binding.metrics)
        }
        if let counted, !isPer(counted) { return fits(counted, binding) }
        let fitting = metrics.filter { canBe($0.value.metrics) }
        guard !fitting.isEmpty else { return !metrics.contains(where: isNearest) }
        return fitting.contains { fits($0, binding) || isPer($0) && binding.step == .quotient }
    }

    /// "₹500 per order": of what it is per, whatever was divided.
    func isPer(_ mention: Mention<ReferenceSheet.MetricMention>) -> Bool {
        ["per", "each", "a", "an", "every"].contains(sentence.lower(mention.start))
            || ["per", "each", "every"].contains(sentence.lower(mention.start - 1))
    }

    func fits(_ mention: Mention<ReferenceSheet.MetricMention>, _ binding: Binding) -> Bool {
        if !binding.metrics.isDisjoint(with: mention.value.metrics) { return true }
        if sentence.lower(mention.start) == "conversion", binding.unit == .fraction || binding.unit == .points,
            binding.metrics.contains(where: { BindingTest.isConversion(sheet.metrics[$0]) })
        {
            return true
        }
        guard let first = binding.facts.first, sheet.facts[first].unit.isMoney else { return false }
        // "Half of the money": of whatever is counted in money.
        return sentence.lower(mention.start) == "money" || isAmount(mention, like: sheet.facts[first].metric)
    }

    /// Rates of those who do what counts.
    static func isConversion(_ metric: String) -> Bool {
        ["key_event_rate", "conversion_rate", "purchaser_rate"].contains { metric.contains($0) }
    }

    /// "Revenue" of the advertisements, where the sheet calls that by a longer name.
    func isAmount(_ mention: Mention<ReferenceSheet.MetricMention>, like metric: String) -> Bool {
        metric.contains("revenue") && !metric.contains("per_") && !metric.hasPrefix("average")
            && mention.value.metrics.contains { ["total_revenue", "purchase_revenue"].contains(sheet.metrics[$0]) }
    }

    /// Whether no other number stands closer to the metric: "the refund rate climbed from €80".
    func isNearest(_ mention: Mention<ReferenceSheet.MetricMention>) -> Bool {
        let own = distance(mention.range)
        return !sentence.numbers.contains { other in
            guard other.range != number.range else { return false }
            let start = other.range.lowerBound
            return (start >= mention.end ? start - mention.end : mention.start - other.range.upperBound) < own
        }
    }

    /// Whether a number written so can be of the metric.
    func canBe(_ metrics: Set<Int>) -> Bool {
        let units = metrics.flatMap { sheet.factsOfMetric[$0] }.map { sheet.facts[$0].unit }
        switch number.form {
        case .money: return units.contains(where: \.isMoney)
        case .time: return units.contains { if case .time = $0 { true } else { false } }
        default: return true
        }
    }

    func admitsTime(_ binding: Binding) -> Bool {
        ownTimes.isEmpty
            ? binding.facts.allSatisfy { isMain($0) || isOfSaidTime($0) }
            : ownTimes.allSatisfy { times.isOf($0, binding) }
    }

    /// Of the time that was spoken of, or of the sheet's own.
    func isMain(_ fact: Int) -> Bool {
        let finder = QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: cues)
        return finder.isMain(fact) && isNamedTime(fact)
    }

    /// Of a time that is named elsewhere in the sentence.
    func isOfSaidTime(_ fact: Int) -> Bool {
        sentence.periods.contains { times.isOwn($0, fact) } && isNamedTime(fact)
    }

    func isNamedTime(_ fact: Int) -> Bool {
        QuantityFinder(sheet: sheet, sentence: sentence, scope: Scope(), cues: cues).isNamedTime(fact)
    }
}
