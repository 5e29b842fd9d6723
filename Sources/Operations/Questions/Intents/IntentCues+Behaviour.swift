/// Questions about what people do: steps, paths, groups, returning, credit.
extension IntentCues {
    static let cohort = PatternList(
        """
        keep|keeps|kept|keeping visiting|buying|coming|ordering|shopping|using|returning
        churn|churns|churned|churning
        survival|survive|survives|survived|survivors|surviving
        vintage|vintages
        loyal|loyalty ... turn|turned|prove|proved|stay|stayed|remain
        how loyal
        go|goes|went|gone quiet|silent|dormant|inactive|cold
        triangle chart|heatmap|table|view|of
        who stayed|stays|remained|stuck|returned
        acquired|registered|joined|signed|won|newcomers ... left|remain|remains|active|gone|lost|lose|disappear|vanish
        acquired|registered|registrations|joined|signups|buyers|newcomers|signed ... still|stay|stays|stayed|remain|remained
        stick|sticks|stuck|stay|stays|stayed|sticking|staying with|to us
        share|percentage|proportion|fraction|percent|portion|part of them|those|these|people|users .. back
        acquired ... returned|return|returns|back
        sticking around
        still there|present|customers
        share|percentage|proportion|fraction|percent|portion [of] [them|those|these|people|users] returned|return|returns
        keep|keeps|kept coming
        hold|holds|held|holding on to
        cohort|cohorts
        retain|retained|retains|retaining|retention
        come|came|comes|coming back
        returned|return|returns .. after|within|later|the|in|week|month|day|to|again
        still active|around|here|using|visiting|with|buying
        stick|stuck|sticks around
        stickiness|sticky
        repeat|second|another purchase|order|buy|purchasing|buyer|buyers
        buy|bought|order|ordered|purchase|purchased|purchasing|buying again
        repurchase|repurchases|repurchased|reorder|reordered
        stay|stayed|stays active|with|around|customers|loyal
        back after|within
        log|logs|logged|logging|search|searched|visit|visited|sign|signed|subscribe|subscribed [in|up] again
        """)

    /// Whoever did so came back to buy.
    static let boughtAgain = PatternList(
        """
        buy|bought|order|ordered|purchase|purchased|purchasing|buying [something|anything] [from] [us] more than once
        buy|bought|order|ordered|purchase|purchased twice|repeatedly
        buy|bought|order|ordered|purchase|purchased [something] [at] more|over|least [than] # times|orders
        buy|bought|order|ordered|purchase|purchased several|many|multiple|two times
        """)

    static let attribution = PatternList(
        """
        by|use|using|under|go|in|on [with] linear
        google|meta|facebook|tiktok|bing|platform|platforms|ads ... report|reports|reported|show|shows|count|counts [in] [total] more|less|fewer|higher ... than
        help|helps|helped|contribute|contributes|matter|matters .. .. .. never|not|rarely|seldom close|closes|convert|converts|finish|sell|sells
        =touches
        weight|weigh|weights|weighting|weighted .. .. touch|touches|touchpoints|clicks
        attribution|attribute|attributed|attributes|attributable|attributing
        credit|credited|credits
        first|last click|touch|interaction
        data driven
        than [they|it] close|closes|closed|finish|finished|complete
        prepare|prepares|prepared|initiate|initiates|initiated conversions|sales|orders|purchases
        older|earlier|recent touches|touchpoints|clicks|touch count|counts|weigh
        position based
        time decay
        linear model|credit|touch
        u shaped
        multi touch
        assisted|assist|assists|assisting
        touchpoint|touchpoints
        touch point|points
        dda
        algorithmic|algorithmically|probabilistic|statistical attribution|model|credit|split
        machine learning|learned|learnt
        shapley|markov|bathtub|recency
        half life
        last|final|closing|latest|first|initial|opening|earliest touch|touches
        every|each|all touch|touches|interaction|interactions
        channel|channels|one|whichever|ad|ads that|which first introduced|brought|attracted|met|touched
        channel|channels|one|whichever|ad|ads that|which introduced|closed|sealed|clinched the|a|our|each|every
        had|have|has|play|plays|played a|some hand|part|role in our|the|those|these|getting|winning|last|this|october
        lend|lends|lent|gave|give|gives a [helping] hand
        over claim|claiming|claimed|claims|report|reporting|count|counting|credit
        overclaim|overclaims|overclaiming|overclaimed|overreport|overreporting|overcount|overcounting
        claim|claims|claimed|claiming .. .. .. conversion|conversions|credit|revenue|sales|more|key|than|orders
        double count|counted|counting|counts
        platform|google|meta|facebook|linkedin|tiktok|bing|ads .. claim|claims|claimed|claiming
        conversion path|paths
        visits|sessions|clicks|times|contacts [does|do|did|will] [it|they|people|customers|we] [take|takes|need|have|come] [on] [average] before|until|till [a|an|the|they|people|customers|making|somebody|someone] [first] purchase|order|buy|buying|convert|conversion|ordering
        """)

