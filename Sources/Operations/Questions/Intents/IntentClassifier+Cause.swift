import Semantics

/// "Orders fell last week, what happened there?": a movement that is told, and a question behind it that names no figure.
extension IntentClassifier {
    private static let moved = PatternList(
        "dropped|fell|declined|sank|slipped|slumped|tanked|crashed|plunged|collapsed|shrank|dipped|tumbled|decreased|worsened",
        "rose|grew|climbed|jumped|spiked|soared|surged|increased|improved|exploded|doubled|tripled|halved|rocketed",
        "went|gone|is|was|are|were|has|have [been|gone] [way|far|so] up|down|higher|lower|better|worse",
        "got|had|have|see|saw|with|by [so|far] [many|much] # [percent] more|fewer|less",
        "got|had|have|saw [so|far|way] many|much more|fewer|less")
    private static let opening = PatternList(
        "^ [and|so|but|then] what|which|how|why|when|where|who|is|are|did|does|do|was|were|has|have|will|would|should|if|suppose|assume|imagine|whenever|alert|tell|show|give|compare"
    )
    private static let cause = PatternList(
        "^ [so|but|and|now] what did we|they|you|i do [so] right|wrong|differently|well|badly",
        "^ [so|but|and|now] what|who [on] [earth] did|caused|broke|happened|changed|drove|made|moved|pushed|pulled|helped|hurt [it|that|this|there|here] $",
        "^ [so|but|and|now] what is|was going|behind|happening|up|different",
        "^ [so|but|and|now] what is|was the story|matter|reason|cause|deal",
        "^ [so|but|and|now] [from] where did|do|does|is|are [the|all] [extra|additional|missing|other] [ones|rest|difference|growth|drop|change] come|coming|go",
        "^ [so|but|and|now] [please] find out what|why",
        "^ [so|but|and|now] [do|does|did] [we|you|anyone] know|see why|what",
        "^ [so|but|and|now] [please] tell|show me|us why",
        "^ [any|some|your] idea|ideas|clue|explanation|reason|reasons|thoughts|guess",
        "^ [so|but|and|now] why", "^ [so|but|and|now] how come")

    var asksCauseOfTold: Bool {
        guard !IntentClassifier.opening.matches(frame.tokens) else { return false }
        return frame.tokens.indices.dropFirst(2).contains { cut in
            let isCut =
                frame.tokens[cut].mark != nil || ["so", "but", "and", "do", "any"].contains(frame.tokens[cut].text)
            guard isCut, frame.metrics.contains(where: { !$0.isWeak && $0.tokens.upperBound <= cut }),
                !frame.metrics.contains(where: { !$0.isWeak && $0.tokens.lowerBound >= cut }),
                frame.dimensions.allSatisfy({ $0.tokens.upperBound <= cut })
            else { return false }
            return IntentClassifier.cause.matches(Array(frame.tokens[cut...]))
                && IntentClassifier.moved.matches(Array(frame.tokens[..<cut]))
        }
    }
}
