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
            "[on|for] [each] WEEKDAY [and|or|on|for] [on|for] WEEKDAY [and|or|on|for] [on] [WEEKDAY] and|or so on|forth [to|until|through|till|up] [to] [WEEKDAY]",
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
