import Semantics

/// Checks what is said to be as another one is: "about the same as the checklist", "fell, exactly like Decor".
struct LikenessCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let degrees = Movements.table("about roughly almost exactly much nearly precisely just practically")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in ofNumber(at) ?? same(at) ?? alike(at) ?? asMuch(at) }
    }

    /// Where the words end that say two things to be alike: "in line with", "the same 20 % as".
    private func end(of at: Int) -> Int? {
        let known = [
            ["in", "line", "with"], ["on", "a", "par", "with"], ["identical", "to"], ["bang", "on"],
        ].first { sentence.has($0, at: at) }
        if let known { return at + known.count }
        guard sentence.lower(at) == "same", !["much", "at"].contains(sentence.lower(at - 2)) else { return nil }
        let found = (at + 1..<at + 5).first { sentence.lower($0) == "as" }
        guard let opener = found,
            (at + 1..<opener).allSatisfy({ place in
                ["rate", "pace", "share", "growth", "increase", "proportion", "percentage"].contains(
                    sentence.lower(place))
                    || sentence.numbers.contains { $0.range.contains(place) }
            })
        else { return nil }
        return opener + 1
    }

    private static let wholes = Movements.table("total company group business whole overall average")

    /// "Put on 12 %, in line with Lighting", "up by the same 20 % as bookings": what the number is of, of the other one.
    private func ofNumber(_ at: Int) -> ClaimFinding? {
        guard let end = end(of: at), !sentence.isNegated(at),
            let number = sentence.numbers.last(where: { $0.range.upperBound <= end })
                ?? sentence.numbers.first(where: { (0...4).contains($0.range.lowerBound - end) }),
            number.form == .percent,
            end - number.range.upperBound <= 8,
            let others = others(behind: end),
            case .verified(let bindings) = NumberCheck(sheet: sheet, sentence: sentence, topic: topic).check(number)
        else { return nil }
        var seen: [Int] = []
        for binding in bindings.prefix(4) where !binding.isEmpty {
            let object = binding.map(others)
            guard object.allSatisfy({ $0 != nil }), case let facts = object.compactMap(\.self), facts != binding else {
                continue
            }
            var values = Computation.all(of: number, binding, sheet).compactMap { $0.of(facts).now(sheet) }
            if let own = part(binding), number.fits(abs(own)), let other = part(facts) {
                values.append(own * other < 0 ? .infinity : abs(other))
            }
            if values.contains(where: { number.fits($0) || abs($0 - number.value) <= 0.05 * number.value }) {
                return .verified([binding + facts])
            }
            if !values.isEmpty { seen += facts }
        }
        return seen.isEmpty ? nil : .wrong("the other one is not the same", seen)
    }

    /// By what part a single fact moved.
    private func part(_ facts: [Int]) -> Double? {
        guard facts.count == 1, let change = sheet.facts[facts[0]].change,
            let old = sheet.facts[facts[0]].comparison?.value,
            old != 0
        else { return nil }
        return change / abs(old)
    }

    /// How a fact reads of what stands there: of a name, of a metric, or of the whole; nil where nothing such does.
    private func others(behind end: Int) -> ((_ fact: Int) -> Int?)? {
        let sheet = sheet
        func fact(_ index: Int, _ metric: Int, _ names: Set<Int>) -> Int? {
            sheet.factsOfMetric[metric].first { other in
                sheet.entitiesOfFact[other] == names && sheet.facts[other].kind == sheet.facts[index].kind
                    && sheet.facts[other].period == sheet.facts[index].period
            }
        }
        if let name = name(behind: end)?.value.first {
            let dimension = sheet.entities[name].dimension
            return { index in
                let held = sheet.entitiesOfFact[index].filter { sheet.entities[$0].dimension == dimension }
                return fact(
                    index, sheet.metricOfFact[index], sheet.entitiesOfFact[index].subtracting(held).union([name]))
            }
        }
        if let metric = sentence.metrics.first(where: { (0...1).contains($0.start - end) }), !metric.value.isForeign {
            return { index in
                metric.value.metrics.sorted().lazy.compactMap { fact(index, $0, sheet.entitiesOfFact[index]) }.first
            }
        }
        guard (end..<end + 2).contains(where: { Self.wholes.contains(sentence.lower($0)) }) else { return nil }
        return { fact($0, sheet.metricOfFact[$0], []) }
    }

    private func name(behind at: Int) -> Mention<[Int]>? {
        sentence.entities.first { (0...2).contains($0.start - at) && !$0.value.isEmpty }
    }

    /// "About the same as": their numbers lie close together.
    private func same(_ at: Int) -> ClaimFinding? {
        guard sentence.has(["the", "same", "as"], at: at), Self.degrees.contains(sentence.lower(at - 1)),
            let object = name(behind: at + 3)
        else { return nil }
        let subjects = sentence.entities.last { $0.end <= at && $0.value != object.value }?.value ?? topic.subject
        guard !subjects.isEmpty, subjects != object.value else { return nil }
        let comparator = Comparator(index: at, direction: .up, aspect: .level, opener: at + 2)
        let pairs = ComparisonCheck(sheet: sheet, sentence: sentence, topic: topic).namePairs(
            subjects, object.value, comparator)
        // The arms of a test are alike in what was tested, and not in how many saw them.
        let tested = pairs.filter { sheet.facts[$0[0]].kind == .experiment }
        let meant = tested.isEmpty ? pairs : tested
        guard !meant.isEmpty else { return nil }
        let close = meant.filter { pair in
            guard let a = sheet.facts[pair[0]].value, let b = sheet.facts[pair[1]].value else { return false }
            return abs(a - b) <= 0.05 * max(abs(a), abs(b))
        }
        return close.isEmpty ? .wrong("the two are not the same", meant[0]) : .verified(close)
    }

    /// "€1,300 short of House Blend and as much ahead of Decaf": the same distance once more.
    private func asMuch(_ at: Int) -> ClaimFinding? {
        guard sentence.has(["as", "much"], at: at) || sentence.has(["as", "many"], at: at),
            let sign = ["ahead": 1.0, "above": 1, "short": -1, "behind": -1, "below": -1][sentence.lower(at + 2)],
            let object = name(behind: sentence.lower(at + 3) == "of" ? at + 4 : at + 3),
            let subject = sentence.entities.first(where: { $0.end <= at }),
            let distance = sentence.numbers.last(where: { $0.range.upperBound <= at })
        else { return nil }
        let comparator = Comparator(index: at, direction: .up, aspect: .level, opener: at + 2)
        let pairs = ComparisonCheck(sheet: sheet, sentence: sentence, topic: topic).namePairs(
            subject.value, object.value, comparator
        ).filter { distance.canBe(Quantity.unit(of: sheet.facts[$0[0]])) }
        let fitting = pairs.filter { pair in
            guard let a = sheet.facts[pair[0]].value, let b = sheet.facts[pair[1]].value else { return false }
            return (a - b) * sign > 0 && distance.fits(abs(a - b))
        }
        guard let first = pairs.first else { return nil }
        return fitting.isEmpty ? .wrong("they lie further apart, or closer", first) : .verified(fitting)
    }

    /// "And so is the number of emails sent": a metric that did not move so.
    private func otherMetric(behind helper: Int, _ said: Double) -> ClaimFinding? {
        guard let object = sentence.metrics.first(where: { (1...4).contains($0.start - helper) }),
            !object.value.isForeign
        else { return nil }
        let facts = object.value.metrics.sorted().flatMap { sheet.factsOfMetric[$0] }.filter {
            sheet.facts[$0].kind == .value && sheet.entitiesOfFact[$0].isEmpty && sheet.facts[$0].change != nil
        }
        return !facts.isEmpty && facts.allSatisfy { (sheet.facts[$0].change ?? 0) * said <= 0 }
            ? .wrong("it did not move so", facts) : nil
    }

    /// "Came in 8 % lower, exactly like Decor": it moved the same way.
    private func alike(_ at: Int) -> ClaimFinding? {
        let isLike = sentence.lower(at) == "like" && (Self.degrees.contains(sentence.lower(at - 1)))
        // "… and so, as it happens, is the click rate"
        let comma = sentence.lower(at + 1) == "," ? (at + 2..<at + 8).first { sentence.lower($0) == "," } : nil
        let helper = (comma ?? at) + 1
        let isDid =
            ["as", "so"].contains(sentence.lower(at))
            && ["did", "has", "have", "is", "are", "was", "were"].contains(sentence.lower(helper))
        guard isLike || isDid, let verb = sentence.directions.last(where: { $0.end <= at }),
            let said = SignWords.sign(verb.value, lowerIsBetter: nil), said != 0, !sentence.isNegated(verb.start)
        else { return nil }
        if sentence.lower(at) == "so", isDid, let wrong = otherMetric(behind: helper, said) { return wrong }
        guard let object = name(behind: isLike ? at + 1 : helper + 1) else { return nil }
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: verb.range)
        let facts = sheet.facts.indices.filter { index in
            [.value, .experiment].contains(sheet.facts[index].kind) && sheet.facts[index].change != nil
                && (scope.metrics?.contains(sheet.metricOfFact[index]) ?? !sheet.derivedMetrics.contains(
                    sheet.metricOfFact[index]))
                && !sheet.entitiesOfFact[index].isDisjoint(with: object.value)
        }
        guard !facts.isEmpty, facts.allSatisfy({ (sheet.facts[$0].change ?? 0) * said <= 0 }) else { return nil }
        return .wrong("it moved the other way", Array(facts.prefix(3)))
    }
}
