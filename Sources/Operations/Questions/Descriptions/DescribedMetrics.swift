import Semantics

/// Puts a metric's name where its description stands: "the share of visitors who leave straight away" becomes the bounce rate.
///
/// A metric that is named stays what it is, and so does a question whose words describe none.
struct DescribedMetrics {
    /// What is recognised in some words without descriptions.
    let frame: ([Token]) -> QuestionFrame

    func rewritten(_ tokens: [Token]) -> [Token] {
        let steps = Set(EventReader.mentions(in: tokens).map(\.event))
        let isFunnel = !steps.isDisjoint(with: ["add_payment_info", "add_shipping_info"]) || steps.count > 2
        return ClauseSplitter.parts(of: tokens).flatMap(sides)
            .flatMap { clause(Array(tokens[$0]), isFunnel: isFunnel) }

        /// "Say …: what would …?": what is supposed, and what is asked.
        func sides(_ part: Range<Int>) -> [Range<Int>] {
            // "These audiences: VIP and lapsed-buyers": names, and nothing asked.
            var cuts = part.dropFirst().filter {
                tokens[$0].mark == ":"
                    && !["audiences", "segments", "campaigns", "tests", "experiments"].contains(tokens[$0 - 1].text)
            }.prefix(1).map { $0 }
            // "What did each platform cost, how many clicks did it deliver": a figure each.
            for index in part.dropFirst() where tokens[index].mark == "," && asks(index) {
                if (part.lowerBound..<index).contains(where: asks) { cuts.append(index) }
            }
            // "What happens to revenue if the share of visits that convert rises?": what is supposed, and what is asked.
            for index in part.dropFirst()
            where tokens[index].text == "if" && !["what", "as", "even", "only"].contains(tokens[index - 1].text) {
                cuts.append(index)
            }
            if DescribedMetrics.supposing.contains(tokens[part.lowerBound].text) {
                cuts += part.dropFirst().filter { tokens[$0].mark == "," && ["what", "how"].contains(tokens[$0].text) }
            }
            cuts = Set(cuts).sorted()
            return zip([part.lowerBound] + cuts, cuts + [part.upperBound]).map { $0..<$1 }
        }

        func asks(_ index: Int) -> Bool {
            let next = tokens[safe: index + 1]?.text ?? ""
            return tokens[index].text == "what" && next != "if"
                || tokens[index].text == "how" && ["many", "much", "often", "long"].contains(next)
        }
    }

    private static let supposing: Set<String> = ["if", "suppose", "supposing", "assume", "assuming", "imagine", "say"]

