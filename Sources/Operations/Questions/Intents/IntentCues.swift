/// The words that reveal what kind of question it is. Order and exceptions are in `IntentClassifier`; the patterns
/// are those of
/// `Pattern`.
enum IntentCues {
    static let help = PatternList(
        """
        what|which [kind|kinds|sort|sorts|type|types] [of] stuff|things|thing|question|questions .. .. able|can|could|may|do
        what|which kind|kinds|sort|sorts|type|types of stuff|things|question|questions
        what is|are|was it|you|this|the|that [tool|thing|app|chat] able|capable to|of
        what .. .. able to tell|show|do|answer|say
        sample|example|examples|some question|questions [to] [start|begin|ask|try|get]
        example|examples of what you are|can|could|know
        what|which [kind|kinds|sort|sorts|type|types] [of] question|questions .. understand|support|handle|answer|ask|allowed|possible
        show|tell me|us what you|i can|could do|ask|say|type
        example|examples|sample|samples .. .. i|we|you can|could ask|type|say|enter|try
        list|show|name .. question|questions [types|kinds] [that] you|i support|understand|answer|can|know
        what|which [are] [the] thing|things [that] you|i can|could .. help|do|ask|answer|tell|say|type
        how can|could|do|should i|we phrase|word|put [my|a] question|questions
        what|which can|could i|we type|say|enter|write [in] [here|to|this]
        what can you do|answer|help|tell
        what|which kinds|kind|sorts|sort|types|type of question|questions|stuff|thing|things ... answer|ask|handle|understand|put
        which|what things|stuff|topics|matters|tasks|requests can|could|may|do|should i|you|one|we ask|answer|help|put|know|handle|deal|cover
        ^ [hi|hello|hey|and|so] who|what are you [exactly|again|anyway] $
        ^ [hi|hello|hey] can|could|will|would you help|assist [me|us] [please|out|here] $
        ^ [hi|hello|hey] i need [some|your|a] [bit] [of] help|assistance [please] $
        what can i|we ask
        ^ help $
        ^ help me $
        how do i use you|this|it
        what kind|sort|type .. question
        what question .. ask|answer
        how can|could|do you be [of] use|help|service|useful|any|good
        how can|could you be of use|help|service [to] [me|us]
        idea|overview|list|notion of what [things] you can|could|are
        what you can|could tell|answer|do|show|help [me|us] [with] $
        example question
        how does this|it work
        example of question
        what .. you able to
        show me .. example
        what are you able|capable
        what do you know
        what .. .. .. do|can you know|understand|answer
        what .. .. thing .. .. know|ask|answer
        how can you help
        ^ what else can
        ^ commands|command $
        ^ i need help $
        getting started
        ^ hello|hi|hey $
        which question
        what metric .. available|have|know|can
        which metric .. available|have|know|can
        which dimension .. available|have|know|can
        what .. things .. ask
        """)

