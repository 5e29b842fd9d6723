/// What is wanted, in the few words of those who have no time, and in the order of words of those who speak other languages.
extension Turns {
    static let curt: [Turn] =
        aside + atOnce + narrowing + lined + inOrder + held + odd + advice + ahead + comeBack
        + watched + sent + followed + tested + trusted

    /// Days as they may end a question.
    private static let someDay = "last|this|yesterday|today|in|on|over|MONTH|q1|q2|q3|q4"
    private static let splits =
        "channel|device|country|browser|campaign|product|city|page|channels|devices|countries|browsers|campaigns|products|"
        + "cities|pages|landing"

    // MARK: What is said beside

    private static let aside: [Turn] = [
        Turn("^ i am in|on|at {3} and have no|only [my|a] {2} ,(what|how|which)", "$3"),
        Turn("what should|must|can|do i|we quote|write|state|enter|reply|answer $", ""),
        Turn("^ for the|a|our|my {1} allocation|note|memo|file|minutes|records ,i|we need|want|require", "show"),
        Turn("^ for the|a|our|my {1} allocation|note|memo|file|minutes|records i|we need|want|require", "show"),
        Turn("[is|are] needed|required|wanted for the|our|a|my {1} note|memo|file|minutes|records $", ""),
        Turn("^ [please|kindly] advise [me|us] as to|about|regarding", "show"),
        Turn("(were|was) registered", "$1 there"),
        Turn("[that|which] we|it reached (last|this|yesterday|today|in|over|on)", "we had $1"),
        Turn("^ (daily|weekly|monthly|hourly) ,please", "$1"),
        Turn("^ (daily|weekly|monthly|hourly) please", "$1"),
        Turn(",and [by] how much $", ""),
    ]

    // MARK: Changes that are supposed

    private static let atOnce: [Turn] = [
        Turn(
            "^ i|we think|plan|intend|consider|want|tend to (cut|raise|lower|increase|reduce|double|halve|stop|pause)",
            "suppose we $1"),
        Turn(
            "^ (raise|lift|cut|lower|increase|reduce|drop) {4} [by] (#) [percent] ,(revenue|sales|orders|conversions|profit|signups) $",
            "what if we $1 $2 by $3 , what happens to $4"),
        Turn("in [the] event|case of (#) [percent] (fewer|less|more)", "if we had $1 $2"),
        Turn("what (revenue|sales|order) shortfall|loss|gap|damage {6} $", "what happens to $1"),
        Turn(
            "^ (double|halve|triple|quadruple) {4} ,[the] result|outcome|effect|consequence|consequences $",
            "what happens if we $1 $2"),
        Turn("^ stress test [please]", "what if"),
        Turn(
            "^ {5} gone|falls|fell|goes|go|dropped|drops to zero ,what does|would|will|do {3} do $",
            "what happens to $2 if $1 fall by 100%"),
        Turn(
            "^ (#) [percent] (fewer|less|more) {6} damage|effect|impact|consequence $",
            "what happens if we have $1 $2 $3"),
    ]

    // MARK: What is narrowed to

    private static let narrowing: [Turn] = [
        Turn("if|when you|we|i|one take|takes|count|look {3} and nothing|nobody|none else", "for $1 only"),
        Turn(
            "[the] other|remaining segments|groups|countries|channels|rest may|can|should be disregarded|ignored|skipped|omitted",
            ""),
        Turn("[i|we] do not care|mind about|for others|anything|anyone|anybody [other] than {3}", "only $1"),
        Turn(
            "^ restricting|limiting|narrowing|confining the data|figures|view|report|analysis to {4} ,(what|how|which)",
            "only for $1 , $2"),
        Turn(
            "restrict|limit|narrow|confine the data|figures|view|report|analysis|answer to {4} and (show|give|list|tell)",
            "only for $1 $2"),
        Turn("[please] apply [the] filter", "only"),
        Turn("^ [and|now] [now] i|we want|like [to] look on|at|into {3} alone|only $", "only $1"),
    ]

    // MARK: By what it is split, and over time

