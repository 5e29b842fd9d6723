/// Words that name money, or people, by what the sentence says of them: "half of the rupees", "donations totalled C$3.42m",
/// "four in five visitors were new".
extension SentenceReader {
    private static let lead = Movements.table(
        "over on to from than vs versus against after with beat above below under exceeding beating")
    private static let behind = Movements.table(
        "and but with while as level by was were which or to when at is are had")

    /// "20 % over 2023", "from C$3.6m in 2023": a year that the sheet is about, and no count.
    func year(_ number: NumberMention, _ words: [Word]) -> Int? {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        guard number.form == .plain, number.sign == nil, number.range.count == 1, words[start].text.utf8.count == 4,
            number.step == 1, sheet.years.contains(Int(number.value)), start > 0,
            Self.lead.contains(words[start - 1].lower), !sheet.facts.contains(where: { $0.value == number.value }),
            end >= words.count || words[end].kind == .mark && words[end].text != "%"
                || Self.behind.contains(words[end].lower)
        else { return nil }
        return Int(number.value)
    }

    /// "49 % of the rupees": what came in.
    func moneyNamed(_ index: Int, _ words: [Word]) -> Set<Int>? {
        guard index > 1, words[index].kind == .word, words[index].stem != words[index].lower,
            let codes = Currencies.name(words[index]), ["the", "our", "all"].contains(words[index - 1].lower),
            ["of", "for"].contains(words[index - 2].lower)
        else { return nil }
        let income = Set(sheet.metrics.indices.filter { MetricPhrases.money.contains(sheet.metrics[$0]) })
        let isOwn = sheet.facts.contains { if case .money(let code) = $0.unit { codes.contains(code) } else { false } }
        return isOwn ? income.isEmpty ? nil : income : []
    }

    private static let given = Movements.table(
        "donation gift giving booking subscription membership ticket reservation")
    private static let priced = Movements.table("worth average per each of typical mean size value cost")

    /// "Donations fell 5 % to C$3.42 million": what they brought, where the number behind is money and counts nothing.
    func readGiven(_ sentence: inout Sentence) {
        guard sentence.metrics.count == 1, case let mention = sentence.metrics[0], !mention.value.isForeign,
            Self.given.contains(sentence.words[mention.end - 1].stem),
            sentence.words[mention.end - 1].stem != sentence.words[mention.end - 1].lower
        else { return }
        let income = Set(sheet.metrics.indices.filter { MetricPhrases.money.contains(sheet.metrics[$0]) })
        let isCounted = sentence.numbers.contains { number in
            number.form == .plain && (number.value > 12 || number.range.upperBound == mention.start)
        }
        guard !income.isEmpty, !isCounted,
            mention.value.metrics.allSatisfy({ metric in
                sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .count }
            }),
            let first = sentence.numbers.first(where: { number in
                if case .money = number.form { number.range.lowerBound >= mention.end } else { false }
            }),
            !(mention.end..<first.range.lowerBound).contains(where: {
                Self.priced.contains(sentence.lower($0)) || CueWords.superlatives[sentence.lower($0)] != nil
            }),
            !(max(0, mention.start - 2)..<mention.start).contains(where: { Self.priced.contains(sentence.lower($0)) })
        else { return }
        sentence.metrics[0].value = .init(metrics: income)
    }

    private static let newcomers = ["new": "new_users", "returning": "returning_users"]

    /// "61,400 of the users were new": the new ones, which the sheet counts.
    func readNewcomers(_ sentence: inout Sentence) {
        for at in sentence.words.indices.dropFirst(2) {
            guard let metric = Self.newcomers[sentence.lower(at)],
                ["was", "were", "are", "is"].contains(sentence.lower(at - 1)),
                sheet.metrics.contains("new_users") || sheet.metrics.contains("returning_users"),
                at + 1 >= sentence.words.count || sentence.words[at + 1].kind == .mark
                    || ["ones", "and", "to", "while"].contains(sentence.lower(at + 1)),
                sentence.numbers.contains(where: { $0.range.upperBound <= at }),
                sentence.metrics.last(where: { $0.end <= at }).map({ mention in
                    mention.end == at - 1
                        && mention.value.metrics.contains { MetricPhrases.people.contains(sheet.metrics[$0]) }
                }) ?? false
            else { continue }
            let known = Set(sheet.metrics.indices.filter { sheet.metrics[$0] == metric })
            // "61,400 of the month's users were new": so many of the new ones.
            let people = sentence.metrics.lastIndex { $0.end == at - 1 }
            if let people,
                let counted = sentence.numbers.last(where: { $0.range.upperBound <= sentence.metrics[people].start }),
                counted.form == .plain, sentence.lower(counted.range.upperBound) == "of"
            {
                sentence.metrics[people].value = .init(metrics: known)
                continue
            }
            sentence.metrics.append(Mention(value: .init(metrics: known), range: at..<(at + 1)))
            sentence.metrics.sort { $0.start < $1.start }
        }
    }
}
