/// What an extreme is said of.
extension SuperlativeCheck {
    enum Subject {
        case names([Int])
        case period(PeriodPattern)
        case stranger(String)
        case nobody
    }

    func subject(_ index: Int) -> Subject {
        let clause = sentence.clause[index]
        let visible = sentence.entities.filter { sentence.isVisible($0.start, from: clause) }
        let near = (index + 1)..<min(sentence.words.count, index + 7)
        // "162 ahead of the third-placed location, Nyhavn"
        if sentence.lower(index + 1) == "placed",
            let named = sentence.entities.first(where: { (index + 2...index + 4).contains($0.start) })
        {
            return taken([named])
        }
        // "Slowest: Compact, fastest: SUV"
        if sentence.lower(index + 1) == ":", let named = sentence.entities.first(where: { $0.start == index + 2 }) {
            return taken([named])
        }
        let isTime =
            near.contains {
                ["day", "week", "month", "weekday", "days", "weeks", "months", "hour", "quarter"].contains(
                    sentence.lower($0))
            }
            || ["peaked", "peak", "bottomed", "troughed", "trough", "busiest", "quietest"].contains(
                sentence.lower(index))
            // "Q1 was the strongest quarter and Q3 the weakest"
            || sentence.lower(index - 1) == "the"
                && sentence.periods.contains {
                    $0.value.isAbsolute && ($0.end == index - 1 || $0.end == index - 2 && isCopula($0.end))
                }
        if isTime {
            let periods = sentence.periods.filter {
                sentence.isVisible($0.start, from: clause) && $0.value.isAbsolute
                    && !["since", "until", "of"].contains(sentence.lower($0.start - 1))
            }
            let hasDays = Series.all(in: sheet, metrics: nil).contains { $0.dimension == nil }
            // "Saturday was the busiest day, followed by Sunday"
            let subject = periods.last {
                (1...3).contains(index - $0.end)
                    && (isCopula($0.end) || $0.end == index - 1 && sentence.lower($0.end) == "the")
            }
            if let chosen = subject ?? periods.first(where: { $0.start > index }) ?? periods.last,
                hasDays || visible.isEmpty
            {
                return .period(chosen.value)
            }
            // "Friday rules. 46,700 views make it the top day of the week."
            let isSame = (max(0, index - 3)..<index).contains { ["it", "that", "this"].contains(sentence.lower($0)) }
            if periods.isEmpty, visible.isEmpty, isSame, let said = topic.periods.first, isStep(said) {
                return .period(said)
            }
        }
        // "Brazil is up 61 %. That's the fastest growth of any market, Germany only did 14 %."
        if ["that", "this", "it"].contains(sentence.lower(0)), index <= 3, !topic.subject.isEmpty,
            let first = sentence.entities.first, first.start > index,
            (index..<first.start).contains(where: { sentence.words[$0].isMark(",") })
        {
            return .names(topic.subject)
        }
        // "Email grew faster than Referral, but it remains the smallest"
        let pronoun = (max(0, index - 4)..<index).last {
            ["it", "they", "it's", "they're"].contains(sentence.lower($0))
        }
        if let pronoun, let first = sentence.entities.first(where: { $0.end <= pronoun }),
            !sentence.entities.contains(where: { $0.start > pronoun && $0.end <= index }),
            !["than", "of", "unlike"].contains(sentence.lower(first.start - 1))
        {
            return taken([first])
        }
        let isSupposed = (max(0, index - 5)..<index).contains {
            ["could", "would", "may", "might", "will", "can"].contains(sentence.lower($0))
        }
        if pronoun != nil, !topic.subject.isEmpty, !isSupposed,
            !sentence.entities.contains(where: { $0.end <= index })
        {
            return .names(Array(topic.subject.prefix(1)))
        }
        // "The highest was 18 at 19:00, the lowest 2 at 04:00"
        if sentence.lower(index - 1) == "the", [",", "and"].contains(sentence.lower(index - 2)),
            sentence.numbers.contains(where: { $0.range.lowerBound == index + 1 }),
            let after = visible.first(where: { $0.start > index })
        {
            return taken([after])
        }
        if let before = visible.last(where: { $0.end <= index }) {
            let isObject =
                sentence.has(["over", "from"], at: before.start - 2)
                || [
                    "of", "than", "with", "unlike", "behind", "after", "overtaken", "passed", "past", "replaced",
                    "replaces", "displaced", "dethroned", "leapfrogged",
                ].contains(
                    sentence.lower(before.start - 1))
                || Comparatives.contests[sentence.lower(before.start - 1)] != nil
            // "It has overtaken Plumbing as our number two"
            if isObject, visible.count == 1, hasPronoun(before: before.start), !topic.subject.isEmpty {
                return .names(Array(topic.subject.prefix(1)))
            }
            if !isObject || visible.count == 1 { return taken(run(before, visible)) }
            if let first = visible.first { return taken([first]) }
        }
        if let after = visible.first(where: { $0.start > index }) { return taken([after] + following(after, visible)) }
        if let other = sentence.entities.last(where: { $0.end <= index }) ?? sentence.entities.first {
            return taken([other] + following(other, sentence.entities))
        }
        if let day = sentence.periods.first(where: { $0.start > index && isStep($0.value) }) {
            return .period(day.value)
        }
        return .nobody
    }

