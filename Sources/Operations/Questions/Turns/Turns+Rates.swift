/// What rates and the figures of advertising are called: "look-to-buy ratio", "all-in ROAS".
extension Turns {
    static let rates: [Turn] = [
        Turn(
            "[what] SHARE of [our|the] revenue|sales goes|went|is|was|flows [spent] to|on|into ads|advertising|marketing",
            "ad cost share"),
        Turn("blended|total|overall|combined efficiency [number|ratio|figure|rate]", "marketing efficiency ratio"),
        Turn(
            "[the] [SHARE] [of] views [that] ending|ended|end|ends|turned|turning|turn with|in|into [a|an] purchase|purchases|order|orders|sale",
            "purchase to view rate"),
        Turn(
            "what is|was|does|did (one|1|a|each) [single] conversion|acquisition cost|costs|costing [us] [in] [ads]",
            "cost per conversion"),
        Turn(
            "refunds|returns ran|run|running|are|were|is|was (above|over|below|under) (#) of [all] [the|our] orders|sales|revenue",
            "refund rate $1 $2"),
        Turn(
            "what did|does|do|is|was [the|a|our] typical|usual|average order|basket|purchase come|came|comes|amount|amounted [to]",
            "what was the average order value"),
        // What is seen and bought.
        Turn(
            "basket|cart|bag|trolley [adds|adding|add|additions] to|per|over|against view|views|detail|look|viewed [ratio|rate|conversion]",
            "cart to view rate"),
        Turn(
            "look|view|views|viewing|browse|browsing|detail|see to cart|basket|bag|trolley [ratio|rate|conversion]",
            "cart to view rate"),
        Turn(
            "look|view|views|viewing|browse|browsing|detail|see to buy|book|purchase|order|sale [ratio|rate|conversion]",
            "purchase to view rate"),
        Turn(
            "add|adding|adds to cart|basket|bag rate|ratio|percentage per|of|for|on|by|over [each|every|the] [product|item|article] view|viewed|views|detail|viewer|viewers",
            "cart to view rate"),
        Turn(
            "add|adding|adds to cart|basket|bag rate|ratio|percentage per|of|for|on|by|over [each|every|the] product|item|article view|viewed|views|detail|viewer|viewers",
            "cart to view rate"),
        Turn(
            "purchases|orders|sales|buys|purchase|order per|over|for|against [each|every|a] product|item|article view|viewed|views|detail|viewer|seen [as] [a] [rate|percentage|ratio]",
            "purchase to view rate"),
        // Advertising.
        Turn(
            "(ad|ads|advertising|banner) exposures|exposure|sightings|showings|displays|airings|appearances",
            "ad impressions"),
        Turn(
            "exposures|sightings|showings|airings|displays|appearances of [our|the|an|all] (ads|ad|banners|advertising)",
            "ad impressions"),
        Turn("unique|distinct|different|individual ad viewers|viewer|watchers", "ad reach"),
        Turn("(person|people|user|users|viewer|viewers|individual) reached [by] [the|our] [ads|advertising]", "reach"),
        Turn("how many click throughs|through|thrus|thru|clickthroughs", "how many ad clicks"),
        Turn(
            "(follow|followed|follows|press|pressed|presses|tap|tapped|hit|poke|poked) [on] [one|any|some|a|an] [of] [our|the|your|an] (ad|ads|banner|banners) [through|over] [to] [us|our] [site|shop]",
            "click on our ads"),
        Turn(
            "what return|returns|yield|payback did|do|does|have|has [the|our|all] [our] ads|ad|advertising|campaigns|marketing [spend|spending|budget|money] give|gave|given|yield|bring|brought|deliver|delivered|produce|make|generate|earn|get|got|show [us] [relative|compared|against] [to|with] [what] [they|it|we] [cost|costs|paid|spent] [us]",
            "what was our roas"),
        Turn(
            "how many times|x|multiples [over] [did|do|does|have|has|were] {3-we|how|what} earn|earned|make|made|pay|paid|win|recoup|recouped|bring [back] [in] [for|on] [their|its|the] [own] cost|costs|money|spend|themselves|itself|budget|outlay [back]",
            "what was the roas of $1"),
        Turn(
            "ad|ads|advertising|attributed|campaign revenue|income|return|sales|earnings divided|over|per|against|to [by] [the|our] [ad|ads|advertising|marketing] cost|costs|spend|spending|budget|outlay",
            "roas"),
        Turn(
            "[all|total|entire|overall|whole|the|shop] [of] [the|our|shop] [total|entire|whole|overall] (takings|turnover|income|revenue|sales|earnings) over|divided|per|against|to [by] [all|the|our|total|overall|entire|every] [our|the|of] [total|entire|whole] ad|ads|advertising|marketing|media spend|spending|cost|costs|budget|outlay",
            "blended roas"),
        Turn(
            "all in|allin|whole|entire|shopwide|sitewide|overall|company [wide] roas|return !rate|on [for|of|across] [the] [whole] [shop|store|business|company]",
            "blended roas"),
        Turn(
            "cost|price|spend per|of|for [a|an|each|every|one] [single] (result|outcome|action|goal)",
            "cost per conversion"),
        Turn("result|results from [our|the] ads|advertising|campaigns", "conversions from ads"),
        Turn("most|least|more (bang) for [every|each|our|the] quid|buck|bucks|fiver", "$1 roas"),
        Turn("quid|bucks|buck", "dollars"),
        Turn(
            "average|mean|typical time [is|was] spent|passed browsing|shopping|looking|reading|here|online|around [on|around] [us|the|our] [site|shop|website] per visit",
            "average session duration"),
        Turn(
            "item revenue {8-how|what|which} ,[with|without|excluding|minus|before|leaving|not] [out|counting|including] postage|shipping|delivery and|or|nor|& tax|vat|taxes|duty [being|left|taken|kept|set|not] [out|off|aside|included|counted]",
            "item revenue $1"),
        Turn(
            "atc|atcs [rate|ratio] per|on|of|over|to|for [each|every] [product|item|pdp|detail] [page] view|views|viewed [ratio|rate|percentage]",
            "cart to view rate"),
        Turn(
            "add|adding|adds to cart|basket|bag rate|ratio|percentage per|of|for|on|by|over [each|every|the] pdp|detail [page] [view|views]",
            "cart to view rate"),
        Turn(
            "[item|product|article] purchases|orders|sales|buys|purchase|order per|over|for|against|on [each|every|a] pdp|product|detail|item [page] view|views|viewed [as] [a] [rate|percentage|ratio]",
            "purchase to view rate"),
        Turn(
            "cart|basket|bag|trolley bail|ditch|dump|walkaway|dropout|desertion|drop|walk|bailout [off|out|away] rate|percentage|share",
            "cart abandonment rate"),
        Turn(
            "checkout|checkouts bail|ditch|dump|walkaway|dropout|desertion|drop|walk|bailout [off|out|away] rate|percentage|share",
            "checkout abandonment rate"),
        Turn("unique|distinct ad audience|viewers|viewer|people|watchers [count|number|size|total]", "ad reach"),
        Turn("(sessions|session|visits|visit) to user|visitor|users|visitors|person ratio|rate", "sessions per user"),
        Turn(
            "[whole|entire|total] [company|business|shop] revenue|sales|income|=rev to [ad|advertising|marketing] spend|cost|dollars|money ratio|rate",
            "blended roas"),
        Turn("click|clicks to impression|view|impressions ratio|rate", "ctr"),
        Turn(
            "[paid] media|ad|ads|advertising|marketing investment|investments|outlay|expenditure|expense|expenses !return",
            "ad spend"),
        Turn(
            "(ads|ad|banners) (appear|appeared|appears|pop|popped|shown|served|displayed|show|showed|run|ran) [up] in|to|before [front] [of] PERSON",
            "$1 $2"),
        Turn(
            "(click|conversion|order|acquisition|ads|advertising|customer|lead|impressions|impression) run|runs|ran|set|sets|put us|me [back]",
            "$1 cost us"),
        Turn("(ads|advertising|campaigns) [have|has|had] run|runs|ran us", "$1 cost us"),
        Turn(
            "how much|many {6-how|what} did|do|does|has each|every|one|a [single] [ad|advertising|marketing|media] dollar|euro|pound|quid|buck|penny|cent [of] [spend|spent|advertising] [on] [ads|advertising] generate|make|bring|earn|return|yield|produce|give|generated|returned [us] [back] [in]",
            "what was our roas"),
        Turn(
            "(roas) [was|is|were] relative|compared|against|measured [to|with|against] what [they|it|we] cost|costs|paid|spent [us]",
            "$1"),
        Turn(
            "blended|overall return|roi|roas on|of|for [all] [our|the] media|marketing|advertising|ads [spend]",
            "blended roas"),
        Turn(
            "[all] revenue|sales|income from|across|of [all|every|each] [every|of] channel|channels|source|sources divided|over [by] [all|total|the|our] [the|our] ad|ads|advertising|marketing|media spend|spending|cost|costs|budget",
            "blended roas"),
        Turn("pass|passthrough [through|thru] percent|percentage|rate|share", "step completion rate"),
        Turn("fallout|falloff|dropoff percent|percentage|rate|share", "drop off rate"),
        Turn("(cvr|conversion|cr) [rate] between * and *", "conversion from $2 to $3"),
        Turn("(lose|lost|losing) between [the] {3-and} and [the] {3-what|how} $", "drop off from $2 to $3"),
        Turn(
            "SHARE|percent|percentage of [all] [the|our] PERSON {5-how|what|whom} did|do|does|reached|triggered|performed|completed|had|made|hit|reach|fired a|an|any|at|one|some [least] [one|a] [single] goal|goals|conversion|conversions|key [event|action|actions|events]",
            "user conversion rate $1"),
        Turn(
            "whole|entire|total|overall|all [business|company|shop|store] turnover|revenue|sales|income|takings per|for [each|every|a|one] dollar|pound|euro|quid of|spent|in [on] ad|ads|advertising|marketing [spend|spending]",
            "blended roas"),
        Turn(
            "~which|each|every|any|some|one|most|all|which|two|three|#|top|best|worst (from|on) our [ad|advertising] campaigns|creatives|banners",
            "$1 our ads"),
        Turn("traffic (from|by|of) (new|returning) (visitors|users|customers|shoppers)", "sessions $1 $2 $3"),
        Turn("(traffic|visits|sessions|visitors) [that|which] we pay|paid for", "paid $1"),
        Turn(
            "get|got|getting back [on|for|per] [each|every|a|one] unit|dollar|euro|pound of money|spend [that] [we] [put|spent|invested] [in|into|on]",
            "the roas of"),
        Turn("per unit of money|spend [that] [we] [put|spent|invested] [in|into|on]", "roas of"),
        Turn("upwards of (#)", "more than $1"),
        Turn(
            "(paid|pay|paying|cost|costing) [us] (more|less) than (#) per acquisition|conversion",
            "had cost per acquisition $2 than $3 and"),
        Turn("and (while|and|but)", "$1"),
        Turn(
            "[their|the|our|whose] ads|ad was|were|is|are clicked [on] (over|under|above|below) (#) times",
            "ad clicks $1 $2"),
        Turn(
            "[their|the|our|whose] ads|ad was|were|is|are clicked [on] (more|less|fewer) than (#) times",
            "ad clicks $1 than $2"),
        Turn(
            "put|pumped|poured|ploughed|plowed|sunk|pump|pour [money] into [our] (ads|advertising|marketing)",
            "spent on $1"),
        Turn(
            "what|how [much] did|does a|an|one|each|every|a [single] sign|signup|registration|conversion|order|customer|sale|lead|buyer [up] cost [us] [in] [ads|advertising|ad|marketing] [spend|money]",
            "what was cost per acquisition"),
        Turn(
            "bang for|per [our|every|each|the] [ad|advertising|marketing] buck|bucks|dollar|dollars|quid|pound|euro",
            "roas"),
        Turn(
            "whole|entire|total|overall|all [business|company|shop|store] turnover|revenue|sales|income|takings per|for [each|every|a|one] ad|advertising|marketing|media dollar|pound|euro|quid [spent]",
            "blended roas"),
        Turn("how well did|do|have [our|the] ads|advertising|campaigns|marketing pay|paid [off]", "what was our roas"),
        Turn("how many eyeballs|views|looks did|do [our|the] (ads|ad) get|have", "how many ad impressions"),
        Turn(
            "[the] money|amount|sum|what|revenue we|it get|gets|got|earn|earned|earns|make|made|receive|received back|in on|from|for|out what|everything|all we|it spend|spends|spent|pay|paid|invest|invested|put [on|into|in|for] [our|the] ads|advertising|campaigns",
            "roas"),
        Turn(
            "how much did|do|does|has|have [our|the|all] [our] (ad|advertising|marketing) spend|spending|budget|money|investment return|returned|yield|pay|give|bring [back] [us] [back]",
            "what was our roas"),
        Turn(
            "revenue|money|income|sales|takings|earnings|turnover relative|compared|measured|set|held|proportionate [in] [relation] to|with|against|by its|their|the|what [our] [own] [ad|ads|advertising] cost|costs|spend|spending|outlay",
            "roas"),
        Turn(
            "returned|return|returns [us] the (most|least|best) on|per|for [its|their|the|our] [every] [ad|ads|advertising|money|euro|dollar|pound|budget|media] spend|spent|spending|money|budget|outlay",
            "had the $1 roas"),
    ]
}
