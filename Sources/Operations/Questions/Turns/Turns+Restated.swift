/// The same said with other verbs: what edged up rose, what a shop made we made, what is dug into is to be explained.
extension Turns {
    static let restated: [Turn] = openings + courses + standings + takings + rulings

    // MARK: How it is asked

    private static let openings: [Turn] = [
        Turn("^ {4-QUESTION} while i|we am|are|was|drive|wait|walk {4-QUESTION} (how|what|which|why)", "$3"),
        Turn(
            "^ [ok|okay|right|hey|so|hi|hello|and|alright] [a|just|just] quick|short|fast one|question|thing|ask {5-QUESTION} (how|what|which|why)",
            "$2"),
        Turn(
            "[do] [you] [have] any|some idea|clue|notion|inkling [of|about|as] [to] (how|which|what|where|when)", "$1"),
        Turn(
            "^ [please|now|and|can|could|would] [you] pull|bring|call|dig|look up (the|a|our|all|my|#)", "show $1"),
        Turn("^ [please|now|and|can|could|would] [you] put together (the|a|our|all|my|#)", "show $1"),
        Turn("^ [please] trace the|our number of", "show the trend of the number of"),
        Turn("^ [please] trace !that|this|it|the|back {14-number|figure|back|source} $", "show the trend of $1"),
        Turn(
            "^ [please] trace (the) {14-number|figure|back|source|steps|step|path|paths|pages|page|events|event|route|way|journey|journeys} $",
            "show the trend of $1 $2"),
        Turn(
            "dig|drill|delve|look [deeper|down|closer|further] into [the|this|that|our] (CHANGE) (in|of)",
            "explain the $1 $2"),
        Turn("^ [please|now|and|can|could] [you] project !x|management|name|names", "forecast"),
        Turn(
            "what is the (calculation|computation|formula|maths|math|arithmetic|logic) behind|underlying [the|our] !that|this|it|these|those|them|number|figure",
            "define"),
        Turn(
            "(run|talk|walk|take|lead) me|us through (MONTH|last|this|yesterday|q1|q2|q3|q4)", "summarise $2"),
        Turn(
            "how far [back] do|does [the|our|your] data|numbers|figures go|reach|extend|stretch",
            "how fresh is the data"),
        Turn("^ where did (the|our|my) {8-we|they|people|it} stand $", "what was $1 $2"),
        Turn(
            "^ where did !we|i|they|it|people|users|visitors|customers|shoppers|most|everyone {9-we|i|they|it|QUESTION} end|land|wind|come|finish up|out|in {7-at|QUESTION} $",
            "what was $1 $2"),
        Turn("^ where is|are {5-we|i|you|it|QUESTION} heading|headed|bound", "forecast $1"),
        Turn("flag|signal [it|this|that] [up] [to] [me|us] if|when|whenever|once", "alert me when"),
        Turn("report it|this|that [to] [me|us] if|when|whenever|once", "alert me when"),
        Turn(
            "^ (if|when|whenever|once) {24-how|why|where|who} ,[then] i|we [would|will|do] [like|want|need|expect|wish] [to] [get|have|receive|see] a|an [quick|short|brief] email|mail [about|of|on] [it|this|that] $",
            "send me an email $1 $2"),
        Turn("^ [and|so|but] what was going on [there|here|then] $", "what happened"),
        Turn(
            "what level|height|value|figure|number|mark did|do|does {6-QUESTION} reach|hit|attain|arrive", "what was $1"
        ),
        Turn(
            "and how that|it|this|they|those compares|compare|compared|stacks|measures [up] with|to|against",
            "compared with"),
        Turn("measure|measures|measured up to|against|with", "compare with"),
        Turn(
            "^ before|ahead [of] my|the|our [next] call|meeting|standup|lunch|presentation|review|flight|talk {2} i|we [still] need|want|require|must [to] [know|have]",
            "show"),
        Turn("^ [please|now|and] reduce|shrink|cut|shorten it|that|this|them [down] to (#) $", "top $1"),
        Turn(
            "what was|is [the] change|difference from|on|over|against the (week|month|quarter|year) before",
            "compare with the $1 before"),
        Turn("and [then] within|inside that|it|this|each [one|group|of] [these|them] by", "and by"),
        Turn("every|each single (day|week|month|hour)", "each $1"),
        Turn("in|into [the|a] reverse|reversed|inverse|opposite order", "reversed"),
        Turn("^ [and|so|ok] what did|have i|we miss|missed $", "what happened"),
        Turn("quickest|fastest|easiest|simplest wins|win", "quick wins"),
        Turn(
            "^ [and|but] what|which (formula|query|filters|source|data) [was|were|is|are|did] [you|they] used|use|applied|apply [here|there|for] [that|this|it] $",
            "which $1 is behind that"),
        Turn(
            "walk|run|take|talk me|us through the|your|that|this calculation|computation|maths|math|formula|working|workings",
            "how was that calculated"),
        Turn(
            "how well do|did|can we|you keep|hold|retain [on] [to] [the] (users|customers|people|buyers|visitors|shoppers|those)",
            "how well do we retain $1"),
        Turn("lead|leads|leading|led up to (the|a|an)", "lead to $1"),
        Turn("(turn) the|this|that list|ranking|table around|round|over|upside [down]", "show it reversed"),
        Turn(
            "which way|direction did|do|does|has|have {6-people|users|visitors|they|we|customers|QUESTION} go|gone|going|head|headed|move|moved",
            "how did $1 develop over time"),
        Turn("^ [please|now|and] [show|give|make|list] [me|it] (#) instead|rather of|than (#) $", "top $1"),
        Turn(
            "(look|looks|looked|seem|seems|seemed) normal|usual|ordinary|typical (month|week|quarter|year|from)",
            "$1 unusual $2"),
        Turn(
            "^ [please|now|and] remove|delete [the] (visitors|users|people|customers|visits|sessions|traffic) (from|on|in|via|using)",
            "exclude $1 $2"),
        Turn("let me|us hear [from] [you] (if|when|whenever|once|as)", "alert me $1"),
        Turn(
            "(alert|wake|tell|warn|ping|notify) {4} (if|when|whenever) {5} go|goes|shoot|shoots|fly through|thru the roof",
            "alert me $3 $4 is unusually high"),
        Turn("^ [please|now] line|lay up|out (our|the|all) {3-with|against|beside} by", "rank $1 $2 by"),
        Turn(
            ",what is|was the story|matter|deal [there|here|behind] [that|it|this] $", ", why"),
        Turn("brace|braced [ourselves] for", "prepare for"),
        Turn("a heads up (if|when|whenever|once|as|in)", "an alert $1"),
        Turn("what counts|count toward|towards|into [the|our|a] {4} $", "define $1"),
        Turn("what|who is|was|are|were responsible for [the|this|that|our] (CHANGE)", "what caused the $1"),
        Turn(
            "what lies|lay|stands|stood|sits|hides|is|was behind [the|our] {12-that|this|it|them|query|what|how|why|which} falling|dropping|declining|sinking|slipping|dipping|slumping|shrinking|decreasing|going|jumping|rising|climbing|growing|increasing|surging|improving|worsening|collapsing [up|down]",
            "why did $1 change"),
        Turn(
            "where do|does|did the|this|that|our (CHANGE) (in|of) {14-QUESTION} come|comes|came|stem|stems|originate [from]",
            "explain the $1 $2 $3"),
        Turn("^ [and|so] (will|can) {12-who|that} be reached|hit|achieved|attained|met|made $", "$1 we reach $2"),
        Turn("^ [and|so] is|are {12} [still] within|in [our] reach|sight|grasp $", "will we reach $1"),
        Turn("^ i|we [have|had] promised|pledged|guaranteed|vowed [to] [a] [total] [of] (#)", "our target is $1"),
        Turn("what is {4-QUESTION} exactly|precisely (and|but|then)", "what is $1 $2"),
        Turn("what is {4-QUESTION} exactly|precisely $", "what is $1"),
        Turn(
            "the (audience) with|having the (highest|lowest|most|best|worst|fewest|biggest|largest)",
            "which $1 had the $2"),
        Turn(
            "^ [please|now|and] cut|shorten|reduce|trim|narrow|limit|boil [down] the|this|that list|table|ranking [down] to [just|only] [the] [first|top|best] (#) [ones|rows|entries|lines] $",
            "top $1"),
    ]