    static let alertManage = PatternList(
        """
        no alerts|alarms|notifications till|til
        do not want ... alert|alarm|warning|notification|rule
        get rid of it|that|this|them $
        alert|alarm|rule|notification|warning ... stay|remain|be|keep|kept silent|quiet|muted|off|silenced
        not .. want|need|receive|get|see|have .. .. .. alert|alerts|alarms|notifications
        no alerts|alarms|notifications until|before|for|this|today
        no more ... alert|alerts|alarm|alarms|notifications
        alert|alerts|alarm|alarms|rule .. should go|come|be|be|fire sent|to|at|by|in|only
        do not need|want .. .. .. alert|alerts|alarm|alarms|rule [any|anymore|now] [more|longer]
        lift|end|undo .. mute|pause|silence
        delete|remove|drop|kill|stop|mute|change|edit|pause it|that|this|them [please] $
        not .. hear|hearing from .. .. alert|alarm
        keep|leave .. .. alert|alerts|alarm|alarms|rule|notification|notifications ... muted|silenced|quiet|off|paused|silent
        keep|leave|hold ... alert|alerts|rule|alarm ... quiet|muted|silent|silenced|paused|asleep
        mute|unmute|snooze|silence|unsnooze ... alert|alarm|notification|rule|alerting|it|that|this
        mute|unmute|snooze|silence
        pause|resume|stop|disable|enable|edit|change|update|modify|delete|remove|cancel|deactivate|raise|lower|\
        adjust|reactivate .. .. alert|alarm|alerting
        turn|switch off|on .. .. alert|alarm|notification
        turn .. alert|alarm|notification off|on|back
        get rid of .. alert|alarm
        set .. alert threshold
        alert threshold
        stop alerting|notifying|pinging|warning|bugging|messaging
        list|show|name|display|see [me|us] [the|all|our|my] [of] alert|alarm|rule [rule|rules] [that|which] [we|i] have|set
        what|which|list|show .. alert .. do we|i have
        what alert|rule .. set up|active|configured|exist
        list .. my|our|all|active alert|rule
        show .. my|our|all|active alert|rule
        all|every|each .. alert rule
        list|show .. every|each alert|rule
        alert|alerts|alarm|alarms|rules [that|which] i|we|you|he|she [have|has|had] [currently|already] configured|set|created|defined|made|built|got
        alert|alerts|alarm|alarms|rules [that|which] [are|is] [currently] configured|defined|place|active|existing
        which alert .. active|configured|set|exist|running
        """)

    /// What silences a rule, or wakes it.
    static let muting = PatternList(
        """
        no alerts|alarms|notifications till|til
        alert|alarm|rule|notification|warning ... stay|remain|be|keep|kept silent|quiet|muted|off|silenced
        keep|leave .. .. alert|alerts|alarm|alarms|rule|notification|notifications ... muted|silenced|quiet|off|paused|silent
        do not want ... alert|alarm|warning|notification|rule
        mute|unmute|snooze|silence
        keep|leave|hold ... quiet|silent|muted|silenced|asleep
        not .. want|receive|get|see|have .. .. .. alert|alerts|alarms|notifications
        no alerts|alarms|notifications until|before|for|this|today
        """)

    static let alertLog = PatternList(
        """
        which|what|any|how|did|were|was|list|show ... warning|warnings|notification|notifications|alert|alerts|alarm|alarms [that|which] [was|were|got|get|has|have] [been] triggered|fired|raised|sent|tripped
        did|have|has any|some|the ... alert|alerts|alarm|alarms|warning|warnings ... go|gone|went off
        warning|warnings ... went|go|gone off
        which|what|any|how ... alarm|alarms|alert|alerts|warning|warnings .. rang|ring|rung|sounded|sound|popped|came|arrived
        anything|something|what set|sets|triggered|tripped|fired [off] an|any|the|our alert|alerts|alarm|alarms
        what|which|any|how alert|alerts|alarms were|was there|raised|sent|fired
        were|was there any|some|many ... alert|alerts|alarm|alarms
        were|was any|some ... alert|alerts|alarm|alarms
        alert|alarm|rule .. .. fired|fire|triggered|trigger|went|gone|tripped
        which|what|any|how|did|were .. alert|alarm .. fire|fired|triggered|trigger|go|went|gone|ring|come|came
        alert history|log
        alert|alarm|warning|notification .. .. set off
        history of .. alert|alarm
        past|recent|fired|triggered alert|alarm
        any|were alert|alarm
        how many alert|alarm
        did|have|has .. alert|alarm .. catch|caught|find|found|see|seen|notice|noticed
        what|which alert .. get|got|received|had|sent|missed
        list|show .. alert .. from|since|of|last|yesterday|today|this|over|that
        """)

