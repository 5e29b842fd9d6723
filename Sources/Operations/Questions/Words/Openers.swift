/// How somebody begins a day: "morning. Anything on fire?", "I have five minutes. What matters?" Put into the question that is
/// meant.
enum Openers {
    private static let greeting = PatternList(
        "^ [good] morning|afternoon|evening|day [everyone|all|team|there|fidga]",
        "^ hi|hello|hey "
            + "[there|everyone|all|again|fidga]")
    /// How much time there is asks for nothing.
    private static let hurry = PatternList(
        "^ [and|but] [i] [only|just] have|got [only|just] [a|one|two|five|ten] [few|couple] [of] # minutes|minute",
        "^ [and|but] [i] [only|just] have|got [only|just] [a|one|two|five|ten] [few|couple] [of] minutes|minute",
        "^ [i] [am|im] in a hurry|rush")

    private static let burning = PatternList(
        "^ [and|so|is|are] [there] [is] [anything|something|what|where] [is] [on] fire|burning "
            + "[today|now|this|here|right] [now|morning|week] $",
        "^ [and|so] what|anything|something [that] needs|need|requires|deserves|wants my|our|your attention|help "
            + "[today|now|this|most|right] [now|morning|week|first] $",
        "^ [and|so] is everything ok|okay|fine|alright|well [today|now|this|here|there] [morning|week] $",
        "^ [and|so] any|anything fires|trouble|emergencies|emergency [today|now|this] [morning|week] $")
    private static let mattering = PatternList(
        "^ [and|so|ok] what [is|are] [the] matters|matter|counts|important [most|today|now|this|here|right] "
            + "[now|today|morning|week|most] $",
        "^ [and|so|ok] what should|must|do i|we [need|have] [to] know|see|hear [today|now|this|first] "
            + "[morning|week|first] $",
        "^ [and|so|ok] what is [the] most|really important [thing] [today|now|this] [morning|week] $",
        "^ [and|so|ok] where should|do i|we look|start|begin [first|today|now] $")
    private static let changed = PatternList("^ [and|so|ok] what [has|have] changed|moved [the] most $")

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { [greeting, hurry, burning, mattering, changed].flatMap(\.words) }

    static func plain(_ tokens: [Token]) -> [Token] {
        var rest = tokens
        for list in [greeting, hurry] {
            guard let match = list.firstMatch(in: rest), match.upperBound < rest.count,
                // "Morning sessions" greet nobody.
                rest[match.upperBound].mark != nil
            else { continue }
            rest = Array(rest[match.upperBound...])
            rest[0].mark = nil
        }
        if burning.matches(rest) { return Tokenizer.tokens(of: "is anything wrong") }
        if mattering.matches(rest) { return Tokenizer.tokens(of: "what should we do") }
        if changed.matches(rest) { return Tokenizer.tokens(of: "what changed most last week") }
        return rest
    }
}
