import Grounding
import Insights
import Semantics

/// "Why is conversion lower on mobile than on desktop?": two groups of the same days, and in what else they differ.
extension AnswerComposer {
    /// The parameter that holds the dimension whose two values are held against each other.
    static let apart = "apart"

    private static let mostCompanions = 4
    /// A gap that is less than this part of the larger figure goes with nothing.
    private static let leastGap = 0.05
    /// A gap that the mix of channels leaves at less than this part of itself is explained by it.
    private static let explained = 0.5

    /// What goes with a rate, with money, with anything else.
    private static let ofRates: [MetricID] = [
        "bounce_rate", "screen_page_views_per_session", "cart_abandonment_rate", "checkout_abandonment_rate", "lcp",
        "inp", "error_rate",
    ]
    private static let ofMoney: [MetricID] = [
        "sessions", "session_key_event_rate", "average_purchase_revenue", "bounce_rate", "checkout_abandonment_rate",
        "lcp",
    ]

    /// - Returns: false where no two groups are held against each other, or one of them is not in the data.
    func tellApart(_ reading: Interpretation, into progress: inout Progress) async throws -> Bool {
        guard let field = reading.params[AnswerComposer.apart]?.text.map({ DimensionID($0) }),
            let names = reading.filters.first(where: { $0.field == field.name })?.value.texts, names.count == 2,
            let metric = context.catalogue.metric(reading.metrics.first ?? "total_revenue")
        else { return false }
        let candidates = metric.additivity == .nonAdditive ? AnswerComposer.ofRates : AnswerComposer.ofMoney
        let companions = candidates.filter { id in
            id != metric.id && context.catalogue.metric(id).map { context.catalogue.knows($0, by: field) } ?? false
        }
        var metrics = [metric.id] + companions
        if !metrics.contains("sessions") { metrics.append("sessions") }
        let table = try await table(
            MetricQuery(metrics: metrics, breakdown: [field], filters: reading.filters, period: reading.period),
            into: &progress)
        let rows = names.compactMap { name in table.rows.first { $0[0].text == name } }
        guard rows.count == 2, let first = rows[0][1].number, let second = rows[1][1].number else {
            progress.trusts.removeLast()
            return false
        }
        let facts = self.facts(of: table)
        func cited(_ row: Int, _ column: Int) -> String {
            let (id, unit) = table.metricColumns[column]
            let fact = facts.fact(id, rows[row][column + 1].number, unit, of: [DimensionValue(field, names[row])])
            return facts.cited(fact, in: &progress.draft)
        }
        let said = names.map { SafeText.name($0) }
        let gap = first == second ? "is the same" : first < second ? "is lower" : "is higher"
        progress.draft.say(
            "\(metric.name) of \(said[0]) \(gap) \(PeriodWords.phrase(table.period)): \(cited(0, 0)), against "
                + "\(cited(1, 0)) of \(said[1]).")
        if isChance(metric, rows, table) { progress.draft.say("So small a gap can be chance.") }
        let isFirstWorse = (first < second) == (metric.polarity != .lowerIsBetter)
        let found = differing(table, rows, worse: isFirstWorse ? 0 : 1)
        progress.draft.newParagraph()
        if found.isEmpty {
            progress.draft.say("In nothing that is looked at do the two differ by much.")
        } else {
            progress.draft.say("What goes with it, \(said[0]) against \(said[1]):")
            for column in found.prefix(AnswerComposer.mostCompanions) {
                progress.draft.item(
                    "- \(FilterWords.inSentence(name(table.metricColumns[column].id))): \(cited(0, column)) against "
                        + cited(1, column))
            }
        }
        try await tellMix(of: metric, field, names, reading, into: &progress)
        progress.draft.newParagraph()
        progress.draft.say("This says what goes with the gap, not what causes it.")
        progress.table = table
        let days = inQuestion(table.period)
        let dimension = FilterWords.inSentence(context.catalogue.dimension(field)?.name ?? field.name)
        progress.nextQuestions = [
            "Checkout funnel by \(dimension) \(days)", "Page load time by \(dimension) \(days)",
            "Bounce rate by \(dimension) \(days)",
        ]
        return true
    }

