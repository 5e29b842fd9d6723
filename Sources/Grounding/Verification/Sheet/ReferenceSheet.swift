package import Semantics

/// A fact sheet with what its words can mean, indexed once for all the texts checked against it.
package final class ReferenceSheet: Sendable {
    /// The sheet's own facts, and behind them those that follow from them.
    package let facts: [ReferenceFact]
    /// For each fact: the sheet's own that it is, or follows from.
    let sources: [[Int]]
    /// Metrics that the sheet does not state.
    let derivedMetrics: Set<Int>
    /// Metrics on the sheet.
    let metrics: [String]
    /// The words of their names.
    let metricWords: Set<String>
    /// The years that its facts are about.
    let years: Set<Int>
    let metricOfFact: [Int]
    /// Facts by metric.
    let factsOfMetric: [[Int]]
    /// Each pair of a dimension and a value on the sheet.
    let entities: [Entity]
    let entityIndex: [Entity: Int]
    /// The words of their names.
    let nameStems: Set<String>
    /// Pairs of words in them with a point between: "St. Gallen".
    let dottedNames: Set<[String]>
    /// The entities of each fact, without those that all facts share.
    let entitiesOfFact: [Set<Int>]
    /// Entities that all facts share: a text need not say them.
    let ambient: Set<Int>
    /// Names known by a number in them that is no fact's: "threshold-49".
    let numberedNames: [Double: Int]
    /// For each arm of a test that no other test has: its test.
    let testOfArm: [Int: Int]
    let metricPhrases: PhraseBook<MetricMention>
    let entityPhrases: PhraseBook<[Int]>
    let dimensionNouns: PhraseBook<[String]>
    /// The stems that a phrase for a metric, a name or a dimension begins with.
    let openings: Set<String>
    let indexOfID: [String: Int]
    /// For each metric: whether less is better; nil where neither is.
    let lowerIsBetter: [Bool?]
    /// Breakdowns and runs of periods.
    let series: [Series]
    /// For each fact: whether the sheet holds the same over a longer time, which is meant where no time is said.
    let isPartOfTime: [Bool]
    /// For each fact: whether it sums up steps of time, and is meant only where its time is named.
    let isTotalOfTime: [Bool]
    /// For each fact: whether it sums up the names of a breakdown, and stands for the whole only where nothing else does.
    let isTotalOfNames: [Bool]

    /// What stands for a part without a name.
    static let unnamed: Set<String> = [SafeText.name(nil), "(not set)"]

    struct Entity: Hashable, Sendable {
        var dimension: String
        var value: String
    }

    package init(facts stated: [ReferenceFact], catalogue: Catalogue) {
        let given = DatedFacts.dated(MetricAliases.renamed(stated))
        let layers = FactLayers(given)
        let facts = layers.facts
        self.facts = facts
        sources = layers.sources
        let isTotal = layers.isTotalOfTime
        isTotalOfTime = isTotal
        isTotalOfNames = layers.isTotalOfNames
        var metrics: [String] = []
        for fact in facts where !metrics.contains(fact.metric) { metrics.append(fact.metric) }
        let own = Set(given.map(\.metric))
        derivedMetrics = Set(metrics.indices.filter { !own.contains(metrics[$0]) })
        let metricOfFact = facts.map { fact in metrics.firstIndex(of: fact.metric) ?? 0 }
        self.metrics = metrics
        years = Set(given.flatMap { [$0.period, $0.comparison?.period].compactMap { $0?.start.year } })
        metricWords = Set(metrics.flatMap { $0.split { "_:/".contains($0) }.map(String.init) }).subtracting([
            "up", "down",
        ])
        self.metricOfFact = metricOfFact
        factsOfMetric = metrics.indices.map { metric in facts.indices.filter { metricOfFact[$0] == metric } }

        var entities: [Entity] = []
        var entityIndex: [Entity: Int] = [:]
        var entitiesOfFact: [Set<Int>] = []
        for fact in facts {
            var own: Set<Int> = []
            for (dimension, value) in fact.dimensions.sorted(by: { $0.key < $1.key }) {
                let entity = Entity(dimension: dimension, value: value)
                let index = entityIndex[entity] ?? entities.count
                if index == entities.count {
                    entities.append(entity)
                    entityIndex[entity] = index
                }
                own.insert(index)
            }
            entitiesOfFact.append(own)
        }
        let shared = facts.count > 1 ? entitiesOfFact.dropFirst().reduce(entitiesOfFact[0]) { $0.intersection($1) } : []
        ambient = shared
        self.entities = entities
        self.entityIndex = entityIndex
        let names = entities.map { WordScanner.words(Array($0.value.unicodeScalars)) }
        nameStems = Set(names.joined().filter { $0.kind == .word }.map(\.stem))
        dottedNames = Set(
            names.flatMap { words in
                words.indices.dropFirst().dropLast().filter { words[$0].isMark(".") }.map {
                    [words[$0 - 1].lower, words[$0 + 1].lower]
                }
            })
        numberedNames = ReferenceSheet.numbered(entities, facts)
        self.entitiesOfFact = entitiesOfFact.map { $0.subtracting(shared) }
        testOfArm = ReferenceSheet.tests(ofArms: entities, entitiesOfFact)
        metricPhrases = SheetVocabulary.metricPhrases(
            metrics, facts: facts, derived: derivedMetrics, given: MetricAliases.names(of: stated), catalogue: catalogue
        )
        entityPhrases = SheetVocabulary.entityPhrases(entities, beside: metrics, catalogue: catalogue)
        dimensionNouns = SheetVocabulary.dimensionNouns(Set(entities.map(\.dimension)), catalogue: catalogue)
        openings = metricPhrases.openings.union(entityPhrases.openings).union(dimensionNouns.openings)
        indexOfID = Dictionary(
            given.enumerated().map { ($0.element.id.lowercased(), $0.offset) }, uniquingKeysWith: { first, _ in first })
        lowerIsBetter = metrics.map { name in
            switch catalogue.metric(MetricID(name))?.polarity {
            case .lowerIsBetter: true
            case .higherIsBetter: false
            case .neutral: MetricPhrases.isBetterHigh(name) ? false : nil
            case nil: MetricPhrases.isBetterLow(name)
            }
        }
        let lasting = self.entitiesOfFact
        series =
            Series.find(facts: facts, among: facts.indices.filter { !isTotal[$0] }, entitiesOfFact: lasting, entities)
            + Series.find(facts: facts, among: facts.indices.filter { isTotal[$0] }, entitiesOfFact: lasting, entities)
            .filter { $0.dimension == nil }
        isPartOfTime = facts.indices.map { index in
            let fact = facts[index]
            guard let days = fact.period?.dayCount, !isTotal[index] else { return false }
            return facts.indices.contains { other in
                other != index && !isTotal[other] && facts[other].metric == fact.metric
                    && facts[other].kind == fact.kind && (facts[other].period?.dayCount ?? 0) * 2 > days * 3
                    && lasting[other] == lasting[index]
            }
        }
    }

    private static func numbered(_ entities: [Entity], _ facts: [ReferenceFact]) -> [Double: Int] {
        var owners: [Double: [Int]] = [:]
        for (index, entity) in entities.enumerated() {
            let words = WordScanner.words(Array(entity.value.unicodeScalars))
            for word in words where word.kind == .digits && words.count > 1 && word.text.utf8.count > 1 {
                if let number = Double(word.text) { owners[number, default: []].append(index) }
            }
        }
        let values = Set(facts.flatMap { [$0.value, $0.comparison?.value].compactMap { $0 } })
        return owners.filter { $0.value.count == 1 && !values.contains($0.key) }.compactMapValues(\.first)
    }

    /// Whether no other fact of the metric says anything else in the dimension: a text may leave it unsaid, as long as it does
    /// not claim the whole.
    func isOnlyOne(_ fact: Int, _ dimension: String) -> Bool {
        let own = entitiesOfFact[fact].filter { entities[$0].dimension == dimension }
        return factsOfMetric[metricOfFact[fact]].allSatisfy { other in
            entitiesOfFact[other].filter { entities[$0].dimension == dimension } == own
        }
    }

    /// Whether the words name the time of the fact: a date or a month of its own, or "last quarter".
    func isTimeNamed(_ fact: Int, in sentence: Sentence, after topic: [PeriodPattern]) -> Bool {
        guard let period = facts[fact].period else { return false }
        let named = sentence.periods.isEmpty ? topic : sentence.periods.map(\.value)
        return named.contains { pattern in
            switch pattern {
            case .previous(nil), .yearAgo, .inside: false
            default: pattern.isNamed(period)
            }
        }
    }

    /// A metric named in a text: those on the sheet that the words can mean, or none of them.
    struct MetricMention: Hashable, Sendable {
        var metrics: Set<Int>
        var isForeign: Bool { metrics.isEmpty }
    }
}

extension ReferenceSheet {
    /// The facts about all there is of some metrics that can be added up: sums and counts without a name.
    func wholes(of metrics: Set<Int>) -> [Int] {
        metrics.sorted().flatMap { factsOfMetric[$0] }.filter {
            facts[$0].kind == .value && entitiesOfFact[$0].isEmpty && facts[$0].unit.canAdd
        }
    }
}
