import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// How an A/B test stands: every variant, the difference, and what may be believed.
    func tellExperiment(_ reading: Interpretation, into progress: inout Progress) async throws {
        let asked = reading.params["experiment"]?.text
        if reading.params["ask"]?.text == "power", let uplift = reading.params["uplift"]?.double {
            return try await tellTestDesign(uplift, reading, into: &progress)
        }
        let metric = reading.metrics.first { $0.name.hasPrefix("user_key_event_rate") || $0 == "purchaser_rate" }
        let report = try await ExperimentReader(context: context, now: now).report(
            .init(
                experiment: try await experiment(named: asked), metric: metric, control: nil, period: nil,
                sequential: nil))
        progress.trusts.append(report.table.trust)
        let days = try await ExperimentDays(context: context, now: now).days(of: report)
        let isOfPart = try await tellParts(
            of: report, metric ?? ExperimentReader.standardMetric, over: days, reading, into: &progress)
        ExperimentNarration(
            report: report, metric: metric ?? "user_key_event_rate",
            facts: ReportedFacts(
                catalogue: context.catalogue, period: days, provenance: report.table.provenance,
                currency: report.table.currency)
        ).tell(reading.params["ask"]?.text ?? "winner", into: &progress.draft)
        if !isOfPart, report.analysis.metrics.first?.verdict.outcome == .better {
            try await tellAdoption(reading.params["ask"]?.text, into: &progress)
        }
    }

    private static let asksWhetherToAdopt: Set<String> = ["worth", "winner", "stop"]

    /// What it is worth to show the winner to everybody, where that is asked.
    private func tellAdoption(_ ask: String?, into progress: inout Progress) async throws {
        guard let ask, AnswerComposer.asksWhetherToAdopt.contains(ask) else { return }
        let list = try await SituationReader(context: context, now: now).list(.init(period: nil, limit: .max))
        guard let advice = list.recommendations.first(where: { $0.rule == AdoptVariant.ruleName }) else { return }
        let facts = ReportedFacts(
            catalogue: context.catalogue, period: list.base, provenance: list.table.provenance,
            currency: list.table.currency)
        progress.draft.newParagraph()
        progress.draft.say("Worth doing:")
        tell(advice, 1, facts, into: &progress.draft)
        progress.actions = [advice.json]
    }

    /// The experiment that is meant: by its id, or by words of it.
    private func experiment(named words: String?) async throws -> String? {
        guard let words, let span = try await context.source.inventory().span else { return nil }
        let known = try await context.source.values(of: "experiment_id", in: span, limit: 100)
        func plain(_ text: String) -> String {
            text.lowercased().filter { $0.isLetter || $0.isNumber }.replacing("test", with: "")
                .replacing("experiment", with: "")
        }
        return known.first { $0 == words } ?? known.first { plain($0) == plain(words) }
            ?? known.first { !plain(words).isEmpty && plain($0).contains(plain(words)) } ?? words
    }
}

/// An experiment in sentences, each number with its fact.
struct ExperimentNarration {
    let report: ExperimentReport
    let metric: MetricID
    let facts: ReportedFacts

    func tell(_ ask: String, into draft: inout AnswerDraft) {
        let name = SafeText.name(report.experiment)
        guard let outcome = report.analysis.metrics.first, let control = outcome.variants.first else { return }
        tellVerdict(outcome, control, name, into: &draft)
        for row in outcome.variants {
            let users = facts.fact("total_users", row.users, .count, kind: .experiment, of: place(row.variant))
            let rate = facts.fact(metric, row.mean, .fraction, kind: .experiment, of: place(row.variant))
            draft.item(
                "- \(SafeText.name(row.variant)): total users \(facts.cited(users, in: &draft)), \(rateName) "
                    + facts.cited(rate, in: &draft))
        }
        for row in outcome.variants.dropFirst() { tellDifference(row, control.variant, into: &draft) }
        tellSplit(into: &draft)
        if ask == "power", let detectable = outcome.detectable {
            let fact = facts.fact(
                "detectable_difference", detectable, .fraction, kind: .experiment, called: "Detectable difference",
                of: [DimensionValue("experiment_id", report.experiment)])
            draft.newParagraph()
            draft.say(
                "Detectable difference: \(facts.cited(fact, in: &draft)). Smaller ones would likely go unnoticed.")
        }
        if ask == "guardrails" { tellGuardrails(into: &draft) }
    }