    private static let lined: [Turn] = [
        Turn("allocated|distributed|apportioned|spread to|over|across|among [the|our] (\(splits))", "by $1"),
        Turn("group {7-by} on|along|after [the|our] (\(splits))", "$1 by $2"),
        Turn("[a|the] schedule of {5} (per|by)", "a table of $1 $2"),
        Turn(
            "[the] (channel|device|country|browser|campaign|product|city) composition|mix|makeup|structure of {6}",
            "$2 by $1"),
        Turn("[the] landing page composition|mix|makeup|structure of {6}", "$1 by landing page"),
        Turn("(channel|device|country|browser|campaign|product|city|page) level", "by $1"),
        Turn("[was|is] [there] [a] rising or [a] falling tendency|trend|direction [in|of]", "show the trend in"),
        Turn(
            "in which|what direction did|do|does|has|is {4} go|move|head|gone|moved|going|heading",
            "show the trend of $1"),
        Turn("[if|when] you|we look along|over (\(someDay))", "$1"),
        Turn("^ how went|goes the|our (company|business|shop|store)", "how did the $1 do"),
        Turn("^ how went|goes", "show"),
        Turn("more|rather up or [more|rather] down with|over [the] time", "over time"),
        Turn("^ how did|has|have {5} move|moved [in|over|during] (\(someDay))", "show the trend of $1 $2"),
        Turn("^ {4-what|which|how|the} development (the|\(someDay))", "show the trend of $1 $2"),
        Turn("[the] day to day movement|movements|development|course of", "the daily trend of"),
        Turn("[the] week to week movement|movements|development|course of", "the weekly trend of"),
    ]

    // MARK: Ranks

    private static let inOrder: [Turn] = [
        Turn(
            "(which|what) {3} sit|sits|stand|stands|are|is|rank at the foot|bottom|end|tail of the table|list|ranking|league [for|by|on|in]",
            "$1 $2 have the lowest"),
        Turn("make|build|draw [me|us] an|the order of [the|our] (\(splits))", "rank the $1"),
        Turn("limited|restricted to (#) entries|rows|results|items|lines|places", "top $1"),
        Turn("max|maximum (#) $", "top $1"),
        Turn(",(#) only $", ", limit $1"),
        Turn(
            "(which|what) {3} were|are|was|is far|way|well behind [the] others|rest|pack [in|on|for|by]",
            "$1 $2 had the lowest"),
        Turn("(#) are|is enough|sufficient $", "top $1"),
        Turn("^ limit|restrict the|your answer|list|result|table to (#)", "top $1"),
        Turn(
            "^ at|in the front|top|head|lead for|in|on|by {8} ,which {3} stand|stands|are|is [there] $",
            "which $2 have the most $1"),
        Turn(
            "^ by {4} ,which {3} ended|landed|finished|came|ranked [up] at|on|in [the] bottom|end|last [place]",
            "bottom $2 by $1"),
        Turn(
            "^ by {4} ,which {3} ended|landed|finished|came|ranked [up] at|on|in [the] top|front|first [place]",
            "top $2 by $1"),
        Turn("^ {4} champions|heroes|kings {5} ,(#) {2} $", "top $3 $4 by $1 $2"),
        Turn("^ [the] tail end [of] [the] (\(splits))", "bottom $1"),
        Turn("[the] foremost (\(splits))", "top $1"),
        Turn(
            "is|was there a|any|one {2} that|which beats|outdoes|outperforms|tops [them] everybody|everyone|all|others|everything [else] [on|in|for|by]",
            "which $1 has the most"),
        Turn("^ which one $", ""),
        Turn(
            "that|which begins|starts|begin|start with the (lowest|highest|smallest|largest|most|fewest|least)",
            "with the $1"),
    ]

    // MARK: One against another

    private static let held: [Turn] = [
        Turn("how much did|do|have we gain|gained [or|and] lose|lost in|on|of", "compare"),
        Turn("vs|versus|against year ago", "vs a year ago"),
        Turn(
            "^ taking|using|with {6} as the|a|our base|baseline|reference|yardstick ,how large|big|great|strong is|was the "
                + "deviation|difference|gap|change in|of {4} for {4} $",
            "compare $2 for $3 with $1"),
        Turn("put|bring|set|lay {4} from|of|for {4} and {4} together|alongside {6} $", "compare $1 of $2 with $3"),
        Turn(
            "^ [kindly|please] state|give|show|tell|name [me|us] {4} for|in|of both {4} and {4} ,together|along with|and [the] difference|change|delta $",
            "compare $1 of $2 with $3"),
        Turn(
            "^ between {4} and {4} ,which [one|month|week|day|period] wins|won|leads|led|is|was [better|higher|ahead] on|in|for|by {4} $",
            "compare $3 of $1 with $2"),
        Turn("for {4} and then for {4} [please] $", "for $1 compared with $2"),
        Turn("^ split it|that|this ,{2} $", "split it by $1"),
    ]

    // MARK: What is odd

