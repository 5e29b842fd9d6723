/// Bare numbers that are factors: "a year ago the ratio was only 1.4 to 1", "the multiple was about 1.5".
extension SentenceReader {
    private static let factors = Movements.table("ratio factor multiple")

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
