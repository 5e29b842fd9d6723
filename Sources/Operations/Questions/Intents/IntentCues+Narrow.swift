/// Cues that settle what a broader cue leaves open.
extension IntentCues {
    /// "How is the test going?"
    static let goingOn = PatternList(
        "how is|are|was ... going|coming [along|on] $", "how is|are ... going so|right|at|now")
    /// Goods that come back, not people: "were returned".
    static let sentBack = PatternList(
        "is|are|was|were|get|gets|got|been|being =returned [the] [most|least|often|back|in|last|this|on|by|so]",
        "most|least|often|frequently =returned",
        "=returned product|products|item|items|order|orders|goods")
    /// "Can I rely on the conversion figures?": whether they are right, and not what they are.
    static let trusting = PatternList(
        "can|could|should|may i|we|you|one [really] trust|rely|count|depend|bank|believe [on|upon] .. .. .. =numbers|=figures|data|=stats"
    )
    /// "What should worry me?"
    static let worried = PatternList(
        "biggest|main|greatest|largest|worst|top risk|risks|threat|danger|dangers|worry|concern",
        "what|anything|something|which [else] should|could|would|must|might|to|needs worry|concern|alarm|bother me|us|you",
        "what|anything [is] [there] to worry about", "what should i|we be worried|concerned about",
        "what should i|we worry about",
        "what is|are|was [the|our|my] biggest|main|top|worst|greatest|number risk|risks|problem|problems|issue|issues|concern|worry|threat|weakness",
        "^ [and|so|ok] what broke|breaks|failed|crashed",
        "did|has|is|was anything|something [just] break|broken|broke|fail|failed|wrong|go")
    /// "What should I tell my boss about last week?"
    static let passedOn = PatternList(
        "thing|things|point|points|news|message i|we should|can|could|must|need [to] tell|report|say|present|mention|show [to] [my|our|the] "
            + "boss|manager|board|ceo|cfo|cmo|coo|team|management|investors|client|clients|owner|chief|colleagues",
        "what|how should|can|do|could|shall|would|must i|we tell|report|say|present|show|answer|write [to] [my|our|the] "
            + "boss|manager|board|ceo|cfo|cmo|coo|team|management|investors|investor|client|clients|owner|owners|chief|colleagues|partners",
        "^ [and|so|ok] [what|any|is|was|are|were] [there] [is|was|are|were] [the|any|some] good|bad|best|worst news|side [then|today|this|last] [week|month] $"
    )
    /// "Is paid social profitable?", "email still worth it?"
    static let paying = PatternList(
        "profitable|worthwhile", "worth it|while", "worth the|our money|cost|spend|effort|budget",
        "pay|pays|paying|paid for itself|themselves", "pay|pays|paying off")
    /// "Google Ads is dead since when?"
    static let ending = PatternList(
        "dead|down|off|silent|gone|stopped|broken|paused since when",
        "since when is|are|has|have|did|was|were ... dead|down|off|silent|gone|stopped|broken|paused",
        "^ [and|so|but] is|are|was .. .. dead|silent|gone|off [now|then|already] $",
        "when did|does|has|have ... stop|die|end|stopped|died|ended [running|delivering|working|bringing] [anything|traffic|sales|orders] $",
        "when did|has ... go|went|gone off|silent|dark|quiet|dead|down",
        "^ [and|so|but|ok] did|has|have .. .. die|died|stop|stopped|ended [running|working] $")
    /// "Which campaign stopped?"
    static let stoppedOne = PatternList(
        "which|what|any|some [other|of|our] [ad] [the] campaigns|campaign .. [has|have|had|was|were|is|are|that] [been] stop|stopped|stops|silent|dead|dark|died|ended|off|paused|gone|broken",
        "campaigns|campaign ... which|what [one|ones] [has|have|is|are|was|were] [been|gone|went] stop|stopped|silent|dead|dark|died|ended|off|paused|gone"
    )
    /// "Which products stopped selling?"
    static let stoppedProduct = PatternList(
        "which|what|any|some|did|has|have|is|are|do [any|of|our|the|other] products|product|items|item|articles|article|bestseller|bestsellers .. [has|have|had|was|were|is|are|that] [been] stop|stopped|stops [selling|being] [sold|bought]",
        "which|what|any|some [of|our|the] products|product|items|item|articles|article ... no|not longer|any|anymore sell|sells|selling|sold|bought [more|any|anymore]",
        "products|product|items|item|articles|article ... which|what [one|ones] [has|have] stopped [selling]")
    /// "When was the site slow?": the days on which it was, and no verdict on the whole.
    static let slowDays = PatternList(
        "when was|were|did|has|is ... site|website|page|pages|shop|store|app|load|loading ... slow|slower|slowest|slowly|sluggish",
        "when was|were|is it|they [so|too|really|that] slow|slower|slowest|sluggish",
        "which|what|any|on day|days|dates|date|week|weeks ... site|website|page|pages|shop|store|app|load|loading ... slow|slower|slowest|slowly|sluggish"
    )
    /// "The alert rules that I set up": those there are, and not those that fired.
    static let alertsOwned = PatternList(
        "that|which i|we [have|had] [ever|already] set|created|configured|made|defined")
    /// How often something comes, whoever gets it.
    static let recurring = PatternList(
        "every|each day|week|month|morning|evening|quarter|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
        "daily|weekly|monthly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays",
        "once a day|week|month", "every|each .. day|week|month", "of every|each|the month")
    /// "Which events lead up to a purchase?"
    static let leadingUp = PatternList(
        "steps|step|pages|page|events|event|things come|comes|came|happen|happened|happens before|after|ahead",
        "lead|leads|leading|led [directly|immediately|straight|right] up to")
    /// "Estimate how many … each week"
    static let estimating = PatternList(
        "how many|much", "what share|percentage|part|total|number|amount")
    /// "The funnel report belongs in Teams on Thursdays": what is delivered, and where.
    static let reportThere = PatternList(
        "report|summary|digest|recap|overview|update ... in|into|to|on|by|via [the|our|my] slack|teams|inbox|inboxes|mailbox",
        "slack|teams|inbox|inboxes ... report|summary|digest|recap|overview")
    /// Getting to a number that is wanted.
    static let arriving = PatternList(
        "want|wanted|need|needed|promised|aim|aims|hope|hoping|plan|supposed|meant|expected [to]",
        "enough|suffice|suffices|sufficient|fast enough",
        "grasp|reach|sight|possible|realistic|feasible|likely|doable|achievable|attainable|there|pace|speed|rate")
    /// "If you had 10,000 more, what would you spend it on?": advice, whatever is supposed.
    static let adviceAsked = PatternList(
        "what|where|how would|should you|i|we spend|put|invest|use it|this|that|them|the",
        "where would|should|could it|they|that|this|the [money] go|be")
    /// A change that is only supposed.
    static let supposing = PatternList(
        "if|suppose|supposing|assume|assuming|imagine|would|could|more|extra|additional|another|fewer|less")
    /// "as a percentage", "what portion"
    static let partOfThem = PatternList(
        "share|percentage|percent|proportion|portion|fraction", "what|which part of",
        "how many of [the|those|these|all] people|visitors|users|customers|shoppers|those|them|carts")
    /// Getting to a step, or not.
    static let gettingThere = PatternList(
        "go|goes|went|gone|get|gets|got|make|makes|made|come|comes|came|move|moved|proceed|proceeded|continue|continued|reach|reached|finish|finished|follow|followed",
        "end|ends|ended|turn|turned [up]",
        "never|not|fail|failed|drop|dropped|give|gave|leave|left|abandon|abandoned|quit")
    /// What a delivery is asked for by.
    static let sending = PatternList(
        "send|sent|email|emailed|mail|mailed|deliver|delivered|post|forward|slack me|us|it|this|that|them|the|a|an|out|to",
        "daily|weekly|monthly|regular|recurring|a|automated mailing|dispatch|mailshot|digest|email|message",
        "email|mail|message with|containing|about",
        "by|via|per email|mail|slack|teams", "in|into|to my|our|the|their|his|her slack|teams|inbox|mailbox",
        "sign|put|subscribe|enrol|enroll me|us .. for|to|on|up",
        "supply|provide|furnish|feed|serve|keep|ping|hit|text me|us",
        "arrange|organise|organize|queue|book|set|line|schedule .. .. for|up|in|a|an",
        "get|receive|have .. report|summary|digest|update|email|mail|message",
        "report|summary|digest|schedule|automate|automatically|reported",
        "should|must land|arrive|end|be|go [up] with|at|in|on|to")
    /// "How has INP been moving from January 1 to today?": what moves by itself supposes nothing.
    static let movedItself = PatternList(
        "has|have|had been moving|shifting|moved|shifted",
        "how|where people|users|visitors|customers|shoppers|they [do] move|moved|go|shift",
        "do|does|did people|users|visitors|customers|shoppers|they move|shift|go [along|on|from]",
        "how|where has|have|had|did|does|is ... moving|shifting|moved|shifted|move|shift")
    /// "The number in each category"
    static let perGroup = PatternList("in|for|by|of|from|per|on each|every")
    /// "Orders on each day of the week": a split, and no delivery.
    static let eachWeekday = PatternList("each|every day of the week", "each|every weekday")
    /// "Orders per variant"
    static let byVariant = PatternList(
        "per|by|each|every|for|in|of [the] [each|both] variant|variants|variation|variations",
        "per|by|each|every [the] [single] experiment|test [id|name]")
    /// "What did Facebook bring?"
    static let brought = PatternList(
        "^ [and|so|but] how much did|does|do|has|have|is|was ... bring|brought|deliver|delivered|contribute|contributed|generate|generated|bringing",
        "^ [and|so|but] what|much did|does|do|has|have|is|was ... bring|brought|deliver|delivered|contribute|contributed|generate|generated|bringing"
    )
    static let happenedTo = PatternList(
        "what happened|happens|is|has happened|going|up to|with|on|in", "what happened to|with")
    /// "Which events count?", of a conversion rate.
    static let countingEvents = PatternList(
        "^ [and|so|but] which|what =event|=events|goal|goals|action|actions count|counts|counted|qualify [as|here|in|for|toward|towards] "
            + "[a|it|that|this|conversion|conversions|goal|goals|key] [event|events|rate] $",
        "^ [and|so|but] which|what =event|=events|goals|actions are|is|do|does [it|we] counted|included|count|include [as|here|in|for] "
            + "[a|it|that|this|conversion|conversions|goal|goals|key] [event|events|rate] $")
    /// Words for those who do something.
    static let ofPeople = PatternList(
        "who|whom|whose|that|anyone|everyone|anybody|everybody|people|users|visitors|customers|shoppers|buyers|those|many|segment|group|groups|audience|audiences|them|members|someone|crowd|folks|adders|searchers|persons|individuals|viewers|downloaders"
    )
    static let dataDriven = PatternList("data driven")
    static let alertCreateOnly = PatternList(
        """
        create|set|make|add|new|alert me|us|if|when
        alert|notify me|us
        let me know
        """)
    /// Wordings of a rule that may as well ask for something that was.
    static let telling = PatternList(
        """
        tell|show|inform me|us
        let .. .. know if|when|once
        """)
    /// "Tell me if", "not sure if": whether, not what then.
    static let askedWhether = PatternList(
        """
        tell|show me|us if|whether
        know|see|check|wonder|wondering|sure|confirm|ask|asking if|whether
        """)
    static let pastTense = PatternList(
        """
        if|when|whether|once .. .. .. was|were|did|had|has|have|went|sold|made|got|grew|rose|fell
        """)
    static let conditional = PatternList(
        """
        if|whenever ... drop|drops|fall|falls|exceed|exceeds|go|goes|rise|rises|below|above|under|over
        """)
    static let consequence = PatternList(
        """
        what happens|would|will|if
        what if
        how much|many would|will
        suppose
        """)
    /// "What would we see if …?" asks what then.
    static let seenThen = PatternList("would|could|will|might|can we|i|you see|know|have|get if")
    /// "Say that in one sentence" supposes nothing.
    static let saidAgain = PatternList(
        "if i|you|we only|just take|look|count|consider [at]", "if i|you|we take|look|count|consider [at] only|just",
        "say that|this|it in|as|again|once|more|simpler|shorter|to|for|differently|with|without")
    static let referring = PatternList("that|this|it", "the number|figure|value")
    static let meaningOfThat = PatternList(
        "what do|does that|this|it ... mean", "what .. that|this|the [metric|figure|number|term] .. means|mean",
        "how is that|this|the metric|figure|number|term defined|meant", "^ meaning what",
        "explain .. that|this metric|term", "define that|it", "how is that|it defined")
    static let future = PatternList("will", "going to", "forecast|predict|expected|projection")
    static let presence = PatternList("how many", "on the site|website|app", "active", "online")
    /// "Is that bad?", "conversion feels off": a verdict on a figure is wanted.
    static let judging = PatternList(
        """
        ^ [and|so|but|ok] [what|hm|hmm] is|was|are|were that|this|it|those|they [a|really|very|too] bad|good|ok|okay|fine|terrible|great|\
        healthy|serious|worrying|alarming|high|low|lot|much|many|little [thing|sign|news|number|figure|result|level] [or] [not|bad|good|few|low|high] $
        ^ [and|so|but|ok|hm|hmm|oh|wow] that|this|it is|was|are [quite|really|pretty] [a] lot|much|many|high|low|bad|good [no|right|not] [is|was] [it|that] $
        feel|feels|felt|seem|seems [a] [bit|little] off|wrong|weak|soft|low|slow|sluggish|poor|bad
        """)
    /// "Is that normal, or should I worry?": a verdict on figures, instead of a list of what was unusual.
    static let worrying = PatternList(
        """
        should|do|must|need we|i .. worry|worried|concerned|panic|alarmed
        is|was|are|were that|this|it|those|they .. .. normal|usual|typical|ordinary|expected|unusual|noise|abnormal|strange|odd|\
        weird|random|chance
        normal|just|only|mere|pure|random noise|fluctuation|variation|scatter|chance
        cause|reason for alarm|concern|worry
        something|anything|nothing to worry about
        anything|something i|we .. worry about
        within|outside|in .. .. normal|usual|expected range
        what|anything|something|which [else] should|could|would|must|might|to worry|concern|alarm|bother me|us
        what [is] [there] to worry about
        what should i|we [be] worry|worried|concerned about
        trend or [just] [random|only|pure] noise|chance|fluctuation|luck|coincidence|blip
        noise|chance|luck|coincidence or [a] [real] trend|real|signal
        just|only [a] blip|fluke|luck|coincidence|noise
        """)
    /// "Are we on schedule?": a goal, and no delivery.
    static let onSchedule = PatternList("on|behind schedule", "ahead of schedule")
    /// "How did traffic go hour by hour?": a line, and no story.
    static let stepwise = PatternList(
        "hour by hour", "day by day", "week by week", "month by month", "hourly|daily|weekly|monthly",
        "trending|trend|trended")
    static let goingTo = PatternList("going to|forward|ahead")
    static let explicitForecast = PatternList(
        """
        best|worst case [scenario] and|or|to|versus [the] best|worst [case]
        likely to finish|end|close|land|arrive|come
        likely to make|get|see|be|have|reach|sell|earn|spend|bring|take
        do|would|can|could|should you|we [now] project|predict|forecast|expect|estimate|foresee
        should|must we|i be|get ready|prepared|braced for
        ^ estimate
        estimate|estimates for the|next|december|january
        your|an|best|rough estimate|estimates|guess|guesstimate|reckoning
        forecast|forecasts|forecasted|forecasting|predict|prediction|predictions|predicted|projection|\
        projections|projected|projecting|outlook|prognosis|extrapolate
        project .. .. revenue|sales|traffic|sessions|orders|users|conversions|spend
        where .. will ... land|end|finish|close
        where .. are we|is ... land|end|finish|heading|headed|trending
        can|should|do we|you|i expect
        """)
    /// "We have 5,000 more: what do you recommend?"
    static let advising = PatternList(
        "what|how|where do|would|can|should you|we recommend|suggest|advise|do|spend|invest|put|use",
        "what|where|which should it|they|that|this|the [money|sum] go|be|flow")
    static let recommendationOnly = PatternList(
        """
        should we|i do|fix|change|cut|pause|spend|invest|put|focus
        best|smartest|wisest use
        recommend*
        suggest*
        advice|advise
        """)
    static let acquired = PatternList(
        """
        registered|registering|joined|enrolled
        acquired
        new user|users|customer|customers|visitor|visitors .. who|that|from|in
        cohort|cohorts
        sign up|ups|upped
        signed up
        first purchase|order|bought|time
        """)
    static let comingBack = PatternList(
        """
        retain*
        come|came|comes|coming back
        buy|bought|order|ordered|purchase|purchased again
        second|repeat|another purchase|order
        still active|around|here|there|present|with|buying|ordering|customers|using|coming|visiting|shopping
        stay|stays|stayed|remain|remains|remained [with|around|on|with]
        return|returned|returns .. after|within|later|again
        stick around
        stick|sticks|stuck|sticking|staying with|to us
        """)
    /// "where do they come from": people, not numbers.
    static let origin = PatternList(
        """
        where do|does|did|are|were .. .. .. they|people|users|visitors|customers|buyers|shoppers|sessions|visits|traffic|orders|purchases|revenue|signups|registrations|\
        sales|conversions|signups come|came|coming from
        ^ [and|so|but|ok] [mostly|mainly] from where [exactly|mostly|mainly] $
        ^ [and|so|but|ok] where from $
        ^ [and|so|but|ok] from|via which source|sources [mostly|mainly|exactly] $
        """)
    /// "How much of it did each country account for?": parts of a figure, and no cause.
    static let sharedOut = PatternList(
        "how much|many|large|big ... account|accounts|accounted for",
        "what share|percentage|part|proportion ... account|accounts|accounted for",
        "each|every ... account|accounts|accounted for")
    /// "Each time sales drop": whenever, and no delivery.
    static let eachTime = PatternList("each|every|any time|case|occasion|instance")
    /// "Where does this deterioration come from?": why, and not from which data.
    static let originOfChange = PatternList(
        "where do|does|did the|this|that|our .. .. drop|drops|fall|rise|increase|decrease|decline|deterioration|improvement|change|spike|dip|"
            + "jump|slump|growth|loss|surge|slowdown|gain .. .. .. come|comes|came|stem|stems|originate",
        "^ [and] the|this|that drop|fall|rise|increase|decrease|decline|improvement|change|spike|dip|jump|slump|growth|loss|gain|surge "
            + "in|of ... where does|did it|that|this come|stem|originate")
    static let faring = PatternList(
        "how did|is|are|was|were ... do|perform|go|doing|performing|going|fare|look|looking")
    /// "and how did it look in October?": the figure before.
    static let faringOfThat = PatternList(
        "how did|does|do|is|was|were|are it|that|they|this|those|these look|looking|do|doing|perform|performing|go|going|fare"
    )
    static let tellAbout = PatternList("tell|remind|inform me|us .. about [our|the]")
    static let summaryOnly = PatternList(
        """
        good|strong or bad|weak|poor overall|altogether|on|in [all|balance|total]
        worth saying|mentioning|knowing|telling|reporting|sharing|noting|presenting about|from|for|on|in
        resume of
        what did|have i|we|you miss|missed [out] [on]
        most|main|key important|notable|interesting|relevant|striking|essential facts|fact|developments|findings|points from|about|of|in|for
        digest|roundup|briefing of|on [last|this|the|yesterday|october|september|q1|q2|q3|q4]
        gist|essence|upshot|nutshell|lowdown|skinny of|on|from
        main|key|chief|salient|top points|point|facts|fact|developments|messages of|from|about|for
        what|which went|got|was|has|have|were|gone [been] [the] [thing|things|one|metric] worst|best|wrong|well|badly
        what [is|was|were] [the] worst|best thing|things|news|development
        summary|summarise|summarised|summarize|recap|overview|rundown|tldr|highlights|brief
        paragraph|sentence
        boil|boiled|condense|condensed|distil|distilled down|to|into|in
        as|in # [short|crisp|brief] bullet|bullets|point|points
        # [short|crisp|brief] bullet|bullets [point|points] about|on|of|for|from
        tl dr
        where|what .. .. shine|shone|shined|excel|excelled|struggle|struggled|stumble|stumbled|disappoint|disappointed|impress|impressed
        most important thing|point|news|finding|change $
        one|single|main|key|two|three|# thing|things|point|points|message|news to|i|we .. tell|say|mention|share|report|present|bring
        which|what [the] # number|numbers|figure|figures|metric|metrics|kpi|kpis changed|moved|grew|fell|improved|worsened
        catch me up
        fill me in
        sum up
        wrap up
        """)
    static let dropOff = PatternList(
        """
        stuck|choke|chokes|stall|stalls|fallout|friction|attrition|bottleneck|bottlenecks|vanish|vanishes|dropout|dropouts
        sticking|pain|choke point|points
        fall|falls|fell|slip by|through the wayside|cracks|net
        bleed|bleeds|bleeding
        bail|bails|bailed|bailing [out|off]
        dropping|leaving|falling|backing out|off|away
        drop|drops|dropped|dropping|fall|falls|fell|bail off|out|away
        give|gives|gave|giving up
        lose|losing|lost
        never reach|make|get|finish|complete|start|arrive|buy|purchase|pay|submit|checkout
        drop offs|off
        """)
    /// "which channel lost the most": a group, whose figures fell.
    static let groupLosing = PatternList(
        """
        which|what channel|source|medium|campaign|country|city|region|device|browser|product|item|category|brand|platform|page|\
        keyword .. lost|loses|lose|losing .. most|ground|revenue|sales|sessions|traffic|orders|money
        which|what channel|source|medium|campaign|country|city|region|device|browser|product|item|category|brand|platform|page|\
        keyword .. lost|loses|lose|losing $
        """)
    /// Being on the way to a goal, whatever "now" stands beside it.
    static let pacing = PatternList("on track|pace|course|target")
    static let completing = PatternList(
        """
        make|makes|made|get|gets it|them [all] [the] [way] through
        complete|completes|completed|finish|finished|abandon|abandons|abandoned|completion|stuck
        """)
    static let walking = PatternList(
        """
        which|what page|pages|step|event|screen ... before|after|prior
        which|what .. .. .. page|pages|screens|steps feed|feeds|fed|hand|hands|pass|send|sends|lead|supply
        through|via|by|over which|what [of] [our|the] [own] pages|page|screens
        onto|to|toward which|what pages|page|screens
        trail|trails|footsteps
        subsequent|succeeding|ensuing|upstream|downstream|thereafter|afterwards|afterward
        then what|where
        leading|led [up] to
        do|does|did|done before|after
        which|what ... precede|preceded|precedes|follow|followed|follows a|an|the
        what|which page|pages|event|events|screens follow|follows|followed|came|precede|precedes
        what happens|happened|comes|came|follows after|before|next
        page|event|screen come|came|happen|happened|follow|precede before|after
        page|event|screen|action|step after|before
        steps|step|pages|page|events|actions .. .. after|following
        do|does|did people|user|users|visitors|visitor|they|customers|shoppers
        people|users|visitors|they|customers|shoppers go|do|went|visit|see|look|click|come|came|view|navigate|\
        head
        next|previous page|pages|step|steps|event|events
        right|immediately|directly|straight|just after|before
        leads|lead to
        path|journey|route|way|road
        from|via|through which|what page|pages|screen|screens
        """)
    /// Terms a definition may be asked for besides metric names.
    static let terms: Set<String> = [
        "bounce", "session", "user", "conversion", "visit", "attribution", "channel", "cohort", "funnel", "lookback",
        "window", "refund", "engaged", "engagement",
    ]
}
