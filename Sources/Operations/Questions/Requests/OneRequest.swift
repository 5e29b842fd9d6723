import Semantics

/// Two sentences that make one request, by what was recognised in them: the later one only says how to show it, asks for
/// another figure of the same things, names the days to hold it against, or goes on with the same kind of question.
struct OneRequest {
    let piece: QuestionFrame
    let before: QuestionFrame

    var holds: Bool {
        walksOn || onlyShows || namesAgain || sharesThings || namesOtherDays || continuesKind || asksOfTold
            || arrangesPeople || namesOrigin
    }

    private func kind(_ frame: QuestionFrame) -> QuestionIntent? {
        IntentClassifier(frame: frame, hasConversation: false).intent()
    }

    private func strong(_ frame: QuestionFrame) -> [QuestionFrame.MetricMention] {
        frame.metrics.filter { !$0.isWeak && $0.metric != "reach" }
    }

    /// Names neither days nor a way to split or narrow of its own.
    private var isUnplaced: Bool {
        piece.dimensions.isEmpty && piece.dates.isEmpty && piece.values.isEmpty && piece.names.isEmpty
            && piece.thresholds.isEmpty && piece.leftOut.isEmpty
    }

    private static let pointing = PatternList("it|its|they|their|them|these|those|this|that|there|each|both|one|ones")
    private static let pronouns = PatternList("it|its|they|their|them", "each|all|both of them|these|those")

    // MARK: How to show it

    private static let showing = PatternList(
        "^ [and|then|now|please|just|but] [please] show|give|list|name|tell|print|display|state|report|include|use",
        "^ [and|then|now|please|just] i|we want|need|would [like|love] [to] [see|have|get] both|each|all|the number|figure|figures|numbers|values"
    )

    /// "… Google Ads or Meta Ads? Show both.", "… Use weekly cohorts."
    private var onlyShows: Bool {
        guard isUnplaced, strong(piece).isEmpty, piece.tokens.count <= 8, piece.has(OneRequest.showing),
            !piece.has(IntentCues.why)
        else { return false }
        return kind(piece).map { $0 == kind(before) } ?? true
    }

    private static let asking = PatternList("^ [and|so|please|now] why|which|who|when|where|how")

    /// "November 22 takings, please. Total revenue only.", "… last week's takings. Can you fetch the revenue?": the figure that was
    /// meant, by its name.
    private var namesAgain: Bool {
        let named = Set(strong(piece).map(\.metric))
        guard isUnplaced, named.count == 1, piece.tokens.count <= 7, kind(piece) == nil, kind(before) == nil,
            !piece.has(OneRequest.asking), !before.dates.isEmpty
        else { return false }
        return Set(before.metrics.map(\.metric)).isSubset(of: named)
    }

    // MARK: Another figure of the same things

    /// "What did each platform cost, and how many clicks did it deliver?"
    private var sharesThings: Bool {
        isUnplaced && !strong(piece).isEmpty && !strong(before).isEmpty && !before.dimensions.isEmpty
            && piece.has(OneRequest.pronouns) && !before.has(StructureCues.ranked) && !piece.has(StructureCues.ranked)
            && kind(piece) == nil && kind(before) == nil
    }

    // MARK: Other days

    private static let beside = PatternList(
        "^ [and] is|was|are|were that|it|this|they better|worse|more|less|higher|lower|up|down",
        "^ [and|then|now] [please] put|set|hold|place|compare|lay|stack it|that|this|them")
    private static let asOf = PatternList(
        "^ [and] what|how [many|much|high|large|big|low] [of] [them] was|were|is|are|did|does|do it|that|they|this|those|these|there",
        "^ [and] [what|how] about in|on|for|over|the|last|this")

    /// "What share was sent back since November 1, and what was it over the same days of October?"
    private var namesOtherDays: Bool {
        strong(piece).isEmpty && piece.dimensions.isEmpty && piece.values.isEmpty && piece.names.isEmpty
            && piece.thresholds.isEmpty && !piece.dates.isEmpty && piece.tokens.count <= 14
            && (piece.has(OneRequest.asOf) && !piece.has(StructureCues.compare) || piece.has(OneRequest.beside))
            && kind(piece) == nil
            && !strong(before).isEmpty && !before.periods.isEmpty && kind(before) == nil
    }

    // MARK: The same kind

    private static let origins = PatternList(
        "formula|source|sources|data|query|calculation|rows|table|tables|filter|filters")
    private static let described: Set<QuestionIntent> = [
        .goalPacing, .cohort, .path, .funnel, .segment, .recommendation, .provenance, .abtest, .attribution, .whatIf,
        .dataQuality,
    ]

    /// "Our goal is 50,000 signups this year. At the current pace, will we have reached it by December 31?"
    private var continuesKind: Bool {
        if piece.tokens.count <= 4, strong(piece).isEmpty, piece.dates.isEmpty,
            before.has(OneRequest.origins) && piece.has(OneRequest.origins),
            ["which", "what", "whose"].contains(piece.tokens.first?.text)
        {
            return true
        }
        guard let first = kind(before), OneRequest.described.contains(first), let second = kind(piece) else {
            return false
        }
        let own = Set(strong(piece).map(\.metric)).subtracting(strong(before).map(\.metric))
        guard own.isEmpty, piece.values.isEmpty, piece.names.isEmpty else { return false }
        if first == .goalPacing {
            return [.goalPacing, .forecast].contains(second) && piece.has(OneRequest.pointing)
                && !LeaningClause.asking.matches(before.tokens)
        }
        return first == second && piece.dates.isEmpty
    }