    private func hasPronoun(before place: Int) -> Bool {
        (max(0, place - 5)..<place).contains { ["it", "they"].contains(sentence.lower($0)) }
    }

    private func isCopula(_ at: Int) -> Bool {
        ["was", "is", "were", "remained", "became", "had", "saw"].contains(sentence.lower(at))
    }

    /// One step of a run of periods on the sheet.
    func isStep(_ pattern: PeriodPattern) -> Bool {
        pattern.isAbsolute
            && Series.all(in: sheet, metrics: nil).contains { series in
                series.dimension == nil && series.facts.count > 2
                    && series.facts.contains { sheet.facts[$0].period.map(pattern.isNamed) ?? false }
            }
    }

    func run(_ last: Mention<[Int]>, _ all: [Mention<[Int]>]) -> [Mention<[Int]>] {
        var names = [last]
        var start = last.start
        for mention in all.reversed() where mention.end <= start && mention.start != last.start {
            guard (mention.end..<start).count <= 2,
                (mention.end..<start).allSatisfy({ ["and", ",", "&"].contains(sentence.lower($0)) })
            else { break }
            names.insert(mention, at: 0)
            start = mention.start
        }
        return names
    }

    func following(_ first: Mention<[Int]>, _ all: [Mention<[Int]>]) -> [Mention<[Int]>] {
        var names: [Mention<[Int]>] = []
        var end = first.end
        for mention in all where mention.start >= end {
            guard (end..<mention.start).count <= 2,
                (end..<mention.start).allSatisfy({ ["and", ",", "&"].contains(sentence.lower($0)) })
            else { break }
            names.append(mention)
            end = mention.end
        }
        return names
    }

    func taken(_ mentions: [Mention<[Int]>]) -> Subject {
        if let stranger = mentions.first(where: { $0.value.isEmpty }) {
            return .stranger(sentence.words[stranger.range].map(\.text).joined(separator: " "))
        }
        return .names(mentions.compactMap(\.value.first))
    }

    /// "The highest day brought 640": the number says whether it is so; without one nothing is claimed.
    func anybody(_ index: Int, _ direction: Direction, _ scope: Scope) -> ClaimFinding {
        if let kind = ofKind(index, direction, scope) { return kind }
        // "The method was the best of all": it was compared with one other.
        if sentence.words.contains(where: { $0.lower == "method" }),
            sheet.facts.contains(where: { $0.kind == .backTest })
        {
            return .unsupported("its method was compared with no others")
        }
        let clause = sentence.clause[index]
        let isOfSubject =
            sentence.words.first.map { ["it", "they"].contains($0.lower) } ?? false
            || sentence.entities.isEmpty
                && !sentence.words.contains { ["could", "would", "may", "might"].contains($0.lower) }
                && (max(0, index - 5)..<index).contains {
                    ["it", "they"].contains(sentence.lower($0)) && sentence.clause[$0] == clause
                }
        if !topic.subject.isEmpty, isOfSubject {
            return rank(Array(topic.subject.prefix(1)), index, direction, place(before: index), scope)
        }
        let hasNumber = sentence.numbers.contains { sentence.clause(of: $0.range) == clause }
        let word = sentence.lower(index)
        if hasNumber || sentence.form == .heading
            || ["top", "most", "best", "leading", "led", "lead", "worst", "main"].contains(word)
        {
            return .none
        }
        if !topic.entities.isEmpty,
            sentence.words.first.map({ ["it", "this", "that", "they"].contains($0.lower) }) ?? false,
            topic.entities.count == 1
        {
            return rank(Array(topic.entities), index, direction, place(before: index), scope)
        }
        return .none
    }
}
