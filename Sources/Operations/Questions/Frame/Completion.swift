import Semantics

/// Fills a draft with the stated defaults and turns it into an interpretation.
struct Completion {
    let draft: QuestionDraft
    let today: CivilDate
    let dates: DateReader
    let partners: PartnerPeriods
    let catalogue: Catalogue

    private var lastFourWeeks: QuestionPeriod {
        QuestionPeriod(DateRange(start: today.adding(days: -28), end: today.adding(days: -1)), .rolling)
    }

    func interpretation() -> Interpretation {
        let intent = self.intent
        var result = Interpretation(intent: intent)
        result.metrics = draft.metrics
        result.breakdown = draft.breakdown
        result.filters = draft.filters
        result.notes = draft.notes
        fill(&result)
        if ReportCues.isSubject(draft.param("report")?.text), draft.past == nil, draft.runningUnit == nil {
            // A report has days of its own where none are said.
            result.period = nil
            result.comparison = nil
            result.notes = draft.notes
        }
        var params = draft.params
        if result.metrics.contains(where: { MetricFacts.percentile.contains($0.base) }),
            draft.param("percentile") == nil
        {
            params.append(.init("percentile", .integer(75)))
        }
        if intent == .realtime, draft.param("window_minutes") == nil {
            params.append(.init("window_minutes", .integer(30)))
        }
        result.params = .object(params.filter { isParameter($0.key, of: intent) })
        result.confidence = confidence(result)
        return result
    }

    private var intent: QuestionIntent {
        if let intent = draft.intent { return intent }
        if draft.past == nil, draft.second == nil, draft.future != nil, draft.partner == nil { return .forecast }
        if draft.partner != nil, draft.granularity == nil, !draft.overTime, draft.ranking == nil { return .comparison }
        return draft.structure ?? .metricValue
    }

    private func isParameter(_ key: String, of intent: QuestionIntent) -> Bool {
        let own: [String: Set<QuestionIntent>] = [
            "changes": [.whatIf], "target": [.goalPacing, .alertCreate, .alertManage], "interval": [.forecast],
            "funnel": [.funnel], "steps": [.funnel, .path],
            "models": [.attribution], "experiment": [.abtest], "condition": [.alertCreate, .alertManage],
            AlertParameters.step: [.alertCreate],
            "window_minutes": [.realtime],
            "op": [.segment], "ask": [.abtest], "view": [.attribution], "direction": [.path], "start": [.path],
            "end": [.path], "cohort_event": [.cohort],
            "return_event": [.cohort], "offset": [.cohort], "action": [.alertManage], "max_points": [.summary],
            "audience": [.summary], "form": [.summary], "paragraphs": [.summary], "order": [.summary, .funnel],
            "verdict": [.anomaly], "share": [.metricValue], ShareClaim.key: [.metricValue],
            PaceSupposed.key: [.goalPacing], BestOfAll.key: [.ranking], BestOfAll.placed: [.ranking],
            BestOfAll.first: [.ranking], LeaderTalk.key: [.ranking], "budget": [.recommendation],
            SignificanceQuestion.key: [.breakdown, .ranking, .comparison, .metricValue],
        ]
        return own[key]?.contains(intent) ?? true
    }

    // MARK: Fields by intent

    /// The thresholds that narrow something: "orders were below 200" of one figure is a claim about it, and leaves nothing out.
    private func limits(of result: Interpretation) -> [Filter] {
        guard draft.breakdown.isEmpty, draft.isStatement else { return draft.thresholds }
        // "Conversion over 4 %" is said of the rate.
        let isOfRate = result.metrics.contains("session_key_event_rate")
        return draft.thresholds.filter {
            !result.metrics.contains(MetricID($0.field)) && !(isOfRate && $0.field == "key_events")
        }
    }

