/// Parts of a sentence whose names and metrics are not what the rest of it is about.
extension ScopeResolver {
    static let tailAdverbs = Movements.table(
        """
        exclusively entirely solely purely primarily mainly mostly largely chiefly predominantly notably especially particularly
        principally
        """)
    private static let openers = Movements.table(
        "in on from through via by with among at across thanks driven because due led")
    private static let sharing = Movements.table(
        "come comes came coming is are was were account accounts accounted made makes")

    /// Where a tail begins that names what carried the rest: "grew by 3.3 %, exclusively through new players".
    func tail(behind place: Int) -> Int? {
        guard place < sentence.words.count else { return nil }
        return (place..<sentence.words.count).first { at in
            guard Self.tailAdverbs.contains(sentence.lower(at)), Self.openers.contains(sentence.lower(at + 1)) else {
                return false
            }
            if [",", "—", "–", "("].contains(sentence.lower(at - 1)) { return true }
            guard let verb = sentence.directions.last(where: { $0.end <= at }) else { return false }
            return sentence.clause[verb.start] == sentence.clause[at]
                && !(verb.end..<at).contains { Self.sharing.contains(sentence.lower($0)) }
        }
    }

    /// Whether the name stands in such a tail, behind the place.
    func isInTail(_ name: Mention<[Int]>, behind target: Range<Int>) -> Bool {
        guard name.start >= target.upperBound, let tail = tail(behind: target.upperBound) else { return false }
        return tail < name.start && sentence.clause[tail] == sentence.clause[name.start]
            || tail < name.start && name.start - tail <= 4
    }

    /// Verbs that say no more than the noun behind them: "took out a subscription".
    static let lightVerbs = Movements.table(
        "took take taken out a an the made make placed put in left gave had for have has completed filed sent one their"
    )

    private static let moving = Movements.table(
        "lost gained added shed missing goes went comes came going coming sits sit")
    private static let places = Movements.table("on in at from through by via to with")

    /// "The €2,140 lost on Paid Social", "12 % goes to Google", "a 17.6 % lift" of the arm that is no control.
    func movedOn(_ target: Range<Int>, _ visible: [Mention<[Int]>]) -> Mention<[Int]>? {
        let verb = target.upperBound
        if ["lift", "uplift"].contains(sentence.lower(verb)) {
            return visible.first { mention in
                mention.value.count == 1
                    && mention.value.contains { name in
                        sheet.entities[name].dimension == "variant"
                            && !ReferenceSheet.controls.contains(sheet.entities[name].value.lowercased())
                    }
            }
        }
        guard Self.moving.contains(sentence.lower(verb)), Self.places.contains(sentence.lower(verb + 1)) else {
            return nil
        }
        return visible.first { (verb + 2...verb + 3).contains($0.start) && !$0.value.isEmpty }
    }

    private static let concessions = Movements.table("despite notwithstanding regardless")

    /// "Despite lower traffic, 2025 was a year of growth": what is conceded in front of the comma.
    func isConceded(_ place: Int, _ target: Range<Int>) -> Bool {
        guard Self.concessions.contains(sentence.lower(0)) || sentence.has(["in", "spite", "of"], at: 0),
            let comma = sentence.words.firstIndex(where: { $0.isMark(",") })
        else { return false }
        return place < comma && target.lowerBound > comma
    }
}