    private func clause(_ tokens: [Token], isFunnel: Bool) -> [Token] {
        if let quotient = Quotient.found(in: tokens, frame) {
            return named(quotient.metric, at: quotient.place, without: quotient.words, in: tokens)
        }
        // "Each week" is no piece by which a figure is counted.
        let mentions = ConceptReader.standard.mentions(in: tokens).filter { mention in
            if mention.concept == .share, mention.tokens.count == 1,
                ["percent", "pct"].contains(tokens[mention.tokens.lowerBound].text),
                tokens[safe: mention.tokens.lowerBound - 1]?.number != nil,
                ["more", "less", "fewer", "higher", "lower", "extra"].contains(
                    tokens[safe: mention.tokens.upperBound]?.text)
            {
                return false
            }
            if mention.concept == .money, mention.tokens.count == 1,
                DescribedMetrics.isAmount(tokens, mention.tokens.lowerBound)
            {
                return false
            }
            // "Mobile users left out": what is left out of the figure is no part of it.
            if ["out", "aside"].contains(tokens[safe: mention.tokens.lowerBound + 1]?.text),
                ["left", "leave", "leaving", "taken", "take"].contains(tokens[mention.tokens.lowerBound].text)
            {
                return false
            }
            return mention.concept != .each
                || CalendarUnit(word: tokens[safe: mention.tokens.upperBound]?.text ?? "") == nil
        }
        let said = Set(mentions.map(\.concept))
        guard DescriptionBook.all.contains(where: { $0.fits(said) }), !said.contains(.defining),
            !said.contains(.returningLater) || said.contains(.perMoney)
        else { return tokens }
        let frame = frame(tokens)
        // "… and more than 500 sessions": a figure with a limit of its own describes nothing else.
        let limited = frame.metrics.filter { DescribedMetrics.isLimited($0, tokens) && !said.contains(.thousand) }
        let fenced = Set(limited.flatMap { Array($0.tokens) })
        let free = mentions.filter { !$0.tokens.contains(where: fenced.contains) }
        let descriptions = DescriptionBook.all.filter { $0.fits(Set(free.map(\.concept))) }
        let kept = DescribedMetrics.keptTokens(of: frame)
        let leading = DescribedMetrics.leads(of: frame)
        let names = Set(frame.names.flatMap { Array($0.tokens) })
        let supposes = DescribedMetrics.supposing.contains(tokens.first?.text ?? "")
        for description in descriptions
        where !(supposes && description.metric == "advertiser_ad_cost")
            && !DescribedMetrics.isAskedPlainly(frame, description)
            && !(isFunnel && DescribedMetrics.rates.contains(description.metric))
        {
            var words = Set(
                free.filter { description.concepts.contains($0.concept) && !$0.concept.tellsDirection }
                    .flatMap { Array($0.tokens) })
            words.formUnion(DescribedMetrics.subject(of: words, among: free, in: tokens))
            let parts = frame.metrics.filter {
                (description.covers($0.metric) || $0.isWeak && $0.metric != "sessions")
                    && tokens[$0.tokens.lowerBound].text != "frequency"
                    && !(DescribedMetrics.isLimited($0, tokens) && !description.concepts.contains(.thousand))
            }
            // "How many pages does a returning visitor see per visit?": of whom the figure is.
            let people = frame.metrics.filter {
                ValueLexicon.loyalty[$0.metric] != nil && $0.metric != description.metric
            }
            if let own = frame.metrics.first(where: { !$0.isWeak && $0.metric == description.metric }),
                DescribedMetrics.standsAlone(own, among: parts, in: tokens),
                // "Land on a page to begin their visit": the visit belongs to the phrase.
                !frame.metrics.contains(where: { other in
                    other.metric != own.metric && !other.isWeak
                        && free.contains {
                            $0.tokens.count > 1 && description.concepts.contains($0.concept)
                                && other.tokens.allSatisfy($0.tokens.contains)
                        }
                })
            {
                return tokens
            }
            // What is named outside the description is what is asked about.
            let isAll = frame.metrics.allSatisfy { mention in
                tokens[mention.tokens.lowerBound].text == "frequency" || parts.contains(mention)
                    || mention.tokens.contains(where: fenced.contains)
                    || people.contains(mention) || mention.metric == description.metric
                    || mention.tokens.count == 1 && mention.tokens.contains(where: words.contains)
            }
            // "The sign-up page" is a name that describes nothing.
            guard isAll, let first = words.min(), names.isEmpty || !words.isSubset(of: names) else { continue }
            let taken = (parts + frame.metrics.filter { $0.metric == description.metric }).flatMap { Array($0.tokens) }
            let ranks = taken.filter { DescribedMetrics.ranks.contains(tokens[$0].text) }
            return named(
                description.metric, at: first,
                without: words.union(taken).subtracting(kept).subtracting(ranks).subtracting(leading),
                in: tokens)
        }
        return tokens
    }

