/// Metrics called by words of their own names in another form: "checkout starts" of `begin_checkout`, "newsletter sign-ups" of
/// `key_events:newsletter`, "churn" of `churned_accounts`.
extension SentenceReader {
    /// Words that many metrics have.
    private static let common = Movements.table(
        """
        key event events session sessions user users visitor visitors visit visits page pages view views screen total average rate
        ratio value revenue cost ad ads advertiser time duration count number per new active unique order orders item items purchase
        purchases of to the in on a by and start starts started begin
        """)
    /// Words of how something is measured: with one of them a phrase names another figure of the same thing.
    private static let measures = Movements.table(
        "rate ratio value cost price revenue share time duration per average amount spend return size satisfaction margin"
    )

    /// Takes a name that no catalogue gives to a metric of the sheet for the one whose own words it has.
    func readKin(_ sentence: inout Sentence) {
        for index in sentence.metrics.indices where sentence.metrics[index].value.isForeign {
            let mention = sentence.metrics[index]
            let words = sentence.words[max(0, mention.start - 1)..<min(sentence.words.count, mention.end + 1)]
            guard !words.contains(where: { Self.measures.contains($0.lower) }) else { continue }
            let roots = Set(
                words.filter { $0.kind == .word && !Self.common.contains($0.lower) }.map { Self.root($0.lower) })
            let kin = sheet.metrics.indices.filter { metric in
                !sheet.derivedMetrics.contains(metric)
                    && sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .count }
                    && sheet.metrics[metric].split { "_:".contains($0) }.contains {
                        !Self.common.contains(String($0)) && roots.contains(Self.root(String($0)))
                    }
            }
            if kin.count == 1 { sentence.metrics[index].value = .init(metrics: Set(kin)) }
        }
    }

    /// The word without the ending of a verb or a plural: "churned", "churn".
    private static func root(_ word: String) -> String {
        for ending in ["ing", "ed", "es", "s"] where word.hasSuffix(ending) && word.count - ending.count >= 4 {
            return String(word.dropLast(ending.count))
        }
        return word
    }
}
