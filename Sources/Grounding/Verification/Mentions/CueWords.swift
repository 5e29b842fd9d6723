/// Words that open or colour a claim.
enum CueWords {
    // MARK: hedges and causes

    static let hedges: Set<String> = [
        "may", "might", "could", "likely", "probably", "possibly", "perhaps", "suggest", "suggests", "suggesting",
        "seem", "seems", "seemingly", "appear", "appears", "apparently", "potentially", "plausible", "plausibly",
        "presumably", "maybe", "hypothesis", "suspect", "unclear", "unknown", "whether", "conceivably", "arguably",
        "possible", "potential", "conceivable", "candidate", "suspected",
    ]
    static let hedgePhrases = PhraseSet([
        ["points", "to"], ["pointing", "to"], ["reasonable", "to"], ["point", "to"], ["consistent", "with"],
        ["can", "be"], ["we", "can", "say"],
        ["one", "explanation"], ["worth", "checking"], ["in", "line", "with"], ["to", "find", "out"],
        ["be", "excluded"], ["be", "ruled", "out"], ["is", "unknown"], ["remains", "unknown"], ["is", "unclear"],
        ["remains", "unclear"], ["silent", "on"], ["no", "record"], ["nothing", "here", "says"],
        ["hard", "to", "say"], ["must", "have"],
    ])