    static let alertCreate = PatternList(
        """
        flag|alert|ping|notify [to] me|us [about|of|on|to] unusual|odd|strange|abnormal|weird|anomalies|outliers
        below|above|under|over # ... want|like|need|wish to [be] told|know|hear|informed|notified|alerted
        get|receive|have|want|need|give|send [me|us] [a|an|the] [short|quick] mail|email|message|alert|ping|notification|warning|note|text|heads|shout [up] whenever
        give|drop|send|shoot .. .. .. .. shout|ping|buzz|heads|line|nudge|note|message [up] if|when|whenever|once
        get|reach|catch|contact me|us on|by|via|through|over slack|email|teams|phone|mail if|when|once|whenever|should
        below|above|under|over # then alert|message|tell|notify|ping|warn|email|inform
        ^ [please] monitor|watch|guard|track ... threshold|limit|bound|floor|ceiling #
        whenever ... i|we need|want|like|wish [to] know|hear|learn
        if|when|whenever|should|once ... i|we [would|should|must] want|need|like|love|wish|prefer to hear|know|learn [about|of] [it|this|that] by|via|through|in|over|right|at|immediately
        if|when|whenever|should|once ... i|we [would|should|must] want|need|like|love|wish|prefer to hear|know|learn [about|of] [it|this|that] $
        if|when|whenever|should|once ... i|we [would|should|must] want|need|like|love|wish|prefer to be told|informed|notified|alerted|warned|emailed|pinged
        start|begin|keep watching|monitoring|guarding|tracking ... for|and
        watch|watching|monitor|monitoring|guard ... for anomalies|anomaly|outliers|oddities|irregularities|swings|spikes|drops|surprises
        raise|wave|hoist a|the [red] flag ... if|when|whenever|once|should
        ^ [please] sign|put me|us [up|down] for a|an|the alert|alarm|warning|notification
        ^ ... below|above|under|over # ... equals|is|means|triggers|fires [an|a] alert|alarm|warning $
        below|above|under|over # ... =page|ping|alert|email|warn|notify|text|call me|us $
        inform|notify|alert|tell|warn|message|email|ping ... in case of|that|there|it|the
        write|send|drop a|an [short] mail|email|message|note to ... if|when|once|whenever
        once|when|whenever|if ... write|send|drop a|an [short] mail|email|message|note to
        if|when|whenever|should|once ... i|we want|need|like|expect|require [a|an|some] [short|quick|slack|teams] mail|email|message|alert|note|ping|notification|warning|text|heads
        want|need|like|wish ... mail|email|message|alert|ping|notification|warning|note|text ... whenever|if|when|as|once
        want|need|like|get|send|give|have ... mail|email|message|alert|ping|notification|warning|note|text [sent] [to] [me|us] each|every time
        want|need|like|let|have pagerduty|slack|teams
        have|get a|an [short|slack] mail|email|message|alert|warning|note|notification sent [to] [me|us] if|when|whenever|once
        if|whenever|when|once ... post|write|send [it|this|a|an] [message|note|warning|alert] to|in|into the|our|slack|teams|#
        post|write|send|raise a|an warning|alert|message|note to|in|on|into
        pagerduty ... if|when|whenever|once|as|should
        trigger|fire|call|page|notify|tell|ping|hit|inform [the|our|a] pagerduty|slack|teams|webhook
        have|let|make .. .. call|ring|page|wake|notify|alert|email|message|tell us|me|everyone|the ... if|when|whenever|once|as
        want|need|like|get|expect a|an|some|one email|mail|message|slack|ping|note|text|notification ... as soon|if|when|once|whenever
        want|need|like|get|expect a|an|some|one email|mail|message|slack|ping|note|text|notification if|when|once|whenever
        want|need|like [for|to] slack|teams|pagerduty|webhook to ... if|when|once|whenever
        should|must go|ring|fire|sound off|when|once|if|as ... if|when|once|whenever|over|above|below|under
        post|write|send|shout|report|say [it|this|that] [a] [message|note] to|in|on|into slack|teams|email|webhook ... as|when|if|once|whenever
        ^ post|write|shout to|in|on slack|teams as soon as
        fire|call|trigger|send|hit a|the|our webhook|pager if|when|whenever|once
        ^ should ... by|below|above|under|over|than ... tell|send|alert|let|ping|notify|email|message|mail|warn me|us|an|a|it
        as soon as|anything ... tell|send|alert|let|ping|notify|email|message|mail|warn me|us|an|a|it
        alert|notify|warn|ping|=page|tell|email|message|text|slack|inform .. me|us|team|when|if|whenever ... if|\
        when|whenever|once|anytime
        alert|notify|warn|ping|=page|tell|email|message|text|slack|inform .. me|us|team ... as soon as
        alert|notify|warn|ping|=page|tell|email|message|text|slack|inform .. me|us|team .. any time
        alert|notify|warn|ping|inform me|us|the|everyone
        alert|notify|warn|ping|=page|message|inform .. .. if|when|whenever|once
        let me|us|them|everyone|everybody|ops|marketing know .. .. if|when|whenever|once
        let .. team|channel|group|boss|manager|office know .. .. if|when|whenever|once
        send|post|raise|fire|trigger .. .. alert|notification|warning|alarm|message|email|mail|note ... if|when|whenever|\
        once
        create|set|make|add|setup|build|configure|want|need .. .. .. alert|alarm|alerting|rule|warning
        new alert|alarm
        alert|alarm if|when|whenever|for|on|once
        if|when|whenever ... alert|notify|warn|ping|message|=page me|us|the
        if|when|whenever ... let me|us know
        if|when|whenever ... tell|email|slack|text me|us|the
        if|when|whenever ... send .. alert|notification|message|email|slack|webhook
        if|when|whenever|once ... send|message|ping|mail|post me|us|a|an|the
        get notified|alerted
        if|when|whenever|once ... ... alert|notify|warn|ping|=page|tell me|us
        drop|shoot|give|write me|us a|an|some email|mail|note|line|message|ping|heads|shout|text ... if|when|once|whenever
        give me a heads up
        know|hear|learn|told [by|via|through|in|on] slack|email|teams|pagerduty when|if|whenever|once
        want|like|need|wish to know|hear|learn|be [told|informed|notified|alerted] [about|of] [it|this|that] [right] [away] in|by|via|on|through|over slack|email|teams|mail if|when|whenever|once|as
        want|like|need|wish to know|hear|learn|be [told|informed|notified|alerted|emailed|mailed|messaged|pinged|texted|warned|paged] [about|of] [it|this|that] if|when|whenever|once
        keep .. eye on
        watch .. for me
        notification|warning if|when|whenever
        raise the alarm
        wake me
        alert .. via|through|to|by|in|on
        """)

