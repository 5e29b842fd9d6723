/// A word of comparison in a sentence: "higher than", "fell less steeply than", "beat".
struct Comparator: Sendable {
    /// What of the two sides is compared.
    enum Aspect: Sendable {
        /// Their numbers.
        case level
        /// How far they moved, in the direction of the verb: +1 up, -1 down.
        case movement(Double)
    }

    /// Where its word stands.
    var index: Int
    /// How the left side stands to the right one; for a movement, up where it moved further.
    var direction: Direction
    var aspect: Aspect
    /// The last word of the comparator: what follows is the right side.
    var opener: Int
    /// The right side is what the clause before spoke of: "sales rose 20 %; refunds rose even faster".
    var isImplicit = false

    /// It follows the order of a list, and says by itself neither more nor less.
    var isOfList = false

    var isLevel: Bool { if case .level = aspect { true } else { false } }
}

/// Finds the words of comparison of a sentence.
struct ComparatorReader {
    let sentence: Sentence

    /// The comparator whose word stands here, if it has a right side.
    func comparator(at index: Int) -> Comparator? {
        let word = sentence.lower(index)
        if let contest = Comparatives.contests[word] { return self.contest(index, contest) }
        guard
            let direction = (CueWords.comparatives[word] ?? Comparatives.manners[word]).map({
                PriceWords.turned($0, at: index, in: sentence)
            }),
            // "It has more to do with traffic than with price" compares no numbers.
            !sentence.has(["to", "do", "with"], at: index + 1), !sentence.has(["to", "it"], at: index + 1)
        else { return nil }
        // "The issue lies more in conversion than in traffic" compares no numbers either.
        if word == "more", ["in", "with", "about", "on"].contains(sentence.lower(index + 1)),
            ["lies", "lie", "lay", "rests", "sits"].contains(sentence.lower(index - 1))
        {
            return nil
        }
        // "And, miles behind, gluten-free": what lies behind is named next.
        if word == "behind", ["miles", "far", "way"].contains(sentence.lower(index - 1)),
            sentence.lower(index + 1) == ","
        {
            return nil
        }
        if let implicit = implicit(index) { return implicit }
        guard
            let opener = opener(after: index),
            // "More than 500": a bound.
            !sentence.numbers.contains(where: { $0.range.lowerBound <= opener && $0.range.upperBound > opener })
        else { return nil }
        if let verb = verb(before: index) {
            return Comparator(
                index: index, direction: manner(index), aspect: .movement(verb == .down ? -1 : 1), opener: opener)
        }
        // "More steeply than" without a verb of movement says nothing that a number could tell.
        guard CueWords.comparatives[word] != nil else { return nil }
        return Comparator(index: index, direction: direction, aspect: .level, opener: opener)
    }

    private func implicit(_ index: Int) -> Comparator? {
        // "Refunds rose more slowly."
        let isTwoWords =
            ["more", "less"].contains(sentence.lower(index))
            && (Comparatives.gentle.contains(sentence.lower(index + 1))
                || ["quickly", "steeply", "strongly", "sharply"].contains(sentence.lower(index + 1)))
        let after = isTwoWords ? index + 2 : index + 1
        let next = sentence.words.indices.contains(after) ? sentence.words[after] : nil
        guard next.map({ $0.kind == .mark && $0.text != "(" }) ?? true, let verb = verb(before: index),
            !sentence.numbers.contains(where: { $0.range.upperBound == index })
        else { return nil }
        return Comparator(
            index: index, direction: manner(index), aspect: .movement(verb == .down ? -1 : 1), opener: index,
            isImplicit: true)
    }

    private func contest(_ index: Int, _ contest: Comparatives.Contest) -> Comparator? {
        if sentence.lower(index).hasPrefix("reach"), !sentence.isNegated(index) { return nil }
        // "Phones lead desktop on LCP": with an object right behind.
        if ["lead", "leads", "led"].contains(sentence.lower(index)) {
            let object = sentence.lower(index + 1) == "the" ? index + 2 : index + 1
            guard sentence.entities.contains(where: { $0.start == object }) else { return nil }
        }
        return Comparator(
            index: index, direction: contest.direction, aspect: contest.isOfGrowth ? .movement(1) : .level,
            opener: index)
    }

    /// The "than" of a comparative; "above" and "ahead of" open by themselves.
    private func opener(after index: Int) -> Int? {
        let word = sentence.lower(index)
        if Comparatives.openers.contains(word) { return index }
        if ["ahead", "short", "shy"].contains(word) { return sentence.lower(index + 1) == "of" ? index + 1 : nil }
        return (index + 1..<min(sentence.words.count, index + 10)).first { sentence.lower($0) == "than" }
    }

    /// The verb of movement that the comparative qualifies: "*fell* less than", "*grew* by far more than".
    private func verb(before index: Int) -> Direction? {
        var at = index - 1
        while at >= 0, index - at <= 4 {
            if let mention = sentence.directions.first(where: { $0.end == at + 1 }) {
                // "A bigger drop than" compares by its adjective, and is no verb in front.
                return mention.value == .flat ? nil : mention.value
            }
            guard Comparatives.degrees.contains(sentence.lower(at)) else { return nil }
            at -= 1
        }
        return nil
    }

    /// Whether it says further or less far: "less", "more slowly", "less steeply".
    private func manner(_ index: Int) -> Direction {
        let word = sentence.lower(index)
        let isLess = ["less", "slower", "fewer", "weaker", "smaller"].contains(word)
        let isSlow = Comparatives.gentle.contains(sentence.lower(index + 1))
        if let manner = Comparatives.manners[word] { return manner }
        return isLess != isSlow ? .down : .up
    }
}
