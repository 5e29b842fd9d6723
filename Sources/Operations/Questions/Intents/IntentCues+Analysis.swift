/// Questions that explain, test, predict or watch.
extension IntentCues {
    static let abtest = PatternList(
        """
        came|come|comes out on top
        a/b
        ab test
        split test
        experiment
        variant
        sample ratio
        srm
        test ... win|won|winner|winning|significant|stop|end|result|lift|doing|going|ready|conclusive|work|\
        power|long|perform|lose|losing|beat|hurt|guardrail|performing|ahead|conclude|done|over|running|call|\
        valid|finish|outcome|fair|healthy|balanced
        win|won|winner|winning|significant|stop|end|result|results|outcome|lift|conclude|call|finish|kill|ship|\
        launch ... test
        test result
        treatment|control beat|beating|win|won|winning|versus|outperform
        significant|significance
        statistically
        variation .. win|won|winning|better|best|beat|lead
        multivariate
        did|does|has|have|will|is|was [the|our] .. .. button|banner|headline|layout|version|design|colour|color|copy|form win|won|winning|beat|winner
        need|needed|require|required|enough ... test|experiment
        how long|many|big ... test|experiment
        sample size
        big|large enough sample
        sample ratio|mismatch
        guardrail|guardrails
        minimum detectable
        enough people|data|visitors|users|traffic ... to stop|decide|call|conclude|end|tell|judge
        in|of|for|with|on|is|has the .. .. .. test
        how .. test doing|going|performing|perform|did|do|look|looking
        """)

    static let realtime = PatternList(
        """
        anyone|anybody|someone|people|users|visitors ... [right] now $
        ^ right now which|what|who
        happening live
        people|users|visitors|anyone|shoppers|folks .. .. .. online
        how many [people|users|visitors|folks] [are|is|do] [we|you] [have] on [the|our] site|website|app|shop|store [right|now|at|currently] $
        concurrent|simultaneous users|visitors|sessions|shoppers|people|viewers|customers
        at|in|on [our|the] site|website|app|shop|store at present|now|this
        this second|instant|moment
        active|online|here|live|present users|visitors|people .. .. minute|now|second
        live number|count|figure|tally|total|active|head
        current|present|momentary number|total|count of people|visitors|users|shoppers|guests|sessions|customers
        live|current [head] count|headcount|visitors|audience
        right now
        right this minute|second|moment|instant
        how ... is|are|be now|currently $
        currently|presently|now active|online|browsing|visiting|here
        browsing|visiting|on|viewing|in [the|our] site|website|app|shop|store at|right|just now|present|moment|this
        people|users|visitors|many is|are live|online
        now|currently [are|is] on|in|at [the|our] site|website|app|shop|store|page
        at the moment
        at this moment
        this very|minute|second|instant minute|moment|second
        currently on|active|online|browsing|visiting|viewing|in|here|reading|checking
        real time
        live user|visitor|people|now|traffic|on|view|right|session|count
        as we speak
        on .. site|website|app now
        online now
        active now
        is|are on .. site|website|app $
        just now
        happening now
        this minute
        people|users|visitors|anyone|anybody|who|many now $
        on the site|website|app currently|now
        in .. last|past # minute|min|mins
        last|past half hour|an
        last|past hour
        in the last|past minute
        live $
        who is on
        ^ [and|so|ok|what|how] [about] [right] now $
        active|online|live|visitors|users|people|sessions|events|orders|sales|viewing|browsing|visiting|here ... now $
        anybody|anyone|somebody|someone on|in|visiting .. site|website|app|shop|store
        """)

