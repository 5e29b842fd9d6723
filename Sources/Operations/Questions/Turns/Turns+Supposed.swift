/// What is supposed, hoped for and expected, in the words of people who do not know ours.
extension Turns {
    static let supposed: [Turn] = suppositions + ambitions + prospects

    // MARK: Supposed

    private static let suppositions: [Turn] = [
        Turn(
            "what we pay|invest [for|on|into|in|to|with] (google|meta|facebook|linkedin|tiktok|microsoft|bing)",
            "the ad spend on $1"),
        Turn(
            "(if) (PEOPLE) abandoned|abandon|left|leave|ditched (#) (percent) fewer|less carts|baskets",
            "$1 cart abandonment fell by $3 $4"),
        Turn(
            "(if) (PEOPLE) abandoned|abandon|left|leave|ditched (#) fewer|less carts|baskets",
            "$1 cart abandonment fell by $3"),
        Turn(
            "get|getting|make|making|have|having [our|the|more] customers|people|buyers|shoppers|visitors [to] spend|spending|pay|paying|buy|buying more per|with|on|for each|every|an|their order|basket|purchase [on] [average]",
            "raise the average order value"),
        Turn(
            "get|getting|make|making|have|having [our|the|more] customers|people|buyers|shoppers|visitors [to] spend|spending|pay|paying|buy|buying more per order|basket|purchase [on] [average]",
            "raise the average order value"),
        Turn(
            "^ [now|just|let|please] [us|me] picture|visualise|visualize|envisage|conceive|suppose|imagine|assume|consider {5-that} (falling|dropping|declining|sinking|decreasing|shrinking|contracting|diminishing)",
            "suppose $1 falls"),
        Turn(
            "^ [now|just|let|please] [us|me] picture|visualise|visualize|envisage|conceive|suppose|imagine|assume|consider {5-that} (rising|growing|climbing|increasing|improving|jumping)",
            "suppose $1 rises"),
        Turn(
            "^ [now|just|let|please] [us|me] picture|visualise|visualize|envisage|conceive [that] (the|our|we|this|a|an|that)",
            "suppose $1"),
        Turn(
            "(would|could|will|might) {8-if} to|with|under|at|given|from a|an {5-that|which} that|which is|was|were {4} (higher|lower|better|worse|bigger|smaller|faster|slower|larger|shorter|longer|cheaper)",
            "$1 $2 if the $3 was $4 $5"),
        Turn(
            "(if|suppose|say|assume|assuming|imagine|supposing) [that] each|every|the|our|all|people|customers|shoppers|buyers|typical [average|typical|of|one] [our|the] [customer|customers|shopper|shoppers|buyer|buyers|order|person|visitor|people] [would|to] spent|spend|spends|paid|pay|pays|put|left|leave|ordered {3-per|each|on|more|less|fewer} more per|each|with|on|an|a|every|in|when [each|every|a|an] order|purchase|basket|cart|checkout|ordering",
            "$1 the average order value rose by $2"),
        Turn(
            "(if|suppose|say|assume|assuming|imagine|supposing) [that] each|every|the|our|all|people|customers|shoppers|buyers|typical [average|typical|of|one] [our|the] [customer|customers|shopper|shoppers|buyer|buyers|order|person|visitor|people] [would|to] spent|spend|spends|paid|pay|pays|put|left|leave|ordered {3-per|each|on|more|less|fewer} less|fewer per|each|with|on|an|a|every|in|when [each|every|a|an] order|purchase|basket|cart|checkout|ordering",
            "$1 the average order value fell by $2"),
        Turn(
            "(if|suppose|say|assume|imagine|were) [the|our|all|every] page|pages|site|website|shop|store [were] [to] load|loaded|loads|open|opened|opens|respond|responded (#) (second|seconds|milliseconds|ms) faster|quicker|sooner|earlier",
            "$1 the page load time fell by $2 $3"),
        Turn(
            "(if|suppose|say|assume|imagine|were) [the|our|all|every] page|pages|site|website|shop|store [were] [to] load|loaded|loads|open|opened|opens|respond|responded (#) (second|seconds|milliseconds|ms) slower|later",
            "$1 the page load time rose by $2 $3"),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {3-and} [ad] [budget|spend|spending] [is|was|were|gets|got] reduced|cut|lowered|decreased|trimmed by (#) (dollars|euros|pounds) and {3-and} [ad] [budget|spend|spending] [is|was|were|gets|got] raised|increased|upped|lifted by that|the [very] same|exact amount|sum|figure|money",
            "$1 we move $3 $4 ad spend from $2 to $5"),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {3-and} [ad] [budget|spend|spending] [is|was|were|gets|got] raised|increased|upped|lifted by (#) (dollars|euros|pounds) and {3-and} [ad] [budget|spend|spending] [is|was|were|gets|got] reduced|cut|lowered|decreased|trimmed by that|the [very] same|exact amount|sum|figure|money",
            "$1 we move $3 $4 ad spend from $5 to $2"),
        Turn(
            "(react|respond|change|move|behave|develop|fare|look) to|with|under|given|on|at (#) (percent) more|extra|additional {6-than} $",
            "$1 if $4 rose by $2 $3"),
        Turn(
            "(react|respond|change|move|behave|develop|fare|look) to|with|under|given|on|at (#) more|extra|additional {6-than} $",
            "$1 if $3 rose by $2"),
        Turn(
            "(react|respond|change|move|behave|develop|fare|look) to|with|under|given|on|at (#) (percent) less|fewer {6-than} $",
            "$1 if $4 fell by $2 $3"),
        Turn(
            "(react|respond|change|move|behave|develop|fare|look) to|with|under|given|on|at (#) less|fewer {6-than} $",
            "$1 if $3 fell by $2"),
    ]

