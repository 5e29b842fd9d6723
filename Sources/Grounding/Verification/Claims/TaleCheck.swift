/// Finds sentences that only tell what happened in the world: "most of them cancelled", "the match funder pulled out". No sheet
/// holds any of it.
struct TaleCheck {
    let sentence: Sentence

    /// Words that a subject begins with.
    private static let openers = Movements.table(
        "the a an our its their his most half some many several customers people shoppers visitors everyone nobody staff"
    )
    private static let happened = Movements.table(
        """
        came went sold ran left broke pulled bought closed opened began stopped launched cancelled canceled crashed complained
        churned quit switched arrived booked ordered paid returned expired failed resigned shipped delivered celebrated signed
        joined published posted featured walked asked told said tried forgot abandoned unsubscribed visited used hired fired
        """)

    func findings() -> [ClaimFinding] {
        guard sentence.form != .heading, !sentence.isQuestion, !sentence.isHedged, sentence.numbers.isEmpty,
            sentence.metrics.isEmpty, sentence.entities.isEmpty, sentence.directions.isEmpty,
            sentence.dimensions.isEmpty, sentence.citations.isEmpty, Self.openers.contains(sentence.lower(0)),
            !sentence.words.contains(where: {
                [":", "?"].contains($0.text) || $0.cues.contains(.extreme) && $0.lower != "most"
            }),
            let verb = (1..<min(sentence.words.count, 8)).first(where: { Self.happened.contains(sentence.lower($0)) }),
            (1..<verb).allSatisfy({ at in
                sentence.words[at].kind == .word
                    && !Subjects.generic.subtracting(["them", "of"]).contains(sentence.lower(at))
                    && !Movements.nouns.contains(sentence.lower(at)) && !Self.tested.contains(sentence.lower(at))
                    && !sentence.isNegation(at)
            }), !sentence.isNegated(verb)
        else { return [] }
        return [.unsupported("no fact tells of what happened")]
    }

    /// What the words before spoke of, by a word for it.
    private static let tested = Movements.table(
        "test experiment variant variants version data sheet report report's news story gap difference whole channel channels who that which"
    )
}
