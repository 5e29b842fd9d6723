import Semantics

/// A question about the forecast that was just given: whether it holds the effect of a named day, or why it is so low.
enum ForecastDoubt: Sendable {
    case day(String)
    case height

    /// What stands for the height of the forecast where an effect is named.
    static let level = "level"

    private static let including = PatternList(
        """
        it|that|this|the|they .. .. include|includes|included|contain|contains|consider|considers|considered|reflect|reflects|\
        know|knows|cover|covers|account|accounts|accounted|factor|factors|factored|count|counts|counted
        ^ [is|was] [it|that|this] [already|even] including|counting|considering|with|without
        is|was|are .. included|considered|counted|reflected|factored|accounted|covered
        take|takes|took|taking|taken .. .. .. into account
        ^ [and] what about .. effect
        ^ [and|but|ok] with|without|including [the|a|an] .. .. uplift|effect|boost|bump|peak|spike|season [then|please|too] $
        """)
    private static let wondering = PatternList(
        """
        ^ [but|and|hm|hmm] why .. .. low|lower|high|higher|little|small|few|much|less|more|bad|good|weak|\
        pessimistic|optimistic|conservative|flat|modest
        ^ [but|and|hm|hmm] how come .. .. low|lower|high|higher|little|small|few|much|less|more|bad|good|weak|\
        pessimistic|optimistic|conservative|flat|modest
        ^ [but|and|hm|hmm] looks|seems|sounds|feels [so|too|very|way|rather|quite|a|bit] low|high|little|small|flat [to] [me] [no|right|is|not|it] $
        that|this|it is|looks|seems|sounds [so|too|very|way|rather|quite|a|bit|far] low|high|little|small|flat [is|no|right|not] [not|it]
        that|this|it is|looks|seems|sounds [so|too|very|way|rather|quite|a|bit|far] low|lower|high|higher|little|small|less|\
        pessimistic|optimistic|conservative|flat|modest
        """)

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { including.words + wondering.words }

    /// Nil where the message asks something else, or no forecast was given.
    init?(_ frame: QuestionFrame, after state: QuestionDraft) {
        guard state.intent == .forecast || state.intent == .goalPacing, frame.values.isEmpty,
            frame.metrics.allSatisfy({ $0.isWeak || state.metrics.contains($0.metric) })
        else { return nil }
        if frame.has(ForecastDoubt.including), let day = ForecastDoubt.namedDay(in: frame) {
            self = .day(day)
        } else if frame.has(ForecastDoubt.wondering), frame.metrics.allSatisfy(\.isWeak),
            frame.periods.allSatisfy({ $0.past != nil })
        {
            self = .height
        } else {
            return nil
        }
    }

    /// The name of the one named day of the words.
    private static func namedDay(in frame: QuestionFrame) -> String? {
        frame.dates.lazy.compactMap { mention -> String? in
            switch (mention.future ?? mention.past)?.shape {
            case .named(let day, _), .namedWeek(let day, _): day.name
            default: nil
            }
        }.first
    }

    /// The forecast once more, with what is doubted.
    func draft(of state: QuestionDraft) -> QuestionDraft {
        var result = state
        switch self {
        case .day(let name): result.set("effect", .string(name))
        case .height: result.set("effect", .string(ForecastDoubt.level))
        }
        return result
    }
}