    /// Phrases that claim a cause; `before` where the cause stands in front of them.
    static let causes: [(words: [String], causeIsBefore: Bool)] = [
        (["because", "of"], false), (["because"], false), (["due", "to"], false), (["owing", "to"], false),
        (["thanks", "to"], false), (["as", "a", "result", "of"], false), (["the", "result", "of"], false),
        (["result", "from"], false), (["caused", "by"], false),
        (["attracted", "by"], false), (["lured", "by"], false), (["tempted", "by"], false),
        (["prompted", "by"], false),
        (["encouraged", "by"], false), (["scared", "off", "by"], false), (["put", "off", "by"], false),
        (["won", "over", "by"], false),
        (["driven", "by"], false), (["driven", "mainly", "by"], false), (["driven", "largely", "by"], false),
        (["driven", "primarily", "by"], false), (["driven", "mostly", "by"], false), (["led", "by"], false),
        (["fuelled", "by"], false), (["fueled", "by"], false), (["attributable", "to"], false),
        (["attributed", "to"], false), (["stemmed", "from"], false), (["stems", "from"], false),
        (["stemming", "from"], false), (["resulted", "from"], false), (["results", "from"], false),
        (["on", "the", "back", "of"], false), (["on", "the", "strength", "of"], false),
        (["off", "the", "back", "of"], false), (["in", "response", "to"], false),
        (["as", "a", "consequence", "of"], false), (["explained", "by"], false),
        (["boosted", "by"], false), (["lifted", "by"], false), (["pulled", "down", "by"], false),
        (["dragged", "down", "by"], false), (["hurt", "by"], false), (["helped", "by"], false), (["hit", "by"], false),
        (["weighed", "down", "by"], false), (["held", "back", "by"], false), (["propelled", "by"], false),
        (["triggered", "by"], false), (["powered", "by"], false), (["pushed", "down", "by"], false),
        (["pushed", "up", "by"], false), (["came", "down", "to"], false), (["comes", "down", "to"], false),
        (["the", "reason", "is"], false), (["the", "reason", "was"], false), (["the", "cause", "is"], false),
        (["the", "cause", "was"], false), (["main", "cause"], true), (["the", "cause", "of"], true),
        (["reason", "for"], true), (["reason", "behind"], true), (["reason", "why"], true), (["root", "cause"], true),
        (["caused"], true), (["causing"], true), (["causes"], true), (["led", "to"], true), (["leading", "to"], true),
        (["resulted", "in"], true), (["resulting", "in"], true), (["drove"], true), (["drives"], true),
        (["driving"], true), (["responsible", "for"], true), (["explains"], true), (["explained"], true),
        (["triggered"], true), (["is", "behind"], true), (["was", "behind"], true), (["were", "behind"], true),
        (["are", "behind"], true), (["dragged"], true), (["brought", "about"], true),
        (["brought", "this", "about"], true), (["brought", "that", "about"], true), (["brought", "it", "about"], true),
        (["prompted"], true),
        (["explain"], true), (["cause"], true), (["drive"], true), (["following", "the"], false),
        (["made", "the", "difference", "was"], false), (["makes", "the", "difference", "is"], false),
        (["to", "blame"], true), (["proves", "it"], true), (["proves", "that"], true), (["is", "the", "reason"], true),
        (["is", "the", "whole", "reason"], true), (["is", "the", "main", "reason"], true),
        (["is", "the", "real", "reason"], true), (["was", "the", "whole", "reason"], true),
        (["was", "the", "main", "reason"], true),
        (["are", "the", "reason"], true),
        (["was", "the", "reason"], true), (["was", "the", "cause"], true), (["were", "the", "cause"], true),
        (["was", "the", "culprit"], true), (["is", "the", "culprit"], true), (["were", "the", "culprit"], true),
        (["were", "the", "reason"], true), (["down", "to"], false),
        (["proven", "that"], true), (["is", "what"], true), (["is", "exactly", "what"], true),
        (["is", "precisely", "what"], true),
        (["that's", "what"], true), (["was", "exactly", "what"], true), (["that's", "exactly", "what"], true),
        (["kept", "it", "up"], true), (["kept", "them", "up"], true), (["kept", "it", "high"], true),
        (["kept", "it", "steady"], true), (["kept", "it", "down"], true), (["kept", "that", "up"], true),
        (["was", "what"], true), (["are", "what"], true),
        (["were", "what"], true), (["to", "be", "the", "reason"], true), (["to", "be", "the", "cause"], true),
        (["is", "the", "problem"], true), (["proven", "reason"], true), (["proven", "cause"], true),
        (["made", "the", "difference"], true),
        (["makes", "the", "difference"], true), (["since"], false), (["helped"], true), (["brought"], true),
        (["pushed"], true), (["sent"], true), (["knocked"], true),
        (["comes", "from"], false), (["came", "from"], false), (["come", "from"], false), (["did", "it"], true),
        (["did", "that"], true), (["does", "it"], true), (["paid", "off"], true), (["did", "the", "trick"], true),
        (["accounts", "for", "it"], true),
        (["account", "for", "it"], true),
        (["accounts", "for", "that"], true), (["account", "for", "that"], true), (["is", "the", "cause"], true),
        (["that", "is", "why"], true), (["that's", "why"], true), (["this", "is", "why"], true),
        (["drawn", "by"], false), (["flip", "side", "of"], false), (["produced", "the"], true),
        (["lie", "behind"], true), (["lies", "behind"], true), (["lay", "behind"], true), (["stem", "from"], false),
        (["stems", "from"], false), (["stemmed", "from"], false), (["main", "driver"], true),
        (["biggest", "driver"], true),
        (["largest", "driver"], true), (["key", "driver"], true), (["primary", "driver"], true),
        (["is", "one", "reason"], true), (["is", "a", "reason"], true), (["was", "one", "reason"], true),
        (["was", "a", "reason"], true), (["are", "one", "reason"], true), (["are", "a", "reason"], true),
        (["were", "one", "reason"], true), (["is", "another", "reason"], true),
        (["is", "part", "of", "the", "reason"], true), (["linked", "to"], false), (["tied", "to"], false),
        (["connected", "to"], false),
        (["played", "a", "role"], true), (["played", "a", "part"], true), (["plays", "a", "role"], true),
        (["plays", "a", "part"], true), (["played", "its", "part"], true),
        (["main", "contributor"], true), (["pulled"], true), (["have", "encouraged"], true),
        (["has", "encouraged"], true),
        (["established", "that"], true), (["confirmed", "as", "the"], true), (["which", "is", "why"], true),
        (["which", "was", "why"], true), (["fuelled"], true), (["fueled"], true),
    ]

