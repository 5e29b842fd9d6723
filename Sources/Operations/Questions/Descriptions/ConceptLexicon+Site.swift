/// How the site works.
extension ConceptLexicon {
    static let speed: [Entry] = [
        (
            .speed,
            "slow|slower|slowest|slowly|quick|quicker|quickest|quickly|fast|faster|fastest|sooner|soon|soonest|later"
        ),
        (.loading, "load|loads|loaded|loading"),
        (
            .responding,
            "respond|responds|responding|responded|response|responses|answer|answers|answering|reply|replies|react|reacts|reacted|reacting\nkeep|keeps|kept|make|makes|made .. .. waiting|wait\nsend|sends|sent anything|something"
        ),
        (.firstByte, "first byte"),
        (
            .firstInput,
            "first|initial|opening|earliest [ever] [user|key|mouse] click|tap|press|interaction|input|keystroke|touch|keypress"
        ),
        (
            .firstPaint,
            """
            first|earliest|initial thing|things|bit|text|content|pixel|pixels|element|image|paint|painted|drawn|piece|part|sliver|scrap
            anything|something [at] [all] shows|show|is|appears|appear|gets|becomes [first] [up|drawn|painted|visible|displayed|rendered]
            first [text] [or] image|text
            blank|white|empty page|screen
            page|screen was|were|is|stayed|stays|be|stay white|blank|empty
            first painted
            """
        ),
        (
            .mainContent,
            """
            main|biggest|largest|big|key|principal|primary|chief|central|bulkiest|sizeable [visible|image|text] [or] [text|image] content|element|block|image|part|picture|text|banner
            main|biggest|largest|big|key|principal|primary|chief|central|bulkiest|sizeable piece|bit|chunk|part|block|element|item|thing|object of|on [the|our] content|page|screen|view
            hero image|picture|banner|shot|photo
            """
        ),
        (
            .appearing,
            """
            appear|appears|appeared|visible|painted|drawn|displayed|rendered|render|renders|rendering|shown|show|shows|showing
            show|shows|showed|pop|pops|popped|come|comes|came|turn|turns|turned up
            """
        ),
        (
            .reacting,
            """
            react|reacts|reacted|reaction|reactions|responds|respond|responding|responsive|responsiveness|lag|laggy|lags|delay|delayed|sluggish|\
            sluggishly|handle|handles|handled|update|updates|updating|updated|repaint|process|processes|processed|processing
            """
        ),
        (
            .shifting,
            """
            shift|shifts|shifted|shifting|wobble|wobbles|wobbled|wobbling|wobbly|jolt|jolts|jerky|jittery|steady|unsteady|shaky|stable|unstable|stability|\
            instability|jumpy
            move|moves|moved|moving|jump|jumps|jumped|jumping|hop|hops|hopped|hopping|jerk|jerked|slip|slipped|lurch|lurched|bounce|bouncing [things] around|about
            out of place|position
            move|moves|moved|hop|hopping|jump|jumping out of
            """
        ),
        (
            .pressing,
            "click|clicks|clicked|tap|taps|tapped|press|presses|pressed|button|buttons|input|inputs|interaction|interactions|keystroke|keystrokes|touch|touches\nuser action|actions"
        ),
        (.layout, "layout|layouts|page|pages|content|contents|element|elements|things|stuff|everything"),
        (
            .failing,
            "fail|fails|failed|failing|failure|failures|error|errors|crash|crashes|crashed|bug|bugs|broken|broke|glitch|glitches|fault|faults|faulty|exception|exceptions|errored\ngo|goes|went|going wrong"
        ),
        (.request, "request|requests|call|calls|load|loads|response|responses|hit|hits"),
        (
            .down,
            """
            down|unreachable|unavailable|dead|offline|inaccessible|downtime
            not reachable|available|accessible|online|up|reach
            out of action|order|service
            off air|line
            """
        ),
        (
            .up,
            """
            reachable|available|accessible|online|availability|live|alive|operational|functioning|working
            up and running
            up $
            is|are|was|were|been|be|being|stay|stays|stayed|kept [the] [site] up
            up time
            """
        ),
    ]
}
