import Semantics

/// Decides whether a question must be asked back, and about what. A default is always better than a question.
struct Clarifier {
    let frame: QuestionFrame
    let draft: QuestionDraft
    /// There is an earlier message to lean on.
    let hasContext: Bool

    private static let things = PatternList(
        """
        that|this|those|these campaign|campaigns|page|pages|product|products|item|experiment|test|audience|ad|\
        ads|channel|segment|country|event|variant|one|store|keyword|creative|category|brand
        the campaign|experiment|test|audience|segment|product|ad|keyword|creative $
        campaign|page|product|item|audience|channel|ad|keyword|creative|test|experiment in question|concerned|discussion
        the =campaign|=experiment|=test|=product doing|performing|going|do|perform|go|work|working|did|done|worth|successful|profitable|pay|paying
        the two|other|same campaign|campaigns|pages|page|product|products|experiment|experiments|one
        """)
    private static let it = PatternList("it|they|them|its|their")
    private static let that = PatternList("that|this|those|these")

    /// Kinds of questions that a name narrows.
    private static let narrowed: Set<QuestionIntent> = [
        .why, .anomaly, .forecast, .goalPacing, .summary, .funnel, .cohort, .realtime, .alertCreate,
    ]

    func subjects() -> [ClarificationSubject] {
        if draft.impossibleDay != nil { return [.period] }
        if draft.isBackwards || draft.unknownEvent != nil && draft.past == nil { return [.period] }
        if draft.isAroundEvent, frame.strangeName == nil { return [] }
        if draft.param("report") != nil, draft.intent != .reportSchedule { return [] }
        if draft.intent == .abtest, draft.param("experiment") == nil, draft.param("uplift") == nil { return [.entity] }
        if frame.strangeName != nil, draft.intent.map(Clarifier.narrowed.contains) ?? true,
            !draft.metrics.isEmpty || hasContext
        {
            return [.entity]
        }
        if hasContext, draft.intent == .goalPacing, draft.metrics.isEmpty { return [.metric] }
        guard !hasContext else { return needsThing ? [.entity] : [] }
        if frame.has(Clarifier.things), !isNamed,
            ![.alertManage, .provenance, .definition, .help, .multi].contains(draft.intent)
        {
            return [.entity]
        }
        let free: Set<QuestionIntent> = [
            .help, .alertLog, .dataQuality, .recommendation, .realtime, .abtest, .funnel, .path, .cohort, .attribution,
            .segment, .multi, .outOfScope, .whatIf,
        ]
        if let intent = draft.intent, free.contains(intent) { return [] }
        let saysPeriod =
            draft.past != nil || draft.future != nil || draft.saysLately || draft.partner != nil || draft.second != nil
        guard draft.metrics.isEmpty else { return [] }
        switch draft.intent {
        case .summary:
            return frame.has(PatternList("it|they|that|this doing|going|do|perform|performing|did|look|looking"))
                && !saysPeriod && draft.filters.isEmpty
                && !frame.has(PatternList("how is it going", "how are they|things")) ? [.entity] : []
        case .anomaly:
            return frame.tokens.count <= 5
                && frame.has(
                    PatternList(
                        """
                        this|that|it|these|those normal|unusual|usual|odd|strange|weird|expected|typical
                        """))
                ? leftOut(saysPeriod) : []
        case .alertManage: return []
        case .reportSchedule: return draft.param("report") == nil && draft.breakdown.isEmpty ? leftOut(false) : []
        case .provenance, .definition: return leftOut(saysPeriod)
        case .alertCreate where draft.param("condition")?["op"]?.text == "anomaly": return []
        case .forecast, .goalPacing, .alertCreate:
            return frame.has(Clarifier.it) ? [.entity] : [.metric]
        case .why:
            return frame.has(Clarifier.it) ? [.entity] : leftOut(saysPeriod)
        default:
            return unaided(saysPeriod)
        }
    }

