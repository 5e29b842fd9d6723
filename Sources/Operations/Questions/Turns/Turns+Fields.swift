/// Fields by the names that tools give them, what narrows to a part of them, and what is left out.
extension Turns {
    static let fields: [Turn] = leftOutToo + namedFields + levels

    private static let leftOutToo: [Turn] = [
        Turn(
            "[on|in|from|for|across|via|by] all|every|any|each (=devices|=device|=countries|=country|=regions|=region|=cities|=city|=campaigns|=campaign|=browser|=browsers|=channels|=channel|=platforms|=platform|=sources|=source) bar|barring|but|save|except [for] [the|those]",
            "excluding"),
        Turn(
            "(all|every|any|each) {2-what|how} bar|barring|but|save [for] [the|those] !not|they|it|we|no|only|also|how|what|which|with|without",
            "$1 $2 excluding"),
        Turn("anywhere|everywhere|anyone|everyone|anything but|except|bar|save|outside [for|of] [the]", "excluding"),
        Turn("(from|in) [the] excluding", "excluding"),
        Turn(",none|nothing of|from|in the|our {2-what|how} ones|traffic|visits|sessions|orders", "excluding $1"),
        Turn("[from|in|on|via|by|of|through] neither {3-what|how} nor", "excluding $1 and"),
        Turn(",=ex", "excluding"),
        Turn(
            "minus|without|excluding|less|not what|whatever|anything|everything|all [that|which|we] went|goes|go|came|comes|spent to|from|on|in|through|into",
            "excluding"),
        Turn(
            "take|leave|strip|cut|carve {3-and|what|how} out of {4-what|how} and [then] give|show|tell|leave [me] [us] [with] [the] rest|others|remainder",
            "$2 excluding $1"),
        Turn("skipping|sans|disregarding", "excluding"),
    ]

    private static let namedFields: [Turn] = [
        Turn("utm (campaign|campaigns)", "session $1"),
        Turn("utm (source|sources)", "session $1"),
        Turn("utm (medium|mediums)", "session $1"),
        Turn("(browser|user|device|interface|system) =language|=languages", "language"),
        Turn("(item|product|experiment|campaign) =ids", "$1 id"),
        Turn("(by|per|for|each|every) experiment|test id|ids|identifier", "$1 experiment"),
        Turn("revenue|sales|turnover|takings by|per|for [each|every] product|products", "item revenue by product"),
        Turn("url =path|=paths", "url"),
        Turn(
            "[a|the|any] =path|=paths [that|which] (starting|starts|start|beginning|begins|begin|containing|contains|contain|matching|including|includes) !at|from|on|in|by",
            "url $1"),
        Turn("[a|the|any] =path|=paths without", "urls not containing"),
        Turn(
            "(url|urls|page|pages) without [the] [word|text|term] {3-a|the} in|within them|it|the|its [path|url|address]",
            "$1 not containing $2"),
        Turn(
            "urls not containing [the] [word|text] {3-a|the} in|within them|it|the|its [path|url|address]",
            "urls not containing $1"),
        Turn(
            "(url|urls|page|pages|everything|anything) [that|which] have|has|had|with|having [the] [word|text|term|string] {3-a|the|most|least|more|less} in|within|inside the|its|their path|paths|url|urls|address",
            "$1 containing $2"),
        Turn("(everything|anything) with|on|under [a|the] url (starting|beginning)", "pages $2"),
        Turn("[from] visits|sessions tagged|marked|labelled|labeled with|by|as", "with"),
        Turn("[the|their|a] language|languages [is|was|were|are] set to", "language"),
        Turn("the state of !the|our|a|play|affairs|things|this|my|us|it|that", ""),
        Turn("[from|on|by] machines|boxes|rigs running|with|on (windows|linux|macos|android|ios|chrome)", "on $1"),
        Turn("handheld devices|device [both] phone|phones and tablet|tablets", "mobile and tablet devices"),
        Turn("hand held devices|device [both] phone|phones and tablet|tablets", "mobile and tablet devices"),
        Turn(
            "[were] referred [over] [to] [us] by|from other|another|external|outside sites|websites|pages",
            "from the referral channel"),
        Turn("sponsored|promoted|boosted posts|post|content on|in social [media]", "paid social"),
        Turn("paid social paid social", "paid social"),
        Turn("(exceeding|above|over|below|under|beyond) (#) a|per|each|for click|clicks", "with cost per click $1 $2"),
    ]

