import Semantics

/// Which of the names in a sentence a number is about.
extension ScopeResolver {
    func resolveEntities(_ target: Range<Int>, _ scope: inout Scope) {
        let clause = sentence.clause(of: target)
        let visible = sentence.entities.filter {
            sentence.isVisible($0.start, from: clause) && !isDenied($0, beside: sentence.entities)
                && !isInTail($0, behind: target)
        }
        var own: [Mention<[Int]>] = []
        var isAllOthers = false
        let read = read(sentence.entities, target, sentence.reading.name)
        let following = visible.first { mention in
            guard mention.start >= target.upperBound else { return false }
            let gap = target.upperBound..<mention.start
            guard links(gap, ScopeResolver.nameFillers, longest: 5, times: true) else { return false }
            return gap.isEmpty || gap.contains { ScopeResolver.prepositions.contains(sentence.words[$0].lower) }
                || gap.allSatisfy { ["more", "fewer", "total", "extra"].contains(sentence.words[$0].lower) }
        }
        if sentence.cues.contains(.pointing), let named = formerOrLatter(target) {
            for index in named { scope.named[sheet.entities[index].dimension, default: []].insert(index) }
        } else if sentence.cues.contains(.pointing), let others = otherNames(clause, target) {
            for index in others { scope.named[sheet.entities[index].dimension, default: []].insert(index) }
            scope.group = others
            isAllOthers = true
        } else if let paired = nameInRow(target) {
            own = paired
        } else if let described = described(clause) {
            own = [described]
        } else if let place = movedOn(target, visible) ?? placed(target, visible) {
            own = [place]
        } else if let read {
            own = read
        } else if let noun = behindNoun(target, visible) {
            own = [noun]
        } else if let following {
            own = [following] + joined(after: following, in: visible)
        } else {
            let before = visible.filter { $0.end <= target.lowerBound }
            if let overtaker = overtaker(before, target) {
                own = [overtaker]
            } else if let aligned = aligned(before, target) {
                own = [aligned]
            } else if let nearest = before.last {
                own = run(before, endingAt: nearest)
                let isBelow = sentence.clause[nearest.start] != clause
                // A name of the outer clause, "Email (up 5 %, 1,200)": the nearest one outside.
                if isBelow { own = [nearest] }
                let comparand = sentence.lower(nearest.start - 1)
                // "They brought in twice what capsules did, €756k to €378k": the first is of what was spoken of.
                if before.count == 1, ["they", "it"].contains(sentence.lower(0)), comparand == "what",
                    isNumber(target.lowerBound),
                    let subject = topic.subject.first,
                    sentence.numbers.first(where: { $0.range.lowerBound >= nearest.end })?.range == target
                {
                    own = []
                    scope.named[sheet.entities[subject].dimension, default: []].insert(subject)
                }
                // "Knitwear grew as fast as coats; it made £9,000": what is compared is no "it".
                let isSpokenOf = (nearest.end..<target.lowerBound).contains {
                    ["it", "its"].contains(sentence.lower($0))
                }
                // "Nigeria has overtaken Germany and the United States: its applications …"
                if before.count > 1, isSpokenOf, before[0].start <= 1,
                    sentence.words[..<nearest.start].contains(where: {
                        Comparatives.contests[$0.lower] != nil || $0.lower == "overtaken"
                    })
                {
                    own = [before[0]]
                } else if own.count == 1, before.count > 1, isSpokenOf,
                    ["as", "than", "with", "unlike", "like"].contains(comparand)
                {
                    own = [before[0]]
                } else if own.count == 1,
                    [
                        "than", "beat", "beats", "over", "outsold", "ahead", "behind", "unlike", "of", "overtook",
                        "outperformed", "trailed", "like", "versus", "vs", "to", "against", "with", "surpassed",
                        "exceeded",
                    ].contains(comparand)
                        || Comparatives.contests[comparand] != nil
                {
                    own = Array(before.suffix(2))
                }
            } else if let subject = pronoun(before: target) {
                for index in subject { scope.named[sheet.entities[index].dimension, default: []].insert(index) }
            } else if let later = visible.first(where: { $0.start >= target.upperBound }),
                topic.subject.isEmpty || !isOfComparand(later, behind: target), !isParted(later, from: target)
            {
                own = run(visible.filter { $0.start <= later.start }, endingAt: later)
                if visible.contains(where: { $0.start > later.start }) {
                    own = visible.filter { $0.start >= later.start }
                }
            }
        }
        if sentence.lower(0) == "together", sentence.lower(1) == "with", own.count == 1,
            let subject = topic.subject.first,
            sentence.words.prefix(8).contains(where: { ["it", "they", "that"].contains($0.lower) }),
            !own[0].value.contains(subject), let place = own.first?.range
        {
            // "Together with Toys it brings in 30 %": with what was spoken of.
            own.append(Mention(value: [subject], range: place))
        } else if isTogether(clause) {
            // "Together they make up …": all that were named.
            let all = sentence.entities.filter { !$0.value.isEmpty }
            let dimension = all.last?.value.first.map { sheet.entities[$0].dimension }
            let same = all.filter { $0.value.first.map { sheet.entities[$0].dimension } == dimension }
            if same.count > 1, !visible.contains(where: { sentence.clause[$0.start] == clause }) { own = same }
            // "Together, the two cities represent 65 %; Chennai has 15 %": those named before.
            let isOpening =
                sentence.lower(0) == "together" && sentence.lower(1) == ","
                && all.allSatisfy { sentence.clause[$0.start] != clause && $0.start > target.upperBound }
            if isOpening { own = [] }
            let said = topic.together
            if all.isEmpty || isOpening, said.count > 1, Set(said.map { sheet.entities[$0].dimension }).count == 1,
                !isAllOthers
            {
                for index in said.sorted() {
                    scope.named[sheet.entities[index].dimension, default: []].insert(index)
                    scope.group.append(index)
                }
            }
        }
        scope.isJoint =
            isAllOthers
            || own.count > 1
                && zip(own, own.dropFirst()).allSatisfy { first, second in
                    first.end < second.start
                        && (first.end..<second.start).allSatisfy {
                            ["and", ",", "&", "plus"].contains(sentence.lower($0))
                                || sentence.lower($0) == "or" && sentence.lower(target.upperBound) == "each"
                        }
                }
        for mention in own {
            guard !mention.value.isEmpty else {
                scope.foreignName = sentence.words[mention.range].map(\.text).joined(separator: " ")
                continue
            }
            for index in mention.value { scope.named[sheet.entities[index].dimension, default: []].insert(index) }
            if own.count > 1, let first = mention.value.first { scope.group.append(first) }
        }
        // Names of other dimensions in the clause hold as well: "mobile sessions from Email".
        for mention in visible {
            for index in mention.value where scope.named[sheet.entities[index].dimension] == nil {
                let dimension = sheet.entities[index].dimension
                let nearest = visible.filter { $0.value.contains { sheet.entities[$0].dimension == dimension } }
                let before = nearest.last { $0.end <= target.lowerBound }
                if let chosen = before ?? nearest.first {
                    scope.optional.formUnion(chosen.value)
                }
            }
        }
        let others = sentence.entities.filter {
            !sentence.isVisible($0.start, from: clause) && $0.end <= target.lowerBound
        }
        scope.optional.formUnion(others.flatMap(\.value))
        if own.isEmpty || scope.named.isEmpty {
            scope.optional.formUnion(sentence.entities.flatMap(\.value))
        }
        scope.optional.formUnion(sentence.entities.isEmpty ? topic.lasting : topic.entities)
        scope.optional.formUnion(topic.heading.entities)
    }

