/// Figures told by what they count: "paid clicks", "how many pages were viewed", "the rate of engaged visits".
extension Turns {
    static let described: [Turn] = [
        Turn("how large|big|high|great|small|low is|was|are|were [the|our|that] (SHARE) of", "what was the $1 of"),
        Turn("page impressions|impression", "page views"),
        Turn(
            "[the] going|current|usual|average rate|price|cost for|of a|one|each|every|per [single] click",
            "cost per click"),
        Turn(
            "(quickly|fast|slowly) do|did|does [the|our] pages|page come|comes|show|appear|open|pop [up]",
            "$1 did pages load"),
        Turn("what did we [have] [to] pay|paid|give|hand back [to]", "how much did we refund"),
        Turn(
            "how much [money] did|do|does a|an|each|every|one|the [average|single|typical] visitor|user|person|guest leave|leaves|spend|bring|drop [with|at|in] us|our [shop|store]",
            "what was revenue per user"),
        Turn(
            "(pay|paying|paid) {4-how|what} (per|for) [each|every|a|one] [single] new customer|buyer|client",
            "cost per acquisition $2"),
        Turn("send|sends|drive|drives|scare|scares the most people|visitors|users away|off", "has the most exits"),
        Turn("(best|highest|worst|lowest) =return !customers|visitors|rate|policy|users|on", "$1 roas"),
        Turn(
            "what|how [much] did the|our {1} (customers|visitors|people|shoppers|buyers) leave|leaves in|at|with|on our|the|us [till|tills|register|shop|store]",
            "how much revenue came from $1 $2"),
        Turn(
            "[the] [average|mean|typical] length|duration of [a|the|our|each|one] visit|visits|session|sessions",
            "average session duration"),
        Turn("by [the] items|units|pieces sold", "by sales volume"),
        Turn("(cheapest|dearest|priciest|costliest) goal|key completions|events", "$1 conversions"),
        Turn("[the] rate of [the] engaged|engaging visits|sessions", "engagement rate"),
        Turn(
            "number of different|distinct|unique|individual people|persons|visitors|users [who|that] [were|came|visiting] [on|to|at|in] [the|our] [site|shop|website|store]",
            "number of visitors"),
        Turn("how much time do|did|does (PEOPLE) spend|spent [on|in|at]", "how long did $1 stay on"),
        Turn(
            "how many items|products|pieces|articles|things|goods were|was|are|is|got|get sold",
            "how many units did we sell"),
        Turn("[the] number of [the] units|items|pieces|products|articles [that] [were|are|we] sold", "sales volume"),
        Turn(
            "units|items|products|pieces sold (goes|falls|drops|dips|sinks|is|exceeds|rises|climbs|gets|tops)",
            "sales volume $1"),
        Turn(
            "how many pages|screens were|was|are|got viewed|seen|opened|read|looked [at]",
            "how many page views were there"),
        Turn(
            "how many times do|did|does [the|our] PEOPLE come|came|visit|drop|pop [by|in] [to|at] [the|our] site|shop|website|store",
            "how many sessions did we have"),
        Turn(
            "how often|frequently do|did|does [the|our] PEOPLE come|came|visit|drop|pop [by|in] [to|at] [the|our] site|shop|website|store",
            "how many sessions did we have"),
        Turn("paid clicks|click", "ad clicks"),
        Turn(
            "~our|the|many|every|each|all|any|an =ads|=adverts|=advertisements shown|served|displayed|delivered !to|per|each|a|by",
            "ad impressions"),
        Turn(
            "[average|mean|typical] time [is|was] spent|passed per|in|during|on|each|a [a|one|each|every|single] [single] visit|session",
            "average session duration"),
        Turn(
            "[page] views of [the|our|all] pages !with|that|about|starting|under|in|containing|whose|not|excluding|without|including",
            "page views"),
        Turn("(load|loading) time|times of [the|our|all] pages", "page load time"),
        Turn(
            "(more|less|fewer) than (#) [percent] of [all|the|our|their] [the] visits|sessions|visitors convert|converted|converting|converts",
            "conversion rate $1 than $2 percent"),
        Turn("viewed|viewing|view|opened|open|opening|saw|see their|the|a cart|basket", "view_cart"),
    ]
}