    static let whatIf = PatternList(
        """
        ^ take|knock|cut|shave|strip|trim # [percent] off|from ... new|resulting|then
        # [percent] fewer|less|more ... how much|many ... gone|lost|missing|extra|more|less|gained
        ^ in case|event of ... ... how|what
        how hard|much|badly|strongly does|would|will it|that|this hit|hurt|affect|impact|cost
        would|will|could|do # [percent] more|less|fewer|extra|additional .. .. .. give|bring|yield|mean|add|earn|get|cost
        everything|all else|other [things] [being] [held|kept|stays|staying|remaining] constant|equal|unchanged|fixed|same|stable
        other things [being] equal|constant|unchanged
        run|do|crunch the numbers|maths|math|sums|figures ... #
        play|run|think|work|game it|this|that through|out ... #
        ^ halving|doubling|tripling|quadrupling|cutting|raising|increasing|decreasing|reducing|lowering|slashing|trimming|boosting|pausing|stopping|moving|shifting ... \
        consequence|consequences|effect|effects|impact|result|outcome|implication|implications on|for|of|in
        effect|effects|impact|consequence|consequences on|for ... of [us] cutting|raising|increasing|decreasing|doubling|halving|tripling|reducing|lowering|moving|shifting|\
        stopping|pausing|adding|spending|improving|losing|slashing|trimming|boosting|dropping|turning|scaling|putting|getting|bringing|taking|another|an|a
        effect|effects|impact|consequence|consequences of|from getting|bringing|taking|pushing ... up|down|to|by
        ^ ... up|down [by] # ... what|how|where ... would|will|could|might
        rise|climb|grow|increase|fall|drop|sink|decline|shrink|jump [by] # ... what|how|where would|will|could|might|does
        ^ put|push|bring|take .. .. .. up|down [by] # ... new|resulting|then|effect|impact
        # ... resulting|ensuing
        if ... came|come|comes|went|goes|go|is|was|were|got|gets [up|down] by|#
        what would|will|could|might it do to
        ^ if .. .. .. falls|drops|rises|grows|climbs|sinks|slips|improves|shrinks by # what|where|how
        ^ let us|me pretend|imagine|say|assume|suppose
        ^ [please] model|simulate ... #
        ^ .. =down|=up # what|how does|would|will
        ^ pretend
        what would ... do to
        what if we had
        would|could ... with ... # [percent|percentage] [point|points] lower|higher|less|more|better|cheaper|smaller|bigger
        ^ say ... how|what
        suppose|assume|imagine|pretend ... what|how|would|does
        how would|could|might|will ... change|develop|look|move were we|i|if
        were we|i to take|move|shift|cut|raise|double|halve|spend|put|add|increase|reduce|lower|drop|stop
        how would|could|might|will ... affect|impact|influence|react|respond
        ^ suppose|supposing|imagine|assume|assuming
        ^ say ... ... how|what
        would|will|could ... with ... #|points|percent [percentage] [points] lower|higher|less|more|fewer|better|worse
        ^ [please] take|move|shift|give|put|add|cut|raise|lower|spend|invest|transfer|drop|pull|remove ... ... how|what|where would|will|might|could
        ^ with # [more|less|fewer|extra|additional] ... how|what ... would|will|could
        ^ halve|double|triple|cut|raise|increase|reduce|drop|slash ... consequence|consequences|effect|effects|impact|what|how|then
        consequence|consequences|effect|effects for|on ... if|of|when
        effect|impact|consequence on ... of
        what|which difference|change|effect|consequence would|will|could ... if
        ^ [please] take|cut|knock|strip|shave ... off|from ... what happens
        what if
        take|pull|remove|cut|subtract # .. .. from|off|out ... and|to give|hand|put|spend|add|to|into|on
        what would|will|could become of
        ^ were .. .. .. # ... would|could
        ^ no|zero more|money|budget|spend|spending ... how|what ... would|will|could
        if ... ... how|what ... would|could
        ^ double|halve|triple|quadruple|cut|raise|increase|reduce|slash|switch|turn|stop|pause|kill|scrap ... ... how|what
        down|up by # ... how|what ... would|will|could|cost|mean
        # ... down|up|less|more ... how|what ... would|will|could that|this|it
        what happens|happened|would ... if
        what would|will|could|does ... if
        if we|i|you .. cut|raise|increase|decrease|double|halve|triple|reduce|lower|drop|move|shift|stop|pause|\
        spent|spend|put|add|took|take|improve|improved|doubled|halved|raised|moved|shifted|stopped|paused|\
        reallocate|reallocated|boost|grow|grew|slash|trim|gave|give|invested|invest|kill|scale|switch|bump|up|\
        remove|reallocating|tripled|lose|lost|get|got|had|brought|bring|turned|turn|fixed
        how would|will|much|many|does ... if
        suppose|supposing|assume|assuming|imagine|say we|our|that|i|the|traffic|conversion|you|a
        what would happen
        effect|impact|consequence of cutting|raising|increasing|decreasing|doubling|halving|reducing|lowering|\
        moving|shifting|stopping|pausing|adding|spending|improving|reallocating|losing|slashing|tripling|\
        trimming|boosting|a|an|dropping|turning|scaling|putting|another
        if .. spend|budget|cost|traffic|rate|cpc|aov|sessions|bounce|price|prices|value|conversions|sales|\
        revenue .. .. went|goes|go|rose|rises|fell|falls|were|was|doubled|doubles|grew|grows|increased|\
        increases|drops|dropped|halved|improved|improves|is|becomes|became|hits|climbs|climbed|hit|shrinks|\
        declined|declines|decreased|decreases|by
        would|will|could .. .. .. .. after|with|from|by switching|turning|killing|closing|ending|suspending|freezing|cutting|raising|increasing|decreasing|doubling|halving|reducing|lowering|\
        moving|shifting|stopping|pausing|adding|spending|improving|losing|slashing|tripling|trimming|boosting|dropping
        would|will|could cutting|raising|increasing|decreasing|doubling|halving|reducing|lowering|moving|\
        shifting|stopping|pausing|adding|spending|improving|losing|slashing|tripling|trimming|boosting|dropping|\
        scaling|putting
        what would|will|could|does|do ... do to|for
        # more|less|fewer|extra|additional|higher|lower .. .. .. do|mean|affect|change
        would|will|could|does|do .. # more|less|fewer|extra|additional|higher|lower|better .. .. .. .. bring|yield|earn
        effect|impact|consequence ... if
        move|shift|reallocate|transfer|moving|shifting # .. .. from|of .. .. to
        move|shift|reallocate|transfer|moving|shifting .. .. from .. .. to
        if ... fell|dropped|rose|grew|climbed|sank|shrank|improved|increased|decreased by # ... what|how
        what|how ... if ... fell|dropped|rose|grew|climbed|sank|shrank|improved|increased|decreased by #
        if ... fell|dropped|rose|grew|climbed|sank|shrank|improved|increased|decreased by # [percent|percentage] [point|points] $
        ^ [and|so] say ... fell|dropped|rose|grew|climbed|sank|shrank|improved|increased|decreased|doubled|halved
        simulate
        scenario
        """)

