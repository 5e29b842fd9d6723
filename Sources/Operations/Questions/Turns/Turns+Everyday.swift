/// Figures, times and orders in everyday words that none of the other themes has: what went over the counter, one week after
/// another, from most to fewest.
extension Turns {
    static let everyday: [Turn] = sums + courses + places + doings

    // MARK: Sums

    private static let sums: [Turn] = [
        Turn(
            "(visits|sessions|visit|session) with|showing|of [any|some|real|true|actual|genuine] engagement|interaction",
            "engaged $1"),
        Turn(
            "get|getting|have|having|make|making fewer|less people|visitors|customers|shoppers|buyers [to] leave|leaving|abandon|abandoning|ditch [their|the] carts|baskets|cart|basket [behind]",
            "reduce the cart abandonment rate"),
        Turn(
            "(more|fewer) people|visitors|customers|shoppers [than] [usual|before|normal] broke|gave|dropped|bailed|break|give|drop off|up|out [of|on|during] [the|our] checkout",
            "$1 checkout abandonment rate"),
        Turn("what|how [much] (did|do|does) {5} sell for", "what revenue $1 $2 make"),
        Turn(
            "(products|product|items|item|articles) {1} earned|earn|made|make|brought|bring [us] [in] [the] (most|least) !money|revenue|orders|sales",
            "$1 $2 had the $3 revenue"),
        Turn("revenue|sales|money per head|capita|nose", "revenue per user"),
        Turn(
            "put|puts|putting [down] their|his|her name|names down|forward [for|to] [a|an] [account|membership]",
            "signed up"),
        Turn(
            "(PEOPLE) gave|give|left|leave [us] their email|emails|mail|details [address|addresses] [by|when|on|while] [registering|signing] [up]",
            "$1 signed up"),
        Turn(
            "(purchases|orders|sales) {3} for|per|in|to every|each|a|one [1] 100|hundred [of] [our] visits|sessions",
            "purchase conversion rate $2"),
        Turn(
            "(conversions) {3} for|per|in|to every|each|a|one [1] 100|hundred [of] [our] visits|sessions",
            "conversion rate $2"),
        Turn(
            "can|could|do|may we|i|one|you put|chalk|attribute|credit|trace down|up|back to (=tablets|=phones|mobile|desktop|email|paid|organic|google|meta|facebook|the)",
            "came from $1"),
        Turn(
            "did|do|does not|never (end|leave|bounce|stop|finish) [right|straight] away|immediately|instantly",
            "were engaged"),
        Turn("did|do|does not|never (end|leave|bounce|stop|finish) at once", "were engaged"),
        Turn(
            "(what|how) [much] did|do|does|has|have [our] advertising|ads|marketing {4-what|how|efficiency|return|roas|revenue|conversions} come|came|amount|amounted|add|added|run|ran [up] to",
            "how much did we spend on ads $2"),
        Turn("went|gone|go|goes|passed over|across the|our counter|till|counters", "sold"),
        Turn("our|the take (on|in|for|from|during|last|this|yesterday|today)", "our revenue $1"),
        Turn(
            "[the] [going|average|usual] rate|price|charge|fee|cost for|of|per [a|one|each|every] 1000|thousand [ad] impressions|views|displays",
            "cpm"),
        Turn("(largest|biggest|highest|smallest|lowest|fattest) =baskets|=carts", "$1 average order value"),
        Turn(
            "pages|screens [does|do|did] (somebody|someone|people|visitors|users) get|gets|got through", "pages viewed"),
    ]

    // MARK: Courses

    private static let courses: [Turn] = [
        Turn(
            "[broken|break|split|divided] [down|up] into|by|for [the] single|individual|separate (days|weeks|months|hours)",
            "by $1"),
        Turn(
            "(for|in|on|over) each|every [one] [of] [the] (days|weeks|months|quarters|hours) (from|between|in|since|of)",
            "by $2 $3"),
        Turn(
            "the (#) with|having the (lowest|highest|best|worst|weakest|strongest|smallest|largest) [ones|values|figures|one] [please|instead] $",
            "the $2 $1"),
        Turn(
            "a|an|one|any [single] (hour) (sessions|orders|revenue|signups|visits|sales|conversions)",
            "$2 per $1"),
        Turn(
            "what|which shape|form|curve|trajectory|pattern did|does|has|have|do|is {8-what|how} take|taken|took|taking|have|had",
            "how did $1 develop over time"),
        Turn("(day|week|month|hour) wise", "by $1"),
        Turn("one (day|week|month|hour|quarter) after|by [the] another|next|other", "by $1"),
        Turn("tending", "trending"),
        Turn(
            "(break|split|cut|divide|chop|separate|slice) [up|down] {6-into|by} [up|down|out] into|to (hours|days|weeks|months)",
            "split $2 by $3"),
        Turn(
            "from [the] (most|highest|best|largest|biggest|top) to [the] fewest|least|lowest|worst|smallest|bottom",
            "by $1"),
        Turn("from [the] (fewest|least|lowest|worst|smallest) to [the] most|highest|best|largest|biggest|top", "by $1"),
        Turn(
            "(#|our|the|your|my) (poorest|weakest|feeblest|sorriest|leanest|dullest) (days|weeks|months|day|week|month|weekday|hour|hours)",
            "$1 worst $3"),
        Turn(
            "(#|our|the|your|my) (strongest|finest|richest|brightest) (days|weeks|months|day|week|month|weekday|hour|hours)",
            "$1 best $3"),
        Turn("(which|who|what) tops|heads|leads [the|our] list|table|ranking|chart|league of", "the top 1 of"),
        Turn("(this|the) coming|upcoming weekend", "the weekend ahead"),
        Turn(
            "[the] (halloween|christmas|xmas|easter|thanksgiving) before|prior !that|it|the|we|last|its|you",
            "the year before"),
        Turn(
            "into what new and|versus|or [what] returning [visitors|users|customers|people|ones] {2} $",
            "by new versus returning"),
    ]

