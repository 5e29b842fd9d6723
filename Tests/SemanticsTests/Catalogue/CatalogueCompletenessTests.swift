import Testing

@testable import Semantics

@Suite("Every entry of the catalogue is whole")
struct CatalogueCompletenessTests {
    @Test("A metric says everything a reader asks", arguments: BuiltInMetrics.all.map(\.id))
    func metricIsComplete(id: MetricID) throws {
        let metric = try #require(Catalogue.standard.metric(id))
        for text in [metric.id.name, metric.name, metric.summary, metric.formula, metric.nullRule, metric.source] {
            #expect(!text.isEmpty, "\(metric.id)")
            #expect(text == text.trimmed, "\(metric.id): blanks around '\(text)'")
        }
        #expect(metric.summary.hasSuffix("."), "\(metric.id): the summary is a sentence")
        #expect(metric.nullRule.hasSuffix("."), "\(metric.id): the null rule is a sentence")
        #expect(metric.exampleQuestion.hasSuffix("?"), "\(metric.id)")
        #expect(metric.exampleQuestion.split(separator: " ").count >= 4, "\(metric.id)")
        #expect(!metric.synonyms.isEmpty, "\(metric.id)")
        #expect(metric.synonyms.allSatisfy { $0 == $0.lowercased() && $0 == $0.trimmed && !$0.isEmpty })
    }

    @Test("A dimension says everything a reader asks", arguments: BuiltInDimensions.all.map(\.id))
    func dimensionIsComplete(id: DimensionID) throws {
        let dimension = try #require(Catalogue.standard.dimension(id))
        for text in [dimension.id.name, dimension.name, dimension.summary, dimension.source] {
            #expect(!text.isEmpty && text == text.trimmed, "\(dimension.id)")
        }
        #expect(dimension.summary.hasSuffix("."), "\(dimension.id)")
        #expect(!dimension.synonyms.isEmpty, "\(dimension.id)")
        #expect(dimension.synonyms.allSatisfy { $0 == $0.lowercased() && $0 == $0.trimmed && !$0.isEmpty })
    }

    @Test("An id, and a word that people say, means one metric only")
    func metricWordsAreUnique() {
        #expect(repeated(BuiltInMetrics.all.map(\.id.name)) == [])
        #expect(repeated(BuiltInMetrics.all.flatMap(\.synonyms)) == [])
        #expect(repeated(BuiltInMetrics.all.map(\.name)) == [])
    }

    @Test("An id, and a word that people say, means one dimension only")
    func dimensionWordsAreUnique() {
        #expect(repeated(BuiltInDimensions.all.map(\.id.name)) == [])
        #expect(repeated(BuiltInDimensions.all.flatMap(\.synonyms)) == [])
    }

    @Test("No id is both a metric and a dimension: a filter's field must be clear")
    func metricsAndDimensionsAreApart() {
        let metrics = Set(BuiltInMetrics.all.map(\.id.name))
        #expect(metrics.isDisjoint(with: BuiltInDimensions.all.map(\.id.name)))
    }

    @Test("A measure asks only what its rows know", arguments: BuiltInMetrics.all.map(\.id))
    func measuresFitTheirRows(id: MetricID) throws {
        let metric = try #require(Catalogue.standard.metric(id))
        guard case .formula(let formula) = metric.computation else { return }
        for measure in formula.measures {
            #expect(fits(measure.aggregate, measure.rows), "\(metric.id): \(measure)")
            for condition in measure.conditions {
                #expect(fits(condition, measure.rows), "\(metric.id): \(condition) on \(measure.rows)")
            }
        }
    }

    @Test("Shares and people are never additive", arguments: BuiltInMetrics.all.map(\.id))
    func additivityIsHonest(id: MetricID) throws {
        let metric = try #require(Catalogue.standard.metric(id))
        guard case .formula(let formula) = metric.computation else {
            #expect(metric.additivity == .nonAdditive)
            return
        }
        if metric.unit == .fraction || metric.unit == .ratio { #expect(metric.additivity == .nonAdditive) }
        let addsUp = formula.measures.allSatisfy { measure in
            switch measure.aggregate {
            case .count, .sumMoney, .sumNumber, .sumDuration, .sumItemQuantity, .sumItemRevenue, .sumObserved,
                .sumObservedMoney:
                true
            default: false
            }
        }
        if !addsUp { #expect(metric.additivity == .nonAdditive, "\(metric.id)") }
    }

    @Test("Closed dimensions list their values")
    func closedDimensions() {
        let closed = BuiltInDimensions.all.filter { !$0.values.isEmpty }.map { ($0.id.name, $0.values.count) }
        #expect(
            Dictionary(uniqueKeysWithValues: closed) == [
                "hour_of_day": 24, "day_of_week": 7, "session_default_channel_group": 19,
                "first_user_default_channel_group": 19, "default_channel_group": 19, "new_vs_returning": 2,
                "visitor_kind": 2, "device_category": 3, "platform": 3, "ad_platform": 5,
            ])
        #expect(Catalogue.standard.dimension("hour_of_day")?.values.first == "00")
        #expect(Catalogue.standard.dimension("hour_of_day")?.values.last == "23")
        #expect(Catalogue.standard.dimension("day_of_week")?.values.first == "Monday")
        #expect(Catalogue.standard.dimension("device_category")?.values == ["desktop", "mobile", "tablet"])
    }

    private func repeated(_ words: [String]) -> [String] {
        Dictionary(grouping: words) { $0 }.filter { $1.count > 1 }.keys.sorted()
    }

    private func fits(_ aggregate: Aggregate, _ rows: RowKind) -> Bool {
        switch aggregate {
        case .count: true
        case .users, .sessions: rows != .observations
        case .usersWithBoth, .sumMoney, .sumNumber, .quantile: rows == .events
        case .sumDuration: rows == .sessions
        case .sumItemQuantity, .sumItemRevenue: rows == .items
        case .sumObservedMoney, .sumObserved, .meanObserved, .lastObserved, .soleObserved, .coveredMinutes,
            .periodMinutes:
            rows == .observations
        }
    }

    private func fits(_ condition: RowCondition, _ rows: RowKind) -> Bool {
        switch condition {
        case .named, .inSession, .notRepeated: rows == .events || rows == .items
        case .keyEvent, .entrance, .exit, .present, .atLeast, .equals: rows == .events
        case .engaged, .firstSession, .laterSession, .having, .havingKeyEvent: rows == .sessions
        case .outage: rows == .observations
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
