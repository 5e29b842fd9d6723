/// What a careful writer says in full: what a thing is called here, what is kept watch over, how far days reach.
extension Turns {
    static let plainer: [Turn] = known + watched + stretches + shares + things

    // MARK: What is known of the figures

    private static let known: [Turn] = [
        Turn(
            "(clarify|explain) what {4-what|how} means|mean [in|within|inside] [this|your|our|the] [tool|app|system|dashboard|software]",
            "define $2"),
        Turn("expected (impact|effect|benefit|payoff|gain|value)", "$1"),
        Turn(
            "explain|describe|clarify !why|how|what|the|this|that|it {4-why|how|what|drop|fall|rise|change|in|last|this} to a|an|someone|somebody|my|our|the|new",
            "define $1 for"),
        Turn(
            "what is|was|are the formula|definition|calculation|rule|equation|method [that|which] you|we|they [use|apply|follow|take] [here] (for|to|when|behind)",
            "what formula do you use for"),
        Turn(
            "(qualify|qualifies|count|counts|counted|rank|ranks|pass|passes) (as|for) {4} in|inside|within this|your|our|the tool|system|software|dashboard|program $",
            "$1 $2 $3"),
        Turn(
            "when|how do|does a|an|the (visit|session|visitor|user|order|event) (qualify|count|rank|pass) [as] (engaged|bounced|returning|new|active|abandoned) here $",
            "when does a $1 $2 as $3"),
        Turn(
            "how (fresh|recent|current|old|complete|reliable|stale|new|trustworthy) is|are [all] what|everything|whatever|that|all [that|which|what] [you|i|we] [am|are|is|now] (see|seeing|show|showing|looking|shown|get|getting|display|displaying|read|reading|given) [to] [at] [me|us] [here] [now] [right] [now]",
            "how $1 is the data"),
        Turn(
            "how up to date is|are [all] what|everything|whatever|that|all [that|which|what] [you|i|we] [am|are|is|now] (see|seeing|show|showing|looking|shown|get|getting|display|displaying|read|reading|given) [to] [at] [me|us] [here] [now] [right] [now]",
            "how current is the data"),
        Turn(
            "[the|what] [exact] (time|hour|date|moment|day) [is|was] of|for the|your|our latest|last|newest update|refresh|import|load|sync",
            "the $1 of the last data update"),
        Turn(
            "(gap|gaps|hole|holes|breaks|interruptions) from|in|with|at|of|for [any|one|some|a|all|every|each] [of] [the|our] connected|linked|attached (source|sources|connector|feed|system|systems)",
            "$1 in the data of any source"),
        Turn(
            "(gap|gaps|hole|holes|interruptions) from|in|with|at|of|for any|some|every|each [of] [the|our] (source|sources)",
            "$1 in the data of any source"),
    ]

    // MARK: What is watched

    private static let watched: [Turn] = [
        Turn(
            "(if|when|whenever|once|should) {9-what|how} (fall|falls|fell|come|comes|run|runs) short of",
            "$1 $2 fall below"
        ),
        Turn(
            "^ (could|can|should|may|would|will) {4-i|we|you|how|what} (get|receive|have|see) {8} [once] a|every|each|per (week|day|month)",
            "send $4 to $2 every $5"),
        Turn(
            "(show|list|give|name|see|display) [me|us] [all|every|each|the] [of] [the|our|my] [single] alert|alerts|alarm|alarms [rule|rules] that|which [are|is|have|has] [been] [currently|now|presently|already|still] [in|set|switched|turned] [up|on|place]",
            "list my alert rules"),
        Turn(
            "list my alert rules configured|defined|active|existing|enabled|running|live|made|created [now|currently]",
            "list my alert rules"),
        Turn("^ as soon as !possible|you|we|i", "once"),
        Turn(
            "^ [at] the very|=moment|=instant|=minute [moment|instant|minute] [that|when] (the|our|a|an|it|any)",
            "once $1"),
        Turn("to be (notified|alerted|informed|told|warned|pinged|emailed) as soon as", "to be $1 once"),
        Turn(
            "^ [please] set|create|make|build|add|configure|define [me|us] [up] a|an [new] (teams|slack|email|webhook|pagerduty) notification|message|warning|alarm|alert|ping for|on any|every|each|all|days [day|days] [on|when|where] [which] *",
            "alert me via $1 if $2"),
        Turn(
            "i|we do not want|wish|need|like|care to hear [anything] [more] from|of|about {5} (alert|alarm|rule|warning) (before|until|till)",
            "mute $1 $2 $3"),
        Turn(
            "[i|we] [would] [like|want|love|need|wish|prefer|expect] to be notified|alerted|informed|warned|pinged|told (by|via|on|over|through)",
            "notify me $1"),
    ]