    // MARK: Hoped for

    private static let ambitions: [Turn] = [
        Turn(
            "(we|i) [have|had] set ourselves|myself [the|a] [target|goal|aim|objective] [of|at] (#)", "our goal is $2"),
        Turn(
            "^ we|i [would|are|am|have] want|like|need|aim|aiming|plan|planning|hope|hoping|mean to (end|finish|close|leave) [the|this] (week|month|quarter|year) with|on|at|having {1} (#)",
            "our goal for this $2 is $3 $4"),
        Turn("what are|is [our|the] chances|odds|likelihood|prospects [of] [that] $", "will we get there"),
        Turn(
            "(between|from) (MONTH) and|to|until|till|through [the] [very] end|close|last [day] of (oct|dec|december|MONTH) {1} (we|i) (need|want|aim|plan|must|have|expect|hope)",
            "from $2 to $3 $4 $5 $6"),
        Turn(
            "(goal|aim|target|objective|need|want|plan|quota) {6} (from|for|between|in) (oct|october) to|and|until|through|till (dec|december)",
            "$1 $2 for q4"),
        Turn(
            "(from|for|between|in|over) (oct|october) to|and|until|through|till (dec|december) {1} (we|i) (need|want|aim|plan|must|have|expect|hope)",
            "for q4 $4 $5 $6"),
        Turn(
            "^ we [would|are|am|have|will] like|love|hope|hoping|wish|intend|intending|mean|meaning|plan|planning|set|resolved [out] to (sell|make|earn|reach|hit|win|gain|book|sign|welcome|attract|collect|pass|exceed|top) {2} (#)",
            "our goal is to $1 $2 $3"),
        Turn(
            "odds|chances|chance|probability|likelihood|prospects [of|that|for] [us|we|our|it|me] [ever] taking|making|earning|turning|grossing [in|over] [at] [least|over|more] [than] (#)",
            "chance to reach $1 revenue"),
        Turn(
            "odds|chances|chance|probability|likelihood|prospects [of|that|for] [us|we|our|it|me] [ever] selling|getting|reaching|hitting|booking|passing|topping|crossing|winning|attracting [to|past|over] [at] [least|over|more] [than] (#)",
            "chance to reach $1"),
        Turn(
            "something|anything [that|which] [we|i] [can|could|will|might|may] [still|really|realistically] manage|reach|achieve|pull|do|get|hit|deliver [off|to|there] $",
            "still achievable"),
        Turn(
            "(will|can|could|do|does|shall|going) {8-if|what|how|which} get|go|come|climb|grow|rise|make|move past|beyond|over|above|through|across [the] (#)",
            "$1 $2 reach $3"),
        Turn(
            "[given|judging|going] by|from|at|given|with [the|our|this] [current|present|recent] pace|rate|speed|tempo so far",
            "at the current pace"),
        Turn(
            "^ we|i [have] budgeted|earmarked|allotted|allocated|reserved|planned (#) {2-for|on|to} for|on|to|towards [the] ads|advertising|marketing",
            "our budget is $1 $2 for ad spend"),
        Turn(
            "(do|does|have|has|is|are) we|i|there [still|got] [stand|have|any] [a|any|no] [realistic|good|fair|real|decent] chance|shot|hope|prospect of|at|for {1} (#)",
            "can we reach $3"),
        Turn(
            "^ [the|our|my] objective|ambition|aspiration|mission|ask|brief is|was|calls [for] {3-to} (#)",
            "our goal is $1 $2"),
        Turn("(our|my) objective|ambition|aspiration (is|of|for)", "$1 goal $2"),
        Turn(
            "overspend|overspending|overshoot|overshooting|overrun|overrunning|bust|busting [it|that|this|the] [budget] $",
            "exceed the budget"),
        Turn("(fall|falling|come|coming|stay|staying|remain) short|shy of (#)", "miss $2"),
    ]

