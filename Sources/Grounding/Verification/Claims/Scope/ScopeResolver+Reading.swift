/// On which side of a number or verb what it is about is looked for, as a reading of the sentence says.
extension ScopeResolver {
    /// The mentions on the side that the reading says; nil where the grammar decides.
    func read<T>(_ all: [Mention<T>], _ target: Range<Int>, _ side: Reading.Side) -> [Mention<T>]? {
        guard side != .nearest, !all.isEmpty else { return nil }
        if side == .inOrder { return inOrder(all, target).map { [$0] } }
        if side == .after, let own = subject(all, of: target) {
            return run(all.filter { $0.end <= target.lowerBound }, endingAt: own)
        }
        // "61,240 orders": what stands right behind a number is what it counts.
        if let own = all.first(where: { $0.start == target.upperBound }),
            isNumber(target.lowerBound) || Movements.comparatives[sentence.lower(target.lowerBound)] != nil
                || isParticiple(target.lowerBound)
                || CueWords.superlatives[sentence.lower(target.lowerBound)] != nil
        {
            return [own]
        }
        let before = all.filter { $0.end <= target.lowerBound }
        let after = all.first { $0.start >= target.upperBound && !isCompared($0.start) }
        switch side {
        case .before:
            guard let last = before.last else { return after.map { [$0] } }
            return aligned(before, target).map { [$0] } ?? run(before, endingAt: last)
        case .after:
            if let after { return [after] }
            // Nothing follows the last number: it shares with what stands before, where no other number took that.
            guard let last = before.last else { return nil }
            let isTaken = sentence.numbers.contains { number in
                number.range.upperBound <= last.start
                    && !all.contains { $0.start >= number.range.upperBound && $0.start < last.start }
            }
            return isTaken && before.count > 1 ? [] : [last]
        case .nearest, .inOrder: return nil
        }
    }

    /// "On an increased budget": of the noun behind.
    private func isParticiple(_ at: Int) -> Bool {
        ["a", "an", "the", "our", "its"].contains(sentence.lower(at - 1))
            && (sentence.lower(at).hasSuffix("ed") || sentence.lower(at).hasSuffix("ing"))
            && sentence.directions.contains { $0.start == at }
    }

    /// What stands in front of a verb in its own clause: a verb's subject, in any reading.
    func subject<T>(_ all: [Mention<T>], of target: Range<Int>) -> Mention<T>? {
        let isSaid =
            sentence.directions.contains { $0.range == target }
            || CueWords.comparatives[sentence.lower(target.lowerBound)] != nil
        guard !isNumber(target.lowerBound), isSaid,
            !Movements.nouns.contains(sentence.lower(target.lowerBound)),
            CueWords.comparatives[sentence.lower(target.lowerBound)] == nil
                || sentence.lower(target.upperBound) == "than" || isPredicate(target)
        else { return nil }
        return all.last { mention in
            mention.end <= target.lowerBound && sentence.clause[mention.start] == sentence.clause[target.lowerBound]
                // What a number before counts is an object: "gained 2,400 new visits and lost 1,100".
                && !sentence.numbers.contains { $0.range.upperBound == mention.start }
        }
    }

    /// "Bounce rate was higher": behind a verb of being.
    private func isPredicate(_ target: Range<Int>) -> Bool {
        ["was", "were", "is", "are", "came", "ended", "stayed", "got", "became"].contains(
            sentence.lower(target.lowerBound - 1))
    }

    /// The name at the place that the number has among the numbers, where all names come first.
    func inOrder<T>(_ all: [Mention<T>], _ target: Range<Int>) -> Mention<T>? {
        guard all.count > 1,
            let form = sentence.numbers.first(where: { $0.range == target })?.form
        else { return nil }
        let numbers = sentence.numbers.filter { $0.form == form }
        // "Split 20/50/30 between Brand, Generic and Retargeting"
        if let end = numbers.last?.range.upperBound, case let behind = all.filter({ $0.start >= end }),
            behind.count == numbers.count, let place = numbers.firstIndex(where: { $0.range == target })
        {
            return behind[place]
        }
        let all = all.filter { mention in numbers.first.map { mention.end <= $0.range.lowerBound } ?? false }
        // "America did it: Germany accounts for …": two thoughts, and no list.
        guard let last = all.last, numbers.count == all.count,
            !(all[0].start..<last.start).contains(where: { [":", ";", "—"].contains(sentence.lower($0)) }),
            let place = numbers.firstIndex(where: { $0.range == target }),
            last.end <= numbers[0].range.lowerBound
        else { return nil }
        return all[place]
    }

    /// As many names as numbers after them: the first number belongs to the first name.
    func aligned<T>(_ before: [Mention<T>], _ target: Range<Int>) -> Mention<T>? {
        let clause = sentence.clause(of: target)
        guard let last = before.last else { return nil }
        let names = run(before, endingAt: last)
        guard names.count > 1 else { return nil }
        var numbers = sentence.numbers.filter {
            $0.range.lowerBound >= last.end && sentence.clause(of: $0.range) == clause
        }
        if isTogether(clause) {
            // "Spain and Italy, together 45 % of revenue and growing 44 % and 29 %": the pair at the end is of each.
            guard let sum = numbers.first, numbers.count == names.count + 1,
                sentence.joiners.contains(where: { $0 < sum.range.lowerBound && $0 >= last.end }),
                zip(numbers.dropFirst(), numbers.dropFirst(2)).allSatisfy({ first, second in
                    (first.range.upperBound..<second.range.lowerBound).allSatisfy {
                        ["and", ","].contains(sentence.lower($0))
                    }
                })
            else { return nil }
            numbers.removeFirst()
        }
        guard numbers.count == names.count, let place = numbers.firstIndex(where: { $0.range == target }) else {
            return nil
        }
        return names[place]
    }
}
