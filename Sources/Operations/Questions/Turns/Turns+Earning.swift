/// What sells, earns and is worth its money, in the words of a shop.
extension Turns {
    static let earning: [Turn] = [
        Turn(
            "carry|carries|carried|keep|keeps|prop|props [up] the|our|my|this [whole] shop|store|business|company [afloat|alive|running|going]",
            "bring the most revenue"),
        Turn("dead weight|wood", "the worst sellers"),
        Turn(
            "which|what [ad|advertising] (campaign|campaigns|ads|platform|platforms|channel|channels) make|makes|earn|earns|bring|brings [us] money and|or [which|what|those] [ones] [burn|burns|lose|loses|waste|wastes|cost|costs] [it|money|us]",
            "roas and ad spend by $1"),
        Turn(
            "which|what [ad|advertising] (campaign|campaigns|ads|platform|platforms) burn|burns|lose|loses|waste|wastes [us] money",
            "lowest roas and ad spend by $1"),
        Turn(
            "most|more profitable|valuable|lucrative visitors|visitor|users|user|people|traffic",
            "highest revenue per user"),
        Turn(
            "(most|more|least|less|best|worst) value|return|bang for the|our|every|each [ad] money|dollar|euro|buck|cash|penny",
            "$1 roas"),
        Turn(
            "(give|gives|gave|get|gets|got|offer|offers) [us] [the] (most|more|least|less|best|worst) for the|our money|dollar|cash",
            "$1 the $2 roas"),
        Turn(
            "(pieces|products|product|items|item|articles|article|goods|units) [that|which] left|leave|leaves|leaving our|the|its shelves|shelf|shop|store|warehouse|warehouses",
            "units sold"),
        Turn(
            "(products|product|items|item|articles|article|goods) [that|which] [have|has|had|we] [have] moved|shifted|sold|move|shift|sell [in] the|a (largest|smallest|biggest|greatest|highest|lowest|most|least|fewest) [quantity|quantities|volume|volumes|number|numbers|units|amounts]",
            "$1 with the $2 units sold"),
        Turn(
            "(articles|article) (earn|earned|made|make|bring|brought|sold|sell|bought|yielded|yield|generated) [us]",
            "products $2"),
        Turn(
            "(customers|people|buyers|shoppers|clients|visitors) [have] handed|shelled|forked|dished|coughed over|out|up",
            "customers spent with us"),
        Turn(
            "[the] [total] sum|amount|total [of] money (customers|people|buyers|shoppers|clients|visitors) (spent) with us",
            "the revenue"),
        Turn("(customers|people|buyers|shoppers|clients|visitors) spent with us", "revenue we made"),
        Turn("what we [have] made|earned|took|taken|turned|brought [in|over]", "revenue"),
        Turn("topped|surpassed|outstripped|cleared (#)", "was above $1"),
        Turn("at|reached|hit|reach its|their peak|height|maximum|zenith|high|highest|best|strongest", "highest"),
        Turn("what we [have] made|earned|took|taken|turned|brought [in|over]", "revenue"),
        Turn("topped|surpassed|outstripped|cleared (#)", "was above $1"),
        Turn("at|reached|hit|reach its|their lowest|bottom|minimum|low|trough|weakest|worst", "lowest"),
        Turn(
            "(make|makes|made|making|let|lets|keep|keeps|kept) [the] people|visitors|users|customers|us|them wait|waiting [the] (longest|most|least|shortest) [for] [our|the|a] [page|pages|site|shop|content]",
            "has the $2 page load time"),
        Turn(
            "turning|turn|turns|transforming|converting visitors|users|people into buyers|customers|purchasers|shoppers",
            "purchaser rate"),
        Turn(
            "turning|turn|turns|transforming|converting visits|sessions|traffic into buyers|customers|purchases|orders|sales|conversions",
            "conversion rate"),
        Turn("and [for|at|with] [how] much [money|revenue] $", "and revenue"),
        Turn(
            "how much money|revenue|sales|turnover do|did|are|is we|it|i lose|losing|lost [because|due|thanks] [of|to|through|from|by] [the|our|a] slow [pages|page|site|website|loading]",
            "what does slow loading cost us"),
        Turn("(has|have|had) [the|our] till|tills|register|registers rung|ring|rang up", "$1 we made"),
        Turn("[the|our] till|tills|register|registers rung|ring|rang up", "we made"),
        Turn("set|sets us|me back", "cost us"),
        Turn("(has|have|had) gone on|into|to ads|advertising|ad|marketing", "$1 we spent on ads"),
        Turn(
            "PEOPLE [are|is|who] buying|buy|bought|ordering|ordered|order less|fewer [stuff|things|goods] [from|with] [us]",
            "orders down"),
        Turn("went|go|goes on|into ads|advertising", "we spent on ads"),
        Turn("credit|debit card|cards", "card"),
        Turn("and for how much [money]", "and revenue"),
        Turn(
            "which|what (product|products|item|items|article|articles) should|could|can we|i stop|end selling|offering|carrying",
            "worst selling $1 by revenue"),
        Turn(
            "which|what (product|products|item|items|article|articles) should|could|can we|i discontinue|delist|drop|axe|kill",
            "worst selling $1 by revenue"),
        Turn(
            "at|around|during which|what hour|hours|time|times [of] [the] [day] do|did|does|are|is",
            "when do"),
        Turn(
            "when was|were|did|had the|our|we|an [last|site|website] outage|outages|downtime",
            "days with downtime above 0"),
    ]
}
