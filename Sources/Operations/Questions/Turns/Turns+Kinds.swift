/// What is wanted done, in everyday words: to explain, to suppose, to follow, to watch, to send.
extension Turns {
    static let kinds: [Turn] = [
        Turn(
            "[give|make|write|draw|need|want] [me|us] [up] a [short|quick|action] plan [of] [action] for (this|next|the|today|tomorrow|MONTH)",
            "what should we do $1"),
        Turn(
            "where would you [rather] put|spend|invest|move the|our|this|that|it money|budget [instead]",
            "where should we put the budget"),
        Turn("where would you [rather] put|spend|invest|move it instead", "where should we put the budget"),
        Turn(
            "^ {14-what|how|which|MONTH|WEEKDAY|last|yesterday|today|this|since|if|when|goal|target|budget|alert} ,so [kindly|please] (tell|give|show)",
            "$2"),
        Turn("how is {6-what|which} been", "how has $1 been"),
        Turn("carve|slice|chop|dice|divvy up", "split"),
        Turn("^ [please] slice|carve|dice|chop", "split"),
        Turn("what gives $", "what happened"),
        Turn(
            "freakishly|eerily|bizarrely|crazily|insanely|absurdly|ridiculously|suspiciously|unnaturally|freaky|freakish",
            "unusually"),
        Turn(",if you could|can|would|may|please $", ""),
        // Ahead.
        Turn(
            "[the] full|whole|entire|complete|year year|end landing|landings|outturn (for|of|on|in)",
            "forecast to the end of the year $1"),
        Turn("^ planning|looking|thinking ahead", "forecast"),
        Turn("(unusual|suspicious|odd|strange|abnormal|weird|implausible) {3} =values", "$1 $2"),
        Turn(
            "likely|expected|set|bound|poised to (pick|win|collect|gain|attract|pull|draw|record|rack|welcome|ring|clock|see|log) [up|in]",
            "going to get"),
        Turn(
            "with|including|plus|and [a|the] low|lower|worst [case|end|bound|estimate|figure|value|number] and [a|the] high|higher|upper|best [case|end|bound|estimate|figure|value|number]",
            "with a range"),
        Turn(
            "confidence|error|uncertainty band|bands|bar|bars|bounds [included|shown|too|please]",
            "with a confidence interval"),
        Turn("margin of error|uncertainty", "confidence interval"),
        Turn("in place|lieu of", "instead of"),
        Turn("^ [and|now|please] project it|that|this|them (for|to|into|through)", "forecast it $1"),
        // Supposed.
        Turn(
            "what (would|will|could|might|does) it do to|for {5} to (put|cut|raise|lower|add|spend|move|shift|pause|stop|double|halve|increase|reduce)",
            "what $1 happen to $2 if we $3"),
        Turn(
            "effect|impact|consequence|consequences on|for {4} of getting|bringing|taking|pushing {5} (up|down) by",
            "what happens to $1 if $2 goes $3 by"),
        Turn("^ let us|me [just] pretend|imagine|say|assume|suppose|play [that]", "suppose"),
        Turn(
            "^ we|i [are|am] toying|flirting|considering|contemplating|weighing|mulling|thinking|pondering|tempted [with|about|of|over|by] [the] [idea|thought|notion] [of] (switching|cutting|raising|pausing|stopping|doubling|halving|moving|turning|dropping|lowering|increasing|reducing|adding|shifting|scrapping)",
            "suppose $1"),
        Turn("knock on [effect|effects|impact] (for|on|to|in)", "effect on"),
        Turn(
            "^ [please] (play|run|game|model|simulate|picture|think) [out|through] [for] [me|us] a|an (#) drop|fall|decline|decrease|dip|cut|loss in|of|to {5-and|what|how|for} [for] [me|us] what|how",
            "suppose $3 falls by $2 , what"),
        Turn(
            "^ [please] (play|run|game|model|simulate|picture|think) [out|through] [for] [me|us] a|an (#) rise|increase|jump|growth|gain|boost|lift in|of|to {5-and|what|how|for} [for] [me|us] what|how",
            "suppose $3 rises by $2 , what"),
        Turn(
            "(drop|fall|decline|decrease|dip|cut|loss|rise|increase|jump|gain|boost|lift) in {5-and} for|with me|us",
            "$1 in $2"),
        Turn("^ [please] model|simulate {4} with [the|our|a|an]", "what would $1 be with the"),
        Turn(
            "(would|will|could) {8} buy|win|get|earn|gain|bring us|me [any] more|extra|additional|fewer|less",
            "$1 $2 affect"),
        Turn(
            "[if|when|say|suppose] [we|i] take|took|pull|pulled|cut|siphon|withdraw (#) [of] {3-and|to} off|from|out|away [of|from] {3-and|to} and (put|give|gave|add|added|move|place|stick|pour|throw|invest) it|that|them [all] into|to|on|in|behind {3-what|how|,}",
            "what if we move $1 ad spend from $3 to $5 ,"),
        Turn(
            "(would|will|could) {8} cost|lose|gain|win|earn us in [terms] [of] (signups|sign|sales|orders|revenue|conversions|traffic|sessions|leads|purchases|users|visits|clicks)",
            "$1 $2 do to $3"),
        Turn(
            "how|where (is|are|does|do) {4} (going|doing|standing|stand|looking|compare) against|versus|vs|relative the|our|my (goal|target|plan|budget)",
            "are we on track for the $4 with $2"),
        // Steps.
        Turn(
            "trace|walk|go|step back (#) (steps|pages|events|clicks|actions) from", "what are the $1 $2 before"),
        Turn(
            "(user|visitor|customer|navigation|page|click) flow|flows (starting|beginning|from|after|leading|ending)",
            "path $2"),
        Turn(
            "(PEOPLE) who|that move|moves|moved|go|goes|went|come|came [on] from {4} ,where {3} do|did|does they|those|these end|finish|land|go [up]",
            "after $2 , which pages do $1 go to next"),
        Turn(
            "do|does|did (PEOPLE) return|go|come|jump [back] to {3} after {3} ,or go|move|head|do",
            "which pages do $1 go to after $3 , not"),
        Turn(
            "(which|what) page comes|came|is [second|next|third] when|if|after a|the visit|session begins|starts|began|opens on|at|with",
            "$1 page comes next after"),
        Turn(
            "(bailed|left|dropped|quit|stopped|abandoned|vanished) [off|out] after {3} [and|but] before",
            "dropped off from $2 to"),
        Turn("between {3} and {3} (we|people|they) (lose|leak|drop|shed)", "from $1 to $2 $3 $4"),
        Turn("where do|does|did (PEOPLE) stop|quit|halt|bail [out] $", "at which step of the funnel do we lose $1"),
        Turn(
            "[the] (current|live|present) on|onsite site|store audience|crowd|headcount|population",
            "number of people on the site right now"),
        Turn("in [an|the] eventual order", "eventually"),
        Turn("pull|pulling the plug on", "stop"),
        Turn(
            "haemorrhage|haemorrhages|hemorrhage|hemorrhages|bleed|bleeds|shed|sheds|spill|spills|leak|leaks [out] [the] [most] (PEOPLE)",
            "lose $1"),
        Turn(
            "where|at do|does|did|is [the|our] (checkout|signup|registration|purchase|sign|shopping) [up] [flow|funnel|process|form|path|journey] lose|losing",
            "where in the $1 funnel do we lose"),
        Turn(
            "(which|what) (stage|step|part|point) of|in {4-do|does|did|is} scare|scares|scared|drive|drives|drove|put|puts|turn|turns|turned|frighten|frightens|chase|chases|chased [off|away|out] [the] [most]",
            "at $1 $2 of $3 do we lose the most"),
        Turn(
            "in|during|over|for each|every of the (weeks|months|days|week|month|day) after|afterwards|thereafter|following|followed|since !the|that|we|our",
            "by $1 afterwards"),
        Turn(
            "trace|retrace|follow|reconstruct|track [out] [the] next|following|subsequent (#) (steps|pages|events|clicks|actions|moves) [follow|following|after|from|that|come|comes|taken] [come|comes|follow] [after]",
            "what are the next $1 events after"),
        Turn(
            "trace|retrace|follow|reconstruct|track [out] [the] (#) (steps|pages|events|clicks|actions|moves) after|following",
            "what are the next $1 events after"),
        Turn(
            "trace|retrace|follow|reconstruct|track [the|their|our] [visitors|users|people] footsteps|tracks|trail|way (#) steps|pages|clicks back|backward|backwards",
            "which pages come $1 steps before the visits"),
        Turn("footsteps|trail of [the|our] visitors|users|people", "path of visitors"),
        Turn(
            "which|what way do|does|did (PEOPLE) wander|stroll|roam|head|go|turn|drift [to] [next|afterwards|then]",
            "which pages do $1 go to next"),
        Turn("(PEOPLE) (wander|stroll|roam|drift|stray) [off]", "$1 go"),
        // Groups.
        Turn("headcount for|of|in a|an|the|our {2} (group|audience|segment)", "how many people are in the $2"),
        Turn(",no (purchase|purchases|order|orders|signup|checkout) !of|in|from", "but not $1"),
        Turn(",but|and no (purchase|purchases|order|orders|signup|checkout)", "but not $1"),
        Turn("(PEOPLE) were|was|are [both] new and", "$1 were both new users and"),
        Turn("and falls|fall|fell|comes|come under", "and are from"),
        Turn("how large|big ,in people|users|visitors|heads ,is|are|was", "how big is"),
        Turn(
            "^ [please] build|make|create|define|form|construct|assemble [me|us] a|the segment|audience|group [of|with|from|where|for]",
            "segment"),
        Turn("(segment|group|audience) that is [both]", "$1 of users"),
        // Stories.
        Turn(
            "boil|condense|distil|distill|squeeze|pare|whittle|compress {4-and} [down] to|into (#) [short|crisp] [bullet] (points|bullets|sentences|lines|headlines|bullet|point|sentence)",
            "summarise $1 in $2 $3"),
        Turn("^ [please] write up (last|this|q1|q2|q3|q4|MONTH|yesterday|the|our) {2} for", "summarise $1 $2 for"),
        Turn(
            "[that|which] [is|are] aimed|geared|intended|tailored|pitched|suited|written at|to|for|towards (investors|investor|executives|execs|board|team|management|leadership|ceo|cfo|cmo|clients|boss|the|our|my|sales|marketing)",
            "for $1"),
        Turn(
            "WEEKDAY [morning|afternoon|evening] (briefing|meeting|update|review) (on|about|for|of) (last|this|the|yesterday|MONTH)",
            "$1 $2 $3"),
        // Advice.
        Turn("what would|will|could|can|might move|shift the needle|dial (on|for)", "what should we do $1"),
        Turn("if you were me|us ,", ""),
        Turn("if you were in my|our shoes|place|position|seat|boots [with]", "with"),
        Turn(
            "what should|must|ought|could|would [to] be|come|go|stand [next|first] on|at|to [the] [top] [of] [our|my|the] to do list|agenda",
            "what should we do"),
        // Watching.
        Turn("tumble|tumbles|plummet|plummets|nosedive|nosedives", "falls"),
        Turn("tumbled|plummeted|nosedived", "fell"),
        Turn(
            "(notify|alert|warn|ping|tell|email|message|inform|page|text) {6-if|when|what|how|whether|should|why|whenever|once} should {4} (rise|rises|falls|fall|drop|climb|sink|go|be|dip|jump|get|slip|move|exceed|exceeds|pass|top|hit|reach|grow|shrink|stay|come)",
            "$1 $2 if $3 $4"),
        Turn(
            "^ should {5-how|why|where|who} (falls|dip|slip|drop|rise|fall|climb|sink|jump|grow|shrink) (more|less|by|further)",
            "if $1 $2 $3"),
        Turn("(raise|sound|ring) the|an alarm|alert (if|when|whenever|once|should)", "alert me $2"),
        Turn(
            "(which|what) alert|alerts|alarms|rules [do|have] i|we [have] [got|have] [got] set|configured|defined|created|running|in [up|place]",
            "list my alerts"),
        Turn(
            "(show|list|give|name|see|display) [me|us] [all|every|each|the] [of] [the|our|my] alert|alerts|alarm [rule|rules] [that|which] exist|exists|apply|applies|run [at] [present|now|currently|today]",
            "list my alert rules"),
        Turn(
            "^ [please] bin|scrap|ditch|axe|trash|kill|retire|lose|dump [the|my|our|that] {4} (alert|alarm|rule)",
            "delete the $1 $2"),
        Turn(
            "(change|edit|adjust|update|modify|alter|tweak) the|my|our {4} alert|alarm|rule [so|such|to] [that] [it] trigger|triggers|fire|fires|go|goes|trip|trips|ring|rings [off] [only] [at|when|if]",
            "edit the $2 alert threshold to"),
        Turn(
            "turn|switch|put [the|my|our] {4} alert|alarm|rule [notification|notifications] back on [again]",
            "unmute the $1 alert"),
        Turn(",i|we had muted|silenced|paused it|them|that $", ""),
        Turn("i|we was|were|am|are|have|had [been] on leave|vacation|holiday|holidays", "i was away"),
        Turn("while|when i|we was|were|am|are out|away|off $", ""),
        Turn(
            "(show|list|give|name|see|display) [me|us] [all|every|each|the] [of] [the|our|my] alert|alerts|alarm [rule|rules] that|which are|is [in] place|active|configured|defined|existing",
            "list my alert rules"),
        Turn(
            "weirdly|oddly|strangely|abnormally|remarkably|exceptionally (low|high|weak|strong|slow|many|few)",
            "unusually $1"),
        // Sending.
        Turn(
            "^ [the|our|a] (weekly|monthly|daily) (summary|report|digest|recap|update|overview) to", "send the $1 $2 to"
        ),
        Turn("(send|drop|shoot) (me|us) a line|text|shout|word", "$1 $2 a message"),
        Turn(",(drop|shoot) (me|us) a|an [quick|short] (email|message|note|line|mail|text)", ",send $2 a $3"),
        Turn("(for|at) (#) every|each|in|of [the] evening|night", "at $2 pm every day"),
        Turn("(for|at) (#) every|each|of morning", "at $2 am every day"),
        // What it means, where it comes from.
        Turn(
            "when|if someone|somebody|people|we|you|one|they|anyone [here] [say|says|speak|speaks|talk|talks|mention|mentions] [of|about] {4-what|how} ,what [exactly|precisely|really] is|are|do|does [exactly|precisely] it|that|this|they|we|you [mean|meant] $",
            "define $1"),
        Turn("^ in what|which sense is a|an * a|an {3-what} [around] here $", "define $2"),
        Turn("^ in what|which sense is a|an * a|an {3-what} $", "define $2"),
        Turn("lagging|lag|lags|trailing|falling behind", "late"),
        Turn("what are you good|useful for|at ,[then]", "what can you do"),
        Turn("what is possible (in|with|here|on)", "what can you do"),
        Turn(
            "(drag|dragging|drags|dragged|weigh|weighing|pull|pulling|hold|holding|push|pushing|drive|driving) (it|that|this|them) down|back|up",
            "causing it"),
    ]
}
