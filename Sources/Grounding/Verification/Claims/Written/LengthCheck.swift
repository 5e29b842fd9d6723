import Semantics

/// Checks that a length of time and the days it is said to be made of agree: "six weeks, from 12 October to 8 November".
struct LengthCheck {
    let sentence: Sentence

    private static let days: [String: Int] = ["day": 1, "week": 7, "fortnight": 14]

    func findings() -> [ClaimFinding] {
        sentence.periods.compactMap { mention in
            guard case .days(let first, let last) = mention.value, first != last, let length = dayCount(first, last),
                let number = sentence.numbers.last(where: { $0.range.upperBound < mention.start }),
                number.form == .plain,
                let unit = Self.days[stem(number.range.upperBound)],
                case let gap = number.range.upperBound + 1..<mention.start, gap.count <= 3,
                gap.allSatisfy({ [",", "from", "between", "(", ":"].contains(sentence.lower($0)) })
            else { return nil }
            return abs(Double(length) - number.value * Double(unit)) <= Double(unit == 1 ? 0 : 1)
                ? nil : .wrong("the days are another length of time", [])
        }
    }

    private func stem(_ at: Int) -> String { sentence.words.indices.contains(at) ? sentence.words[at].stem : "" }

    private func dayCount(_ first: PeriodPattern.Day, _ last: PeriodPattern.Day) -> Int? {
        let year = last.year ?? first.year ?? 2025
        guard let end = CivilDate(year: year, month: last.month, day: last.day),
            let start = CivilDate(
                year: first.year ?? (first.month > last.month ? year - 1 : year), month: first.month, day: first.day)
        else { return nil }
        return start.days(until: end) + 1
    }
}