    /// "How many orders did each browser bring?", "conversions by campaign, returning users only": a figure that is named and is no
    /// part of what the words would describe.
    private static func isAskedPlainly(_ frame: QuestionFrame, _ description: MetricDescription) -> Bool {
        let strong = frame.metrics.filter { !$0.isWeak && ValueLexicon.loyalty[$0.metric] == nil }
        switch description.metric {
        case "reach":
            return strong.contains { mention in
                !MetricFacts.advertising.contains(mention.metric.base)
                    && !["reach", "total_users", "frequency"].contains(mention.metric)
            }
        case "average_purchase_revenue":
            return strong.contains { mention in
                mention.metric == "ecommerce_purchases"
                    && ["many", "of"].contains(frame.tokens[safe: mention.tokens.lowerBound - 1]?.text)
                    && frame.tokens[safe: mention.tokens.lowerBound - 2].map { ["how", "number"].contains($0.text) }
                        == true
            }
        default: return false
        }
    }

    /// Rates of two steps that have names of their own; where a third step is told, the steps are what is asked about.
    private static let rates: Set<MetricID> = [
        "cart_to_view_rate", "purchase_to_view_rate", "checkout_abandonment_rate", "cart_abandonment_rate",
        "checkouts", "add_to_carts", "purchaser_rate", "session_key_event_rate:purchase",
    ]

    private static let limits: Set<String> = ["than", "over", "under", "above", "below", "least", "most"]

    private static let bounding: Set<String> = [
        "exceed", "exceeds", "exceeded", "above", "over", "below", "under", "are", "is", "were", "was", "more", "less",
        "than", "at", "least", "most", "fewer", "higher", "lower", "beyond",
    ]

    /// "More than 100 conversions": a figure with a limit of its own is no part of another one.
    private static func isLimited(_ mention: QuestionFrame.MetricMention, _ tokens: [Token]) -> Bool {
        // "Sessions exceed 5k"
        var next = mention.tokens.upperBound
        while bounding.contains(tokens[safe: next]?.text ?? "") { next += 1 }
        if next > mention.tokens.upperBound, tokens[safe: next]?.number?.isPercent == false { return true }
        guard let number = tokens[safe: mention.tokens.lowerBound - 1], number.number?.isPercent == false else {
            return false
        }
        return limits.contains(tokens[safe: mention.tokens.lowerBound - 2]?.text ?? "")
    }

    private static let linking: Set<String> = [
        "were", "was", "are", "is", "been", "be", "get", "got", "have", "has", "being",
    ]

    /// "Products were put in the cart": what something is done to belongs to what is done.
    private static func subject(of words: Set<Int>, among mentions: [ConceptReader.Mention], in tokens: [Token])
        -> [Int]
    {
        guard let first = words.min() else { return [] }
        return mentions.filter { mention in
            guard mention.concept == .product, !mention.tokens.contains(where: words.contains) else { return false }
            var next = mention.tokens.upperBound
            while linking.contains(tokens[safe: next]?.text ?? "") { next += 1 }
            return words.contains(next) && next > mention.tokens.upperBound && mention.tokens.lowerBound > first - 4
        }.flatMap { Array($0.tokens) }
    }

    /// "Which pages loaded slowest?": the word also says what is looked for.
    private static let ranks: Set<String> = ["slowest", "fastest", "quickest"]
    private static let joiners: Set<String> = ["and", "or", "plus", "versus", "but", "which", "with", "well"]

    /// Whether a metric that is named stands for itself: alone, or in a list with others, "ad spend and cost per conversion".
    private static func standsAlone(
        _ own: QuestionFrame.MetricMention, among parts: [QuestionFrame.MetricMention], in tokens: [Token]
    ) -> Bool {
        let others = parts.filter { !$0.isWeak && $0.metric != own.metric }
        return others.isEmpty
            || others.contains { part in
                let end = min(part.tokens.upperBound, own.tokens.upperBound)
                let between = end..<max(end, part.tokens.lowerBound, own.tokens.lowerBound)
                return between.contains { joiners.contains(tokens[$0].text) }
            }
    }

    private func named(_ metric: MetricID, at place: Int, without words: Set<Int>, in tokens: [Token]) -> [Token] {
        var name = Token(raw: metric.name, text: metric.name, kind: .metric(metric), mark: tokens[place].mark)
        return tokens.indices.flatMap { index -> [Token] in
            let rest = words.contains(index) ? [] : [tokens[index]]
            guard index == place else { return rest }
            if !rest.isEmpty { name.mark = nil }
            return rest + [name]
        }
    }

