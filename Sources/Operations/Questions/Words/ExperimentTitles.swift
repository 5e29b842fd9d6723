/// Puts quotation marks around the title of an experiment that only its capitals tell: "Did Sticky Basket win?"
enum ExperimentTitles {
    /// What is said of a test alone.
    static let talk = PatternList(
        """
        test|tests|tested|testing|experiment|experiments|variant|variants|variation|variations|multivariate|treatment|srm
        guardrail|guardrails|significance|significant|significantly|conclusive|inconclusive|underpowered
        a/b
        ab|split test|tests|readout|result|results
        sample ratio|size|mismatch
        p value|values
        statistics|statistical|statistically
        control group
        beat|beats|beating|versus|against|or [the] control|original
        arm|arms|version|versions of|in|win|won
        big|large|small|enough sample
        sample [is|was] big|large|small|enough
        winner|winners
        ship it
        go|goes|going live for|to everyone|everybody|all
        too early|soon to stop|end|call|conclude|finish
        =groups|=buckets|=cells of
        confidence level|interval
        confident [are|am|is] [we|i|you] [that] ... work|works|worked|helps|helped|wins
        ^ conclude|end|stop
        verdict|readout on|for|of
        real|genuine or [just|only] [a] [statistical|random] noise|chance|luck|coincidence|fluke
        """)
    /// The same of anything that can win.
    private static let contest = PatternList(
        "^ [so|and] did|does|has|is|will|do ... win|wins|won|winning|lose|lost|losing [or] [not|yet|now|then|lose|fail|on] [mobile|desktop] $"
    )
    /// What is said of a test, and of hardly anything else that has a title.
    private static let verdicts = PatternList(
        """
        who|what|which won|wins
        results|result|outcome|outcomes|uplift|lift|effect|impact|confidence $
        results|result|outcome|uplift|lift|effect|impact|confidence of|for|from|in|on|by
        ^ .. .. .. .. .. results|uplift|lift|effect|impact|confidence
        stop|end|kill|call|halt|conclude|ship|launch|keep ... now|today|yes|already|running|yet|early|on|longer
        how long ... run|need|last|take
        enough|sufficient data|users|visitors|people
        harm|harms|hurt|hurts|damage|damages|damaged|worsen|worsened|slow|slowed
        detect|detects|detectable
        compare a|control [and|with|to|versus|against]
        what do|did|have we know|learn|learned|learnt|see|seen
        how|whether ... went|turned|worked|performed|going
        """)
    /// Words of titles that campaigns and channels have.
    private static let advertising: Set<String> = [
        "ads", "ad", "sale", "sales", "promo", "search", "brand", "shopping", "retargeting", "prospecting", "max",
        "google",
        "meta", "facebook", "instagram", "tiktok", "linkedin", "bing", "youtube", "newsletter", "friday", "monday",
        "social",
        "display", "video", "analytics", "store", "shop", "app",
    ]
    /// What a title may be written together with.
    private static let nouns: Set<String> = [
        "test", "tests", "experiment", "experiments", "a/b", "ab", "variant", "variants", "readout", "results",
        "result",
        "winner", "verdict", "srm", "version",
    ]

    /// Words of capitals that stand before a title and belong to none.
    private static let leads: Set<String> = [
        "did", "does", "do", "is", "are", "was", "were", "has", "have", "had", "will", "would", "should", "could",
        "can", "which", "what", "how", "why", "when", "who", "where", "in", "for", "with", "on", "from", "of", "about",
        "the", "our", "my", "a", "an", "and", "or", "so", "before", "after", "since", "given", "if", "tell", "show",
        "give", "set", "kill", "stop", "end", "ship", "launch", "roll", "call", "pause", "scrap", "drop", "keep",
        "leave", "compare", "check", "verify", "explain", "judge", "evaluate", "please", "any", "let", "i", "we",
        "conclude", "close", "finish", "run", "hi", "hello", "hey", "status", "regarding", "re",
    ]
    /// Nouns whose own names are capitalised, before or after them.
    private static let others: Set<String> = [
        "campaign", "campaigns", "audience", "audiences", "segment", "segments", "product", "products", "category",
        "brand", "keyword", "alert", "alerts", "alarm", "rule", "report", "dashboard", "channel", "country", "city",
        "event", "team", "email", "emails", "summary", "digest", "newsletter",
    ]
    private static let longest = 5

    /// Whether the words are about a test.
    static func areOfTest(_ tokens: [Token]) -> Bool { talk.matches(tokens) || contest.matches(tokens) }

    /// The same where a title is there: "Sticky Basket results" are those of a test, and "Spring Sale results" are not.
    static func areOfTest(_ tokens: [Token], titled title: Range<Int>) -> Bool {
        // "Who won the Champions League?"
        if tokens.first?.text == "who", tokens[safe: title.lowerBound - 1]?.text == "the" { return false }
        return areOfTest(tokens)
            || verdicts.matches(tokens) && !tokens[title].contains { advertising.contains($0.text) || $0.isPossessive }
    }

    /// - Parameter isKnown: whether words mean something of ours all together: a figure, a country, days.
    static func quoted(_ text: String, isKnown: ([Token]) -> Bool) -> String {
        let tokens = Tokenizer.tokens(of: text)
        guard areOfTest(tokens) || verdicts.matches(tokens), !tokens.contains(where: \.quoted),
            tokens.contains(where: { $0.kind == .word && !$0.isCapitalised })
        else { return text }
        let titles = runs(in: tokens).compactMap { title(in: tokens, $0) }.filter { run in
            areOfTest(tokens, titled: run) && !isKnown(Array(tokens[run]))
        }
        let names = Set(titles.map { tokens[$0].map(\.raw).joined(separator: " ") })
        guard names.count == 1, let name = names.first, let place = text.firstRange(of: name) else { return text }
        return text[..<place.lowerBound] + "\"" + name + "\"" + text[place.upperBound...]
    }

    /// Capitalised words side by side, with no mark between them.
    private static func runs(in tokens: [Token]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in tokens.indices where isTitular(tokens[index]) {
            if let last = runs.last, last.upperBound == index, tokens[index].mark == nil {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private static func isTitular(_ token: Token) -> Bool {
        token.kind == .word && token.isCapitalised && token.raw.contains(where: \.isLowercase)
    }

    /// A run without what only leads to the title, and without the noun that it has; nil where no title is left.
    private static func title(in tokens: [Token], _ run: Range<Int>) -> Range<Int>? {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start < end, leads.union(nouns).contains(tokens[start].text) { start += 1 }
        while start < end, nouns.contains(tokens[end - 1].text) { end -= 1 }
        guard (2...longest).contains(end - start), !others.contains(tokens[safe: start - 1]?.text ?? ""),
            !tokens[start..<end].contains(where: { others.contains($0.text) })
        else { return nil }
        let after = tokens[safe: end].map { $0.mark == nil ? $0.text : "" } ?? ""
        return others.contains(after) ? nil : start..<end
    }
}