    // MARK: How far the days reach

    private static let stretches: [Turn] = [
        Turn(
            "[the] =week [that|which] [is|was|has] ends|ending|ended|up|finishing|finished|closing|closed|concluding [with|to|on|at|until] yesterday",
            "the last 7 days"),
        Turn(
            "[the] fortnight [that|which] [is|was|has] ends|ending|ended|up|finishing|finished|closing|closed|concluding [with|to|on|at|until] yesterday",
            "the last 14 days"),
        Turn("[in|over|during] (that|this) same (MONTH)", "in $2"),
    ]

    // MARK: What is shared out

    private static let shares: [Turn] = [
        Turn(
            "spread|share|split|divide|distribute|apportion|allot [the|all] credit for|of {5} evenly|equally|uniformly|alike [over|across|among|amongst|between|to|by] [all|every|each|the|our] [of] [the] [touchpoints|touchpoint|touches|touch|clicks|interactions|contacts|channels]",
            "linear credit for $1"),
        Turn(
            "and [then] show|tell|give|list|see [me|us] what|how [much|many] [of] [it|that|credit] every|each|the (channel|channels|source|sources|medium) is|are|gets|get|receives|receive|was|were|would|has [be|get|receive|been] [given|awarded|assigned|granted|left|allotted] [with]",
            "by $1"),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {2} gets|get|got|received|had|receives|receive (#) (dollars|euros|pounds|percent) less and {2} gets|get|got|receives|received|receive|had that|the|this|it [same] [money|amount|sum|budget|cash] [instead]",
            "$1 we move $3 $4 ad spend from $2 to $5"),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {2} gets|get|got|received|had|receives|receive (#) (dollars|euros|pounds|percent) more and {2} gets|get|got|receives|received|receive|had that|as|so|the [same] much|amount|sum less",
            "$1 we move $3 $4 ad spend from $5 to $2"),
        Turn(
            "[has|have|had|is|are|was|were] {3-why} [been] charging|charged|charges us|me (more|less) per|for|an|a [a|an|each|every] (acquisition|click|conversion|impression|lead)",
            "did cost per $3 on $1 ads become $2"),
        Turn(
            "got|get|gets|brought|bring|brings|won|win|gave|give|delivered|deliver [us|me] [in] a|an|one|each [single] (acquisition|click|conversion|purchase|order|lead|impression) for|at the (least|lowest|smallest|most|highest) money|price|cost|spend|outlay",
            "had the $2 cost per $1"),
    ]

    // MARK: What things are called

    private static let things: [Turn] = [
        Turn(
            "articles|article (with|of|having|by|for) the (fewest|most|least|best|highest|lowest) [number] [of] (units|pieces|items|copies|sales|refunds)",
            "products $1 the $2 $3"),
        Turn(
            "articles|article (sold|sell|shifted|moved|shift|move) the (most|fewest|least|best)", "products $1 the $2"),
        Turn(
            "^ [and|but] [please] just|only [show|give|tell] [me|us] [the] =one|single|=1 [one|entry|row] at|on|in the [very|absolute] (bottom|top) [of] [the|that] [list|ranking|table|lot] $",
            "the $1 1"),
        Turn(
            "from where|which|what [page] on|in|of [the|our|this] site|website|shop|store|pages do|does|did (PEOPLE) step|go|move|get|jump|navigate|come|arrive|proceed|head|click [on|over|through] to|at|into|onto",
            "from which page do $1 come to"),
        Turn(
            "^ once|after|when {6} (put|placed|added|dropped|laid) in|into|to|inside the|a|their cart|basket ,(which|what) actions|steps|events|things|action|event [then] follow|follows|come|comes|happen|happens [next|afterwards|then]",
            "which events follow after add to cart"),
        Turn(
            "(PEOPLE) leave|abandon|desert too many|often [of] [their|the] carts|baskets [behind]",
            "cart abandonment rate is too high"),
        Turn(
            "(people|users|visitors|customers) using|on|in our|the [mobile] app on|for (ios|android|iphone|ipad)",
            "$1 on $2"),
        Turn("user level (sign|signup|registration|purchase|conversion|key)", "user $1"),
        Turn(
            "while our|the {3-site|shop|store|page|tracking|server|app} was|were [still] on|running|underway|happening $",
            "during our $1"),
        Turn(
            "(landing) (page|pages) {1} ,(only|just) pages|those|ones (with|over|that|having|above)",
            "$1 $2 $3 , $4 those $5"),
        Turn(
            "and [then] say|tell|show|give|state [me|us] what|which share|percentage|proportion|part of those|these|their|the visits|sessions bounced|bounce [off] [on|for|at|from] [each] [of] [them|page]",
            "with their bounce rate"),
    ]
}
