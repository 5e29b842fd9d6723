/// What is done with a rule that exists: silenced, woken, changed, thrown away or shown.
enum AlertActions {
    /// The action that the words tell; a list where they tell none.
    static func action(_ tokens: [Token]) -> String { all.first { $0.words.matches(tokens) }?.action ?? "list" }

    /// The words in them: right as they stand.
    static let words = all.flatMap(\.words.words) + asked.words + told.words + shown.words + logged.words + moving.words

    private static let all: [(words: PatternList, action: String)] = [
        (
            PatternList(
                """
                ^ what|which|list
                show|list .. .. alert|alerts|rule|rules
                overview|inventory|catalogue|rundown|list|roster of|with ... alert|alerts|alarms|rules
                """), "list"
        ),
        (woken, "unmute"), (thrownAway, "delete"), (silenced, "mute"), (changed, "edit"),
        (PatternList("what|which|list|show|all|see|overview|every|many"), "list"),
    ]

    private static let woken = PatternList(
        """
        unmute|unsnooze|unpause|unsilence|resume|reactivate|reenable|enable|rearm|reinstate|restore|revive|restart
        =un|=re snooze|mute|pause|silence|enable|activate|start|arm|instate
        lift|end|undo|cancel|drop|stop|break .. .. mute|pause|silence|snooze|muting|snoozing|hold
        turn|switch .. .. .. .. on|back
        back [on|to|in|up] [line|life|live|action|service|force]
        let ... again
        start|resume|begin ... again
        wake|bring ... again|back|up
        off hold|mute|snooze
        muted|silenced|paused|snoozed ... again
        """)
    private static let thrownAway = PatternList(
        """
        no longer need|want|require
        not need|require|want ... anymore
        not need|require|want ... any more|longer
        delete|remove|cancel|erase|discard|purge|wipe|dispose|dismantle|uninstall|abolish|eliminate
        get rid of
        do|done away with
        throw|toss|chuck|take .. .. .. .. away|out|down
        drop|kill|scrap|bin|ditch|trash|retire|axe|dump|junk .. .. .. .. the|that|it|alert|alarm|rule
        for good|ever|keeps
        permanently|forever
        lose the|that|this
        """)
    private static let silenced = PatternList(
        """
        mute|snooze|silence|pause|disable|deactivate|quiet|quieten|suspend|stop|hush|suppress|shush|gag|freeze|halt|disarm|muzzle
        put|place|leave|keep ... on|to hold|ice|pause|mute|snooze|standby|sleep|bed
        hold off|fire
        hold ... until|till|for|back
        not .. bother|bothered|ping|pinged|notify|notified|disturb|disturbed|alert|alerted|message|messaged|hear|nag
        shut|pipe .. .. .. .. up|down
        rest|break|quiet until|till|for|from
        give ... rest|break
        leave|leaving me|us alone|be|in
        not .. want|receive|get|see|have .. .. .. alert|alerts|alarms|notifications
        no alerts|alarms|notifications|more
        stay|remain|be|keep|kept silent|quiet|muted|off|silenced
        keep|leave .. .. alert|alerts|alarm|alarms|rule|notification|notifications ... muted|silenced|quiet|off|paused|silent
        keep|leave|hold ... alert|alerts|rule|alarm ... quiet|muted|silent|silenced|paused|asleep
        keep|leave|hold ... quiet|silent|muted|silenced|asleep
        turn|switch .. .. .. .. off
        turn off
        """)
    private static let changed = PatternList(
        """
        replace|swap|exchange|hand|transfer|reassign
        add|append|attach|restrict|extend
        edit|change|update|modify|raise|lower|adjust|set|make|increase|decrease|rename|move|loosen|tighten|relax|tweak|switch|amend|alter|revise|reset|bump|widen|narrow|redirect|reroute|reconfigure|rewrite|correct|fix|drop
        should|must|needs|need|ought [to] go|fire|come|trigger|be|ring|reach|use|only
        instead|rather
        """)

