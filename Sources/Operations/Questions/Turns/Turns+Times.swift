/// Days in short and days held against others, in plainer words.
extension Turns {
    /// Days held against others, and days in short.
    static let timesInShort: [Turn] = [
        Turn("latest|newest|freshest (#) [full|complete|whole|entire] (days|weeks|months|quarters)", "last $1 $2"),
        Turn("most recent (#) [full|complete|whole|entire] (days|weeks|months|quarters)", "last $1 $2"),
        Turn("back|latter|rear half of", "second half of"),
        Turn("front|opening|former half of", "first half of"),
        Turn("iso|calendar week (#)", "week $1"),
        Turn("dly|dailies", "daily"),
        Turn("weeklies", "weekly"),
        Turn("yday|yest|ystrday|yesty", "yesterday"),
        Turn("=wks", "weeks"),
        Turn("=wk", "week"),
        Turn("=yrs", "years"),
        Turn("=yr", "year"),
        Turn("=mths|=mos", "months"),
        Turn("=mth", "month"),
        Turn("=lw", "last week"),
        Turn("=lm", "last month"),
        Turn("=lq", "last quarter"),
        Turn("=ly", "last year"),
        Turn("=tw", "this week"),
        Turn("sply", "same period last year"),
        Turn("ttm|ltm", "last 12 months"),
        Turn("(to|with|against|versus|vs|over|than) py", "$1 a year earlier"),
        Turn("^ pop", "period over period"),
        Turn("period over|on period", "compared with the period before"),
        Turn(
            "with|against|to|versus|vs the year ago [figure|number|value|level|total]", "compared with a year earlier"),
        Turn("week that|which|in (MONTH) (#) fell|falls|was|is|lies [in]", "week of $1 $2"),
        Turn("the (#) through|thru|to|until|till|- [the] (#) of (MONTH)", "from $3 $1 to $3 $2"),
        Turn("(day|week|month|hour) level|granularity|resolution", "by $1"),
        Turn("one|single data|value|reading|figure|number [point] a|per|each|every (day|week|month)", "by $1"),
        Turn("data point|points a|per|each|every (day|week|month)", "by $1"),
        Turn("movement|movements|motion (of|in) {4} (over|across|during|in)", "trend of $2 $3"),
        Turn("^ visualise|visualize|visualising (the|our)", "chart $1"),
        Turn("swings|swing (of|in) {4} (over|through|throughout|across|during)", "trend of $2 $3"),
        Turn("rise|ups and fall|downs (of|in) {4} (over|through|throughout|across|during)", "trend of $2 $3"),
        Turn("wkly", "weekly"),
        Turn("mthly|mnthly|monthlies", "monthly"),
        Turn("qtly|qtrly|qrtly", "quarterly"),
        Turn("w/b|wb|w/c|wc", "week commencing"),
        Turn("w/e", "week ending"),
        Turn("cf|c.f", "compared with"),
        Turn(
            "(far|well|way|much|slightly|little|bit|running|we|sales|revenue|are|is) ahead|behind|clear|short of (last|the) (year|month|week|quarter|fortnight|previous|prior|preceding|same)",
            "$1 compared with $2 $3"),
        Turn(
            "behind (last|the) (year|month|week|quarter|fortnight|previous|prior|preceding) [year|month|week|quarter|fortnight] (did|are|is|were|was|do|does)",
            "compared with $1 $2 $3"),
        Turn(
            "as [a] percentage|percent|share|multiple|proportion|fraction of (last|the) (previous|prior|preceding|week|month|year|quarter)",
            "compared with $1 $2"),
        Turn(
            "(rise|rises|fall|falls|growth|increase|decrease|drop|gain|change|higher|lower|jump|decline|up|down|better|worse|movement) on the (month|quarter|week)",
            "$1 compared with the $2 before"),
        Turn(
            "(rise|rises|fall|falls|growth|increase|decrease|drop|gain|change|higher|lower|jump|decline|up|down|better|worse|movement) on the year",
            "$1 compared with a year earlier"),
        Turn("2026|2025|2024 on|over|vs|versus|against 2025|2024|2023", "year over year"),
        Turn("this year on last [year]", "year over year"),
        Turn(
            "with [the] (prior|previous|preceding|last) (quarter|month|year|week|period) comparatives|comparative|comparables|comps|comparison",
            "compared with the $1 $2"),
        Turn(
            "and how it|that|this|they differ|differs|compare|compares|measure|measures|stack|stacks|fare|fares [up] from|with|to|against",
            "compared with"),
        Turn(
            "what|which jump|rise|drop|fall|gain|increase|decrease|change|growth in {3-did} did {4-see|show} see|show|record|post|register|have over|on|versus|from",
            "compare $1 in $2 with"),
        Turn("match|matched|matches up (to|with|against)", "compare $1"),
        Turn("broken|split|divided|cut into (quarters|months|weeks|days)", "by $1"),
        Turn("pattern|development|shape of|in {4} through|throughout|over|across time", "trend of $1 over time"),
        Turn("movement|movements in {4} (throughout|over|across|through)", "trend of $1 $2"),
        Turn("(has|have) come along (since|over|in|this|during|through)", "$1 been trending $2"),
        Turn("one|a (day|week|month|quarter) at a time", "by $1"),
        Turn("^ rising or falling {5}", "trend of $1"),
        Turn("start|starting date", "from"),
        Turn("and [as] [the|an|its] end|ending date", "to"),
        Turn("as [the|an|its] end|ending date", ""),
        Turn("counting up|forward|on|through to|till|until", "to"),
        Turn(
            "(starting|beginning|from) [from|on] {4} and [running|going|up] [up] to|till|until (today|yesterday|now)",
            "from $2 to $3"),
        Turn("the (WEEKDAY) just gone|past|passed", "last $1"),
        Turn("from one (day|week|month|quarter) to the next|following ,last|this", "compared , last"),
        Turn("(saturday) and (sunday) ,(MONTH) (#) and (#)", "$3 $4 to $3 $5"),
        Turn(
            "(split|break|broken|divide|divided|group|grouped|sort|sorted|arranged|cut|breakdown|spread|distributed) {8-according} according to",
            "$1 $2 by"),
        Turn("(by|per|each) weekday|day ,[from] monday|mon to|through|thru|till|until|- sunday|sun", "$1 day of week"),
        Turn("next to (MONTH|last|the)", "compared with $1"),
        Turn("any one|single (hour|day|week|month)", "any $1"),
        Turn(
            "(open|opened|go|went|visit|visited|see|saw|view|viewed) next (between|from|in|on|during)", "$1 next , $2"),
        Turn("opening|initial (week|half|month|fortnight) of", "first $1 of"),
        Turn(
            "(with|to|against|versus|vs) [that|those|what] [of|on] [the] previous|preceding|prior FEAST friday|monday|day",
            "$1 a year earlier"),
        Turn(
            "(with|to|against|versus|vs) [that|those|what] [of|on] [the] FEAST friday|monday|day a|preceding|before|prior|one [it|that|year] [earlier|before|it|that]",
            "$1 a year earlier"),
        Turn(
            "(FEAST) (friday|monday|day) (versus|vs|against|compared) [with|to|against] the previous|preceding|one [one|edition|before] [that|it]",
            "$1 $2 $3 a year earlier"),
        Turn("the weekend prior|previous|before to [this|the|that] past|last one|weekend", "the weekend before last"),
    ]
}