    /// Whether something else got worse; the numbers stand in the report.
    private func tellGuardrails(into draft: inout AnswerDraft) {
        draft.newParagraph()
        let hurt = report.guardrails.filter { $0.state == .hurt }.map { SafeText.line($0.outcome.title) }
        guard !report.guardrails.isEmpty else {
            return draft.say("There is nothing else in the data that the test could be held against.")
        }
        let unseen = report.guardrails.filter { $0.state == .tooLittleData }.map { SafeText.line($0.outcome.title) }
        if !hurt.isEmpty { draft.say("Hurt beyond chance: \(hurt.joined(separator: ", ")).") }
        if hurt.isEmpty, unseen.count < report.guardrails.count {
            draft.say(
                unseen.isEmpty
                    ? "Nothing else is hurt beyond chance."
                    : "Of what there is data enough to judge, nothing else is hurt beyond chance.")
        }
        if !unseen.isEmpty {
            draft.say("There is too little data to see harm to: \(unseen.joined(separator: ", ")).")
        }
        draft.say("The report experiments has the numbers.")
    }

    private var rateName: String {
        FilterWords.inSentence(facts.catalogue.metric(metric)?.name ?? metric.name)
    }

    private func place(_ variant: String) -> [DimensionValue] {
        [DimensionValue("experiment_id", report.experiment), DimensionValue("variant", variant)]
    }

    /// The verdict without numbers: they follow, each with its fact.
    private func tellVerdict(
        _ outcome: ExperimentAnalysis.MetricOutcome, _ control: ExperimentComparison, _ name: String,
        into draft: inout AnswerDraft
    ) {
        let clear = outcome.variants.dropFirst().filter { ($0.adjustedPValue ?? 1) < 0.05 }
        let best = clear.max { ($0.difference ?? 0) < ($1.difference ?? 0) }
        let words =
            switch outcome.verdict.outcome {
            case .better: "\(SafeText.name(best?.variant)) beats \(SafeText.name(control.variant)), beyond chance."
            case .worse: "nothing beats \(SafeText.name(control.variant)); a variant does worse, beyond chance."
            case .undecided: "there is no winner: no difference beyond chance is shown."
            case .tooLittleData: "there is too little data to name a winner."
            case .notToBeTrusted: "do not act on it: users were not split as intended."
            }
        draft.say("Experiment \(name) \(PeriodWords.phrase(facts.period)): \(words)")
    }

    private func tellDifference(_ row: ExperimentComparison, _ control: String, into draft: inout AnswerDraft) {
        guard let relative = row.relative, let pValue = row.adjustedPValue else { return }
        let lift = facts.fact(
            metric, relative, .fraction, kind: .lift, called: "Lift of \(SafeText.name(row.variant))",
            of: place(row.variant))
        let chance = facts.fact(
            metric, pValue, .score, kind: .pValue, called: "p-value of \(SafeText.name(row.variant))",
            of: place(row.variant))
        draft.newParagraph()
        draft.say(
            "Lift of \(SafeText.name(row.variant)) over \(SafeText.name(control)): \(facts.cited(lift, in: &draft)), p-value "
                + "\(facts.cited(chance, in: &draft)).")
    }

    private func tellSplit(into draft: inout AnswerDraft) {
        let ratio = report.analysis.sampleRatio
        let fact = facts.fact(
            "total_users", ratio.pValue, .score, kind: .pValue, called: "p-value of the split of total users",
            of: [DimensionValue("experiment_id", report.experiment)])
        draft.say(
            "The split of total users in \(SafeText.name(report.experiment)) is \(ratio.isAsIntended ? "as intended" : "not as intended"): p-value "
                + "\(facts.cited(fact, in: &draft)).")
    }
}
