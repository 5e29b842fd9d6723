import Grounding
import Semantics

extension AnswerComposer {
    func tellOutOfScope(_ reading: Interpretation, into progress: inout Progress) {
        progress.draft.say(PlainAnswers.outOfScope(reading.params["reason"]?.text ?? "unrelated"))
        progress.nextQuestions = PlainAnswers.examples(context.catalogue)
    }

    func tellHelp(into progress: inout Progress) {
        progress.draft.say(PlainAnswers.help)
        progress.nextQuestions = PlainAnswers.examples(context.catalogue)
    }

    func tellDefinition(_ reading: Interpretation, into progress: inout Progress) {
        if tellDay(reading, into: &progress) { return }
        let metrics = reading.metrics.compactMap { context.catalogue.metric($0) }
        guard !metrics.isEmpty else {
            progress.draft.say("Every metric and dimension is listed by `metrics.list`; name one to have it explained.")
            return
        }
        for metric in metrics {
            progress.draft.newParagraph()
            progress.draft.say("\(metric.name): \(metric.summary)")
            progress.draft.say("Formula: \(metric.formula).".replacing("..", with: "."))
            if !metric.nullRule.isEmpty { progress.draft.say(metric.nullRule) }
            progress.draft.say("Defined by: \(metric.source).".replacing("..", with: "."))
            if progress.nextQuestions.count < 3 { progress.nextQuestions.append(metric.exampleQuestion) }
        }
    }

    func tellDataQuality(into progress: inout Progress) async throws {
        let inventory = try await context.source.inventory()
        guard let span = inventory.span else {
            progress.draft.say("The workspace is empty: nothing was imported yet.")
            return
        }
        progress.draft.say(
            "The data reaches from \(PeriodWords.name(DateRange(day: span.start))) to "
                + "\(PeriodWords.name(DateRange(day: span.end))).")
        let isFresh = span.end >= today.adding(days: -1)
        progress.draft.say(
            isFresh ? "It is up to date." : "It is not up to date: the days since then are missing.")
        progress.draft.say(
            inventory.gaps.isEmpty
                ? "There is no day without events in between."
                : "Days without events: \(inventory.gaps.prefix(5).map(PeriodWords.name).joined(separator: ", ")).")
        for source in inventory.sources.prefix(20) {
            let days = source.span.map { PeriodWords.name($0) } ?? "no days"
            progress.draft.item("- \(SafeText.name(source.name)): \(days)")
        }
    }

    func tellProvenance(into progress: inout Progress) async throws {
        guard let answer = try await context.answers.latest(), let facts = answer.json["facts"]?.elements,
            let fact = facts.first, let id = fact["id"]?.text
        else {
            progress.draft.say("There is no earlier answer with a number to trace.")
            return
        }
        let metric = context.catalogue.metric(MetricID(fact["metric"]?.text ?? ""))
        let sources = (fact["provenance"]?["sources"]?.elements ?? []).compactMap(\.text).map { SafeText.name($0) }
        let name = metric?.name ?? "The number"
        progress.draft.say("\(name) in the last answer is \(metric?.formula ?? "a figure of the data").")
        if !sources.isEmpty { progress.draft.say("It comes from: \(sources.joined(separator: ", ")).") }
        progress.draft.say("`facts.trace \(answer.id)/\(id)` shows its query, filters, rows and snapshot.")
    }
}
