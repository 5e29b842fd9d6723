/// Questions that no figure answers: who did something, what others reach, what is in a mailbox. They are told so, and what is
/// there instead.
enum BeyondData {
    /// What to answer; nil for any other question.
    static func reply(_ tokens: [Token]) -> String? { all.first { $0.words.matches(tokens) }?.reply }

    /// The words of the patterns: right as they stand, and nothing to mend other words to.
    static var words: [String] { all.flatMap { $0.words.words } }

    private static let all: [(words: PatternList, reply: String)] = [
        (
            PatternList(
                "what|which|when|who was|is|were|are|has|had our|the|your [single] "
                    + "biggest|largest|highest|smallest|dearest order|orders|basket|sale|purchase [ever] $",
                "what|which|when was|is our|the [single] biggest|largest|highest|smallest order|basket|purchase "
                    + "ever|of|in|last|this|yesterday|since"
            ),
            "Single orders are not told here, only what they come to together: ask for the average order value, or "
                + "for the best day "
                + "of revenue."
        ),
        (
            PatternList(
                "do|did people|customers|buyers|those|users|shoppers who|that|which buy|bought .. .. also|too "
                    + "buy|bought|get|got|take",
                "what|which .. .. [else] do|did people|customers|buyers|they buy|bought with|together|beside"
            ),
            "What is bought together with what is not reckoned here. Each product's own sales are: try \"best "
                + "selling products last "
                + "month\"."
        ),
        (
            PatternList(
                "^ [and|so|but|ok] did|has|have|was|is someone|somebody|anyone|anybody [else] .. it|this|that|them "
                    + "[on] [purpose] [lol] $",
                "^ [and|so|but|ok] who "
                    + "fixed|paused|stopped|did|changed|broke|started|launched|switched|turned|caused|decided "
                    + "it|this|that|them [on|off] [lol|again|then] $",
                "^ [and|so|but|ok] who should|must|can|could|will|would do|fix|handle|own|take it|this|that|them "
                    + "[over] [lol|then] $"
            ),
            "Who did something, or should do it, is not in the data: it shows what happened and on which day. Ask "
                + "since when it is "
                + "so, or why the figure changed."
        ),
        (
            PatternList(
                "^ [and|but|so] can|do|could you see|read|access|open|look|know [at|in|into] our|my|the|their|your "
                    + "email|mail|inbox|mailbox|calendar|document|file|bank|account|password [account|content|text] $"
            ),
            "No: only the data that was imported into this workspace is read here, no mailbox, calendar or file. "
                + "Visits and orders "
                + "that came by email are in it: try \"revenue from email last month\"."
        ),
        (
            PatternList(
                "^ [please] delete|erase|remove|forget|wipe|purge [all|the] [data] [of|for|about] [the|this|our] "
                    + "customer|user|visitor|client|person .. [data|record|history] $",
                "can|could|please you delete|erase|remove [all|the] [data] [of|for|about] [the|this|our] "
                    + "customer|user|visitor|client|person"
            ),
            "Nothing is deleted by the chat. On the command line, `fidga erase` removes what is kept about single "
                + "people."
        ),
        (
            PatternList(
                "^ [and|so|but|ok] add|put|include it|this|that|them [to|in|into] [my|our|the|a] .. "
                    + "report|digest|summary|dashboard|list $"
            ),
            "A report is not changed by the chat. Type :save NAME to keep this question by a name, and :schedule "
                + "weekly for how to "
                + "have the last question asked and sent regularly."
        ),
    ]
}

/// Figures that no source carries, and what is carried in their stead.
enum Alternatives {
    /// What to add where a figure is refused; nil where nothing comes near it.
    static func instead(of question: String) -> String? {
        let tokens = Tokenizer.tokens(of: question)
        return all.first { $0.words.matches(tokens) }?.reply
    }

    private static let all: [(words: PatternList, reply: String)] = [
        (
            PatternList("ltv|clv|cltv", "lifetime value"),
            "What is known of it: how many come back (\"retention by channel\"), and what a paying customer brings "
                + "(\"revenue per "
                + "customer by channel\")."
        ),
        (
            PatternList(
                "industry|benchmark|benchmarks|competitor|competitors|competition",
                "other|similar shops|stores|companies"),
            "No figures of other companies are in the data; your own earlier ones are: ask whether it is good, or "
                + "how it was a year "
                + "before."
        ),
        (
            PatternList("margin|margins|profit|ebitda"),
            "What goods cost is not in the data; what they brought, what was refunded and what ads cost is."
        ),
        (
            PatternList("median"), "The average is: ask for the average order value."
        ),
        (
            PatternList("stock|inventory|warehouse"),
            "What is sold is known, not what lies in the warehouse: ask for the units sold by week."
        ),
    ]
}