    // MARK: What is told before it is asked

    private static let tellers: Set<String> = [
        "we", "i", "our", "my", "there", "the", "this", "a", "an", "some", "many", "people", "they", "it", "management",
    ]
    private static let stating = PatternList(
        "is|are|was|were|am|has|have|had|been|went|got|fell|rose|grew|lost|need|needs|promised|saw|know|want|wants|plan|plans|hope|hopes|aim|aims",
        "will|would|can|could|must|should",
        "complain|complains|struggle|struggles|seem|seems|look|looks|feel|feels|keep|keeps|get|gets|spend|spends|think|thinks|believe|suspect|say|says"
    )
    private static let requesting = PatternList(
        "^ [please|and|so|then|now] [please] show|tell|give|list|compare|explain|name|find|send|put|draw|plot|forecast|predict",
        "i|we [would|should|will] want|need|wish|wonder|like|love to|for see|know|learn|have|get|hear|understand|find|compare|look|check|read",
        "want|need|like|love a|an|the|one|two|three|some|your|all|last|this|#",
        "me|us know|see|have", "please",
        "explain|tell|show|give me|us|the|how|why|what")

    /// Whether a sentence tells something and asks for nothing: "A budget review is coming up."
    static func tells(_ tokens: [Token]) -> Bool {
        var tokens = tokens[...]
        while let first = tokens.first, ["hello", "hi", "hey", "well", "so", "ok", "okay", "and"].contains(first.text) {
            tokens.removeFirst()
        }
        let words = Array(tokens)
        guard let first = words.first, tellers.contains(first.text), words.count >= 3,
            !LeaningClause.asking.matches(words), !requesting.matches(words), !LeaningClause.premises.matches(words)
        else { return false }
        return stating.matches(words)
    }

    private static let needs: Set<QuestionIntent> = [.recommendation, .whatIf, .goalPacing]

    /// "I have another 10,000 euros. Where should I put it?": about what was told.
    private var asksOfTold: Bool {
        guard OneRequest.tells(before.tokens) || OneRequest.aims.matches(before.tokens) else { return false }
        let holdsNumber = before.tokens.contains { $0.number != nil || WordForms.smallNumber($0.text) != nil }
        if holdsNumber, OneRequest.aims.matches(before.tokens), strong(piece).isEmpty {
            return piece.has(OneRequest.missing)
        }
        guard holdsNumber, let kind = kind(piece), OneRequest.needs.contains(kind) else { return false }
        return piece.dates.isEmpty || strong(piece).isEmpty
    }

    private static let aims = PatternList(
        "^ [and] [our|the|my] target|goal|aim|plan|quota",
        "^ we|i [are|am|have] want|need|aim|aiming|plan|hope|promised",
        "^ we|i [are|am|have] [to] get|reach|make|sell|hit")
    private static let missing = PatternList(
        "missing|lacking|left|short|lack|remaining|remain|outstanding", "to go", "how far|close|near",
        "still|more need|needed|required|have", "need|needed still|more")

    /// "Where do most of our orders come from? Name the single best city.": by what they are told apart.
    private var namesOrigin: Bool {
        let asksWhere = before.tokens.first?.text == "where" && before.has(StructureCues.ranked)
        return (before.has(IntentCues.origin) || asksWhere) && before.dimensions.isEmpty && !strong(before).isEmpty
            && strong(piece).isEmpty && piece.dimensions.count == 1 && piece.dates.isEmpty && piece.values.isEmpty
            && piece.names.isEmpty && piece.thresholds.isEmpty && kind(piece) == nil
    }

    // MARK: Steps

    private static let ofThese = PatternList(
        "how many|much of these|those|them", "share|percentage|part|portion|fraction|many of these|those|them")

    /// "How many put it in the cart, and how many of these paid in the end?"
    private var walksOn: Bool {
        let first = Set(EventReader.mentions(in: before.tokens).map(\.event))
        let second = Set(EventReader.mentions(in: piece.tokens).map(\.event))
        return piece.has(OneRequest.ofThese) && !first.isEmpty && !second.subtracting(first).isEmpty
            && piece.dates.isEmpty && piece.dimensions.isEmpty
    }

    // MARK: People put in order

    private static let arranging = PatternList(
        "^ [please|now] follow|take|track|put|group|split|divide|sort|consider|watch|observe|gather|bundle|trace [by] [week|month|day] [all|the|those|our|only|everyone|everybody] [the|of] "
            + "[people|users|visitors|customers|buyers|shoppers|those|them|everyone|everybody|who|whom]",
        "put|group|split|divide|sort|gather|bundle|arrange them|those|these",
        "^ by week|month|day [all] the|those|everyone|everybody|people|users|buyers|customers|visitors")
    private static let people = PatternList(
        "people|users|visitors|customers|buyers|shoppers|everyone|everybody|those|them|whoever|subscribers|members")

    /// "Follow the people who registered in September. What part of them were back in the months after?"
    private var arrangesPeople: Bool {
        before.has(OneRequest.arranging) && before.has(OneRequest.people)
            && !LeaningClause.asking.matches(before.tokens)
            && (before.dimensions.isEmpty || piece.has(IntentCues.cohort))
            && (strong(piece).allSatisfy { $0.metric == "retention_rate" } || piece.has(IntentCues.cohort))
    }
}
