import Semantics

/// A sentence that asks for nothing without the one before it: "Sales tanked yesterday. What happened?", "… Show me the trend."
struct LeaningClause {
    let piece: QuestionFrame
    let before: QuestionFrame

    /// Whether both make one request.
    var holds: Bool {
        LeaningClause.premises.matches(before.tokens) || asksOfDays || asksCause || answersStatement || elaborates
            || watches || setsTarget || pursuesTarget || takesUp || sharesGroups || sharesCredit || arranges
            || explains || asksEffect || saysWhat || askedOfGlossary || walksSteps || asksOfGoal || seeksAdvice
            || pointsBack
    }

    /// "I missed last month. What happened?": days are told, and a story of them is asked for.
    var asksOfDays: Bool {
        LeaningClause.story.matches(piece.tokens) && piece.metrics.isEmpty && piece.dates.isEmpty
            && !before.periods.isEmpty && before.isEmptyOfTerms && !LeaningClause.asking.matches(before.tokens)
    }

    private static let story = PatternList(
        "^ [so|and|please] what [has] happened|changed $", "^ [so|and|please] what did i|we miss $",
        "^ [so|and|please] what should|must|do i|we [need] [to] know $",
        "^ [so|and|please] how did it|that|things|we go|do|went $",
        "^ [so|and] [please] bring|fill|catch|update|brief me|us [in|up|please] [to] [speed|date] $",
        "^ [so|and|please] summarise|summarize|recap [it|that] [for] [me|us] [please] $")

    /// Whether it only asks for the cause of what the sentence before it observes.
    var asksCause: Bool {
        piece.tokens.count <= 9 && piece.metrics.allSatisfy(\.isWeak) && piece.dates.isEmpty
            && LeaningClause.cause.matches(piece.tokens) && !LeaningClause.asking.matches(before.tokens)
            && !before.has(LeaningClause.counting)
            && (!before.has(LeaningClause.opposing) || LeaningClause.telling.matches(before.tokens))
            && !ClauseSplitter.commands.contains(before.tokens.first?.text ?? "")
            && (observes || !piece.contains("change", "changed"))
    }

    private static let counting = PatternList("how many|much|often|long", "what is|was|were|are")
    private static let opposing = PatternList(
        "versus|against|beside|alongside", "compare|compared|comparing|comparison", "next to", "side by side")

    /// "Sales fell", "a drop in visits": a change is seen, and not only a figure named.
    private var observes: Bool {
        LeaningClause.telling.matches(before.tokens) || StructureCues.moves(before.tokens)
    }

    /// "Our ROAS on Meta is poor. What would you recommend?"
    private var answersStatement: Bool {
        piece.metrics.allSatisfy(\.isWeak) && piece.dates.isEmpty && isStatement
            && !(before.metrics.isEmpty && before.values.isEmpty && before.names.isEmpty && !speaksOfRule
                && !speaksOfMoney)
    }

    private var speaksOfRule: Bool { before.contains("alert", "alarm", "rule", "test", "experiment") }
    private var speaksOfMoney: Bool { before.tokens.contains { $0.number?.currency != nil } }

    private var isStatement: Bool {
        guard let first = before.tokens.first, !ClauseSplitter.commands.contains(first.text),
            !LeaningClause.asking.matches(before.tokens), !LeaningClause.wishing.matches(before.tokens),
            !before.tokens.dropFirst().contains(where: { $0.mark == ":" }), !LeaningClause.inside.matches(before.tokens)
        else { return false }
        return LeaningClause.telling.matches(before.tokens)
    }

    /// "Show it month by month.", "I mean from which pages.", "Leave scroll events out."
    private var elaborates: Bool {
        if LeaningClause.leavingOut.matches(piece.tokens) || asksOfTest { return true }
        return piece.metrics.allSatisfy(\.isWeak) && LeaningClause.elaborating.matches(piece.tokens)
    }

    /// "I would like to roll out the short-form test. Is the result significant?", "The verdict on “Sticky Basket”. Winner or not?"
    private var asksOfTest: Bool {
        let isTitled =
            before.tokens.contains(where: \.quoted) && !piece.tokens.contains(where: \.quoted)
            && ExperimentTitles.areOfTest(before.tokens + piece.tokens)
        return (isTitled || before.contains("test", "experiment") && !piece.contains("test", "experiment"))
            && piece.metrics.allSatisfy(\.isWeak)
            && LeaningClause.ofTest.matches(piece.tokens)
    }

