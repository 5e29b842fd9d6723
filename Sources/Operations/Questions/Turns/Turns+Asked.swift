/// What is asked for, in the words of people who do not know ours: a cause, a meaning, a story, advice, whether all is well.
extension Turns {
    static let asked: [Turn] = causes + doubts + stories + meanings + advised

    // MARK: Causes

    private static let causes: [Turn] = [
        Turn("to what|whom do|can|must|should|could we|i|you owe|attribute|ascribe|credit", "what caused"),
        Turn("how is|was|could|can it|this [be|have] [even] [possible|happened] that", "why is it that"),
        Turn(
            "[please|to] [help|let] [me|us] [to] understand|grasp|comprehend [why|how] [come] [the|this|that|our] {2} (CHANGE)",
            "explain the $1 $2"),
        Turn("make|making sense of [the|this|that|our] {2} (CHANGE)", "explain the $1 $2"),
        Turn(
            "[please] (explain|tell|show) [to] [me|us] what|whatever is|was|has|went [been] going|gone|happening|happened|wrong [on|wrong] [there|here] $",
            "explain why"),
        Turn(
            "^ [and|so|but|ok] what is|was [the] story|deal|matter [there|here|behind|with] [that|it|this] $",
            "what happened"),
        Turn(
            "^ something|someone [has|must|have] [have] ate|eaten|hurt|dented|hit|dragged|pushed|lifted|pulled|boosted|knocked|depressed|squeezed [into|down|up|at|on|away] {8-what|which} ,what [is|was|could|might|may] [it|that|be] [have] [been] $",
            "why did $1 change"),
        Turn(
            "took|take|takes|taken a [sharp|deep|big|real|sudden] nosedive|tumble|plunge|dive|beating|hit|knock|dip|slide",
            "fell"),
        Turn("went|gone|go|goes|going through|thru the roof", "jumped"),
        Turn("went|gone|go|goes|going down|into the drain|tubes|hill|freefall", "fell"),
        Turn(
            "^ [and|so|but|ok] what [on] [earth] [has|have] happened|went|changed [wrong] there|here $",
            "why did that change"
        ),
        Turn(
            "[any] (idea|ideas|clue|thoughts|guess|hunch) what did|made|drove|pushed it|that|this $", "why"),
        Turn("is|are|was|were to be held responsible for", "caused"),
        Turn("what|who is|was|are|were at the root|bottom|heart of", "what caused"),
        Turn("what|who do|can|should we|i [have] [to] thank|blame for", "what caused"),
        Turn("^ what killed|wrecked|sank|ruined|crushed|tanked|crippled {9} $", "why did $1 fall"),
        Turn("whose|who fault|doing|work|mistake is|was|are|were", "what caused"),
        Turn("^ fewer|less {9} ,what gives|happened $", "why did $1 fall"),
        Turn("^ fewer|less {9} what gives $", "why did $1 fall"),
        Turn("^ more {9} what gives $", "why did $1 rise"),
        Turn("what did bring|get|give|earn us so|that many|much more {8} $", "why did $1 rise"),
        Turn(
            "^ something {2} happened with|to|in {8} ,(it|they) {3} ,[but] what was|is|were|happened [it|that|this] $",
            "why did $2 change"),
        Turn("how did|does|do this|that|it come [about] $", "why"),
        Turn("what|who was|is responsible $", "why"),
        Turn("deviated|deviate|deviates upwards|upward|up", "rose"),
        Turn("deviated|deviate|deviates downwards|downward|down", "fell"),
        Turn("[only|but|yet] nobody|noone knows|understands|sees|says why", "why"),
        Turn("^ [do] you know $", ""),
        Turn("^ everybody|everyone is|are happy|sad|worried|excited|glad|angry because|that", ""),
        Turn("where is|lies|was the problem|fault|trouble $", "why"),
        Turn("and|, i|we want|need|like to know because of what|which $", "and why"),
        Turn("how can|could it be that", "why is it that"),
    ]

    // MARK: Whether all is well

