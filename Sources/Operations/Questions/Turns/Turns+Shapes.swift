/// Everyday words for the shape of a question about figures: a line, a split, a rank, two sides, a cause, a supposition.
extension Turns {
    static let shapes: [Turn] =
        expletives + timesInShort + lines + splits + ranks + sides + causes + ahead + suppositionsInBrief

    /// Words that swear and say nothing.
    private static let expletives: [Turn] = [
        Turn("(what|why|how|who) on earth", "$1"),
        Turn("(what|why|how|who) in heaven|god|hell [name|sake]", "$1"),
        Turn("(what|why|how|who) the heck|hell|devil|deuce|blazes", "$1"),
        Turn("(what|why|how) in the world (happened|is|are|was|did|do|has|made|caused|went)", "$1 $2"),
    ]

    private static let lines: [Turn] = [
        Turn(
            "is|are {5-what|how|which|and} [been] going|heading|moving|trending|creeping|drifting|pointing up or down (over|in|during|across|through|since|for)",
            "how has $1 been trending $2"),
        Turn(
            "which|what direction|way|course (has|have|is|are|was|were|did|does|do) {6-what|how} [been] heading|going|headed|moving|move|moved|trending|taken|taking|drifting [in|into]",
            "how $1 $2 been trending"),
        Turn(
            "is|are {5-what|how|which|and} improving|worsening|growing|shrinking|rising|falling|climbing|declining|increasing|decreasing (over|in|during|across|through) [the] (last|past) (#) (weeks|months|quarters|days)",
            "how has $1 been trending over the $3 $4 $5"),
    ]

    private static let splits: [Turn] = [
        Turn("(from|in|of|to) where in the world", "$1 which countries"),
        Turn(
            "where in the world [do|does|did|have|has|are|is] {5} (come|came|originate|stem) from",
            "split $1 by country"),
        Turn("where in the world", "in which countries"),
        Turn("which|what parts|corners|areas of the world|globe|planet", "which countries"),
        Turn("around the world|globe|planet $", "by country"),
        Turn("drill|dig|zoom [down] into|in|on {5-and} at|to|on|down [the] {3-and} level", "split $1 by $2"),
        Turn(
            "one|a|single|separate row|line|entry|bar|column|figure|number|slice a|per|for|each|every [each|every|one] (channel|campaign|country|city|region|device|browser|product|item|category|brand|platform|page|source|medium|day|week|month)",
            "by $1"),
        Turn("regionally|geographically", "by region"),
        Turn("itemise|itemize|itemised|itemized {4-by|into|per|and} by|into|per", "split $1 by"),
        Turn(
            "at|in|during which|what =hours|=times [of] [the] [day] (do|did|does|are|were|is|was)",
            "by hour of the day $1"),
        Turn(
            "[the|a|by|per] (channel|campaign|country|city|region|device|browser|product|category|brand|platform|source|weekday|hour) cut|cuts|column|columns|slice|slices|pivot (of|for|in|on)",
            "split by $1 $2"),
        Turn(
            "with|plus|and|in a|one|the (channel|campaign|country|city|region|device|browser|product|category|brand|platform|source|weekday|hour) column|columns|pivot|dimension",
            "by $1"),
        Turn("pivot|cross [tab] {4-by|on} (by|on|over)", "split $1 by"),
        Turn(
            "made up|composed|built|comprised of ,in|by [terms] [of] (channels|campaigns|countries|devices|products|categories|platforms|sources)",
            "split by $1"),
        Turn(
            "how is|was|are|were|does|did|do {6-what|how|and} divided|divvied|carved|apportioned|parcelled|portioned|shared|spread|distributed|broken|divide|divvy|spread|distribute|break [up|down|out] among|amongst|between|across|over|into|by [the|our|all|various|different] [different|various|individual] (channel|channels|campaign|campaigns|country|countries|city|cities|region|regions|device|devices|browser|browsers|product|products|item|items|category|categories|brand|brands|platform|platforms|page|pages|source|sources|medium|mediums|ad)",
            "split $1 by $2"),
    ]