    // MARK: How it went

    private static let courses: [Turn] = [
        Turn("(the|this|that|a|our) climb|hike|upswing|uplift|ascent|rebound|upturn (in|of)", "$1 rise $2"),
        Turn(
            "(the|this|that|a|our) slide|plunge|tumble|setback|downswing|collapse|erosion|downturn (in|of)",
            "$1 drop $2"),
        Turn("by a|one tenth", "by 10 percent"),
        Turn("by a|one fifth", "by 20 percent"),
        Turn("by a|one quarter !of", "by 25 percent"),
        Turn("by a|one half", "by 50 percent"),
        Turn("=swell|=surge|=balloon|=mushroom", "rise"),
        Turn("swelled|swollen|ballooned|mushroomed", "rose"),
        Turn("=edge|=inch|=creep|=tick|=drift|=nudge up|upwards|upward|higher", "rise"),
        Turn("edged|inched|crept|ticked|drifted|nudged up|upwards|upward|higher", "rose"),
        Turn("=edge|=inch|=creep|=tick|=drift|=nudge down|downwards|downward|lower", "fall"),
        Turn("edged|inched|crept|ticked|drifted|nudged down|downwards|downward|lower", "fell"),
        Turn("was|were|is|are responsible for the (most|least|fewest|highest|biggest|largest)", "brought the $1"),
        Turn("^ [please|now|and] line|lay up|out {6-with|against|beside|next} and|with|against", "compare $1 with"),
        Turn(
            "their|its course|development|trajectory (over|since|across|through|during|for|in)",
            "the trend over time $1"),
    ]