    /// "What if prices rose by 5 %; effect on revenue?", "AOV up 10 %, orders down 5 %. Where would revenue land?"
    private var asksEffect: Bool {
        let isSupposed =
            LeaningClause.changing.matches(before.tokens) && !before.has(LeaningClause.observed)
            || IntentClassifier(frame: before, hasConversation: false).intent() == .whatIf
        guard isSupposed, piece.periods.isEmpty, piece.thresholds.isEmpty else { return false }
        return LeaningClause.effects.matches(piece.tokens)
            || piece.tokens.count <= 4 && piece.metrics.count == 1 && piece.dimensions.isEmpty
    }

    /// What is or was so supposes nothing.
    private static let observed = PatternList("is|are|was|were|has|have|had|went|got|fell|rose|grew|dropped|did")
    private static let changing = PatternList(
        "up|down [by] #",
        "^ [please] cut|raise|lower|increase|reduce|slash|trim|boost|drop|add|put|spend|take|shift|move ... #",
        "rise|climb|grow|increase|fall|drop|sink|decline|shrink|jump [by] #", "plus|minus #",
        "# more|less|fewer|higher|lower")
    private static let effects = PatternList(
        "^ [and] [the|any|its|overall] [overall|likely] effect|effects|impact|consequence|consequences|result|outcome on|for|of|in|to",
        "^ [and|so] what|how would|will|does|could|might this|that|it mean|imply|change|do|affect|hit|look",
        "^ [and|so] where|what|how would|will|might|could ... land|end|be|come|stand|become|look",
        "^ [and|so] [the|our] new|resulting")

    /// "Watch CLS for me and send an email if it exceeds 0.1."
    private var watches: Bool {
        // "Sessions below 200? Alert me."
        if !before.thresholds.isEmpty, piece.isEmptyOfTerms, LeaningClause.alerting.matches(piece.tokens) {
            return true
        }
        return piece.metrics.isEmpty && LeaningClause.watching.matches(before.tokens)
            && piece.contains("if", "when", "once", "whenever")
    }

    private static let alerting = PatternList(
        "^ [then] [please] alert|tell|notify|warn|ping|email|message me|us [then|please|about|when|if] [that|it|by|on|via|in] $",
        "^ [then] [please] alert|tell|notify|warn|ping|email|message me|us by|on|via|in [the] slack|teams|email|mail $")

    /// "Are we ahead of plan on revenue? The target is 450k."
    private var setsTarget: Bool { piece.metrics.isEmpty && LeaningClause.targets.matches(piece.tokens) }

    /// "For every ad group: what was the CTR, and what did a click cost?": two figures of the same groups.
    private var sharesGroups: Bool {
        !piece.metrics.isEmpty && piece.dimensions.isEmpty && piece.dates.isEmpty && piece.values.isEmpty
            && piece.thresholds.isEmpty && !before.dimensions.isEmpty && !before.metrics.isEmpty
            && (LeaningClause.grouping.matches(before.tokens) || asksOneMore)
            && IntentClassifier(frame: piece, hasConversation: false).intent() == nil
    }

    /// "Which conversions did it assist, and which did it close as the last click?": two sides of one credit.
    private var sharesCredit: Bool {
        piece.has(IntentCues.attribution) && before.has(IntentCues.attribution) && piece.dates.isEmpty
            && piece.metrics.allSatisfy { $0.isWeak || $0.metric == "advertiser_ad_clicks" }
    }

    /// "Where do most exits happen? Rank the pages."
    private var arranges: Bool {
        piece.metrics.isEmpty && piece.dates.isEmpty && piece.values.isEmpty && piece.tokens.count <= 6
            && LeaningClause.arranging.matches(piece.tokens) && !piece.tokens.contains { $0.number != nil }
    }

    private static let arranging = PatternList("^ [please] rank|sort|order|group|list [the|them|it|those|by]")

