import Semantics

/// A question about the answer that was just given: since when that is so, how sure it is, what it cost, the same in percent
/// or in fewer words.
///
/// It asks nothing new: what was asked before still stands, and the next message leans on that.
enum AnswerInquiry: String, Sendable, CaseIterable {
    /// "Since when?"
    case onset
    /// "How sure are you?"
    case certainty
    /// "How much did that cost us?"
    case cost
    /// "What did it bring us a day before that?", of a campaign that has stopped.
    case pace
    /// "As percentages."
    case shares
    /// "Make it shorter."
    case shorter
    /// "In one sentence."
    case sentence
    /// "What did you assume?"
    case assumptions

    /// The parameter of a reading that says which it is.
    static let key = "about"
    /// The parameter of a cost that is asked of whatever campaign has stopped.
    static let stopped = "stopped"

    private static let patterns: [(AnswerInquiry, PatternList)] = [
        (
            .onset,
            PatternList(
                """
                ^ [and|but|so|ok] since when is|was it|that|this off|dead|gone|down|silent|stopped|broken $
                ^ [and|but|so|ok] since when [is|was|has|have|did|does] [that|this|it|they|been|happen] [been|so|like|the] [that|this|case] [exactly|precisely|roughly|about] $
                ^ [and|but|so|ok] from when [on] $
                ^ [and|but|so|ok] when did it|that|this start|begin|happen [exactly] and|or [when|is|did|has|was] [it|that|this] [is|over|end|stop|ended|stopped|still|going|on] \
                [over|end|stop|ended|going|on|now] $
                ^ [and|but|so|ok] is|are|has|was it|that|this|they [already|still|now|really] over|fixed|resolved|ongoing|solved|ended|continuing|finished [now|again|by] [now] $
                ^ [and|but|so|ok] when [exactly|precisely] did|does|has|have [all] that|this|it|they|the [drop|fall|rise|decline|change|problem|increase|decrease|dip|slump|jump] \
                start|begin|began|started|begun|happen|happened|stop|stopped|set|change|changed|drop|fall|rise [in|to] [happen|start|drop|fall|rise|change] [exactly] $
                ^ [and|but|so|ok] how long has|have|is|was [that|this|it|they] been|going|like|so [that|this|going|so|like] [on|way|that|this] $
                ^ [and|but|so|ok] on|from|since which|what day|date [did|was|has|have|is] [that|this|it|they] [start|begin|happen|started|begun|happened] $
                """)
        ),
        (
            .certainty,
            PatternList(
                """
                ^ [and|but|so|ok] how sure|certain|confident|reliable|accurate|trustworthy|solid are|is|was [you|we|that|this|it|the|these] [about|of|in|number|numbers|figure|figures] \
                [that|this|it|these|those] $
                ^ [and|but|so|ok] are you [really|quite|very|absolutely] sure|certain|confident [about|of|in] [that|this|it|these|those|the|your] [number|numbers|figure|figures] $
                ^ [and|but|so|ok] is|are|was that|this|it|they [statistically|really] significant|meaningful|robust [then|now|enough] $
                ^ [and|but|so|ok] how sure|certain|confident are you [about|of|in] [the|that|this|those|your] # [percent] $
                ^ [and|but|so|ok] is|are that|this|the|those [#] [number|figure|numbers|figures] [really] right|correct|true|reliable|sure $
                ^ [and|but|so|ok] can|should we|i [really] trust|rely|believe [on] that|this|it|these|those|the [number|numbers|figure|figures] $
                """)
        ),
        (
            .assumptions,
            PatternList(
                """
                ^ [and|but|so|ok] what did|do|have you assume|assumed|suppose|presume [here|there|for|about] [that|this|it] $
                ^ [and|but|so|ok] what|which assumptions did|do|are|were|have [you|we|made|here|behind|there] [make|made|in|behind] [that|this|it|here] $
                ^ [and|but|so|ok] what is|was|are assumed [here|there|in|behind] [that|this|it] $
                ^ [your|the] assumptions [please] $
                """)
        ),
        (
            .cost,
            PatternList(
                """
                ^ [and|but|so|ok] how much|what [money|revenue] did|has|does|will|is that|this|it|they|the [whole|drop|fall|decline|outage|stop|dip|slump|loss|problem|thing|all] \
                cost|costing|costs|lose|lost [us|me|you] [so] [far] $
                ^ [and|but|so|ok] how much [money|revenue|sales] did|have|has|do we|i lose|lost [by|from|to|through|because|with|due] [of|to] [that|this|it] [drop|fall|outage|stop] $
                ^ [and|but|so|ok] how much|what [money|revenue] do|does|did|are we|i|it lose|losing|cost [us] [by] [that|this|it] a|per|each|every day|week|month $
                ^ [and|but|so|ok] how much|what is|are it|that|this|they costing|losing [us] [now] [so] [far] [a|per|each|every] [day|week|month] $
                ^ [and|but|so|ok] does|did|is|has|will it|that|this|they cost|costing|hurt|hurting|lose|losing us [any|many|much|some|a] [lot] [of] \
                [=sales|revenue|orders|money|customers|conversions] $
                ^ [and|but|so|ok] what did|have we|i lose|lost [by|from|to|through|because|with|due] [of|to] [that|this|it] $
                ^ [and|but|so|ok] what is|was the damage|loss|cost [of|from|to] [that|this|it|us] $
                ^ [and|but|so|ok] what|how much is|was that|this|it worth [to] [us] $
                """)
        ),
        (
            .pace,
            PatternList(
                """
                ^ [and|but|so|ok] how much|what was|is|did|had|has it|that|this|they [been] cost|costing|bring|bringing|earn|earning|make|making|brought|made|spend|spending|get|give \
                [in|us|me] [in] [money|revenue|sales|orders] [a|per|each|every] [day|week] [on] [average] before [that|it|this|then|the] [stop|stopped|ended|died|stopping] $
                ^ [and|but|so|ok] how much|what was|is|did|had|has it|that|this|they [been] cost|costing|bring|bringing|earn|earning|make|making|brought|made|spend|spending|get|give \
                [in|us|me] [in] [money|revenue|sales|orders] before [that|it|this|then] [stop|stopped|ended|died] [a|per|each|every] [day|week] [on] [average] $
                ^ [and|but|so|ok] what|how ... before [that|it|this|then] [had|has|was] [stop|stopped|ended|died] [a|per|each|every] [day|week] [on] [average] $
                ^ [and|but|so|ok] was|is it|that|this worth [its|the|that|all] [the|its|that] [money|cost|spend|price] [at] [all] $
                ^ [and|but|so|ok] did|does it|that|this pay|paid [for] [itself|off] [at] [all] $
                """)
        ),
        (
            .shares,
            PatternList(
                """
                ^ [and|but|so|ok|now|please|show|give|tell|put|make|say|express] [me|us|it|that|this|them|these|those|the] [that|this|it|same|them] as|in [a] \
                percent|percentage|percentages|percents|share|shares|proportion|proportions [of] [the] [total|whole|all] [please|instead] $
                ^ [and|but|so|ok|now|please|show|give] [me|us] [the] percentages|shares [please|instead] $
                ^ [and|but|so|ok] what|which percentage|share|percent is|are that|this|those|it|they [of] [the] [total|whole|all] $
                ^ [and|but|so|ok|show|give|the] [me|us] [the] share|shares|percentage|proportion of|for|per|by each|all|every|them|those [one|of] [them] [please] $
                ^ [and|but|so|ok] what|which share|percentage|percent [is|of] each|every [one] [of] [them] $
                """)
        ),
        (
            .shorter,
            PatternList(
                """
                ^ [and|but|so|ok|now|please|can|could|a|bit|much] [you|it] [make|say|tell|put|keep] [it|that|this|me] [a|much] [bit|little] shorter|short|briefer|brief|concise|simpler \
                [please|version|answer] $
                ^ [that|this|it] [is] [too|way] [too] long [please] $
                ^ [and|so|ok|please] shorten it|that|this [please] $
                ^ [and|so|ok|please] [just] [the] short version|answer [please] $
                """)
        ),
        (
            .sentence,
            PatternList(
                """
                ^ [and|but|so|ok|now|please] [put|say|give|tell|make|write|sum] [it|that|this|me|us] [up|that|it|this] [just|only] in|as one|a|single|=1 [short|single|simple] sentence|line [please] $
                ^ [and|but|so|ok|now|please] [just] one|a|=1 [short|single] sentence|line [please] $
                """)
        ),
    ]

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { patterns.flatMap { $0.1.words } }