    /// "75 cents per click on the former and $1.60 on the latter": the two that the sentence before named last.
    private func formerOrLatter(_ target: Range<Int>) -> [Int]? {
        let end = sentence.numbers.first { $0.range.lowerBound >= target.upperBound }?.range.lowerBound
        let reach = target.upperBound..<min(end ?? sentence.words.count, target.upperBound + 7)
        func at(_ word: String) -> Bool {
            sentence.words.indices.contains { reach.contains($0) && sentence.lower($0) == word }
        }
        let clause = sentence.clause(of: target)
        let nearest = sentence.words.indices.last { index in
            index < target.lowerBound && sentence.clause[index] == clause
                && ["former", "latter"].contains(sentence.lower(index))
        }
        let said = nearest.map { sentence.lower($0) }
        let (former, latter) = said.map { ($0 == "former", $0 == "latter") } ?? (at("former"), at("latter"))
        guard former != latter, let names = topic.said?.sentence.entities.filter({ !$0.value.isEmpty }), names.count > 1
        else {
            return nil
        }
        return former ? names[names.count - 2].value : names[names.count - 1].value
    }

    /// "I'd move money to TikTok, where a conversion is cheaper": what the clause describes.
    private func described(_ clause: Int) -> Mention<[Int]>? {
        guard sentence.entities.count > 1,
            let opener = sentence.words.indices.first(where: {
                sentence.clause[$0] == clause && sentence.lower($0) == "where"
            }),
            !sentence.entities.contains(where: { $0.start > opener && sentence.clause[$0.start] == clause })
        else { return nil }
        return sentence.entities.last { (0...1).contains(opener - $0.end) }
    }