    /// "Acquisitions got pricier in October. Explain the increase in CPA."
    private var explains: Bool {
        piece.dates.isEmpty && isStatement && !before.dates.isEmpty && LeaningClause.explaining.matches(piece.tokens)
    }

    /// "People start at …, go on to … and end with …. How many do we lose at each of these steps?"
    private var walksSteps: Bool {
        Set(EventReader.mentions(in: before.tokens).map(\.event)).count > 1
            && !LeaningClause.asking.matches(before.tokens)
            && LeaningClause.steps.matches(piece.tokens)
    }

    private static let steps = PatternList(
        "at|in each|every|which [one|of] [of] [them] $", "at|in each|every last|yesterday|this|today|in|over|during",
        "these|those|each|every|which|the step|steps|stage|stages|point|points",
        "from one|each|step to the|another|next|step")

    /// "Our goal is to sell for 1.2 million. Is it still within reach?"
    private var asksOfGoal: Bool {
        piece.metrics.allSatisfy(\.isWeak)
            && before.tokens.contains { $0.number != nil || WordForms.smallNumber($0.text) != nil }
            && LeaningClause.ambitions.matches(before.tokens) && LeaningClause.reachable.matches(piece.tokens)
    }

    /// "How could we make each acquisition cheaper? Advise me."
    private var seeksAdvice: Bool {
        piece.tokens.count <= 7 && LeaningClause.advice.matches(piece.tokens) && piece.metrics.isEmpty
            && piece.dates.isEmpty
            && IntentClassifier(frame: before, hasConversation: false).intent() == .recommendation
    }

    private static let advice = PatternList(
        "^ [so|and|please] what do|would|can you recommend|suggest|advise $",
        "^ [so|and] what now $",
        "^ [any|your] advice|suggestion|suggestions|recommendation|recommendations|idea|ideas|proposal|proposals|tips $",
        "^ [please] name|list|give|tell|suggest|pick [me|us] .. # .. actions|ideas|steps|measures|tips|levers|moves|things|ways|fixes"
    )

    /// "People on phones complain. Rank our pages by load time for them."
    private var pointsBack: Bool {
        isStatement && piece.values.isEmpty && !before.values.isEmpty && before.metrics.allSatisfy(\.isWeak)
            && LeaningClause.ofThem.matches(piece.tokens)
    }

    private static let what = PatternList(
        "^ it|that|this|they is|are|was|were [just|simply|only] one|some|part of our|my|the|these|those",
        "^ it|that|this|they is|are|was|were [just|simply|only] a|an|our|my|the [existing] alert|rule|alarm|test|experiment|campaign|audience|segment|product|page $"
    )

    /// "Keep “Late checkout” quiet until Friday; it is one of our alert rules.": what the thing is that was named.
    private var saysWhat: Bool {
        piece.tokens.count <= 9 && LeaningClause.what.matches(piece.tokens) && strongNone(piece) && piece.dates.isEmpty
            && piece.tokens.allSatisfy { $0.number == nil }
    }

    private func strongNone(_ frame: QuestionFrame) -> Bool { frame.metrics.allSatisfy(\.isWeak) }

    private static let ofThem = PatternList("for|of|with|from|among them|those|these $")

    /// "Orders fell in October, what was the reason": asked within what is told.
    private static let inside = PatternList(
        "what|why|which|how is|was|were|are|did|do|does|much|many|has|have",
        "what|which number|share|amount|sum|percentage|part|total|count")

    private static let ambitions = PatternList(
        "goal|target|aim|aims|aiming|plan|planning|quota|promised|committed|want|need|budget")
    private static let reachable = PatternList(
        "within|in|out [of] reach", "reachable|realistic|feasible|achievable|doable|attainable|possible",
        "get|getting|make|making|be there|it",
        "how|where are|is we|i|it|things|that .. doing|going|coming|standing|stand",
        "exceed the budget",
        "on track|pace|course|target")

    private static let explaining = PatternList("^ [please|so|and] explain|why")

    /// "Signups per country in October, and how many sessions?": only another figure.
    private var asksOneMore: Bool {
        piece.tokens.count <= 4 && LeaningClause.oneMore.matches(piece.tokens) && !before.has(StructureCues.ranked)
            && IntentClassifier(frame: before, hasConversation: false).intent() == nil
    }