    private static let doubts: [Turn] = [
        Turn(
            "what is|was the change|difference|delta|movement versus|against the (previous|prior|preceding) period",
            "compare it with the $1 period"),
        Turn(
            "^ [and] the|a|that [by] (channel|device|country|campaign|browser|product|source|city|keyword|category|brand) view|perspective|angle|cut|lens $",
            "split by $1"),
        Turn(
            "anything|something|things [that] [you|we|one|i] would|did|do|could not [normally|usually|ordinarily] expect|anticipate|foresee|predict",
            "anything unusual"),
        Turn(
            "[something|anything|what|a] [value|figure|number|level|thing] [that|which] [we|one] [would|do] usually|normally|ordinarily|typically|generally|habitually expect|see|have|get|find $",
            "normal"),
        Turn("within what|that|which we|one|you|i [would] [usually|normally] expect|see", "within the normal range"),
        Turn("outside|beyond [of] what we|one|you|i [would] [usually|normally] expect|see", "outside the normal range"),
        Turn(
            "(were|was|are|is|have|has) there [been] any [sort|kind] [of] hiccup|hiccups|hitch|hitches|snag|snags|upset|upsets|mishap|mishaps|bump|bumps|wobble|wobbles|oddity|oddities|quirks|peculiarities [in|with|on|at]",
            "was there anything unusual in"),
        Turn(
            "(behave|behaving|behaved|looking|looked|look|acting|acted|running|ran) normally|ordinarily|usually",
            "look normal"),
        Turn(
            "deviate|deviates|deviated|deviating|differ|differed|depart|departed|diverge|diverged from what is|was|were|are [usually|normally] expected|usual|normal|typical",
            "look unusual"),
        Turn(
            "outside|beyond [of] the|its|their expected (band|range|corridor|interval|limits)", "outside the normal $1"),
        Turn(
            "(behave|behaving|behaved|looking|looked|look|acting|acted|running|ran) as usual|normal|always|expected",
            "normal"),
        Turn(
            "anything|something [that] [i|we|you] [should|must|ought|need|have] [to] [be] alarmed|worried|concerned|nervous|uneasy|troubled|bothered about|over|by",
            "anything unusual in"),
        Turn(
            "anything|something [that] [looks|looked|seems|seemed|is|was] amiss|awry|astray|afoul|untoward",
            "anything wrong"),
        Turn("(looks|looked|seems|seemed|is|was|go|went|gone|are|were) amiss|awry|astray", "$1 wrong"),
    ]

    // MARK: Stories

    private static let stories: [Turn] = [
        Turn("[a] [quick|short|brief|fast] run|walk through|down of|on", "a summary of"),
        Turn("[a] [quick|short|brief|fast] runthrough|rundown|walkthrough|lowdown of|on", "a summary of"),
        Turn(
            "what should|must|ought|would|do|does i|we|the|my|our [team|boss|board|manager] [need|have] [to] know|hear|remember about (last|this|yesterday|today|the|MONTH|q1|q2|q3|q4) !page|pages|campaign|campaigns|test|site|website|shop|visitors|users|audience",
            "summarise $1"),
        Turn(
            "anything|something noteworthy|remarkable|newsworthy|notable|interesting|worth [telling|mentioning|knowing|reporting|sharing|noting] (from|about|in|of|during|on)",
            "summarise the highlights $1"),
        Turn("how has|have|did (last|this|yesterday|MONTH|the) {2} treated|treat us|me", "how did $1 $2 go"),
        Turn("(get|bring|bringing|put) me|us [back] up to speed|date [on|with|about]", "summarise"),
        Turn("(get|bring|put) me|us in the picture [on|about]", "summarise"),
        Turn("what did i|we miss (last|this|yesterday|in|on|over|during|since|while)", "summarise $1"),
        Turn("paint|painting [me|us] a|the [full|clear|quick|broad] picture of|for", "summarise"),
    ]

    // MARK: Meanings

