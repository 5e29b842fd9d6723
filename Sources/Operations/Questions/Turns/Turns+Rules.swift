/// Rules and deliveries.
extension Turns {
    static let rules: [Turn] = [
        Turn("alert|alarm firings|triggers|hits", "alerts fired"),
        Turn(
            "leave|leaves|left|leaving|exit|exits [from] the|its|their (normal|usual|expected|typical|regular) range|band|corridor|zone",
            "look unusual"),
        Turn(
            "^ should !i|we|you|they|anyone|someone|somebody {18-how|why|where|who|what|which} ,[please|then|kindly|just] (send|let|tell|post|write|email|mail|notify|alert|warn|ping|inform|page|text|message|drop|shoot|give|raise|call|slack)",
            "if $1 , $2"),
        Turn("~QUESTION should (that|this|the|it|our|a|an|any|there) {5} (exceed|surpass|top|pass)", "if $1 $2 $3"),
        Turn(
            "~QUESTION should (that|this|the|it|our|a|an|any|there) {5} (rise|fall|drop|climb|sink|go|be|dip|jump|get|slip|move|grow|shrink|stay|come) {2} (above|below|over|under|by|beyond|past|than|less|more|fewer|lower|higher)",
            "if $1 $2 $3 $4 $5"),
        Turn("^ should {14-how|why|where|who} (exceed|surpass|top|pass)", "if $1 $2"),
        Turn(
            "^ should {14-how|why|where|who} (rise|fall|drop|climb|sink|go|be|dip|jump|get|slip|move|grow|shrink|stay|come) {2} (above|below|over|under|by|beyond|past|than|less|more|fewer|lower|higher)",
            "if $1 $2 $3 $4"),
        Turn(
            "is|are|was|be|go|goes|lie|lies|end|ends|come|comes|turn|turns|move|moves [up|out|in] [by] [at] more|over|least [than] (#) percent above or|and below|under [those|that|the] {2-the} of",
            "change by more than $1 percent versus"),
    ]

    static let orders: [Turn] = [
        Turn("^ [please] automate [this|that|the] [following]", "schedule"),
        Turn(
            "^ [the|our|a] (weekly|monthly|daily) {5-in|for|from|of} (report|digest|recap|update|overview) to",
            "send the $1 $2 $3 to"),
        Turn("mail (me|us)", "email $1"),
        Turn(
            "[a|one|any] [single] (day|week|month|hour) bring|brings|see|sees|has|get|gets|record|records [us] [in] less|fewer [than] (#) of them|those|these",
            "it falls below $2 on a $1"),
        Turn(
            "[a|one|any] [single] (day|week|month|hour) bring|brings|see|sees|has|get|gets|record|records [us] [in] more [than] (#) of them|those|these",
            "it rises above $2 on a $1"),
        Turn(
            "[please] (put|set|place|bring|take|move|peg) [the|my|our] {4-if|when} alert|alarm|rule [threshold|limit|trigger] (at|to|on) (#)",
            "edit the $2 alert threshold to $4"),
        Turn(
            "[i|we] [would] [want|need|like|wish|expect|love] to hear|know|learn|be [told|informed|notified|alerted] [about|of] [it|this|that] [right] [away] (whenever|if|when|once|as) !we|i",
            "alert me $1"),
        Turn(
            "which|what|how [many] warning|warnings|notification|notifications [rules] have|did|do i|we [have] [ever|already|currently] [got|set|configured|defined|created] [up]",
            "list my alerts"),
        Turn(
            "have|get|let [a|an] [short|quick] (email|message|note|alert|notification|mail|warning) [be] sent|posted|delivered|mailed|raised|triggered [to] (me|us)",
            "send $2 a $1"),
        Turn(
            "(put|drop|leave|place|post|write) a|an [short|quick] message|note|line|word|notice in|on|into|to",
            "send a message in"),
        Turn(
            "^ (if|when|whenever|once) {24-how|why|where|who} ,[please|then] (send|post|put|message|write|email|mail|notify|alert|warn|ping|inform|let|tell) {10-what|how|which|why|whether} $",
            "$3 $4 $1 $2"),
        Turn(
            "^ (if|when|whenever|once) {24-how|why|where|who} ,[then] (i|we) (want|need|expect|would|should) {10-what|how|which|why|whether} $",
            "$3 $4 $5 $1 $2"),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {2} gets|get|got|received|had|receives (#) (dollars|euros|pounds|percent) less {6} and {2} [gets|get|got|receives] [the|those|these] (#) [dollars|euros|pounds|percent] more",
            "$1 we move $3 $4 ad spend from $2 to $6"),
        Turn(
            "(suppose|supposing|if|assume|assuming|imagine|say) {2} gets|get|got|received|had|receives (#) (dollars|euros|pounds|percent) more {6} and {2} [gets|get|got|receives] [the|those|these] (#) [dollars|euros|pounds|percent] less",
            "$1 we move $3 $4 ad spend from $6 to $2"),
        Turn(
            "(that|which) begin|begins|began|start|starts|started with|on|at|from {5} and [that|which] end|ends|ended|finish|finishes with|on|at",
            "from $2 to"),
        Turn(
            "(looking|going|counting|reaching) back [over|by|for] [the] [last|past] (#) (minutes|minute|hours|hour) [from] [now|today]",
            "in the last $2 $3"),
        Turn(
            "[in|over|during|for] [the] (#) (minutes|minute) [just] [gone|ending|up|leading|until|to|before|past] [to|up|until|through] now",
            "in the last $1 $2"),
    ]
}
