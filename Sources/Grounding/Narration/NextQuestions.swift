package import Semantics

/// Questions worth asking after an answer: up to three, ready to use, each answerable on this catalogue.
package struct NextQuestions: Sendable {
    private let catalogue: Catalogue
    private let today: CivilDate
    private let weekStart: Weekday

    package init(catalogue: Catalogue, today: CivilDate, weekStart: Weekday) {
        self.catalogue = catalogue
        self.today = today
        self.weekStart = weekStart
    }

    /// How people call the dimensions that most often say where a number comes from.
    private static let spoken: [(id: DimensionID, word: String)] = [
        ("session_default_channel_group", "channel"), ("device_category", "device"), ("campaign_name", "campaign"),
        ("ad_platform", "ad platform"),
        ("item_name", "product"), ("item_category", "category"), ("page_path", "page"), ("country", "country"),
    ]

    /// The dimensions in which figures of ads and of products are known by more than one group.
    private func dimensions(of metric: MetricDefinition) -> [(id: DimensionID, word: String)] {
        switch metric.scope {
        case .advertising: NextQuestions.spoken.filter { ["campaign", "ad platform"].contains($0.word) }
        case .item: NextQuestions.spoken.filter { ["product", "category"].contains($0.word) }
        case .site: NextQuestions.spoken.filter { ["device", "page", "country"].contains($0.word) }
        default: NextQuestions.spoken.filter { !["ad platform", "category", "page"].contains($0.word) }
        }
    }

    private static let acronyms: Set<String> = [
        "roas", "cpc", "cpa", "cpm", "ctr", "aov", "arpu", "arppu", "mer", "rps", "lcp", "inp", "cls", "fcp", "ttfb",
        "fid",
    ]

    package func after(_ query: MetricQuery, period: DateRange) -> [String] {
        guard let id = query.metrics.first, let metric = catalogue.metric(id) else { return [] }
        let said = metric.synonyms.first ?? FilterWords.inSentence(metric.name)
        let words = NextQuestions.acronyms.contains(said) ? said.uppercased() : said
        let when = PeriodWords.asked(period, today: today, weekStart: weekStart)
        var questions: [String] = []
        if query.comparison == nil, query.granularity == .none {
            questions.append("Why did \(words) change \(when)?")
        }
        let dimension = dimensions(of: metric).first { spoken in
            !query.breakdown.contains(spoken.id) && catalogue.knows(metric, by: spoken.id)
                && !query.filters.contains { $0.field == spoken.id.name }
        }
        if let dimension { questions.append("\(words.capitalisedFirst) by \(dimension.word) \(when)") }
        if query.granularity == .none, period.dayCount > 1 {
            questions.append("\(words.capitalisedFirst) by day \(when)")
        }
        if query.comparison == nil, query.granularity != .none {
            questions.append("Compare \(words) \(when) with the period before")
        }
        return Array(questions.prefix(3))
    }
}

extension Catalogue {
    /// Whether a metric can be broken down by a dimension.
    package func knows(_ metric: MetricDefinition, by dimension: DimensionID) -> Bool {
        guard let definition = self.dimension(dimension) else { return false }
        let base: MetricDefinition? =
            if case .cumulative(let id, _) = metric.computation { self.metric(id) } else { metric }
        guard let base, case .formula(let formula) = base.computation else { return false }
        return formula.measures.allSatisfy { RowAvailability.has(definition, rows: $0.rows) }
    }
}
