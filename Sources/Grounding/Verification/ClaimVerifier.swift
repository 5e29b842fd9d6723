package import Semantics

/// Checks any text against a fact sheet: what it claims, and whether each claim follows.
///
/// A text is cut into sentences, a sentence into what it names: metrics, names, periods, numbers, directions. Each
/// number, direction, comparison, extreme, cause and citation is a claim, and is bound to a fact or to a computation over
/// facts that has the same metric, name, period, role and unit. What does not follow alone may still follow together: all
/// numbers of the sentence are bound in one way, so that every name and time is some number's (``JointBinding``). What
/// cannot be bound is reported, with the reason.
///
/// *Step before:* `ModelReply`, or a stranger's text. *Step after:* `VerifiedAnswer`.
package struct ClaimVerifier: Sendable {
    let sheet: ReferenceSheet
    private let reader: TextReader

    package init(facts: [ReferenceFact], catalogue: Catalogue) {
        sheet = ReferenceSheet(facts: facts, catalogue: catalogue)
        reader = TextReader(sheet: sheet)
    }

    package func verify(_ text: String) -> Verification {
        var topic = Topic()
        let told = reader.sentences(of: text).map { sentence in
            defer { topic.follow(sentence) }
            return (sentence, topic)
        }
        return Verification(claims: SideBySide.map(told) { claims(of: $0.0, $0.1) }.flatMap(\.self))
    }

    /// The claims under the reading that follows from the sheet; under the usual one where none does.
    private func claims(of sentence: Sentence, _ topic: Topic) -> [Claim] {
        let usual = SentenceCheck(sheet: sheet, sentence: sentence, topic: topic).claims()
        if usual.allSatisfy({ $0.status == .verified }) { return usual }
        let joint = SentenceCheck(sheet: sheet, sentence: sentence, topic: topic, isJoint: true).claims()
        if joint.allSatisfy({ $0.status == .verified }) { return joint }
        // A name that is on no fact is some number's, whatever the others are of.
        guard sentence.metrics.count + sentence.entities.count > 1, !sentence.entities.contains(where: \.value.isEmpty)
        else { return usual }
        for reading in Reading.others {
            var other = sentence
            other.reading = reading
            let claims = SentenceCheck(sheet: sheet, sentence: other, topic: topic).claims()
            if claims.allSatisfy({ $0.status == .verified }) { return claims }
        }
        return usual
    }
}
