import Grounding
import Semantics

/// What a question takes for granted, or doubts: that one of two figures is larger, that another figure is the right one, that the
/// data knows what people had in mind.
extension AnswerComposer {
    /// Opens the answer with what it says to that.
    func tellDoubted(in question: String, _ reading: Interpretation, into progress: inout Progress) async throws {
        if reading.outOfScope, reading.params["reason"]?.text == "unsupported_metric",
            let instead = Alternatives.instead(of: question)
        {
            progress.draft.say(instead)
        }
        guard !progress.draft.sheet.facts.isEmpty else { return }
        judgeLarger(in: question, reading, into: &progress.draft)
        if reading.intent == .why, question.contains(AnswerComposer.motives) {
            progress.draft.open(with: "What people had in mind is not in the data; what changed, and where, is.")
        }
        try await tellOtherFigure(in: question, reading, into: &progress)
    }

    // MARK: Which of two figures is larger

    private func judgeLarger(in question: String, _ reading: Interpretation, into draft: inout AnswerDraft) {
        guard [.metricValue, .comparison].contains(reading.intent), reading.metrics.count == 2,
            reading.breakdown.isEmpty,
            let said = question.firstMatch(of: AnswerComposer.larger)?.output.1.lowercased(),
            let first = value(of: reading.metrics[0], in: draft), let second = value(of: reading.metrics[1], in: draft),
            first.unit == second.unit, let one = first.value, let other = second.value, one != other
        else { return }
        let wantsMore = ["more", "higher", "bigger", "greater", "larger"].contains(said)
        let name = FilterWords.inSentence(context.catalogue.metric(reading.metrics[0])?.name ?? "")
        let than = FilterWords.inSentence(context.catalogue.metric(reading.metrics[1])?.name ?? "")
        draft.open(
            with: "\(wantsMore == (one > other) ? "Yes" : "No"): \(one > other ? name : than) is the larger figure.")
    }

    private func value(of metric: MetricID, in draft: AnswerDraft) -> Fact? {
        draft.sheet.facts.first { $0.metric == metric && $0.kind == .value && $0.dimensions.isEmpty }
    }

    // MARK: Another figure than the one that is told

    /// What revenue is also told as.
    private static let others: [(metric: MetricID, meaning: String)] = [
        ("gross_purchase_revenue", "before refunds are taken off"),
        ("purchase_revenue", "of orders alone"),
    ]
    private static let leastOther = 100.0
    /// A figure that is told in whole thousands is still the same.
    private static let rounding = 0.004

    /// "My finance team says 3,696": says which figure that is, where it is one of the same days.
    private func tellOtherFigure(
        in question: String, _ reading: Interpretation, into progress: inout Progress
    ) async throws {
        guard [.metricValue, .comparison].contains(reading.intent), reading.metrics == ["total_revenue"],
            reading.breakdown.isEmpty, let told = value(of: "total_revenue", in: progress.draft)?.value, told > 0
        else { return }
        let said = Tokenizer.tokens(of: question).compactMap { $0.number?.value }.filter {
            $0 >= AnswerComposer.leastOther && abs($0 - told) > told * AnswerComposer.rounding
        }
        guard !said.isEmpty else { return }
        for (metric, meaning) in AnswerComposer.others {
            guard let definition = context.catalogue.metric(metric) else { continue }
            let query = MetricQuery(metrics: [metric], filters: reading.filters, period: reading.period)
            let table = try await context.engine.table(for: query, now: now)
            guard let value = table.totals[metric] ?? nil,
                said.contains(where: { abs($0 - value) <= max(1, value * AnswerComposer.rounding) })
            else { continue }
            let facts = self.facts(of: table)
            let fact = facts.fact(metric, value, definition.unit)
            progress.draft.say(
                "\(definition.name) of the same days, \(meaning), is \(facts.cited(fact, in: &progress.draft)): "
                    + "that is the other figure.")
            progress.draft.open(with: "Both figures are right: they count different things.")
            return
        }
    }

    static var motives: Regex<Substring> {
        #/\bwhy (?:do|does|did|are|is|would) (?:they|people|customers|users|visitors|shoppers|buyers|nobody|everybody|everyone)\b/#
            .ignoresCase()
    }
    private static var larger: Regex<(Substring, Substring)> {
        #/\b(more|higher|bigger|greater|larger|less|lower|fewer|smaller) (?:\w+ )?than\b/#.ignoresCase()
    }

    // MARK: Sides without a figure

    /// "Germany vs Austria": names the sides that nothing is known of in these days.
    func tellMissingSides(of query: MetricQuery, in table: MetricTable, into draft: inout AnswerDraft) {
        guard query.breakdown.count == 1, query.granularity == .none, query.limit == nil,
            let filter = query.filters.first(where: { $0.field == query.breakdown[0].name && $0.op == .isIn })
        else { return }
        let there = Set(table.rows.compactMap { $0.first?.text })
        let missing = filter.value.texts.filter { !there.contains($0) }
        guard !missing.isEmpty, !there.isEmpty, missing.count < filter.value.texts.count else { return }
        draft.say("There is none for \(WordList.joined(missing.map { SafeText.name($0) })).")
    }
}
