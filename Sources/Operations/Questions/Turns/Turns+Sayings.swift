/// Whole ways of asking in everyday words: under what conditions, what came next, who topped the list, what was laid over what.
extension Turns {
    static let sayings: [Turn] = conditions + sequences + narrowings + spans + purposes

    /// The plainest words for what others say in longer ones, before anything else.
    static let plainly: [Turn] = [
        Turn(
            "=my (weekend|week|month|day|quarter|year|shop|store|site|website|business|sales|revenue|traffic|numbers|figures|orders|visitors|customers|products|campaigns|channels)",
            "our $1"),
        Turn("what [total|overall] number of", "how many"),
        Turn(
            "what is|was it that (pushed|drove|made|caused|dragged|brought|sent|pulled|kept|lifted|depressed)",
            "what $1"),
        Turn(
            "spent|spend|spends|spending longer|more [time] on|in|at|with [our|the] site|shop|store|website|pages",
            "had a longer average session duration"),
        Turn(
            "(did|do|does|has|have|will|would|can|could|should|is|are|was|were) our|the [whole] company|business|firm|organisation|organization|outfit (get|make|earn|sell|reach|spend|pay|lose|take|win|gain|have|see|expect|track|doing|going|attract|bring|generate|on)",
            "$1 we $2"),
    ]

    // MARK: What counts as what

    private static let conditions: [Turn] = [
        Turn(
            "under|on|by|at|in what|which condition|conditions|circumstances|criteria|criterion|rules|terms|point|cases|case do|does|is|are|would|will a|the|any|an|our visit|session|visits|sessions {3-what|how} [as] [being] [a] bounced|bounce|bounces",
            "what counts as a bounce"),
        Turn(
            "under|on|by|at|in what|which condition|conditions|circumstances|criteria|criterion|rules|terms|point|cases|case do|does|is|are|would|will a|the|any|an|our visit|session|visits|sessions {3-what|how} [as] [being] [an] engaged",
            "what counts as an engaged session"),
        Turn(
            "what has|must|needs|have [to] happen|occur|be|hold [true|met|given] [for|so|before|that] [that] a|the|any visit|session {5-what|how} bounced|bounce",
            "what counts as a bounce"),
        Turn(
            "what has|must|needs|have [to] happen|occur|be|hold [true|met|given] [for|so|before|that] [that] a|the|any visit|session {5-what|how} engaged",
            "what counts as an engaged session"),
        Turn(
            "what makes|turns|renders a|the|any visit|session [into] [a|an] [be] bounced|bounce",
            "what counts as a bounce"),
        Turn(
            "what makes|turns|renders a|the|any visit|session [into] [a|an] [be] engaged",
            "what counts as an engaged session"),
        Turn(
            "how do|does you|we|they|one|this|the [system|tool|app] decide|tell|determine|judge|establish|recognise|recognize whether|if|that|when a|the|any visit|session {2} bounced|bounce",
            "what counts as a bounce"),
        Turn(
            "how do|does you|we|they|one|this|the [system|tool|app] decide|tell|determine|judge|establish|recognise|recognize whether|if|that|when a|the|any visit|session {2} engaged",
            "what counts as an engaged session"),
        Turn("what does it take for a|the|any visit|session {4} bounced|bounce", "what counts as a bounce"),
        Turn("what does it take for a|the|any visit|session {4} engaged", "what counts as an engaged session"),
        Turn("when|if is|does a|the|any visit|session {2-how|what} engaged $", "what counts as an engaged session"),
        Turn(
            "when|if|whenever you|we|they|people|someone say|says|speak|speaks|talk|talks|write|writes|use|uses [of|about|the] [term|word] {4-what|how} ,what is|are it|that|this|they made|composed|built|constructed|calculated|computed|put [up|together] [of|from|out|on]",
            "define $1"),
        Turn(
            "when|if|whenever you|we|they|people|someone say|says|speak|speaks|talk|talks|write|writes|use|uses [of|about|the] [term|word] {4-what|how} ,how is|are|do|does it|that|this|they|you|we [get|gets|come] [made|composed|built|constructed|calculated|computed|put|worked|arrive|arrived] [up|together|out|at] [to] [that|it|there] $",
            "define $1"),
        Turn(
            "when|if|whenever you|we|they|people|someone say|says|speak|speaks|talk|talks|write|writes|use|uses [of|about|the] [term|word] {4-what|how} ,what goes|went|flows|enters [in] into|in it|that|this",
            "define $1"),
    ]

