import Grounding
import Insights
import Semantics

/// Stops: groups that can no longer pay, and products that nobody takes any more.
extension AnswerComposer {
    private static let mostProducts = 3

    func tell(
        _ stop: AnomalyReport.Stop, _ finding: MetricWatch.Finding, filters: [Filter], isItem: Bool = true,
        into draft: inout AnswerDraft
    ) async throws {
        switch stop {
        case .checkout: try await tellStall(finding, filters: filters, isItem: isItem, into: &draft)
        case .product: tell(try await product(finding, filters: filters), isItem: isItem, into: &draft)
        }
    }

    /// A product that nobody takes, with its figures since then and in the days before.
    struct StoppedProduct {
        var finding: MetricWatch.Finding
        var since: MetricTable
        var before: MetricTable
    }

    private func product(_ finding: MetricWatch.Finding, filters: [Filter] = []) async throws -> StoppedProduct {
        let group = finding.dimensions.map { Filter($0.dimension.name, .eq, .text($0.value ?? "")) }
        func table(_ metrics: [MetricID], _ days: DateRange) async throws -> MetricTable {
            try await context.engine.table(
                for: MetricQuery(metrics: metrics, filters: filters + group, period: days), now: now)
        }
        return StoppedProduct(
            finding: finding, since: try await table([finding.metric, StalledProducts.units], finding.period),
            before: try await table(
                [StalledProducts.units, StalledProducts.revenue], StalledProducts.pace(before: finding.period)))
    }

    /// "Harbour Table Lamp is looked at, but nobody takes it since 16 Nov 2026. Over 16–22 Nov 2026: cart-to-view rate 0 % …"
    private func tell(_ product: StoppedProduct, isItem: Bool, into draft: inout AnswerDraft) {
        let finding = product.finding
        func told(_ metric: MetricID, _ table: MetricTable, aWeek: Bool = false) -> String {
            let value = table.totals[metric] ?? nil
            let unit = context.catalogue.metric(metric)?.unit ?? .count
            let fact = facts(of: table).fact(metric, value, unit, of: finding.dimensions)
            let text = "\(FilterWords.inSentence(self.name(metric))) \(facts(of: table).cited(fact, in: &draft))"
            guard aWeek, let value, value > 0 else { return text }
            let week = NumberFormat(currency: table.currency).text(value / Double(table.period.dayCount) * 7, unit)
            return "\(text): \(week) \(draft.cite(fact)) a week on average"
        }
        let rate = told(finding.metric, product.since)
        let usual = facts(of: product.since).fact(
            finding.metric, finding.episode.expected?.value, .fraction, kind: .expected,
            called: "Expected \(name(finding.metric))", of: finding.dimensions)
        let expected = facts(of: product.since).cited(usual, in: &draft)
        let isOver = !finding.episode.isOngoing
        let subject = SafeText.name(finding.dimensions.first?.value)
        let state =
            isOver
            ? "\(subject) was looked at, but nobody took it \(PeriodWords.phrase(finding.period))"
            : "\(subject) is looked at, but nobody takes it since \(PeriodWords.name(DateRange(day: finding.period.start)))"
        let lines = [
            "\(state). \(PeriodWords.phrase(finding.period).capitalisedFirst): \(rate), expected \(expected) by the other "
                + "days; \(told(StalledProducts.units, product.since)).",
            "In the four weeks before, \(PeriodWords.name(product.before.period)): "
                + "\(told(StalledProducts.units, product.before)), "
                + "\(told(StalledProducts.revenue, product.before, aWeek: true)).",
            isOver ? "That is over: it is taken again." : "It may be sold out, or its page broken.",
        ]
        let text = lines.joined(separator: " ")
        if isItem { draft.item("- \(text)") } else { draft.say(text) }
    }