    static let goalPacing = PatternList(
        """
        # ... in the bag|pocket
        # ... safe|secure|locked|doable|certain|guaranteed $
        rag status
        green or|amber|yellow red|amber|green
        red or|amber green|amber
        =kpi|cap|ceiling|limit|budget|commitment|ambition [is|of|at|stands] [is|of|at] #
        missing|lacking|short|left|away|remaining|outstanding to|from|until|of|till # $
        missing|lacking|short|away|remaining to|from|until|of|till # .. .. this|by
        ahead of|or [or] behind plan|target|goal|schedule|budget
        within|inside|under|below|over|exceed|exceeding|blow|bust our|the|my # .. .. .. budget|limit|cap|ceiling|allowance|envelope
        chance|chances|odds|probability|likelihood ... closing|ending|finishing|landing|hitting|clearing|breaking|topping|passing|beating|cracking .. .. .. .. at|on|with|above|over|past #
        miss|missing|fall|falling [short] [of] our|the|my # .. .. .. objective|target|goal|quota|mark|number
        # .. .. .. objective|quota|milestone
        aim|aims|aiming at|for|to [reach|hit|get] #
        will|can|do|could|shall|are|is ... get|gets|come|climb|rise|grow|add|amount|go|getting|coming [up] to #
        # ... on the cards
        reasonable|realistic|sensible|fair|plausible|possible to expect|hope|count|bank|reach|get|make [for|on|to] #
        will|can|could|do|shall we|i ... sell|make|earn|take|bring|turn [in|over|for] #
        # ... in sight
        # ... too much to hope
        is # ... likely|possible|plausible|conceivable|thinkable
        want|need|plan|aim|promised ... ... missing|lacking|outstanding
        want|need|plan|aim|promised ... ... short|left of|to it|that|go
        will|can|do|could|would we|i [still|really] get|be|make|arrive|reach there|it at|with|on|if|going
        within|in|out [of] reach
        will|can|could ... hit|reach|exceed|pass|surpass|top|crack|cross|attain #
        will|can|do|could|would we|i [still|really] get|be|make|arrive|reach there|it by|until|before|in
        still reachable|achievable|feasible|realistic|possible|attainable
        chance|chances|shot|hope of|to|at|that reaching|hitting|reach|hit|make|making|getting|achieve|achieving|we # ... 
        on schedule
        behind or ahead of
        ahead or behind
        on track
        on pace
        pacing
        pace to|for|toward|against|of|are
        on course
        on target
        ahead of|behind target|goal|plan|schedule|quota|pace
        hit|reach|make|meet|get|achieve|beat|exceed|miss .. our|the|this|a .. target|goal|quota|plan|budget
        hit|reach|meet|make|achieve|get|crack|cross|surpass|exceed .. # ... by|this|before|in|end|until|for
        will|can|do|could|going|likely|are we|it|i .. hit|reach|meet|make|get|achieve|hitting|reaching|miss #
        target|goal|quota #
        ^ [our|the|my|new] [new] goal|target|quota .. .. .. #
        our|my .. budget .. .. .. is [just|only|about|around] #
        within|over|under|inside|exceed|exceeding [our|the|my] .. budget of #
        target of|is|for
        goal of|is|for
        how far .. target|goal|from|off|to|are
        how close .. target|goal|to|are
        toward|towards|against .. target|goal
        advancing|moving|heading|working|inching|closing|coming|getting|marching toward|towards|to|on #
        tracking|progress|progressing|pacing|trending .. against|toward|towards|to|for #
        versus|against target|goal|plan
        our|the .. target|goal|quota|plan
        still need|left|to|missing .. hit|reach|target|goal
        progress to|toward|towards|on|against
        # ... realistic|feasible|achievable|attainable|doable|reachable|possible
        realistic|feasible|achievable|attainable|doable|reachable ... #
        run rate
        chance|chances|probability|odds|likelihood ... hit|reach|make|meet|get|achieve #
        how likely|probable ... hit|reach|make|meet|get|achieve|hitting|reaching|making|meeting #
        make|set|change|raise|lower|move .. target|goal|quota [to] #
        """)

