/// What is asked of the chat itself, of its words and of its watch over the figures, in plainer words.
extension Turns {
    static let chat: [Turn] = [
        Turn("week (commencing|beginning|starting|ending|of) WEEKDAY [the] (#|MONTH)", "week $1 $2"),
        Turn(
            "^ for|per each|every|all [of] [the|our] {3-how|,} ,how much did|do|have|has|does we|it [to] pay|paid|spend|spent|invest|invested|cost|put [on|for|in|us|into] [ads|it|them|advertising] and",
            "for each $1 , ad spend and"),
        Turn(
            "^ for|per each|every|all {6-?} and how many {3} did|do|have we|it|they get|got|gotten|receive|have|bring|deliver",
            "for each $1 and $2"),
        Turn("what do|does|would|did you|we|people|they understand|mean by|with|under", "what is meant by"),
        Turn("^ eli5", "explain the term"),
        Turn("glossary|dictionary|lexicon|encyclopedia entry|definition|page for|of|on|about", "definition of"),
        Turn(
            "^ {5-what|how} asks|asked|wonders|wondered|wants|wanted [to] [know|us|me] what (a|an|the) {3} [actually|really] is|are|means|mean $",
            "what is $2 $3"),
        Turn(
            "i never|hardly|barely know|understand|get what [people|they|you|we] [are|mean] [talking|on] [about] [when|if] [they|people|you] [say|by|mean|use|with]",
            "explain the term"),
        Turn(
            "how should|do|can|must|ought i|we|one [to] interpret|read|understand the (metric|term|figure|number)",
            "explain the $1"),
        Turn("what gets|is divided by what|which", "what is the formula"),
        Turn("describe (the|our) {3-and} (metric|figure|term|number)", "explain $1 $3 $2"),
        Turn("headcount (on|in|at) [our|the] (website|site|store|shop|app)", "how many users are on the $2"),
        Turn("last|latest|previous [the] most recent (#) (minutes|minute|hours)", "last $1 $2"),
        Turn("the most recent (#) (minutes|minute)", "the last $1 $2"),
        Turn("up to the minute|second", "live"),
        Turn("at the mo|minute", "right now"),
        Turn("atm|rn", "right now"),
        Turn("growth|marketing|sales|conversion|traffic hack|hacks|trick|tricks", "ideas"),
        Turn("re|=re engage|engages|engaging|engaged", "come back"),
        Turn("reengage|reengages|reengaging|revisit|revisits|revisiting", "come back"),
        Turn("(#) (rule|rules|alert|alerts) in place", "$1 active $2"),
        Turn("at the time of asking|writing|speaking|typing", "right now"),
        Turn("while|as i am|i [am] type|typing|speak|speaking|ask|asking [this|that]", "right now"),
        Turn("last|past 60 seconds", "last 1 minutes"),
        Turn("trailing|preceding (#) (min|mins|minutes)", "last $1 minutes"),
        Turn("headcount|tally of [the|those|all|our] (folks|people|users|visitors|customers)", "how many $1"),
        Turn("enumerate|recite|itemise|itemize (the|all|my|our|every)", "list $1"),
        Turn(
            "(line|message|note|shout|email|mail|ping|word|buzz|call|text|know|bell) should {4} (rise|rises|falls|fall|drop|climb|sink|go|be|dip|jump|get|slip|move|exceed|exceeds|pass|top|hit|reach|grow|shrink|stay|come)",
            "$1 if $2 $3"),
        Turn(
            "^ should {5-how|why|where|who|we|i|you} (falls|dip|slip|drop|rise|fall|climb|sink|jump|grow|shrink|go|be|get) (below|under|beneath|above|over|beyond|past)",
            "if $1 $2 $3"),
        Turn(
            "churn|churned|attrition [curve|chart|table|pattern|rate] (for|of|among|by) {4-acquired|gained|won|joined|from} (acquired|gained|won|joined|from)",
            "retention $1 $2 $3"),
        Turn("40/20/40", "position based"),
        Turn("objective|objectives [of] (of|is|for|at)", "target $1"),
        Turn("our|my|the (#) {3-and|or} objective|ambition|aspiration", "our target of $1 $2"),
        Turn(
            "stay|remain|keep|be|end|land|finish [safely] inside|within|under|below [of] our|the|my (#) {3-and|or} budget|limit|cap|ceiling|allowance|envelope",
            "hit our target of $1 $2"),
        Turn(
            "(chance|chances|odds|likelihood|probability) of|that [we] closing|ending|finishing|landing|rounding|wrapping|end|finish|close [off|out|up] {3} at|on|with|above|over (#) in",
            "$1 of reaching $3 $2"),
        Turn(
            "that|which fires|fire|triggers|trigger|rings|goes|sounds|trips [off] [once|whenever|when|if|as] (once|when|if|whenever|as)",
            "$1"),
        Turn("in|by which|what way|manner|fashion was|is|were|are", "how was"),
        Turn("(put|set|switch|keep|place) {7} on|to|onto silent|mute|snooze|hold|pause", "mute $2"),
        Turn(
            "once|when|after (#) (minutes|hours|mins) have|has|had passed|gone|elapsed [by] with {8} exceeding|above|over|beyond",
            "when $3 above for $1 $2"),
        Turn("during (#) (minutes|hours|mins)", "for $1 $2"),
        Turn("(stay|stays|remain|remains|keep|keeps|is|be) higher|greater|larger than (#) for", "$1 above $2 for"),
        Turn("in [the] case [that] (the|our|we|i|it|conversion|revenue|sales|traffic|mobile|desktop)", "if $1"),
        Turn("(effect|impact|consequence|result) of lifting|nudging|bumping|pushing|boosting", "$1 of raising"),
        Turn(
            "(stop|stopping|finish|finishing|end|ending|conclude|concluding|call|calling) [off] testing {2-the|it|this|that} (by|now|yet|$)",
            "stop the $2 test $3"),
        Turn("(stop|finish|end|conclude) testing {2-the|it|this|that} $", "stop the $2 test"),
        Turn(
            "(that|the|our|this) {2-free} trial|experiment [that|which] we|you have been|had running|run", "$1 $2 test"),
        Turn(
            "test {4} ,is|can|may|should|could [it] [ok|okay|fine|safe|time|we] [to] [we] (switch|turn|shut|take) it off|down",
            "test , can we stop it"),
        Turn(
            "(write|send|prepare|draft|make|give) the (board|ceo|cfo|cmo|team|management|investors|client) (a|an|one) {3} (recap|summary|overview|briefing|brief|update|report)",
            "$1 $3 $4 $5 for the $2"),
        Turn(
            "set up|create|make|arrange|have a|an mail|email|message|ping [sent] [to] [me|us] for|on any|every|each (day|week|hour) with|when|where|that",
            "email me when any $1 has"),
        Turn("(#) more|extra|additional money|cash|budget (into|in|on|to|behind|for)", "$1 more ad spend $2"),
        Turn("(#) less|fewer money|cash|budget (into|in|on|to|behind|for)", "$1 less ad spend $2"),
        Turn("contrast|contrasting|contrasted", "compare"),
        Turn("(segment|audience|crowd) for me|us", "$1"),
        Turn("alerting (rule|rules)", "alert $1"),
        Turn(
            "^ [please|kindly] display|pull|retrieve|state !traffic|ads|campaign|campaigns|banner|channel|revenue|visits|sessions|up",
            "show"),
        Turn("and , [in] addition|additionally|besides|moreover|furthermore", "and"),
        Turn("and in addition", "and"),
        Turn("and additionally|besides|moreover|furthermore", "and"),
        Turn(
            "together|along with the (#) (products|pages|channels|countries|campaigns|cities|items)", "plus the $1 $2"),
        Turn("plus yesterday [the] (top|best|worst) (#)", "plus the $1 $2"),
        Turn("(keep|keeping|get|getting) {5} off my|our nerves", "mute $2"),
    ]
}
