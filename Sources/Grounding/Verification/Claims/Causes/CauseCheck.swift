import Semantics

/// Checks that a cause said without a hedge is one that the sheet computed.
struct CauseCheck {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    func findings() -> [SentenceCheck.Item] {
        var all: [SentenceCheck.Item] = []
        var index = 0
        while index < sentence.words.count {
            if sentence.words[index].cues.contains(.cause), !isInName(index),
                let cause = CueWords.causesByWord[sentence.lower(index)]?.first(where: {
                    sentence.has($0.words, at: index)
                }),
                isCause(index, cause.words)
            {
                let finding = check(index, cause.words.count, isBefore: cause.causeIsBefore)
                all.append(SentenceCheck.Item(range: index..<(index + 1), finding: finding, isWhole: true))
                index += cause.words.count
            } else {
                if isMade(index) || isEffect(index) && !isNamedFactor, !isHedged(index) {
                    let finding = ClaimFinding.unsupported("a cause needs a contribution in the sheet, or a hedge")
                    all.append(SentenceCheck.Item(range: index..<(index + 1), finding: finding, isWhole: true))
                }
                index += 1
            }
        }
        let answers = CauseAnswer(sentence: sentence, topic: topic).reasons.map { range in
            SentenceCheck.Item(
                range: range, finding: .unsupported("a cause needs a contribution in the sheet, or a hedge"),
                isWhole: true)
        }
        return all + answers + clefts + attributions + credits + doings + losses + hearsay + stories
    }

    /// "It was mainly office accounts that left": of something that no fact is about.
    private var clefts: [SentenceCheck.Item] {
        let words = sentence.words
        return words.indices.compactMap { at in
            guard words[at].lower == "it", sentence.lower(at + 1) == "was",
                ["mainly", "mostly", "largely", "chiefly", "the", "a"].contains(sentence.lower(at + 2)),
                let end = (at + 4..<min(words.count, at + 8)).first(where: { place in
                    ["that", "who", "which"].contains(sentence.lower(place))
                        || ["the", "a"].contains(sentence.lower(at + 2)) && words[place].lower.hasSuffix("ing")
                            && place == at + 4
                }), !isHedged(at), !isOnSheet(at + 3..<end),
                !(at + 3..<end).contains(where: { Subjects.generic.contains(sentence.lower($0)) }),
                !sentence.periods.contains(where: { (at + 3..<end).contains($0.start) }),
                !sentence.dimensions.contains(where: { (at + 3..<end).contains($0.start) })
            else { return nil }
            return SentenceCheck.Item(
                range: at..<(at + 1), finding: .unsupported("no fact is about what it names"), isWhole: true)
        }
    }

