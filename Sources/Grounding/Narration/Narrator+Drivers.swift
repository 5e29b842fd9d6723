package import Insights
package import Semantics

extension Narrator {
    /// Conditions in which a metric moved otherwise than the rest, beyond noise; nothing where there are none.
    ///
    /// - Parameters:
    ///   - drivers: contributions to the change, largest first.
    ///   - table, query: the whole in both periods.
    package func tellDrivers(
        _ drivers: [Finding], in table: MetricTable, of query: MetricQuery, into draft: inout AnswerDraft
    ) {
        let placed = drivers.filter { !$0.dimensions.isEmpty }
        guard !placed.isEmpty else { return }
        let facts = builder(table, query)
        let parts = placed.prefix(3).map { finding in
            let fact = facts.contribution(finding)
            let names = finding.dimensions.map { SafeText.name($0.value) }.joined(separator: " · ")
            let size = NumberFormat(currency: fact.currency).signed(finding.value, facts.unit(of: finding.metric))
            return "\(names) \(size) \(draft.cite(fact))"
        }
        draft.newParagraph()
        draft.say(
            "Beyond noise, \(inSentence(placed[0].metric)) moved otherwise than the rest in "
                + "\(parts.joined(separator: ", then ")).")
    }
}