    private static let oneMore = PatternList("^ how many|much *", "^ what")

    private static let grouping = PatternList("^ for each|every|all", "^ per|by|each|every", "^ on|in each|every")

    /// "Our goal is 50,000 signups for the year. Will we get there by 31 December?"
    private var pursuesTarget: Bool {
        piece.metrics.allSatisfy { $0.isWeak || $0.metric == "reach" } && !LeaningClause.asking.matches(before.tokens)
            && LeaningClause.aims.matches(before.tokens) && before.tokens.contains { $0.number != nil }
            && LeaningClause.pursuits.matches(piece.tokens)
    }

    private static let aims = PatternList(
        "target|goal|aim|plan|quota|budget|objective|aiming|aimed|hoping|planning|shooting|want|need|must", "set out")
    private static let pursuits = PatternList(
        "get|be|arrive|make|reach|hit|achieve|manage there|it|that|this", "within|in|out of reach", "within reach",
        "reachable|achievable|feasible|realistic|attainable|doable|possible", "on track|pace|course|schedule|target",
        "ahead|behind", "make it", "enough")

    /// "Take the users acquired in September, by week. What share came back?", "… These steps": what the question goes on with.
    private var takesUp: Bool {
        !LeaningClause.asking.matches(before.tokens)
            && (LeaningClause.setting.matches(before.tokens) && LeaningClause.interrogative.matches(piece.tokens)
                || LeaningClause.pointing.matches(piece.tokens)
                    && (before.metrics.isEmpty || piece.contains("steps", "stages")))
    }

    private static let setting = PatternList(
        "^ [please] [let|us] [us] take|consider|group|picture", "^ [please] look at", "^ segment|group",
        "^ [please] think of|about")
    private static let interrogative = PatternList(
        "^ [and|then] what|which|how|in|of|after|over", "what|which|how many|much|share|percentage")
    private static let pointing = PatternList("these|those steps|stages|events|pages|conditions|people|users|groups")

    /// A condition that asks for nothing before its consequence comes: "Suppose we halve our budget. What happens …?"
    static let premises = PatternList(
        "^ suppose|supposing|assume|assuming|imagine|if|say|simulate|model|pretend",
        "^ double|halve|triple|quadruple|slash|switch|turn|stop|pause|scrap what|our|the|all|google|meta|linkedin|tiktok|microsoft|facebook",
        "suppose|assume|imagine|pretend [that] the|our|we",
        "^ segment|audience|group",
        "^ take|consider|picture|group everyone|everybody|all|the|those|people|visitors|customers|users|shoppers|buyers",
        "^ let us say|assume|suppose",
        "^ we|i have|had|got .. budget", "^ our|my|the budget is")

    static let asking = PatternList(
        "^ what|which|how|why|when|where|who|is|are|did|does|do|can|was|were|show|give|list|tell")

    /// "I would like to see …": a request in the shape of a statement.
    private static let wishing = PatternList(
        """
        i|we would|want|need|wish|wonder [like|love] [to|a|an|the]
        ^ please|could|would|will|can|may|has|have|had|should|must|kindly
        ^ [and|then|also] what|which|how|why|when|where|who
        let me|us see|know
        """)

    private static let telling = PatternList(
        """
        too much|many|high|low|large|big|small|little|few|slow|expensive|often|long
        complain|complains|wait|waits|struggle|struggles
        disappoint|disappoints|underperform|underperforms|lag|lags|sag|sags|stagnate|stagnates|suffer|suffers|stall|stalls
        is|are|was|were|has|have|had|been|went|got|fell|rose|grew|lost|made|sold|hit|came|ran|did|need|needs|promised|saw|know|\
        looks|look|seems|seem|feels|feel|costs|takes|keeps|gets|get
        tanked|dropped|crashed|plunged|collapsed|jumped|spiked|soared|doubled|halved|slumped|dipped|surged|declined|increased|\
        decreased|exploded|tripled|climbed|sank|moved|changed|noticed|worsened|improved|shrank|stopped|started|launched|paused
        """)

