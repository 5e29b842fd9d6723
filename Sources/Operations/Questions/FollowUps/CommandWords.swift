/// Words that ask for a deed that a command of the chat does: the command is named, and no figure is told again.
enum CommandWords {
    /// What to answer; nil for a question.
    static func reply(_ tokens: [Token]) -> String? { all.first { $0.words.matches(tokens) }?.reply }

    private static let followed = PatternList(
        "^ [and|ok|so] i|we [have|already|just|now] did|done|do|implemented|finished|completed|tried|followed [it|that|this|the] "
            + "[first|second|third|last|one|number|point|action|advice|recommendation] [#|one|thing|action|advice|point|recommendation] [already|now|today|yesterday] $"
    )
    private static let converted = PatternList(
        "^ [and|ok|but|please] [show|give|tell|convert|put] [me|us|it|that|this|them] [that|it|this] in|to|into euro|euros|eur|dollar|dollars|usd|"
            + "pound|pounds|gbp|francs|chf|yen [please|instead] $")
    private static let complaint = PatternList(
        "^ you are|were [so|really|totally|completely|just] useless|stupid|dumb|terrible|awful|rubbish|garbage|wrong|bad|no|not",
        "^ [this|that|it|how] [is|was] [so|really|totally|completely] useless|rubbish|garbage|stupid|nonsense $")

    /// Words that order something at the head of a message: what follows may be the name of a figure.
    static let orders: Set<String> = ["save", "bookmark", "export", "download", "open", "forget", "delete", "remove"]

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { all.flatMap { $0.words.words } }

    private static let all: [(words: PatternList, reply: String)] = [
        (
            followed,
            "That is a command: type :did 1 for the first recommendation, :did 2 for the second; from its check date on the "
                + "report advice_review scores it."
        ),
        (
            converted,
            "Every amount is in the currency that the workspace is counted in; it is not converted into another one."
        ),
        (
            complaint,
            "Sorry that this did not help. Say which figure, which days or which group you mean, or type :help for what can be "
                + "asked."
        ),
        (
            PatternList(
                """
                ^ [please] export|download
                can|could you|i export|download
                save|write|put|copy|get|give .. .. .. as|to|in|into a|an|my|the file|spreadsheet
                save|write|put|copy|get|give|want|need .. .. .. as|to|in|into [a|an] csv|excel|xlsx|pdf|html|markdown|json
                """),
            "That is a command: type :export FILE (.csv, .md, .html, .svg or .json) and the last answer is written there."
        ),
        (
            PatternList(
                """
                ^ [please] save|bookmark this|that|it|the
                ^ [please] keep this|that|it $
                ^ [please] keep this|that|the question|answer|search|result|one
                save|bookmark this|that|it|the question|answer|search
                can|could|please you save|bookmark|keep this|that|it
                """),
            "That is a command: type :save NAME to keep the last question by a name, and :run NAME to ask it again."
        ),
        (
            PatternList(
                """
                ^ [please] send|email|mail|forward|share|post it|this|that|them|these|those|everything [to|with|on|in]
                can|could you send|email|mail|forward|share|post it|this|that|them
                """),
            "Nothing can be sent from here. Type :export FILE to write the last answer to a file that you can send, or "
                + ":schedule weekly for how to have the last question asked and sent regularly."
        ),
        (
            PatternList(
                "^ [please] open|launch|start the|a|that|this|my .. report|dashboard",
                "^ [please] show [me] the|that|this report|dashboard $"),
            "That is a command: type :report to see which reports there are, and :report NAME for one of them."
        ),
        (
            PatternList(
                """
                ^ [please] forget|delete|remove the|my|our|that .. event|launch|note
                """),
            "That is a command: type :notes to see what is noted by which name, and :forget NAME to take it back."
        ),
        (
            PatternList(
                """
                what|which|list|show .. =goals|=targets|=quotas do|have|are|did we|i|you|set|noted|kept|there
                what|which|list|show .. my|our =goals|=targets|=quotas
                what|which|list|show .. =events|=notes .. you know|remember|noted|kept
                """),
            "What you told, goals and events, is listed by the command :notes; :forget NAME takes one back."
        ),
    ]
}