    /// "Nigeria has overtaken Germany and the United States: its applications went up"
    private func overtaker(_ before: [Mention<[Int]>], _ target: Range<Int>) -> Mention<[Int]>? {
        guard before.count > 1, before[0].start <= 1, let last = before.last,
            (last.end..<max(last.end, target.lowerBound)).contains(where: {
                ["it", "its"].contains(sentence.lower($0))
            }),
            sentence.words[..<last.start].contains(where: { Comparatives.contests[$0.lower] != nil })
        else { return nil }
        return before[0]
    }

    /// "The loss of 70 on /travel": where the noun's movement took place.
    private func behindNoun(_ target: Range<Int>, _ visible: [Mention<[Int]>]) -> Mention<[Int]>? {
        guard !isNumber(target.lowerBound), Movements.nouns.contains(sentence.lower(target.lowerBound)),
            sentence.lower(target.upperBound) == "of",
            let size = sentence.numbers.first(where: { $0.range.lowerBound == target.upperBound + 1 }),
            ScopeResolver.prepositions.contains(sentence.lower(size.range.upperBound))
        else { return nil }
        return visible.first { (1...2).contains($0.start - size.range.upperBound) }
    }

    /// "73 of the 81 additional orders were placed on mobile": where the part of them was.
    private func placed(_ target: Range<Int>, _ visible: [Mention<[Int]>]) -> Mention<[Int]>? {
        guard isNumber(target.lowerBound), sentence.lower(target.upperBound) == "of",
            ["the", "our", "all", "these", "those"].contains(sentence.lower(target.upperBound + 1)),
            let verb = (target.upperBound..<sentence.words.count).first(where: {
                ["were", "was", "came", "are", "is", "come", "went"].contains(sentence.lower($0))
            }),
            let name = visible.first(where: { $0.start > verb }), name.start - verb <= 4,
            (verb + 1..<name.start).contains(where: { Self.prepositions.contains(sentence.lower($0)) }),
            !sentence.numbers.contains(where: { (verb..<name.start).contains($0.range.lowerBound) })
        else { return nil }
        return name
    }

    /// "The other two categories together": those of a dimension that were not named before.
    private func otherNames(_ clause: Int, _ target: Range<Int>) -> [Int]? {
        guard
            let other = sentence.words.indices.first(where: { at in
                sentence.clause[at] == clause && ["other", "others", "remaining", "rest"].contains(sentence.lower(at))
                    && (max(0, at - 2)..<at).contains { ["the", "two", "three", "all"].contains(sentence.lower($0)) }
            }), isTogether(clause) || isCounted(other),
            !sentence.entities.contains(where: { sentence.clause[$0.start] == clause && $0.end > other }),
            // "Gdańsk shot up 60 % and the other two did 20 %": another subject.
            !(target.upperBound <= other
                && (target.upperBound..<other).contains { ["and", ",", "while", "but"].contains(sentence.lower($0)) }),
            // "7.8 % against 4.1 % for the other two": the number nearer to them is theirs.
            !sentence.numbers.contains(where: { number in
                number.range.lowerBound >= target.upperBound && number.range.upperBound <= other
                    && number.form != .plain
            })
        else { return nil }
        let earlier = Set(sentence.entities.filter { $0.end <= other }.flatMap(\.value))
        let said = earlier.isEmpty ? topic.entities : earlier
        let dimensions = Set(said.map { sheet.entities[$0].dimension })
        guard dimensions.count == 1, let dimension = dimensions.first else { return nil }
        let rest = sheet.entities.indices.filter { sheet.entities[$0].dimension == dimension && !said.contains($0) }
        return rest.count > 1 ? rest : nil
    }

    /// "The other two", "the other devices"
    private func isCounted(_ other: Int) -> Bool {
        guard sentence.lower(other) == "other", sentence.words.indices.contains(other + 1) else { return false }
        let next = sentence.words[other + 1]
        return NumberWordReader.small[next.lower] != nil || sentence.dimensions.contains { $0.start == other + 1 }
    }

    /// A citation parts nothing: "0 [F1] over 16–22 November".
    func uncited(_ gap: Range<Int>) -> [Int] {
        gap.filter { index in !sentence.citations.contains { $0.range.contains(index) } }
    }

    /// "8.8 % of viewers added one, versus 8.0 % in control": the name of what the number is compared with.
    private func isOfComparand(_ name: Mention<[Int]>, behind target: Range<Int>) -> Bool {
        if isNumber(target.lowerBound),
            ScopeResolver.beside.contains(sentence.lower(name.start - 1)) || sentence.lower(name.start - 1) == "what"
        {
            return true
        }
        return isNumber(target.lowerBound)
            && (target.upperBound..<name.start).contains {
                ["versus", "vs", "against", "than"].contains(sentence.lower($0))
            }
            && sentence.numbers.contains { (target.upperBound..<name.start).contains($0.range.lowerBound) }
    }

