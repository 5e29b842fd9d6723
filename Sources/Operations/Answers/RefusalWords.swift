import Grounding
package import Semantics

/// What cannot be asked of the metric layer, in the words of whoever asks questions: names for ids, and questions that work.
package struct RefusalWords: Sendable {
    private let catalogue: Catalogue

    package init(catalogue: Catalogue) { self.catalogue = catalogue }

    /// What was wrong, in sentences.
    package func message(_ refusal: QueryRefusal) -> String {
        refusal.issues.map(sentence).joined(separator: " ")
    }

    /// What can be asked instead, at most three.
    package func suggestions(_ refusal: QueryRefusal) -> [String] {
        var told: [String] = []
        for text in refusal.issues.flatMap(\.suggestions).map(suggestion) where !told.contains(text) {
            told.append(text)
        }
        return Array(told.prefix(3))
    }

    private func sentence(_ issue: QueryIssue) -> String {
        if issue.code == "needs_report" {
            let title = firstQuoted(issue.message).map(name) ?? "That figure"
            return "\(title) cannot be asked like other figures: it takes a question of its own."
        }
        return named(issue.message.replacing(#/ \([a-z_]+ scope\)/#, with: "")).capitalisedFirst
    }

    /// `'item_name'` → `product`.
    private func named(_ message: String) -> String {
        message.replacing(#/'([a-z0-9_:]+)'/#) { match in
            let id = String(match.output.1)
            let isKnown = catalogue.metric(MetricID(id)) != nil || catalogue.dimension(DimensionID(id)) != nil
            return isKnown ? FilterWords.inSentence(name(id)) : String(match.output.0)
        }
    }

    private func firstQuoted(_ message: String) -> String? {
        message.firstMatch(of: #/'([a-z0-9_:]+)'/#).map { String($0.output.1) }
    }

    private func name(_ id: String) -> String {
        catalogue.metric(MetricID(id))?.name ?? catalogue.dimension(DimensionID(id))?.name ?? id
    }

    /// A question that works for an operation, the name of what an id stands for, or the text itself.
    private func suggestion(_ text: String) -> String {
        let questions = [
            "funnel.report": "Where do we lose people in the checkout last month?",
            "cohort.report": "How many customers come back?",
            "path.report": "What are the top conversion paths last month?",
            "attribution.report": "Which channel brings the orders by first click?",
            "segment.report": "Which segments bring the most revenue?",
            "campaigns.report": "What is the real ROAS by campaign last month?",
            "experiments.outcome": "How is the experiment going?",
        ]
        if let split = text.wholeMatch(of: #/([a-z0-9_:]+) by ([a-z0-9_:]+)/#) {
            let (figure, group) = (String(split.output.1), String(split.output.2))
            return "\(FilterWords.inSentence(name(figure))) by \(FilterWords.inSentence(name(group)))"
        }
        return questions[text] ?? FilterWords.inSentence(name(text))
    }
}
