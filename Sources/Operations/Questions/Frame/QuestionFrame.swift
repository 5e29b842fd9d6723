import Semantics

/// The words of a question with everything that was recognised in them.
struct QuestionFrame: Sendable {
    struct MetricMention: Sendable, Equatable {
        var metric: MetricID
        var tokens: Range<Int>
        var isWeak: Bool
    }

    struct DimensionMention: Sendable, Equatable {
        var dimension: DimensionID
        var tokens: Range<Int>
    }

    struct ValueMention: Sendable, Equatable {
        var meaning: Phrasebook.Meaning
        var tokens: Range<Int>
        var isNegated: Bool
    }

    var tokens: [Token]
    var dates: [DateMention] = []
    var names: [NameMention] = []
    var metrics: [MetricMention] = []
    var dimensions: [DimensionMention] = []
    var values: [ValueMention] = []
    var thresholds: [Threshold] = []
    /// An event without a date that neither a calendar nor the conversation knows.
    var unknownEvent: String?
    /// A name that narrows or splits the question and that nobody knows.
    var strangeName: StrangeName.Mention?
    /// Words that narrow nothing the data knows: "orders *with a coupon*".
    var passedOver: Range<Int>?
    /// Days that are denied: "not *November*, September".
    var denied: DateMention?
    /// Days that are left out: "without *Black Friday*".
    var leftOut: [DateMention] = []
    /// Words the speller repaired.
    var repairs = 0

    func has(_ list: PatternList) -> Bool { list.matches(tokens) }

    func contains(_ words: String...) -> Bool { tokens.contains { words.contains($0.text) } }

    var periods: [DateMention] {
        dates.filter { if case .period = $0.meaning { true } else { false } }
    }

    var partner: PartnerRequest? { dates.lazy.compactMap(\.partner).first }

    /// Whether a way to split is denied: "not by channel, by country", "without the countries".
    func isDenied(_ dimension: DimensionID) -> Bool {
        dimensions.contains { $0.dimension == dimension && denies($0.tokens) }
    }

    private static let denying: Set<String> = ["not", "without", "remove", "drop", "no"]

    func denies(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound - 1
        while index >= 0, index >= range.lowerBound - 3, tokens[index + 1].mark == nil {
            if QuestionFrame.denying.contains(tokens[index].text) { return true }
            guard ["by", "per", "the", "split", "for"].contains(tokens[index].text) else { return false }
            index -= 1
        }
        return false
    }

    /// Whether new, or returning, visitors are left out: "exclude returning customers".
    func leavesOut(_ mention: MetricMention) -> Bool {
        let lower = mention.tokens.lowerBound
        return ValueLexicon.loyalty[mention.metric] != nil
            && tokens[max(0, lower - 2)..<lower].contains { Exclusion.cues.contains($0.text) }
    }

    /// "The email channel": the kind of thing that a value is, and no grouping.
    func onlyNamesValue(_ mention: DimensionMention) -> Bool {
        values.contains { $0.tokens.upperBound == mention.tokens.lowerBound || $0.tokens.overlaps(mention.tokens) }
    }

    /// Nothing of our field was recognised.
    var isEmptyOfTerms: Bool {
        metrics.isEmpty && dimensions.isEmpty && values.isEmpty && names.isEmpty && thresholds.isEmpty
            && leftOut.isEmpty
    }

    /// "Revenue is down because of the newsletter": what is claimed to be the cause neither narrows nor is asked for.
    mutating func leaveClaimedCause() {
        guard let cause = tokens.firstIndex(where: { ["because", "due"].contains($0.text) }), cause > 1 else { return }
        metrics.removeAll { $0.tokens.lowerBound > cause }
        dimensions.removeAll { $0.tokens.lowerBound > cause }
        values.removeAll { $0.tokens.lowerBound > cause }
        names.removeAll { $0.tokens.lowerBound > cause }
        if strangeName.map({ $0.tokens.lowerBound > cause }) == true { strangeName = nil }
    }

    /// The words without the "order" of "cost per order": it sorts nothing.
    var unpricedTokens: [Token] {
        var tokens = tokens
        for mention in metrics where mention.tokens.count > 1 {
            for index in mention.tokens where tokens[index].stem == "order" {
                (tokens[index].text, tokens[index].stem) = ("", "")
            }
        }
        return tokens
    }

    /// The raw words of a range, as the asker wrote them.
    func raw(_ range: Range<Int>) -> String { tokens.written(range) }
}

/// "ROAS under 2", "more than 1000 sessions".
struct Threshold: Sendable, Equatable {
    /// Nil: the words name none.
    var metric: MetricID?
    var op: FilterOperator
    var value: Double
    var isPercent: Bool
    var currency: String?
    var inMinutes = false
    var tokens: Range<Int>

    /// As a test on the metric, in the metric's own unit.
    var filter: Filter? { metric.map { Filter($0.name, op, .number(scaled(for: $0))) } }

    /// Percent of a rate as a fraction; everything else as said.
    func scaled(for metric: MetricID) -> Double {
        if MetricFacts.isFraction(metric), isPercent || value > 1 { return rounded(value / 100) }
        if isPercent, metric == "return_on_ad_spend" || metric == "mer" { return rounded(value / 100) }
        if inMinutes, metric == "average_session_duration" || metric == "user_engagement_duration" { return value * 60 }
        return value
    }

    private func rounded(_ number: Double) -> Double { (number * 1e9).rounded() / 1e9 }
}

/// A page, campaign, audience, … named by its own words.
struct NameMention: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case page, landingPage, campaign, audience, experiment, category, brand, product, keyword
    }
    var kind: Kind
    var op: FilterOperator
    var value: String
    var tokens: Range<Int>
}

extension [Token] {
    /// The words of a range as they were written, hyphens kept.
    func written(_ range: Range<Int>) -> String {
        range.reduce(into: "") { text, index in
            if index > range.lowerBound, !self[index].raw.isEmpty { text += self[index].isGlued ? "-" : " " }
            text += self[index].raw
        }
    }
}