    /// Kinds of question whose answers are no figures.
    private static let wordless: Set<QuestionIntent?> = [
        .help, .definition, .dataQuality, .provenance, .alertCreate, .alertManage, .alertLog, .reportSchedule,
    ]
    /// Kinds of question that tell of a change.
    private static let ofChange: Set<QuestionIntent?> = [.why, .anomaly, .recommendation]

    /// What a campaign's pace is told in.
    private static let paced: Set<MetricID> = ["total_revenue", "ecommerce_purchases", "advertiser_ad_cost"]

    /// Nil where the message asks something else, or the answer before cannot be asked that.
    init?(_ frame: QuestionFrame, after state: QuestionDraft) {
        guard !AnswerInquiry.wordless.contains(state.intent), frame.values.isEmpty, frame.names.isEmpty,
            let found = AnswerInquiry.patterns.first(where: { frame.has($0.1) })?.0,
            // "A day before" it stopped is no day of the calendar.
            found == .pace
                ? AnswerInquiry.paced.isSuperset(of: frame.metrics.map(\.metric)) : frame.dates.isEmpty,
            found.fits(state)
        else { return nil }
        self = found
    }

    private func fits(_ state: QuestionDraft) -> Bool {
        let past: Set<QuestionIntent?> = [nil, .why, .anomaly, .comparison, .summary, .recommendation]
        switch self {
        case .onset: return past.contains(state.intent) || state.intent == .funnel
        // A forecast has a range of its own, and so has an experiment.
        case .certainty: return ![.forecast, .goalPacing, .abtest].contains(state.intent)
        case .cost:
            let isOfAds = state.metrics.contains { $0.name.hasPrefix("advertiser_") || $0 == "return_on_ad_spend" }
            let isOfCampaign = state.filters.contains {
                $0.field.hasSuffix("campaign_name") || $0.field == "ad_platform"
            }
            return AnswerInquiry.ofChange.contains(state.intent) || state.intent == .funnel
                || past.contains(state.intent) && !isOfAds && !isOfCampaign
        case .pace: return AnswerInquiry.asksWhichStopped(state) || ofStopped(state)
        case .shares: return [nil, .why, .comparison].contains(state.intent)
        case .shorter, .assumptions: return true
        // A story is told anew in a sentence.
        case .sentence:
            return !Set<QuestionIntent?>([.why, .summary, .anomaly]).contains(state.intent) && !isBare(state)
        }
    }

