/// Finds what only tells of the world, in a sentence of its own or at the end of one: "most of them cancelled", "22 bookings
/// after the phone line went dead". No sheet holds any of it.
struct TaleCheck {
    let sentence: Sentence

    /// Words that a subject begins with.
    private static let openers = Movements.table(
        "the a an our its their his most half some many several customers people shoppers visitors everyone nobody staff two three four subscribers readers players members rivals competitors"
    )
    static let happened = Movements.table(
        """
        came went sold ran left broke pulled bought closed opened began stopped launched cancelled canceled crashed complained
        churned quit switched arrived booked ordered paid returned expired failed resigned shipped delivered celebrated signed
        joined published posted featured walked asked told said tried forgot abandoned unsubscribed visited used hired fired started loved liked hated preferred enjoyed ignored
        kept drew hit made did got
        """)

    private static let joints = Movements.table("after before when once since because until while as")
    private static let determiners = Movements.table("the a an our some their its")

    func findings() -> [ClaimFinding] {
        isTale || endsWithTale || hasOutcome ? [.unsupported("no fact tells of what happened")] : []
    }

    private static let outcomes = Movements.table(
        "triggers triggered unlocks unlocked activates activated entitles secures secured guarantees releases released")

    /// "…, which triggers the staff bonus": what follows in the world.
    private var hasOutcome: Bool {
        sentence.words.indices.contains { at in
            sentence.lower(at) == "which" && Self.outcomes.contains(sentence.lower(at + 1))
                && Self.determiners.contains(sentence.lower(at + 2)) && !sentence.isDoubted(at)
        }
    }

    /// "…, before the kiln broke": the last clause names nothing of the sheet and says what something did.
    private var endsWithTale: Bool {
        guard sentence.form != .heading, !sentence.isQuestion,
            let joint = sentence.words.indices.dropFirst(3).last(where: { Self.joints.contains(sentence.lower($0)) }),
            Self.determiners.contains(sentence.lower(joint + 1)), !sentence.isNegation(joint - 1),
            !sentence.isDoubted(joint),
            // "I'd add more, since bookings rose after the fair opened": what is advised, and what it stands on.
            !IdleWords(sentence: sentence).isAdvice || sentence.directions.contains(where: { $0.end <= joint })
        else { return false }
        let end =
            sentence.words[joint...].firstIndex { $0.kind == .mark && [",", ";", ".", "—", "–"].contains($0.text) }
            ?? sentence.words.count
        let part = joint + 2..<max(joint + 2, end)
        guard (2...8).contains(part.count), isStrange(part) else { return false }
        return part.dropFirst().contains { at in
            Self.happened.contains(sentence.lower(at)) || sentence.lower(at).hasSuffix("ed")
        }
    }

    /// Whether the words name nothing that the sheet holds, nor point back to anything.
    private func isStrange(_ part: Range<Int>) -> Bool {
        func isFree<T>(_ mentions: [Mention<T>]) -> Bool { !mentions.contains { $0.range.overlaps(part) } }
        return isFree(sentence.metrics.filter { !MetricPhrases.visitors.contains(sentence.lower($0.start)) })
            && isFree(sentence.entities) && isFree(sentence.periods)
            && isFree(sentence.dimensions) && isFree(sentence.directions)
            && !sentence.numbers.contains { $0.range.overlaps(part) }
            && part.allSatisfy {
                sentence.words[$0].kind == .word
                    && (!Subjects.generic.contains(sentence.lower($0)) || isOfThing($0, part))
                    && !Self.tested.contains(sentence.lower($0))
            }
    }

    /// "The school groups": groups of something.
    private func isOfThing(_ at: Int, _ part: Range<Int>) -> Bool {
        at > part.lowerBound
            && ["groups", "group", "shop", "store", "site", "app", "company"].contains(sentence.lower(at))
            && sentence.words[at - 1].lower == sentence.words[at - 1].stem
    }

    private var isTale: Bool {
        guard sentence.form != .heading, !sentence.isQuestion, !sentence.isHedged,
            !IdleWords(sentence: sentence).isAdvice,
            sentence.numbers.allSatisfy({ $0.range == 0..<1 && sentence.words[0].kind == .word }),
            sentence.metrics.allSatisfy(\.value.isForeign), sentence.entities.isEmpty, sentence.directions.isEmpty,
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
        else { return false }
        return true
    }

    /// What the words before spoke of, by a word for it.
    private static let tested = Movements.table(
        "test experiment variant variants version data sheet report report's news story gap difference whole channel channels who that which"
    )
}
