/// Names and numbers in turn: "Germany 40 %, Austria 60 %", "400 sessions, 300 users", "12, 9 and 4 from the three".
///
/// Where two or more names of a dimension, or metrics, stand in turn with numbers of one form, each number belongs to the name it
/// is paired with, in whatever reading: numbers that changed places would otherwise find their old names on the other side.
extension ScopeResolver {
    /// The names of a row that the number belongs to; nil where it stands in none.
    func nameInRow(_ target: Range<Int>) -> [Mention<[Int]>]? {
        if let own = favoured(target) { return [own] }
        guard sentence.entities.count > 1, sentence.numbers.count > 1 else { return nil }
        for dimension in Set(sentence.entities.compactMap(dimension)) {
            let names = sentence.entities.filter { self.dimension($0) == dimension }
            if !leadOn(names.map(\.range)), let own = inRow(target, names) { return own }
        }
        return nil
    }

    /// "75 % to 25 % in favour of Android": the first is of the name, the second of the other one of two.
    private func favoured(_ target: Range<Int>) -> Mention<[Int]>? {
        guard
            let word = sentence.words.indices.first(where: { at in
                ["favour", "favor"].contains(sentence.lower(at)) && sentence.lower(at - 1) == "in"
                    && sentence.lower(at + 1) == "of"
            }), let name = sentence.entities.first(where: { (0...1).contains($0.start - word - 2) }),
            let own = name.value.first,
            case let pair = sentence.numbers.filter({ $0.range.upperBound <= word && word - $0.range.upperBound <= 6 })
                .suffix(2),
            pair.count == 2, let first = pair.first, let second = pair.last, first.form.isLike(second.form),
            (1...2).contains(second.range.lowerBound - first.range.upperBound)
        else { return nil }
        if target == first.range { return name }
        let others = sheet.entities.indices.filter {
            $0 != own && sheet.entities[$0].dimension == sheet.entities[own].dimension
        }
        return target == second.range && others.count == 1 ? Mention(value: others, range: name.range) : nil
    }

    /// "From the cart to payment 40 %, from payment to purchase 25 %": steps, whose shares belong to no one name.
    private func leadOn(_ names: [Range<Int>]) -> Bool {
        zip(names, names.dropFirst()).contains { one, next in
            next.lowerBound == one.upperBound + 1 && sentence.lower(one.upperBound) == "to" && one.lowerBound > 0
                && sentence.lower(one.lowerBound - 1) == "from"
        }
    }

    /// Those of the mentions that the number belongs to, where they stand in turn with numbers.
    func inRow<T>(_ target: Range<Int>, _ all: [Mention<T>], closely: Bool = false) -> [Mention<T>]? {
        guard all.count > 1, let number = sentence.numbers.first(where: { $0.range == target }) else { return nil }
        let numbers = sentence.numbers.filter { $0.form.isLike(number.form) }
        guard numbers.count > 1 else { return nil }
        let row = Row(names: all.map(\.range), numbers: numbers.map(\.range), closely: closely, in: sentence)
        if let place = row.respectively(target) { return [all[place]] }
        return row.name(of: target).map { run(all, endingAt: all[$0]) }
    }

    private func dimension(_ mention: Mention<[Int]>) -> String? {
        mention.value.first { !sheet.ambient.contains($0) }.map { sheet.entities[$0].dimension }
    }
}

/// Which name of a row each of its numbers belongs to.
private struct Row {
    private let names: [Range<Int>]
    private let numbers: [Range<Int>]
    private let sentence: Sentence

    /// Nothing may stand between a name and its number that could part pairs.
    private let isClose: Bool

    init(names: [Range<Int>], numbers: [Range<Int>], closely: Bool, in sentence: Sentence) {
        (self.names, self.numbers, self.sentence, isClose) = (names, numbers, sentence, closely)
    }