    static let schedule = PatternList(
        """
        in|into|to my|our|their|his|her|the inbox|inboxes|mailbox ... every|each|daily|weekly|monthly
        like|want|wants|need|needs ... in|into my|our|their|his|her|the inbox|inboxes|mailbox|slack|teams ... every|each|daily|weekly|monthly|mondays|fridays
        should|must|shall land|arrive|end|be|go [up] with|at|in|on|to ... every|each|daily|weekly|monthly
        push|pushed ... every|each|daily|weekly|monthly
        automate this|that|it|the|these
        automatically|automated ... every|each|daily|weekly|monthly
        on|to [the|our|my] distribution|mailing list for|of
        receive|get|have|see ... automatically|automated ... every|each|daily|weekly|monthly
        make it|this|that a|an|our routine|habit|ritual|fixture|standing|regular
        reported|sent|delivered|mailed|emailed|forwarded to me|us|the|our|my ... every|each|daily|weekly|monthly
        put|add|place|include ... on|to [the|our] distribution|mailing|recipient list
        keep ... informed|posted|updated ... daily|weekly|monthly|every|each
        provide|feed|serve|ping|supply me|us ... daily|weekly|monthly|every|each
        receive|get|see|have|want ... each|every|daily|weekly|monthly [morning|evening|day|weekday|monday|tuesday|wednesday|thursday|friday|week|month] at|by|around #
        recurring|regular|standing|standard|automated|automatic|repeat|periodic|routine .. .. report|email|mail|delivery|summary|digest|mailing|update|dispatch|message|figures|numbers
        arrange|organise|organize|queue|book|line|sign|subscribe|enrol|enroll|supply|furnish ... daily|weekly|monthly|every|each|mondays|tuesdays|wednesdays|thursdays|fridays
        arrange|organise|organize for ... email|mail|slack|teams|inbox
        week|month|day in|after week|month|day out
        daily|weekly|monthly|regular|recurring|automated|standing mailing|mailings|mailshot|dispatch
        day by day at #
        subscribe|sign|enrol|enroll|put me|us [down|up|on] for|to
        should|must get|receive|have ... weekly|monthly|daily|every|each
        let ... receive|get|have ... every|each|weekly|monthly|daily
        like|want|need to receive|get|have|see that|it|this|them ... daily|weekly|monthly|every|each
        should|must|can|could|may|is|are [to] get|receive|have|reach|arrive|come ... monthly|weekly|daily|every|each
        could|can|should|may|must this|that|it|they reach|come|arrive|be|go ... weekly|daily|monthly|every|each
        every|each|daily|weekly|monthly ... should|must get|receive|have ... report|summary|digest|update|recap
        like|want|need to receive|get|have|see that|it|this|them at|on|by|in|around ... each|every|daily|weekly|monthly
        like|want|need to receive|get|have|see that|it|this|them daily|weekly|monthly|every|each|on|mondays|tuesdays|wednesdays|thursdays|fridays
        like|want|need|have this|that|it|them delivered|sent|emailed|mailed|posted|dropped
        have|get .. .. .. delivered|sent|emailed|mailed|posted|forwarded to ... every|each|of|monthly|weekly|daily
        have|get this|that|it|them delivered|sent|emailed|mailed|posted|shared ... each|every|on|daily|weekly|monthly
        send|email|mail|deliver|post|forward|message|slack|push ... every|daily|weekly|monthly|each
        ^ [please|and|also|can|could] [you] [please] share ... every|daily|weekly|monthly|each
        to|and|also|please share ... every|daily|weekly|monthly|each
        give|get|want ... every|each
        drop me|us ... every|each
        give|get|want|drop ... daily|weekly|monthly report|summary|digest|email|update|recap|mail
        schedule
        scheduled report
        every|each ... like|want|need [to] [receive|get|have|see] this|that|it $
        every|each monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|weekday|day|week|month ... \
        send|email|mail|deliver|post|share|slack|report
        set up|create|start|make .. daily|weekly|monthly .. report|digest|email|summary|update
        subscribe .. to
        recurring|regular report|email|summary|delivery
        send|email|mail|deliver|post .. .. .. report|summary|digest|dashboard|overview|update|numbers ... to|at|\
        on|every
        report every|each
        on the # of every|each|the month
        first|last of every|each month
        every other week
        report|summary|digest|recap|update|overview|dashboard ... delivered|sent|emailed|mailed|posted|shared ... each|every|on|daily|weekly|monthly
        report|summary|digest|recap|update|overview|dashboard|performance ... mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays ... by|via|on|in email|mail|slack|teams
        weekly|monthly|daily [marketing|sales] report|summary|digest|recap|update|overview ... by|via|to|in|on [my|our|the] email|mail|slack|teams|inbox
        report|summary|digest|recap|update|overview|dashboard ... mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays at
        on a weekly|daily|monthly basis
        automatically send|email|deliver|post
        first|last day of every|each month
        """)
}
