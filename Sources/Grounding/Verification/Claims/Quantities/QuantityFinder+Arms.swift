/// Which arm of a test a fact is of, where the words name none.
extension QuantityFinder {
    /// Whether the sentence says which arm of a test it is about.
    var namesVariant: Bool {
        sentence.entities.contains { $0.value.contains { sheet.entities[$0].dimension == "variant" } }
    }

    /// The effect of one of several arms: which one, a text has to say.
    func isOneOfMany(_ index: Int) -> Bool {
        let fact = sheet.facts[index]
        guard fact.kind == .pValue || fact.kind == .lift else { return false }
        func rest(_ index: Int) -> Set<Int> {
            sheet.entitiesOfFact[index].filter { sheet.entities[$0].dimension != "variant" }
        }
        return sheet.factsOfMetric[sheet.metricOfFact[index]].count { other in
            sheet.facts[other].kind == fact.kind && sheet.facts[other].period == fact.period
                && rest(other) == rest(index)
        } > 1
    }

    /// "4.62 % with the short form": an arm of one test only says which test it is.
    func isOfNamedArm(_ test: Int) -> Bool {
        guard ReferenceSheet.tests.contains(sheet.entities[test].dimension) else { return false }
        // "The pricing page won. Version B converted 6.2 %": of the test that was spoken of.
        if namesVariant, cues.topicNames.contains(test) { return true }
        let arms = sentence.entities.flatMap(\.value) + (scope.named["variant"] ?? [])
        return arms.contains { sheet.testOfArm[$0] == test }
    }

    /// The one effect or p-value of a metric needs no variant's name.
    func isOnlyOutcome(_ index: Int, _ dimension: String) -> Bool {
        let fact = sheet.facts[index]
        return dimension == "variant" && (fact.kind == .pValue || fact.kind == .lift)
            && sheet.factsOfMetric[sheet.metricOfFact[index]].count { sheet.facts[$0].kind == fact.kind } == 1
    }
}