    static let causesByWord = Dictionary(grouping: causes) { $0.words[0] }

    // MARK: comparisons

    /// More or less than something; the number of the first less that of the second is of this sign.
    static let comparatives: [String: Direction] = [
        "higher": .up, "more": .up, "greater": .up, "larger": .up, "bigger": .up, "above": .up, "longer": .up,
        "stronger": .up, "lower": .down, "less": .down, "fewer": .down, "smaller": .down, "below": .down,
        "shorter": .down, "weaker": .down, "better": .better, "worse": .worse, "faster": .down, "slower": .up,
        "ahead": .up, "behind": .down,
    ]
    // MARK: extremes

    static let superlatives: [String: Direction] = [
        "highest": .up, "largest": .up, "biggest": .up, "greatest": .up, "most": .up, "top": .up, "leading": .up,
        "leader": .up, "leads": .up, "led": .up, "lead": .up, "strongest": .better, "longest": .up, "peak": .up,
        "peaked": .up, "maximum": .up, "max": .up, "dominates": .up, "dominated": .up, "dominant": .up,
        "lowest": .down, "smallest": .down, "fewest": .down, "least": .down, "bottom": .down, "weakest": .worse,
        "shortest": .down, "minimum": .down, "min": .down, "trough": .down, "troughed": .down, "bottomed": .down,
        "best": .better, "worst": .worse, "fastest": .up, "slowest": .down, "poorest": .worse, "busiest": .up,
        "quietest": .down, "steepest": .up, "sharpest": .up, "hardest": .up, "heaviest": .up, "richest": .up,
        "leanest": .down, "won": .better, "wins": .better, "winner": .better, "loser": .worse, "cheapest": .down,
        "priciest": .up, "dearest": .up, "costliest": .up,
        "mildest": .down, "gentlest": .down, "shallowest": .down, "slightest": .down, "deepest": .up, "widest": .up,
        "narrowest": .down, "tops": .up, "trailed": .down, "trails": .down, "low": .down, "high": .up,
    ]
    /// Extremes that reach beyond any sheet.
    static let records = PhraseSet([
        ["record"], ["all", "time"], ["ever"], ["on", "record"], ["in", "history"], ["unprecedented"],
    ])
    static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "runner": 2,
    ]

    // MARK: kinds of number

    static let forecast: Set<String> = [
        "forecast", "forecasts", "forecasted", "projected", "projection", "projections", "predicted", "prediction",
        "expect", "outlook", "will", "projects", "predicts", "forecasting", "anticipated", "next", "should", "expects",
        "coming", "upcoming", "pace", "heading", "expected", "estimate", "estimated", "estimates", "model", "guess",
        "bound", "bounds", "case", "scenario", "plausible", "interval", "likely", "forecasted", "sees", "might",
        "could", "would",
    ]
    static let expected: Set<String> = [
        "expected", "expectation", "expectations", "expect", "normal", "normally", "usual", "usually", "typical",
        "typically", "baseline", "anticipated", "predicted", "ordinarily", "expects", "norm",
    ]
    static let lower: Set<String> = [
        "lower", "low", "between", "from", "least", "worst", "bottom", "floor", "pessimistic",
    ]
    /// Words in front of the ends of a range.
    static let lowEnd = Movements.table(
        "lower low least minimum floor worst bad pessimistic conservative downside bottom weak poor cautious prudent bearish gloomy low-end"
    )
    static let highEnd = Movements.table(
        "upper high most maximum ceiling best good optimistic upside higher top strong bullish rosy hopeful")
    static let ends = lowEnd.union(highEnd)
    static let upper: Set<String> = [
        "upper", "high", "and", "to", "most", "best", "top", "ceiling", "optimistic", "higher", "up", "through",
    ]
    static let range = Movements.table(
        "between range ranged ranging ranges interval band anywhere varied varying bounds bound somewhere probability confidence"
    )
    /// Nouns for the ends of a forecast.
    static let end = Movements.table("end bound case scenario bottom limit range forecast interval")
    static let share: Set<String> = [
        "share", "of", "accounted", "accounts", "accounting", "made", "makes", "making", "represent", "represents",
        "represented", "representing", "contributed", "contributes", "contributing", "generated", "brought", "drove",
        "proportion", "portion", "came", "part", "total", "held", "took", "takes", "delivered", "overall", "mix",
    ]

    /// Words for a change that are no words of movement.
    static let changes = Movements.table(
        "shortfall gap difference swing extra additional lost gained missing explains explained explain attributed due contribution contributed accounts"
    )

    static let lift: Set<String> = [
        "lift", "uplift", "better", "worse", "higher", "lower", "difference", "improvement", "effect", "improved",
        "than",
        "against", "over", "change", "relative", "adds", "added", "between", "apart", "separate", "separates", "gain",
        "beat", "outperformed", "impact",
    ]
    static let pValue: Set<String> = ["p", "significant", "significance", "chance", "probability"]
    static let rest: Set<String> = ["rest", "remaining", "remainder", "others", "else", "other", "elsewhere"]
    static let average: Set<String> = ["average", "averaged", "averaging", "daily", "mean", "monthly", "weekly"]
    static let per: Set<String> = ["per", "each", "every", "of", "for", "rate", "ratio", "a", "an"]
    static let together: Set<String> = [
        "together", "combined", "and", "plus", "both", "sum", "jointly", "total", "altogether", "&", "between",
    ]

    static let pointing = Movements.table("former latter other others remaining rest respectively")
    static let likeness = Movements.table("same like did has have much many line par level identical bang so")
    /// Words of how likely something is, and of what can be reached.
    static let odds = Movements.table(
        """
        noise chance luck coincidence fluke random confident sure certain doubtful sceptical skeptical unsure uncertain reach
        likely unlikely probable realistic unrealistic yes no not proven
        """)

    // MARK: what claims nothing

    static let advice: Set<String> = [
        "consider", "check", "review", "try", "test", "keep", "focus", "invest", "shift", "investigate", "monitor",
        "set", "make", "run", "ask", "let", "reallocate", "pause", "prioritise", "prioritize", "look", "start",
        "continue", "aim", "plan", "use", "verify", "confirm", "explore", "audit", "optimise", "optimize",
        "double", "dig", "watch", "move", "raise", "cut", "reduce", "increase", "expand", "scale", "fix", "track",
        "examine", "add", "stop", "protect", "revisit", "allocate", "put", "launch", "roll", "give", "ensure",
        "assign", "schedule", "inspect", "validate", "build", "target", "please", "begin", "avoid", "act",
        "drill", "talk", "improve", "boost", "spend", "segment", "wait", "hold", "follow", "repeat", "limit",
        "change", "tell", "go", "treat", "leave", "ship", "switch", "swap", "link", "share", "split", "leverage",
        "bring", "base",
        "encourage", "offer", "promote", "combine", "bundle", "turn", "push", "stick", "rule", "take", "read", "call",
    ]
    /// What something can be worth that is no money: "worth a glance".
    static let looks = Movements.table(
        """
        look glance try test check visit closer second shot go thought mention note watch moment effort trouble wait conversation
        chat quick deeper careful word push attempt review
        """)
    /// What doing something is said to be.
    static let worthwhile = Movements.table(
        "worth good wise useful helpful better interesting sensible great nice happy best smart prudent glad")
    static let modal: Set<String> = [
        "should", "recommend", "recommended", "recommendation", "suggestion", "recommends", "advise", "propose",
        "worth", "happy", "would", "shall", "let's", "lets", "want",
    ]
}
