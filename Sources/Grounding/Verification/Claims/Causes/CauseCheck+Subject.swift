/// Whether what a sentence names as the cause is anything that the sheet knows.
extension CauseCheck {
    private static let offsetting = Movements.table("outweighed outweighs outweigh offset offsets exceeded")

    /// "Because gains elsewhere outweighed a loss", "because the days left would each need $287 more": no cause to be found.
    func isCheckedElsewhere(_ index: Int) -> Bool {
        sentence.words[index...].contains { Self.offsetting.contains($0.lower) }
            || sheet.facts.contains { $0.kind == .pace }
                && sentence.words[index...].contains { $0.lower.hasPrefix("need") }
    }

    /// "Caused by the campaign being paused": what was done with it.
    func isDoneTo(_ name: Mention<[Int]>) -> Bool {
        (name.end..<name.end + 3).contains { sentence.lower($0) == "being" }
    }

    /// "Mostly due to paid channels", "Search made the difference": the names that share a word, together.
    func ofKin(_ part: Range<Int>) -> ClaimFinding? {
        guard let names = KinNames(sheet: sheet, sentence: sentence).names(in: part) else { return nil }
        let spoken = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let about = spoken.isEmpty ? topic.metrics : spoken
        var seen: [Int] = []
        for metric in about.isEmpty ? Array(sheet.metrics.indices) : about.sorted() {
            let all = sheet.factsOfMetric[metric]
            guard let whole = all.first(where: { sheet.entitiesOfFact[$0].isEmpty && sheet.facts[$0].kind == .value }),
                let change = sheet.facts[whole].change, change != 0, sheet.facts[whole].unit.canAdd
            else { continue }
            let own = all.filter {
                !sheet.entitiesOfFact[$0].isDisjoint(with: names) && sheet.facts[$0].period == sheet.facts[whole].period
            }
            let stated = own.filter { sheet.facts[$0].kind == .contribution }
            let parts =
                stated.isEmpty ? own.filter { sheet.facts[$0].kind == .value && sheet.facts[$0].change != nil } : stated
            let sum = parts.compactMap {
                sheet.facts[$0].kind == .contribution ? sheet.facts[$0].value : sheet.facts[$0].change
            }
            .reduce(0, +)
            guard !parts.isEmpty else { continue }
            if sum / change >= (isMain ? 0.5 : 0.25) { return .verified([parts]) }
            seen += parts
        }
        return seen.isEmpty ? nil : .wrong("its contribution does not make it the cause", seen)
    }

    /// "Spring Drive": a word of a name.
    func isInName(_ index: Int) -> Bool {
        sentence.entities.contains { $0.range.contains(index) && !$0.value.isEmpty }
    }

    /// "Better emails": no contribution says how good they were.
    func isJudged(_ name: Mention<[Int]>) -> Bool {
        ["better", "improved", "worse", "nicer", "smarter", "good", "great", "bad", "poor"].contains(
            sentence.lower(name.start - 1))
            || Self.means.contains(sentence.lower(name.end))
    }

    /// "The larger TikTok budget": what was done with the name.
    private static let means = Movements.table(
        "budget budgets bid bids bidding pricing stock redesign launch outage bug")

    private static let defects = Movements.table(
        "fault faults bug bugs glitch error failure outage crash problem issue defect breakdown mistake")

    /// "A fault on the mobile site is behind it": something that happened there, and not the name itself.
    func isOfEvent(_ names: [Mention<[Int]>], _ index: Int) -> Bool {
        guard let name = names.last(where: { $0.end <= index }) else { return false }
        return (max(0, name.start - 4)..<name.start).contains { at in
            Self.defects.contains(sentence.lower(at)) && !sentence.metrics.contains { $0.range.contains(at) }
                && (at + 1..<name.start).contains { ScopeResolver.prepositions.contains(sentence.lower($0)) }
        }
    }

    /// "The main driver was mobile": what comes after is the cause.
    func isFollowedByCause(_ index: Int) -> Bool {
        (index..<min(index + 8, sentence.words.count)).contains {
            ["was", "is", "were", "are", ":", "comes", "came"].contains(sentence.lower($0))
        }
    }

    /// "The flyer campaign caused the drop on mobile": whatever did it stands before, and the sheet knows nothing of it.
    func hasStrangeSubject(_ index: Int) -> Bool {
        let clause = sentence.clause[index]
        let start = (0..<index).last { sentence.clause[$0] != clause || sentence.words[$0].kind == .mark }
        return ((start.map { $0 + 1 } ?? 0)..<index).contains { place in
            sentence.words[place].kind == .word && !CauseCheck.subjectless.contains(sentence.lower(place))
                && !sentence.directions.contains { ($0.start..<$0.end).contains(place) }
                && !sentence.periods.contains { ($0.start..<$0.end).contains(place) }
        }
    }

    /// Words before a cause's verb that name no cause.
    private static let subjectless = Movements.table(
        """
        a an the this that these those it they which who what whatever we i you there here is was were are be been being has have had
        do does did will would can could may might must should to and or but so also too again still just only even mainly mostly
        largely primarily partly partially clearly chiefly really actually simply in on of for at by with from as both each all
        main biggest largest key primary major single real most important change changes movement movements development trend result
        results picture overall decline drop fall dip decrease rise increase growth gain loss surge jump shift one ones thing factor
        reason cause driver who's that's it's what's mix effect part parts half third rest remainder
        """)
}