    private func isCause(_ index: Int, _ words: [String]) -> Bool {
        let (before, after) = (sentence.lower(index - 1), sentence.lower(index + words.count))
        // "As a consequence of this growth": of what was just said.
        if words.last == "of", ["this", "that", "these"].contains(after),
            !sentence.entities.contains(where: { (index..<index + words.count + 5).contains($0.start) })
        {
            return false
        }
        // "Came down to 2.4 seconds": where it went, and not why.
        if words.last == "to", sentence.numbers.contains(where: { $0.range.lowerBound == index + words.count }) {
            return false
        }
        // "No figures on what drove it": no cause is named.
        let isAsked = ["what", "whatever"].contains(before) && index > 1
        if isAsked, !CauseCheck.being.contains(sentence.lower(index - 2)) { return false }
        switch words {
        case _ where words.last == "what": return CauseCheck.deeds.contains(after)
        case _ where words.first == "kept":
            return !["that", "this", "it", "we", "they", "you", "i", "who", "what", "which"].contains(before)
        case ["because"], ["because", "of"]: return true
        case ["drove"], ["drives"], ["driving"], ["caused"], ["causes"]:
            return after != "by" && !bringsLevel(index)
        // "A larger share of sessions resulted in a trial": what came of them.
        case ["resulted", "in"] where isCounted(index + 2): return false
        // "1.25 % of sessions led to an order": what the part is of.
        case ["led", "to"] where isCounted(index + 2) && saysPart(before: index): return false
        case ["led", "to"], ["leading", "to"], ["resulted", "in"]:
            return hasMovement(after: index) || hasMovement(before: index)
        case ["explain"], ["cause"], ["drive"]:
            return !bringsPart(index)
                && ![
                    "to", "can", "could", "may", "might", "would", "will", "i", "we", "not", "the", "a", "no", "any",
                    "main", "likely", "likeliest", "possible", "root", "can't", "cannot", "don't", "doesn't", "what",
                    "that",
                    "which", "this", "its", "biggest", "largest", "one", "single", "real", "only", "help", "helps",
                    "whose",
                ].contains(before) && after != "of"
        case ["following", "the"]: return hasMovement(before: index)
        case ["pulled"]:
            return sentence.lower(index + 1) != "in"
                && sentence.words[index...].prefix(6).contains { $0.lower == "down" || $0.lower == "up" }
        case ["dragged"]: return sentence.words[index...].prefix(6).contains { $0.lower == "down" }
        case ["responsible", "for"]: return !bringsLevel(index + 1)
        case ["due", "to"], ["thanks", "to"], ["attributable", "to"]: return !isMadeUp(index, words.count)
        case ["down", "to"]: return Direction.isReason(sentence.words, index)
        case ["brought", "about"]:
            return !sentence.numbers.contains { $0.range.contains(index + 1) || $0.range.lowerBound == index + 2 }
        case ["since"]: return isUnknownReason(index)
        case ["brought"], ["pushed"], ["sent"], ["knocked"]:
            guard ["it", "them", "that", "the"].contains(after) else { return false }
            let isOpen = (max(0, index - 3)..<index).contains { ["which", "who"].contains(sentence.lower($0)) }
            return (2...4).contains { step in
                ["up", "down"].contains(sentence.lower(index + step))
                    || sentence.lower(index + step) == "in" && !isOpen && !isAsked
                        && [".", ",", ";", ""].contains(sentence.lower(index + step + 1))
            }
        case ["comes", "from"], ["came", "from"], ["come", "from"]: return isOrigin(index)
        case ["did", "it"], ["did", "that"], ["does", "it"]:
            // "The flyer did it": the movement that was spoken of, with a doer of its own.
            return ["", ".", "!", ",", ";", ":"].contains(after) && saysMovementBefore(index)
                && !["that", "this", "it", "we", "they", "you", "i", "who", "what", "which", "whoever"].contains(before)
        case ["helped"], ["paid", "off"], ["did", "the", "trick"]: return isUnknownHelp(index)
        // "A broken button is the problem": what no fact is about.
        case ["is", "the", "problem"]: return hasStrangeSubject(index) && !isOnSheet(0..<index) && index > 2
        // "Users grew faster than views, which is why each of them saw fewer": how the two divide.
        case ["which", "is", "why"], ["which", "was", "why"]:
            return !sentence.words[index...].contains {
                ["each", "per", "every", "average", "than"].contains($0.lower)
            }
        case ["is", "behind"], ["was", "behind"], ["are", "behind"], ["were", "behind"]:
            // "We are behind.": how far something has come.
            if ["", ".", ",", ";", "!", "on", "by"].contains(after) { return false }
            // "Is behind two thirds of that gain": a share, checked as one.
            return !sentence.numbers.contains { (0...1).contains($0.range.lowerBound - index - 2) }
        case ["to", "blame"]: return !["tempting", "easy", "wrong", "hard"].contains(before)
        case ["led", "by"]: return true
        case ["explained"], ["explains"]:
            return after != "by" && after != "below" && before != "be" && !bringsPart(index)
        case ["triggered"], ["fuelled"], ["fueled"]: return after != "by"
        default: return true
        }
    }

    /// "From loyal supporters rather than new ones": these are no cause.
    func isDenied(_ name: Mention<[Int]>) -> Bool {
        sentence.has(["rather", "than"], at: name.start - 2) || sentence.has(["instead", "of"], at: name.start - 2)
            || sentence.lower(name.start - 1) == "not" || sentence.lower(name.start - 2) == "not"
    }

    private func isCounted(_ index: Int) -> Bool {
        let start = ["a", "an", "the"].contains(sentence.lower(index)) ? index + 1 : index
        return sentence.metrics.contains { $0.range.contains(start) }
    }

