import Semantics

/// "Did mobile bring more than half of revenue?": a share is asked for, and whether it is so large.
struct ShareClaim: Sendable, Equatable {
    /// The parameter that holds it.
    static let key = "share_than"

    var op: FilterOperator
    /// The share that it is held against, 0…1.
    var value: Double

    private static let words = PatternList(
        "more|less|fewer|greater|over|under|above|below|least|most [than] [a|one|two|three|the] "
            + "half|third|thirds|quarter|quarters|fifth|tenth of|from|comes|come|came|is|was|are|were",
        "more|less|fewer|greater|over|under|above|below|least|most [than] # [percent] of|from|comes|come|came|is|was|are|were"
    )
    /// "Mobile is half of revenue": about so much.
    private static let equal = PatternList(
        "is|are|was|were|makes|make|made|brings|bring|brought|gives|accounts|account|comes|came [up] [for] [about|around|roughly|nearly|almost|"
            + "exactly|some|like] [a|one|two|three|the] half|third|thirds|quarter|quarters|fifth|tenth [of] "
            + "[the|our|all|total] revenue|sales|orders|traffic|sessions|visits|users|visitors|income|turnover|purchases|it|everything",
        "is|are|was|were|makes|make|made|brings|bring|brought|gives|accounts|account [up] [for] [about|around|roughly|nearly|almost|exactly|"
            + "some|like] # [percent] of [the|our|all|total] revenue|sales|orders|traffic|sessions|visits|users|visitors|income|turnover|purchases"
    )
    /// What is about so much is off by no more.
    private static let margin = 0.025
    private static let parts = ["half": 0.5, "third": 1.0 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1]
    private static let operators: [String: FilterOperator] = [
        "more": .gt, "greater": .gt, "over": .gt, "above": .gt, "less": .lt, "fewer": .lt, "under": .lt, "below": .lt,
        "least": .gte, "most": .lte,
    ]

    init?(_ frame: QuestionFrame) {
        let bound = ShareClaim.words.firstMatch(in: frame.tokens)
        guard let match = bound ?? ShareClaim.equal.firstMatch(in: frame.tokens),
            let op = bound == nil ? .eq : ShareClaim.operators[frame.tokens[match.lowerBound].text]
        else { return nil }
        let said = frame.tokens[match]
        if let number = said.lazy.compactMap(\.number).first(where: \.isPercent) {
            self.init(op: op, value: number.value / 100)
        } else if let part = said.lazy.compactMap({ ShareClaim.parts[WordForms.stem($0.text)] }).first {
            let count = said.contains { $0.text == "two" } ? 2.0 : said.contains { $0.text == "three" } ? 3 : 1
            self.init(op: op, value: part * count)
        } else {
            return nil
        }
    }

    private init(op: FilterOperator, value: Double) { (self.op, self.value) = (op, value) }

    init?(_ json: JSONValue?) {
        guard let op = json?["op"]?.text.flatMap(FilterOperator.init(rawValue:)), let value = json?["value"]?.double
        else { return nil }
        self.init(op: op, value: value)
    }

    var json: JSONValue { .object(["op": .string(op.rawValue), "value": .number(value)]) }

    /// Whether a share is so.
    func holds(for share: Double) -> Bool {
        switch op {
        case .gt: share > value
        case .lt: share < value
        case .gte: share >= value
        case .eq: abs(share - value) <= ShareClaim.margin
        default: share <= value
        }
    }

    /// Asks for the share instead of a comparison; nothing where no part of a whole is named.
    func read(into draft: inout QuestionDraft) {
        guard draft.filters.contains(where: { $0.op == .eq }), draft.second == nil, draft.partner == nil else { return }
        (draft.compares, draft.changes, draft.comparesValues, draft.ranking) = (false, false, false, nil)
        (draft.thresholds, draft.breakdown, draft.limit) = ([], [], nil)
        draft.set("share", .bool(true))
        draft.set(ShareClaim.key, json)
    }
}
