/// What visitors do.
extension ConceptLexicon {
    static let visits: [Entry] = [
        (
            .people,
            """
            people|person|persons|visitor|visitors|user|users|individual|individuals|folk|folks|shopper|shoppers|customer|customers|\
            buyer|buyers|someone|somebody|anyone|anybody|everyone|everybody|guest|guests|audience|viewer|viewers|crowd|soul|souls|browser
            """
        ),
        (
            .perHead,
            """
            each|every|per|single|one|average|typical|same|mean|a|individual [individual|single|different] person|visitor|user|head|individual|\
            shopper|customer|guest|viewer|somebody|someone
            per head
            """
        ),
        (.visit, "visit|visits|session|sessions|trip|trips|sitting|sittings"),
        (.page, "page|pages|homepage|blog|article|articles|screen|screens|post|posts\nhome page"),
        (.site, "site|website|shop|store|app|webshop|platform\nour|the pages"),
        (.server, "server|servers|backend|host|hosting"),
        (
            .comingBy,
            """
            dropped|drop|drops|dropping|stop|stops|stopped|stopping|come|comes|came|coming|swing|swung|pop|popped|pops|look|looked|call|called|nip|nipped|turn|turned|show|showed|walk|walked|wander|wandered by|in|into|round|up
            drop|dropped|drops in on
            found|find their way
            """
        ),
        (
            .firstTime,
            """
            newcomer|newcomers|newbie|newbies
            first timer|timers|timer
            for the [very] first time
            fresh|new|novel face|faces|eyes|eyeballs|blood
            first|debut|maiden [ever] visit|visits
            never|not heard|known|known of|about [us|our]
            never been|visited|seen|come|used ... before
            not been|visited ... before
            brand new to
            """
        ),
        (
            .beenBefore,
            """
            =regulars
            not [here|with] [us] for the first time
            not here for the first time
            already [been|visited|knew|know|come|came|here] [been|visited] [here|us] before|earlier
            already been|visited|knew|know|seen|familiar|here
            were|was here before
            revisit|revisits|revisited|revisiting
            repeat|repeated custom|visits
            from an earlier|previous|past visit
            known|familiar|old face|faces
            repeat|returning visitor|visitors|guest|guests
            more than once
            """
        ),
        (
            .active,
            "active|actives|actively|online|using\nnot|non idle|dormant|inactive\nshow|shows|showed|shown [any|some|signs] [of] [any|an] activity|life"
        ),
        (
            .engaged,
            """
            engaged|engage|engages|engaging|involved|meaningful|attentive|interaction|interactions|interacted|interact|interacting
            not bounce|bounced|bouncing
            not just passing through
            real|genuine|true|proper|serious|sincere|actual interest|attention|engagement
            show|showed|shown|shows|take|took [some|any|an|real] interest
            got|get|gets|were|was|become|became [properly|really] stuck|into|involved|hooked|absorbed [in]
            more than [just] [a] [quick|one|short] glance|look|page|peek
            lasted|longer|over [longer] than # seconds
            actually|really|truly do|did|doing something
            """
        ),
        (
            .leaving,
            """
            leave|leaves|leaving|left|quit|quits|quitting|exit|exits|exited|exiting|depart|departs|departed|departure|departures|gone|\
            bail|bails|bailed|bailing|flee|flees|fled|vanish|vanished
            turn|turns|turned|turning|walk|walks|walked|click|clicks|clicked|go|goes|went|run|ran|clear|clears|cleared|push|pushed|head|headed [right|straight] around|back|away|off
            walk|walks|walked|walking|step|stepped|head|headed|check|checked out of|from
            disappear|disappears|disappeared|disappearing|vanishes|vanishing|scarper|scarpered
            take|takes|took off
            say|said goodbye|bye
            scare|scares|scared|drive|drives|put|puts off|away
            hit|hits the back
            """
        ),
        (.bouncing, "bounce|bounces|bouncing|bounced"),
        (
            .atOnce,
            """
            immediately|instantly|promptly
            straight|right away|off
            at once
            right|straight|shortly|immediately after [they] arriving|arrive|arrived|landing|landing|land|landed|coming|entering|opening
            at the door
            without [anyone|anybody] doing|seeing|clicking|looking|interacting|touching|going
            after [seeing] [only|just] one|single|a page|single
            after a [single] page|second|seconds
            only|just [saw|see|viewed|view|look|looked] [at] one|single page
            saw|see|seeing|viewed|took|take|had|taking|at|with|after [just|only] one|single|a [single|quick] glance|look|peek
            saw|see|seeing|viewed|had|loaded|opened [just|only] one|single|a [single] page|screen
            without [a|any] [single|one] click|action|tap|interaction
            without [a] doing|second|further|another thing|click|action|page|look
            within seconds|moments
            in a flash|heartbeat
            """
        ),
        (
            .lastPage,
            """
            last|final page|thing|screen|step|ones|one|view|stop of|in|people|visitors|users|they|shoppers|before|seen
            last|final in|of the|a|their|its|that|any visit|session|visits
            close|closed|closes|closing|end|ended|ends|ending|finish|finished|conclude|concluded the|a|their|its|that|any visit|visits|session|sessions
            way out
            last|final page|screen|thing
            visit|visits|session|sessions|it end|ends|ended|ending|finish|finished on|at|with|there|here|from
            ended|end|ending|ends on|at|there
            were|was|turned the last one|ones
            end of the|a|their visit|session
            """
        ),
        (
            .firstPage,
            """
            first page|thing|screen [people|visitors|users|they|anyone|someone] [hit|hits|see|sees|saw|get|reach|reached|open|opened|land]
            entry page|pages|point|points
            first one|page|screen|view|thing of|in a|the|their|its|any [single] visit|session|visits
            page|pages|screen|screens kick|kicks|kicked|open|opens|opened|start|starts|started|begin|begins|began [off] a|the|their|its|any|each visit|session|visits|journey
            visit|visits|session|sessions start|starts|started|begin|begins|began|open|opened on|at|from
            come|comes|came|get|gets|got|walk|walks|walked|arrive|arrived|arrives in|into|inside [the|our] [site|shop|store] through|via|by|on
            arrive|arrived|arrives|land|lands|landed on|at|via|through a|one|any|our|the|some [of] [our|the] page|pages
            starting point|page
            way|door|gateway|entrance in|into
            the way|door|gateway|entrance in|into|to
            enter|entered|enters|entering the|our|via|through|on|at [site|website|shop]
            start|starts|started|begin|begins|began [their|a|the|its] visit|visits|session|sessions|journey on|at|with|from
            """
        ),
        (
            .lasting,
            """
            how long
            longer|longest|long|shorter|shortest|short|length|duration|=lasts|lasted|lasting
            how many minutes|seconds|hours
            """
        ),
        (
            .staying,
            """
            stay|stays|stayed|staying|linger|lingers|lingered|lingering|remain|remained
            hang|hangs|hung|hanging|stick|sticks around
            """
        ),
        (.timeSpent, "time|minutes|hours|=seconds"),
        (
            .opening,
            """
            opened|open|opens|viewed|looked|seen|called|read|loaded|visited|browsed
            looked|look|looks|looking at
            called|call|calls up
            pulled|pull|brought up
            """
        ),
        (
            .pagesSeen,
            """
            how many pages|screens
            count of pages|screens
            number of pages|screens
            many|more|fewer|less|average|most|fewest pages|screens
            pages|screens [do|did|does|were|are|people] seen|saw|see|look|looked|viewed|opened|visited|clicked|browsed|deep|read
            browsing|browse|click depth
            pages|screens deep
            """
        ),
        (
            .bottom,
            """
            bottom|foot of
            to|at the bottom
            all the way down|through
            end|foot|very of|end the|our|a|blog|of [the|a|our] page|pages|article|articles|post|posts|blog
            whole|entire page|pages|article
            """
        ),
        (
            .reaching,
            "reach|reaches|reached|reaching|get|gets|got|made|make|makes|read|reads|go|goes|went|going|hit|hits|achieve|achieved|achieves|fulfil|fulfilled|accomplished|meet|met|complete|completed|completes|completion|completions"
        ),
        (
            .angry,
            "anger|fury|exasperation|temper|huff|strop|tantrum|angry|angrily|furious|furiously|frantic|frantically|annoyed|annoyance|frustrated|frustration|irritated|rage|raging|hammer|hammered|hammering|mash|mashed\nlose|lost|losing|loses patience|temper|it|their"
        ),
        (
            .repeatedly,
            """
            repeatedly|repeated|multi|rapid
            over and over
            again and again
            same button|spot|place|element|link|thing
            keep|keeps|kept|keeping clicking|tapping|pressing|jabbing|hitting|hammering|bashing|poking|prodding
            bash|bashed|jab|jabbed|hammer|hammered|pound|pounded|stab|stabbed|click|clicked|tap|tapped|peck|pecked away
            rapid|quick fire
            frustrated|repeat|repeated clicks|click|clicking|taps|tapping
            many|several times in a row
            """
        ),
        (
            .clicking,
            "hammer|hammered|hammering|mash|mashed|mashing|jab|jabs|jabbed|jabbing|bash|bashed|bashing|poke|poked|poking|prod|prodded|prodding|stab|stabbed|stabbing|pound|pounded|pounding|click|clicks|clicked|clicking|tap|taps|tapped|tapping"
        ),
        (
            .tracked,
            "tracked|tracking|recorded|record|records|logged|triggered|trigger|fired|fire|registered|register|captured|collected|measured"
        ),
        (.ending, "end|ends|ended|ending|finish|finished\nis|was|are|were|be over"),
        (.attention, "attention|foreground|actively|active|engaged|reading"),
        (
            .sequence,
            """
            from|via|through which|what page|pages|screen|screens .. .. arrive|arrived|reach|reached|come|came|get|got
            from viewing|view|adding|starting|seeing|looking|putting .. .. .. to|until
            having|after|before|preceding|following|afterwards|subsequently
            go|goes|come|comes|do|does|did|happens|went next
            next|previous page|pages|step|steps|event|events
            lead|leads to
            go|goes|went|gone on to
            never|not got|get|reached|made|make|came|come|entered|reaching [it] [as] [far] [to|as]
            yet|but never|not
            """
        ),
        (
            .steps,
            """
            funnel|funnels|step|steps|stage|stages|process|flow
            cart|basket|checkout|view|item to|into [the] purchase|checkout|order|payment|buy|buying
            """
        ),
        (
            .returningLater,
            """
            retain|retained|retention|retaining|churn|churned
            come|comes|came|coming back|again
            bought|buy|buys|ordered|order|purchase|purchased|visit|visited|convert|converted|returned|return again
            stick|sticks|stuck|sticking around
            hold|holds|held|holding on to
            still around|active|with|here|there|customers
            """
        ),
        (.now, "now|currently|presently\nright|just now\nat the|this moment"),
        (.action, "action|actions|interaction|interactions|event|events|hit|hits"),
    ]
}
