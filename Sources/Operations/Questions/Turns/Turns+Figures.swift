/// Figures in everyday words, and what they are narrowed to.
extension Turns {
    static let figures: [Turn] = [
        // Who comes, and how often.
        Turn(
            "drop|drops|dropped|dropping|swing|swung|swings|pop|popped|stop|stopped by|in|into|round [on|to|at] (our|the|us) (website|site|shop|store|app)",
            "used $1 $2"),
        Turn("headcount|heads of|for [our|the] (PEOPLE)", "number of $1"),
        Turn("[our] monthly active (users|visitors) (in|for|of|during) (MONTH)", "active $1 $2 $3"),
        Turn("[our] weekly active (users|visitors) (in|for|of|during) (last|this|the) week", "active $1 $2 $3 week"),
        Turn("[our] daily active (users|visitors) (on|for|of) (yesterday|today|WEEKDAY)", "active $1 $2 $3"),
        Turn("brand new", "new"),
        Turn("footfall (on|to|of|for|in) [the|our] (site|website|web|shop)", "visits $1 the site"),
        Turn("lay|laid|lays|set|clap|clapped eyes on", "saw"),
        Turn("did|do|does [any|some] scrolling [whatsoever|at] [all]", "scrolled"),
        Turn("bothered|bother|cared|care|managed|chose to scroll", "scrolled"),
        Turn(
            "(which|what) event|events [was|were|is|are|got|gets|get] triggered|fired|logged|recorded|sent|tracked|happened|happens|occurred|occurs|fire|fires [the] (most|least) [often|frequently]",
            "$1 event name had the $2 event count"),
        Turn("tally|count|add|sum|total [up] [all] [the|our] events", "show the event count"),
        Turn(
            "how many {3-of} (sessions|visits) {4-how|what|which|and|or} was|were|are|is [actually|really|truly] engaged [ones|sessions|visits]",
            "how many $1 engaged $2 $3"),
        Turn("(users|visitors|people) ,not [by|per] sessions|visits|session|visit", "$1"),
        Turn("(users|visitors|people) and not [by|per] sessions|visits|session|visit", "$1"),
        Turn("(sessions|visits) ,not [by|per] users|visitors|people|user", "$1"),
        Turn("(sessions|visits) and not [by|per] users|visitors|people|user", "$1"),
        Turn("counting|counted each|every person|user|visitor|head|one [only|just] once", ""),
        Turn("errors|error|bugs|failures came|come|cropped|popped|turned|showed up", "errors occurred"),
        Turn("click through !rate|rates", "ctr"),
        // A part of a whole, told first.
        Turn(
            "[out] of|from [all] [the|our|those|these] (PEOPLE|sessions|visits|folks|orders|purchases|carts|checkouts|shoppers|sessions) {6-what|which|how|and} ,what|which|how [big|large] [a] SHARE|percent|slice|chunk",
            "what share of $1 $2"),
        Turn("what|which|how [big|large] [a|the] slice|chunk|cut (of|from|made|bought|came|went)", "what share $1"),
        // Taken together.
        Turn(
            "every|each|all [of] [the|our] (page|channel|country|device|campaign|product|platform|city|source|browser) {5-what|which|how|and|by} ,[all] added|summed|taken|lumped|counted|put up|together",
            "in total $2"),
        Turn(
            "all|every [of] [the|our] (page|channel|country|device|campaign|product|platform|city|source|browser) added|summed|taken|lumped|counted|put up|together",
            "in total"),
        Turn("forget|ignore|never|leave [mind] [about] [the] single|individual {2} ,(what|how|where|which)", "$2"),
        // How it is listed.
        Turn(
            "listed|grouped|arranged|sorted|filed|organised|organized|shown under|by|after|along their|its|each (page|item|campaign|event|product|landing) (title|name|path|id|page)",
            "by $1 $2"),
        Turn("(by|per|each|every|for) session (campaign|campaigns)", "$1 campaign"),
        Turn("(for|per|by) [each|every] audience !of|size|member|members", "by audience name"),
        Turn("(by|per|each|every|for) experiment|test (variant|variants|variation)", "$1 $2"),
        Turn("ugliest|nastiest|grimmest|sorriest|ghastliest", "worst"),
        Turn("steepest|stiffest|heftiest|fattest|chunkiest|loftiest", "biggest"),
        Turn("tiniest|skimpiest|puniest|thinnest|leanest|meagrest", "smallest"),
        Turn("nicest|juiciest|prettiest|rosiest|brightest", "best"),
        Turn(
            "^ crown|pick|declare|name|choose|announce|find [me|us] [a|one|the] [single|overall] winner|champion",
            ""),
        Turn("over|across|by|among the days of the week", "by weekday"),
        Turn("which|what single (day|week|month|hour)", "which $1"),
        // What it is not.
        Turn("rather|instead than|of [the] total|gross|net|overall (revenue|sales)", "not $1"),
        Turn("gross [rather|and] than|not|instead [of] net", "gross"),
        Turn("net [rather|and] than|not|instead [of] gross", "net"),
        Turn("rather|instead than|of net|gross $", ""),
        Turn(
            "[if|when] you|we|i|one (leave|leaves|take|takes|strip) out|away [of] [it|this]", "excluding"),
        Turn("if|when you|we|i|one exclude|excludes|ignore|ignores|disregard|disregards|discount", "excluding"),
        Turn("if|when you|we|i|one leave|leaves|take|strip {3-and} out|aside|away", "excluding $1"),
        Turn(
            "minus|without|excluding|except|barring|save|less [for] whatever|anything|everything|what|all [that|which] [is|are|sits|sit|falls|fall|belongs|belong|lies|comes|came] in|to|under|within|from [the]",
            "excluding"),
        Turn(
            "[on|in|from|for|by|via|through] any|every|all [ad] (platform|channel|country|device|source|campaign|page|product|city|browser) other than|but",
            "excluding"),
        Turn("leave|keep|count {3-and|alert|alerts} out of it|this|that|them", "excluding $1"),
        // Money.
        Turn(
            "[all] [the|our] [total] revenue|sales over|divided [by] [all] [the|our] [total] ad|advertising|marketing spend|spending|cost|costs|budget",
            "blended roas"),
        Turn("(revenue|sales|traffic) wise", "by $1"),
        Turn(
            "at|around|during|in which|what hour|hours [of] [the] [day] did|do|does {8-when} (most|least|fewest|highest|lowest)",
            "which hour had $1 $2"),
        Turn(
            "at|around|during|in which|what hour|hours [of] [the] [day] (is|are|was|were) {8-when} (most|least|fewest|highest|lowest|busiest)",
            "which hour $1 $2 $3"),
        Turn(
            "the|our till|tills|registers ring|rings|rang [the] [most] loudest|most|hardest",
            "we have the highest revenue"),
        Turn(
            "refunds|refund [that|which] [we|was|were] [had|have|has] [been] paid|given|issued|made|handed|granted|sent [out|back]",
            "refunds"),
        Turn("(set|sets|setting) us|me|you back", "cost us"),
        Turn(
            "how deep|deeply|far did|does|do|has|have {4} cut|cuts|eat|eaten|dig|dug|reach|reached|dip|dipped into our|the pocket|pockets|wallet|purse|budget",
            "how much did $1 cost us"),
        Turn("how (much|many) {3} is|are|was|were {4} responsible|accountable for", "how $1 $2 came from $3"),
        Turn("(sell|sold|sells) for [a] [total] [of] (more|less|over|under|above|below)", "have revenue $2"),
        Turn(",in revenue|sales|money terms", ""),
        Turn(
            "how often|frequently did|do|does|has|have {3} complete|completed|make|made|place|placed|finish a|an|any purchase|order",
            "how many orders were placed"),
        Turn(
            "[session] conversion rate [when|if] counting|considering|restricted|limited|for|with [to] [only|just] [the] purchase|purchases|orders [only|alone|events] !and|or",
            "purchase conversion rate"),
        Turn(
            "[session] conversion rate [when|if] counting|considering|restricted|limited|for|with [to] [only|just] [the] signups|registrations|signup [only|alone|events] !and|or",
            "sign up conversion rate"),
        // Limits.
        Turn(
            "[average|typical|mean|=the] session|visit ran|runs|lasted|lasts|took [on] [for] longer|over|above|more [than] (#)",
            "average session duration above $1"),
        Turn(
            "[average|typical|mean|=the] session|visit ran|runs|lasted|lasts|took [on] [for] shorter|under|below|less [than] (#)",
            "average session duration below $1"),
        Turn(
            "(#) !higher|lower|more|less|fewer|better|worse|up|down|above|below|or * {2-or|and|by|than|last|at|in|to|higher|lower|less|fewer|up|down|above|below} or more|above|higher|over|upwards",
            "at least $1 $2 $3"),
        Turn(
            "(#) !higher|lower|more|less|fewer|better|worse|up|down|above|below|or * {2-or|and|by|than|last|at|in|to|higher|lower|more|up|down|above|below} or less|fewer|below|under|lower",
            "at most $1 $2 $3"),
        Turn(
            "(is|are|was|were) {6} above|over|beyond that|those|the [one] (on|in|for|of|from)", "$1 $2 higher than $3"),
        Turn(
            "(is|are|was|were) {6} below|under|beneath that|those|the [one] (on|in|for|of|from)", "$1 $2 lower than $3"),
        Turn("for (paths|urls|addresses) (that|which)", "for pages $2"),
        Turn(
            "(views|hits) of pages {3} whose path|url|address does not|never contain|include|have",
            "$1 $2 for pages not containing"),
        Turn("(pages|page) {2} whose path|url|address contains|includes|contain|has", "$1 $2 containing"),
        Turn(
            "(sessions|visits|session|visit) that|which landed|land|began|started|entered|arrived on|at|in|with|via",
            "$1 with landing page"),
        Turn("(had|have|has|having|with) {2-a|the|what|how} as their|its|the|a (source|medium|browser)", "from $3 $2"),
        Turn("carried|carry|carrying|bore|bear|bearing the (medium|source|campaign)", "with $1"),
        // Advertising.
        Turn(
            "(pop|pops|popped|turn|turned|turns|show|showed|shows|flash|flashed|come|came|comes) up on|in|before [somebody|someone|people|anyone|anybody|a|the|users|any|their|our|every] [user|visitor|person] screen|screens",
            "displayed"),
        Turn(
            "with|at the|a|our {5} (#) [percentage] (points|point|percent) better|stronger [than] [it|that] [is|was] [now|today|currently]",
            "if the $1 rose by $2 $3"),
        Turn(
            "with|at the|a|our {5} (#) [percentage] (points|point|percent) weaker|worse [than] [it|that] [is|was] [now|today|currently]",
            "if the $1 dropped by $2 $3"),
        Turn(
            "(shaving|knocking|trimming|lopping|chopping|slicing) (#) [percent|cents] off|from [the|our] {3-what|how|,} (us|buy|get|bring|do|mean)",
            "reducing $3 by $2 $4"),
        Turn(
            "(shaving|knocking|trimming|lopping|chopping|slicing) (#) (percent|cents|cent|points|dollars|euros) off|from [the|our] (cpc|cpa|cpm|spend|revenue|traffic|aov)",
            "reducing $4 by $2 $3"),
        Turn(
            "(shaving|knocking|trimming|lopping|chopping|slicing) (#) off|from [the|our] (cpc|cpa|cpm|spend|revenue|traffic|aov)",
            "reducing $3 by $2"),
        // Days.
        Turn(
            "(MONTH|WEEKDAY|week|month|quarter|year|yesterday) will|would|should|is do|suffice|fine|enough|ok $", "$1"),
        Turn(
            "for how many minutes|hours was|were|have|has we|it|everything [been] down|offline|unavailable|unreachable",
            "how long was the site down"),
        Turn("[#] #1|no.1|nr.1", "top 1"),
        Turn(
            "(which|what) single|one (audience|campaign|channel|product|item|country|city|page|device|browser|keyword|source|brand|category|platform|region|article|segment|landing)",
            "which $2"),
        Turn("(earned|earn|earns) [us] [the] (most|least|best) !money|revenue|of|on|from|per", "made us the $2 money"),
        Turn("sold for [the] (most|least) money", "made the $1 money"),
        Turn(
            "how much [money] (did|does|do|has|have) {5-we|i|you|it} earn|earned|bring|brought|net [in] [for] us",
            "how much revenue $1 $2 make"),
        Turn("[the] most extra|additional|added|incremental", "the biggest increase in"),
        Turn("(grew|grow|grows|rose|increased|gained) by the most", "had the biggest increase in"),
        Turn("(which|what) {4-people|users|persons|many|much} did|have we reach|reached", "$1 $2 did we have"),
        Turn("with (#) rows|lines|entries", "top $1"),
        Turn(
            "not [even] [quite] come|came|get|got|make|made|reach|reached|hit|attain|touch [up] [to|as] [high] [as] (#)",
            "below $1"),
        Turn("(projected|forecast|expected|likely) {3-page|pages} landing !page|pages|at|with|on", "$1 $2"),
        Turn("(basket|cart|order) (bigger|larger|fuller)", "average order value $2"),
    ]
}