    // MARK: How groups stand

    private static let standings: [Turn] = [
        Turn("from one (day|week|month|hour|quarter) to the|an [next|following] [other|one]", "by $1"),
        Turn(
            "differ|differs|differed|vary|varies|varied|change|changes from one {1} * to the|an [very] next|other|another",
            "split by $1 $2"),
        Turn("from one {1} * to another|the [next]", "by $1 $2"),
        Turn(
            "how much|many of [the|our] {5-QUESTION} falls|fall|fell|goes|go|went|lands|landed|belongs on|to|in|with (each|every)",
            "$1 for $2"),
        Turn(
            "^ which {2-of} account|accounts|accounted|is|was|are|were [responsible] for how much|many [of] [the|our]",
            "by $1"),
        Turn("(three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10) (top|bottom) !of", "$2 $1"),
        Turn(
            "(the|our) (#) {2-QUESTION} that|which|who lead|leads|led|top|tops|topped|head|headed [the] [list|table] on|for|in|by",
            "the top $2 $3 by"),
        Turn(
            "(which|what) [single|one] {3-variant|version|side|arm|week|month|day|test|QUESTION|how} led|leads|lead on|for|in [terms] [of] !the|last|this|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4",
            "$1 $2 had the highest"),
        Turn(
            "(which|what) [single|one] {3-variant|version|side|arm|week|month|day|test|QUESTION|how} came|comes|was|is|were|are|ranks|ranked [in] first|top|ahead|number [one] on|for|in|by [terms] [of] !the|last|this|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4",
            "$1 $2 had the highest"),
        Turn(
            "(which|what) [single|one] {3-variant|version|side|arm|week|month|day|test|QUESTION|how} came|comes|was|is|were|are|ranks|ranked [in] last|bottom|behind on|for|in|by [terms] [of] !the|last|this|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4",
            "$1 $2 had the lowest"),
        Turn(
            "(MONTH|week|month|quarter|q1|q2|q3|q4|year|#) alongside|beside (MONTH|the|last|q1|q2|q3|q4|that|those)",
            "$1 versus $2"),
    ]