    // MARK: Places on a way

    private static let places: [Turn] = [
        Turn("without being|belonging [a|also] [part|member|members] [of|in|to] [the]", "but not in the"),
        Turn("what|which (SHARE) of {4-them|those|these} was|were|is|are back [again]", "what $1 of $2 came back"),
        Turn(
            "(#) (weeks|months|days) after we won|acquired|gained|got|attracted them", "after $1 $2 of those acquired"),
        Turn("carry|carries|proceed|proceeds|continue|continues|move|moves [on] to $", "go next"),
        Turn(
            "(model) share|shares|split|splits|divide|divides|distribute|distributes|allocate|allocates|spread|spreads|hand|hands|dole|doles [out]",
            "$1 credit"),
        Turn(
            "(google|meta|facebook|linkedin|tiktok|microsoft|bing|platform|platforms) [ads] {4} (report|reports|claim|claims|show|shows|count|counts) than we|our|ga4|analytics [own] [count|counts|see|measure|record|track|data|numbers|show|shows] [ourselves]",
            "$1 ads over claim $2"),
        Turn(
            "open|opens [the|a] door|doors to|for {3-but|without} but|without|and [ever|rarely|seldom|never|do|does] [not] [rarely|seldom|never] (close|closing|closes) [them|it]",
            "assist $1 more than they close"),
        Turn("(count|number) [of] everyone|everybody|anyone", "$1 of users"),
        Turn("on the|a right|wrong|good|best path|way|road|lines|line (to|towards|toward|for)", "on track $1"),
        Turn(
            "keep|keeping|stick|sticking|stay|staying to|within|inside|under [the|our|my] {2} budget (of|for)",
            "within our $1 budget $2"),
        Turn(
            "(start|starts|started|begin|begins|began|open|opens|opened|enter|enters) [the|our|a] (signup|sign|registration) [up] form|process|flow|page|dialog {8} (finish|finishes|finished|complete|completes|completed|submit|submits) [it]",
            "complete the sign up funnel"),
        Turn("(PEOPLE) get|gets|got|are|were|is lost", "$1 drop off"),
        Turn(
            "^ [please] walk|go|run|step|take|guide [me|us] through [the|our] signup|sign|registration [up] steps|stages|funnel|process|flow [and] (show|tell|say|see)",
            "$1 in the sign up funnel"),
        Turn(
            "^ [please] walk|go|run|step|take|guide [me|us] through [the|our] (checkout|purchase|signup|buying) steps|stages|funnel|process|flow [and] (show|tell|say|see)",
            "$2 in the $1 funnel"),
        Turn(
            "where in|on|during|within|of [the|our] signup|sign|registration [up] process|flow|form|journey|steps|funnel",
            "where in the sign up funnel"),
        Turn(
            "where in|on|during|within|of [the|our] (checkout|purchase|buying|order) process|flow|form|journey|steps",
            "where in the $1 funnel"),
        Turn(
            "(how) many|much of {5-what|how} is|are|was|were [still] left|remaining|around",
            "how many of $2 were still around"),
        Turn(
            "(channel|channels|campaign|campaigns|source|sources) [that|which] (started|began|opened|initiated|kicked|start|open|begin) [off] [the|our] journeys|paths|journey [that|which] led|ended|lead|leading|end [to|in|with] [the|our|a] (sales|orders|purchases|conversions|revenue|sale|order|purchase|conversion)",
            "$1 get the first click credit for $3"),
        Turn("fifty fifty", "50/50"),
        Turn("(online|active|browsing|visiting|here|there) at present", "$1 right now"),
        Turn(
            "how did (MONTH|q1|q2|q3|q4|week|month|year|quarter) begin|start|open|end|finish|close [out|off] [for] [us]",
            "how did $1 go"),
        Turn(
            "(is|are|was|were) {3-we|our|i|they|it|things|traffic|what|how} ahead of|behind {3-target|goal|plan|schedule|quota|pace|last|the|where} in|on|by|for|at [terms] [of] (revenue|sales|orders|conversions|signups|traffic|sessions|visits|users)",
            "compare $2 and $3 on $4"),
    ]

