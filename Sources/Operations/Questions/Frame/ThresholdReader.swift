import Semantics

/// Finds tests on numbers: "over 1000 sessions", "bounce rate above 60%", "between 2 and 4", "no conversions".
struct ThresholdReader {
    let frame: QuestionFrame
    let blocked: Set<Int>

    private var tokens: [Token] { frame.tokens }
    private func text(_ index: Int) -> String { tokens[safe: index]?.text ?? "" }

    private static let single: [String: FilterOperator] = [
        "over": .gt, "above": .gt, "exceeding": .gt, "exceeds": .gt, "exceed": .gt, "exceeded": .gt, "beyond": .gt,
        "under": .lt, "below": .lt, "beneath": .lt, "passes": .gt, "tops": .gt, "past": .gt,
        "surpasses": .gt, "surpass": .gt, "surpassed": .gt, "crosses": .gt, "breaches": .gt, "overshoots": .gt,
        "undercuts": .lt, "undershoots": .lt,
    ]
    private static let comparatives: [String: FilterOperator] = [
        "more": .gt, "greater": .gt, "higher": .gt, "bigger": .gt, "larger": .gt, "slower": .gt, "longer": .gt,
        "worse": .gt,
        "less": .lt, "fewer": .lt, "lower": .lt, "smaller": .lt, "faster": .lt, "shorter": .lt, "cheaper": .lt,
    ]

