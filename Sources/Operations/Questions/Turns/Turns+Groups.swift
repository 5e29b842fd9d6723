/// How a figure is split, and how it runs.
extension Turns {
    static let groups: [Turn] = [
        Turn(
            "[a|one|with] [a|one] [separate|single|own] [number|total|count|bar|point|entry|result|value|figure|row|line|column] [for|on|in|over|of] each|every [single] [one|day|week|month] [of|in|over|during] [the|these|those] (CARRY) (#) [full|complete|whole] (day|week|month|quarter|hour)",
            "by $3 in the $1 $2 $3"),
        Turn(
            "a|one|its|the [separate|single|own] [own] number|total|count|bar|point|entry|result|value|figure|row|line|column [of] [its] [own] for|per each|every",
            "by"),
        Turn(
            "a|one [separate|single|own] number|total|count|bar|point|entry|result|value|figure|row|line|column per",
            "by"),
        Turn("separately|individually|apart [for|by|in|on] each|every", "by"),
        Turn(
            "[separately|individually] [for|on|by|in|into|between|across|among] desktop|computer|computers|phone|phones|mobile [and] [for|on] desktop|computer|computers|phone|phones|mobile [and] [on|for] tablet|tablets",
            "by device"),
        Turn(
            "[separately|individually] [for|on|by|in|into|between|across|among] desktop|computer|mobile|phone|tablet [and|or] [for|on] desktop|computer|mobile|phone|tablet and|or|versus [for|on] desktop|computer|mobile|phone|tablet",
            "by device"),
        Turn(
            "[on|for] [each|a] WEEKDAY [and|or|on|for] [on|for] [a] WEEKDAY [and|or|on|for] [on] [WEEKDAY] and|or so on|forth [to|until|through|till|up] [to] [WEEKDAY]",
            "by weekday"),
        Turn("[on|for] each|every [single] day from monday to|through sunday", "by weekday"),
        Turn("break|breaks|broken {8-and|then} down|up [by|into|according|per|along] [to]", "split $1 by"),
        Turn(
            "(it|them|that|this|figures|numbers|sessions|visits) split|divided|separated [up] into|according|along [to]",
            "$1 split by"),
        Turn(
            "regroup|group|roll|bundle|aggregate|gather|combine|bucket|condense|collapse|merge|resample|add [it|them|that|this|everything|these|those|the] [figures|numbers|values|days] [up] [together] into|to|by|in|as [whole|full|calendar] (day|week|month|quarter)",
            "by $1"),
        Turn(
            "^ [a] daily|weekly|monthly|hourly [figures|numbers|view|values|split] is|are|was|looks [far|much|a] [bit|little] too {6} $",
            ""),
        Turn(
            "page [that|which|where|on|at] [which] [most|many|our] PEOPLE [first] land|landed|landing|arrive|arrived|enter|entered|come|came [in] [on|at|to|by|through|via] [first]",
            "landing pages"),
        Turn(
            "page [that|which|where|on|at] [which] [most|many|our] visit|visits|session|sessions begin|began|start|started [on|at|with]",
            "landing pages"),
        Turn("arrival|entry|entrance|start =pages", "landing pages"),
        Turn("arrival|entry|entrance page", "landing page"),
        Turn(
            "(ITEM) [that|which] [did|do|does|have|has|had] [our|the] PEOPLE [have|has|had] [been] buy|bought|buying|purchase|purchased|ordered in|the [the] largest|biggest|greatest|highest|most [quantity|quantities|number|numbers|volume|volumes|often|frequently]",
            "$1 sold the most"),
        Turn(
            "(ITEM) [that|which] [did|do|does|have|has|had] [our|the] PEOPLE [have|has|had] [been] buy|bought|buying|purchase|purchased|order|ordered [the] most [often|frequently]",
            "$1 sold the most"),
        Turn(
            "(ITEM) [that|which] [did|do|does|have|has|had] [our|the] PEOPLE [have|has|had] [been] buy|bought|buying|purchase|purchased|order|ordered [in] [the] least|fewest|smallest|lowest|seldom|rarely|seldomest [quantity|quantities|number|numbers|often|frequently|of]",
            "$1 sold the least"),
        Turn(
            "(ITEM) [that|which] [was|were|is|are|have|has|had|got] [been] bought|purchased|ordered [in] [the] most|largest|biggest|greatest|highest [quantity|quantities|number|numbers|volume|volumes|often|frequently|of]",
            "$1 sold the most"),
        Turn(
            "(ITEM) [that|which] [was|were|is|are|have|has|had|got] [been] bought|purchased|ordered [in] [the] least|fewest|smallest|lowest [quantity|quantities|number|numbers|often|frequently|of]",
            "$1 sold the least"),
        Turn(
            "(ITEM) [that|which] [have|has|had] sold [us] [the] (most|least|fewest) =units|pieces|copies",
            "$1 sold the $2"),
        Turn(
            "[came] [come] [are|were|was] [made|done] from|by|for [the] new|first [time|timers|timer] [visitor|visitors|users|customers|people|buyers|ones|newcomers] [and] [or|versus] [how] [many|much] [came] [was|were] [from|by|for] [the] returning|repeat|existing|regular|earlier|known [visitors|users|customers|people|buyers|ones] $",
            "split by new versus returning"),
        Turn(
            "[came] [come] [are|were|was] [made|done] from|by|for [the] new|first [time|timers|timer] [visitor|visitors|users|customers|people|buyers|ones] [and] [or|versus] [how] [many|much] [came] [was|were] from|by|for people|those|visitors|users|customers|ones who|that {8} $",
            "split by new versus returning"),
        Turn(
            "and [how|what] [many|much] [came|come] [was|were|is|are|do|does|did] [there] [for|in|on|from|by|with|at|via|through] each|every [one] [of] [them|these|those] [have|has|had|get|gets|got|bring|brought|see|saw|account|accounted|contribute|contributed|make|made|came|come] [for|in|from|via|through] [each|it] [one] [of] [them] $",
            ""),
        Turn(
            "what|which course|path|direction|turn did|does|has|have|do {8} take|taken|took",
            "how did $1 develop over time"),
        Turn(
            "[what|which] [the] path|course|way|route|turn {3-what|which|did|do} has|have|had taken|gone|followed|travelled|traveled|run",
            "the trend of $1"),
        Turn(
            "(bigger|higher|larger|lower|smaller|better|worse|more|less) among|with|for|from|in {3} than among|with|for|from|in (new|returning) ones",
            "$1 for $2 than for $3 customers"),
        Turn(
            "depending on|upon the|which|what [kind|type|sort] [of] (device|browser|country|channel|city|region|language|platform|page|campaign|source) [that] [people|visitors|users|customers|they|someone|one] [use|uses|used|come|comes|came|are|is|live|lives|visit|visits] [from|in|on|with|via|through]",
            "by $1"),
        Turn(
            "depending on|upon [the] (device|browser|country|channel|city|region|language|platform|page|campaign|source)",
            "by $1"),
        Turn("(google|meta|facebook|linkedin|tiktok|microsoft|bing) ad|ads (groups|group)", "ad $2 of $1"),
        Turn("(which|what) (audience|audiences) !size|overlap", "$1 $2 name"),
        Turn(
            "(each|every|all) [individual|single] [of] [the|our] (item|items|product|products|article|articles) [that|which] we [sell|sold|offer|carry|stock]",
            "each $2"),
        Turn("(for|per|by) every|each [single] date|day", "by day"),
        Turn(
            "(audience|segment|list) and|but [who|that] [are|is|do|does] not [belong|in|part|members] [to|of|in] [the|our] * one",
            "$1 but not the $2 audience"),
        Turn(
            "[please] [name|show|give|tell|list] [me|us] just|only the one|ones in|at|on [the] first|top|1st|1 [place|spot|position|rank]",
            "the top 1"),
        Turn(
            "[please] (show|give|list|name) [me|us] [only|just] the (#) (weakest|poorest|worst|lowest|bottom|best|strongest) [ones] [instead|rather|please] $",
            "the $3 $2"),
        Turn(
            "how often|frequently have|has|had|were|are|was pages|page [been] viewed|opened|seen|looked|called [at|up]",
            "how many page views were there"),
        Turn(
            "(for|from|by|of|among) new people|visitors|users|customers|ones against|beside|alongside|versus [that|those|the] [of|from|for] [the] returning [ones|people|visitors|users|customers]",
            "$1 new versus returning visitors"),
        Turn(
            "in|into which|what direction has|have|is|are|did|does {4-what|how} [been] heading|going|moving|head|go|move|moved|gone|trending|headed",
            "what is the trend of $1"),
        Turn("being (new|returning|recurring) !users|visitors|customers|people|buyers|shoppers", "of $1 kind"),
        Turn("(who|that) are|were (new|returning) !users|visitors|customers|people|buyers|shoppers", "of $2 kind"),
        Turn("(and|as) [also] (new|returning) $", "$1 of $2 kind"),
        Turn(
            "~the and also|then (the|our) {5} (by|per) (device|browser|country|channel|city|region|language|platform|page|campaign|source)",
            "and show $1 $2 $3 $4"),
        Turn("=gap|spread|distance|margin in {4-of} between", "difference in $1 between"),
        Turn(
            "(drew|draw|draws|attracted|attracts|pulled) [in] the|a (bigger|biggest|larger|largest|smaller|smallest) crowd|crowds|audience|numbers",
            "brought $2 traffic"),
        Turn("unpaid|unsponsored|nonpaid|free (social|search|shopping|video) !shipping|trial", "organic $1"),
        Turn("the course|ups|progress|evolution [and] [downs] [that] of", "the trend of"),
        Turn(
            "rather than [by|per] [the] (channels|channel|countries|country|devices|device|campaigns|campaign|pages|page|products|product|sources|source|cities|city|browsers|browser|regions|region)",
            "not by $1"),
        Turn(
            "[i|we] [want|would|need] [like] [to] [see|have|get] only|just [the] (#) weakest|poorest|worst|lowest|bottom [ones] $",
            "the worst $1"),
        Turn(
            "divide|divides|break|breaks|spread|spreads|fall|falls|separate|split [up|down|out] into|between|among|across|over new and|or|versus returning [visitors|users|customers|people|ones]",
            "split by new versus returning"),
        Turn(
            "[distributed|spread|divided|split] over|across the [24|single|individual|different] (hours|days|weeks|months) of",
            "by $1 on"),
        Turn(
            "(divided|split|distributed|shared|broken|spread|separated|divide|divides|break|fall|falls|splits|separate) [up|down|out] between|into|among|across|over|to [the] new|first [time|timers|timer] [visitors|visitor|users|customers|people|buyers] and|or|versus|from [the] returning|repeat|existing|regular|recurring|old [visitors|users|customers|people|buyers|ones]",
            "split by new versus returning"),
        Turn("how many {4} fell|fall|falls|landed on|in|by", "how many $1 on"),
        Turn("(for|in|from|on|by|with) * rather than [for|in|from|on|by|with] * $", "$1 $2"),
        Turn(
            "instead of [by|per] [the] (channels|channel|countries|country|devices|device|campaigns|campaign|pages|page|products|product|sources|source|cities|city|browsers|browser|regions|region)",
            "not by $1"),
        Turn(
            "[differ|differs|differed|vary|varies|varied] from [one] (browser|country|channel|device|campaign|page|product|city|region|source|brand|category|platform|language|keyword) to [the] next|another|other|browser|country|channel|device|campaign|page|product|city|region|source|brand|category|platform|language|keyword",
            "by $1"),
        Turn(
            "(category|categories|brand|brands) of [the|our] product|products|item|items|goods|articles", "product $1"),
        Turn(
            "^ rank|order|sort|list [me] [the|all|those] (pages|products|channels|countries|campaigns|items|sources|cities) [accordingly|please|by] [that|it] $",
            "top $1"),
        Turn("^ [please] [then|now] order|sort|arrange the|our|all|my|these|those", "rank the"),
    ]
}
