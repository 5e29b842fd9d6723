/// Words around a name that narrows or splits a question, and words in its place that do neither.
enum ComplementWords {
    /// Words before what narrows: "revenue *from* Spain".
    static let narrowing: Set<String> = ["from", "in", "via", "on", "for"]
    /// Words before what is left out: "revenue *without* furniture".
    static let excluding: Set<String> = [
        "without", "except", "excluding", "exclude", "excl", "besides", "sans", "not", "ohne",
    ]
    /// Words before what splits: "revenue *by* channel".
    static let splitting: Set<String> = ["by", "per"]
    /// Words before what is ranked: "*top* campaigns".
    static let ranking: Set<String> = ["top", "bottom"]
    static let determiners: Set<String> = [
        "the", "our", "my", "your", "their", "its", "all", "any", "each", "every", "both", "a", "an", "some", "no",
        "those", "these", "this", "that", "only", "just",
    ]
    /// Words before "by" that make its object the one who acts: "driven by".
    static let agents: Set<String> = [
        "driven", "brought", "bought", "sent", "made", "given", "seen", "done", "set", "led", "grown", "paid", "hit",
        "run",
        "up", "down", "go", "goes", "come", "followed", "rise", "fall", "grow", "drop", "increase", "decrease", "cut",
        "change", "changed", "improve", "went", "rose", "fell", "grew", "ahead", "behind",
    ]
    /// What is ranked and is no group of the data: "top performers".
    static let rankedThings: Set<String> = [
        "one", "way", "time", "thing", "performer", "offender", "seller", "result", "number", "figure", "part", "line",
        "end", "priority", "action", "fix", "opportunity", "improvement", "reason", "driver", "cause", "mover", "level",
        "gainer", "loser", "change", "story", "insight", "issue", "problem", "concern", "finding", "takeaway", "point",
        "recommendation", "idea", "win", "risk", "spot", "position", "three", "five", "ten", "highlight", "headline",
    ]

    /// What "which" asks about does one of these.
    static let verbs: Set<String> = [
        "had", "has", "have", "did", "does", "do", "is", "are", "was", "were", "brought", "brings", "bring", "makes",
        "made",
        "generates", "generated", "gets", "got", "sells", "sold", "drives", "drove", "spent", "spends", "converts",
        "converted", "performs", "performed", "grew", "lost", "gained",
    ]
    /// What follows "by" and splits nothing: "by default", "by far".
    static let manners: Set<String> = [
        "default", "far", "hand", "side", "chance", "accident", "now", "then", "means", "way", "itself", "themselves",
        "mistake", "name", "all", "any", "that", "this", "it", "them", "us", "me", "which", "what", "how", "when",
        "definition", "step", "heart", "cent", "capita", "head", "person", "people", "design", "nature", "law",
        "example",
        "end", "comparison", "contrast", "proxy", "value", "volume", "number", "numbers", "count", "amount",
        "percentage",
        "percent", "share", "rank", "order", "date", "time", "period", "visit", "the", "a", "an", "more", "less",
        "most",
        "least", "much", "half", "same", "one", "yourself", "myself", "force", "size", "every", "each", "other",
        "another",
        "instead", "again", "please", "too", "overall", "alone", "though", "ever", "today",
        "performance", "result", "results", "impact", "importance", "relevance", "popularity", "magnitude", "change",
    ]

    /// Whether a word after "in", "for", "by", … narrows and splits nothing: "in total", "for the board", "by hand".
    static func holds(_ token: Token) -> Bool { harmless.contains(token.text) || harmless.contains(token.stem) }

    private static let harmless = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let text = """
        about above absolute accident account accuracy action actual addition advance advice again all almost alone already also
        amount analysis another answer any anybody anyone anything anywhere area argument around aside autumn average
        away awhile back background balance basis be because before beginning behalf being below besides best better
        board book boss both breakfast brief budget bulk business can case ceo certain cfo chance change charge chart
        chat check choice clarity class client cmo coffee colleague color colour comment committee common company
        comparison completeness completion complex compliance conclusion condition context contrast control
        conversation coo copy could course cto curiosity current customer danger dashboard date day deal deck default
        definition demand department depth design detail did different digit director discussion dollar done doubt
        duration each early earnest easily east effect effort either else email employee end english essence eur euro even
        ever every everybody everyone everything everywhere exact given example excel excess exec executive exactly extra
        fact fairness fall far fault favor favour feedback few figure file final finance first fiscal fiction foot form
        format free french fresh full fun further future general german glance gbp chf jpy good graph great group growth guess
        half hand head heart help her here him hindsight history hold home hour how idea if inbox input insight instance
        instead interest internet investor issue it itself job june keep kind last later leader leadership least left
        less let level life light line list little live long look lot love luck lunch management manager many margin
        market marketing mass max may maybe me mean means meantime medium meeting memory mention middle million mind
        minimum minute mistake moment money more morning most motion much must myself name nature need never new next
        night no noise nobody none normal north not note nothing now number numbers objective off office often once one
        online only ops opinion option or order other others our ourselves out outcome outline over overall own owner page
        paper parallel part particular partner past pattern people per percent percentage performance person person's
        perspective picture piece place plain plan planning play please plus point portuguese position possible pound
        practice preparation present presentation press principle print private pro process profit progress project
        proof proportion public purpose quality quantity question quick quiet random range rank ratio reach real reality
        reason record reference regard relation relative report reporting reserve respect response rest result retail
        retrospect return review right risk room round row run sake sale same sample scale schedule scope scratch screen
        season second secret section sense sequence serious service several shape share sheet ship shop short should
        shortfall side sight significance simple simplicity since site situation size slack slide so some somebody
        someone something somewhere soon sort south space spain spanish speed spite spot spreadsheet spring staff
        stakeholder stage stand standard standup start starter state stats status step still stock store story strategy
        strength stretch strict style such sum summary summer support sure surprise sync table tandem target task tax team tech
        term terms test text than that the their them theme themselves then theory there these they thing think thinking this
        those though thousand three thursday till time title together tomorrow ton top topic total touch town track
        traffic training trend trial trouble truth try turn twice two type us usd use user usual value various version
        very view visual vs wait warning watch way we web website week west what whatever when whenever where which
        while who whole whom whose why will winter with within without word work world worst worth writing year yes yet
        you your yourself zero q1 q2 q3 q4 h1 h2
        """
}