    /// The figures, without the first, in which the same group is the worse one, the largest gap first.
    private func differing(_ table: MetricTable, _ rows: [[MetricTable.Cell]], worse: Int) -> [Int] {
        let gaps = table.metricColumns.indices.dropFirst().compactMap { column -> (column: Int, gap: Double)? in
            guard let own = rows[worse][column + 1].number, let other = rows[1 - worse][column + 1].number,
                max(abs(own), abs(other)) > 0
            else { return nil }
            let gap = (own - other) / max(abs(own), abs(other))
            switch context.catalogue.metric(table.metricColumns[column].id)?.polarity {
            case .higherIsBetter where gap > 0, .lowerIsBetter where gap < 0: return nil
            case .neutral, nil: return nil
            default: return abs(gap) >= AnswerComposer.leastGap ? (column, abs(gap)) : nil
            }
        }
        return gaps.sorted { $0.gap == $1.gap ? $0.column < $1.column : $0.gap > $1.gap }.map(\.column)
    }

    /// Whether a gap between two shares of visits is no more than chance gives.
    private func isChance(
        _ metric: MetricDefinition, _ rows: [[MetricTable.Cell]], _ table: MetricTable
    ) -> Bool {
        guard metric.id.base == "session_key_event_rate" || metric.id == "bounce_rate",
            let sessions = table.column(of: "sessions"), let (a, b) = counts(rows[0], sessions, rows[1])
        else { return false }
        return ShareComparison(part: a.part, of: a.whole, against: b.part, of: b.whole)?.isNotable == false
    }

    private func counts(
        _ first: [MetricTable.Cell], _ sessions: Int, _ second: [MetricTable.Cell]
    ) -> ((part: Double, whole: Double), (part: Double, whole: Double))? {
        guard let x = first[1].number, let n = first[sessions].number, let y = second[1].number,
            let m = second[sessions].number, n > 0, m > 0
        else { return nil }
        return (((x * n).rounded(), n), ((y * m).rounded(), m))
    }

    /// Whether the two come by other channels, and how much of the gap that is.
    private func tellMix(
        of metric: MetricDefinition, _ field: DimensionID, _ names: [String], _ reading: Interpretation,
        into progress: inout Progress
    ) async throws {
        let channel: DimensionID = "session_default_channel_group"
        guard metric.id.base == "session_key_event_rate", field != channel,
            !reading.filters.contains(where: { $0.field == channel.name })
        else { return }
        let table = try await context.engine.table(
            for: MetricQuery(
                metrics: [metric.id, "sessions"], breakdown: [channel, field], filters: reading.filters,
                period: reading.period), now: now)
        let groups = Dictionary(grouping: table.rows) { $0[0].text ?? "" }
        let strata = groups.keys.sorted().compactMap { key -> StratifiedShares.Stratum? in
            func side(_ name: String) -> (part: Double, whole: Double) {
                guard let row = groups[key]?.first(where: { $0[1].text == name }), let whole = row[3].number else {
                    return (0, 0)
                }
                return (((row[2].number ?? 0) * whole).rounded(), whole)
            }
            let (own, other) = (side(names[0]), side(names[1]))
            return .init(
                name: key, part: own.part, whole: own.whole, otherPart: other.part, otherWhole: other.whole)
        }
        let shares = StratifiedShares(strata)
        guard let crude = shares.crude, let adjusted = shares.adjusted, crude != 0 else { return }
        progress.draft.newParagraph()
        progress.draft.say(
            adjusted / crude < AnswerComposer.explained
                ? "Channel by channel the gap is much smaller: a good part of it is that the two come by other channels."
                : "Channel by channel the gap is about the same: it is not that the two come by other channels.")
    }
}