    private func fill(_ result: inout Interpretation) {
        switch result.intent {
        case .metricValue:
            result.period = main(&result)
            result.filters += limits(of: result)
        case .breakdown:
            result.period = main(&result)
            let limits = limits(of: result)
            result.filters += limits
            if limits.count < draft.thresholds.count { result.intent = .metricValue }
            result.limit = draft.limit
            fillComparison(&result)
        case .trend:
            result.period = main(&result)
            result.filters += draft.thresholds
            result.granularity = draft.granularity ?? step(result.period)
            if result.granularity == .none { result.granularity = .day }
            if draft.compares || draft.second != nil || draft.partner != nil { fillComparison(&result) }
        case .ranking: fillRanking(&result)
        case .comparison:
            result.period = main(&result)
            result.filters += limits(of: result)
            if !draft.comparesValues || draft.second != nil || draft.partner != nil || draft.changes && draft.compares {
                fillComparison(&result, always: true)
            }
            if draft.granularity != nil {
                result.intent = .trend
                result.granularity = draft.granularity ?? .day
            }
        case .why:
            result.period = main(&result)
            result.breakdown = []
            fillComparison(&result, always: true, explaining: true)
        case .summary:
            result.period = main(&result)
            result.breakdown = []
            fillComparison(&result, always: true, explaining: true)
        case .anomaly:
            result.period = main(&result)
            // A verdict is on the figure, whatever it was split by.
            if draft.param("verdict") != nil { result.breakdown = [] }
            result.granularity = draft.granularity ?? .day
        case .forecast: fillForecast(&result)
        case .whatIf:
            result.horizon = draft.future?.range
            result.period = nil
        case .goalPacing:
            let span =
                draft.goalPeriod.map { GoalParameters.span(of: $0, today: today) }
                ?? GoalParameters.span(
                    past: draft.past, future: draft.future, isDeadline: draft.param("target_date") != nil,
                    today: today)
            result.period = span.period
            result.horizon = span.horizon
            result.breakdown = []
        case .cohort:
            if draft.granularity == .month, draft.past == nil, draft.partner == nil, draft.runningUnit == nil {
                // Four weeks hold no month.
                result.period = dates.whole(.month, offset: -12, count: 12).range
                result.notes.append("the last 12 months, as no period was said")
            } else {
                result.period = main(&result)
            }
            result.granularity = draft.granularity ?? .week
        case .funnel, .path, .attribution, .segment:
            result.period = main(&result)
            result.limit = draft.limit
            result.filters += draft.thresholds
            if result.intent == .funnel, draft.second != nil || draft.partner != nil { fillComparison(&result) }
        case .recommendation:
            // What is prepared for lies ahead.
            if draft.param(PreparationQuestion.key) != nil {
                result.horizon = draft.future?.range
            } else {
                result.period = main(&result)
            }
            result.limit = draft.limit
            result.filters += draft.thresholds
        case .alertLog: result.period = main(&result)
        case .dataQuality: result.period = draft.past?.range
        case .provenance:
            result.period = main(&result)
            result.limit = draft.limit
        case .alertCreate: result.granularity = draft.granularity ?? .none
        case .realtime: result.limit = draft.limit
        case .definition:
            result.breakdown = []
            result.filters = []
        case .reportSchedule: break
        case .abtest, .alertManage, .help, .multi, .outOfScope: break
        }
        if result.intent == .help || result.intent == .dataQuality {
            result.metrics = []
            result.breakdown = []
        }
    }

    /// The period asked about: as said, else the running or last unit of a comparison, else the last 28 days.
    private func main(_ result: inout Interpretation) -> DateRange { mainPeriod(&result).range }

    private func mainPeriod(_ result: inout Interpretation) -> QuestionPeriod {
        if let past = draft.past { return past }
        if let unit = draft.runningUnit {
            return unit == .day
                ? QuestionPeriod(
                    day: draft.second.map { $0.range.start < today.adding(days: -1) ? today.adding(days: -1) : today }
                        ?? today) : dates.soFar(unit)
        }
        if case .unit(let unit) = draft.partner {
            return unit == .day ? QuestionPeriod(day: today.adding(days: -1)) : dates.whole(unit, offset: -1)
        }
        if let future = draft.future, future.range.start <= today { return future }
        result.notes.append("the last 28 days, as no period was said")
        return lastFourWeeks
    }

    private func fillComparison(_ result: inout Interpretation, always: Bool = false, explaining: Bool = false) {
        guard always || draft.compares || draft.changes || draft.second != nil || draft.partner != nil else { return }
        var scratch = Interpretation(intent: result.intent)
        let main = mainPeriod(&scratch)
        if let second = draft.second, second.shape == .year, main.range.dayCount < 184, main.shape != .toDate(.year) {
            // "October vs last year": the same days of that year.
            result.comparison = partners.partner(.year, of: main).range
        } else if let second = draft.second, second.range != main.range {
            let aligned = partners.aligned(second, to: main)
            result.comparison = aligned
            if aligned.end < second.range.end, draft.past != nil {
                result.notes.append(
                    "only the first \(aligned.dayCount) days of the earlier one, as the later is not over")
            }
        } else {
            result.comparison = partners.partner(draft.partner ?? .previous, of: main, explaining: explaining).range
        }
    }

