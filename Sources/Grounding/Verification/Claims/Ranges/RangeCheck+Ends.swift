import Semantics

/// What happened against one end of what was expected: "over the lower limit", "beat the top of the expected band", "missed the
/// floor".
extension RangeCheck {
    private static let above = Movements.table(
        "above over beyond beat beats beating exceeded exceeds topped cleared passed")
    private static let below = Movements.table("below under beneath missed misses undershot")
    private static let bounds = Movements.table("limit bound end edge threshold")
    private static let lower = Movements.table("lower low bottom floor minimum")
    private static let upper = Movements.table("upper high top ceiling maximum")
    private static let fillers = Movements.table(
        "the its our expected usual normal of forecast well just even that range's")

    private static let ahead = Movements.table(
        "forecast forecasts projected projection predicted prediction outlook will")

    /// The end that the words behind the place name, and whether it is the upper one.
    private func end(behind at: Int) -> Bool? {
        for place in at + 1..<min(sentence.words.count, max(at + 2, at + 6)) {
            let word = sentence.lower(place)
            let isUpper = Self.upper.contains(word)
            if isUpper || Self.lower.contains(word) {
                let next = sentence.lower(place + 1)
                let isOfRange =
                    next == "of"
                    && (place + 2..<place + 6).contains {
                        ["range", "band", "interval", "corridor"].contains(sentence.lower($0))
                    }
                return Self.bounds.contains(next) || ["floor", "ceiling"].contains(word) || isOfRange ? isUpper : nil
            }
            guard Self.fillers.contains(word) else { return nil }
        }
        return nil
    }

    func ends() -> [ClaimFinding] {
        sentence.words.indices.compactMap { at in
            let isAbove = Self.above.contains(sentence.lower(at))
            guard isAbove || Self.below.contains(sentence.lower(at)), let isUpper = end(behind: at),
                !sentence.words.prefix(at).contains(where: { Self.ahead.contains($0.lower) })
            else { return nil }
            return check(at, isAbove: isAbove != sentence.isNegated(at), isUpper: isUpper)
        }
    }

    private func check(_ at: Int, isAbove: Bool, isUpper: Bool) -> ClaimFinding? {
        let scope = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic).scope(of: at..<(at + 1))
        let kind: ReferenceFact.Kind = isUpper ? .expectedUpper : .expectedLower
        var wrong: [Int] = []
        for bound in sheet.facts.indices
        where sheet.facts[bound].kind == kind && scope.metrics?.contains(sheet.metricOfFact[bound]) ?? true {
            let happened = sheet.factsOfMetric[sheet.metricOfFact[bound]].filter { fact in
                [.value, .anomaly].contains(sheet.facts[fact].kind) && sheet.facts[fact].value != nil
                    && sheet.facts[fact].period == sheet.facts[bound].period
                    && sheet.entitiesOfFact[fact] == sheet.entitiesOfFact[bound]
            }
            for fact in happened {
                guard let value = sheet.facts[fact].value, let limit = sheet.facts[bound].value else { continue }
                if (value > limit) == isAbove { return .verified([[fact, bound]]) }
                wrong += [fact, bound]
            }
        }
        return wrong.isEmpty ? nil : .wrong("it lies on the other side of that end", wrong)
    }
}
