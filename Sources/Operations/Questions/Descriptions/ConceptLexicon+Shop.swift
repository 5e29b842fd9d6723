/// Goals, orders and money.
extension ConceptLexicon {
    static let shop: [Entry] = [
        (
            .goal,
            """
            =goal|=goals|objective|objectives|conversion|conversions
            key event|events|action|actions
            what we want
            """
        ),
        (.converting, "convert|converts|converted|converting"),
        (
            .signingUp,
            """
            register|registers|registered|registering|registration|registrations|enrol|enroll|enrolled|enrols|enrolling|signup|signups
            sign|signs|signed|signing up|ups|upped
            create|creates|created|creating|open|opens|opened|opening|set|make|made [up] an|a|their|new [new|user|customer] account|accounts
            new|user|customer account|accounts
            accounts [were|are|got|was] created|opened|set|made
            account creation|creations|opening|openings
            become|became|becoming|join|joins|joined|joining [as] [a|our|the] member|members
            new member|members
            join|joined|joins|joining up|us
            """
        ),
        (
            .buying,
            """
            buy|buys|bought|buying|buyer|buyers|purchase|purchases|purchased|purchasing|purchaser|purchasers
            order|orders|ordered|ordering|sale
            become|became|becoming [a|paying] customer|customers
            paying customer|customers
            make|made|makes|complete|completed|place|placed|places [a|an|their] purchase|purchases|order|orders
            """
        ),
        (.order, "order|orders|purchase|purchases|transaction|transactions|basket|baskets"),
        (.cart, "cart|carts|basket|baskets|trolley|trolleys|bag|bags\nshopping bag|cart|basket"),
        (.checkout, "checkout|checkouts|till|cashier\ncash desk|register|point\ncheck out\npayment step|stage|process"),
        (
            .putting,
            """
            put|puts|putting|place|places|placed|placing|add|adds|added|adding|addition|additions|drop|drops|dropped|land|lands|landed|\
            throw|throws|threw|chuck|chucked|toss|tossed|stick|sticks|stuck|pop|popped|end|ends|ended
            """
        ),
        (
            .starting,
            """
            begin|begins|began|begun|start|starts|started|starting|enter|enters|entered|proceed|proceeds|proceeded|head|heads|headed|\
            go|goes|went|get|gets|got|move|moves|moved|reach|reached|reaches|hit|hits|continue|continued
            """
        ),
        (
            .leftBehind,
            """
            left|leave|leaving [filled|full] [behind|standing|unpaid|over|there|carts|baskets|their|the]
            walk|walks|walked|walking away|off from
            ditched|ditch|dumped|forgotten|deserted|abandon|abandons|abandoned|abandoning|unpurchased|unpaid
            not|never|nobody|no [end|ends|ended|get|gets|got|one|up|actually|ever] [up] [paid|paying|pay|pays|bought|buy|buying|ordered|purchased|checked|turned]
            """
        ),
        (
            .brokenOff,
            """
            broken|break|breaks|broke off|down
            not|never|nobody [be|been|get|got|were|are|is|was|actually|ever] complete|completed|completes|finish|finished|finishes|paid|pay
            uncompleted|unfinished|incomplete|abandon|abandons|abandoned|abandoning|aborted|abort|interrupted|quit|cancelled
            give|gives|giving|gave|given up
            drop|drops|dropped|dropping|bail|bails|bailed|bailing|walk|walked|fall|falls|fell out|off|away
            come|comes|came to nothing
            fail|fails|failed to complete|finish|pay
            jump|jumps|jumped ship
            ditched|ditch|dumped|deserted|left
            bail|bails|bailed|bailing|gave|give|given on
            give|gave|given|gives up
            """
        ),
        (
            .refunding,
            """
            refund|refunds|refunded|refunding|reimburse|reimburses|reimbursed|reimbursing|reimbursement|reimbursements
            give|gives|gave|given|giving|pay|pays|paid|paying|hand|hands|handed|handing|send|sent|got|get|gets|getting [any|the|more|most|some|their|our] [the] [money] back
            return|returned|returning [the] [more] money
            money returned|back [to]
            went|go|goes|gone|going|flowed|flows|paid|sent|returned|transferred back [in] to|onto|into [the|our|their] customers|customer|buyers|shoppers|people|clients|cards|card|wallets|accounts
            net of [any|all|the|our] refunds|returns|reimbursements
            after|less|minus|without|excluding [any|all|the|our] returns|reimbursements
            """
        ),
        (
            .beforeRefunds,
            """
            before|prior|without|excluding ... refund|refunds|refunded|returns|reimbursements|deductions
            refunds|returns [were|are|is] not|un [yet] [taken|deducted|subtracted|removed]
            gross
            refunds|returns not
            """
        ),
        (
            .onlyPurchases,
            """
            purchases|orders|buying|shop alone|only
            only|just [from|by|through] purchases|orders
            without|leaving|excluding|no|not .. .. subscriptions|advertising
            without|leaving|excluding|no|not [out] [any|the|all] [other] [income|revenue|money] [from] [other] =ads|=sources
            net of refunds|returns
            refunds|returns [already|been|were] taken|deducted|subtracted
            refunds already
            net income|revenue|takings from|of|on purchases|orders
            """
        ),
        (
            .viewingProduct,
            """
            product|products|item|items view|views|viewer|viewers|looker|lookers|viewing
            product|products|item|items [that|which] is|are|was|were|gets|got viewed|seen|looked|opened|browsed
            look|looks|looked|looking|view|views|viewed|viewing|see|sees|saw|open|opened|eye|eyes|eyed|eyeing|inspect|inspected|inspecting|browse|browsed|browsing|study|studied [at] a|an|the|that|them|it|our|any [product|item|article]
            viewing|viewed|seeing [a] product|products|item
            product|item detail|details|page|pages
            """
        ),
        (
            .income,
            """
            earn|earns|earned|earning|earnings|income|turnover|takings|revenue|sales|gross|proceeds
            make|makes|made|making|take|takes|took|taken|pull|pulled|rake|raked|bring|brings|brought|bringing|came|come|comes in|us|most|more
            bring|brings|brought
            take|took|rake|turn|turned in|over
            make|makes|made|making|generate|generates|generated
            """
        ),
        (
            .paying,
            """
            pay|pays|paid|paying|spend|spends|spent|spending|cost|costs|costing|price|bill|outlay|outlays|expense|expenses|expenditure|budget|\
            charge|charged|charges|burn|burned|burnt|burning|invest|invested|investment|pour|poured|pouring|fork|shell
            set|sets|setting us|me back
            put|puts|putting|went|go|goes|sink|sank|sunk .. .. into|toward|towards|on
            eat|eats|ate|eaten|swallow|swallowed|gobble|gobbled|use|used|cost|consume|consumed up|the
            """
        ),
        (
            .expensive,
            """
            expensive|pricey|priciest|pricier|dear|dearer|dearest|costly|costlier|costliest|cheap|cheaper|cheapest|cheaply
            """
        ),
        (.money, "money|dollar|dollars|euro|euros|pound|pounds|quid|bucks|dough|dosh|cash|sum|amount|eur|usd|gbp|much"),
        (.worth, "worth|value|spend|spends|spent|spending|size|big|large"),
        (
            .lifetime,
            """
            over|across|within|during a|one|the|his|her|its|their|two|three|five [whole|full|entire|first] year|years|life|lifetime|relationship
            over time
            in a|one|their [whole|full|entire] year|life|lifetime
            """
        ),
        (
            .returning,
            """
            back|payback|return|returns|recoup|recouped|yield|yields|yielded
            what|how ... bring|brings|brought|earn|earned|make|made|get
            """
        ),
        (
            .perMoney,
            """
            each|every|per|a|one|single [single] dollar|euro|pound|buck|cent|penny
            for every|each dollar|euro|pound|buck
            """
        ),
    ]
}