    /// "The reminders have clearly helped": of something that no fact is about.
    private func isUnknownHelp(_ index: Int) -> Bool {
        let start = (0..<index).last { sentence.words[$0].kind == .mark }.map { $0 + 1 } ?? 0
        guard index - start > 1, !["by", "to", "us", "you", "me", "offset"].contains(sentence.lower(index + 1)) else {
            return false
        }
        return !sentence.entities.contains { (start..<index).contains($0.start) }
            && !sentence.metrics.contains { (start..<index).contains($0.start) }
            && !["it", "that", "this", "which", "what", "not", "they"].contains(sentence.lower(start))
            && (start..<index).contains {
                ["have", "has", "clearly", "certainly", "definitely", "obviously"].contains(sentence.lower($0))
            }
    }

    func isOnSheet(_ range: Range<Int>) -> Bool {
        sentence.entities.contains { range.contains($0.start) }
            || sentence.metrics.contains { range.contains($0.start) }
            || sentence.numbers.contains { range.contains($0.range.lowerBound) }
            || sentence.directions.contains { range.contains($0.start) }
            || range.contains { ["it", "this", "that", "they", "we", "i", "you"].contains(sentence.lower($0)) }
    }

    /// "The channel explains almost 97 % of the decline": a share, checked as one.
    private func bringsPart(_ index: Int) -> Bool {
        sentence.numbers.contains { (0...2).contains($0.range.lowerBound - index - 1) && $0.form != .place }
    }

    /// "Email drove 620 orders": what it brought, and no change of which it would be the cause.
    private func bringsLevel(_ index: Int) -> Bool {
        let clause = sentence.clause[index]
        let isCounted =
            sentence.numbers.contains { (0...3).contains($0.range.lowerBound - index - 1) }
            || (1...3).contains { CueWords.superlatives[sentence.lower(index + $0)] != nil }
        return isCounted
            && !sentence.directions.contains { $0.start > index && sentence.clause[$0.start] == clause }
    }

    /// "Two in five conversions were due to Brand": what the whole is made of, where nothing is said to have moved.
    private func isMadeUp(_ index: Int, _ length: Int) -> Bool {
        let clause = sentence.clause[index]
        return sentence.numbers.contains { $0.range.upperBound <= index && sentence.clause(of: $0.range) == clause }
            && sentence.entities.contains {
                (0...2).contains($0.start - index - length) && !$0.value.isEmpty && !isJudged($0)
            }
            && sentence.directions.isEmpty
    }

    private func hasMovement(after index: Int) -> Bool {
        sentence.directions.contains { $0.start > index }
            || sentence.words[index...].contains { ["lost", "missing", "extra", "additional"].contains($0.lower) }
    }

    private func hasMovement(before index: Int) -> Bool { sentence.directions.contains { $0.start < index } }

    private func check(_ index: Int, _ length: Int, isBefore: Bool) -> ClaimFinding {
        if !isBefore, isCheckedElsewhere(index) { return .none }
        if isHedged(index) || sentence.isQuestion { return .none }
        // "is not the cause", "not because": it says that it is none.
        if sentence.isNegated(index) || sentence.lower(index - 1) == "no" { return .none }
        if sentence.lower(index - 2) == "not", ["just", "only", "merely", "simply"].contains(sentence.lower(index - 1))
        {
            return .none
        }
        let clause = sentence.clause[index]
        let names: [Mention<[Int]>]
        let metricNames: [Mention<ReferenceSheet.MetricMention>]
        if isBefore {
            let own = sentence.entities.filter { $0.end <= index && sentence.isVisible($0.start, from: clause) }
            let later = sentence.entities.filter { name in
                name.start >= index + length && !(index..<name.start).contains { sentence.words[$0].isMark(";") }
            }
            let next = sentence.lower(index + length)
            // "Email was the main driver: it added €5,600"
            let isAfter =
                ["was", "is", "were", "are"].contains(next)
                || next == ":" && !["it", "they"].contains(sentence.lower(index + length + 1))
                || own.isEmpty && topicWasNamed == false
            names = own.isEmpty || isAfter && !later.isEmpty ? later : own
            metricNames = sentence.metrics.filter { $0.end <= index && sentence.isVisible($0.start, from: clause) }
            if own.isEmpty, metricNames.isEmpty, let kin = ofKin(0..<index) { return kin }
            if own.isEmpty, metricNames.isEmpty, !isFollowedByCause(index + length), hasStrangeSubject(index) {
                return .unsupported("no fact is about the cause it names")
            }
        } else {
            // "Because there were more visits, email revenue grew": the reason ends with its clause.
            let part = sentence.words[index...].firstIndex { $0.isMark(":") || $0.isMark(";") } ?? .max
            let reach =
                index == 0 ? sentence.words.firstIndex { $0.isMark(",") } ?? .max : min(part, index + length + 14)
            names = sentence.entities.filter {
                $0.start >= index + length && $0.start <= reach && !isDenied($0)
            }
            let end = index == 0 ? sentence.words.firstIndex { $0.isMark(",") } ?? .max : .max
            metricNames = sentence.metrics.filter { $0.start >= index + length && $0.start < end }
        }
        if names.isEmpty, !isBefore, let kin = ofKin(index + length..<sentence.words.count) { return kin }
        if names.isEmpty, isBefore, !topic.entities.isEmpty, pointsBack(index) {
            return support(topic.entities.sorted(), index)
        }
        // "The fall in Meta's click rate is what cost it sales": the rate is the cause, and not the name.
        let isOwned = metricNames.contains { metric in
            names.contains { $0.end == metric.start && sentence.words[$0.end - 1].text.hasSuffix("'s") }
                && metric.value.metrics.allSatisfy { own in
                    sheet.factsOfMetric[own].allSatisfy { sheet.facts[$0].kind != .contribution }
                }
        }
        if names.isEmpty || isBefore && isOwned { return metricCause(metricNames, index) }
        if names.contains(where: { $0.value.isEmpty || isJudged($0) || isDoneTo($0) })
            || isBefore && isOfEvent(names, index)
        {
            return .unsupported("no fact is about the cause it names")
        }
        let named = names.flatMap(\.value)
        return support(isBefore ? Array(named.suffix(1)) + (named.count > 1 ? [named[0]] : []) : named, index)
    }

