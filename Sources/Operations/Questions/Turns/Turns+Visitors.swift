/// Who comes, how often, and what they do there, in everyday words: "the crowd", "trips to the shop", "turned on their heel".
extension Turns {
    static let visitors: [Turn] = [
        Turn(
            "[those|people|visitors|users|customers|ones] who|that had|have|has been here|with [us] before",
            "returning visitors"),
        Turn(
            "(first-timers|newcomers|new|first-time) {4-who} [those|people|ones|visitors] who|that came back",
            "$1 $2 returning visitors"),
        Turn("returning =ones", "returning visitors"),
        Turn("new =ones", "new visitors"),
        Turn("through|via|by anything|everything|all paid", "via paid channels"),
        Turn("bail|bails|bailed|bailing [out]", "drop off"),
        Turn(
            "[all|total|combined|overall] [of] [the] time [that|which] our|the [shop] pages|page|site|shop|tab was|were|is [actually] in|at|on [the] foreground|focus|front|view [of] [on] [PERSON] [screens|screen|displays|devices]",
            "total engagement time"),
        // Who comes.
        Turn(
            "everyone|everybody|anyone|anybody|people|those who|that turned|showed|came|dropped up|by|in|along [online]",
            "visitors who came"),
        Turn("(our|the) active audience|crowd|base|visitor [base]", "$1 active users"),
        Turn("our|the whole|entire|full audience", "all visitors"),
        Turn(
            "(of|did|does|do|has|have) our audience !called|named|size|sizes|for|segment|segments|named|vip",
            "$1 our visitors"),
        Turn(
            "how big|large|great was|is|were [the] crowd|audience|number [of] [people|visitors] [that|who]",
            "how many people"),
        Turn(
            "(PERSON) {2-how|what|which} was|were|are|is not [entirely|exactly|quite] new to|here [us|our|the] [site|shop]",
            "returning visitors $2"),
        Turn(
            "~never|not|ever|yet|before (PERSON) [who|that] [had|have|has|were|was|are] [already|previously|once] been|visited|called|come|shopped|seen|stopped [here|by|in|with|to|on|at] [us|our|the] [site|shop|website|store] before|already|previously|earlier !have|has|had|came|come|returned|return",
            "returning visitors"),
        Turn(
            "~never|not (visitors|people|users|shoppers|customers|individuals|folk) {6-never|not|no|how|what|which} [had|have|has] been|visited|come [here|by|in|with|to|on|at] [us|our|the] [site|shop|website|store] before|already|previously !have|has|had|came|come|returned|return",
            "returning $1 $2"),
        Turn(
            "(PERSON) {5-never|not|no|how|what} already had|have|has {3} visit|visits|session|sessions [behind|under|to|with] [them|their|us] [belt|name]",
            "returning visitors $2"),
        Turn(
            "(PERSON) [who|that] revisited|revisit|revisits|revisiting [the|our|us] [online] [shop|site|store|website]",
            "returning visitors"),
        Turn(
            "(PERSON) {3-how|what|which|but|and} [had|have|has|with] no|without [any] earlier|previous|prior|past|other visit|visits|session|sessions|history [on|in|to] [record|our|the|their] [name|site|books]",
            "new visitors $2"),
        Turn(
            "(PERSON) {2-how|what|which} [only|just|newly|recently] [only|just] discovered|found|discover [out|that|about] [us|we|our] [exist|existed|shop|site|website] [and]",
            "new visitors $2"),
        Turn(
            "fresh|novel|unknown|unfamiliar (visitors|users|people|shoppers|customers|visitor|user|faces|audience|eyeballs|traffic)",
            "new visitors"),
        Turn("non|not idle (users|visitors|people|shoppers|customers)", "active users"),
        Turn(
            "(users|visitors|people|shoppers|customers) showed|show|shown|showing [any|some|signs] [signs] [of] [any|an|some] activity|life [in|on|inside|with] [the|our] [product|app|site|shop|platform|website]",
            "active users"),
        // How often they come.
        Turn(
            "[browsing|shopping|separate|individual] stints|sittings|trips [that] [PERSON|made|paid|people] [made|paid] [by|to|on|at] [people|visitors|PERSON] [to] our|the|us|this shop|site|store|website",
            "visits to the site"),
        Turn("trips|trip|drop ins to|into our|the|us|this [online] shop|site|store|website", "visits to the site"),
        Turn("[separate|individual|distinct] browsing|shopping stints|stint|sittings|trips|bouts", "sessions"),
        Turn("online|web|site|website|digital|internet footfall", "visits"),
        Turn(
            "(in|per|during|at|on|of|for) a|one|each|every|an [single|average|typical] sitting|go|trip|call",
            "$1 a visit"),
        Turn("per sitting|trip", "per visit"),
        Turn(
            "how many times did|do|does|has|have a|an|each|every|one|the|any [single|average|typical|given|one] PERSON come|visit|drop|pop|call|stop|turn|visited|come|show [by|in|round|up|to|on|along|over] [the|our|us] [site|shop|store]",
            "how many sessions per user were there"),
        Turn(
            "each|every time|occasion [that|when] they|he|she|somebody|someone|people|a|anyone|visitors [visitor|person|shopper|user|customer] came|come|comes|dropped|drop|drops|visited|visit|visits|popped|pop|stopped|stop|looked|called|call|turned [by|in|round|over|on|us|up|along]",
            "per visit"),
        Turn(
            "whenever|when they|he|she|somebody|someone|people|a|anyone|visitors [visitor|person|shopper|user|customer] came|come|comes|dropped|drop|drops|visited|visit|visits|popped|pop|stopped|stop|called|call|turned by|in|round|over|up|along|us",
            "per visit"),
        // What they do there.
        Turn(
            "how engaged|engaging|involved|attentive (was|were|is|are) [the|our] PERSON|traffic|visits|sessions|visit|session|crowd",
            "what $1 the engagement rate"),
        Turn(
            "lasted|ran|went|last|stayed [for] [more|longer|over|beyond|at] [than|least] (#) seconds {8} page|pages|screen|views {6} goal|conversion|event|goals|action",
            "were engaged"),
        Turn(
            "(sessions|visits|session|visit|traffic) [that|which] (was|were|are|is) not [properly|fully|at] [all] engaged|engaging|involved",
            "$1 that bounced"),
        Turn("(quality|worthwhile|solid|decent) (visits|sessions|visit|session)", "engaged $2"),
        Turn("good|high|better quality (visits|sessions|visit|session|traffic)", "engaged $1"),
        Turn(
            "(sessions|visits|session|visit) [that|which] [properly|really] stuck|stick|stayed|stay|hung around|on|put !for",
            "$1 were engaged"),
        Turn(
            "[was|were|is|are|came|went|go|come|turned] in and [then] [straight|right|immediately|directly] [back] out [again]",
            "bounced"),
        Turn("turn|turned|turns|turning on their|his|her|its|the heel|heels [at] [once]", "left at once"),
        Turn("dwell|viewing|browsing|visit|session time|times !of|when", "average session duration"),
        Turn(
            "how deep|far [down|in|into] [into|in] [the|our] [shop|site|store|website] did|do|does [a|an|the|our|each|one] [typical|average] (visit|visits|session|sessions|visitor|visitors) go|get|reach|dig",
            "how many pages per visit"),
        Turn("visit|session|browsing|page depth !of", "pages per visit"),
        Turn("arrivals|arrival|landings|entries on|at|to [our|the|any|all|a] pages|page !by", "entrances"),
        Turn(
            "actions|interactions|things|hits of any|every|all|whatever|each [single] kind|kinds|sort|sorts|type|types",
            "events"),
        Turn(
            "(analytics|tracking|tool|system|systems|tag|tags|setup|ga4|logs) register|registers|registered|registering|pick|picked|catch|caught|clocked|clock|note|noted [up]",
            "$1 recorded"),
        Turn(
            "combined|total|overall (time|minutes|hours) {8-how|what|which} for|across|by|of everybody|everyone|all [of] [our|the] [visitors|users|people]",
            "total $1 $2 of all people"),
        Turn(
            "(users|people|visitors|individuals|folks) did|do|have we acquire|acquired|gain|gained|attract|attracted|win|won|land|landed",
            "new users did we have"),
        Turn("non|not [yet] new (users|visitors|people|customers|shoppers)", "returning $1"),
        Turn(
            "existing|known|previous|earlier|past (users|visitors|customers|people|shoppers) [who|that] [have] (visited|came|returned|revisited|saw|used) [us|our|the] [site|shop] [again|back]",
            "returning $1"),
        Turn(
            "(are|were|was|is) [on|making|paying] in|on [their|his|a|the] second|2nd|third [or] [later|subsequent|more|further|third|higher] visit|session|visits",
            "$1 returning visitors"),
        Turn("[site|website|shop] visitation|visitations", "visits"),
        Turn("drop ins|dropins", "visits"),
        Turn("non|not|un bounced|bouncing|bounce|bounces sessions|visits|traffic", "engaged sessions"),
        Turn("unengaged|disengaged (sessions|visits|session|visit)", "bounced $1"),
        Turn("(sessions|visits) [that|which] [was|were|are|is] unengaged|disengaged", "$1 that bounced"),
        Turn(
            "(sessions|visits) [that|which] [were|was] counted|count|counts|counting toward|towards|as|for [the] engagement|engaged",
            "engaged $1"),
        Turn(
            "rather|instead than|of [just] leaving|bouncing|exiting|quitting|disappearing [right|straight|at] [away|off|once]",
            ""),
        Turn("one and done", "bounced"),
        Turn("[just|only|were|was] in and out", "bounced"),
        Turn(
            "lasted|ran|last [for] [more|longer|over|beyond|at] [than|least] (#) [or] [more] sec|secs|seconds|second {8} goal|conversion|event|goals {5} page|pages|view|views|screens",
            "were engaged"),
        Turn(
            "[average|mean|typical] number of times [that] a|an|each|every|one|the|any [single|average|typical|given|one] PERSON come|came|visit|drop|dropped|pop|popped|call|stop|stopped|turn|visited|show|showed|used [by|in|round|up|to|on|along|over] [the|our|us] [site|shop|store|website]",
            "sessions per user"),
        Turn("page|pages|screen hits", "page views"),
        Turn("entry|entrance|landing pageviews|pageview|hits", "entrances"),
        Turn("entry|entrance|landing page views|view !to", "entrances"),
        Turn(
            "[count|number] [of] final|last|exit pageviews|hits [last|final] [page] [of|in] [the|a] [visit|session]",
            "number of exits"),
        Turn(
            "[count|number] [of] final|last|exit page views [last|final] [page] [of|in] [the|a] [visit|session]",
            "number of exits"),
        Turn("departure|departures|leaving|quit rate", "exit rate"),
        Turn(
            "how many times|often did|do|does PERSON leave|exit|quit|left [us|our|the] [site|shop|website|store] [from|on|via|at]",
            "how many exits were there on"),
        Turn(
            "how many page|pages views|view {4-what|how} (was|were|are|is) [the] last|final [view|page|one|screen|thing] of|in|to [end] [a|the|their] visit|session",
            "how many exits $1"),
        Turn(
            "SHARE of [all] [the|our] page views {3-what|how} (was|were|are|is) [the] last|final [view|page|one|screen|thing] of|in|to [end] [a|the|their] visit|session",
            "exit rate $1"),
        Turn(
            "SHARE|percent of [all] [the|our] page views {3-what|how} (was|were|are|is) [PERSON] way|ways out [of] [the] [door]",
            "exit rate $1"),
        Turn(
            "(got|get|gets|reach|reached|reaches|made|makes|make|came|come) [it] [all] [the] [way] [to] the [very] end|bottom|foot of a|the|our|any [blog] page|pages|article|post",
            "scrolled to the bottom"),
        Turn("by scrolling [all] [the] [way] [down] [it|them]", ""),
        Turn(
            "scroll|scrolled|scrolling|move|moved|went|go|got|made [it] [to|past|until|beyond|up] [at] [least] (#) [of] [the] [way] down|through [a|the|our|any] [page|pages]",
            "scrolled to the bottom"),
        Turn(
            "hit|hitting|hits|reach|reached|reaching|got|past|passed [to] [at] [least] (#) [of] [the] scroll [depth]",
            "scrolled to the bottom"),
        Turn(
            "kept|keep|keeps scrolling {2} [until|till|to] [at] [least] (#) [of] [the] [way] down|of|through [a|the|our] page|pages",
            "scrolled to the bottom"),
        Turn("arrivals|arrival|landings|entries on|at|to [our|the|any|all|a] pages|page", "entrances"),
        // Any page of the site.
        Turn("(from|off) any|one|some [of] our|the pages|screens", "$1 the site"),
        Turn("(from|off) any page|pages !of|with|that|which|where", "$1 the site"),
        Turn("(from|on|of|to|through|for|in) our pages $", "$1 the site"),
        Turn(
            "~which|each|every|any|some|one|most|all|which|two|three|#|top|best|worst (of|on|from|to|through) our pages (last|this|yesterday|in|over|during|to|visible|shown|load|need|take)",
            "$1 the site $2"),
        Turn("departures|departure from|on [our|the|any|all] pages|page", "exits"),
        Turn(
            "how many times did|do|does|have PERSON pop|drop|nip|call|come|stop|swing|look|turn|wander by|in|into|round|up [on|to|at] [the|our|us] [online] [shop|site|store|website|app]",
            "how many sessions did we have"),
        Turn(
            "(people|users|visitors|shoppers|customers) on the|our site|website|shop|store (ended|who|that|had|were|was|did|have|last|yesterday) !now|right|at",
            "visitors $2"),
        Turn(
            "how many PERSON {8-how|what|far|which} scroll|scrolled|scrolling !through|past|to|until|down",
            "how many users scrolled $1"),
        Turn(
            "[unique|distinct|different] PERSON [who|that] triggered|fired|recorded|had|with a|the|any [any] scroll|scrolls [tracking|event|events|depth]",
            "users who scrolled"),
        Turn(
            "[unique|distinct|different] PERSON [who|that] triggered|fired|recorded|had scroll|scrolls|scrolling [tracking|event|events|depth]",
            "users who scrolled"),
        Turn(
            "used|use|using the|a|their {4-what|how} to scroll [through|down|up] [our|the|a] [pages|page]", "scrolled"),
        Turn("first timers|timer", "new visitors"),
        Turn("newbies|newcomers|debutants", "new visitors"),
        Turn(
            "(PERSON) [who|that] [had|have|has|would] never|not [yet|before] been|visited|come|shopped|seen [on|to|in|at|with|here] [us|our|the] [site|shop|store|website|here] before",
            "new visitors"),
        Turn(
            "~of|share (visitors|people|users|shoppers|customers) coming|returning [back] to us|our [site|shop|store] !after|in|within|each|every|per",
            "returning visitors"),
        Turn(
            "how much|many time|minutes|seconds|hours did|do|does {4-how|what} spend|spent|stay [with|on|at|in] [us|our|the] [site|shop|store|website] [per|each|in|during|a] [a|each|one] visit|session",
            "how long did the average session last"),
        Turn(
            "[average] minutes|seconds|time spent per|in|during [a|each|one] visit|session", "average session duration"),
        Turn("dead end (visits|sessions)", "bounced $1"),
        Turn("(visits|sessions) was|were|is|are worthwhile|meaningful|solid", "$1 engaged"),
        Turn("end|ended|ends|ending with no [single|one] click|clicks|action|interaction|tap", "bounced"),
        Turn("end|ended|ends|ending without [a|any] [single|one] click|clicks|action|interaction|tap", "bounced"),
        Turn(
            "how many times did|do|does PERSON come|came|get|walk|enter|land|arrive [in|into] [the] [site|shop] through|via|by|on|at any|one|some [of] our|the pages|page",
            "how many entrances were there"),
        Turn(
            "how many times did|do|does PERSON land|arrive|enter on|at a|any|one page|pages [of] [ours] to begin|start|open [their|a] visit|session",
            "how many entrances were there"),
        Turn(
            "(visits|sessions|visitors|users|traffic) arriving|coming|landing|entering through|via|over|from", "$1 from"
        ),
        Turn(
            "(visits|sessions|visitors|users|people) came|come|arrived in (on|over|during|last|in|per|by|yesterday|today)",
            "$1 came $2"),
        Turn(
            "how often|many [times] did|does|do|has|have|was one|each|every [single] [of] [them|these|those] [person|user|viewer|one|people] [person] see|saw|seen|view|viewed|shown [them|it|one|the|our|an|that] [ad|ads] [on] [average]",
            "what was the frequency"),
        Turn("largest content paint [lcp]", "lcp"),
        Turn("for [our|the|my] store buyers|merchandisers|merchandising", ""),
        Turn("sign_up key event|events", "signup"),
        Turn("completed sign_up event|events", "signups"),
    ]
}
