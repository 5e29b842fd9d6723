import Semantics

/// Messages whose kind only the question before decides: "why not email?", after advice. An experiment's are in
/// `ExperimentTalk`.
enum AdviceTalk {
    private static let whyNot = PatternList("^ [and|but|so] why not")
    private static let moreAdvice = PatternList(
        "^ [and|ok|so] what|anything|something else [should|could|can|must|is|are] [we|i|there] [to] [do|try|fix|change|improve] $",
        "^ [and] what|which [ones|one|campaigns|campaign] [should|do|can] [we|i] [to] keep|continue|pause|stop|cut|scale|raise|grow $",
        "^ [and|or|but] keep|continue|pause|stop|scale which|what $", "^ [and|or|but] [to] keep|scale $")
    private static let keeping = PatternList("keep|continue|pause|stop|cut|scale|raise|grow")

    /// "And keep?", of campaigns that advice was asked about: the same campaigns.
    static func kept(_ own: QuestionDraft, _ frame: QuestionFrame, after before: QuestionDraft?) -> QuestionDraft {
        guard own.intent == .recommendation, own.breakdown.isEmpty, let before, before.intent == .recommendation,
            frame.has(moreAdvice), frame.has(keeping)
        else { return own }
        var result = own
        result.breakdown = before.breakdown
        return result
    }

    private static let placing = PatternList(
        "where|what|how ... put|spend|invest|use|move|shift|go ... instead|elsewhere|otherwise|rather $",
        "where|what else ... put|spend|invest|use|move|shift|go")

    /// "Where would you put the money instead?": anywhere but where it was spoken of.
    static func leavesPlace(_ frame: QuestionFrame, after before: QuestionDraft) -> Bool {
        before.intent == .recommendation && frame.has(placing) && frame.values.isEmpty && frame.names.isEmpty
    }

    private static let ringing = PatternList(
        "^ [and|so|but] is|was it|that|this [already|now|currently] firing|fired|ringing|triggered|on|active|red [now|right|already|yet] [now] $"
    )
    private static let pointedRule = PatternList(
        "^ [ok|and|please|now] delete|remove|mute|unmute|pause|disable|enable|drop|edit [the|all] first|second|third|last|it|that|them|both|one|all [one|of] [them] $"
    )
    private static let firing = PatternList(
        "how often|many would|did|has|have|will it|that|this|the ... fired|fire|triggered|trigger|rung|ring|gone|times",
        "how many times", "when would|did it|that|this .. .. fired|fire|triggered|trigger")

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [whyNot, moreAdvice, placing, firing, ringing, pointedRule].flatMap(\.words) }

    /// The kind; nil where the message's own words say it.
    static func kind(_ frame: QuestionFrame, after before: QuestionDraft?) -> QuestionIntent? {
        guard let before else { return nil }
        switch before.intent {
        case .recommendation:
            if frame.has(moreAdvice), frame.metrics.isEmpty { return .recommendation }
            return frame.has(whyNot) && !(frame.values.isEmpty && frame.names.isEmpty) ? .recommendation : nil
        case .whatIf:
            return frame.has(whyNot) && !(frame.values.isEmpty && frame.names.isEmpty) ? .recommendation : nil
        case .attribution:
            return frame.has(AttributionParameters.choosing) ? .attribution : nil
        case .abtest:
            return ExperimentTalk.goesOn(frame) ? .abtest : nil
        case .goalPacing:
            if frame.has(FollowUp.endingUp), frame.metrics.isEmpty, frame.dates.isEmpty { return .goalPacing }
            return RuleChange.value(frame) != nil || PaceSupposed.value(frame) != nil ? .goalPacing : nil
        case .alertCreate:
            return frame.has(firing) || frame.has(ringing) || RuleChange.value(frame) != nil ? .alertCreate : nil
        case .alertManage, .alertLog:
            return frame.has(pointedRule) && frame.metrics.isEmpty ? .alertManage : nil
        default:
            // "Would you roll it out?", after a figure of each variant.
            return before.breakdown.contains("variant") && ExperimentTalk.asksForVerdict(frame)
                && frame.metrics.isEmpty ? .abtest : nil
        }
    }
}

/// "Make it 300", after a rule or a goal: the same with another bound.
enum RuleChange {
    private static let words = PatternList(
        "^ [and|ok|no|or|but|please|so|then|sorry|actually] [sorry|i|we|no] [mean|meant|said] "
            + "[make|set|change|put|raise|lower|try|use|rather|better|with|what|how|if|say] "
            + "[about|it|that|this|the] [threshold|limit|bound|target|goal|with] [is|to|at|by|of|below|under|above|over] # "
            + "[percent|instead|then|please|rather|a|per] [day|week|please] $")

    static func value(_ frame: QuestionFrame) -> Amount? {
        guard frame.has(words), frame.metrics.allSatisfy(\.isWeak), frame.values.isEmpty else { return nil }
        return frame.tokens.indices.lazy.compactMap { index in
            frame.tokens[index].number == nil ? nil : Amount.read(frame.tokens, index)
        }.first
    }

    /// The rule before with the new bound.
    static func apply(_ frame: QuestionFrame, of previous: QuestionDraft, to draft: inout QuestionDraft) {
        guard draft.intent == .alertCreate, previous.intent == .alertCreate,
            case .object(var members)? = previous.param("condition")
        else { return }
        if let amount = value(frame), let metric = previous.metrics.first {
            let said = Threshold(
                metric: metric, op: .lt, value: amount.value, isPercent: amount.isPercent, currency: amount.currency,
                tokens: 0..<0)
            members.removeAll { $0.key == "value" }
            members.append(.init("value", .number(said.scaled(for: metric))))
        } else if draft.param("condition") != nil, !frame.thresholds.isEmpty {
            return
        }
        draft.set("condition", .object(members))
        draft.metrics = previous.metrics
        draft.granularity = previous.granularity
    }
}