    // MARK: What follows what

    private static let sequences: [Turn] = [
        Turn(
            "(after|once) (PEOPLE) [have|has|had] add|added|put|placed|adds|puts|places|drop|dropped [something|anything|a|an|one|some|their|the|products|things|goods|items] [product|item|article|thing|first] in|into|to [the|their|a] cart|basket|trolley|bag ,(which|what|where)",
            "$1 add_to_cart , $3"),
        Turn(
            "(after|once) (PEOPLE) [have|has|had] view|viewed|see|seen|saw|look|looked|open|opened [at] [a|an|the|any|some] product|item|article|products|items [page] ,(which|what|where)",
            "$1 view_item , $3"),
        Turn(
            "(after|once) (PEOPLE) [have|has|had] begin|began|begun|start|started|enter|entered|reach|reached [the|their] checkout ,(which|what|where)",
            "$1 begin_checkout , $3"),
        Turn(
            "(after|once) (PEOPLE) [have|has|had] sign|signed|register|registered|join|joined [up|in] ,(which|what|where)",
            "$1 sign_up , $3"),
        Turn(
            "(after|once) (PEOPLE) [have|has|had] search|searched|searching [for] [something|anything] ,(which|what|where)",
            "$1 search , $3"),
        Turn(
            "(after|once) (PEOPLE) [have|has|had] log|logged|sign|signed in ,(which|what|where)", "$1 login , $3"),
        Turn(
            ",what [is|was|were|are] their|the [very] next step|steps|action|actions|event|events",
            ",what event comes next"),
        Turn(
            "of [all] [those] [the] (PEOPLE) (who|that) (registered|signed|joined|bought|ordered|subscribed) {4-what|how} ,what (SHARE) [of] [them|these|those] returned|came|return|come|visited [back|again] [in|during|over] each|every following|later|subsequent|succeeding|further|next (week|month|day)",
            "by $6 , what share of $1 who $3 $4 came back"),
        Turn(
            "returned|came|return|come|returning|coming [back|again] in|during|over|for each|every following|later|subsequent|succeeding|further (week|month|day)",
            "came back by $1 afterwards"),
        Turn(
            "how many (PEOPLE) who|that had|have|has|were [already] been|visited|come [to] [here|us|the|our] [site|shop|store] before|earlier|previously|already [have|had|has] [come|came|returned|been|visited] [back] [to] [the|our] [site|shop|store]",
            "how many returning users"),
        Turn(
            "how many people|persons|individuals did|do|does|have|has it|they|we|each|that|this|those|these|our [one|campaigns|ads|campaign] get|got|gotten to !sign|see|buy|register|know|click|visit|order|purchase|come|convert|pay|join|subscribe|the|our|checkout|cart|stay|a|return|use|try|do",
            "reach"),
    ]

    // MARK: Fewer of them, one of them

