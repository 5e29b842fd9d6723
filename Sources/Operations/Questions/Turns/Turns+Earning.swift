/// What sells, earns and is worth its money, in the words of a shop.
extension Turns {
    static let earning: [Turn] = [
        Turn(
            "which|what [ad|advertising] (campaign|campaigns|ads|platform|platforms|channel|channels) make|makes|earn|earns|bring|brings [us] money and|or [which|what|those] [ones] [burn|burns|lose|loses|waste|wastes|cost|costs] [it|money|us]",
            "roas and ad spend by $1"),
        Turn(
            "which|what [ad|advertising] (campaign|campaigns|ads|platform|platforms) burn|burns|lose|loses|waste|wastes [us] money",
            "lowest roas and ad spend by $1"),
        Turn(
            "most|more profitable|valuable|lucrative visitors|visitor|users|user|people|traffic",
            "highest revenue per user"),
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
