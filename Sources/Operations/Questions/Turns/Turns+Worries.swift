/// Worries and hopes in the words of whoever runs the shop: whether people leave, what gathers dust, where money burns.
extension Turns {
    static let worries: [Turn] = [
        Turn(
            "did|do|are we lose|losing|lost customers|buyers|shoppers|clients or [did|do|are] "
                + "they|people|customers [just|only] spend|spending|spent less",
            "how did purchasers and revenue per purchaser change"),
        Turn(
            "^ [and|so] are|is [our] people|users|visitors|everybody|everyone leaving|abandoning|deserting us",
            "did users fall"),
        Turn(
            "^ [and|so] are|is [our] customers|buyers|shoppers|clients leaving|abandoning|deserting us",
            "did "
                + "purchasers fall"),
        Turn("^ [and|so] are|do we losing|lose [our] regulars", "did returning users fall"),
        Turn(
            "^ [and|so] what is|are [a|one|our] customer|buyer|client|customers worth [to] [us]",
            "what was the "
                + "revenue per purchaser"),
        Turn(
            "what|which [one|things|products|items] is|are [really|just] selling|going|sells|sell|goes like [hot] "
                + "hotcakes|cakes",
            "what are the best selling products"),
        Turn(
            "^ [and|so] what|which [ones|one|products|items] is|are [just|only] collecting|gathering|catching dust",
            "which products sell the least"),
        Turn(
            "(which) one|ones|thing|things|product|products|item|items gets|get|is|are|was|were|comes|come "
                + "sent|come back [the] most [often]",
            "$1 product has the most refunds"),
        Turn(
            "anything|something|things|products|what [that] people|customers|they|visitors [only] look|looked at "
                + "but|and never|rarely|hardly|not [ever] buy|bought",
            "products looked at but rarely bought"),
        Turn(
            "how many people|customers|shoppers|buyers|visitors left|leave|abandoned|abandon their|the|a [full] "
                + "cart|carts|basket|baskets [behind]",
            "cart abandonment rate"),
        Turn("burns|burn|burning [up] [the] [most] money [for] [nothing]", "wastes money"),
        Turn("spends|spend|burns|burn [the] most [money] for nothing", "wastes money"),
        Turn("^ were|was|are we|it [ever] down [at] [some|any] [point|time]", "how much downtime was there"),
        Turn(
            "do|does|did (visitors|visits|users|people|customers) from|by|via|through [our|the|paid] "
                + "ads|adverts|advertising convert|buy worse|better|less|more on|with "
                + "[the|a|their] phone|phones|mobile|mobiles|smartphones|desktop|tablets",
            "conversion rate of paid visitors by device"),
        Turn(
            "(visitors|visits|traffic|users|sessions|people) from|by|via|through [our|the|paid] "
                + "ads|adverts|advertising !platform",
            "paid $1"),
        Turn(
            "do|does|did (paid|organic|new|returning|email|direct) "
                + "(visitors|visits|users|customers|buyers|sessions) convert|buy worse|better|less|more on|with "
                + "[the|a|their] "
                + "phone|phones|mobile|mobiles|smartphones|desktop|tablets",
            "conversion rate of $1 $2 by device"),
        Turn(
            "(drop|drops|fall|falls|decline|declines|rise|rises|grow|grows|increase|jump|jumps) by a|=one third",
            "$1 by 33%"),
        Turn(
            "(drop|drops|fall|falls|decline|declines|rise|rises|grow|grows|increase|jump|jumps) by a|=one "
                + "quarter", "$1 by 25%"),
        Turn("^ [and|so] any|some good|positive news [today|now]", "what went well last week"),
        Turn("on|at an average|ordinary|typical|normal (day|week|month) $", "per $1 on average"),
        Turn(
            "average (order|basket) of (returning|new) [ones|one|customers|buyers] vs|versus|and|against "
                + "(returning|new) [ones|one|customers|buyers]",
            "average $1 value of $2 versus $3"),
        Turn(
            "items|units|products|articles per|in|an|a|each [single] order [on|in|by] [the] [average]",
            "units "
                + "per order"),
    ]
}
