/// Words for words.
extension Turns {
    static let wording: [Turn] = [
        Turn("that is to say|speak before refunds|returns", ""),
        Turn("half [a] percentage|percent point|points", "0.5 percentage points"),
        Turn("what makes|made [a] session|visit [an] engaged [one]", "what is an engaged session"),
        Turn("what even is|are", "what is"),
        Turn("from where do|did you take|get|have", "where did you get"),
        Turn("what is in it and what is not", "how is it calculated"),
        Turn("=mondays (data|numbers|figures)", "monday $1"),
        Turn("=tuesdays (data|numbers|figures)", "tuesday $1"),
        Turn("=wednesdays (data|numbers|figures)", "wednesday $1"),
        Turn("=thursdays (data|numbers|figures)", "thursday $1"),
        Turn("=fridays (data|numbers|figures)", "friday $1"),
        Turn("=saturdays (data|numbers|figures)", "saturday $1"),
        Turn("=sundays (data|numbers|figures)", "sunday $1"),
        Turn(
            "what does|do|did [the|our|your] dashboard|report|system|tool|data|sheet|screen|tracker|app say|says|show|report|read [about|for|on]",
            "what was"),
        Turn("monday to|through|till|until sunday week", "week"),
        Turn("WEEKDAY [the] (MONTH) (#)", "$1 $2"),
        Turn("WEEKDAY [the] (#) [of] (MONTH)", "$1 $2"),
        Turn("(head|director|manager|vp|chief) of sales", "$1"),
        Turn("sales (director|manager|chief)", "$1"),
        Turn("[that|which] [is] i e {30} $", ""),
        Turn("[or] in other words {30} $", ""),
        Turn("that is to say {30} $", ""),
        Turn("slack channel", "slack"),
        Turn("teams channel", "teams"),
        Turn(
            "make|making|get|getting [each|every|our|the|an|a|one] acquisition|acquisitions|conversions cheaper",
            "lower cost per acquisition"),
        Turn(
            "make|making|get|getting [each|every|our|the|an|a|one] acquisition|acquisitions|conversions less expensive|costly",
            "lower cost per acquisition"),
        Turn("the|our till|tills|registers (bring|take|make) [in]", "we make"),
        Turn("(went|go|gone|left|leave) out [of] the|our door|shop|warehouse", "sold"),
        Turn(
            "PEOPLE who|that had|have|has [already] been with|here|there|to|on [us|the] [site|shop] before",
            "returning customers"),
        Turn("unpaid|natural search [results|result]", "organic search"),
        Turn(
            "if|when|once|with|where {4-we|i|you} is|are|gets|were|was|be [all] left|taken|set|put|excluded|ignored|disregarded|omitted|uncounted out|aside",
            "excluding $1"),
        Turn("if {4-we|i|you} is|are|gets|were|was|be [all] excluded|ignored|disregarded|omitted", "excluding $1"),
        Turn(",if any|anything|possible !of|one|body", ""),
        Turn(
            "leave|drop|remove|exclude|ignore|hide|skip [out] every|all|any [the] (brand|channel|country|campaign|page|device|category|product|platform|city|source) other than|except|besides|but",
            "only the $1"),
        Turn("leaving|leave|putting|setting|set {3-and|the} aside", "excluding $1"),
        Turn(
            "(anything|something|what) [that] [is|was|be] worth telling|knowing|mentioning|reporting|noting|saying [me|us|to]",
            "$1 i should know"),
        Turn(
            "(which|what) articles|article (did|do|does|have|has|are|were) (we|customers|people|shoppers) (sell|sold|buy|order|ordered|bought)",
            "$1 products $2 $3 $4"),
        Turn("bar|barring|save those|ones of|from|via|through [the]", "excluding"),
        Turn(
            "^ {3-what|which|how} can|could|should|may|must stay|remain|be [left] out [of] [it|this|that]",
            "excluding $1"),
        Turn(
            "^ [and|so] what remains|stays [left] once|when|if|after {3} is|are|has|gets [been] taken|left|removed|stripped|excluded [away|out]",
            "excluding $1"),
        Turn("^ {3} was|is a|my|an slip|mistake|typo|error|oversight [of|on] [mine|my] [part] [it] [is]", "no i mean"),
        Turn("(bring|brings|brought) up the rear", "are the lowest"),
        Turn("sales money|cash", "revenue"),
        Turn(
            "how much [has|have|did|do|does] {4} sold|sell|sells|selling in money|cash|value [terms]",
            "how much revenue $1"),
        Turn("sell|sold {2} in money", "make $1"),
        Turn("[the] trio of", "3"),
        Turn("[the] handful of", "5"),
        Turn("(should|can|must|do) (we|i) count|bank|plan on", "$1 $2 expect"),
        Turn(
            "^ [please] tell|give|show|include [me|us] [with] [a|the] [likely] low|lower|best|worst and [a|the] [likely] high|upper|worst|best [bound|case|end|value|number|figure] [as] [well|too]",
            "with a range"),
        Turn("does|would|will that leave|leaves us|me [with]", "does that bring"),
        Turn("to have made|earned|sold|taken [for] (#)", "revenue of $1"),
        Turn("(was|were|is|are) back [again] (in|after|by)", "came back $2"),
        Turn("advise me|us", "what do you recommend"),
        Turn("eur (#)", "$1 eur"),
        Turn("usd (#)", "$1 usd"),
        Turn("gbp (#)", "$1 gbp"),
        Turn(
            "(page|pages) did|do|does|have|had [the|our] PEOPLE [first] arrive|land|enter|come|begin|start [in] on|at|in|through|via|from|with",
            "landing $1"),
        Turn("poorest|weakest|lousiest|slowest seller|sellers", "worst sellers"),
        Turn("initial|earliest (touch|click|interaction|touchpoint)", "first $1"),
        Turn("final|latest (touch|click|interaction|touchpoint|one)", "last $1"),
        Turn(
            "~was|is name|identify|tell the [one|single|very] (campaign|channel|page|product|country|city|item|keyword|source) where|that|which|with|whose",
            "which $1"),
        Turn("each|every|per advertising|ad|marketing (dollar|euro|pound)", "each $1 of ad spend"),
        Turn("how (is|are|was|were) {5} worked out", "how $1 $2 calculated"),
        Turn("[who|that] [are|were|is|was] on|with|using their (phone|phones|mobile|mobiles|tablet|tablets)", "on $1"),
        Turn("to sell for (#)", "revenue of $1"),
        Turn("as soon as", "when"),
        Turn("on each|every occasion [that|when]", "whenever"),
        Turn("each|every time [that] !UNIT|#", "whenever"),
        Turn("(a|the) [short|brief|quick|concise] write up", "$1 summary"),
        Turn("(we|i) [have|had] paid", "$1 spent"),
        Turn("advertising|ad|ads|marketing|media money|dollars|euros|pounds", "ad spend"),
        Turn(
            "return|returns on|for that|this|the|our|their [ad|advertising] money|spend|spending|outlay|investment|cost",
            "roas"),
        Turn(
            "returning|returns|returned|yielding|yield|yielded|earning|earned (less|more|under|over|fewer) [than] (#) for|per|on [each|every] [unit|dollar|euro|pound] [of|spent] [on] [ad|ads|advertising] [money|spend|spending]",
            "having a roas $1 than $2"),
        Turn(
            "what|which|whatever SHARE [of] [it|orders|them|revenue|sales|purchases|everything|these] [has|have|had|was|were|is|are|got|get|gets] [been] [being] refunded|reimbursed",
            "what refund rate"),
        Turn("SHARE of [the|all] [failed|failing] errors|failures", "error rate"),
        Turn(
            "(more|less|fewer) than (#) [percent] [of] [all] [the] [them|those|these|visits|sessions|visitors|people] [being] bounce|bounced|bouncing|bounces",
            "a bounce rate $1 than $2"),
        Turn(
            "(over|above|under|below) (#) [percent] [of] [all] [the] [them|those|these|visits|sessions|visitors|people] [being] bounce|bounced|bouncing|bounces",
            "a bounce rate $1 $2"),
        Turn(
            "[please|now|then] restrict|limit|narrow|confine|reduce [it|this|that|them|the] [figure|number|result|view] [down] to [the] [only] visits|sessions|visitors|users|people|traffic|those [who] [came|that|which|coming] [from|on|in|via|by]",
            "only for"),
        Turn("warning|warnings {4-QUESTION} (triggered|raised|issued|fired|sent|went|tripped)", "alerts $1 $2"),
        Turn(
            "~both|two audiences [called|named] !by|that|who|which|in|for|with|and|of|do|did|overlap|have|are|were|on|over|per|to|from|is|as|at * and|with|versus [the] *",
            "the $1 audience and the $2 audience"),
        Turn(
            "where do|does|did (this|that|the) (deterioration|improvement|drop|fall|rise|increase|decrease|decline|change|jump|spike|dip|growth|loss|gain|slump|slowdown|worsening|difference) come|came|stem|arise|originate [from]",
            "why is that"),
        Turn("which|what (page|pages|event|events|screens|steps|actions) followed", "which $1 follow"),
        Turn("fall|fell|falls|fallen short of", "fall compared with"),
        Turn(
            "people|those|visitors|users on|with their|a|the (phone|phones|mobile|mobiles|tablet|tablets)",
            "people on $1"),
        Turn("largest contentful paint", "lcp"),
        Turn("first contentful paint", "fcp"),
        Turn("cumulative layout shift", "cls"),
        Turn("interaction to next paint", "inp"),
        Turn("(a|an|one) mail !is|was|that", "an email"),
        Turn(
            "on|with|via|using|from their|a|the [own] (=phone|=phones|smartphone|smartphones|mobile|mobiles|tablet|tablets) !number|numbers",
            "on $1"),
        Turn("(end|ends|ended|finish|finished) their visit|visits|session|sessions", "leave the site"),
        Turn("likely|expected|set to (make|earn|take|sell|bring)", "going to $1"),
        Turn("[are|were|is] aiming|aim|aims|shooting|shoot|gunning at|for [a] [total] [of] (#)", "have a target of $1"),
        Turn("(single|one|very) (campaign|channel|product|page|country|source) with the", "$2 with the"),
        Turn(
            "with|at the|a|our {5} (#) [percentage] (points|point|percent) lower|less|down [than] [it|that] [is|was] [now|today|currently]",
            "if the $1 dropped by $2 $3"),
        Turn(
            "with|at the|a|our {5} (#) [percentage] (points|point|percent) higher|more|up [than] [it|that] [is|was] [now|today|currently]",
            "if the $1 rose by $2 $3"),
        Turn(
            "article|articles [that|which] [have|has|had|were|was|we] [been] [sold] (sold|sell|sells|selling|bought)",
            "products $1"),
        Turn("foresee|envisage|envision", "expect"),
        Turn("reckon with", "expect"),
        Turn("of late", "lately"),
        Turn("what we pay|paid|spend|spent for|on [our] ads|ad|advertising|adverts", "ad spend"),
        Turn("(sell|sold) for (#)", "revenue of $2"),
        Turn(
            "(day|week|month|hour) brings|bring|brought|earns|earn|makes|make|takes|take|yields [us|in] [in] (less|more|fewer) than (#) !of|order|orders|purchases|sessions|visits|visitors|users|people|signups|registrations|customers|conversions|units|leads",
            "$1 revenue is $2 than $3"),
        Turn(
            "(day|week|month|hour) brings|bring|brought|earns|earn|makes|make|takes|take|yields [us|in] [in] (under|over|below|above) (#) !of|order|orders|purchases|sessions|visits|visitors|users|people|signups|registrations|customers|conversions|units|leads",
            "$1 revenue is $2 $3"),
        Turn(
            "[please|now|then] restrict|limit|narrow|confine|reduce [it|this|that|them|the] [figure|number|result|view] [down] to [the] [only] products|items|pages|campaigns|orders|purchases [that|which] [are|were] (in|of|from|by|on|through|via)",
            "only $1"),
        Turn(
            "a|the visit|session {2-how|what} count|counts|counted|considered|regarded|classed|treated|recorded [as] [being|having] [a] bounced|bounce",
            "counts as a bounce"),
        Turn("(sum|wrap) {3-of|it|that|this|things|everything} up", "summarise $2"),
        Turn(
            "what needs|need [to] [be] fixing|fixed|repairing|doing|done|attention|improving|changing|mending",
            "what should we fix"),
        Turn(
            "(combinations|pairs|combos|pairings) of [the] (source|country|device|channel|browser) and (medium|campaign|device|country|channel|browser)",
            "$2 and $3 combinations"),
        Turn(
            "(write|give|prepare|draft|make|do) the|our|my {2-a|an|me|us} a|an|the {3} (summary|overview|recap|briefing|digest|rundown|update) (of|on|about) {6} $",
            "$1 a $3 $4 $5 $6 for the $2"),
        Turn("ought [we|i] to", "should"),
        Turn("ought", "should"),
        Turn(
            "shall (we|i|it|they|there) (get|reach|hit|make|have|see|finish|end|land|arrive|close|come|be|earn|sell|need|meet|exceed|miss|manage|still)",
            "will $1 $2"),
        Turn("which (total|figure|number|amount|sum) shall|will (we|it)", "what $1 will $2"),
        Turn("repair|mend|remedy|rectify", "fix"),
        Turn("(put|set) (it|that|this|things) right", "fix $2"),
        Turn("[the] rate of [the] (error|bounce|refund|conversion|engagement|exit|registration|signup)", "$1 rate"),
        Turn("[the] rate of [the] abandoned (cart|checkout|basket)", "$1 abandonment rate"),
        Turn("[the] rate of (cart|checkout|basket) abandonment", "$1 abandonment rate"),
        Turn("refunded|reimbursed SHARE", "refund rate"),
        Turn("SHARE [of] [it|orders|purchases|sales] refunded|reimbursed", "refund rate"),
        Turn("bounced visit|visits|session|sessions", "bounce"),
        Turn(
            "advertising|advert|ads|ad|paid [media] =networks|=vendors|=providers|=outlets",
            "ad platforms"),
        Turn("advertising|advert|ads|ad|paid [media] network|vendor|provider|outlet", "ad platform"),
        Turn(
            "the (campaign|page|product|item|test|experiment|channel|country|audience|ad|keyword) in question",
            "that $1"),
        Turn(
            "the said|aforementioned|mentioned (campaign|page|product|item|test|experiment|channel|country|audience|ad)",
            "that $1"),
        Turn(
            "the (campaign|page|product|test|channel|audience) [that|which] we [have|had|just|were] [just|been] talked|spoke|spoken|discussed|mentioned|talking|speaking|discussing [about|of]",
            "that $1"),
        Turn("^ (#) [of] them|those|these please", "top $1"),
        Turn(
            "^ [no] make it|that|them [the] [top] (#) !am|pm|o'clock|oclock|o|clock|minutes|hours|seconds|points|percent|%|day|days|week|weeks|dollars|euros|k|million",
            "top $1"),
        Turn("would [i] rather|prefer|like [to] see|have|get|be [shown] (#) of them|those|these", "top $1"),
        Turn(
            "(sorted|ranked|ordered|listed) by the money they|each|it [have|has] made|make|makes|earned|brought [in|us]",
            "$1 by revenue"),
        Turn("by the money they|each|it [have|has] made|make|makes|earned|brought [in|us]", "by revenue"),
    ]
}