    // MARK: What a shop makes

    private static let takings: [Turn] = [
        Turn(
            "did the|our|my [online|whole|entire] shop|store|site|website|business|company|team|firm|webshop [actually|really] (make|earn|take|sell|bring|spend)",
            "did we $1"),
        Turn("did we|i actually|really|ultimately|overall (make|earn|take|sell|bring|spend|get|have)", "did we $1"),
        Turn("did i (make|earn|take|sell|bring|spend)", "did we $1"),
        Turn("(best|worst|top|biggest|strongest|weakest) (day|week|month) for (sales|takings)", "$1 $2 for revenue"),
        Turn("us dollars|dollar", "dollars"),
        Turn(
            "how much does|did|do|is a|an|one|each|every [single|new] (sign|signup|registration|acquisition|conversion|lead) [up] cost|costs [us]",
            "what is the cost per acquisition"),
        Turn("waste|wastes|wasted the most money|budget", "cost the most"),
        Turn("without a|one|any [single] (conversion|order|sale|purchase|signup|click)", "with no $1"),
        Turn(
            "how many people|users|persons did|do|does|have|has [our|the] {2-QUESTION} (campaigns|ads|advertising) reach|reached",
            "what was the reach of $1 ads"),
        Turn(
            "(hour|weekday|day|time|when) do|did|does people|customers|visitors|shoppers|users buy|order|purchase [the] most $",
            "$1 are there the most orders"),
        Turn(
            "(visitors|users|customers|people|shoppers) [are|is] worth (more|less) than",
            "$1 bring $2 revenue per user than"),
        Turn("most cheaply|inexpensively|economically", "cheapest"),
    ]

    // MARK: Tests, goals and gaps

    private static let rulings: [Turn] = [
        Turn(
            "(alert|warn|warning|notify|tell|email|message|note|ping|know|hear|told|notification|alarm) {6} (if|when|whenever|once) {6} =doubles",
            "$1 $2 $3 $4 rises by more than 100 percent"),
        Turn(
            "(alert|warn|warning|notify|tell|email|message|note|ping|know|hear|told|notification|alarm) {6} (if|when|whenever|once) {6} =halves",
            "$1 $2 $3 $4 falls by more than 50 percent"),
        Turn(
            "^ any|each|every (day|week|hour) with {10-QUESTION} should|must|shall trigger|send|cause|raise|set|produce [off] a|an (email|alert|mail|message|warning|notification)",
            "send me an $3 if a $1 has $2"),
        Turn("reach|reached|reaches|reaching|achieved|achieve significance|significant", "become significant"),
        Turn("(which|what) side|arm|variation leads|lead|led !to", "$1 variant is winning"),
        Turn("(which|what) side|arm|variation is leading|ahead", "$1 variant is winning"),
        Turn("(to|we|will|can) arrive|land|end|wind [up] at|on|with [over|least] (#)", "$1 reach $2"),
        Turn("went|gone|is|was|are|were up|down {6} ,what happened $", "changed $1 why"),
        Turn(
            "(have|are|were|is|was|any|there) {2} gaps|gap|holes|hole in|from|of|with {4} (source|sources|feed|feeds|import|imports|connector|connectors)",
            "$1 missing data from the $4"),
        Turn(
            "drop|drops|dropped|fall|falls|bail|bails out|off [of] [from|during|in] [the] steps|stages|step of|for signing|registering [up]",
            "drop off in the sign up funnel"),
    ]
}