    static let path = PatternList(
        """
        thereafter|afterwards|afterward|subsequently|onward
        then what|where
        what|which trail|trails|footsteps
        feed|feeds|fed|hand|hands|handed|pass|passes|funnel|send|sends|supply|direct|refer|bring [users|people|visitors|traffic|them|over|on] [over|on] [to|into] /*
        which|what .. .. .. page|pages|screens|steps feed|feeds|fed|hand|hands|pass|send|sends|lead|funnel|supply|deliver
        begin|begins|start|starts|began|started|enter|land on|at|with|from ... which|what
        leaving|exiting|departing|quitting|closing /*
        subsequent|succeeding|ensuing|preceding|following|upstream|downstream|incoming|outgoing [to|from|of] page|pages|step|steps|event|events|action|actions|screen|screens|click|clicks
        page|pages|step|steps|event|events|action|actions|screen|screens .. .. upstream|downstream|subsequent|ahead|prior|succeeding
        subsequent|succeeding to
        upstream|downstream of|from
        backtrack|backtracks|backtracking|retrace|retracing|reconstruct|rewind
        run|lead up to
        runup|leadup to
        =prior|previous to [the|a|an|their|they|our]
        through|via|by|over which|what [of] [our|the] [own] pages|page|steps|routes|screens|path|way
        which|what page|pages|step|event|screen was|were|is|are open|opened|seen|viewed|visited|shown .. before|after|prior
        people|users|visitors|they|customers|shoppers navigate|navigated|wander|travel|move|click|browse [their] [way]
        =forward|forwards|onward|onwards|backward|backwards from
        follow|follows|followed ... forward|forwards|onward|onwards|backward|backwards
        leave|leaves|left|leaving .. .. .. for|to which|what
        =reverse path|paths|flow|journey
        come|comes|came next|afterwards|thereafter
        after|once|when ... where|what|which do|does|did|is|are they|people|most|visitors|users|shoppers|customers|it [usually|mostly] go|do|head|turn|land|end|click|open|visit
        what|which comes|came|come|happens|happened [right|just|usually|typically|directly] before|after|ahead
        last|first|final # [events|pages|steps] steps|pages|events|things|actions before|after|leading|ahead|prior
        having read|seen|viewed|visited|opened|left|put|added ... go|do|turn|next|move|head
        last|first|final thing ... before|ahead|prior
        ahead of a|the|their|they purchase|checkout|order|sign
        prior to a|the|their|they purchase|checkout|order|sign
        steps|step|pages|page|event|events|things come|comes|came|happen|happened before|after|ahead
        steps|step|pages|page|events|event that|which followed|follow|preceded|precede
        which|what way|route|road .. .. .. .. go|went|take|took|walk|walked
        turn|turned|turns to .. .. once|after|when
        from where ... get|gets|come|comes|arrive|reach|land
        next|previous|first|last stop|stops|destination|place|move
        once|after|when ... seen|viewed|visited|opened|left|put|added ... next|then|follow|followed|afterwards
        prior to [they|people|users|visitors] visiting|viewing|leaving|landing|seeing|reading|adding|opening|buying|purchasing|reaching|the|that|/
        from|via|through which|what page|pages|screen|screens|step|steps|event ... get|gets|come|comes|go|arrive|reach|land|move
        go|goes|went|going|look|click|do|does|did|visit|see|happens|happen|navigate|move|head|lands|land|view|\
        open|read|end ... after|next|before|from
        after|before visiting|viewing|leaving|landing|seeing|reading|adding|searching|logging|signing|buying|\
        purchasing|purchase|they|people|users|the|that|reaching|hitting|starting|checkout|scrolling|opening|\
        checking|/|submitting|downloading|clicking|watching
        next|previous page|pages|step|steps|event|events|action|actions|click|screen
        next # page|pages|step|steps|event|events|action|actions|clicks|screens
        right|immediately|directly|straight|just after|before
        come|came|comes|coming|arrive|arrived from
        lead|leads|leading|led .. to|up
        path|paths|journey|journeys|route|routes|flow|flows|clickstream
        what|which .. precedes|precede|follows|follow|preceded|followed
        navigate|navigation
        how .. people|users|visitors|they .. get|reach|arrive|find .. to|at|the|/
        where .. from|next|to .. go|going|page|homepage
        pages .. before|after
        event|events .. before|after
        next|then $
        next thing|things|page|pages|step|steps|action|actions
        do|does|did|go|goes|went|happen|happens|happened|come|comes .. once|when they|people|users|visitors|customers|shoppers|someone|\
        somebody|a|the
        user|visitor|customer flow|journey
        after|before|follows|follow|precedes|precede /*
        """)