    /// "From loyal supporters rather than new ones": what is said is not said of these.
    private func isDenied(_ name: Mention<[Int]>, beside all: [Mention<[Int]>]) -> Bool {
        sentence.has(["rather", "than"], at: name.start - 2)
            || all.count > 1
                && (sentence.has(["instead", "of"], at: name.start - 2))
    }

    static let beside = Movements.table("with than behind ahead unlike versus vs against like beside past")

    /// Whether the name belongs to something behind the target: "rose 7.8 % to 742, with Greece in front".
    private func isParted(_ name: Mention<[Int]>, from target: Range<Int>) -> Bool {
        let gap = target.upperBound..<name.start
        return isNumber(target.lowerBound)
            && gap.contains { isNumber($0) || sentence.words[$0].isMark(",") || sentence.words[$0].isMark(";") }
            && sentence.metrics.contains { $0.end <= target.lowerBound }
    }

    /// "It added €40k, twice what Germany added": what "it" is.
    private func pronoun(before target: Range<Int>) -> [Int]? {
        // "At €520 each they're the most lucrative class, ahead of vans"
        let isTheirs =
            isNumber(target.lowerBound)
            && (target.upperBound..<min(sentence.words.count, target.upperBound + 4)).contains {
                ["they", "they're", "it", "it's"].contains(sentence.lower($0))
            }
        // "Every dollar there brought back A$6": at the place that was spoken of.
        let isThere =
            isNumber(target.lowerBound)
            && (max(0, target.lowerBound - 4)..<target.lowerBound).contains { at in
                sentence.lower(at) == "there" && at > 1
                    && !["is", "are", "was", "were"].contains(sentence.lower(at + 1))
            }
        // "A fifth more traffic, then.": what follows of what was said.
        let isConclusion =
            sentence.entities.isEmpty
            && sentence.words.last(where: { $0.kind == .word })?.lower == "then" && sentence.words.count < 9
        // "In absolute terms it still added 150 rentals"
        let isDoer =
            sentence.entities.isEmpty && isNumber(target.lowerBound)
            && ((max(0, target.lowerBound - 4)..<target.lowerBound).contains { sentence.lower($0) == "it" }
                && (max(0, target.lowerBound - 3)..<target.lowerBound).contains {
                    ["added", "lost", "gained"].contains(sentence.lower($0))
                }
                || (max(0, target.lowerBound - 4)..<target.lowerBound).contains {
                    sentence.lower($0) == "its" && ["share", "slice", "part"].contains(sentence.lower($0 + 1))
                })
        // "Meta is the story: leads went up while we cut its budget by 10 %"
        if let its = (max(0, target.lowerBound - 4)..<(target.lowerBound + 2)).last(where: {
            ["its", "their"].contains(sentence.lower($0))
        }),
            let own = sentence.entities.first(where: { !$0.value.isEmpty }), own.end <= its,
            sentence.clause[its] == sentence.clause(of: target)
        {
            return own.value
        }
        guard !topic.subject.isEmpty,
            ["it", "its"].contains(sentence.lower(0)) || isTheirs || isConclusion || isDoer
                || isThere,
            sentence.clause[0] == sentence.clause(of: target)
        else { return nil }
        return Array(topic.subject.prefix(1))
    }

    func isTogether(_ clause: Int) -> Bool { sentence.joiners.contains { sentence.clause[$0] == clause } }

    func joined(after mention: Mention<[Int]>, in visible: [Mention<[Int]>]) -> [Mention<[Int]>] {
        var all: [Mention<[Int]>] = []
        var end = mention.end
        for next in visible where next.start >= end {
            let gap = end..<next.start
            guard gap.count <= 2, gap.allSatisfy({ ["and", ",", "&", "plus"].contains(sentence.words[$0].lower) })
            else { break }
            // "from Email and Direct fell" belongs to the next clause where a direction or number follows.
            all.append(next)
            end = next.end
        }
        return all
    }

    /// Whether the metric nearest to the number stands beside another number.
    func isTaken(by target: Range<Int>) -> Bool {
        let before = sentence.metrics.last { $0.end <= target.lowerBound }
        guard let near = before ?? sentence.metrics.first(where: { $0.start >= target.upperBound }) else {
            return false
        }
        return sentence.numbers.contains { number in
            number.range != target && (0...1).contains(near.start - number.range.upperBound)
        }
    }

    /// Whether a word of comparison stands in front: what follows is what the subject is compared with.
    func isCompared(_ index: Int) -> Bool {
        let before = sentence.lower(index - 1)
        return ScopeResolver.comparing.contains(before)
            || before == "of" && Comparatives.before.contains(sentence.lower(index - 2))
    }

    static let comparing = Movements.table("than versus vs against unlike behind beat beats over like")
}
