/// Words that name a metric only where they stand as a subject: "Engagement went from 1.6 % to 1.5 %", "Users: 9,400".
extension SentenceReader {
    /// Too ordinary to accuse a text of a metric that is not there, wherever else they stand.
    private static let ordinary = Movements.table(
        "engagement users reach frequency exits bounces latency")
    private static let counts = Movements.table("sessions visits clicks impressions")
    private static let moves = Movements.table(
        "went were rose fell improved dropped grew climbed slipped tanked jumped slid surged sank doubled halved")
    private static let marks = Movements.table(". : ; , and but while whereas")
    private static let verbs = Movements.table(
        ": went was were is are at rose fell improved dropped grew climbed slipped reached hit stood came averaged eased"
    )

    func readSubjects(_ sentence: inout Sentence) {
        // "Abandoned 76 % of the time": of what is named.
        let spoken = sentence.metrics
        let words = sentence.words
        sentence.metrics.removeAll { mention in
            mention.range.count == 3 && words[mention.start].lower == "of" && words[mention.end - 1].lower == "time"
                && spoken.contains { $0.end <= mention.start }
        }
        for at in words.indices where Self.ordinary.contains(words[at].lower) || Self.counts.contains(words[at].lower) {
            let isOpening = at == 0 || Self.marks.contains(words[at - 1].lower)
            let verbs = Self.counts.contains(words[at].lower) ? Self.moves : Self.verbs
            guard isOpening, verbs.contains(sentence.lower(at + 1)),
                !sentence.metrics.contains(where: { $0.range.contains(at) }),
                !sentence.entities.contains(where: { $0.range.contains(at) }),
                !(words[at].lower == "users" && sheet.metrics.contains { $0.contains("user") })
            else { continue }
            sentence.metrics.append(Mention(value: .init(metrics: []), range: at..<(at + 1)))
            sentence.metrics.sort { $0.start < $1.start }
        }
        readBlended(&sentence)
        readThem(&sentence)
    }

    /// "Conversion was 8.1 %": the rate of it, and not how many there were, where a sheet holds both.
    func readConversion(_ sentence: inout Sentence) {
        for index in sentence.metrics.indices {
            let mention = sentence.metrics[index]
            guard mention.range.count == 1, sentence.lower(mention.start) == "conversion",
                !["per", "a", "each", "every", "of", "one", "for"].contains(sentence.lower(mention.start - 1))
            else { continue }
            let rates = mention.value.metrics.filter { MetricPhrases.rates.contains(sheet.metrics[$0]) }
            if !rates.isEmpty { sentence.metrics[index].value = .init(metrics: rates) }
        }
    }

    /// "Our blended cost rose to €25": of one of what is bought, where no word says of what else.
    private func readBlended(_ sentence: inout Sentence) {
        let names = Set(
            sheet.metrics.indices.filter { ["advertiser_ad_cost_per_key_event", "cpa"].contains(sheet.metrics[$0]) })
        guard !names.isEmpty else { return }
        for index in sentence.metrics.indices {
            let mention = sentence.metrics[index]
            guard sentence.lower(mention.start) == "cost", mention.range.count == 1,
                sentence.lower(mention.end) != "per",
                sentence.lower(mention.start - 1) == "blended"
            else { continue }
            sentence.metrics[index].value = .init(metrics: names)
        }
    }

    /// "Clicks got pricier, and there were 500 fewer of them": as many of what was named in front.
    private func readThem(_ sentence: inout Sentence) {
        guard
            let them = sentence.words.indices.first(where: { at in
                ["them", "these", "those"].contains(sentence.lower(at)) && sentence.lower(at - 1) == "of"
                    && ["fewer", "more", "less"].contains(sentence.lower(at - 2))
                    && sentence.numbers.contains { $0.range.upperBound == at - 2 && $0.form == .plain }
            }), !sentence.metrics.contains(where: { $0.range.contains(them) })
        else { return }
        for at in (0..<them).reversed() where sentence.words[at].stem != sentence.words[at].lower {
            guard let match = sheet.metricPhrases.match(sentence.words, at: at), !match.meaning.isForeign else {
                continue
            }
            let counted = match.meaning.metrics.filter { metric in
                sheet.factsOfMetric[metric].contains { sheet.facts[$0].unit == .count }
            }
            guard !counted.isEmpty else { continue }
            sentence.metrics.append(Mention(value: .init(metrics: counted), range: them..<(them + 1)))
            sentence.metrics.sort { $0.start < $1.start }
            return
        }
    }
}
