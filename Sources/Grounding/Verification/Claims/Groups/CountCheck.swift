/// Checks counts of names: "three channels", "four of the six channels grew".
struct CountCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// Nil where the number counts no names.
    func check(_ number: NumberMention) -> ClaimFinding? {
        if let part = part(number) { return part }
        guard number.form == .plain, number.value == number.value.rounded(), number.value <= 60, number.step <= 1,
            number.sign == nil
        else { return nil }
        let end = number.range.upperBound
        // "Eight pages each": how many of them there are by another.
        if (end..<end + 2).contains(where: { ["each", "apiece"].contains(sentence.lower($0)) }) { return nil }
        let before = sentence.lower(number.range.lowerBound - 1)
        // "Desktop supplied the other 18": what is counted, and no count of names.
        let isCounted =
            ["other", "remaining"].contains(before)
            && !sentence.dimensions.contains { (0...1).contains($0.start - end) }
            && sentence.words[number.range].contains { $0.kind == .digits }
        if !isCounted,
            ["top", "bottom", "first", "last", "best", "other", "these", "those", "remaining", "leading", "next"]
                .contains(
                    before)
        {
            return ClaimFinding.none
        }
        // "Two courses, Spanish and French, made up …": as many as are listed behind.
        if listed(behind: end) == Int(number.value) { return ClaimFinding.none }
        // "The only one of the three that shrank"
        if before == "the", sentence.lower(number.range.lowerBound - 2) == "of",
            ["one", "only"].contains(sentence.lower(number.range.lowerBound - 3))
        {
            return isWholeCount(Int(number.value)) ? ClaimFinding.none : .wrong("there is another number of them", [])
        }
        // "The three busiest pages"
        if CueWords.superlatives[sentence.lower(end)] != nil, ["the", "our", "its", ""].contains(before) {
            return ClaimFinding.none
        }
        if ["all", "both"].contains(before), isWholeCount(Int(number.value)) { return ClaimFinding.none }
        // "Together, the three landing pages received …"
        if ["the", "our", "these"].contains(before), number.value <= 12, isWholeCount(Int(number.value)),
            sentence.words[number.range].allSatisfy({ $0.kind == .word })
        {
            return ClaimFinding.none
        }
        guard
            let noun = sentence.dimensions.first(where: { mention in
                mention.start >= end && mention.start <= end + 4
                    && (end..<mention.start).allSatisfy {
                        [
                            "of", "the", "our", "all", "out", "other", "different", "main", "six", "five", "four",
                            "three", "seven", "eight",
                        ].contains(sentence.lower($0)) || sentence.words[$0].kind == .digits
                    }
            })
        else { return nil }
        let counts = Set(noun.value.map { dimension in sheet.entities.filter { $0.dimension == dimension }.count })
        let isPart = sentence.lower(end) == "of" || sentence.lower(end) == "out"
        if !isPart, counts.contains(Int(number.value)) { return .verified([[]]) }
        // "Four channels grew": as many as moved so.
        if let direction = sentence.directions.first(where: { $0.start > noun.start }) {
            for series in Series.all(in: sheet, metrics: metrics)
            where series.dimension.map(noun.value.contains) ?? false {
                let moved = series.facts.filter { moves($0, direction.value) }
                if moved.count == Int(number.value) { return .verified([moved]) }
            }
            return .wrong("another number of them moved so", [])
        }
        if number.value <= 3, sentence.words[number.range].allSatisfy({ $0.kind == .word }) { return ClaimFinding.none }
        return isPart ? ClaimFinding.none : .wrong("the sheet has another number of them", [])
    }

    /// "Half of the categories grew: shoes and hats": a part of a breakdown, and those it names.
    private func part(_ number: NumberMention) -> ClaimFinding? {
        guard number.form == .percent, number.precision == .worded, sentence.lower(number.range.upperBound) == "of",
            let noun = sentence.dimensions.first(where: {
                (1...3).contains($0.start - number.range.upperBound)
            }), let direction = sentence.directions.first(where: { (0...3).contains($0.start - noun.end) })
        else { return nil }
        let named = Set(sentence.entities.filter { $0.start > direction.start }.compactMap(\.value.first))
        var seen: [Int] = []
        for series in Series.all(in: sheet, metrics: metrics)
        where series.dimension.map(noun.value.contains) ?? false {
            let moved = series.facts.filter { moves($0, direction.value) }
            let own = named.filter { sheet.entities[$0].dimension == series.dimension }
            let isSo = abs(Double(moved.count) / Double(series.facts.count) - number.value) < 1e-9
            if isSo, own.allSatisfy({ name in moved.contains { sheet.entitiesOfFact[$0].contains(name) } }) {
                return .verified([moved])
            }
            seen += series.facts
        }
        return .wrong("another part of them moved so", seen)
    }

    /// How many names follow as an apposition to the noun behind a number: "two courses, Spanish A1 and French A2, …".
    private func listed(behind end: Int) -> Int? {
        guard let comma = (end + 1..<end + 4).first(where: { [",", ":", "("].contains(sentence.lower($0)) }) else {
            return nil
        }
        var count = 0
        var place = comma + 1
        while let name = sentence.entities.first(where: { $0.start == place || $0.start == place + 1 }),
            !name.value.isEmpty,
            name.start == place || ["and", ",", "&", "the"].contains(sentence.lower(place))
        {
            count += 1
            place = [",", "and", "&"].contains(sentence.lower(name.end)) ? name.end + 1 : name.end
            if place == name.end { break }
        }
        return count > 1 ? count : nil
    }

    /// "All three": as many as a dimension has names, or the sheet metrics.
    private func isWholeCount(_ count: Int) -> Bool {
        count == sheet.metrics.count - sheet.derivedMetrics.count
            || Set(sheet.entities.map(\.dimension)).contains { dimension in
                sheet.entities.count { $0.dimension == dimension } == count
            }
    }

    /// "Two of the four grew, one shrank": what follows a bare number of the names just counted.
    func check(_ mention: Mention<Direction>) -> ClaimFinding? {
        // "Two of the three pages gained": the count says how many moved so.
        if let noun = sentence.dimensions.last(where: { $0.end == mention.start }),
            let counted = sentence.numbers.last(where: { (0...4).contains(noun.start - $0.range.upperBound) })
                .flatMap({ whole in
                    sentence.numbers.first {
                        (0...2).contains(whole.range.lowerBound - $0.range.upperBound) && $0.form == .plain
                    }
                }), case .some(let finding) = check(counted)
        {
            return finding
        }
        // "Two sections lost views."
        if let noun = sentence.dimensions.last(where: { $0.end == mention.start }),
            let counted = sentence.numbers.last(where: { $0.range.upperBound == noun.start }), counted.form == .plain
        {
            for series in Series.all(in: sheet, metrics: metrics)
            where series.dimension.map(noun.value.contains) ?? false {
                let moved = series.facts.filter { moves($0, mention.value) }
                if moved.count == Int(counted.value), moved.count < series.facts.count { return .verified([moved]) }
            }
        }
        var index = mention.start - 1
        while index >= 0, ["was", "were", "have", "has", "also", "only"].contains(sentence.lower(index)) { index -= 1 }
        guard let number = sentence.numbers.first(where: { $0.range.upperBound == index + 1 }), number.form == .plain,
            number.value <= 20, let noun = sentence.dimensions.last(where: { $0.end <= mention.start }),
            noun.end <= number.range.lowerBound || number.range.upperBound <= noun.start
        else { return nil }
        for series in Series.all(in: sheet, metrics: metrics) where series.dimension.map(noun.value.contains) ?? false {
            let moved = series.facts.filter { moves($0, mention.value) }
            if moved.count == Int(number.value) { return .verified([moved]) }
        }
        return .wrong("another number of them moved so", [])
    }

    private func moves(_ index: Int, _ direction: Direction) -> Bool {
        let fact = sheet.facts[index]
        guard let change = fact.change, let old = fact.comparison?.value else { return false }
        if direction == .flat { return abs(change) <= 0.0105 * abs(old) }
        guard let sign = SignWords.sign(direction, lowerIsBetter: sheet.lowerIsBetter[sheet.metricOfFact[index]]) else {
            return false
        }
        return sign * change > 0
    }

    private var metrics: Set<Int>? {
        let own = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        return own.isEmpty ? (topic.metrics.isEmpty ? nil : topic.metrics) : own
    }
}