    private static let narrowings: [Turn] = [
        Turn(
            "^ [please] [now|and|then] narrow|cut|reduce|limit|trim|shorten|restrict|whittle|boil|pare|keep|filter that|it|this|them|these|the|those [list|ranking|table] [down] to [just|only] [the] (#) [pages|ones|rows|entries|items|products|channels|countries|campaigns|names] where|with|that|for [which|it|the|that|they] {2} is|are|was|were|has|have [the] (highest|lowest|best|worst|biggest|largest|smallest|strongest|weakest|most|least|fewest)",
            "the $1 $3"),
        Turn(
            "[name|tell|show|give|find|identify] [me|us] the|that one|single (keyword|campaign|channel|page|product|country|city|device|browser|source|brand|category|audience|creative) {4-whose} whose {4} topped|tops|headed|heads|led|leads the|our list|table|ranking|field|chart|lot|pack",
            "which $1 $2 had the highest $3"),
        Turn(
            "[name|tell|show|give|find|identify] [me|us] the|that one|single (keyword|campaign|channel|page|product|country|city|device|browser|source|brand|category|audience|creative) {4-whose} whose {4} was|is|were [the] (highest|lowest|best|worst|biggest|largest|smallest|strongest|weakest)",
            "which $1 $2 had the $4 $3"),
        Turn(
            "topped|tops|headed|heads the|our list|table|ranking|field|chart|charts [for|in|by|on|of] [terms] [of]",
            "had the highest"),
        Turn(
            "where did|does|do|has|have|had a|an|any|some (campaign|channel|page|product|country|keyword|source|city|browser|device|brand|category|creative)",
            "which $1"),
        Turn(
            "(leave|leaving|exclude|excluding|drop|remove|ignore|skip) [out] (every|all|any|each) {2} other than",
            "$1 out $2 $3 other than"),
        Turn("(every|all|any) * other than", "$1 $2 other than"),
        Turn("_ other than !that|this|it|expected|usual|planned", "excluding"),
        Turn(
            "(what|which) {1} [low|little|minimal|least|small] fixes|tweaks|remedies|improvements|repairs (would|could|can|might|will|should|may) (improve|raise|lift|lower|reduce|cut|boost|increase|bring|speed|help|get)",
            "what $2 actions could we take to $4"),
        Turn(
            "(what|which) low|little|minimal|small effort fixes|tweaks|changes|improvements|measures|actions|steps|things (would|could|can|might|will|should|may) (improve|raise|lift|lower|reduce|cut|boost|increase|bring|speed|help|get)",
            "what low effort actions could we take to $3"),
        Turn(
            "what if i|we|you take|took|use|used|look|looked|consider|considered|show|showed|pick|picked|choose|chose [at] [the] {3} number|figure|one|value|ones|numbers|figures|result|results instead $",
            "and for $1 instead"),
        Turn(
            "(vary|differ|varies|differs|varied|differed|change|changes|changed|fluctuate|fluctuates|develop|look|run|go) from monday|mondays [through|up|right|all] [through] to|until|till|through sunday|sundays",
            "$1 by day of week"),
        Turn("from mondays [through|up|right|all] [through] to|until|till|through sundays", "by day of week"),
        Turn(
            "(on|for|in) each|every day|weekday from monday [through|up] to|through|until|till sunday", "by day of week"
        ),
        Turn(
            "[on|for] a WEEKDAY ,[on|for] a|an WEEKDAY [and|,] [on|for] [a] [WEEKDAY] and|or so on|forth",
            "by day of week"),
        Turn(
            "(the|each|every|our|by|per|all|which|what|of|for|these|those) advertising|ad|ads vendor|vendors|supplier|suppliers|provider|providers",
            "$1 advertising platform"),
    ]

    // MARK: Times

    private static let spans: [Turn] = [
        Turn(
            "[the] (weekend|week|month|quarter|year) before [the] last one", "the $1 before last"),
        Turn(
            "[the] seven|7 days preceding|before|previous|prior [to] that|it|those|these|this [one|ones|days|week|period|stretch]",
            "the week before that"),
        Turn("week [that|which] starts|starting|begins|beginning|commencing|commences|opens [on|with|from]", "week of"),
        Turn("(#) us|american dollars|dollar", "$1 dollars"),
        Turn("(each|every) month ,[and] on|at its (first|second|third|fourth|#|last) [day]", "on the $2 of $1 month"),
        Turn("on its (first|second|third|fourth|#) day ,(each|every) month", "on the $1 of $2 month"),
        Turn(
            "with {1-that|those|figures} (MONTH|last|q1|q2|q3|q4|that|those|black|cyber) {3} laid|overlaid|superimposed|drawn|plotted|layered|placed|put|shown|charted over|on|onto|beside|underneath|below|alongside|behind|next|under|across [to] [top] [of] [it|that|them|this]",
            "compared with $2 $3"),
        Turn(
            "should|will|would|do|could|might|can we|i close|end|finish|wrap|conclude [out|up|off] [the|this] (month|quarter|year|week) [on|at|with|in]",
            "will we land at by the end of the $1"),
        Turn(
            "[what|which] course|trajectory|path|way have|has|did {12-what|how|which} taken|followed [over] [time]",
            "trend of $1"),
    ]

