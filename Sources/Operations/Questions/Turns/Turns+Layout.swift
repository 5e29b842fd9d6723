/// Where a question puts its list, its groups and its days when these stand in a sentence of their own, or behind a noun: "five rows",
/// "at campaign level", "in weekly buckets", "with September as the baseline".
extension Turns {
    static let layout: [Turn] = lists + grouped + intervals + baselines

    // MARK: How long a list is

    private static let lists: [Turn] = [
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
            "at|on|in|with|to [the|a|an] (channel|device|country|region|city|campaign|browser|source|medium|product|category|brand|keyword|platform|language|audience|variant|page) granularity|level|resolution|detail|grain",
            "by $1"),
        Turn("at|on|in|with|to [the|a|an] landing page granularity|level|resolution|detail|grain", "by landing page"),
        Turn("[the] landing page mix|perspective|lens", "by landing page"),
        Turn(
            "[the] (channel|device|country|region|city|campaign|browser|source|product|category|brand|platform) mix|perspective|lens",
            "by $1"),
        Turn("^ [the] landing page =view $", "by landing page"),
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
        Turn(
            "[if|when] [we|i|you] take|takes|taking|use|using|set|setting|treat|treating|with {4} as [the|a|our] [point] [of] reference|baseline|base|benchmark|yardstick|comparison",
            "compared with $1"),
        Turn("(MONTH) in|of the preceding|previous|prior year", "$1 last year"),
        Turn("(week|month|quarter|year) preceding|prior [to] that|it [one]", "$1 before that"),
    ]
}
