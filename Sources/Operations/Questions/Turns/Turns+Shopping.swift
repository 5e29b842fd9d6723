/// Goals, orders, refunds and goods in everyday words: "parted with their money", "merchandise revenue", "pre-refund".
extension Turns {
    static let shopping: [Turn] = [
        Turn(
            "why do|does|did PEOPLE not buy|order|purchase|convert [anything|more|here|enough]",
            "where in the checkout funnel do people drop off"),
        Turn(
            "why do|does|did|are PEOPLE [so] [often|many] send|return|sending|returning [so] [many] [things|goods|items|products|orders|stuff|them|it] [back]",
            "why did the refund rate change"),
        Turn(
            "(at|in|during|around) what|which [time|times|hour|hours] [of] [the] [day] do|did|does [most] [our|the] PEOPLE [usually|mostly|normally] buy|order|purchase|shop",
            "orders by hour"),
        Turn(
            "what|which [time|times|hour|hours] [of] [the] [day] do|did|does [most] [our|the] PEOPLE [usually|mostly|normally] buy|order|purchase|shop",
            "orders by hour"),
        // Goals.
        Turn(
            "actions|action|things|thing|deeds [that|which] we [most|really] want|wanted|hope|hoped|care|cared|desire|desired|intended|aim|aimed [for] [PERSON|them|about] [to] [take|do|make|complete|perform] [actually] [taken|done|made|completed]",
            "conversions"),
        Turn(
            "target|targeted|desired|wanted|intended|goal|key actions|action [were|was|got|being|that|which] [completed|taken|done|reached|performed|made|hit] !should|to|can|for|next|we|must|could|would",
            "conversions"),
        Turn("do|does|did|doing what we want|wanted|hoped|intended [for] [them|PERSON] [to] [do]", "convert"),
        Turn("(make|get|got|made|persuade|bring|brought) PERSON [to] convert", "win a conversion"),
        Turn(
            "conversion rate|=cvr {1-what|how} per|by [each|a|an] person|head|user|visitor|individual|shopper [and|rather|as] [opposed] ,[not|than|to|and] [not] [per|by|of] [a|each] [visit|session]",
            "user conversion rate"),
        Turn("user|visitor|person|people|individual|shopper based|level|scoped cvr|cr", "user conversion rate"),
        Turn("user|visitor|person|people|individual|shopper based|level|scoped (conversion)", "user $1"),
        Turn("session|visit based|level|scoped (cvr|conversion)", "session $1"),
        Turn("join|joins|joined|joining up|us|our [with] [us|site|club|list|shop]", "signed up"),
        Turn("new|fresh [registered] members|joiners|registrants|sign|enrolments|enrollments [ups]", "signups"),
        Turn(
            "set|sets|setting|create|created|creates|make|made|open|opened [up] a|an|their|his [own] login|logins|profile|membership|user [name|profile]",
            "signed up"),
        Turn(
            "reached|reach|met|meet|hit|achieved|completed|ticked [at] [least] [off] a|one|any [single] goal|goals",
            "reached a goal"),
        // What is bought.
        Turn(
            "completed|paid|finished|settled|successful baskets|carts|checkouts|trolleys|transactions|bags|basket|checkout|transaction !rate|value|step",
            "purchases"),
        Turn(
            "(baskets|carts|trolleys|bags|shopping) [that|which] (were|was|are|got|get) [actually|fully] paid|settled|bought|purchased [for|up]",
            "orders $2 placed"),
        Turn(
            "how many times|often did|does|do|has|have [a|the|our] checkout|checkouts|payment|basket|cart end|ended|ending|finish|finished|result|resulted|go|gone|went in|with|through|on|to|as [a|an] [successful|completed|proper|paid] [payment|purchase|order|sale]",
            "how many orders were placed"),
        Turn(
            "how many [individual|single|separate|actual] items|products|pieces|articles|things|goods|units|bits [of] [merchandise|stock] was|were|are|is|got|get [actually] bought|purchased|ordered|shifted|shipped|sold|flogged|moved",
            "how many units did we sell"),
        Turn(
            "how many [individual|single|separate|actual] items|products|pieces|articles|things|goods|units did|do|have|has we|our|the [shop|store|site] [actually] shift|move|ship|flog|shifted|sell|sold|moved|shipped",
            "how many units did we sell"),
        Turn(
            "how many [individual|single|separate|actual] items|products|pieces|articles|things|goods|units did|do|have|has [our|the] PERSON|they [actually] buy|purchase|order|take|bought|purchased|ordered [home|away]",
            "how many units did we sell"),
        Turn(
            "what quantity of (it|that|this|them|these) [has|have|was|were|is] [been] bought|purchased|ordered|sold",
            "how many units of $1 did we sell"),
        Turn(
            "part|parted|parts|parting with [their|his|her|some|any] [own|hard] [earned] money|cash|dough|dosh|wallets|savings",
            "bought something"),
        Turn(
            "(PERSON) [who|that] [actually|really|ever] spent|spend|spends|paid|dropped [some|any|their] money|cash|something|anything [with|at|in|on] [us|here|our|the] [shop|site|store]",
            "$1 bought something"),
        Turn(
            "(PERSON) {6-how|what|which|much|we} [actually|really|ever] (spent|spend|spends) something|anything [with|at|in|on] [us|here|our|the] [shop|site|store]",
            "$1 $2 bought something"),
        Turn(
            "SHARE of (PERSON) {8-how|what|which|much|we|our} spent|spend|spends money|cash [with|at|in|on] [us|here|our|the] [shop|site|store]",
            "share of $1 $2 bought something"),
        Turn("take|took|takes|taking|carry|carried it|them|one|something|that home|away", "bought it"),
        Turn("snap|snaps|snapped|snapping up", "bought"),
        Turn("carted|basketed|trolleyed [it|them|one|something|that]", "added it to the cart"),
        Turn(
            "drop|drops|dropped|dropping|chuck|chucked|pop|popped|toss|tossed|fling|flung|lob|lobbed|sling|slung (a|an|the|some|any|something|products|items|product|item|stuff|things) {2-how|what|which} in|into|to the|a|their|his|our|your [shopping|virtual] cart|basket|bag|trolley",
            "put $1 $2 in the cart"),
        Turn(
            "how much [money] did|do|does {4-how|what|which} spend|spends|pay|lay|fork {2-we|how|what} [out] [on] [average] each|every time|occasion [that] they|he|she|somebody|someone bought|buy|ordered|order|shopped|purchased [something|anything]",
            "what was the average order value"),
        Turn(
            "each|every time|occasion [that] they|he|she|somebody|someone|people|customers bought|buy|ordered|order|purchased|shopped [something|anything]",
            "per order"),
        // What is given back.
        Turn("pre refund|refunds", "before refunds"),
        Turn(
            "without|before taking|deducting|subtracting|knocking|removing|counting [off|out|away] [the|any|what|all] [money|we|refunds|later|returns|reimbursements|sums] [that|later|we] [we] [later|afterwards] [reimbursed|refunded|gave|give|paid|returned|handed] [back|off]",
            "before refunds"),
        Turn(
            "[with|once|after|when] [the|all|any] money|cash|sums|amounts [that|which] we [later] gave|paid|handed|sent|give back [is|are|was|were|been|has|have] [already|all] [been] taken|knocked|deducted|subtracted|removed|left [off|out|away]",
            "net of refunds"),
        Turn(
            "[with|once|after|when] [the|all|any] refunds|reimbursements|returns [is|are|was|were|been|has|have] [already|all] [been] taken|knocked|deducted|subtracted|removed|left|stripped|netted [off|out|away]",
            "net of refunds"),
        Turn(
            "(money|cash|sum|amount|much) {2-how|what|which|did} went|goes|go|gone|flowed|flew back [on|onto|in|into|to] [to] [the|our|their] PERSON|card|cards|accounts|account|wallets|pockets|buyers|purses [card|cards|accounts]",
            "$1 $2 was refunded"),
        Turn(
            "(end|ended|ends|finish|finished) [up] in|with|as a|an [full|partial] reimbursement|refund|return [request]",
            "got refunded"),
        // What the goods earn.
        Turn("merchandise|merch|goods|wares|article revenue|income|takings|turnover", "item revenue"),
        Turn(
            "(revenue|income|money|takings|sales|earnings) {4-how|what|which} from|for|of|on|with [the|our] items|products|goods|wares|merchandise|stock|articles [lines|line] [themselves|alone|only|itself]",
            "item revenue $2"),
        Turn(
            "did|do|does|have|has [the|our] goods|items|products|wares|merchandise|articles themselves|alone|only|itself earn|make|bring|earned|made|brought|take [us|in]",
            "was item revenue"),
        Turn(
            "(item revenue) [themselves|alone|only|itself] {8-how|what|which} ,[with|without|excluding|minus|before|leaving|not] [out|counting|including] postage|shipping|delivery and|or|nor|& tax|vat|taxes|duty [being|left|taken|kept|set|not] [out|off|aside|included|counted]",
            "item revenue $2"),
        Turn(
            "(item revenue) {5-how|what|which} ,[in|with] [one|single] total|sum|figure for|of the lot|whole|all",
            "item revenue $2"),
        Turn("with nothing|anything else on the|their|our bill|receipt|invoice [being] [counted|included]", ""),
        Turn("conversion|converting actions|action|events [taken|completed|made]", "conversions"),
        Turn(
            "[as|counted|measured] per|by|a user|visitor|person|head|individual (cvr|cr|conversion) [rate]",
            "user conversion rate"),
        Turn("how many PERSON [have|has] joined|enrolled|enlisted !the|our|a|an|from", "how many signups"),
        Turn(
            "(dollars|money|euros|pounds|cash|quid) [that] came|come|comes|coming|walked|went [in] through [the|our] door|doors|till|tills",
            "revenue we made"),
        Turn("how many (dollars|euros|pounds) revenue we made", "how much revenue did we make"),
        Turn("[total] intake [from] [the|our] [business|shop|store]", "revenue"),
        Turn(
            "(revenue|income|money|=rev|takings) {3-how|what|which} from|on|through [completed|buying|all] [buying] purchases|buying|transactions|checkouts [only|alone|themselves] !on|in|last",
            "purchase revenue $2"),
        Turn(
            "(revenue|income|money|=rev|takings) {3-how|what|which} from|on|through [completed|buying|all] [buying] purchases|buying|transactions|checkouts [only|alone|themselves]",
            "purchase revenue $2"),
        Turn(
            "how much|many [money|dollars|euros|revenue] did|do we earn|make|take|get|bring [in] on|from|with|through [completed|all] purchases|transactions",
            "what was purchase revenue"),
        Turn(
            "did|do|have [our|the|all] purchases|transactions bring|brought|earn|earned|make|made|yield|generate [us] [in] ,[dollar|dollars|money] [wise]",
            "was purchase revenue"),
        Turn("order|orders|purchase dollars|euros|pounds", "order revenue"),
        Turn("ahead|before|prior of|to|the|any [any|the|all] returns|refunds|reimbursements", "before refunds"),
        Turn(
            "less|minus|after|net|subtracting [of] [the|any|all|our] refunds|returns|reimbursements !rise|rose|fall|fell|were|was",
            "net of refunds"),
        Turn(
            "[the] total|sum|amount|how [that|which|much] [did] we [have] reimbursed|refunded|repaid|reimburse|refund [to] [PERSON] [for] [the|their|any|all] [returned|cancelled] [orders|items|goods|purchases]",
            "the refund amount"),
        Turn("order|orders|purchase return|returns|refund rate", "refund rate"),
        Turn("number|count of [completed|paid|finished] buys", "number of purchases"),
        Turn(
            "how much|many [merch|merchandise|stock|product|goods|volume] did|do we move|shift|sell|ship",
            "how many units did we sell"),
        Turn(
            "how many items|units|products|pieces was|were [there] in all [of] {4-how|what} orders|baskets|purchases [combined|together]",
            "how many units did we sell $1"),
        Turn("line item|items (revenue|=rev|sales|income)", "item revenue"),
        Turn(
            "how much revenue|money did|do [our|the|all] [our] items|products|goods generate|earn|make|bring|produce|generated [in] [together|overall|altogether]",
            "what was item revenue"),
        Turn("=sku|=skus revenue|income|takings", "item revenue"),
        Turn("price times|x quantity|units|volume", "item revenue"),
        Turn(
            "how much did|do|does [our|the|a|an|each] [average|typical] PERSON spend|spent|pay [on] [average] per|each|a|an|in [one|single] transaction|order|purchase|basket|checkout",
            "what was the average order value"),
        Turn(
            "[average|mean|our] take|takings|income|earnings|revenue per|a head|user|visitor|person|customer|nose|capita|shopper [across|over|for] [all] [our|the] [users|visitors|people]",
            "revenue per user"),
        Turn(
            "times|often [did|do|that] PERSON hit|press|pressed|click|clicked|tap|tapped [on] [the|our] checkout [button]",
            "checkouts"),
        Turn("purchasing|buying|paying|spending users|user|visitors|visitor|people", "buyers"),
        Turn(
            "drop|dropped|blow|blew|splash|splashed|sink|sank|lay|laid|fork|forked|shell|shelled [out] on (ads|advertising|ad|marketing|media|google|meta|facebook|linkedin|tiktok|microsoft)",
            "spend on $1"),
        Turn("transaction|transactions revenue|income", "purchase revenue"),
        Turn(",no|not|without [any] ad|advertising|subscription income|revenue|money", ""),
        Turn(
            "with refunds|returns|reimbursements not|un [yet] deducted|subtracted|taken|removed [off|out|away]",
            "before refunds"),
        Turn("spend|spends|spent [the] (most|more|least|less) with|at|in us|our [shop|store]", "bring the $1 revenue"),
        Turn(
            "SHARE [of] [it|orders|them] [that|which] gets|get|is|was|are|were|got refunded|reimbursed", "refund rate"),
        Turn(
            "SHARE of [the|our|all] PERSON {3-how|what} completed|did|triggered|reached [the] key event purchase",
            "user conversion rate to purchase $1"),
        Turn(
            "(#) percentage points|point more of our|the|all sessions|visits|visitors converted|convert",
            "the conversion rate rose by $1 percentage points"),
        Turn("at the|this|our present|current|same|existing speed|tempo|clip", "at this pace"),
        Turn(
            "~we|they|you|which|that|who|what|ads|visits|sessions|there were (the|our) {3-how|what|higher|lower} (#) {2} (higher|lower)",
            "if $1 $2 were $3 $4 $5"),
        Turn(
            "(orders|purchases|items|products) [that|which] came|come|comes|went|were|was|sent|are|got [sent] back [for|as] [a] [refund]",
            "$1 refunded"),
        Turn(
            "how many PERSON {2-how|what} got|made|get [it] [as] [far] [as|to] [the] checkout",
            "how many checkouts were there"),
        Turn("how many PERSON {2-how|what} [have] checked out !of", "how many checkouts were there"),
        Turn(
            "(biggest|top|highest|lowest|smallest) spending (=countries|=customers|=cities|=regions|=devices|=channels|=visitors)",
            "$2 with the $1 revenue"),
    ]
}