    static let funnel = PatternList(
        """
        make|makes|made it [all] [the] [way] through
        within # days|hours|minutes ... rate|conversion|share
        wayside|cracks between|from
        losing|lose|lost [people|users|visitors|customers] ... one|each|every .. step|stage
        people|users|visitors|customers|shoppers [are|do] [we|they] losing|lose|lost ... step|steps|stage|stages
        what portion|share|part|percentage|fraction|proportion goes|go|proceeds|proceed|continues|moves [on] to
        bail|bails|bailed|bailing|dropping|leaving|falling|backing|giving [out|off|up] of|on|in|at|during [the|our] checkout|signup|registration|purchase|sign|cart
        bottleneck|bottlenecks|chokepoint|chokepoints|fallout|friction|attrition|dropouts|dropout
        sticking|pain|choke point|points
        stuck anywhere|somewhere|along|during|on|where|halfway
        fall|falls|fell|slip|slips by|through the wayside|cracks|net
        choke|chokes|choked|stall|stalls|stalled|falter|falters|vanish|vanishes|disappear
        bleed|bleeds|bleeding|lose|losing|leak between|from|along
        process|flow|checkout|registration ... bottleneck|bottlenecks
        how far .. .. .. get|gets|got|make|makes|made|come|go in|into|through|along|with|down
        checkout|signup|registration|purchase|sign ... each|every|per|by stage|step
        each|every stage|step of|in|on|along
        waterfall
        one|each|every [checkout] step|stage to the next|another|other
        move|moves|moved|progress|progresses|advance|proceed|proceeds|proceeded|carry|carries along|on|through|forward from
        portion|share|percentage|fraction|proportion|many|percent ... proceeds|proceed|proceeded|continues|continued|progresses to
        went|go|goes|gone on to
        cart|carts|basket|baskets|checkout|checkouts .. .. .. .. end|ended|ends|turned|turn|turns|result|resulted|led|lead|became|become in|into|to|a|an [a|an] purchase|order|sale
        never|not got|get|gets|made|make|came|come [it] as far as
        which|what step|steps|point|points|stage|stages .. .. .. .. lose|losing|lost|leave|drop|abandon|quit|bail
        fail|fails|failed|failing to begin|reach|start|make|get|finish|complete|buy|purchase|pay|submit|proceed|continue|go|enter
        where do ... drop off
        lose|lost|losing|lost at|in|on [each|every] [of] [these|those|the] step|steps|stage|stages
        give|gives|gave|giving up
        to|into purchase|checkout|submit|payment|order|form [submit] conversion|completion|rate
        from ... to ... conversion|completion
        funnel|funnels
        drop|drops|dropped|dropping|fall|falls|fell|bail|bails off|out|away
        drop offs|off
        leak|leaks|leaking|leakage
        never reach|make|get|finish|complete|start|arrive|buy|purchase|pay|submit|checkout
        where do|did|does|are|is people|users|visitors|customers|shoppers|they|we leave|leaving|abandon|abandoning|quit|exit|stop
        where .. lose|losing|lost .. people|users|visitors|customers|shoppers|buyers|most|the|them
        lose|losing|lost .. people|users|visitors|customers|shoppers|buyers|most|sales|orders
        from .. .. .. .. to .. .. .. completion
        conversion from
        step .. completion|abandonment|conversion
        conversion|completion between
        complete|completes|completed|finish|finished|abandon|abandons|abandoned .. checkout|sign|registration|\
        purchase|form|payment|shipping|process|steps|funnel|step
        how many|much .. make|makes|made|get|go|got|went|move|moved|proceed|continue|progress|advance|reach|\
        convert .. .. .. to|through|from|past
        make|made it|their from|to|through|past
        share|percentage|percent|fraction|proportion|% .. .. .. .. went|moved|got|continued|proceeded|reached|made .. .. .. .. \
        to|from|checkout|purchase|payment
        share|percentage|percent|fraction|proportion|% .. .. .. .. reach|proceed|continue|make|go|get|move|\
        complete|finish|advance|start|never|who|that .. .. .. .. to|from|checkout|purchase|payment|buy|also
        go|goes|went|gets|get|move|proceed|continue|progress|convert from .. .. .. .. to
        convert|converts|converted|converting|turn|turns|turned to|into
        completion rate|rates
        completion of|from|through
        step by step
        steps .. checkout|sign|purchase|registration
        abandonment .. step|steps|checkout|each|by|at
        abandon|abandonment at|after|during
        who|that viewed|added|started|visited|saw|searched|began|view|add|start ... bought|buy|purchase|\
        purchased|ordered|order|checkout|complete|completed|converted|convert|pay|paid|add|added|put
        stuck in|at
        view to|cart to .. purchase|cart|checkout|buy
        """)