    private static let levels: [Turn] = [
        Turn(
            "[broken|split|drilled] [down|up] at|to|on|by|down [to] [the|a|an|our] [ad] (campaign|keyword|channel|country|city|region|page|product|item|category|brand|source|medium|browser|device|platform|creative) level",
            "by $1"),
        Turn("[broken|split|drilled] [down|up] at|to|on|by|down [to] [the|a|an|our] ad group|set level", "by ad group"),
        Turn(
            "[give|show] [me|us] a|an|the (channel|device|country|browser|product|category|source|platform|campaign|language|region|city|page|brand) mix|makeup|composition|distribution [up] of|for|in|across|behind",
            "by $1"),
        Turn("(split|broken|divided) on|along [the] !it|that|them", "$1 by"),
        Turn(
            "(campaign|channel|source) that|which [first] acquired|won|brought|attracted them|the [users|visitors] [in|first]",
            "$1 acquired"),
        Turn(
            "[the] (#) =events [that|which] fire|fires|fired|happen|happened|occur|occurred|trigger|triggered|are [fired|triggered] [the] (most|least) [often|frequently]",
            "the $1 event names with the $2 event count"),
        Turn("(#) =dates", "$1 days"),
        Turn(
            "(ate|gobbled|swallowed|burned|burnt|used|soaked|hoovered|eat|eats|burn|burns|swallow|swallows) up|through [the] (most|least|more) [of] [our|the] [ad|advertising|marketing] spend|budget|money",
            "had the $2 ad spend"),
        Turn("top|best (#) =audiences", "top $1 member groups"),
        Turn("bottom|worst (#) =audiences", "bottom $1 member groups"),
        Turn(
            "(#) =audiences (with|by|that|had|having) [the] (best|worst|highest|lowest|most|least|strongest|weakest)",
            "$1 member groups $2 the $3"),
        Turn("(each|every) [one] [of] [our|the] =audiences", "$1 member group"),
        Turn(
            "(which|best|worst|strongest|weakest) =audiences (had|have|has|converted|convert|brought|bring|earned|made|make|by|with|performed|perform)",
            "$1 member groups $2"),
        Turn(
            "(pages|page|products) [that|which] [were|was|got] viewed|seen|opened (at|more|over|less|fewer|under) {1} (#) times",
            "$1 with $2 $3 $4 page views"),
        Turn(
            "(people|visitors|users|sessions|visits) entering|arriving|arrived|entered (on|at|via|through) (the|our|=/)",
            "$1 landing $2 $3"),
        Turn("(mobile|desktop|tablet) device category|class|type", "$1 devices"),
        Turn(
            "[at|on] [a|an|the] (brand|category|product|item|country|city|region|campaign|channel|page|device|source|keyword|browser|sku) level",
            "by $1"),
        Turn(
            "(device|channel|country|browser|campaign|source|brand|category|city|platform) split|splits (on|of|for|in|by)",
            "split by $1 $2"),
        Turn("channels|traffic|sources|clicks [that|which] we pay|paid for", "paid channels"),
        Turn(
            "how does|do|did {4} stack|stacks|stacked|compare|compares|differ|differs|vary|varies [up] across|over|between [the|our] (platforms|channels|devices|countries|browsers|campaigns|brands|categories|cities|pages|sources)",
            "split $1 by $2"),
    ]
}