    private static let ranks: [Turn] = [
        Turn("[who|which|what] [is|are|made|makes|make|takes|took] on|onto the podium", "top 3"),
        Turn("[the|our|olympic|medal] podium|medals|medallists (for|of|by|in|on)", "top 3 by"),
        Turn(
            "(#) {2} at|on|in|near the tail|bottom|back|foot|wrong|lower end of [the] [list|table|ranking|league|pile]",
            "bottom $1 $2"),
        Turn("(#) {2} at|on|in|near the bottom|foot|back of [the] list|table|ranking|league|pile|pack", "bottom $1 $2"),
        Turn(
            "(#) {2} at|on|in|near the top|head|front|upper [end] of [the] list|table|ranking|league|pile|pack",
            "top $1 $2"),
        Turn("the (#) front [running|runner|runners]", "top $1"),
        Turn("(#) frontrunner|frontrunning|frontrunners|front [runners|running]", "top $1"),
        Turn(
            "which|what (#) {3-do|does|did|are|have} dominate|dominates|dominated|rule|rules [the] [in|on|for|by]",
            "top $1 $2 by"),
        Turn("[our|the] star (channels|campaigns|products|countries|pages|items|categories|brands)", "best $1"),
        Turn("top 3 [the] (#)", "top $1"),
        Turn("slow|slowest|poorest|weakest selling|moving (ITEM|items|products|articles|ones)", "worst selling $1"),
        Turn("fast|fastest|quickest|hottest selling|moving (ITEM|items|products|articles|ones)", "best selling $1"),
        Turn(
            "which|what (#) {3-do|does|did|are|have} outrank|outranks|outdo|outdoes|outsell|outsells|outshine|outshines|top|tops|beat|beats|surpass|eclipse|lead|leads all|every|everybody|everyone|the [the] others|other|else|rest|field|pack|list|ranking [for|in|on|by]",
            "top $1 $2 by"),
        Turn(
            "which|what (#) {3-do|does|did|are|have} trail|trails|lag|lags|limp|come|finish|rank|bring [in|up] [behind|after|below] all|every|everybody|everyone|the [the] others|other|else|rest|field|pack|rear|last [for|in|on|by]",
            "bottom $1 $2 by"),
        Turn("which|what (#) {3} bring up the rear [for|in|on|by]", "bottom $1 $2 by"),
    ]

    private static let sides: [Turn] = [
        Turn(
            "and|with|plus|, the delta|difference|change|gap|variance|movement|swing to|from|versus|against|on|over|relative [the]",
            "versus"),
        Turn("benchmark|contrast|pit {6-and|with|against|to} (with|against|to|beside|alongside)", "compare $1 with"),
        Turn("delta|variance|swing (in|of|between|from|for) {5} (between|from)", "difference $1 $2 $3"),
        Turn("=gap|=delta|=variance|=swing|=margin between", "difference between"),
        Turn("outdone|outstripped|eclipsed|overtaken|surpassed|beaten|topped by", "compared with"),
        Turn(
            "did|has|have (MONTH|q1|q2|q3|q4|yesterday|WEEKDAY) [ever] outdo|outdone|outstrip|eclipse|overtake|overtaken|surpass|surpassed|top|topped|beat|beaten|outperform|outperformed (MONTH|q1|q2|q3|q4|WEEKDAY)",
            "compare $1 with $2"),
        Turn(
            "are|is|were|was we|it|they [running|doing|tracking|currently] ahead of|behind|above|below|up|down|on [par] [on|with|against] (last) (year|month|week|quarter) in|on|for|with|by|regarding",
            "compared with $1 $2 how is"),
    ]

    private static let causes: [Turn] = [
        Turn("get|getting|go|dig to the bottom|root|heart|core of", "explain"),
        Turn("wtf|wth|tf [has] (happened|is|are|was|did|do|made|caused|went)", "what $1"),
        Turn("rca|postmortem|autopsy|diagnosis [please|pls] [on|of|for|into]", "explain"),
        Turn("post mortem on|of|for|into", "explain"),
        Turn("origin|source|root|roots of the|this|that|our {3-of} (CHANGE)", "explain the $1 $2"),
        Turn(
            "what|who [has|have] tanked|sank|sunk|killed|dented|hurt|crushed|ruined|wrecked|torpedoed|clobbered|hammered|depressed|deflated (our|the)",
            "what dragged down $1"),
        Turn("what|who [has|have] boosted|lifted|inflated|juiced|propelled|turbocharged (our|the)", "what drove up $1"),
        Turn(
            "[and|but] i|we|nobody [really|just] cannot|can|could|do|does|am|are [not] make sense of it|that|this|why",
            "why"),
        Turn("who|what|which [one] is|are|was [the] culprit|culprits|offender|offenders|villain", "what caused it"),
    ]