    /// Products that nobody takes any more on the last of these days, the best sellers of them.
    func stoppedProducts(in days: DateRange) async throws -> [StoppedProduct] {
        let last = DateRange(start: max(days.start, days.end.adding(days: -6)), end: days.end)
        guard days.end < today else { return [] }
        let found = try await StalledProducts(context: context).found(in: last, until: days.end)
        var products: [StoppedProduct] = []
        for finding in found.filter(\.episode.isOngoing).prefix(AnswerComposer.mostProducts) {
            products.append(try await product(finding))
        }
        return products
    }

    /// "Which products stopped selling?"
    func tellStoppedProducts(_ reading: Interpretation, into progress: inout Progress) async throws {
        let yesterday = today.adding(days: -1)
        let asked = reading.period ?? DateRange(start: yesterday.adding(days: -27), end: yesterday)
        let days = DateRange(start: min(asked.start, yesterday), end: min(asked.end, yesterday))
        let found = try await StalledProducts(context: context).found(in: days, until: yesterday)
        for finding in found.prefix(AnswerComposer.mostProducts) {
            tell(try await product(finding), isItem: true, into: &progress.draft)
        }
        if found.isEmpty {
            progress.draft.say(
                "No product that sold before has stopped \(PeriodWords.phrase(days)), as far as that is more than "
                    + "chance: what sells rarely is often not sold for weeks.")
        }
        progress.nextQuestions = ["Units by product last week", "What should we do?"]
    }

    /// Says which they are.
    func tell(_ products: [StoppedProduct], into draft: inout AnswerDraft) {
        guard !products.isEmpty else { return }
        draft.newParagraph()
        for product in products { tell(product, isItem: false, into: &draft) }
    }

    /// What stopped on the days of a change that this may be part of: a stop in the later days makes less, one in the earlier
    /// days makes more.
    func stops(
        behind query: MetricQuery, in period: DateRange, _ other: DateRange?
    ) async throws -> [AnomalyReport.Anomaly] {
        guard !query.metrics.isEmpty else { return [] }
        let days = DateRange(start: min(period.start, other?.start ?? period.start), end: period.end)
        let yesterday = today.adding(days: -1)
        var found: [AnomalyReport.Anomaly] = []
        if StalledGroups.concerns(query.metrics) {
            found += try await StalledGroups(context: context, filters: query.filters)
                .found(in: days, until: yesterday).map { .init(finding: $0, unit: .fraction, stop: .checkout) }
        }
        if StalledProducts.concerns(query.metrics) {
            found += try await StalledProducts(context: context, filters: query.filters)
                .found(in: days, until: yesterday).prefix(AnswerComposer.mostProducts)
                .map { .init(finding: $0, unit: .fraction, stop: .product) }
        }
        return found.filter { stop in [period, other].contains { $0?.intersection(stop.finding.period) != nil } }
    }

    /// Those of the stops that go with the way a metric went.
    func fitting(
        _ stops: [AnomalyReport.Anomaly], _ query: MetricQuery, in table: MetricTable
    ) -> [AnomalyReport.Anomaly] {
        guard let id = query.metrics.first, let metric = context.catalogue.metric(id), metric.polarity != .neutral,
            let before = table.comparison, let value = table.totals[id] ?? nil, let old = before.totals[id] ?? nil,
            value != old
        else { return stops }
        let isWorse = (value < old) == (metric.polarity == .higherIsBetter)
        func days(of stop: AnomalyReport.Anomaly, in period: DateRange) -> Double {
            Double(stop.finding.period.intersection(period)?.dayCount ?? 0) / Double(period.dayCount)
        }
        return stops.filter { stop in
            let (late, early) = (days(of: stop, in: table.period), days(of: stop, in: before.period))
            return isWorse ? late > early : early > late
        }
    }

    /// Says what they are, after what is said of the change.
    func tell(
        _ stops: [AnomalyReport.Anomaly], behind query: MetricQuery, into draft: inout AnswerDraft
    ) async throws {
        guard !stops.isEmpty else { return }
        draft.newParagraph()
        for anomaly in stops {
            guard let stop = anomaly.stop else { continue }
            try await tell(stop, anomaly.finding, filters: query.filters, isItem: false, into: &draft)
        }
        draft.say("That may be part of it.")
    }
}