    private var topicWasNamed: Bool { !topic.entities.isEmpty }

    private func pointsBack(_ index: Int) -> Bool {
        (0..<index).contains { ["it", "this", "that", "they", "which", "these"].contains(sentence.lower($0)) }
    }

    /// A doubt holds for its own part of the sentence: "I can't say whether it helped, but the load was the reason" claims.
    func isHedged(_ index: Int) -> Bool {
        let start = sentence.words[..<index].lastIndex(where: CauseCheck.parts) ?? 0
        let end = sentence.words[(index + 1)...].firstIndex(where: CauseCheck.parts) ?? sentence.words.count
        return sentence.isOpen(start..<end)
    }

    /// What the sentence before spoke of is a factor of what this one does.
    private var isNamedFactor: Bool { factor(topic.metrics) != nil }

    private static let being = Movements.table("is was are were")
    /// What a cause is said to have done: "the release is what produced them".
    private static let deeds = Movements.table(
        "put drove scared turned cost caused killed drew attracted convinced produced made led broke hurt held pushed pulled lifted dragged brought sank saved kept did tipped moved changed raised lowered boosted lifted depressed increased reduced"
    )

    /// Words and marks that turn to another thought.
    private static func parts(_ word: Word) -> Bool {
        word.kind == .mark
            ? [";", "—", "–"].contains(word.text)
            : ["but", "yet", "although", "though", "however"].contains(word.lower)
    }

    /// A named part is a cause where its contribution is on the sheet, has the direction of the change, and is no small
    /// part of it.
    func support(_ names: [Int], _ index: Int) -> ClaimFinding {
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let about = spoken.isEmpty ? topic.metrics : spoken
        let said = sentence.directions.compactMap { mention -> Double? in
            let sign = SignWords.sign(mention.value, lowerIsBetter: false)
            return sign == 0 ? nil : sign
        }.first
        var wrong: [Int] = []
        var found: [[Int]] = []
        for fact in sheet.facts.indices where sheet.facts[fact].kind == .contribution {
            guard let value = sheet.facts[fact].value, sheet.entitiesOfFact[fact].contains(where: names.contains),
                about.isEmpty || about.contains(sheet.metricOfFact[fact])
            else { continue }
            let rivals = sheet.facts.indices.filter { other in
                sheet.facts[other].kind == .contribution && sheet.metricOfFact[other] == sheet.metricOfFact[fact]
                    && sheet.facts[other].period == sheet.facts[fact].period
                    && Set(sheet.entitiesOfFact[other].map { sheet.entities[$0].dimension })
                        == Set(sheet.entitiesOfFact[fact].map { sheet.entities[$0].dimension })
            }
            let same = rivals.compactMap { sheet.facts[$0].value }.filter { $0 * value > 0 }
            let largest = same.map(abs).max() ?? 0
            let isNotable = abs(value) >= (isMain ? largest : largest * 0.25)
            let change = sheet.facts.first {
                $0.kind == .value && $0.metric == sheet.facts[fact].metric
                    && $0.dimensions.count < sheet.facts[fact].dimensions.count && $0.change != nil
            }?.change
            let sign = change.map { $0 > 0 ? 1.0 : -1.0 } ?? said
            let isSame = sign.map { $0 * value > 0 } ?? true
            if isNotable, isSame || said.map({ $0 * value > 0 }) ?? false {
                found.append([fact])
            } else {
                wrong.append(fact)
            }
        }
        if !found.isEmpty { return .verified(found) }
        if wrong.isEmpty, let parts = computed(names, about, said) { return parts }
        if !wrong.isEmpty { return .wrong("its contribution does not make it the cause", wrong) }
        return .unsupported("a cause needs a contribution in the sheet, or a hedge")
    }