    private static let meanings: [Turn] = [
        Turn(
            "when|if is|does (a|the) (visit|session|sessions) [considered|count|counts|counted|regarded|treated|called] [as] [being|having] [a] bounced|bounce",
            "what counts as a bounce"),
        Turn("(has|have|had) [been] (fired|triggered) ,(what|which)", "happened , $3"),
        Turn("[the] monday to sunday stretch|week|span|period|run", "the week"),
        Turn(
            "what|which difference|change|effect would|could|will|might it|that|this make|have|mean to|on|for|in {5} if",
            "what would happen to $1 if"),
        Turn(
            "when|at do|does|would|will [the|this|your|our] (system|tool|software|app|product|platform|program) [here] (consider|count|regard|treat|class|classify|rate|see|call)",
            "when do you $2"),
        Turn(
            "which|what formula|calculation|rule|logic|arithmetic|maths|math is {5-that|this|it|the} based|built|founded|resting|calculated|computed|worked [out] on|upon|with|by|from [in|here|inside|within] [this|the|your|our] [tool|system|app|product|software] $",
            "define $1"),
        Turn(
            "which|what formula|calculation|rule|logic|arithmetic|maths|math lies|stands|sits|hides|is behind|underneath|beneath|under {5-that|this|it} $",
            "define $1"),
        Turn(
            "(is|are|does|do) {5-that|this|it} [shown|counted|calculated|reported|include] with|including|before|incl or without|excluding|after|excl [of] tax|vat|taxes|refunds|returns|shipping|discounts $",
            "define $2"),
        Turn(
            "until|till|to|through|up [to] when|what|which [date|day|point|time|moment] do|does|is|are [the|our|your] data|numbers|figures (reach|go|run|extend|available|complete|stretch|current|cover)",
            "how fresh is the data"),
        Turn(
            "[why|how] [come] (is|are|was|were) there no|hardly|little [any] data|numbers|figures|events|information (from|for|on|of|since|about)",
            "is data missing $2"),
        Turn(
            "^ [i|we] [am|are] [completely|quite|totally] new here|to {3} where|how do|should|can|could {6} $", "help"),
        Turn("what means|mean {5} $", "what does $1 mean"),
        Turn("explain [to] [me|us] the|this|that word|term|notion|concept|expression [of] {5} $", "define $1"),
        Turn(
            "which|what components|parts|elements|ingredients|items enter|go|flow|come [in] [into|to] the "
                + "calculation|computation|formula|definition of {5}",
            "define $1"),
        Turn("what we|you|they mean with|by|under {5} $", "what does $1 mean"),
        Turn("what is in {4} ,[and] what is not $", "define $1"),
        Turn(
            "what constitutes|constitute|makes {5-that|this|us} [in] [our|the|your] [reporting|reports|data] $",
            "define $1"),
        Turn("^ [the] {4-the|this} formula $", "define $1"),
        Turn("^ when people|they|you|we say|says {4} ,what do|does you|they|we|it count|mean [exactly] $", "define $1"),
    ]

    // MARK: Advice

    private static let advised: [Turn] = [
        Turn("(which|what) (#) steps (would|could|should|might|can|will)", "$1 $2 actions $3"),
        Turn(
            "(which|what) steps (would|could|should|might|can|will) (raise|lift|improve|increase|lower|reduce|boost|cut|get|bring|help|make)",
            "$1 actions $2 $3"),
        Turn(
            "(which|what) (steps|measures|actions|moves|levers|changes) (would|do|could|should|can) you (advise|recommend|suggest|take|propose|try)",
            "$1 actions would you recommend"),
        Turn(
            "(lower|reduce|cut|raise|improve|increase|lift|bring|shrink|grow|fix|change) that|this cost|rate|number|figure|share|value|amount|price|spend $",
            "$1 it"),
        Turn("(most|best) worth our|my|the|your while|time|effort|trouble|money", "we should do"),
        Turn("easy|simple|fast|effortless wins|win", "quick wins"),
        Turn("ought (we|i|you|they) to", "should $1"),
        Turn("(#) (additional|extra|further|spare|surplus) (dollars|euros|pounds|usd|eur|gbp)", "$1 $3 $2"),
        Turn(
            "(what|which|where|how) would you advise [me|us] [that] (we|i) [should|could] [to] (do|spend|put|invest|use)",
            "$1 should $2 $3"),
        Turn(
            "(what|which|where|how) do you advise|recommend|suggest [me|us] [that] (we|i) [should|could] [to] (do|spend|put|invest|use)",
            "$1 should $2 $3"),
        Turn(
            "(give|hand) me|us (#) [additional|extra|more] (dollars|euros|pounds) ,(where|how|what)",
            "we have $2 more $3 , $4"),
    ]
}