    /// A goal that was told before: "will we reach it?"
    static let goalMeant = PatternList(
        """
        will|can|do|could|going|likely|are we|it|i .. hit|reach|meet|make|achieve|miss it|that $
        will|can|do|could|going|likely|are we|it|i .. hit|reach|meet|make|achieve|miss it|that this|by|before|in
        will|can|do|could|going|likely|are we|it|i .. get|be there $
        """)

    /// "Where did revenue end up?": what was, in words of what will be.
    static let landed = PatternList("did .. .. .. .. .. land|end|finish|close|come|wind|arrive")

    static let anomaly = PatternList(
        """
        look|looks|looked|seem|seems|seemed|feel|feels|felt|appear|appeared off|wrong|strange|fishy|weird|odd
        out of [normal|usual] range|bounds|band|limits
        within|inside|outside [the|its|their] normal|usual|expected|typical|ordinary band|range|corridor|limits|bounds
        did|do|does|have|has|was|were|is|are ... behave|behaved|behaving|run|look|act normally|regularly|typically|usually
        significant|unusual deviation|deviations|departure|departures|outlier|outliers
        nothing|anything|something crazy|wild|mad|dramatic|alarming|funny|silly|off in|about|with|on
        far|well|way outside|beyond|above|below [of] [the|its|their|our|what] expected|usual|normal|typical|predicted|norm|range|band
        outside|beyond|off|out [of] [the|its|their|our] expected|usual|normal|typical|predicted|regular band|range|corridor|limits|interval|values
        deviate|deviates|deviated|differ|differed|depart|departed|diverge|diverged from what
        wander|wandered|stray|strayed|break|broke|broken|drift|drifted|fall|fell|slip|slipped outside|from|out|beyond [of] [its|the|their] tolerance|regular|normal|usual|typical|expected|control|band|bands|pattern|range|limits
        deviate|deviates|deviated|differ|differs|differed|depart|departed ... typical|usual|normal|regular|expected|ordinary
        z score|scores
        tolerance|control band|bands|limit|limits|range
        aberration|aberrations|deviation|deviations|hiccup|hiccups|quirk|quirks|oddball|oddballs|freak|irregularity|departure|departures
        go|goes|went|gone|going|run|ran haywire|crazy|nuts|bananas|berserk|wild|mad|astray|awry|off
        far|way|well|wildly|much|very off|outside|out|away|from [of|from] [the|its|their|normal] norm|normal|usual|range|mark|pattern|chart|charts
        off [the|its|their] kilter|norm|normal|charts|rails|scale|radar
        wonky|dodgy|screwy|iffy|funny|quirky|bonkers|funky|wacky|eyebrow|eyebrows|headscratcher
        score|scores check|test|of|for|on
        did|do|does|have|has ... look|behave|run|act|stay|appear|seem|perform normal|usual|typical|ordinary|ok|okay|fine|right
        business as usual
        as usual|normal|expected $
        deviate|deviates|deviated|differ|depart from|off [the] [normal|usual|expected]
        behave|behaves|behaved|behaving|look|looks|looked|act|acted strangely|oddly|weirdly|unusually|abnormally
        anomal*
        not fit|match|follow .. pattern|picture|trend|rest
        acting|act|acted|playing|play|played up
        misbehav*
        deviate|deviates|deviated|deviating|deviation|depart|departs|departed|stray|strayed from
        out of the ordinary
        unusual|unusually|strange|weird|odd|outlier|outliers|suspicious|abnormal|abnormally|irregular|\
        irregularities|irregularity|atypical|fishy|unexpected|unexpectedly|peculiar|bizarre|oddities|\
        extraordinary
        out of .. ordinary|line|norm|whack|character|usual
        spike|spikes|dip|dips|blip|blips|glitch|glitches in|on|with|of|for|last|this|yesterday|today|over|\
        during|to
        any|were|was|did|are|find|spot|detect|see .. .. .. spike|spikes|dip|dips|blip|blips|jump|jumps|swing|\
        swings|glitch|sudden
        is|was|were|are|look|looks|does|looked .. .. .. .. .. normal|usual|typical $
        is|was|were|are|look|looks|does|looked .. .. .. .. .. normal|usual|typical for|in|on|so|this|last|today|yesterday|from|over|across|during|between|since|throughout|at|\
        compared|or|range|right
        within|outside .. .. .. .. range
        not normal
        been|be .. normal|usual|typical|ordinary
        anything .. wrong|off|stand|stood|stick|stuck|notable|surprising|look|looks|break|worry|worrying|\
        concerning|jump|happen|jumped|change
        stand|stood|stands|sticks out
        something .. wrong|off|up|happen|break|odd
        surprising|surprise|surprises|surprised
        sudden|abrupt|sharp change|jump|drop|drops|changes|jumps|shift|rise|fall
        red flag|flags
        normal|just|only|random noise|fluctuation|variation|scatter|chance
        trend or [just] [random|only|pure] noise|chance|fluctuation|luck|coincidence|blip
        noise|chance|luck|coincidence or [a] [real] trend|real|signal
        just|only [a] blip|fluke|luck|coincidence
        should|do|must we|i .. worry|worried|concerned|panic
        cause|reason for alarm|concern|worry
        something|anything|nothing|reason|cause to worry|panic
        look|looks|looking off|wrong
        """)

