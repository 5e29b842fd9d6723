import Semantics

/// Numbers that say again what those in front of them make.
extension NumberCheck {
    private static let again = Movements.table(
        ", ; ( or i e . i.e that that's is which about roughly nearly almost around so thus")

    private static let extra = Movements.table("the all our extra additional added total whole overall")

    /// "$49,500 of the $60,000 we gained, or": the two numbers of which the one behind says which part the first is.
    func writtenPart(before number: NumberMention) -> (part: NumberMention, whole: NumberMention)? {
        guard number.form == .percent, number.sign == nil,
            let place = sentence.numbers.firstIndex(where: { $0.range == number.range }), place > 1
        else { return nil }
        let (part, whole) = (sentence.numbers[place - 2], sentence.numbers[place - 1])
        let gap = part.range.upperBound..<whole.range.lowerBound
        guard part.form.isLike(whole.form) || part.form == .plain || whole.form == .plain, part.form != .percent,
            whole.form != .percent, part.form != .place, part.sign == nil, whole.sign == nil,
            whole.value > 0, part.value <= whole.value, gap.count <= 5,
            let of = gap.first(where: { sentence.lower($0) == "of" }), of - gap.lowerBound < 3,
            (gap.lowerBound..<of).allSatisfy({ at in
                sentence.lower(at) == "out" || sentence.metrics.contains { $0.range.contains(at) }
            }),
            gap.allSatisfy({ $0 <= of || Self.extra.contains(sentence.lower($0)) }),
            let mark = (whole.range.upperBound..<number.range.lowerBound).last(where: {
                ["or", "i.e", "e", "that's", "(", "so", "thus", ","].contains(sentence.lower($0))
            }),
            (mark..<number.range.lowerBound).allSatisfy({ Self.again.contains(sentence.lower($0)) }),
            !["and", "but", "while"].contains(sentence.lower(mark + 1))
        else { return nil }
        return (part, whole)
    }

    /// "$49,500 of the $60,000 we gained, or roughly 83 %": the one by the other. Nil where the words do not say so.
    func partSaidBefore(_ number: NumberMention) -> ClaimFinding? {
        guard let (part, whole) = writtenPart(before: number) else { return nil }
        let (least, most) = (
            (part.value - part.step / 2) / (whole.value + whole.step / 2),
            (part.value + part.step / 2) / max(whole.value - whole.step / 2, whole.step / 2)
        )
        let fits = number.fits(part.value / whole.value) || number.fits(least) || number.fits(most)
        return fits ? nil : .wrong("the two numbers before make another part", [])
    }

    /// "Add up to three quarters of that amount": of a number that was said before, by those in front or their sum.
    func partOfAmount(_ number: NumberMention) -> ClaimFinding? {
        let end = number.range.upperBound
        guard number.form == .percent, number.sign == nil, sentence.lower(end) == "of",
            ["that", "this"].contains(sentence.lower(end + 1)),
            ["amount", "sum", "figure", "total", "number", "money"].contains(sentence.lower(end + 2))
        else { return nil }
        let here = sentence.numbers.filter { $0.range.upperBound <= number.range.lowerBound && $0.form != .percent }
        let earlier = (topic.said?.sentence.numbers ?? []).filter { $0.form != .percent }
        let parts = here.map(\.value) + [here.map(\.value).reduce(0, +)] + earlier.map(\.value)
        guard !here.isEmpty, !earlier.isEmpty || here.count > 1 else { return nil }
        let fits = (earlier + here).contains { whole in
            whole.value > 0 && parts.contains { $0 != whole.value && number.fits($0 / whole.value) }
        }
        return fits ? nil : .wrong("the numbers before make another part", [])
    }
}

/// Checks that two numbers which are set against each other are not one and the same: "28 %, compared with 28 %".
struct ContrastCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence

    private static let against = Movements.table(
        "versus vs against instead rather compared after from than where unlike previously before having")
    static let alike = Movements.table(
        """
        unchanged same equal equally flat steady stable level both still again also likewise identical constant held stayed
        remained neither each stagnated even stood not hardly barely
        """)

    /// - Parameter items: the numbers with what they were bound to.
    func findings(_ items: [SentenceCheck.Item]) -> [ClaimFinding] {
        guard sentence.numbers.count > 1, !saysAlike else { return [] }
        return zip(sentence.numbers, sentence.numbers.dropFirst()).compactMap { first, second -> ClaimFinding? in
            if let facts = splitPath(first, second, items) {
                return .wrong("the two numbers are of different things", facts)
            }
            guard first.form == second.form, first.form != .place, first.sign == nil, second.sign == nil,
                isSetAgainst(first, second), isSame(first, second),
                let own = bindings(first, items), let others = bindings(second, items),
                !others.contains(where: { other in own.contains { Set($0) != Set(other) } }),
                !own.contains(where: { stood(first, $0) })
            else { return nil }
            return .wrong("the two numbers are one and the same", own[0])
        }
    }

    /// "Plus 31 %, to €1,260,000": how it moved, and to where.
    private func splitPath(_ first: NumberMention, _ second: NumberMention, _ items: [SentenceCheck.Item]) -> [Int]? {
        let gap = first.range.upperBound..<second.range.lowerBound
        guard first.form == .percent, second.form != .percent, second.form != .place, (1...2).contains(gap.count),
            sentence.lower(second.range.lowerBound - 1) == "to",
            gap.allSatisfy({ [",", "to"].contains(sentence.lower($0)) }),
            first.sign != nil || sentence.directions.contains(where: { $0.end <= first.range.lowerBound }),
            let own = bindings(first, items), let others = bindings(second, items)
        else { return nil }
        let isOne = own.contains { a in
            others.contains { b in
                sheet.entitiesOfFact[a[0]] == sheet.entitiesOfFact[b[0]]
                    && sheet.metricOfFact[a[0]] == sheet.metricOfFact[b[0]]
            }
        }
        return isOne ? nil : others[0]
    }

    /// "Even though" says nothing of the kind.
    private var saysAlike: Bool {
        sentence.cues.contains(.alike)
            && sentence.words.indices.contains { at in
                sentence.words[at].cues.contains(.alike)
                    && !(sentence.lower(at) == "even" && ["though", "if"].contains(sentence.lower(at + 1)))
            }
    }

    private func isSame(_ first: NumberMention, _ second: NumberMention) -> Bool {
        abs(first.value - second.value) <= 0.03 * max(first.value, second.value)
            && (first.fits(second.value) || second.fits(first.value))
    }

    private func isSetAgainst(_ first: NumberMention, _ second: NumberMention) -> Bool {
        let gap = first.range.upperBound..<second.range.lowerBound
        guard gap.count <= 12 else { return false }
        return gap.contains { Self.against.contains(sentence.lower($0)) }
            || sentence.lower(first.range.lowerBound - 1) == "from" && gap.contains { sentence.lower($0) == "to" }
    }

    private func bindings(_ number: NumberMention, _ items: [SentenceCheck.Item]) -> [[Int]]? {
        for item in items where item.range == number.range {
            if case .verified(let found) = item.finding, !found.isEmpty, !found.contains(where: \.isEmpty) {
                return found
            }
        }
        return nil
    }

    /// Whether the number was the same before.
    private func stood(_ number: NumberMention, _ facts: [Int]) -> Bool {
        Computation.all(of: number, facts, sheet).contains { $0.old(sheet).map(number.fits) ?? false }
    }
}
