/// What the numbers of a sentence can be about: what is named in it, and what was spoken of before.
extension JointBinding {
    var namesStranger: Bool {
        sentence.entities.contains { $0.value.isEmpty } || sentence.metrics.contains(where: \.value.isForeign)
    }

    /// "In a month", "within a year": how long something took, which no number of the sheet says.
    var saysSpan: Bool {
        sentence.words.indices.contains { at in
            ["in", "within", "over"].contains(sentence.lower(at)) && ["a", "one"].contains(sentence.lower(at + 1))
                && ["day", "week", "month", "quarter", "year"].contains(sentence.lower(at + 2))
        }
    }

    /// The metrics that are named, and those of facts whose very number stands in the sentence.
    var spokenMetrics: Set<Int> {
        let own = (sentence.metrics.map(\.value.metrics) + perMetrics).reduce(into: conversions) { $0.formUnion($1) }
        let named = own.union(topic.metrics).union(topic.heading.metrics)
        guard !named.isEmpty else { return [] }
        let specific = numbers.filter(isSpecific)
        let written = sheet.facts.indices.filter { index in
            guard !sheet.derivedMetrics.contains(sheet.metricOfFact[index]), let value = sheet.facts[index].value else {
                return false
            }
            let unit = Quantity.unit(of: sheet.facts[index])
            return specific.contains { $0.canBe(unit) && $0.fits(Quantity.scaled(value, sheet.facts[index])) }
        }
        return named.union(written.map { sheet.metricOfFact[$0] })
            .union(speaksOfMoney ? sheet.metrics.indices.filter(isMoney) : [])
    }

    /// "₹500 per order": what the noun itself counts, whatever is divided by it.
    var perMetrics: [Set<Int>] {
        sentence.words.indices.compactMap { at in
            guard ["per", "each", "every"].contains(sentence.lower(at)), sentence.words.indices.contains(at + 1) else {
                return nil
            }
            return sheet.metricPhrases.match(sentence.words, at: at + 1)?.meaning.metrics
        }
    }

    /// "Conversion dropped to 4 %": a rate, though the sheet counts conversions as well.
    private var conversions: Set<Int> {
        sentence.words.contains { $0.lower == "conversion" }
            ? Set(sheet.metrics.indices.filter { BindingTest.isConversion(sheet.metrics[$0]) }) : []
    }

    /// Written so exactly that it is hardly another's by chance.
    private func isSpecific(_ number: NumberMention) -> Bool {
        guard number.step > 0, number.precision == .exact else { return false }
        if case .money = number.form { return number.value / number.step >= 20 }
        return number.value / number.step >= 100
    }

    private var speaksOfMoney: Bool { sentence.words.contains { ["money", "worth", "cash"].contains($0.lower) } }

    private func isMoney(_ metric: Int) -> Bool {
        sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit.isMoney }
            && !sheet.derivedMetrics.contains(metric)
    }

    var spokenNames: Set<Int> {
        Set(sentence.entities.flatMap(\.value)).union(topic.entities).union(topic.lasting).union(topic.subject)
            .union(arms)
    }

    /// The two arms of a test: the one is meant where the other is named.
    private var arms: Set<Int> {
        let all = Set(sheet.entities.indices.filter { sheet.entities[$0].dimension == "variant" })
        return all.count == 2 ? all : []
    }

    /// Names of one dimension that are said together: all of the sentence, each row of it, and those that were spoken of.
    var groups: [Set<Int>] {
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let runs = sentence.entities.map { mention in
            resolver.run(sentence.entities.filter { $0.end <= mention.end }, endingAt: mention).flatMap(\.value)
        }
        let said = [sentence.entities.flatMap(\.value), Array(topic.together), Array(arms)] + runs
        return Set(said.flatMap(byDimension)).union(meantGroups).sorted {
            $0.sorted().lexicographicallyPrecedes($1.sorted())
        }
    }

    private func byDimension(_ names: [Int]) -> [Set<Int>] {
        Dictionary(grouping: Set(names)) { sheet.entities[$0].dimension }.values.map { Set($0) }
    }
}