    private static let cause = PatternList(
        """
        ^ what happened|changed|broke $
        ^ what $
        ^ [and] for what|which reason|reasons $
        ^ [and|the|any] reason|reasons|cause|causes [please] $
        ^ [and|so] what made that|it|this happen $
        ^ how so $
        ^ [so|but|and] why [exactly|though] $
        ^ [so|but|and] why is|was|did|has that|this|it
        ^ how come
        ^ how do|can|would you explain that|this|it
        ^ [please] explain [why] $
        ^ [please] explain that|this|it [to|for] [me|us] [please] $
        ^ what is|was going on
        ^ what is|was|went|has up|wrong|gone [wrong] [there|here|with] [that|this|it] $
        any|some|an|the|your|its|possible|likely idea|ideas|clue|reason|reasons|cause|causes|explanation|explanations|driver|drivers
        what|who is|are|was|were|lies|stood|stands behind that|this|it
        what [is|was|has|could] [have] caused|causing|drove|driven|driving|explains|explain|triggered|led [to] that|this|it
        do|does you|anybody|anyone know why
        can|could you [please] explain|say|tell [me] [why] [that|this|it]
        ^ tell|show|explain [to] [me|us] why
        find|show|tell|give [me|us] [out] the|what reason|reasons|cause|causes
        """)

    private static let elaborating = PatternList(
        """
        show|plot|chart|draw|give|list|split|break [me|us] it|that|this|them|its|the trend|overlap|size|credit|month|week|day|per|by|down|over|as|for
        show|plot|chart|draw|give|tell [me|us] its|the trend|overlap|size|credit|curve|evolution|chart|graph
        ^ [please] write|compose|draft|prepare|produce it|this|that|one [up|please] [for] [me|us|them] $
        ^ [please] write|compose|draft|put|phrase|condense|wrap|boil|present it|that|this|everything [up|down] as|in|into|to|for|with
        ^ [please] summarise|summarize|sum|keep|make|put it|that|this|everything
        tell|show|give me|us .. .. of them|those|these
        ^ [please] show|list|give|name [me|us] every|all [of] [one|them|those|these] [please] $
        ^ [please] list|show|name|give them|those|it|these [all|please] $
        ^ [please] split|break|divide|separate it|that|this|them [up|down] [please] $
        ^ i|we mean|need|want|only|just [the|only|a] [from|overlap|trend|number|total|sum|percentage|last|this|for]
        ^ change|edit|mute|pause|delete|remove|stop|unmute|resume it|that|this|them [please] $
        ^ how many|much [exactly|then|precisely] $
        ^ how many|much exactly|precisely
        ^ [a|the|please] cohort|cohorts|funnel|segment|retention view|table|analysis|chart|report [please] $
        ^ compare them $
        ^ [please] show|give|add|include|plot|draw [me|us] [the|a|its] [projection|forecast|prediction|outlook] with band|bands|range|ranges|interval|intervals|bounds
        ^ [overall|big|whole|full|general] picture [please] $
        ^ [please] show|list|name|give [me|us] every|all|each [one|of] [them|those] $
        ^ top pages|products|channels|countries|campaigns|items|sources|cities $
        """)

    private static let leavingOut = PatternList(
        "^ [please] leave|exclude|ignore|skip|without|not|except|excluding|omit")
    private static let ofTest = PatternList(
        "result|results|significant|significance|winner|it|conclusive|real|say|says|stop|ship|show|shows|verdict|back")

    /// "The finance glossary has its own net revenue. What's yours?"
    private var askedOfGlossary: Bool {
        piece.tokens.count <= 6 && piece.metrics.isEmpty && LeaningClause.wording.matches(piece.tokens)
            && !before.metrics.isEmpty
    }

    private static let wording = PatternList(
        "^ [and] what is|are|about yours|ours $",
        "^ [and] what is|are your|our [own|official] definition|wording|version|formula|meaning $")

    private static let watching = PatternList("watch|monitor|track|observe|check", "keep .. eye on")

    private static let targets = PatternList(
        "^ [and] [our|the|my] target|goal|plan|budget|quota|aim is|was|of|are|= ",
        "^ we|i want|need|aim|plan|hope [for|to] [reach|hit|make] # ")
}
