/// So many in a hundred, put as a share: "how many visits in a hundred", "of every hundred visitors, how many".
extension Turns {
    static let hundreds: [Turn] = [
        Turn(
            "[out] of|in|from [every|each|a|any|one] =100|hundred [of] [our|the|all|those] {4-how|what|which|we|did} {5-how|what|which} ,how many",
            "what percentage of $1 $2"),
        Turn(
            "how many [of] {3-we|did|do|how|what|times|minutes|days} in|of|from|per|out [of] [every|each|a|one|any] =100|hundred [of] !sessions|visits|orders|k|thousand",
            "what percentage of $1"),
        Turn(
            "how many [of] {3-we|did|do|how|what|times|minutes|days} in|of|from|per|out [of] [every|each|a|one|any] =100|hundred [of] (sessions|visits|orders|PERSON)",
            "what percentage of $2 $1"),
        Turn(
            "how many {1} did|do we get|see|have for|from|per every|each|a|one [single] =100|hundred times [that] (a|an|the|our|one|somebody|someone) ad|ads",
            "what percentage of ad impressions were $1 when $2 ad"),
        Turn("what|which ratio of", "what percentage of"),
        Turn(
            "=unfinished|=abandoned|=uncompleted|=incomplete checkouts as a percent|percentage|share|rate|proportion [of] [all] [the|our|started] [checkouts|checkout]",
            "checkout abandonment rate"),
    ]
}