    private func fillRanking(_ result: inout Interpretation) {
        // What is best of all is looked for in all days of the data.
        result.period = draft.param(BestOfAll.key) == nil ? main(&result) : nil
        guard let ranking = draft.ranking else { return }
        if result.metrics.isEmpty {
            let metric = defaultMetric(for: result.breakdown.first)
            result.metrics = [metric]
            result.notes.append(
                "no metric said: ranked by \(catalogue.metric(metric)?.name.lowercased() ?? metric.name)")
        }
        let metric = result.metrics[0]
        result.filters += draft.thresholds
        result.limit = ranking.limit ?? 10
        let by: String
        switch ranking.subject {
        case .metric: by = metric.name
        case .absoluteChange: by = "abs_change"
        case .percentChange: by = "pct_change"
        }
        result.order = SortOrder(by: by, dir: direction(ranking, metric))
        if ranking.subject != .metric {
            fillComparison(&result, always: true)
        } else if draft.compares || draft.second != nil || draft.partner != nil {
            fillComparison(&result)
        }
    }

    private func direction(_ ranking: QuestionDraft.Ranking, _ metric: MetricID) -> SortOrder.Direction {
        let lowerIsBetter =
            catalogue.metric(metric).map { $0.polarity == .lowerIsBetter } ?? false
            || MetricFacts.lowerIsBetter.contains(metric.base)
        switch ranking.direction {
        case .ascending: return .asc
        case .best: return lowerIsBetter && ranking.subject == .metric ? .asc : .desc
        case .worst: return lowerIsBetter && ranking.subject == .metric ? .desc : .asc
        case .descending, nil: return .desc
        }
    }

    private func defaultMetric(for dimension: DimensionID?) -> MetricID {
        guard let dimension else { return "sessions" }
        if DimensionLexicon.items.contains(dimension) { return "items_purchased" }
        if DimensionLexicon.advertising.contains(dimension) { return "return_on_ad_spend" }
        if dimension == "page_path" || dimension == "page_title" { return "screen_page_views" }
        // The best day of a shop is the one that brought the most.
        let isJudged = draft.ranking?.direction == .best || draft.ranking?.direction == .worst
        if BestOfAll.isUnit(dimension), isJudged || draft.param(BestOfAll.key) != nil { return "total_revenue" }
        return dimension == "event_name" ? "event_count" : "sessions"
    }

    private func fillForecast(_ result: inout Interpretation) {
        if let future = draft.future {
            result.horizon = future.range
        } else if let past = draft.past, case .toDate(let unit) = past.shape {
            result.horizon = dates.rest(of: unit).range
        } else {
            result.horizon = DateRange(start: today.adding(days: 1), end: today.adding(days: 28))
            result.notes.append("the next 28 days, as no horizon was said")
        }
        result.period = draft.past?.range
        if let future = draft.future, let partner = partnerAhead {
            // "Will Christmas be better than last year?"
            let before = partners.partner(partner, of: future).range
            if before.end < today { (result.period, result.comparison) = (nil, before) }
        }
        result.limit = draft.limit
        result.granularity = draft.granularity ?? step(result.horizon)
    }

    /// What days to come are held against: "than last year" names a whole year, and means its same days.
    private var partnerAhead: PartnerRequest? {
        draft.partner ?? (draft.past?.shape == .year ? .year : nil)
    }

    /// The default step of a time axis: days up to 62 days, weeks up to 190, then months.
    private func step(_ range: DateRange?) -> Granularity {
        guard let days = range?.dayCount else { return .day }
        return days <= 62 ? .day : days <= 190 ? .week : .month
    }

    private func confidence(_ result: Interpretation) -> Double {
        var confidence = 1.0
        if draft.intent == nil, draft.metrics.isEmpty { confidence -= 0.4 }
        confidence -= 0.1 * Double(min(3, draft.repairs))
        confidence -= 0.1 * Double(min(3, result.notes.count))
        return max(0.1, (confidence * 100).rounded() / 100)
    }
}
