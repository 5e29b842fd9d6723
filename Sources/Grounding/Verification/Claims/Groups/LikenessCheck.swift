import Semantics

/// Checks what is said to be as another one is: "about the same as the checklist", "fell, exactly like Decor".
struct LikenessCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    private static let degrees = Movements.table("about roughly almost exactly much nearly precisely just practically")

    func findings() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in same(at) ?? alike(at) ?? asMuch(at) }
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

    /// "Came in 8 % lower, exactly like Decor": it moved the same way.
    private func alike(_ at: Int) -> ClaimFinding? {
        let isLike = sentence.lower(at) == "like" && (Self.degrees.contains(sentence.lower(at - 1)))
        let isDid =
            ["as", "so"].contains(sentence.lower(at)) && ["did", "has", "have"].contains(sentence.lower(at + 1))
        guard isLike || isDid, let object = name(behind: isLike ? at + 1 : at + 2),
            let verb = sentence.directions.last(where: { $0.end <= at }),
            let said = SignWords.sign(verb.value, lowerIsBetter: nil), said != 0, !sentence.isNegated(verb.start)
        else { return nil }
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