    private static let odd: [Turn] = [
        Turn(
            "display|displayed|displays|exhibit|exhibited [any|some] irregularities|irregularity|abnormalities|anomalies|oddities",
            "show anything unusual"),
        Turn(
            "made|make|makes|did|do|doing|making [any|some] crazy|strange|weird|funny|odd|silly things|stuff",
            "behaved unusually"),
        Turn(
            "watch over {4} and say|tell|report [me|us] if|whether [some|any] {5} is|was|are out of the usual|ordinary|normal",
            "was there anything unusual in $2 $1"),
        Turn(
            "^ some|any peak|spike|dip|drop|jump|hole|bump in [our|the] {7} that|which should not|never be there $",
            "anything unusual in $1"),
        Turn(
            "^ [please] check|scan|test|examine|screen {7} for blips|bumps|glitches|hiccups|oddities|quirks",
            "anything unusual in $1"),
        Turn(
            "^ [please] check|scan|test|examine|screen {7} for unexpected|unusual|strange|abnormal "
                + "peaks|troughs|values|spikes|swings|movements [or] [peaks|troughs|dips|drops]",
            "anything unusual in $1"),
        Turn("^ {6} behaving {4} $", "is $1 behaving normally $2"),
        Turn("what was|is not like|as always|usual|usually|normal {8} $", "what was unusual $1"),
    ]

    // MARK: Advice and stories

    private static let advice: [Turn] = [
        Turn("^ where [to] put|spend|invest [the|my|our] next (#)", "where should we put the next $1"),
        Turn(
            "which|what steps|measures|moves|actions would|could|will have the greatest|biggest|most|largest|strongest "
                + "effect|impact|influence on",
            "what should we do to improve"),
        Turn("^ on what should|must|could|shall {3} concentrate|focus|work {4} $", "what should we focus on"),
        Turn("^ [the] biggest|best|strongest lever|levers on|for {5} $", "what should we do to improve $1"),
        Turn(
            "what is the most useful [thing] for {4} [that] they|we|i|it can|could|should do $",
            "what should we do for $1"),
        Turn(
            "are|is there [any] savings|saving [that] you would|could advise|recommend|suggest [us|me] [to] [make] in|on",
            "what should we cut in"),
        Turn(
            "what would|could|should|might be the|our|my next|best clever|smart|sensible|wise|good step|move|thing",
            "what should we do next"),
        Turn("[some|a|few] ideas [please] how to make {4} better", "what should we do to improve $1"),
        Turn("what were|are the principal|main|major|key|chief developments|events|happenings", "summarise"),
        Turn(
            "[for] [my|our|the] [investor|board|team] [letter|mail|update] [i|we] need|want the story of|for",
            "summarise"),
        Turn("prepare|draft|compose a|the|my management|executive|board summary|overview for|of", "summarise"),
    ]

    // MARK: Ahead and goals

    private static let ahead: [Turn] = [
        Turn("[want|wants|need|needs] a|some|your|my guess of|on|about|at {5} for", "forecast $1 for"),
        Turn(",please make|give|do one|it $", ""),
        Turn("which|what {4} would|do|could you predict|foresee|expect $", "forecast $1"),
        Turn(
            "^ with a|our budget|target|plan|goal of (#) {3} for {3} ,are|is we|it on schedule|track|course|time $",
            "are we on track for $1 $2 $3"),
        Turn(
            "^ (#) {4} by {3} ,doable|feasible|realistic|possible|achievable|attainable $",
            "are we on track for $1 $2 by $3"),
        Turn("how far are|is we|it on the|our way|road|path to (#)", "are we on track for $1"),
        Turn(
            "where do|are we [stand] relative|compared|against|measured [to] the (#) {3} planned",
            "are we on track for $1 $2"),
    ]

    // MARK: Coming back

    private static let comeBack: [Turn] = [
        Turn(
            "how loyal|faithful|sticky are|is|were [our|the] new users (from|in|of|who)",
            "what is the retention of new users $1"),
        Turn("^ do|did {3} new users stick|stay [around|with|on] [us] $", "what is the retention of $1 new users"),
        Turn(
            "[the] weekly groups of new users {4} and how many return|returned|come|came [back]",
            "weekly cohorts of new users $1 , retention"),
        Turn("^ new users {5} ,how many [ever] [are|came|come|were] back $", "what is the retention of new users $1"),
        Turn("cohort triangle|matrix|grid|heatmap", "cohort retention"),
    ]

    // MARK: Watching