    /// Where the sheet states no contribution: what a part of a whole moved by, of what the whole did.
    ///
    /// Where no metric is spoken of, "Why did it grow? Mostly because of Canada", it must be so of each that the sheet holds.
    private func computed(_ names: [Int], _ about: Set<Int>, _ said: Double?) -> ClaimFinding? {
        var found: [[Int]] = []
        if isMain, names.count > 1, let together = together(names, about, said) { return together }
        for part in sheet.facts.indices where !sheet.entitiesOfFact[part].isDisjoint(with: names) {
            guard sheet.facts[part].kind == .value, sheet.facts[part].unit.canAdd, !sheet.isTotalOfTime[part],
                about.isEmpty || about.contains(sheet.metricOfFact[part]), let change = sheet.facts[part].change,
                let whole = sheet.factsOfMetric[sheet.metricOfFact[part]].first(where: { other in
                    sheet.facts[other].kind == .value && sheet.facts[other].period == sheet.facts[part].period
                        && sheet.entitiesOfFact[other] == sheet.entitiesOfFact[part].subtracting(names)
                }), let all = sheet.facts[whole].change, all != 0
            else { continue }
            let isSo = change / all >= (isMain ? 0.5 : 0.25) && (said ?? asked).map { $0 * all >= 0 } ?? !about.isEmpty
            if isSo { found.append([part, whole]) } else if about.isEmpty { return nil }
        }
        return found.isEmpty ? nil : .verified(found)
    }

    /// "The increase was led by Manchester, Cardiff and Bristol": most of it together, and each of them the same way.
    private func together(_ names: [Int], _ about: Set<Int>, _ said: Double?) -> ClaimFinding? {
        for series in Series.all(in: sheet, metrics: about.isEmpty ? nil : about, kinds: [.value]) {
            guard series.dimension != nil, let first = series.facts.first, sheet.facts[first].unit.canAdd else {
                continue
            }
            let parts = series.facts.filter { !sheet.entitiesOfFact[$0].isDisjoint(with: names) }
            let changes = parts.compactMap { sheet.facts[$0].change }
            let all = series.facts.compactMap { sheet.facts[$0].change }.reduce(0, +)
            guard parts.count > 1, parts.count == changes.count, all != 0, said.map({ $0 * all >= 0 }) ?? true,
                let most = series.facts.compactMap({ sheet.facts[$0].change.map { $0 / all } }).max(),
                changes[0] / all == most || changes.contains(where: { $0 / all == most })
            else { continue }
            let leading = changes.filter { $0 * all > 0 }
            if leading.count > 1, leading.reduce(0, +) / all >= 0.5 { return .verified([parts]) }
        }
        return nil
    }

    /// The way of what the question before asks about: "Why did it grow?"
    private var asked: Double? {
        guard let question = topic.said?.sentence, question.isQuestion else { return nil }
        return question.directions.first.flatMap { SignWords.sign($0.value, lowerIsBetter: false) }
    }

    var isMain: Bool {
        sentence.words.contains {
            [
                "main", "mainly", "primarily", "largely", "mostly", "biggest", "largest", "chiefly", "primary",
                "principal", "led",
            ].contains($0.lower)
        }
    }
}
