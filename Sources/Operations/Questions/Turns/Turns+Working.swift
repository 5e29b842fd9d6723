/// How the site works, in everyday words: "out of action", "the delay on the first click", "technical faults".
extension Turns {
    static let working: [Turn] = [
        // Speed.
        Turn(
            "how quick|quickly|fast|speedy|slow|slowly|swift|swiftly|soon was|were|is|are|did|do|does [the|our|a] page|pages|site|website|shop|store to|in|at|opening|open|appear|come|show [opening|open|opened|opens|appear|show|come|up|appearing|ready|shown] [up] !after",
            "how fast did pages load"),
        Turn(
            "wait|waiting|waited [for|until|till|before] a|the|our [whole|full|entire|complete] page|pages [to] [be|is|was|were|were] [there|up|ready|loaded|open|opened|appear|come|finish|show|shown|complete]",
            "wait for the page to load"),
        Turn(
            "(page|pages) [was|is|were|are|be] complete|completed|fully|ready|finished|there [there|shown|ready|up|drawn] [on] [the|their] [screen]",
            "$1 loaded"),
        Turn("back end", "backend"),
        Turn("largest|biggest paint [time|times]", "lcp"),
        Turn("visual|visually|layout stability|stable|steadiness|unstable|instability [score|index]", "cls"),
        Turn(
            "initial|first|earliest content|contentful|element|paint|pixel|thing [render|rendering|paint|display|draw|show] time|times",
            "fcp"),
        Turn(
            "before|until|till something|anything came|comes|come|showed|shows|appeared|popped|turned [up] [on] [it|screen]",
            "before the first content appeared"),
        // The first click or key of a visit.
        Turn(
            "(first|initial|opening|earliest) [ever] (click|tap|press|interaction|input|keystroke|touch) [on] [a|the|our] [page] delay|latency|lag|wait|responsiveness|response [time]",
            "fid"),
        Turn(
            "(delay|lag|latency|wait|pause) [on|after|of|at|before|following] {3-how|what|which} [very] first|initial|opening|earliest (click|tap|press|interaction|input|keystroke|touch) [on|with|to|upon] [a|the|our] [page|pages|site]",
            "fid"),
        Turn(
            "how long|slow|slowly|quick|quickly|fast|many|soon {10-how|what|which} [very] first|opening|initial|earliest (click|tap|press|interaction|input|keystroke|touch|key) {8} [got|get|was|is|were|being] handled|answered|processed|left|reacted|dealt|acknowledged|registered [hanging|to|with]",
            "what was the fid"),
        Turn(
            "how long|slow|slowly|quick|quickly|fast|soon did|does|do {3-how|what|which} [take|need] [to] (react|respond|answer|reply) [to] {2} [very] first|opening|initial|earliest (click|tap|press|interaction|input|keystroke|touch|key)",
            "what was the fid"),
        Turn("first (click|tap|press|interaction|input) responsiveness|delay|latency|lag", "fid"),
        // What breaks.
        Turn(
            "technical|tech|system|site|software|it|server faults|fault|failures|problems|glitches|breakdowns|hitches|hiccups",
            "errors"),
        Turn(
            "how many [technical|separate] glitches|bugs|faults|hiccups|failures|breakdowns|crashes|snags !in|with",
            "how many errors"),
        Turn("^ glitches|bugs|faults|hiccups|crashes|failures {4-what|why|which|how} ,how many", "how many errors $1"),
        Turn(
            "(count|number|tally|total) of [technical|separate] glitches|bugs|faults|hiccups|failures|crashes|breakdowns",
            "$1 of errors"),
        Turn(
            "how many times|often did|does|do|has|have {2-how|what|which} [technical|technically] go|goes|went|gone wrong",
            "how many errors were there"),
        Turn(
            "how many times|often did|does|do|has|have [our|the] PERSON hit|meet|see|get|encounter|strike|run [into|on] [a|an|the] bug|error|bugs|errors|exception|fault|glitch|crash",
            "how many errors were there"),
        Turn(
            "SHARE of [all] [the|our] visits|sessions|requests|hits|calls|visit ran|run|runs|hit|hits|met|meet|saw|got|encountered|suffered [into|with|on|up] [against] [a|an|any|some|at] [least] [one] error|errors|exception|bug|fault",
            "error rate"),
        Turn(
            "percent|percentage of [all] [the|our] visits|sessions|requests|hits|calls|visit ran|run|runs|hit|hits|met|meet|saw|got|encountered|suffered [into|with|on|up] [against] [a|an|any|some|at] [least] [one] error|errors|exception|bug|fault",
            "error rate"),
        // Up and down.
        Turn("out of action|order|service|commission", "offline"),
        Turn("off [the] air|line|web|internet|grid", "offline"),
        Turn(
            "how long was|were|have|has|is|are we|everything [been] [completely|totally|entirely] unavailable|offline|unreachable|down|dark|out [altogether|entirely|completely|of|for] [action]",
            "how long was the site down"),
        Turn(
            "could|can PERSON|nobody|anyone not reach|open|access|get|use|visit [on|to|at] [our|the|us] [site|shop|store|website]",
            "was the site down"),
        Turn(
            "could|can nobody|no|none [one] reach|open|access|get|use|visit [on|to|at] [our|the|us] [site|shop|store|website]",
            "was the site down"),
        Turn(
            "for how many minutes|hours was|were [the|our] (site|shop|store|website) (down|offline|unreachable|unavailable)",
            "how long was the site down"),
        Turn(
            "how many minutes|hours was|were [the|our] (site|shop|store|website) (down|offline|unreachable|unavailable)",
            "how long was the site down"),
        Turn(
            "share of [all] [the] time|hours|minutes|day|week|month {2-how|what} (was|were|is|are) we|our|everything [all] (up|online|available|reachable|live)",
            "share of the time the site was up"),
        Turn(
            "SHARE|percent|pct of [all|the] [the] {2-how|what|which|we} time|hours|minutes (was|were|is|are) we|our|the|everything [site|shop|store|website|server|servers] [actually|fully] up|online|available|reachable|live|working|running|accessible|alive|functioning|operational [and] [running|working|live]",
            "uptime rate"),
        Turn(
            "SHARE|percent|pct of [all|the] [the] time|hours|minutes|day|week|month (could|can) PERSON [actually] reach|open|access|get|use|visit [on|to|at] [our|the|us] [site|shop|store|website]",
            "uptime rate"),
        Turn(
            "what|which percentage of minutes|hours|time {5-how|what} (was|were|is|are) [the|our] (site|shop|store|website|servers|server) up|online|available|reachable|live|working|running|accessible|alive",
            "uptime rate $1"),
        Turn(
            "how much of the|that|last time|week|month did|do|was|were [the|our] [site|shop|store|website|servers|server] (stay|stayed|remain|remained|keep|up|online|available|live|alive) [up|online|alive|live|available|running|reachable] ,[as] [a] [percentage|percent|share]",
            "uptime rate"),
        // Coming back.
        Turn(
            "SHARE of [the|our] [all] PERSON did|do|have|were|was|has [we|it] [manage|managed|able] [to] keep|kept|retain|hold|retained [on|onto] [to]",
            "retention rate"),
        Turn(
            "stay|stays|stayed|remain|remained|remains loyal|faithful|true [to] [us] [and] [returned|return|back|came]",
            "came back"),
        Turn(
            "(react|respond|answer|answering|reply|responding|replying|reacting) to a|the|each|our|every [page|browser] requests|request|calls|call|hits",
            "$1"),
        Turn("(answer|answering|serve|serving) [page|browser] requests|calls", "respond"),
        Turn(
            "until|till|before something|anything first [first] showed|appeared|came|shows|appears [up] [on] [the] [screen]",
            "until the first content appeared"),
        Turn("time to|until|till first|initial [visible|any] [visible] content|paint|pixel|element|render", "fcp"),
        Turn("first|initial contentful|content|visible paint|render|content|display [timing|time|times]", "fcp"),
        Turn("(interaction|input) latency|lag", "inp"),
        Turn(
            "first|initial interaction|click|tap|input|press {4-what|how} get|got|is|was|were|gets held|kept|left|delayed [up|waiting|hanging]",
            "fid"),
        Turn(
            "SHARE|percent|pct of [all] [the|our] page loads|load|hits|requests|views {2} had|got|hit|returned|gave|threw|ended [out|up|with|in] [a|an|any] error|errors|exception",
            "error rate $1"),
        Turn(
            "SHARE|percent|pct of [all] [the|our] page loads|load {2} broke|failed|crashed|errored|fail|break [out]",
            "error rate $1"),
        Turn(
            "proportion|share|percentage|percent|pct of [all] [the|our] hits|requests|loads [that|which] errored|error|erroring|failed [out|with|in] [an] [error|errors]",
            "error rate"),
        Turn(
            "what percentage of hits|requests|loads|calls {4} came|come|comes|returned|ended|went [back] as|in|with|into [an] error|errors",
            "error rate $1"),
        Turn("error|errors percent|percentage|share|proportion|ratio", "error rate"),
        Turn("minutes|hours|time of outage|outages|unavailability|inaccessibility", "downtime minutes"),
        Turn("unavailability|inaccessibility", "downtime"),
        Turn("(site|shop|website|store) [was|were|is] not working|functioning|loading [at] [all]", "$1 down"),
        Turn(
            "SHARE|percent|pct of [all|the] [the] time|hours|minutes|day|week|month PERSON (could|can) [actually] reach|open|access|get|use|visit [on|to|at] [our|the|us] [site|shop|store|website]",
            "uptime rate"),
        Turn("how many nines", "what uptime rate"),
        Turn(
            "SHARE|percent|pct of (last|this|past) (week|month|quarter|year) was|were|is|are [the|our|we] [site|shop|store|website|server|servers] [actually|fully] up|online|available|reachable|live|working|running|accessible|alive|functioning|operational [and] [running|working|live]",
            "uptime rate $1 $2"),
        Turn("(site|shop|store|website) [was|went|is] gone|dark|dead !from|into", "$1 down"),
        Turn("how long was [the|our] (site|shop|store|website) gone|dark|dead", "how long was the $1 down"),
    ]
}