    func thresholds() -> [Threshold] {
        var found: [Threshold] = []
        var index = 0
        while index < tokens.count {
            if let read = between(index) {
                found += read
                index = read.last?.tokens.upperBound ?? index + 1
            } else if let read = simple(index) ?? none(index) {
                found.append(read)
                index = max(read.tokens.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return ThresholdReader.dropping.matches(tokens) ? found.map(opposite) : found
    }

    /// "drop every campaign with a CTR of 5% or less": those that are left pass the opposite test.
    private static let dropping = PatternList(
        "^ [and|now|please|ok|then] drop|hide|remove|exclude|ignore|skip|omit every|all|any|those|each|the|campaigns|pages|products|countries|channels",
        "leave|take|filter|strip out|aside pages|products|campaigns|channels|countries|everything|anything|those|items with|under|below|that|of",
        "may|can|should be left|taken|dropped|ignored|skipped|excluded",
        "^ [and|now|please|ok|then] leave|take|filter|strip|sort out every|all|any|those|each|the|campaigns|pages|products|countries|channels"
    )

    private func opposite(_ threshold: Threshold) -> Threshold {
        let opposites: [FilterOperator: FilterOperator] = [.gt: .lte, .gte: .lt, .lt: .gte, .lte: .gt]
        var threshold = threshold
        threshold.op = opposites[threshold.op] ?? threshold.op
        return threshold
    }

    /// The operator at a position and where its words end.
    private func op(_ index: Int) -> (op: FilterOperator, end: Int)? {
        if let op = ThresholdReader.comparatives[text(index)], text(index + 1) == "than" {
            if text(index - 1) == "no" || text(index - 1) == "not" { return (op == .gt ? .lte : .gte, index + 2) }
            return (op, index + 2)
        }
        // "At least one of these": any of them.
        if text(index) == "at", text(index + 2) == "one", text(index + 3) == "of" { return nil }
        if text(index) == "at", ["least", "most"].contains(text(index + 1)) {
            return (text(index + 1) == "least" ? .gte : .lte, index + 2)
        }
        if text(index) == "at", text(index + 1) == "or", let op = ThresholdReader.single[text(index + 2)] {
            return (op == .lt ? .lte : .gte, index + 3)
        }
        if text(index) == "up", text(index + 1) == "to" { return (.lte, index + 2) }
        if text(index) == "north", text(index + 1) == "of" { return (.gt, index + 2) }
        if text(index) == "minimum" { return (.gte, text(index + 1) == "of" ? index + 2 : index + 1) }
        if let op = ThresholdReader.single[text(index)], !blocked.contains(index) { return (op, index + 1) }
        return nil
    }

    private func simple(_ index: Int) -> Threshold? {
        // "for more than 10 minutes" is a duration.
        if text(index - 1) == "for" { return nil }
        var end = index
        var found: FilterOperator
        if let read = op(index) {
            found = read.op
            end = read.end
        } else if tokens[index].number != nil, text(index - 1) != "than", !blocked.contains(index),
            let suffix = trailing(index)
        {
            found = suffix
            guard let amount = Amount.read(tokens, index), !isTime(amount) else { return nil }
            let close = amount.end + 2
            return make(found, amount, index..<min(close, tokens.count))
        } else {
            return nil
        }
        while ["a", "an", "about", "around", "just"].contains(text(end)) { end += 1 }
        guard let amount = Amount.read(tokens, end), !blocked.contains(end), !isTime(amount) else { return nil }
        if let suffix = trailing(end) { found = suffix }
        return make(found, amount, index..<amount.end)
    }

    /// "500 or more", "20% or less".
    private func trailing(_ index: Int) -> FilterOperator? {
        guard let amount = Amount.read(tokens, index), text(amount.end) == "or" else { return nil }
        switch text(amount.end + 1) {
        case "more", "higher", "above", "greater", "better": return .gte
        case "less", "fewer", "lower", "below": return .lte
        default: return nil
        }
    }

    private func between(_ index: Int) -> [Threshold]? {
        guard text(index) == "between", let low = Amount.read(tokens, index + 1), text(low.end) == "and",
            let high = Amount.read(tokens, low.end + 1), !isTime(high), !blocked.contains(index + 1)
        else { return nil }
        var first = low
        first.isPercent = low.isPercent || high.isPercent
        first.end = high.end
        let range = index..<high.end
        return [make(.gte, first, range), make(.lte, high, range)]
    }

    /// "with no conversions", "zero orders".
    private func none(_ index: Int) -> Threshold? {
        guard ["no", "zero"].contains(text(index)),
            ["with", "had", "have", "has", "but", "got", "get", "without", "and", "zero"].contains(text(index - 1))
                || text(index) == "zero",
            let metric = frame.metrics.first(where: { $0.tokens.lowerBound == index + 1 && !$0.isWeak })
        else { return nil }
        return Threshold(
            metric: metric.metric, op: .eq, value: 0, isPercent: false, currency: nil,
            tokens: index..<metric.tokens.upperBound)
    }

    private func isTime(_ amount: Amount) -> Bool {
        guard !amount.isPercent, amount.currency == nil else { return false }
        let next = tokens[safe: amount.end]
        // "A ROAS below 1.5 month to date": how high, and when.
        if ["to", "so"].contains(text(amount.end + 1)), ["date", "far"].contains(text(amount.end + 2)) {
            return false
        }
        return ["day", "week", "month", "year", "hour", "quarter"].contains(next?.stem)
            || ["am", "pm"].contains(next?.text)
    }

    /// "While *costing* more than 1000", "*clicked* over 500 times": what the verb counts.
    private func told(_ range: Range<Int>) -> MetricID? {
        let counted = ["times", "time"].contains(text(range.upperBound))
        switch text(range.lowerBound - 1) {
        case "costing": return "advertiser_ad_cost"
        case "clicked" where counted: return "advertiser_ad_clicks"
        default: return nil
        }
    }

    private func make(_ op: FilterOperator, _ amount: Amount, _ range: Range<Int>) -> Threshold {
        let after = frame.metrics.first {
            $0.tokens.lowerBound >= amount.end && $0.tokens.lowerBound <= amount.end + 1
                && (tokens[$0.tokens.lowerBound].mark == nil)
                && (amount.end == $0.tokens.lowerBound || ["in", "of", "total"].contains(text(amount.end)))
        }
        let before = frame.metrics.last { $0.tokens.upperBound <= range.lowerBound }
        let metric = after?.metric ?? told(range) ?? (before ?? frame.metrics.first)?.metric
        return Threshold(
            metric: metric, op: op, value: amount.value, isPercent: amount.isPercent, currency: amount.currency,
            inMinutes: amount.inMinutes, tokens: range.lowerBound..<max(range.upperBound, after?.tokens.upperBound ?? 0)
        )
    }
}

/// A number with what belongs to it: "2 million", "$8,000", "15 percent", "200 ms".
struct Amount: Equatable {
    var value: Double
    var isPercent: Bool
    /// "percentage points"
    var isPoints = false
    var currency: String?
    var inMinutes = false
    var end: Int

    /// The amount at a position; nil when there is none.
    static func read(_ tokens: [Token], _ index: Int) -> Amount? {
        guard let token = tokens[safe: index] else { return nil }
        var amount: Amount
        if let number = token.number, !number.isOrdinal {
            amount = Amount(value: number.value, isPercent: number.isPercent, currency: number.currency, end: index + 1)
        } else if ["half", "quarter"].contains(token.text), ["a", "the"].contains(tokens[safe: index + 1]?.text) {
            amount = Amount(value: token.text == "half" ? 0.5 : 0.25, isPercent: false, currency: nil, end: index + 2)
        } else if let small = WordForms.smallNumber(token.text) {
            amount = Amount(value: Double(small), isPercent: false, currency: nil, end: index + 1)
        } else if token.text == "zero" {
            amount = Amount(value: 0, isPercent: false, currency: nil, end: index + 1)
        } else {
            return nil
        }
        let factors = [
            "hundred": 100.0, "thousand": 1e3, "k": 1e3, "grand": 1e3, "million": 1e6, "m": 1e6, "mio": 1e6,
            "billion": 1e9,
        ]
        if ["cent", "cents"].contains(tokens[safe: amount.end]?.text), amount.currency == nil {
            amount.value /= 100
            amount.end += 1
        }
        while let factor = factors[tokens[safe: amount.end]?.text ?? ""] {
            amount.value *= factor
            amount.end += 1
        }
        switch tokens[safe: amount.end]?.text {
        case "percent", "pct":
            amount.isPercent = true
            amount.end += 1
        case "percentage" where tokens[safe: amount.end + 1]?.stem == "point":
            amount.isPoints = true
            amount.end += 2
        case "point", "points", "pp":
            amount.isPoints = true
            amount.end += 1
        case "dollar", "dollars", "usd", "bucks": (amount.currency, amount.end) = ("USD", amount.end + 1)
        case "euro", "euros", "eur": (amount.currency, amount.end) = ("EUR", amount.end + 1)
        case "pound", "pounds", "gbp": (amount.currency, amount.end) = ("GBP", amount.end + 1)
        case "ms", "milliseconds", "millisecond":
            amount.value /= 1000
            amount.end += 1
        case "seconds", "second", "s", "secs", "sec": amount.end += 1
        case "minutes", "minute", "min", "mins":
            amount.inMinutes = true
            amount.end += 1
        default: break
        }
        return amount
    }
}