    private static let watched: [Turn] = [
        Turn(
            "could|can|may an|the|another alarm|alert|warning be set|created|made|raised [up] for cases|when|if [in] [which]",
            "alert me when"),
        Turn(
            "[would|could|can] [you] monitor|watch|observe {6} and warn|alert|tell|inform us|me of|about|on any "
                + "deviation|change|movement|swing beyond|above|over|exceeding|of [more] [than] (#)",
            "alert me if $1 changes by more than $2"),
        Turn("in the event|case that {9} should (fall|drop|decline|rise|go|increase)", "if $1 $2"),
        Turn("in case {9} would (fall|drop|decline|rise|go|increase) (down|up) with|by", "if $1 $2 $3 by"),
        Turn("in case {9} would (fall|drop|decline|rise|increase) with|by", "if $1 $2 by"),
        Turn(
            "when|if|whenever something|anything not normal|usual happens|occurs with|in|to {8} should|must|wants|needs [to] know|hear|learn [of|about] [it|this] [directly|immediately|fast]",
            "alert me of anything unusual in $1"),
        Turn(
            "establish|create|make|set|define [up] a|an [alert] rule|alarm that|which reports|signals|flags|sends|announces {8} to {4} $",
            "alert $2 on $1"),
        Turn(
            "^ [a] (slack|teams) msg|message|note|ping on|about|for|when|with anything", "alert me on $1 about anything"
        ),
        Turn(
            "^ [an|a] (email|mail) msg|message|note|ping on|about|for|when|with anything",
            "alert me by $1 about anything"),
        Turn("[is] [it] [possible] [to] get|be alarmed|alerted|warned|notified over|through|via|by|on", "alert me by"),
        Turn("^ the moment|minute|second|instant [that]", "when"),
        Turn("i|we would|want like|to [to] hear|know|learn of|about it|this|that $", "alert me"),
        Turn("[can|could] [you] call|ring|tell|ping me|us always when|if", "alert me when"),
        Turn(
            "set|setup [up] [a] surveillance|monitoring of|on|for {6} ,tolerance (#)",
            "alert me if $1 changes by more than $2"),
        Turn("notification|notifications|message through|over (slack|email|teams)", "by $2"),
        Turn("makes|make|drives me|us crazy|mad|nuts ,make|keep|put it quiet|silent (until)", ", mute it $1"),
        Turn(
            "[can|could] [you] (show|list|tell) me|us what|which alerts|alarms|rules [that] i|we have [made|set|created|built] [up] $",
            "list my alerts"),
        Turn(
            "^ which|what alert|alarm rules|alerts|alarms are [at] [present|currently|now] [in] force|active|effect $",
            "list my alerts"),
        Turn(
            "comes|fires|rings|goes [off] too often|frequently ,(put|set|move|raise|change) it on|to", ", change it to"),
        Turn(
            "^ until (WEEKDAY|MONTH|tomorrow) {1} i am in|on|away [holiday|vacation|leave] ,no alarms|alerts [please] $",
            "mute all alerts until $1"),
        Turn(
            "stop|quit|cease pinging|bugging|messaging|nagging|pestering|bothering me|us about|with|on {5} for now $",
            "mute the $1 alert"),
        Turn(
            "stop|quit|cease pinging|bugging|messaging|nagging|pestering|bothering me|us about|with|on {5} $",
            "mute the $1 alert"),
    ]

    // MARK: Sending

    private static let sent: [Turn] = [
        Turn("one time|once in|per [the|a|each|every] month", "monthly"),
        Turn("one time|once in|per [the|a|each|every] week", "weekly"),
        Turn("^ {7-show|what|how} (each|every) (WEEKDAY) ,(email|mail) $", "send $1 $2 $3 by $4"),
        Turn("^ {7-show|what|how} (each|every) (WEEKDAY) ,(slack|teams) $", "send $1 $2 $3 to $4"),
        Turn(
            "^ it would assist|help|suit|please us|me if|when {5} arrived|came|landed|appeared in|on|by|via|to",
            "send $1 to"),
        Turn("auto send", "automatically send"),
        Turn("^ could|can|may {4} be sent {7} on a|an (weekly|daily|monthly) basis $", "send $2 to $1 $3"),
        Turn("^ could|can|may|should the robot|bot|system|tool|machine [please] (post|send|put)", "$1"),
        Turn("all (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)", "every $1"),
        Turn("^ [please] put|drop {8} in|on|into (slack|teams) (every|each)", "send $1 to $2 $3"),
        Turn("^ [please] put|drop {8} in|on|into (email) (every|each)", "send $1 by $2 $3"),
        Turn(
            "^ (funnel|weekly|monthly|campaign) report to {4} on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) $",
            "send the $1 report to $2 every $3"),
    ]