    // MARK: What is done, hoped and asked

    private static let doings: [Turn] = [
        Turn(
            "(will|can|could|does|do) (MONTH|this) {1-we|i|the|it} bring|give|deliver|yield|make|see [us] [over|at] [least] (#) {2} $",
            "will we reach $4 $5 in $2 $3"),
        Turn("for|from what|which reason|reasons|cause (did|do|does|is|are|was|were|has|have)", "why $1"),
        Turn("by|with|through what|which means|methods|ways could|can|should|might|would (i|we)", "how could $1"),
        Turn(
            "(put|place|drop|publish) (the|a|our|my) {4} (report|summary|digest|recap|overview|update) in|into|on|to [the] (slack|teams)",
            "post $2 $3 $4 in $5"),
        Turn("a quarter above|below|over|under", "25 percent above"),
        Turn("a third above|below|over|under", "33 percent above"),
        Turn("a fifth above|below|over|under", "20 percent above"),
        Turn(
            "[the] most|main [important|notable|significant|interesting] developments|events|news|happenings|changes|things (of|from|in|during|last|this) !order|the|our|a",
            "the highlights $1"),
        Turn(
            "(change|adjust|alter|modify|move|shift|update) [the|my|our] (threshold|limit|level|trigger) (of|for|on)",
            "edit the $2 $3"),
        Turn("there been any|some|many warnings|notifications|alarms", "there been any alerts"),
        Turn(
            "how do|does you|we|they|one get|come|arrive to|at|by [the|a|your] figure|number|value for|of",
            "how do you calculate"),
        Turn(
            "(have|has|are|is|were|was) {8-how|what|which|when|numbers|figures|data|everything|not|never} [been] imported|loaded|synced|ingested [yet|already] $",
            "has the data been imported for $2"),
        Turn(
            "kinds|kind|sorts|types|type of reports|analyses|answers|information|insights can|could|do i|we|you",
            "kinds of questions can i ask you"),
        Turn(
            "(know|hear|learn|told) [by|via|through|in|on] (slack|email|teams) about|of every|each|any day|time|occasion|hour|week on|in|at which|when|that",
            "$1 by $2 when"),
        Turn("no more|further (alert|alerts|alarms|notifications) (about|on|for|from)", "mute the $1 $2"),
        Turn("^ [please] (do|doing) away with", "delete"),
        Turn("what is|lies|hides|stands behind [the] (term|word|expression|concept|label)", "define the $1"),
        Turn("how is|are {3} different|distinct from", "what is the difference between $1 and"),
        Turn("(for|on|in) which we [have|had|got|own] no|hardly [any] numbers|data|figures", "with missing data"),
        Turn(
            "(which|what|how) [up|fresh|recent|current|old] [to] [date] is what you show|tell|display|present|report [me|us]",
            "how fresh is the data"),
        Turn(
            "^ [please|now|and] turn|reverse|flip|invert|swap the|that|this|its order|sorting|sequence [around|round|over|upside] [down] and (show|give|list)",
            "$1"),
        Turn(
            "^ [please|now|and] turn|flip|invert|swap the|that|this|its order|sorting|sequence|list|ranking [around|round|over|upside] [down]",
            "reverse the order"),
        Turn(
            "(can|could|may|shall|should) i|we|you have|see|get|show|give [me|us] (#) of them|those|these [instead|rather|please] $",
            "top $2"),
        Turn(
            "^ [and|so|but] what if|suppose|supposing|if|say [the|our|that|my] (target|goal|quota) were|was|is|became|had [been] [set|raised|lowered] [at|to] (#) [instead] $",
            "make the $1 $2"),
        Turn(
            "(returned|return|returns|brought|bring|earned|earn|made|make) [us] [in|back] less [money] than they|it|we|[was] cost|costs|spent|spend|put|paid [on|into|for] [them|it] [us]",
            "had a roas below 1"),
        Turn(
            "(returned|return|returns|brought|bring|earned|earn|made|make) [us] [in|back] more [money] than they|it|we|[was] cost|costs|spent|spend|put|paid [on|into|for] [them|it] [us]",
            "had a roas above 1"),
        Turn("hardly|seldom|barely|scarcely !any|anything|no|anyone|data", "rarely"),
        Turn("how far apart (is|are|was|were)", "compare"),
        Turn(
            "(checkout|cart|basket|payment) ,[and] how many [of] [them|those|these] [then|finally|eventually|actually|also] paid|pay|bought|purchased|ordered [in|at] [the] [end]",
            "$1 and then purchased"),
        Turn(
            "(checkout|cart|basket|payment) and how many [of] [them|those|these] [then|finally|eventually|actually|also] paid|pay|bought|purchased|ordered [in|at] [the] [end]",
            "$1 and then purchased"),
        Turn(
            "(which|what) sign|signup|registration [up] (step|stage|steps|stages)", "$1 $2 of the sign up funnel"),
        Turn("(which|what) (checkout|purchase) (step|stage|steps|stages)", "$1 $3 of the $2"),
        Turn(
            "(if|when|whenever|once|should) {6-what|how} [do|does|did] not|never reach|reaches|hit|hits|attain|exceed|make [even] (#)",
            "$1 $2 falls below $3"),
        Turn(
            "(if|when|whenever|once|should) {6-what|how} fail|fails|failed to reach|hit|attain|exceed|make [even] (#)",
            "$1 $2 falls below $3"),
        Turn(
            "[since] [when] have|has|had [we|you|i] [had|got|received] no|hardly [any] data|numbers|figures (from|for|on)",
            "is data missing $1"),
        Turn(
            "what|which sum|amount|total [of] [money] did|do|have we|i [have] pay|paid|spend|spent for|on [the|our] [ad] clicks|impressions|ads|views",
            "how much did we spend on ads"),
        Turn(
            "what|who is|was|are|has|have [been] dragging|pulling|weighing|pushing|holding|bringing|keeping|lifting|boosting|hurting|depressing|squeezing {6} down|up|back|on",
            "what is behind the change in $1"),
        Turn(
            "what|who is|was|are|has|have [been] (hurting|depressing|squeezing|lifting|boosting)",
            "what is behind the change in"),
        Turn(
            "where did|has|have [all] [of] [the|our] (traffic|visitors|orders|sales|revenue|customers|signups|conversions|sessions|visits) [all] go|gone|disappear|vanish|disappeared",
            "why did $1 drop"),
        Turn("(is|are|was|were) anything|something going|happening [on] (with|in|to)", "is there anything unusual $2"),
        Turn("can|could|may|should|do we|i hope|bank|count|reckon|look for|on|with|forward", "can we expect"),
        Turn("what are|is [our|the] prospects|prospect|chances for|of|in {3-#} $", "what is the outlook for $1"),
        Turn(
            "how sure|certain|confident|likely can|could|are|is|should we|i|it [be] [of|about|that|to] [we] [are|will|can] [going] [to] hitting|reaching|hit|reach|getting|get|making|make [to] [around|about|roughly|at] [least] (#)",
            "can we reach $1"),
        Turn(
            "what|how would|could|will it|that do|mean|change for|to {3} to|if|when [we] (lift|raise|cut|reduce|increase|improve|lower|double|halve|drop)",
            "what would happen to $1 if we $2"),
        Turn(
            "(what) happens|happen|becomes|become [to|of|with] {4-if|what} when|once [we|i|you] (stop|cut|double|raise|halve|pause|drop|increase|reduce|lower|switch|turn)",
            "what happens to $2 if we $3"),
        Turn("(stop|pause|quit|cease|end|halt|stopped|paused) advertising|ads (on|with|via)", "$1 ad spend $2"),
        Turn(
            "(will|can|could|do|are) (we|i|it) manage|achieve|deliver|produce|score|log|record|rack [up] [over|at] [least] (#)",
            "$1 we reach $3"),
        Turn(
            "(make|have|let) [the|our|my] {3} alert|alarm|rule fire|trigger|go|ring|trip [off] (at|when|if|only|below|above|under|over)",
            "edit the $2 alert threshold to"),
        Turn(
            "(are|is) there [any|some] alert|alerts|alarms|alarm [rules|rule] [that|which] [are] [in|set|active|configured|defined] [place|up] (for|on|about)",
            "list my alert rules $2"),
        Turn(
            "^ does|do|is [our|the] {4-not|what|how} include|contain|count|comprise|cover [the] tax|taxes|refunds|returns|shipping|discounts|vat $",
            "define $1"),
        Turn(
            "(source|sources|platform|platforms) {2} not [yet] delivered|sent|reported|arrived|loaded",
            "sources missing"),
        Turn(
            "(data|tracking|anything|something) missing|absent|lacking from|in|for|on (google|meta|facebook|linkedin|tiktok|microsoft|shopify|ga4|the)",
            "data missing from $2"),
        Turn(
            "^ [and] is|was|are|were that|this|it|these [number|figure] [taken|based|coming|straight] [from|on] (ga4|ga|google|analytics|shopify|ours|us)",
            "which source does that come from"),
    ]
}
