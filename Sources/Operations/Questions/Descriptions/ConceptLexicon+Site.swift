/// How the site works.
extension ConceptLexicon {
    static let speed: [Entry] = [
        (.speed, "slow|slower|slowest|slowly|quick|quicker|quickest|quickly|fast|faster|fastest|sooner|later"),
        (.loading, "load|loads|loaded|loading"),
        (
            .responding,
            "respond|responds|responding|responded|response|responses|answer|answers|answering|reply|replies"
        ),
        (.firstByte, "first byte"),
        (
            .firstPaint,
            """
            first thing|things|bit|text|content|pixel|pixels|element|image|paint|painted|drawn
            anything|something [at] [all] shows|show|is|appears|appear|gets|becomes [first] [up|drawn|painted|visible|displayed|rendered]
            first [text] [or] image|text
            blank|white|empty page|screen
            first painted
            """
        ),
        (
            .mainContent,
            """
            main|biggest|largest|big|key [image|text] [or] [text|image] content|element|block|image|part|picture|text|banner
            main|biggest|largest|big|key piece|bit|chunk|part|block|element of [the|our] content|page|screen|view
            hero image
            """
        ),
        (
            .appearing,
            """
            appear|appears|appeared|visible|painted|drawn|displayed|rendered|shown|show|shows
            show|shows|showed|pop|pops|popped|come|comes|came up
            """
        ),
        (
            .reacting,
            """
            react|reacts|reacted|reaction|reactions|responds|respond|responding|responsive|responsiveness|lag|laggy|lags|delay|delayed|sluggish|\
            sluggishly|handle|handles
            """
        ),
        (
            .shifting,
            """
            shift|shifts|shifted|shifting|wobble|wobbles|wobbled|wobbling|stable|unstable|stability|\
            instability|jumpy
            move|moves|moved|moving|jump|jumps|jumped|jumping|hop|hops|hopped|hopping [things] around|about
            """
        ),
        (
            .pressing,
            "click|clicks|clicked|tap|taps|tapped|press|presses|pressed|button|buttons|input|inputs|interaction|interactions\nuser action|actions"
        ),
        (.layout, "layout|layouts|page|pages|content|contents|element|elements|things|stuff|everything"),
        (
            .failing,
            "fail|fails|failed|failing|failure|failures|error|errors|crash|crashes|crashed|bug|bugs|broken|glitch|glitches\ngo|goes|went|going wrong"
        ),
        (.request, "request|requests|call|calls|load|loads|response|responses|hit|hits"),
        (
            .down,
            """
            down|unreachable|unavailable|dead|offline|inaccessible|downtime
            not reachable|available|accessible|online|up
            """
        ),
        (
            .up,
            """
            reachable|available|accessible|online|availability
            up and running
            up $
            is|are|was|were|been|be|being|stay|stays|stayed|kept [the] [site] up
            up time
            """
        ),
    ]
}