    private static let splitting: Set<String> = [
        "which", "what", "by", "per", "each", "every", "across", "between", "top", "bottom",
    ]

    /// "Each of the platforms": the words that split by what follows them.
    private static func leads(of frame: QuestionFrame) -> Set<Int> {
        var found: Set<Int> = []
        for mention in frame.dimensions {
            var index = mention.tokens.lowerBound - 1
            while index >= 0, ["the", "our", "of"].contains(frame.tokens[index].text) { index -= 1 }
            guard index >= 0, ["each", "every"].contains(frame.tokens[index].text) else { continue }
            found.formUnion(index..<mention.tokens.lowerBound)
        }
        return found
    }

    private static let currencies: Set<String> = [
        "dollar", "dollars", "euro", "euros", "pound", "pounds", "usd", "eur", "gbp", "bucks",
    ]
    private static let scales: Set<String> = ["thousand", "million", "grand", "hundred"]

    /// "five dollars": the money of an amount.
    private static func isAmount(_ tokens: [Token], _ index: Int) -> Bool {
        guard currencies.contains(tokens[index].text), let before = tokens[safe: index - 1] else { return false }
        return before.number != nil || scales.contains(before.text) || WordForms.smallNumber(before.text) != nil
    }

    private static let ranking: Set<String> = ["most", "least", "fewest", "highest", "lowest", "best", "worst"]

    /// What narrows or splits the figure, and the days: a description never takes these.
    private static func keptTokens(of frame: QuestionFrame) -> Set<Int> {
        let isRanked = StructureCues.ranked.matches(frame.tokens)
        let groups = frame.dimensions.map(\.tokens).filter { group in
            isRanked && group.contains { frame.tokens[$0].text != frame.tokens[$0].stem }
                || (1...3).contains { back in
                    guard let before = frame.tokens[safe: group.lowerBound - back] else { return false }
                    if back == 3 {
                        return ["each", "every"].contains(before.text)
                            && frame.tokens[group.lowerBound - 2].text == "of"
                    }
                    return splitting.contains(before.text) || before.number != nil
                }
        }
        let others = frame.values.map(\.tokens) + frame.names.map(\.tokens) + frame.dates.map(\.tokens)
        let order =
            frame.dimensions.isEmpty ? [] : frame.tokens.indices.filter { ranking.contains(frame.tokens[$0].text) }
        // "Less than 8,000 dollars": the money of an amount.
        let amounts = frame.tokens.indices.dropFirst().filter {
            isAmount(frame.tokens, $0)
                || ["percent", "pct"].contains(frame.tokens[$0].text) && frame.tokens[$0 - 1].number != nil
        }
        // "the money put into that campaign": which one is meant must stay to be asked.
        let pointed = frame.tokens.indices.dropFirst().filter {
            ["that", "this", "those", "these"].contains(frame.tokens[$0 - 1].text)
                && ["campaign", "page", "product", "ad", "audience", "channel"].contains(frame.tokens[$0].stem)
        }
        // "Sessions landing on the pricing page": what makes it a landing page.
        let landed = frame.names.filter { $0.kind == .landingPage }.flatMap { name in
            (max(0, name.tokens.lowerBound - 3)..<name.tokens.lowerBound).filter {
                ["landing", "landed", "land", "entered", "began", "started"].contains(frame.tokens[$0].text)
            }
        }
        return Set(
            landed + (groups + others).flatMap { Array($0) } + order + amounts + amounts.map { $0 - 1 } + pointed
                + pointed.map { $0 - 1 })
    }
}

extension Concept {
    /// "Shorter", "cheapest": words that also say which way a figure goes, and stay for that.
    fileprivate var tellsDirection: Bool { [.expensive, .lasting, .times, .speed].contains(self) }
}