    /// "Does checkout work now?", "can people still pay?": whether something is broken, and no count of who is there.
    static let working = PatternList(
        """
        is|are|was|were|looks|seems|be|anything|something|what .. .. .. .. broken|failing|stuck
        broke|breaks|broken|stopped working|failing
        checkout|checkouts|payment|payments|site|website|shop|store|app|page|pages|form|cart|basket|tracking|button .. .. .. \
        working|work|works
        can|could|did|do|were people|customers|users|anyone|anybody|visitors|they|shoppers [still|not|actually|manage|able|even] [to] \
        buy|pay|order|check
        problem|problems|trouble with|on|in|at .. .. checkout|checkouts|payment|payments|cart|basket|orders|ordering
        """)

    static let forecast = PatternList(
        """
        heading|headed|going|trending to|towards in|by|next
        anticipated|projected
        likely to make|sell|earn|spend|bring|take
        do|would|can|could|should you|we [now] project|predict|forecast|expect|estimate|foresee
        should|must|can|do we|i be|get ready|prepared|prepare|braced for
        forecast|forecasts|forecasted|forecasting|predict|prediction|predictions|predicted|projection|\
        projections|project|projected|projecting|outlook|prognosis|extrapolate
        what|how|where|which|who .. .. .. will|going|shall
        is|are|be likely|probable|plausible in|on|for|next|by|over|during|the|at|until
        will we|there|it|our|the|sales|revenue|traffic|sessions|orders|conversions|users|signups|spend
        expect|expected|expecting|anticipate|anticipated|estimate|estimated
        going to be|do|get|have|make|see|land|look|reach|grow|happen|end|finish|spend
        likely to be|see|get|have|do|make|reach|land|end
        where .. .. .. land|end|finish|close|wind
        how .. .. .. look|shape|turn next|for|in|by|over|up|out next|the|coming
        look like|ahead next
        end up|land at|on
        end|finish|close|wind up with|at|on|by
        can we expect
        should we expect
        by end of|the
        """)
}
