/// How much of a whole, how often and how many: put plainly first, so that the other turns find them.
extension Turns {
    static let measures: [Turn] = [
        Turn("how large|big|great|high|small|low a|an SHARE", "what share"),
        Turn("how large|big|great|high|small|low is|was|are|were [the|our|that] SHARE", "what is the share"),
        Turn("(week|month|day) number|no (#)", "$1 $2"),
        Turn("(end|ends|ended|ending|result|results|resulted) in|with a|an conversion", "convert"),
        Turn(
            "divide|divided|dividing [the|our|all] [total] (revenue|sales) by [the|our|all] [number|count|total] [of] [the|our] [unique] users|visitors|people|user",
            "revenue per user"),
        Turn("^ what do|would|will you|we get $", ""),
        Turn("month after|upon|for month", "by month"),
        Turn("week after|upon|for week", "by week"),
        Turn("day after|upon|for day", "by day"),
        Turn("one|a [single|separate] point|dot|value|bar|figure|number|total a (day|week|month)", "by $1"),
        Turn(
            "(returned|returns|return|yielded|yields|brought|brings|earned|earns|made|makes|gave|gives) [us] [back] [the] (more|most|less|least) [money|revenue] [back] per|for [each|every|a] [ad|advertising|marketing] dollar|euro|pound [of] [ad|advertising] [spend|spent]",
            "had the $2 roas"),
        Turn("networks where|on|that|which [which] we advertise [on]", "ad platforms"),
        Turn(
            "how many {3-PEOPLE|sessions|visits|visitor} left|leave [the|our] shop|store|warehouse", "how many $1 sold"),
        Turn("what SHARE of them|those|these was|were|is|are back", "what share of them came back"),
        Turn(
            "in|during|over|for the =days [that] after|afterwards|thereafter|following|followed|since !the|that|we|our",
            "by day afterwards"),
        Turn(
            "in|during|over|for the =weeks [that] after|afterwards|thereafter|following|followed|since !the|that|we|our",
            "by week afterwards"),
        Turn(
            "in|during|over|for the =months [that] after|afterwards|thereafter|following|followed|since !the|that|we|our",
            "by month afterwards"),
        Turn(
            "(these|those|them|who|then|finally|eventually) [then|finally|eventually|actually|also] paid|pay [in] [the] [end] !for|back|us",
            "$1 purchased"),
        Turn("(did|does|do|has|have) {5} pay|paid off", "$1 $2 worth it"),
        Turn("(keep|retain) [only] [the] first|top (#)", "only the top $2"),
        Turn(
            "^ [hello|hi|hey] [,i] [we|i] {6} need|want|have|with [just|only] a|one|two|three|some [quick] figure|figures|number|question|questions|thing|things [fast|quickly|please|urgently|quick|only|now|asap] $",
            ""),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {3} [ad] budget|spend|spending [of] loses|lost|lose (#) [dollars|euros] and {3} [ad] [budget|spend] gains|gain|gets|get|receives that|the|this [very|exact] same|very|sum|amount|money [sum|amount|money]",
            "$1 we move $3 from $2 to $4"),
        Turn("equally|equal long (start|beginning|part|stretch|span) of", "the same days of"),
        Turn("(calendar) (week|month|quarter)", "$2"),
        Turn(
            "what (did|do|does|has|have|will) {6-what|how|each|every|it} bring|brought in !MONTH|WEEKDAY|the|q1|q2|q3|q4|h1|h2|to|from|visits|visitors|orders|users|people",
            "how much revenue $1 $2 bring"),
        Turn(
            "what (did|do|does|has|have|will) (each|every) {3} bring|brought in !MONTH|WEEKDAY|the|q1|q2|q3|q4|h1|h2|to|from|visits|visitors|orders|users|people",
            "how much revenue $1 $2 $3 bring"),
        Turn(
            "what (did|do|does|has|have|will) (we|our|the|they) {5-what|how} earn|earned|gross|grossed [us]",
            "how much revenue $1 $2 $3 make"),
        Turn(
            "what (did|do|does|has|have|will) (we|our|the) {2-what|how} take|taken [in] $",
            "how much revenue $1 $2 $3 make"),
        Turn(
            "pieces|units|copies [that] went|go|gone|left|moved|shifted|flew [out|off] [of] [the] [door|shelves|warehouse|shop]",
            "units sold"),
        Turn(
            "(begin|begins|began|beginning|start|starts|started|starting) [to] [the|their|a] [check|checking] out|checkout",
            "begin checkout"),
        Turn("how (do|does|did) {3} work|works|worked {4-well} out", "how $1 $2 calculate $3"),
        Turn("(cost|price) of a|an|one|each|every [single|new] (acquisition|conversion|click)", "cost per $2"),
        Turn("spend|spent|spending with|at us", "bring in revenue"),
        Turn("[with] [a|the] margin|margins of error|uncertainty", "with a range"),
        Turn(
            "(gave|give|gives|brought|returned|yielded|paid|got|earned) [us] [the] (least|most|less|more) [money] back for|on|per [our|the|every|each] [ad|advertising|marketing] money|spend|dollar|euro|budget|spending",
            "had the $2 roas"),
        Turn(
            "(split|divide|break|spread|distribute) (that|it|this|them) [up|down|out] among|amongst|across|over|between|along the|all|our !our|order|orders|user|users|visitor|visitors|session|sessions|visit|visits|purchase|purchases",
            "split $2 by"),
        Turn(
            "(split|divide|break|spread|distribute) (that|it|this|them) [up|down|out] among|amongst|across|over|between|along !the|all|our|order|orders|user|users|visitor|visitors|session|sessions|visit|visits|purchase|purchases",
            "split $2 by"),
        Turn("[the] (#) that|which came|come|are|were|rank|ranked|sit|finished [in] last|bottom", "the bottom $1"),
        Turn("[the] (#) that|which came|come|are|were|rank|ranked|sit|finished [in] first|top", "the top $1"),
        Turn("[the] (#) from|at the other|opposite|bottom|lower end", "the bottom $1"),
        Turn("^ (take|strip|filter|cut) {3-the|and|#} out [of] [it|that|this|them|these] $", "excluding $2"),
        Turn("with {4-a|an|the|no|what} beside|alongside it|them|that $", "versus $1"),
        Turn("with {4-a|an|no|what} next to it|them|that $", "versus $1"),
        Turn("from the start|beginning|outset of (#) !to|until|till|through|up|and", "since january $1"),
        Turn("(over|across|for) (#) (=weeks|=months|=days) $", "$1 the last $2 $3"),
        Turn(
            "and what (they|it|each|these|those) [of] [them|these|those] [have|has|had] brought|bring|brings|earned|earn|earns [us] [in]",
            "and their revenue"),
        Turn("(money|dollars|cash|income|takings) per (user|visitor|head|person)", "revenue per user"),
        Turn(
            "what we pay|spend|paid|spent for|on|per [a|an|each|one|every] (acquisition|conversion|click)",
            "cost per $1"),
        Turn(
            "what [did|does] each|every {2} [ad|ads] dollar|euro|pound [of] [spend] give|gave|gives|bring|brought|return|returned|returns|earn|earned|yield|yielded [us] [back]",
            "$1 roas"),
        Turn("(most|least) clicked (keyword|ad|creative|campaign)", "$2 with the $1 clicks"),
        Turn(
            "^ give|tell|show the (board|team|ceo|investors|management|management) (MONTH|yesterday) [in] [no] [more] [than]",
            "summarise $2 for the $1 in"),
        Turn("(sell|sold|make|take) (#) worth [of]", "have revenue of $2"),
        Turn(
            "PEOPLE who|that [have|has|had] [already|previously] bought|ordered|purchased|visited [from] [us] [something] before|earlier|previously|already",
            "returning customers"),
        Turn(
            "what (did|do|does|has|have|had) (each|every) {3} earned|earn|made|make|taken|grossed|take [us]",
            "how much revenue $1 $2 $3 made"),
        Turn(
            "by what|how (they|it|each) [much] [have|has|had] [each] earned|made|brought|took|take|earn|make|bring [us|in]",
            "by revenue"),
        Turn("by what|how [much] (they|it|each) [have|has|had] [each] cost|costs [us]", "by cost"),
        Turn(
            "(get|have|pay|buy) a|each|one|every (click|conversion|acquisition) for [the] (least|most) [money|price|cost]",
            "have the $3 cost per $2"),
        Turn("^ (#) (=days|=weeks|=months) $", "last $1 $2"),
        Turn(",(#) (=days|=weeks|=months) $", "last $1 $2"),
        Turn("(big|main|star|leading|largest|great) sellers", "best sellers"),
        Turn("(FEAST) {8} than|against|with|as|beside the one before [it|that]", "$1 $2 than the year before"),
        Turn(
            "^ {3-what|which|how|why} should|must|may|can|could not be|appear|count|figure|stay [included|counted|part|in] [in] [there|it|this|that]",
            "excluding $1"),
        Turn(
            "^ [just|only|please|now] [the] (#) highest|biggest|largest|strongest|best|top [ones] [please] $",
            "only the top $1"),
        Turn(
            "^ [just|only|please|now] [the] (#) lowest|smallest|bottom [ones] [please] $",
            "only the bottom $1"),
        Turn("^ [just|only|please|now] [the] (#) weakest|worst|poorest [ones] [please] $", "only the worst $1"),
        Turn("in|over|during the course of the (year|month|quarter|week)", "this $1"),
        Turn("(#) (=weeks|=days|=months) back [from] [now|today]", "last $1 $2"),
        Turn("~to|will|would|going make|made|makes|making a|any [single] purchase", "bought something"),
        Turn("(brought|brings|bring) {4} about", "caused $2"),
        Turn("how large|big|great|high|small|low a|an SHARE", "what share"),
        Turn("^ no [more|further] money|budget|spend|spending (for|on|in|at)", "suppose we stop the ad spend $1"),
        Turn("(bigger|larger|smaller) orders|baskets", "$1 average order value"),
        Turn(
            "orders|baskets [have|has|had] [been|got|become|grown] (bigger|larger|smaller)",
            "average order value was $1"),
        Turn("(every|each) month first day", "the 1st of $1 month"),
        Turn("bring|get|catch (me|us) up to speed [about|on|with]", "catch $1 up on"),
        Turn("(sell|sold|sells) for (more|less) than", "had $2 revenue than"),
        Turn("the (week|month|quarter|year) to come|ahead", "next $1"),
        Turn(
            "^ [please] take|drop|remove|lift|cancel [away|off] the restriction|limitation|limit|narrowing to|on {2} $",
            "drop the filter"),
        Turn(
            "a|an|each|every|one [single] (acquisition|conversion) {3-and|than|what|how} cost|costs (more|less)",
            "the cost per $1 $2 was $3"),
        Turn("(sell|sold|sells|selling) for (more|less)", "had $2 revenue"),
        Turn("linearly", "with linear credit"),
        Turn(
            "SHARE of [the|all|our] [all] refunded|reimbursed|returned orders|purchases|order", "refund rate"),
        Turn("SHARE of [the|all|our] engaged visit|visits|session|sessions", "engagement rate"),
        Turn(
            "SHARE of [the|all|our|those] [visits|sessions|visit|session] was|were|is|are|that|which [was|were|are] [really|actually] engaged",
            "engagement rate"),
        Turn(
            "SHARE of [it|the|all|our] [orders|purchases] has|have|had [been] [got] refunded|reimbursed", "refund rate"),
        Turn(
            "(we|was|were|been|is|are|amount|money|sum|much) paid|pay|paying|given|gave|give|handed back !in [out] [to] [our|the] [customers|buyers|shoppers|people|clients]",
            "$1 refunded"),
        Turn(
            "(acquisition|conversion) [have|has|had|are|were|is|was] [been|got|become|getting|becoming] costing|cost|costs more|extra",
            "cost per acquisition rose"),
        Turn(
            "(acquisition|conversion) [have|has|had|are|were|is|was] [been|got|become|getting|becoming] costing|cost|costs less",
            "cost per acquisition fell"),
        Turn(
            "(acquisition|conversion) [have|has|had|are|were|is|was] [been] got|become|getting|becoming|grown|grew [more|much] expensive|costly|dear|dearer|pricier|costlier",
            "cost per acquisition rose"),
        Turn(
            "(acquisition|conversion) [have|has|had|are|were|is|was] [been] got|become|getting|becoming [much|less] cheap|cheaper|expensive",
            "cost per acquisition fell"),
        Turn(
            "~did|does|do what|whatever [our|the|these|those] ads|advertising|adverts [have|has|had] [been] cost|costs|costing [us]",
            "ad spend"),
        Turn(
            "return|returns [that|which] [we] [have|had|has] [got|get|made|make|earned|saw|see|had|achieved|seen] [back] on|for|from [our|the] [ad|ads|advertising|marketing] spend|spending|money|budget|outlay",
            "roas"),
        Turn(
            "(twice|double|half|triple|thrice) the|our [current|present] money|budget|amount (on|in|for|into)",
            "$1 the ad spend $2"),
        Turn(
            "(#) [dollars|euros|pounds] of what [we|is] [now|currently] spend|pay|put|invest|spent|paid (on|in|into|for) {2} went|goes|go|moved|flowed|wandered|were|was [put|moved|given|shifted] to|into|on",
            "we move $1 from $3 to"),
        Turn("come|came|comes back [to] [us] as|in (revenue|sales|income)", "bring in $1"),
        Turn(
            "(page|pages) [that|which|where|on|at|in] [which] a|the|any|their|each|most visit|visits|session|sessions start|starts|started|begin|begins|began",
            "landing $1"),
        Turn("what does|do {4} have that {4} does|do not|lack|lacks", "what is the difference between $1 and $2"),
    ]
}
