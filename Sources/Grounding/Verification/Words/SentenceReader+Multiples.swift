/// Bare numbers that are factors: "a year ago the ratio was only 1.4 to 1", "the multiple was about 1.5".
extension SentenceReader {
    private static let factors = Movements.table("ratio factor multiple")

    /// "Four out of every ten euros are German, three are French": the tenths of the others.
    func readTenths(_ sentence: inout Sentence) {
        // "Every second visit was an engaged one, and then some"
        if sentence.words.indices.contains(where: {
            $0 > 2 && sentence.lower($0) == "some" && sentence.lower($0 - 1) == "then"
        }) {
            for index in sentence.numbers.indices where sentence.numbers[index].precision == .worded {
                sentence.numbers[index].precision = .over
            }
        }
        guard
            let first = sentence.numbers.first(where: { number in
                number.form == .percent && number.range.count > 2
                    && ["ten", "10"].contains(sentence.lower(number.range.upperBound - 1))
            })
        else { return }
        for index in sentence.numbers.indices
        where sentence.numbers[index].form == .plain && sentence.numbers[index].value < 10
            && sentence.numbers[index].range.lowerBound > first.range.upperBound
        {
            let end = sentence.numbers[index].range.upperBound
            let start =
                ["are", "is", "were", "come", "came", "in", "from"].contains(sentence.lower(end)) ? end + 1 : end
            guard sentence.entities.contains(where: { $0.start == start }) else { continue }
            sentence.numbers[index].form = .percent
            sentence.numbers[index].value /= 10
            sentence.numbers[index].step = 0
            sentence.numbers[index].precision = .worded
        }
    }

    /// "All four classes grew": a noun that the sheet does not know, where as many names of one dimension are.
    func readGroups(_ sentence: inout Sentence) {
        for number in sentence.numbers
        where number.form == .plain && (2...20).contains(number.value) && number.step == 1 {
            let noun = number.range.upperBound
            guard ["all", "the", "these", "our"].contains(sentence.lower(number.range.lowerBound - 1)),
                sentence.words.indices.contains(noun), sentence.words[noun].kind == .word,
                sentence.words[noun].stem != sentence.words[noun].lower,
                !sentence.metrics.contains(where: { $0.range.contains(noun) }),
                !sentence.entities.contains(where: { $0.range.contains(noun) }),
                !sentence.dimensions.contains(where: { $0.range.contains(noun) }),
                !sentence.periods.contains(where: { $0.range.contains(noun) }),
                !SentenceReader.times.contains(sentence.words[noun].stem),
                !Subjects.generic.contains(sentence.words[noun].lower)
            else { continue }
            let fitting = Set(sheet.entities.map(\.dimension)).filter { dimension in
                sheet.entities.count { $0.dimension == dimension } == Int(number.value)
            }
            guard fitting.count == 1, let dimension = fitting.first else { continue }
            sentence.dimensions.append(Mention(value: [dimension], range: noun..<(noun + 1)))
            sentence.dimensions.sort { $0.start < $1.start }
        }
    }

    private static let times = Movements.table(
        "day week month quarter year time hour minute second point figure number step part thing reason metric way")

    func readMultiples(_ sentence: inout Sentence) {
        for number in sentence.numbers.reversed() where number.form == .plain && number.value < 100 {
            let start = number.range.lowerBound
            let lead = (max(0, start - 5)..<start).last { Self.factors.contains(sentence.lower($0)) }
            // "By a factor of two" is read with its verb.
            guard let lead, sentence.lower(lead - 2) != "by",
                number.range.contains(where: { sentence.words[$0].kind == .digits }),
                !sentence.metrics.contains(where: { $0.range.contains(lead) }),
                !sentence.numbers.contains(where: { (lead..<start).contains($0.range.lowerBound) }),
                let place = sentence.numbers.firstIndex(where: { $0.range == number.range })
            else { continue }
            sentence.numbers[place].form = .multiple
            // "1.4 to 1"
            let end = number.range.upperBound
            guard sentence.lower(end) == "to", sentence.numbers.indices.contains(place + 1),
                sentence.numbers[place + 1].range.lowerBound == end + 1, sentence.numbers[place + 1].value == 1
            else { continue }
            sentence.numbers[place].range = start..<sentence.numbers[place + 1].range.upperBound
            sentence.numbers.remove(at: place + 1)
        }
    }
}
