/// Where a question puts its list, its groups and its days when these stand in a sentence of their own, or behind a noun: "five rows",
/// "at campaign level", "in weekly buckets", "with September as the baseline".
extension Turns {
    static let layout: [Turn] = lists + grouped + intervals + baselines

    // MARK: How long a list is

    private static let lists: [Turn] = [
        Turn(
            "lagged|trailed|lags|trails [far] behind [all] [the] others|rest|everyone|everybody|field",
            "were the worst"),
        Turn(
            "beat|beats|outdid|outperformed|outshone|topped all|everyone|everybody|the [the] [others|rest]",
            "was the best"),
        Turn("mostly|mainly|chiefly|primarily|largely came|come|comes|coming from", "came from most"),
        Turn("^ if|when you|we|i (rank|sort|line|split|break|group|segment|order)", "$1"),
        Turn("line up [all] [the|our] {3} by", "rank $1 by"),
        Turn("high to low|high", "highest first"),
        Turn("low to high", "lowest first"),
        Turn("what|which (#) come|comes|came|are|is first", "top $1"),
        Turn(
            "stop|cut|cap|end|limit|truncate [it|the] [list] [off] after|at|to [the] [first] (#) [rows|entries|places|lines|names|items]",
            "top $1"),
        Turn("^ (#) rows|places|entries|positions|spots|lines [only|please|long] $", "top $1"),
        Turn(",(#) rows|places|entries|positions|spots [only|please|long]", "top $1"),
        Turn("league table", "ranking"),
        Turn("[at] [the] low|lower|bottom|tail end [of] [the] [list|table|scale|ranking] [only]", "lowest"),
        Turn("[at] [the] high|upper|top end [of] [the] [list|table|scale|ranking] [only]", "highest"),
        Turn("came|come|comes|coming|finished|finish|ended [out|up|in] on top|first", "were the best"),
        Turn("slow|slowest|slower movers|moving|sellers", "worst sellers"),
    ]

    // MARK: What it is split by

    private static let grouped: [Turn] = [
        Turn(
            ",(channel|device|country|region|city|campaign|browser|source|product|category|brand) split|breakdown|table|view",
            "by $1"),
        Turn(",landing page split|breakdown|table", "by landing page"),
        Turn(
            "^ [show|give|build|make] [me|us] [a|the] (channel|device|country|region|city|campaign|browser|source|product|category|brand) table",
            "by $1"),
        Turn("^ [show|give|build|make] [me|us] [a|the] landing page table", "by landing page"),
        Turn("[a] pie|donut|doughnut|bar|stacked chart|graph|diagram of|for|with|showing", "the split of"),
        Turn(
            "at|on|in|with|to [the|a|an] (channel|device|country|region|city|campaign|browser|source|medium|product|category|brand|keyword|platform|language|audience|variant|page) granularity|level|resolution|detail|grain",
            "by $1"),
        Turn("at|on|in|with|to [the|a|an] landing page granularity|level|resolution|detail|grain", "by landing page"),
        Turn("[the] landing page mix|perspective|lens", "by landing page"),
        Turn(
            "[the] (channel|device|country|region|city|campaign|browser|source|product|category|brand|platform) mix|perspective|lens",
            "by $1"),
        Turn("^ [the] landing page =view", "by landing page"),
        Turn("^ [the] (channel|device|country|region|city|campaign|browser|source) =view", "by $1"),
        Turn("against|beside|alongside|opposite each|every", "for each"),
        Turn("^ [please|kindly] segment [the|our] {6} by", "split $1 by"),
        Turn("(to|you|and|then|now) segment [the|our] {6} by", "$1 split $2 by"),
        Turn(
            "[a] [count|number|list] [of] everything|all [that] PEOPLE|PERSON triggered|did|fired {3} ,event by event",
            "number of events $1 by event"),
    ]

    // MARK: In which steps it runs

    private static let intervals: [Turn] = [
        Turn(
            "by (channel|device|country|campaign|source|browser|product|category|brand|platform) and|& (day|week|month|quarter)",
            "by $1 by $2"),
        Turn("roll|sum|total|group|bucket|add {4} up|together to|into|by (days|weeks|months|quarters)", "$1 by $2"),
        Turn("list|table [with|of] =date|dates and", "daily"),
        Turn(",one row|line|value|figure|number a|per|for [each] (day|week|month)", "by $1"),
        Turn("(trend|trending) [going|heading|pointing|moving] up or|and down", "$1"),
        Turn(
            "[in|into|to|by|at|as|on] [the|a|an] (weekly|daily|monthly|hourly|quarterly) buckets|bins|intervals|chunks|blocks|slices|slots|granularity|resolution|level|aggregates|basis|grain",
            "$1 trend"),
        Turn(
            "aggregated|aggregate|rolled|roll|summed|grouped|bucketed [up] to|by|into|in|per [the] (day|week|month|quarter)",
            "by $1"),
        Turn(
            "(movement|movements|development|course|run|path) of {4} through|throughout|across|over (this|last|MONTH|the|q1|q2|q3|q4)",
            "trend of $2 over $3"),
    ]

    // MARK: Against what it is held

    private static let baselines: [Turn] = [
        Turn("^ from (MONTH) to (MONTH) {6} up or|and down", "$2 versus $1 $3"),
        Turn(
            "take|takes|taking|use|using|set|setting {4} as [the|a|our] [point] [of] reference|baseline|base|benchmark|yardstick|comparison [and|,then] (show|tell|give|list)",
            "compared with $1 $2"),
        Turn(
            ",benchmark|baseline|base [is|against] (MONTH|last|the|previous|yesterday|q1|q2|q3|q4)", "compared with $1"),
        Turn("(MONTH) minus (MONTH)", "$1 versus $2"),
        Turn("(last|this) (UNIT) minus the (week|month|year|quarter|one|last|previous)", "$1 $2 versus the $3"),
        Turn("yesterday minus the day", "yesterday versus the day"),
        Turn(
            "[if|when] [we|i|you] take|takes|taking|use|using|set|setting|treat|treating|with {4} as [the|a|our] [point] [of] reference|baseline|base|benchmark|yardstick|comparison",
            "compared with $1"),
        Turn("(MONTH) in|of the preceding|previous|prior year", "$1 last year"),
        Turn("(week|month|quarter|year) preceding|prior [to] that|it [one]", "$1 before that"),
    ]
}
