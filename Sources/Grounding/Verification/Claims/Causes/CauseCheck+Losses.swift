/// Whom something is said to have driven away: "the slower pages have cost you some bookings", "the errors pushed players off".
extension CauseCheck {
    private static let driving = Movements.table(
        "pushed push pushes driven drove drives scared scares turned turns chased put puts kept keeps sent frightened")
    private static let away = Movements.table("away off")
    private static let bearers = Movements.table("us you them it")

    /// Nothing on a sheet tells that somebody left because of something.
    var losses: [SentenceCheck.Item] {
        guard !sentence.isQuestion else { return [] }
        let advice = IdleWords(sentence: sentence)
        return sentence.words.indices.compactMap { at in
            guard isDriving(at) || isCosting(at) || isKeeping(at), !isHedged(at), !sentence.isNegated(at),
                !advice.isInAdvice(at..<at + 1), !isSupposed(at)
            else { return nil }
            return SentenceCheck.Item(
                range: at..<(at + 1),
                finding: .unsupported("a cause needs a contribution in the sheet, or a hedge"), isWhole: true)
        }
    }

    /// "Pushed some players away"
    private func isDriving(_ at: Int) -> Bool {
        guard Self.driving.contains(sentence.lower(at)),
            let end = (at + 2..<at + 6).first(where: { Self.away.contains(sentence.lower($0)) })
        else { return false }
        return (at + 1..<end).allSatisfy { sentence.words[$0].kind == .word }
            && (at + 1..<end).contains { SentenceReader.visitors.contains(sentence.words[$0].stem) }
    }

    private static let keeping = Movements.table(
        "kept keep keeps stopped stops prevented prevents deterred deters discouraged blocked")

    /// "Kept customers from ordering"
    private func isKeeping(_ at: Int) -> Bool {
        guard Self.keeping.contains(sentence.lower(at)),
            let from = (at + 2..<at + 5).first(where: { sentence.lower($0) == "from" })
        else { return false }
        return sentence.lower(from + 1).hasSuffix("ing")
            && (at + 1..<from).contains { SentenceReader.visitors.contains(sentence.words[$0].stem) }
    }

    /// "Cost us some bookings": counted, and no price of anything.
    private func isCosting(_ at: Int) -> Bool {
        guard sentence.lower(at) == "cost", Self.bearers.contains(sentence.lower(at + 1)),
            ["have", "has"].contains(sentence.lower(at - 1)) || sentence.metrics.contains(where: { $0.end <= at })
                || ["the", "that", "this"].contains(sentence.lower(0)),
            let lost = sentence.metrics.first(where: { (2...5).contains($0.start - at) && !$0.value.isForeign })
        else { return false }
        let isPrice = sentence.numbers.contains { number in
            if case .money = number.form { (at..<lost.end).contains(number.range.lowerBound) } else { false }
        }
        return !isPrice
            && lost.value.metrics.allSatisfy { metric in
                sheet.factsOfMetric[metric].allSatisfy { sheet.facts[$0].unit == .count }
            }
    }

    private func isSupposed(_ at: Int) -> Bool {
        sentence.words[..<at].contains { ["if", "would", "could", "unless", "whether"].contains($0.lower) }
    }
}