    /// Whether the talk is about an end: of a campaign that is named.
    private func ofStopped(_ state: QuestionDraft) -> Bool {
        state.filters.contains { $0.field.hasSuffix("campaign_name") && $0.op == .eq } && state.intent == .anomaly
            || state.param(AnswerInquiry.key) == .string(AnswerInquiry.pace.rawValue)
    }

    private func isBare(_ state: QuestionDraft) -> Bool {
        state.intent == nil && state.breakdown.isEmpty && state.ranking == nil && !state.overTime
    }

    /// Whether the question before was which campaign has stopped.
    static func asksWhichStopped(_ state: QuestionDraft) -> Bool {
        state.metrics.isEmpty && [["session_campaign_name"], ["campaign_name"]].contains(state.breakdown)
    }

    /// What was asked before, with what is asked of it.
    func draft(of state: QuestionDraft, asked frame: QuestionFrame) -> QuestionDraft {
        var result = state
        if self == .onset || self == .cost { result.metrics.removeAll(where: FollowUp.reported.contains) }
        switch self {
        case .onset:
            result.intent = .anomaly
            (result.ranking, result.limit, result.breakdown) = (nil, nil, [])
            result.params = []
        case .cost where state.intent == .recommendation && !AnswerInquiry.asksWhichStopped(state):
            // What is advised is worth what it is expected to bring.
            result.set("item", state.param("item") ?? .integer(1))
        case .cost:
            result.intent = .why
            (result.ranking, result.limit, result.breakdown, result.granularity) = (nil, nil, [], nil)
            if frame.contains("money", "revenue") { result.metrics = [] }
            result.overTime = false
            result.params = []
            // "Which campaign stopped?" – "How much does it cost us?": by the one that did.
            if AnswerInquiry.asksWhichStopped(state) {
                result.set(AnswerInquiry.stopped, .bool(true))
            }
        case .pace:
            let isOfAny = AnswerInquiry.asksWhichStopped(state) || state.param(AnswerInquiry.stopped)?.flag == true
            (result.intent, result.breakdown, result.params) = (.why, [], [])
            (result.ranking, result.limit, result.granularity) = (nil, nil, nil)
            if isOfAny { result.set(AnswerInquiry.stopped, .bool(true)) }
        case .certainty, .shares, .shorter, .sentence, .assumptions: break
        }
        result.set(AnswerInquiry.key, .string(rawValue))
        return result
    }
}