    /// An order about a rule that exists, whatever it is.
    static let asked = PatternList(
        """
        replace|swap|exchange|reassign ... on|in|for|of ... alert|alerts|alarm|rule
        not need|want|have|like [to] [be|get] warned|alerted|notified|pinged|told|messaged|informed ... anymore|more|longer
        no longer need|want|have|like [to] [be|get] warned|alerted|notified|pinged|told|messaged|informed
        ^ [please] quiet|silence|peace|hush on|for|from|about|in ... alert|alerts|alarm|rule
        make|set ... alert|alarm|rule ... less|more sensitive|strict|lenient|tolerant|touchy|aggressive|tight|loose
        raise|lower|change|adjust|set|move|increase|decrease|lift|cut|edit [the|its] limit|threshold|bound|trigger|level|condition [in|of|on|for] ... alert|alarm|rule
        take off|away|down|out [the|my|our|that] ... alert|alarm|rule|notification
        take [the|my|our|that] .. .. alert|alarm|rule off|away|down|out
        add|append|attach ... to [the|my|our|that] ... alert|alarm|rule
        ^ [please] edit|change|update|amend|modify [the|my|our] rule|alert|alarm
        hush|suppress|shush|gag|quieten|unmute|unsnooze|unpause|reactivate|reinstate|resume|rearm|disarm|suspend|freeze|halt|muzzle ... alert|alerts|alarm|alarms|rule|notification|notifications
        erase|discard|purge|wipe|throw|toss|chuck|dispose|ditch|scrap|bin|trash|retire|axe|kill|junk ... alert|alerts|alarm|alarms|rule|notification|notifications
        loosen|tighten|relax|tweak|amend|alter|revise|rename|redirect|reroute|bump|widen|narrow|reconfigure|switch ... alert|alerts|alarm|alarms|rule|notification|notifications
        =un|=re snooze|mute|pause|silence|enable|activate|start|arm|instate ... alert|alerts|alarm|alarms|rule
        put|place|leave|hold ... alert|alerts|alarm|alarms|rule|notifications ... hold|ice|pause|mute|snooze|standby|until|till|back|again
        let ... alert|alerts|alarm|alarms|rule ... again
        give ... alert|alerts|alarm|alarms|rule ... rest|break
        alert|alerts|alarm|alarms|rule|notification ... throw|toss|erase|loosen|tighten|relax|delete|remove|switch|wake|scrap|ditch|bin|mute|snooze|silence|suppress|raise|lower|change|adjust|update|edit|modify|rewrite|fix|correct it|that|this|them
        alert|alarm|rule should|must|needs|ought [to] kick|trigger|fire|ring|go|sound|come|start|trip ... instead|rather|not
        alert|alerts|alarm|alarms|rule ... too sensitive|touchy|twitchy|noisy|strict|loose|lax|jumpy|chatty|high|low
        not .. bother|bothered|ping|pinged|disturb|disturbed|nag|hear|notify|notified ... alert|alerts|alarm|alarms|rule|notifications until|before|till|for|again|anymore
        no longer need|want|require ... alert|alerts|alarm|alarms|rule
        muted|snoozed|silenced|paused|suspended|disabled .. .. .. alert|alarm|rule ... back|again|on|up
        """)
    /// What is wanted of rules that exist is to see them.
    static let shown = PatternList(
        """
        see|show|list|what|which|tell|give|display ... thresholds|threshold|limits|conditions|settings|recipients|owners of|for|on|in ... alert|alerts|alarms|alarm|rules
        who gets|receives|receive|get|sees ... alert|alerts|alarm|rule
        threshold|thresholds|condition|conditions|rule|rules|limit|limits .. .. .. watched|watching|monitoring|tracking|checking|configured|monitored|guarding
        what|which ... asked|told|set|signed to be|you [up] [to|for] [be] notified|alerted|told|warned|informed|pinged|alert|notify|warn|tell [me|us] about|of|on|for
        what|which|how ... being|are|is|get|am|will [i] alerted|warned|notified|pinged about|of|on|for $
        what|which|everything|list|show ... watching|monitoring|keeping|looking [an] [eye] [out] [on] for|on [me|us] [for] [at|right|now|currently|the] [moment|present|now] $
        overview|inventory|catalogue|rundown|list|roster|table of|with [the|all|my|our|every|each] [the|my|our] [configured|active|existing|current|live] alert|alerts|alarm|alarms|rules
        configured|existing|defined alert|alerts|alarm|alarms|rules|notifications
        what|which|how|many|all|every|see|list|show ... alert|alerts|alarm|alarms|rules [are|is|do|we|i|have] [we|i|have|been|in] [have|currently|now] active|exist|running|enabled|live|force|place|defined|configured|set|own
        """)
    /// What rules did, and not what they are.
    static let logged = PatternList(
        """
        what|which|how|did|have|has|any|anything|does ... alert|alerts|alarm|alarms|warning|warnings|notification|notifications|rules ... warn|warned|told|flag|flagged|report|reported|notified|kick|kicked|activated|raised|met|sound|sounded|sent|receive|received|get|got|breached|crossed|buzzed|bothered|caught|say|said
        what|which|how ... alert|alerts|alarm|alarms|warning|warnings message|messages|email|emails|notification|notifications|ping|pings
        alert|alerts|alarm|alarms|warning|warnings|notifications [that|which] [you|we|i|were|was|are|have|has|got] [had|have|been|ever] raised|sent|fired|triggered|activated|sounded|issued|generated|received|logged|recorded|tripped|got|went|came
        alert|alerts|alarm|alarms|warning|notification incident|incidents|event|events|message|messages|history|log|logs|activity|timeline|record|records|archive|journal|firing|firings|report
        record|records|timeline|history|log|logs|journal|archive|recap|digest|summary|catalogue|tally|count of|with ... alert|alerts|alarm|alarms|warnings|notifications
        have|has|had|were|was|are [there] [been] .. alert|alerts|alarm|alarms|warnings|notifications [been|sent|at] today|yesterday|last|this|in|over|during|since|on|recently|lately|overnight
        alert|rule condition|conditions|threshold|thresholds .. .. met|breached|crossed|hit|exceeded|violated|broken|passed
        how often|many|frequently .. .. .. alert|alerts|alarm|alarms|warnings|notifications ... last|this|in|over|during|since|today|yesterday|week|month
        did|has|have ... alert|alarm|alerts|alarms .. .. sound|ring|rung|kick|trip|trigger|buzz|ping|fire|activate|speak
        """)
    /// Asking for something about alerts, and ordering nothing.
    static let questioned = PatternList(
        "^ what|which|how|did|have|has|were|was|any|anything|when|last|latest|feed|list|show|recap|rundown|who|is|are",
        "when was|were that|it|they", "feed|rundown|recap|digest|list of")
    /// "The last alarm we had"
    static let latest = PatternList("last|latest|newest|recent alert|alerts|alarm|alarms|warning|warnings|notification")
    /// "Drops 10 %", "down by half": a change that is large enough to be told.
    static let moving = PatternList(
        "drop|drops|fall|falls|rise|rises|decline|declines|decrease|decreases|increase|increases|grow|grows|climb|climbs|sink|sinks|"
            + "jump|jumps|shrink|shrinks|change|changes|move|moves|moving|down|up|rose|fell|dropped|grew|jumped|climbed|sank|shrank|declined|"
            + "decreased|increased|moved|changed|rising|falling|dropping|growing [down|up] [by] [more|over|at] [than|least] #",
        "a|an # [percent] rise|drop|fall|increase|decrease|jump|dip|decline|change|swing|move|loss|gain in|of",
        "by [more|over|at] [than|least] [a|one] half|third|quarter|fifth|tenth")
    /// A figure is to be watched from now on.
    static let told = PatternList(
        """
        from now on|in future|going forward ... flag|alert|ping|tell|warn|notify me|us
        be|get|am|kept informed|notified|alerted|warned|told|pinged|emailed [automatically] about|of|on|if|when
        must|should|need|needs|want|wants|has|have [to] hear|know|learn .. .. .. if|when|whenever|once
        hear|hears|heard|learn|learns about|of it|this|that if|when|whenever|once|should
        flag|buzz|nudge|poke|beep|signal|shout|holler|caution|forewarn|wake|phone|ring|contact .. .. .. if|when|whenever|once|should|as
        flag|report|signal|mention it|this|that to me|us .. .. .. .. if|when|whenever|once|should
        if|when|whenever|once ... flag|buzz|nudge|poke|caution|forewarn|phone|contact|wake [it] [to] me|us|the|it
        be|get|am|kept informed|notified|alerted|warned|told|pinged|posted|contacted|buzzed|flagged .. .. .. if|when|whenever|once|should|the|as
        sound|ring|raise|pull|blow the|a|an bell|alarm|siren|whistle|cord|flag|red
        tripwire|tripwires|watchdog|sentinel
        put|set|keep|place a|an|some tripwire|watch|monitor|guard|sentinel|watchdog|trap|check|eye on|for
        get in touch|contact
        get|be|come|reach|drop in|back touch|contact|line .. .. .. if|when|whenever|once
        speak|pipe|speaking up if|when|whenever|once
        monitor|watch|track|observe|guard|supervise ... and ... if|when|whenever|once
        monitor|watch|guard|supervise ... for anything|any|unusual|odd|strange|anomalies|anomaly
        the moment|instant|minute|second ... lose|loses|lost|drops|drop|fall|falls|rise|rises|exceed|exceeds|hit|hits|reach|reaches|cross|crosses|goes|go|dip|dips|gain|gains|is|are
        raise hell|cain|stink|fuss|flag|flags
        keep|stand watch|guard|lookout over|on|for
        hear about|of it|this|that [right] [away|immediately|now]
        add|set|put|create|place|make a|an|another trigger|threshold|tripwire|watch|limit|ceiling|floor
        new|another rule|trigger|threshold
        from now on|in future|going forward|henceforth ... if|when|whenever
        """)
}