    /// No kind and no metric: what is left of the words?
    private func unaided(_ saysPeriod: Bool) -> [ClarificationSubject] {
        if draft.ranking != nil, !draft.breakdown.isEmpty { return [] }
        if draft.comparesValues, frame.tokens.count > 2 { return [] }
        if frame.has(Self.headline) { return [] }
        // "Should I be happy with it?" judges a figure, and no thing.
        if frame.has(Self.judged) { return leftOut(saysPeriod) }
        // "How are our campaigns doing?" asks for the headline figures of each.
        if !draft.breakdown.isEmpty, frame.has(IntentCues.faring) { return [] }
        // "Break it down" leans on a result; "how is it doing" on a thing.
        if draft.structure == nil, frame.has(Clarifier.it), !frame.has(Clarifier.that) { return [.entity] }
        return leftOut(saysPeriod)
    }

    private static let judged = PatternList(
        "call|consider|find it|that|this [a] good|bad|healthy|okay|ok|fine|normal|great|high|low|satisfactory",
        "happy|pleased|satisfied|content|okay|ok|disappointed with|about it|that|this|them")

    private static let headline = PatternList(
        """
        number|numbers|stat|stats|kpi|kpis|figures|metrics|performance|dashboard
        """)

    private func leftOut(_ saysPeriod: Bool) -> [ClarificationSubject] { saysPeriod ? [.metric] : [.metric, .period] }

    private var isNamed: Bool { !frame.names.isEmpty || !frame.values.isEmpty || draft.ranking != nil }

    /// "that campaign" in a conversation that names none.
    private var needsThing: Bool {
        guard let match = Clarifier.things.firstMatch(in: frame.tokens), !isNamed else { return false }
        let nouns: [(String, String)] = [
            ("campaign", "campaign"), ("page", "page"), ("product", "item"), ("audience", "audience"),
            ("country", "country"), ("channel", "channel"),
        ]
        for (noun, family) in nouns where frame.tokens[match].contains(where: { $0.stem == noun }) {
            return !draft.filters.contains { $0.field.contains(family) }
        }
        return false
    }

    /// One short question.
    static func question(_ subjects: [ClarificationSubject], draft: QuestionDraft) -> String {
        if subjects.contains(.entity) {
            if let name = draft.strangeName { return unknown(name) }
            return draft.intent == .abtest
                ? "Which experiment do you mean?" : "Which one do you mean? Name the campaign, page or product."
        }
        if subjects == [.period] {
            if let day = draft.impossibleDay { return "There is no day “\(day)”. Which days do you mean?" }
            if draft.isBackwards { return "The end lies before the start. Which days do you mean?" }
            if let event = draft.unknownEvent { return "When was the \(event)? I do not have its dates." }
            return "Which days do you mean?"
        }
        if draft.intent == .alertCreate, subjects == [.metric] {
            return
                "Which figure is to be watched, and for what? For example: \"alert me if sessions from email fall below 10\"."
        }
        return subjects.contains(.period)
            ? "Which metric do you mean, and for which days?" : "Which metric do you mean?"
    }
}

extension Clarifier {
    /// What to ask about a name that nothing knows.
    private static func unknown(_ name: QuestionDraft.UnknownName) -> String {
        switch name.role {
        case .group:
            return
                "What is “\(name.written)”? The figures cannot be split by it; try channel, campaign, device, country, "
                + "page or product."
        case .value where name.near.isEmpty:
            return "What is “\(name.written)”? No campaign, page, product or place of that name is known here."
        case .value:
            let names = name.near.map { "“\($0)”" }.joined(separator: ", ")
            return "What is “\(name.written)”? Nothing here has that name. Like it: \(names)."
        }
    }

    /// Revenue of items is item revenue, also where the item dimension came with a later message.
    static func withItems(_ draft: QuestionDraft) -> QuestionDraft {
        let fields = draft.breakdown.map(\.name) + draft.filters.map(\.field)
        guard fields.contains(where: { DimensionLexicon.items.contains(DimensionID($0)) }) else { return draft }
        var result = draft
        result.metrics = draft.metrics.map { $0 == "total_revenue" ? "item_revenue" : $0 }
        return result
    }
}