    /// The place of the number's name among the names.
    func name(of number: Range<Int>) -> Int? {
        let (behind, front) = (nameFirst, numberFirst)
        guard behind.count > 1 || front.count > 1, let isBehind = isNameFirst(behind, front) else { return nil }
        let pairs = isBehind ? behind : front
        return pairs.count > 1 ? pairs.first { $0.number == number }?.name : nil
    }

    private struct Pair {
        var name: Int
        var number: Range<Int>
        /// The words between the two.
        var gap: Range<Int>
    }

    /// Each number that stands next behind a name.
    private var nameFirst: [Pair] {
        names.indices.compactMap { place in
            let end = names[place].upperBound
            guard let number = numbers.first(where: { $0.lowerBound >= end }),
                !names.contains(where: { $0.lowerBound >= end && $0.lowerBound < number.lowerBound })
            else { return nil }
            return Pair(name: place, number: number, gap: end..<number.lowerBound)
        }
    }

    /// Each number that stands next in front of a name.
    private var numberFirst: [Pair] {
        names.indices.compactMap { place in
            let start = names[place].lowerBound
            guard let number = numbers.last(where: { $0.upperBound <= start }),
                !names.contains(where: { $0.upperBound <= start && $0.lowerBound >= number.upperBound })
            else { return nil }
            return Pair(name: place, number: number, gap: number.upperBound..<start)
        }
    }

    /// What parts one pair from the next stands between pairs and not within them; where both gaps look alike, a row that
    /// begins with a name and ends with a number pairs forward.
    private func isNameFirst(_ behind: [Pair], _ front: [Pair]) -> Bool? {
        let (inBehind, inFront) = (behind.map { strength($0.gap) }, front.map { strength($0.gap) })
        if let most = inBehind.max(), let least = inFront.min(), behind.count > 1, most < least { return true }
        if let most = inFront.max(), let least = inBehind.min(), front.count > 1, most < least { return false }
        guard !(inBehind + inFront).contains(2) || inFront.allSatisfy({ $0 == 2 }) || inBehind.allSatisfy({ $0 == 2 }),
            let first = names.first, let last = names.last, let one = numbers.first, let end = numbers.last
        else {
            return nil
        }
        if first.lowerBound < one.lowerBound, last.lowerBound < end.lowerBound, behind.count == names.count,
            behind.count == numbers.count, !isClose || inBehind.allSatisfy({ $0 == 0 })
        {
            return true
        }
        if one.lowerBound < first.lowerBound, end.lowerBound < last.lowerBound, front.count == names.count,
            front.count == numbers.count, inFront.allSatisfy({ $0 == 0 })
        {
            return false
        }
        return nil
    }

    private static let strong = Movements.table("; — . while whereas but although though • · |")
    private static let weak = Movements.table(", and / & plus ) followed then versus vs against than")

    private func strength(_ gap: Range<Int>) -> Int {
        if gap.contains(where: { Self.strong.contains(sentence.lower($0)) }) { return 2 }
        return gap.contains { Self.weak.contains(sentence.lower($0)) } ? 1 : 0
    }

    /// "12, 9 and 4 came from Email, Direct and Social respectively": in the order in which they are said.
    func respectively(_ number: Range<Int>) -> Int? {
        guard names.count == numbers.count, let place = numbers.firstIndex(of: number),
            isRun(names), isRun(numbers), let first = names.first, let last = names.last, let one = numbers.first,
            let end = numbers.last, last.upperBound <= one.lowerBound || end.upperBound <= first.lowerBound,
            numbers.count > 2 || sentence.words.contains(where: { $0.lower == "respectively" })
        else { return nil }
        return place
    }

    private func isRun(_ all: [Range<Int>]) -> Bool {
        zip(all, all.dropFirst()).allSatisfy { one, next in
            (1...2).contains(next.lowerBound - one.upperBound)
                && (one.upperBound..<next.lowerBound).allSatisfy {
                    [",", "and", "/", "&", "or"].contains(sentence.lower($0))
                }
        }
    }
}