    // MARK: Ways and groups

    private static let followed: [Turn] = [
        Turn(
            "how often did {3} help [to|with|in|at] [the|a] sale|sales|order|purchase|conversion without being [the] last",
            "how many assisted conversions did $1 have"),
        Turn(
            "what was|is the first contact|touch and [what] [was|is] the last contact|touch behind|before|for",
            "compare first click and last click attribution for"),
        Turn(
            "(users|people|visitors) which|who|that came {4} but {2} bought nothing",
            "$1 who came $2 but did not purchase"),
        Turn("(users|people|visitors) fall|falls within {3} and are|is {4} as well", "$1 are both from $2 and $3"),
        Turn(
            "^ from where inside|within|in [of] [our|the] site|shop [do] PEOPLE come|came|get|got to",
            "which pages do people visit before"),
        Turn(
            "what is|was the usual|typical|normal|common way|route|journey|path of a|the visitor|user|customer|people who|that starts|started|start|begins [on|at|with]",
            "which pages do people visit after"),
        Turn("^ they did {3} ,and|then what was|came|happened after [that|this]", "what do people do after $1"),
        Turn("^ [the] steps leading [up] to", "what do people do before"),
        Turn("flow|flows starting|beginning [on|at|from|with]", "users path from"),
        Turn(
            "follow|trace|track the|our users|visitors|people from {3} for me ,(#) steps",
            "what are the next $2 steps after $1"),
        Turn("^ {3} then what $", "what do people do after $1"),
        Turn(
            "[the] [number] [of] persons|people|users|visitors common to {4-and} and {4} (for|in|over)",
            "overlap between $1 and $2 $3"),
        Turn("[the] blog readership", "blog readers"),
        Turn(
            "^ {4-and} and {4} ,how much|many [visitors|users|people] do they share|overlap",
            "overlap between $1 and $2"),
        Turn("present|current|actual live activity|traffic", "users on the site right now"),
        Turn("^ is now somebody|someone|anybody|anyone on", "how many people are right now on"),
    ]

    // MARK: Tests

    private static let tested: [Turn] = [
        Turn(
            "^ in {4} ,which|what version|variant|variation is|was [the] better|best|winning|stronger [one] $",
            "who won the $1 test"),
        Turn(
            "^ [now] may|can|should we|i [already] conclude|end|close|finish the|our {4} test [now|already|yet] $",
            "can we stop the $1 test"),
        Turn(
            "^ can|may|should i|we [already] switch|turn off {4} or must|should|do i|we let|keep it run|running $",
            "can we stop the $1 test"),
        Turn(
            "^ was|is|were the traffic|users|visitors|people in|of|for {4} allocated|split|divided|assigned as|like intended|planned|meant $",
            "is there a sample ratio mismatch in the $1 test"),
        Turn(
            "^ did|do we split|divide|assign the|our people|users|traffic|visitors fair|fairly|evenly|equally|right in|for|of {4} $",
            "is there a sample ratio mismatch in the $1 test"),
        Turn(
            "^ [is] [there] enough|sufficient traffic|users|visitors for {4-last|this|yesterday|MONTH} $",
            "does the $1 test have enough traffic"),
        Turn("^ [tell] [me|us] {4} in simple|plain|short words|terms ,won|win or lost|lose $", "did the $1 test win"),
    ]

    // MARK: Trust in the data

    private static let trusted: [Turn] = [
        Turn("^ can|may|should|could i|we|you [really|fully] trust|believe {7-you} $", "is any data missing for $1"),
        Turn(
            "^ how reliable|trustworthy|dependable is|are|was|were the recording|tracking|measuring|measurement|collection of",
            "is any data missing for"),
        Turn(
            "^ i|we do|can not|hardly believe|trust {7} ,is|are the {3} [okay|right|correct|broken|wrong] $",
            "is any data missing for $1"),
        Turn(
            "have|has|did all [of] [the|our] connectors|sources|feeds|systems|tools|integrations delivered|deliver|sent|send|reported|report [their|the|all] data|figures|numbers",
            "is any data missing"),
        Turn(
            "which|what tools|connectors|sources|systems|feeds|integrations are|is not|no [longer] connected|linked|working|delivering|syncing [now|right|currently] [now]",
            "which data sources are missing"),
        Turn("do|did we have duplicate|duplicated|double|doubled or missing", "is any data missing for"),
    ]
}
