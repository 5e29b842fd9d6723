/// Times.
extension Turns {
    static let dates: [Turn] = [
        Turn("remainder of", "rest of"),
        Turn("since midnight [today]", "today"),
        Turn("(up|until|to|till|through) [to] and even|also|still including", "until"),
        Turn("up to and including", "until"),
        Turn(
            "this (week|month|quarter|year) {2-since|from|of|has|have|we|did|do|brought|brings} up to|until [right] now|today",
            "this $1 $2 so far"),
        Turn("(until|to|till|through) and including", "until"),
        Turn("[the] period|span|stretch of (MONTH)", "$1"),
        Turn(
            "(week|month|quarter|weekend) just|right|immediately|directly before|preceding that|this|it [one]",
            "$1 before that"),
        Turn("(with|to|against|versus|than) [the] (#) and [the] (#) [of] (MONTH)", "$1 $4 $2 and $3"),
        Turn(
            "(with|to|against|versus|than) [the] (FEAST) friday|monday|day|eve [week|weekend] one|a year earlier|before|prior|previously",
            "$1 the year before"),
        Turn("pst (#)", "last $1"),
        Turn("same|corresponding|comparable|matching event (week|day|weekend)", "same $1"),
        Turn("[the] same time|point|stage|moment|date [of] last (year|month|quarter|week)", "the same period last $1"),
        Turn("[the] week that|which ended|closed|finished|ran [up] [to|until] yesterday", "the last 7 days"),
        Turn(
            "(week|month|quarter|weekend) prior|previous to|before last (week|month|quarter|weekend)", "$1 before last"),
        Turn(
            "[a] rolling|moving|trailing|sliding (#) day|days [window|period|stretch|span] [that] [closes|closing|ends|ending|ended] [with] [yesterday]",
            "the last $1 days"),
        Turn(
            "(#) day|days window|period|stretch|span|run [that] closes|closing|ends|ending|ended [with] yesterday",
            "the last $1 days"),
        Turn("(#) day {3} ,counting|going|reckoned back from yesterday", "$2 in the last $1 days"),
        Turn("(#) (weeks|days|months) worth of {4} ,the most recent [full|complete] [ones]", "$3 in the last $1 $2"),
        Turn(
            "[the] (week|month|quarter|year) [that|which] we [have] just|recently [wrapped|closed|finished|completed|ended|left] [up|behind]",
            "last $1"),
        Turn("calendar [year] (#)", "$1"),
        Turn(
            "not [this|the|last] (weekend|week|month|quarter) [just] [past|gone] but the one before [it|that]",
            "the $1 before last"),
        Turn("between now|today and", "until"),
        Turn(
            "[an|the] equivalent|equal|same|identical stretch|period|span|spell [of] [time] [immediately|directly|right|just] before|beforehand|preceding [it]",
            "the period before"),
        Turn(
            "[an|the] equally long stretch|period|span|spell [of] [time] [immediately|directly|right|just] before|beforehand|preceding [it]",
            "the period before"),
        Turn(
            "[running|tracking|trending] ahead|behind of the|our last|previous|prior (week|month|quarter|year)",
            "compared with the previous $1"),
        Turn(
            "[running|tracking|trending] ahead of (MONTH) at|by this|that|the [same] stage|point|time",
            "compared with the same days of $1"),
        Turn("[to|with|against] the (MONTH) before $", "with $1 a year earlier"),
        Turn("^ contrast", "compare"),
        Turn("how much did|does|do {4} differ from", "compare $1 with"),
        Turn("^ overlay|superimpose {6-on} on|onto|over|with that|those of", "compare $1 with"),
        Turn(
            "[what|which] course|trajectory have|has|did|do|does {3} followed|taken|take|follow [over] [time]",
            "trend of $1"),
        Turn("[what|which] path|way have|has|did {3} followed|taken over time", "trend of $1"),
        // All weekends of a time, and not the last one.
        Turn(
            "on|at|during|over [the] =weekends (in|of|during|last|this|over|since|for) (MONTH|last|this|the|q1|q2|q3|q4|past|week|month|quarter|year)",
            "on sundays and saturdays $1 $2"),
        Turn(
            "on|during [the] =weekdays|=workdays (in|of|during|last|this|over|since|for) (MONTH|last|this|the|q1|q2|q3|q4|past|week|month|quarter|year) !by|as|in|to",
            "on mondays , tuesdays , wednesdays , thursdays and fridays $1 $2"),
        Turn(
            "(MONTH|week|weeks|month|quarter|year|days) on|at|during [the] =weekends !and|versus|vs|against|or|compared",
            "$1 on sundays and saturdays"),
        Turn("without|excluding|except|minus|ignoring [the] =weekends", "without sundays and saturdays"),
        Turn("coming weekend", "weekend ahead"),
        Turn("upcoming weekend", "weekend ahead"),
        Turn(
            "will|would|shall the|this (week|month|quarter|year) {3} when|once|by it is|has over|out|done|ended|closed|finished",
            "will $2 by the end of the $1"),
        Turn("half a year [worth] of", "the last 6 months of"),
        Turn(
            "since [the|this] (week|month|quarter|year) opened|kicked|commenced [off]",
            "since the $1 began"),
        Turn("when|where|what [time] during|in|within|of the day", "which hour"),
        Turn("[at] what|which time|hour of [the] day", "which hour"),
        Turn("count|counting|counted|including today as|too|in [well]", ""),
        Turn(
            "by the time [that] [the|this] (week|month|quarter|year) closes|ends|finishes|concludes|close|end",
            "by the end of the $1"),
        Turn(
            "when|once|as|after|before|till [that] [the|this] (week|month|quarter|year) closes|ends|finishes|concludes|close|end",
            "by the end of the $1"),
        Turn(
            "by the time [that] [the|this] (week|month|quarter|year) is|has [been] over|out|done|up|closed|through|passed|ended|finished",
            "by the end of the $1"),
        Turn(
            "when|once|as|after|before|till [that] [the|this] (week|month|quarter|year) is|has [been] over|out|done|up|closed|through|passed|ended|finished",
            "by the end of the $1"),
        Turn(
            "will|does|shall|would|may [the|this] (week|month|quarter|year) (close|end|finish|land)",
            "will we land by the end of the $1"),
        Turn(
            "[the] (#) [full|whole|complete] (day|week|month|quarter|year|minute|hour) [that] [now] [lie|are|is] behind us|me",
            "the last $1 $2"),
        Turn(
            "[the] (#) whole|full|complete (week|month|day) up to|until [and] [including] yesterday|now",
            "the last $1 $2"),
        Turn("counting|counted|reckoned|measured|starting|beginning|started|began from (MONTH)", "since $1"),
        Turn("[the] monday after|following thanksgiving", "cyber monday"),
        Turn("[the] friday|day after|following thanksgiving", "black friday"),
        Turn("seven|7 days before|earlier|prior|previously $", "the same weekday one week earlier"),
        Turn("[the] fortnight that|which [just] [has] ended|ending|up [to] yesterday", "last 14 days"),
        Turn("[the] first (six|6) months of [the|this] year", "h1"),
        Turn("[the] first (three|3) months of [the|this] year", "q1"),
        Turn("[a|the|one] hundred (day|week)", "100 $1"),
        Turn(
            "[in|for|on|over] each of the (#) [full|complete|whole] (day|week|month) up|ending|leading|running|to|through [to|until] yesterday",
            "by $2 in the last $1 $2"),
        Turn("hour for|after hour", "by hour"),
        Turn("since [this] (MONTH) began|started|opened|arrived", "since $1"),
        Turn("since this (WEEKDAY) began|started|arrived", "since this $1"),
        Turn("since (WEEKDAY) began|started|arrived", "since $1"),
        Turn("[for|by|at] when|once (MONTH) closes|ends|finishes|concludes", "for $1"),
        Turn("[what] the (FEAST) [friday|monday|day|eve] before that|it", "the year before"),
        Turn("by|at|to|until this point|stage in|of", "the same point in"),
        Turn(
            "(open|opens|begin|begins|start|starts) on {3} and (close|closes|end|ends|finish|finishes) on", "from $2 to"
        ),
        Turn(
            "[the] [monday] [to] [sunday] week in which [the] [last|past|most] [recent] (FEAST) {1} fell|falls|was|is|lay",
            "week of $1 $2"),
        Turn("take|taking (MONTH) (MONTH) and (MONTH) together|combined", "from $1 to $3"),
        Turn("whenever|when|each|every [time] a new (month|week|day) begins|starts|opens", "every $1"),
        Turn("once a week", "weekly"),
        Turn("once a month", "monthly"),
        Turn("once a day", "daily"),
        Turn("[for] a quarter of an hour", "for 15 minutes"),
        Turn("(from|since) {4-to|until|week|month|quarter|year} to|until|till date|present", "$1 $2 to today"),
        Turn(
            "from [the] (#|first) of (MONTH) up|until|till|to [to|until] [and] [including] now|today",
            "from $2 $1 to today"),
        Turn("between [the] (#) and [the] (#) [of] (MONTH)", "$3 $1 to $2"),
        Turn("from [the] (#) to|until|till|through|thru [and] [including] [the] (#) [of] (MONTH)", "$3 $1 to $2"),
        Turn("on|of|for [the] (#) and [the] (#) [of] (MONTH)", "on $3 $1 and $2"),
        Turn("from|between (MONTH) [the] (#) and|until|till [the] (#) !MONTH", "$1 $2 to $3"),
        Turn("coming|upcoming|forthcoming|approaching (FEAST)", "next $1"),
        Turn(
            "[the] [very] [full|whole] week [that|which|to] [contains|contained|included|includes|including|containing|covering|holding|held|had|around|surrounding|with|of|belongs] [in] [the|to] [very] [last|past|previous|most] [recent] [past] (FEAST)",
            "week of $1"),
        Turn("[the] [very] most recent|latest [past] (FEAST)", "last $1"),
        Turn("[the] (FEAST) (friday|monday|day|eve) before|prior|earlier !the|that|last|we", "the year before"),
        Turn("until|till|to|through|up [to|until] [right] now !on", "until today"),
        Turn("through to|until|till", "until"),
        Turn("up to the|this [very|present] moment|minute|present", "until now"),
        Turn(
            "from then|there|that [day|date|point|time|moment] [on] [and] up|until|till|to [to|until|till] now|today",
            "since then"),
        Turn("from then|that on|onward|onwards|day|date|point|moment [on|onward|onwards|forward]", "since then"),
        Turn("ever since !the|then|last|MONTH|#", "since then"),
        Turn("since that|this day|date|point|time|moment", "since then"),
        Turn("over|in|during|throughout the [whole|entire] course of", "in"),
        Turn("in|within|over|during the span|space of", "over"),
        Turn("within the (last|past)", "in the $1"),
        Turn(
            "[in|over|for|during] [the] (#) (day|week|month) [that] [up|leading|running|ending|ended|ends|through] to|until|up|before|with|on|yesterday|ending [to|and] [including] yesterday|today",
            "in the last $1 $2"),
        Turn(
            "[the] (UNIT) [that|which] [has|have|is|was] just [been] gone|ended|past|passed|finished|over|completed|closed|behind [us]",
            "last $1"),
        Turn("[the] most recent|recently [full|complete|completed|whole|finished] (UNIT)", "last $1"),
        Turn("[the] latest full|complete|completed|whole|finished (UNIT)", "last $1"),
        Turn("[the] (UNIT) that|which we are [now] in", "this $1"),
        Turn("[the] (UNIT) we are [now] in", "this $1"),
        Turn("[the] (UNIT) [now|currently] running|underway|ongoing|progress", "this $1"),
        Turn("ongoing (UNIT)", "this $1"),
        Turn("(UNIT) [now] in progress|course", "this $1"),
        Turn(
            "since|from [the] [very] beginning|start|opening|outset of [this] (MONTH) [on|onward|onwards]", "since $1"),
        Turn("(in|for|during|over) (MONTH) up|until|till [to|until] [and] [including] now|today", "$1 $2"),
        Turn("~#|since|from (MONTH) {3} to date", "$1 $2"),
        Turn("(in|for|during|of|over) (MONTH) [and] so far", "$1 $2"),
        Turn(
            "same|equivalent|corresponding|matching|identical [elapsed] stretch|span|part|portion|section|slice|interval|timeframe|window",
            "same days"),
        Turn("same number of days", "same days"),
        Turn("same stage|spot [in|of|at]", "same point of"),
        Turn("twelve|12 months earlier|before|ago|prior|previously", "a year earlier"),
        Turn("one|a year back !in|from", "a year earlier"),
        Turn(
            "[on] that [same] weekday a|one|the week earlier|before|prior|previously",
            "the same weekday one week earlier"),
        Turn("[on] [the] same weekday [of] [the|a] week earlier|before|prior", "the same weekday one week earlier"),
        Turn("by|at|before [the] close|finish of [the|this] [current|running] (UNIT)", "by the end of the $1"),
        Turn(
            "(finish|end|close|conclude|complete|wind) [up] [the|this] (UNIT|MONTH) [up] on|at|with|in",
            "land by the end of the $2 at"),
        Turn("[the] saturday and|plus sunday !or|versus|better", "the weekend"),
        Turn("on saturday or [on] sunday", "over the weekend"),
        Turn("these|those|the last|past saturday and sunday", "last weekend"),
        Turn(
            "[the] (week|month|quarter|year) {2-this|the|by|in|week|month|quarter|year|q1|q2|q3|q4} to date",
            "$1 to date $2"),
        Turn("^ (UNIT) by|after|for UNIT", "by $1"),
        Turn("[in|over|during|for|on|within] those [same] days|weeks|months $", ""),
        Turn("[in|over|during|for|within] that [same] period|time|span|stretch|timeframe $", ""),
    ]
}