    private static let ahead: [Turn] = [
        Turn("what does|do|will|might the future hold|bring|have [in] [store] for", "what is the forecast for"),
        Turn("what is in store for", "what is the forecast for"),
        Turn(
            "at|on|given|with|by [the|our|this] current|present|existing|this|recent|todays [run] rate|pace|speed|trajectory ,how (many|much)",
            "how $1 should we expect of"),
        Turn(
            "at|on|given|with|by [the|our|this] [current|present|existing|recent] [run] rate|pace|trajectory ,(what|where|how) does|do|will|would|is|are|should {5} (close|end|land|finish|come|be|add|total|reach)",
            "$1 will $2 $3"),
        Turn("(heading|headed|trending) to|towards|for (in)", "going to be $2"),
        Turn(
            "(what|which|how) {4} should|can|do i|we plan|budget|reckon|calculate|work|pencil|bank|count|schedule with|for|on|in",
            "$1 $2 should we expect for"),
    ]

    /// Suppositions.
    private static let suppositionsInBrief: [Turn] = [
        Turn("^ [please] run the numbers [for] [me|us] on|for|with|of", "what if we had"),
        Turn(
            "^ [please] play|run|think|go|talk|walk [me|us] through|out|over the|a case|scenario|idea|possibility|assumption|hypothesis|situation that|where|in|of [which]",
            "suppose"),
        Turn("^ suppose {10-what|how|and|then} and|then tell|show|give me|us", "suppose $1 , what is"),
        Turn("^ given|granted a|an|another (#)", "suppose a $1"),
        Turn("^ given (#) * on top", "suppose we had $1 more $2"),
        Turn("^ suppose {2-we|i|you|they|what|how|that|i|if} with a|an|the (#)", "what would $1 be with a $2"),
        Turn("^ suppose {2-we|i|you|they|what|how|that|i|if} with (#)", "what would $1 be with $2"),
        Turn(
            "^ hypothetically|theoretically|counterfactually|hypothetical|counterfactual|speculatively [speaking|please|pls]",
            "suppose"),
        Turn("^ suppose with|had (#) (more|extra|additional|fewer|less)", "suppose we had $1 $2"),
        Turn("^ [a|the|new] scenario", "suppose"),
        Turn("upped|hiked|bumped {4-by|to} by (#)", "raised $1 by $2"),
        Turn("_ =minus (#)", "falls by $1"),
        Turn("_ =plus (#)", "rises by $1"),
        Turn(
            "^ {4-what|how|if|when|did|do|does|is|are|which|has|have|why|alert|tell|suppose|say} (falls|drops|rises|grows|climbs|sinks|slips|improves|shrinks) [by] (#) ,then (what|where|how)",
            "if $1 $2 by $3 , $4"),
        Turn(
            "[the|knock] [on] effect|impact|consequence|consequences|influence|hit on|to|for|in {4-of|from|when} from|given|when|if|by {9} $",
            "what would $2 do to $1"),
        Turn("^ [the|what|is|our] {3-what|how|effect} upside|downside|uplift of|from {9} $", "what would $2 do to $1"),
        Turn("sensitivity of {4-to} to {8} $", "what would $2 do to $1"),
        Turn(
            "what do|would|will|could we|i stand to lose|gain|win in|of {3-by} by|from|with|if {7} $",
            "what would $2 do to $1"),
        Turn("^ would|will|could|might {4} suffer|benefit|profit|gain|change from {8} $", "what would $2 do to $1"),
        Turn(
            "(pull|take|pulled|took|cut|withdraw|remove|yank) (#) [dollars|euros] out|off|from [of] [our|the] ads|advertising",
            "cut ad spend by $2"),
        Turn(
            "(put|pour|pump|throw|inject|sink|plough) (#) [more|extra] [dollars|euros] into|in|on|at|behind [our|the] ads|advertising",
            "raise ad spend by $2"),
        Turn(
            "how|what sensitive|responsive|vulnerable|exposed|elastic is|are|would|will [the|our] {4-to} [be] to|towards {8} $",
            "what would $2 do to $1"),
        Turn(
            "what|which|how [much] [sort|kind|big|large] [of|an|a] effect|impact|influence|bearing|difference (would|will|could|might|does|do) {9-if} have|exert|make|has [up] on|upon|to|for",
            "what $1 $2 do to"),
        Turn("where|how would|does|will|could|might that|this|it leave|put", "what happens to"),
        Turn(
            "at a|an {4-what|and|at} (#) (percent) (lower|higher|better|worse|less|more)", "with a $1 $2 $3 $4"),
        Turn("at a|an {4-what|and|at} (#) (lower|higher|better|worse)", "with a $1 $2 $3"),
    ]
}