    // MARK: Expected

    private static let prospects: [Turn] = [
        Turn(
            "_ and [by] how far|much could|can|might|may|would|will that|it|this|they [number|figure|estimate|forecast] [be|deviate|differ|vary|miss] [off|out|wrong|away] $",
            "with a range"),
        Turn("_ and within|in what|which margin|range|limits|bounds [of] [error|confidence] $", "with a range"),
        Turn(
            "(between|from) (MONTH) and|to|until|till|through [the] [very] end|close|last [day] of (MONTH)",
            "from $2 to $3"),
        Turn(
            "(is|are|am) {4-what|how|which|if} likely|set|bound|poised|destined|expected|predicted|projected|forecast|due to !have|be",
            "$1 $2 going to"),
        Turn(
            "_ and how certain|sure|confident|reliable|safe|solid|firm|precise|trustworthy|accurate|dependable [is|are|can|could|would|should] [that|this|it|you|we|i|they|those|these] [is|are|be] [of|about|on] [it|that|this|them] [number|figure|estimate|forecast|prediction] [is|are] $",
            "with a range"),
        Turn(
            "_ and how much can|could|should|may we|i|you|one rely|bank|count|depend on|upon it|that|this [number|figure|estimate|forecast|prediction] $",
            "with a range"),
        Turn(
            "until|till|before [that] [the|this] (week|month|quarter|year) is|has|ends [been] [over|out|done|up|closed|through|passed|ended|finished]",
            "by the end of the $1"),
        Turn("[in|over|during|for] [the] (#) (minutes|minute) up to|until [right] now", "in the last $1 $2"),
        Turn(
            "[over|in|for|across|during|within] [the] (#) [very] most recent|recently [full|complete|completed|whole|finished|calendar] (day|week|month|quarter|year)",
            "in the last $1 $2"),
        Turn(
            "[over|in|for|across|during|within] [the] (#) latest [full|complete|completed|whole|finished|calendar] (day|week|month|quarter|year)",
            "in the last $1 $2"),
    ]
}