    // MARK: What is wanted

    private static let purposes: [Turn] = [
        Turn(
            "(split|divide|spread|break|distribute) {8-by|per} over|across|among|between|on|onto the|our [ad|advertising] networks|vendors|platforms",
            "$1 $2 by advertising platform"),
        Turn("(more|fewer|less) (PEOPLE) registered|register|registering|signed|sign|joined|join [up]", "$1 signups"),
        Turn(
            "turn|turned|turns more|fewer [of] [its|their|the|our] visits|sessions|visitors into sales|orders|purchases|customers|buyers",
            "had a higher conversion rate"),
        Turn("went|go|goes|going on|ahead to|and pay|paid", "went on to purchase"),
        Turn(
            "of [all] [the|those] (PEOPLE) [who|that|whom] we won|acquired|gained|attracted|got {3-how|what} ,how|what many|share|percentage|part|proportion were|came|are|was|is back",
            "how many of the $1 acquired $2 came back"),
        Turn(
            "(first|last) contact|encounter|meeting|impression takes|gets|receives|has|took|got [it] [all] [of] [it] [the] [all|everything|whole|credit]",
            "$1 click gets the credit"),
        Turn(
            "(many|number|count) {1} (PEOPLE) {6-who|that|visited|whom} visited us|our [site|shop|store|website]",
            "$1 $2 $3 $4"),
        Turn(
            "where would|could|will|might it|that|they|this|these|those do [us] [the] most|best good|work",
            "where should we spend it"),
        Turn(
            "^ [please] no [more] (alerts|alarms|notifications|warnings) about|on|for|from|concerning {4} before|until|till",
            "mute the $2 $1 until"),
        Turn(
            "how sure|certain|confident can|may|could|should i|we be that|of|about {4-what|how} is|are complete|correct|right|reliable|final|accurate|in",
            "is the data complete for $1"),
        Turn(
            "^ [please] [now|and] leave|keep [me|us] [with] just|only the|those (ones|one|countries|channels|pages|products|campaigns|items|sources)",
            "only the $1"),
        Turn("(is|are) on the cards|horizon", "$1 to be expected"),
        Turn(
            "[a|one|any] [single] (day|week|month|hour) bring|brings|see|sees|has|have|get|gets|record|records|yield|yields [us] [in] less|fewer than (#) (signups|orders|purchases|visits|sessions|users|visitors|conversions|registrations|leads|sign) [ups]",
            "$3 fall below $2 on a $1"),
        Turn(
            "[a|one|any] [single] (day|week|month|hour) bring|brings|see|sees|has|have|get|gets|record|records|yield|yields [us] [in] more than (#) (signups|orders|purchases|visits|sessions|users|visitors|conversions|registrations|leads)",
            "$3 rise above $2 on a $1"),
        Turn("^ i|we am|are [only|just|really] after (the|a|an|our|some|last|this|september)", "show me $1"),
        Turn(
            "^ {1-what|how|which|when} i|we [only|just|usually|normally|rarely] look|check|open|read|log|come|drop|use {8-what|how|which} ,so (what|how|which|show|tell|give|was|were|is|did)",
            "$3"),
        Turn(
            "what made|caused|drove|led|let|has [made|caused] a|the|an larger|bigger|smaller|higher|lower|greater|increased|growing (share|percentage|part|portion|proportion|number|fraction) of",
            "why did the $1 of"),
        Turn(
            "(what|which) set|sets|tripped|raised|sounded|triggered|caused [off] an|any|the alarm|alert|alarms|alerts !when|if|whenever|once",
            "which alerts fired"),
    ]
}
