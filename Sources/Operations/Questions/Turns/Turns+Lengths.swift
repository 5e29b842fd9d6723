/// Days said in more words than they need: "the most recent 7 days", "Monday the 16th to Sunday the 22nd", "the quarter that closed".
extension Turns {
    static let lengths: [Turn] = [
        Turn("thus far", "so far"),
        Turn("the whole|entire|entirety|full of (MONTH|q1|q2|q3|q4|last|this)", "$1"),
        Turn("(over|in|during|for|across|through) all of (MONTH|q1|q2|q3|q4|last|this)", "$1 $2"),
        Turn("(minutes|minute|hour) leading up to [right] now", "$1 up to now"),
        Turn("[the] most recent|latest (#) [full|complete|whole] (day|days|weeks|months|quarters)", "the last $1 $2"),
        Turn("(last|previous|past) completed|finished|closed|ended|elapsed (UNIT)", "$1 $2"),
        Turn("(last|previous|past) (#) completed|finished|closed|elapsed (days|weeks|months|quarters)", "$1 $2 $3"),
        Turn("~last|this|previous|a|per|each|every|past|one|any|first quarter =1|=one !of|percent", "q1"),
        Turn("~last|this|previous|a|per|each|every|past|one|any|first quarter =2|=two !of|percent", "q2"),
        Turn("~last|this|previous|a|per|each|every|past|one|any|first quarter =3|=three !of|percent", "q3"),
        Turn("~last|this|previous|a|per|each|every|past|one|any|first quarter =4|=four !of|percent", "q4"),
        Turn("so far in|during|of (q1|q2|q3|q4|h1|h2|MONTH)", "in $1 to date"),
        Turn("(q1|q2|q3|q4|h1|h2|MONTH) so far", "$1 to date"),
        Turn(
            "(from|between) WEEKDAY the (#) to|through|until|till|and [to] WEEKDAY [the] (#) !of|january|february|march|april|may|june|july|august|september|october|november|december",
            "$1 the $2 to the $3"),
        Turn("(week|weekend|month|quarter) before the last one", "$1 before last"),
        Turn(
            "[the] week that|which [has] [just] ended|closed|finished|ran [up] on|to|with sunday|yesterday", "last week"
        ),
        Turn("[the] week ending|ended|closing on|with [last] sunday", "last week"),
        Turn("[the] [whole|entire|full] month of (MONTH)", "$1"),
        Turn("[the] (month) ending|ended|closing [with|on] yesterday", "the last 30 days"),
        Turn(
            "starting|beginning|commencing [on|from|with|in] (MONTH) (#) [and] running|continuing|lasting|going|ending|stretching|up|through [up] [until|till|to|through] (today|now|yesterday)",
            "from $1 $2 to $3"),
        Turn(
            "(days|weeks|months) immediately|directly|right|just|straight before|preceding that|it|them|those|these|this",
            "$1 before that"),
        Turn("comparing|compare|compared (MONTH) to (MONTH)", "$1 versus $2"),
        Turn(
            "(with|to|against|versus|than) [the] week|weekend containing|including|holding|with|around|of [the] FEAST friday|monday|day|eve one|a year earlier|before|prior|previously",
            "$1 the year before"),
        Turn("~are|is|be|being at present [time] !or", "right now"),
        Turn("(are|is|be|being) at present [time]", "$1 right now"),
        Turn("relative to (the) (UNIT|same|previous|prior|preceding|last|weekend|period|days)", "compared with $1 $2"),
        Turn("relative to (MONTH|WEEKDAY|last|q1|q2|q3|q4|yesterday)", "compared with $1"),
        Turn("(stand|stands) compared|measured|set|held [up] against|with|to", "$1 against"),
        Turn(
            "(FEAST) (friday|monday|day|eve) {2-vs|versus|against|compared} (#) vs|versus|against|compared [to|with] (#) !of|dollars|euros",
            "$3 $1 $2 $4 versus $5"),
        Turn("(stand|stands|look|looks|compare|compares) in comparison with|to|against", "$1 against"),
        Turn("in comparison with|to|against", "compared with"),
    ]
}
