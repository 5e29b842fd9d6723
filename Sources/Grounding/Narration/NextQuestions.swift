package import Insights
package import Semantics

/// Questions worth asking after an answer, ready to use: they follow from what it showed, and keep what it was narrowed to.
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
        // All revenue for all ads: no group has both.
        case .blended: []
        case .site: NextQuestions.spoken.filter { ["device", "page", "country"].contains($0.word) }
        default: NextQuestions.spoken.filter { !["ad platform", "category", "page"].contains($0.word) }
        }
    }

    private static let acronyms: Set<String> = [
        "roas", "cpc", "cpa", "cpm", "ctr", "aov", "arpu", "arppu", "mer", "rps", "lcp", "inp", "cls", "fcp", "ttfb",
        "fid",
    ]

    /// What an answer showed, as far as another question follows from it.
    package struct Shown: Sendable {
        package var query: MetricQuery
        package var period: DateRange
        /// The group that leads, or in which most of a change is.
        package var leader: DimensionValue?
        /// A campaign that has fallen silent.
        package var silent: String?
        /// The answer told where a change is.
        package var isExplained: Bool

        package init(
            _ query: MetricQuery, period: DateRange, leader: DimensionValue? = nil, silent: String? = nil,
            isExplained: Bool = false
        ) {
            self.query = query
            self.period = period
            self.leader = leader
            self.silent = silent
            self.isExplained = isExplained
        }
    }

    /// Questions that follow from what was shown, the most telling first, each with the filters in force; more than are
    /// shown, so that what was asked already can be left out.
    package func after(_ shown: Shown) -> [String] {
        let query = shown.query
        let narrowing = query.filters.filter { catalogue.metric(MetricID($0.field)) == nil }
        guard let id = query.metrics.first, let metric = catalogue.metric(id), let scope = GroupWords.phrase(narrowing)
        else {
            return []
        }
        let words = said(metric)
        let when = PeriodWords.asked(shown.period, today: today, weekStart: weekStart)
        let subject = words + scope
        let isWhole = query.granularity == .none
        let others = dimensions(of: metric).filter { spoken in
            !query.breakdown.contains(spoken.id) && catalogue.knows(metric, by: spoken.id)
                && !query.filters.contains { $0.field == spoken.id.name }
        }
        let leader = shown.leader.flatMap { group -> String? in
            guard catalogue.knows(metric, by: group.dimension),
                !query.filters.contains(where: { $0.field == group.dimension.name })
            else { return nil }
            return GroupWords.phrase(group)
        }
        var questions: [String] = []
        if !shown.isExplained, isWhole {
            if let leader, query.comparison != nil {
                questions.append("Why did \(words) \(leader)\(scope) change \(when)?")
            }
            questions.append("Why did \(subject) change \(when)?")
            if let leader, let next = others.first(where: { $0.id != shown.leader?.dimension }) {
                questions.append("\(words.capitalisedFirst) \(leader)\(scope) by \(next.word) \(when)")
            }
        } else if shown.isExplained {
            if let leader { questions.append("Why did \(words) \(leader)\(scope) change \(when)?") }
            questions.append(shown.silent.map { "What should we do about \($0)?" } ?? "What should we do?")
        } else {
            questions.append("Was anything unusual in \(subject) \(when)?")
            if query.comparison == nil { questions.append("Compare \(subject) \(when) with the period before") }
        }
        let groups = others.filter { $0.id != shown.leader?.dimension }.prefix(NextQuestions.mostGroups).map {
            "\(subject.capitalisedFirst) by \($0.word) \(when)"
        }
        questions += groups.prefix(1)
        if isWhole, shown.period.dayCount > 1 {
            questions.append("\(subject.capitalisedFirst) by day \(when)")
        }
        questions += groups.dropFirst()
        return questions
    }

    private static let mostGroups = 3

    /// What people call a metric.
    package func said(_ metric: MetricDefinition) -> String {
        let said = metric.synonyms.first ?? FilterWords.inSentence(metric.name)
        return NextQuestions.acronyms.contains(said) ? said.uppercased() : said
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
