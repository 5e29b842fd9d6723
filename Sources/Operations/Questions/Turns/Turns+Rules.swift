/// Rules and deliveries.
extension Turns {
    static let rules: [Turn] = [
        Turn("~QUESTION should (that|this|the|it|our|a|an|any|there) {5} (exceed|surpass|top|pass)", "if $1 $2 $3"),
        Turn(
            "~QUESTION should (that|this|the|it|our|a|an|any|there) {5} (rise|fall|drop|climb|sink|go|be|dip|jump|get|slip|move|grow|shrink|stay|come) {2} (above|below|over|under|by|beyond|past|than|less|more|fewer|lower|higher)",
            "if $1 $2 $3 $4 $5"),
        Turn("^ should {14-how|why|where|who} (exceed|surpass|top|pass)", "if $1 $2"),
        Turn(
            "^ should {14-how|why|where|who} (rise|fall|drop|climb|sink|go|be|dip|jump|get|slip|move|grow|shrink|stay|come) {2} (above|below|over|under|by|beyond|past|than|less|more|fewer|lower|higher)",
            "if $1 $2 $3 $4"),
    ]

    static let orders: [Turn] = [
        Turn(
            "have|get|let [a|an] [short|quick] (email|message|note|alert|notification|mail|warning) [be] sent|posted|delivered|mailed|raised|triggered [to] (me|us)",
            "send $2 a $1"),
        Turn(
            "(put|drop|leave|place|post|write) a|an [short|quick] message|note|line|word|notice in|on|into|to",
            "send a message in"),
        Turn(
            "^ (if|when|whenever|once) {24-how|why|where|who} ,[please|then] (send|post|put|message|write|email|mail|notify|alert|warn|ping|inform) {10-what|how|which|why|whether} $",
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