    static let segment = PatternList(
        """
        users|people|visitors|customers|shoppers|those .. .. .. who|that [have|has|had] never|not
        came|arrived|visited|landed ... and [also] [then] bought|purchased|ordered|registered|subscribed
        users|people|visitors|customers|shoppers matching|meeting|fitting|satisfying
        who|that|with|have|has|having ... any|all|some of
        who|that|with|a ... yet|but|and no|never|not
        user|users|people|visitors|adders|searchers|buyers|members excluding|sans|minus|without|except buyers|purchasers|customers|shoppers|those|the|anyone|members
        pool|pooled|merge|merged|combine|combined|unite|lump ... group|audience|segment|people|users|with|and
        plus ... on|in their record|history|file|account
        sit|sits|sat|found|appear|appears in the|both|two two|at
        venn
        at least one of
        one|any or more of
        union of
        audience|audiences|segment|segments|group|groups|list|lists ... put|taken|added together
        audience|audiences|segment|segments|group|groups|list|lists ... combined|share|shared|minus|duplicate|duplicates|absent|missing|excluding|except|outside|without|less|but
        met|meet|meets|satisfy|satisfies|satisfied|fulfil|fulfils|fulfill all|both|these|two|three|every|each|the
        double|dual|shared|joint membership|members
        membership|members of|between|in
        same people|users|persons|visitors|customers
        or did|do|both both|the
        or|and both $
        =minus|less the|our|those
        who|that [also] were|are|was|is|live|lived|sit|use|used|browse|browsed ... and [also] [who|that] [also] came|arrived|were|are|use|used|visited|bought|reached|got
        at the same time
        simultaneously
        in .. .. .. as well as .. in
        how large|big a|is|are|was [the] group|segment|audience
        conditions|criteria [at] [once|both]
        belonged|belongs|belong|belonging to ... as|too [well]
        belonged|belongs|belong to both|two
        coincide|coincides|intersect|intersects
        in common
        belong|belongs .. .. .. .. too
        ^ segment
        how big|large|many a group|segment|audience|crowd
        conditions|criteria at once|together
        also belonged|belongs|fell|falls|sat
        segment|group defined
        segment|group|audience size
        overlap|overlaps|overlapping|intersection
        both ... and
        also|additionally in|on|use|used|visited|bought|came|come|are|added|part|member|members|signed|\
        subscribed|purchased|viewed|did|have|had|on|from|belong|who|opened|downloaded|logged|searched
        are|is|were also
        but|and did|do|never|have|has|not not|buy|purchased|purchase|add|added|return|complete|bought|checkout|\
        check|sign|signed
        users|people|visitors|customers|members|shoppers have|has|had never|not
        who|that .. .. .. .. but not|never|didn|did|without|have|do
        without buying|purchasing|converting|signing|checking|adding|ordering|logging|completing|ever
        who|that .. .. .. .. and .. .. .. .. bought|purchased|added|viewed|visited|signed|searched|started|\
        ordered|also|logged|downloaded|use|used
        how big|large is|are|was
        size of
        segment of
        members|member|people|users in the .. .. .. audience|segment|list
        either ... or
        in|of the .. .. audience
        belong to
        in both|either
        """)
}
