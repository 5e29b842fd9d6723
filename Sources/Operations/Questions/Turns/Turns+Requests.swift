/// What is wanted of the service, as people put it who know none of its words: to be told, to be advised, to be sent a report,
/// to have a change thought through.
extension Turns {
    static let requests: [Turn] = watching + advising + telling + supposing + delivering + crowds + routes

    // MARK: Watching

    private static let watching: [Turn] = [
        Turn("^ no more [nasty|bad|unpleasant] surprises|shocks [please]", ""),
        Turn(
            "^ any|every|each time (that|the|our|sessions|orders|revenue|conversions|signups|page|new|bounce|cart)",
            "whenever $1"),
        Turn(
            "(know|shout|ping|alert|notification|message|note|line|email|mail|text|warning|warned|alerted|notified|told|me|us) [the] next|any|every|each time",
            "$1 whenever"),
        Turn(
            "at least|above|over|under|below|most (#) ,otherwise|else|or (message|tell|alert|notify|ping|warn|email|inform) {4} $",
            "otherwise below $1 then alert $3"),
        Turn(
            "^ i|we want|like|need|wish|would [like] to be told|know|hear [about] [it] when|if|whenever that|it|this happens|occurs [please] $",
            "alert me"),
    ]

    // MARK: Advice

    private static let advising: [Turn] = [
        Turn("where does|do it|that|this|the [money|budget|cash] go|belong $", "where should it go"),
        Turn(
            "^ [please] (give|make|write|draft|propose|build|show|set) [me|us] [up] a|an|the [short|simple|quick|clear|rough|good] [action|work|growth|marketing|weekly] plan|roadmap|agenda|programme|program for (this|next|the|today|tomorrow) [coming|next] (day|week|month|quarter|year|today|tomorrow) $",
            "what should we do $2 $3"),
        Turn(
            "^ what is|are|would [be] the|our|my|your [action|work] plan|agenda|priorities|priority for (this|next) (day|week|month|quarter|year) $",
            "what should we do $1 $2"),
        Turn("^ plan my|our|the [next|coming] (day|week|month|quarter) [ahead|please] $", "what should we do this $1"),
    ]

    // MARK: Stories and meanings

    private static let telling: [Turn] = [
        Turn(
            "[that|which] i|we can|could|will|need paste|copy|drop|put|use|forward|insert [it] [straight|directly] into|in|to|for {3} email|mail|deck|slides|slide|presentation|chat|newsletter $",
            "for $1"),
        Turn(
            "what goes|counts into {5-and|or} and|or what is|gets|goes|stays|does|will [left|kept|taken|not] [go|count] out|excluded|omitted|in $",
            "what goes into $1"),
        Turn(
            "^ when|if {9} ,is|are|does|do that|it|this|they [count|counted] [as] one (session|visit|user|visitor|order|conversion) or {3} $",
            "how is $2 counted"),
        Turn(
            "^ [can|could|would] [you] [please] add|include|insert|append a|an|another {2-that} column|dimension [please|too] $",
            "split by $1"),
        Turn(
            "^ [and] is|was that|it|this [more|less] (above|below|over|under|higher|lower|better|worse) [than] (last) (MONTH|year) $",
            "compare it with $2 $3"),
    ]

    // MARK: Changes that are supposed

    private static let supposing: [Turn] = [
        Turn("^ let {4} be|go|come (#) (higher|lower|bigger|smaller|more|less|better|worse)", "suppose $1 is $2 $3"),
        Turn(
            "^ assuming|if|provided|supposing [that] [the|this|that|our] [current|present] trend|trends|pattern|momentum holds|continues|persists|stays|keeps|goes [up|on|going]",
            "forecast"),
        Turn(
            "^ i|we [would|am|are] want|plan|intend|wish|like|going|thinking|have|need|must|planning [of] [to] (reduce|cut|raise|increase|lower|double|halve|drop|boost|pause|trim|slash) {6-how|what} ,how (many|much) {3} i|we will|would|could|might (lose|gain|get|miss|win) $",
            "if we $1 $2 , how $3 $4 would we $5"),
        Turn(
            "^ i|we [would|am|are] want|plan|intend|wish|like|going|thinking|have|need|must|planning [of] [to] (reduce|cut|raise|increase|lower|double|halve|drop|boost|pause|trim|slash) {6-how|what} ,how (many|much) {3} will|would|could|might|do i|we (lose|gain|get|miss|win) $",
            "if we $1 $2 , how $3 $4 would we $5"),
    ]

    // MARK: Sending

    private static let delivering: [Turn] = [
        Turn(
            "^ how|what about [if] we|i|you [just|could|can] (send|push|post|email|mail|share|deliver|schedule|pushed|sent|posted|emailed|mailed|shared)",
            "$1")
    ]

    // MARK: Groups of people

    private static let crowds: [Turn] = [
        Turn(
            "[the] ones|those|people|users reached|acquired|won|brought|gained|driven [in] by|through|via", "users from"
        ),
        Turn("^ everyone|everybody|anyone|anybody with|having", "how many users with"),
        Turn(",headcount|heads [count] [please|only] $", ""),
        Turn(
            "(PEOPLE) [who|that] came|arrived from|via|through {3-and} and [also] (bought|purchased|ordered|subscribed|registered)",
            "$1 from $2 also $3"),
        Turn("how much do|does|did {12-what|how} have in common", "how many users do $1 have in common"),
    ]

    // MARK: Ways over the site

    private static let routes: [Turn] = [
        Turn(
            "trace|track|walk [back|backward|backwards] how [the|our] (PEOPLE) came|got|get|come|arrive|arrived|made|reached [it] [to|at|into]",
            "which pages lead $1 to"),
        Turn(
            "^ [on|when] leaving|quitting|exiting {4} ,[the] (PEOPLE) (head|go|turn|move|click) [off] [to|on] where $",
            "where do $2 go after $1"),
    ]
}
