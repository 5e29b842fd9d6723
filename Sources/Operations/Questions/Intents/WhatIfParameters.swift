import Semantics

/// The stated changes of a what-if: "cut Meta spend by 30%", "move $5k from Meta to Google".
struct WhatIfParameters {
    let frame: QuestionFrame
    /// The talk before, for "and if we double it?".
    var previous: QuestionDraft?

    struct Change {
        var field: MetricID
        var filters: [Filter]
        /// What the change before was narrowed to, as it was read then.
        var told: JSONValue?
        var percent: Double?
        var absolute: Double?
        /// "drops to 1.5%": the level it takes.
        var level: Double?
    }

    static let down: Set<String> = [
        "cut", "cutting", "reduce", "reducing", "reduced", "lower", "lowering", "lowered", "decrease", "decreased",
        "decreases", "decreasing",
        "drop", "drops", "dropped", "dropping", "slash", "slashing", "trim", "trimming", "fall", "falls", "fell",
        "less", "lose", "losing", "lost",
        "decline", "declines", "declined", "down", "shrink", "shrinks", "shrank", "shrunk", "sank", "sink", "came",
        "contracted", "smaller", "shorter", "fewer", "remove", "take", "took", "cheaper",
        "slashed", "away", "gone", "vanish", "vanished", "disappear", "disappeared",
        "pull", "pulled", "pulling", "withdraw", "withdrew", "minus", "slip", "slips", "slipped", "dip", "dips",
    ]
    static let multiples: [String: Double] = [
        "double": 100, "doubled": 100, "doubles": 100, "doubling": 100, "twice": 100, "triple": 200, "tripled": 200,
        "tripling": 200,
        "quadruple": 300, "halve": -50, "halved": -50, "halving": -50, "halves": -50,
    ]
    static let stops: Set<String> = [
        "stop", "stopped", "stopping", "pause", "paused", "pausing", "kill", "killed", "off", "eliminate", "scrap",
    ]
    private static let wholly: Set<String> = [
        "completely", "entirely", "altogether", "fully", "totally", "wholly", "zero", "nothing", "everything",
    ]
    /// "what would 10 % more traffic bring?"
    private static let brings: Set<String> = [
        "bring", "yield", "earn", "give", "add", "generate", "produce", "deliver", "net", "contribute", "get", "make",
    ]
    private static let moves: Set<String> = [
        "move", "moved", "moving", "shift", "shifted", "shifting", "reallocate", "reallocated", "reallocating",
        "transfer", "switch", "go", "goes", "went", "going", "gone", "flow", "flowed", "put", "give", "gave", "take",
        "took", "taken", "taking", "giving", "pull", "pulled", "pulling", "putting", "hand", "handed", "handing",
        "divert", "diverted", "diverting", "redirect", "redirected", "redirecting", "moves", "shifts", "transferred",
        "switched",
    ]
    private static let goals: Set<String> = ["to", "into", "towards", "toward", "on", "in", "behind"]

    func read(into draft: inout QuestionDraft) {
        let split = clause()
        let moved = moved(in: split.condition) ?? transferred(in: split.condition)
        let changes = moved ?? (movesUnnamed(in: split.condition) ? [] : stated(in: split.condition))
        let changed = Set(changes.map(\.field))
        let effect = frame.metrics.filter { !split.condition.contains($0.tokens.lowerBound) }
        var asked: [MetricID] = []
        let strong = effect.contains { !$0.isWeak }
        for mention in effect where !(mention.isWeak && strong) && !asked.contains(mention.metric) {
            asked.append(mention.metric)
        }
        // "How many orders would that cost us?": what is lost, and no money for ads.
        if asked.count > 1, frame.has(WhatIfParameters.costing) { asked.removeAll { $0 == "advertiser_ad_cost" } }
        if asked.isEmpty, split.isWhole { asked = draft.metrics.filter { !changed.contains($0) } }
        if asked.isEmpty { asked = (previous?.metrics ?? []).filter { !changed.contains($0) } }
        draft.metrics = asked
        let conditioned = frame.values.filter { split.condition.contains($0.tokens.lowerBound) }
        draft.filters = filters(frame.values.filter { !conditioned.contains($0) }, for: asked.first)
        draft.past = nil
        draft.breakdown = []
        draft.granularity = nil
        if !changes.isEmpty { draft.set("changes", .array(changes.map(json))) }
        // What one gives, the other gets: "20 %" is of the one that gives.
        if moved != nil { draft.set("moved", .bool(true)) }
    }

    /// "were we to take …"
    private static let supposed = PatternList("were we|i to")

    /// "with the rate three points lower"
    private static let given = PatternList(
        "with ... # [percent|percentage] [point|points] lower|higher|less|more|better|cheaper|smaller|bigger")

    /// The words of the condition, and whether that is everything.
    private func clause() -> (condition: Range<Int>, isWhole: Bool) {
        let tokens = frame.tokens
        let starts: Set<String> = ["if", "suppose", "supposing", "assume", "assuming", "imagine", "say", "pretend"]
        let cue =
            tokens.firstIndex { starts.contains($0.text) }
            ?? whenChanged
            ?? WhatIfParameters.supposed.firstMatch(in: tokens).map(\.lowerBound)
            ?? WhatIfParameters.given.firstMatch(in: tokens).map(\.lowerBound)
            ?? tokens.firstIndex {
                $0.text.hasSuffix("ing")
                    && (WhatIfParameters.down.contains($0.text) || WhatIfParameters.moves.contains($0.text)
                        || WhatIfParameters.multiples[$0.text] != nil
                        || [
                            "raising", "increasing", "adding", "boosting", "spending", "improving", "lowering",
                            "putting",
                        ].contains($0.text))
            }
        if cue == nil,
            let subject = tokens.firstIndex(where: { ["effect", "impact", "consequence"].contains($0.text) }),
            let of = tokens[subject...].firstIndex(where: { $0.text == "of" }), of > subject + 1
        {
            return (of..<tokens.count, false)
        }
        // "how much revenue would 15% more traffic bring"
        if cue == nil, let verb = tokens.lastIndex(where: { WhatIfParameters.brings.contains($0.text) }),
            let start = tokens[..<verb].lastIndex(where: { ["would", "will", "could", "does", "do"].contains($0.text) }
            ),
            tokens[start..<verb].contains(where: { $0.number != nil || WhatIfParameters.multiples[$0.text] != nil })
        {
            return (start..<verb, false)
        }
        // "what would 15% more traffic do to orders"
        if cue == nil,
            let verb = tokens.indices.first(where: {
                ["do", "mean", "change", "affect"].contains(tokens[$0].text) && $0 > 2
                    && (["to", "for"].contains(tokens[safe: $0 + 1]?.text) || tokens[$0].text == "affect")
            })
        {
            return (0..<verb, false)
        }
        if cue == nil, let verb = strikingVerb { return (0..<verb, false) }
        if cue == nil, let end = orderEnd(tokens) { return (0..<end, false) }
        guard let cue else {
            let told = toldEnd
            return (0..<(told ?? tokens.count), told == nil)
        }
        // "If we cut spend by 20%, what happens to revenue?" ends at the question word.
        let questions: Set<String> = [
            "what", "how", "where", "would", "will", "which", "do", "does", "is", "are", "can",
        ]
        let asks = tokens[(cue + 1)...].indices.first { index in
            // "Suppose we double the budget: effect on orders?"
            if ["effect", "impact", "consequence"].contains(tokens[index].stem) { return true }
            // "Let us pretend ad spend were halved. Revenue?"
            if tokens[index].mark.map({ ".?;:,".contains($0) }) == true, isAloneFigure(from: index) { return true }
            guard questions.contains(tokens[index].text) else { return false }
            return ["what", "how", "where"].contains(tokens[index].text)
                || tokens[index].mark.map { ",.?".contains($0) } == true
        }
        // "the effect of doubling spend on revenue": the effect is asked after "on".
        let effect = tokens[(cue + 1)...].indices.first { index in
            ["on", "do", "affect", "mean", "change"].contains(tokens[index].text) && tokens[cue].text.hasSuffix("ing")
                && frame.metrics.contains { $0.tokens.lowerBound > index }
        }
        let end = asks ?? effect ?? tokens.count
        return (cue..<end, false)
    }

    /// "…, revenue?", "…. The orders?": a figure and nothing else.
    func isAloneFigure(from index: Int) -> Bool {
        let asked = frame.metrics.filter { $0.tokens.lowerBound >= index }
        guard let first = asked.first, let last = asked.last, asked.count < 3 else { return false }
        return first.tokens.lowerBound <= index + 2 && last.tokens.upperBound >= frame.tokens.count - 2
            && !frame.tokens[index...].contains { $0.number != nil }
    }

    func filters(_ values: [QuestionFrame.ValueMention], for metric: MetricID?) -> [Filter] {
        var part = frame
        part.values = values
        part.names = []
        part.metrics = metric.map { [.init(metric: $0, tokens: 0..<0, isWeak: false)] } ?? []
        part.thresholds = []
        return FilterScope(
            frame: part, intent: metric.map { MetricFacts.advertising.contains($0) } == true ? .whatIf : nil,
            metrics: metric.map { [$0] } ?? []
        ).filters()
    }

    /// "move X from A to B"
    private func moved(in range: Range<Int>) -> [Change]? {
        guard frame.tokens[range].contains(where: { WhatIfParameters.moves.contains($0.text) }) else { return nil }
        let from =
            range.first { index in
                ["from", "off"].contains(frame.tokens[index].text)
                    || frame.tokens[index].text == "out" && frame.tokens[safe: index + 1]?.text == "of"
            } ?? range.lowerBound
        let to =
            range.first { index in
                WhatIfParameters.goals.contains(frame.tokens[index].text) && index > range.lowerBound
                    && frame.values.contains { (index + 1...index + 2).contains($0.tokens.lowerBound) }
            } ?? range.upperBound
        let inside = (frame.values).filter { range.contains($0.tokens.lowerBound) }
        let giving: [QuestionFrame.ValueMention]
        let taking: [QuestionFrame.ValueMention]
        let isTakenLast = to == range.upperBound && from > range.lowerBound
        if isTakenLast, inside.contains(where: { $0.tokens.lowerBound < from }) {
            // "TikTok got 5,000 of the budget taken out of Google Ads"
            giving = inside.filter { $0.tokens.lowerBound > from }
            taking = inside.filter { $0.tokens.lowerBound < from }
        } else if from < to {
            giving = inside.filter { $0.tokens.lowerBound < to }
            taking = inside.filter { $0.tokens.lowerBound > to }
        } else {
            giving = inside.filter { $0.tokens.lowerBound > from }
            taking = inside.filter { $0.tokens.lowerBound < from && $0.tokens.lowerBound > to }
        }
        let part = share(in: range).map { Amount(value: $0, isPercent: true, currency: nil, end: 0) }
        guard !giving.isEmpty, !taking.isEmpty, let amount = amount(in: range) ?? part else { return nil }
        let metric =
            frame.metrics.first { range.contains($0.tokens.lowerBound) && MetricFacts.advertising.contains($0.metric) }?
            .metric ?? "advertiser_ad_cost"
        func change(_ values: [QuestionFrame.ValueMention], _ sign: Double) -> Change {
            let filters = filters(values, for: metric)
            return amount.isPercent
                ? Change(field: metric, filters: filters, percent: sign * amount.value, absolute: nil)
                : Change(field: metric, filters: filters, percent: nil, absolute: sign * amount.value)
        }
        return [change(giving, -1), change(taking, 1)]
    }

    private static let unnamed = PatternList(
        "from|off [that|this|the|it|them] [one|worst|loser|losers|other|first|last|campaign|channel] to|into|onto [that|this|the] "
            + "[best|better|other|one|winner|winners|top|first] [one|campaign|channel]")

    /// "Move 1000 from that one to the best one": which they are is not said.
    private func movesUnnamed(in range: Range<Int>) -> Bool {
        frame.tokens[range].contains { WhatIfParameters.moves.contains($0.text) }
            && WhatIfParameters.unnamed.matches(Array(frame.tokens[range]))
    }

    func amount(in range: Range<Int>) -> Amount? {
        let limits: Set<String> = ["over", "above", "under", "below", "than"]
        for index in range where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            if let amount = Amount.read(frame.tokens, index),
                // "Free shipping over 100" is a limit, and no change by 100.
                amount.isPercent || !limits.contains(frame.tokens[safe: index - 1]?.text ?? ""),
                frame.tokens[index].number != nil || amount.isPercent || amount.isPoints || amount.value == 0.5
                    || amount.currency != nil || amount.end > index + 1 || frame.tokens[safe: index - 1]?.text == "by"
            {
                return amount
            }
        }
        return nil
    }

    private static let amounts = PatternList("less|more|fewer|extra|additional")

    /// "LinkedIn gets 5,000 less and Google Ads 5,000 more": where the second side begins.
    private func sides(in range: Range<Int>) -> Int? {
        guard let join = range.first(where: { frame.tokens[$0].text == "and" }) else { return nil }
        let both = [range.lowerBound..<join, join..<range.upperBound]
        let hold = both.allSatisfy { side in
            frame.values.contains { side.contains($0.tokens.lowerBound) } && amount(in: side) != nil
                && WhatIfParameters.amounts.matches(Array(frame.tokens[side]))
        }
        return hold ? join : nil
    }

    /// One change for every metric of the condition that has an amount of its own, or the one there is.
    private func stated(in range: Range<Int>) -> [Change] {
        let pieces = sides(in: range).map { [range.lowerBound..<$0, $0..<range.upperBound] } ?? parts(of: range)
        return pieces.compactMap { piece in
            let mention =
                frame.metrics.first { piece.contains($0.tokens.lowerBound) && !$0.isWeak }
                ?? frame.metrics.first { piece.contains($0.tokens.lowerBound) }
            var field = mention?.metric
            if field == nil, frame.tokens[piece].contains(where: { $0.stem == "price" }) {
                field = "average_purchase_revenue"
            }
            // Money put into a vendor or channel is ad spend.
            if field == nil,
                frame.values.contains(where: { piece.contains($0.tokens.lowerBound) })
                    || amount(in: piece)?.currency != nil
            {
                field = "advertiser_ad_cost"
            }
            guard let field else { return again(in: piece) }
            return change(field, in: piece)
        }
    }

    func multiple(in range: Range<Int>) -> Double? {
        if range.contains(where: { frame.tokens[$0].text == "half" && frame.tokens[safe: $0 - 1]?.text == "in" }) {
            return -50
        }
        return frame.tokens[range].lazy.compactMap { WhatIfParameters.multiples[$0.text] }.first
    }

    func change(_ field: MetricID, in range: Range<Int>) -> Change {
        let words = frame.tokens[range].map(\.text)
        let filters = filters(frame.values.filter { range.contains($0.tokens.lowerBound) }, for: field)
        var change = Change(field: field, filters: filters)
        if let percent = multiple(in: range) {
            change.percent = percent
            return change
        }
        if let (from, to) = fromTo(in: range) {
            let (a, b) = (fraction(from, field), fraction(to, field))
            change.absolute = ((b - a) * 1e9).rounded() / 1e9
            return change
        }
        if let place = level(in: range, of: field), let level = Amount.read(frame.tokens, place) {
            // Conversion that goes to 4 % is the rate.
            if level.isPercent, ["key_events", "ecommerce_purchases"].contains(field.base) {
                change.field = "session_key_event_rate"
            }
            change.level = fraction(level, change.field)
            return change
        }
        if let share = share(in: range) {
            let falls = words.contains(where: WhatIfParameters.down.contains)
            change.percent = falls ? -share : share
            return change
        }
        let sign: Double = words.contains(where: WhatIfParameters.down.contains) && !words.contains("raise") ? -1 : 1
        guard let amount = amount(in: range) else {
            if isWhole(words, change) { change.percent = -100 }
            return change
        }
        if amount.isPoints, ["key_events", "ecommerce_purchases"].contains(field.base) {
            // Conversion that moves by points is the rate.
            change.field = "session_key_event_rate"
        }
        if amount.isPoints || amount.isPercent && words.contains("points") {
            change.absolute = sign * amount.value / 100
        } else if amount.isPercent {
            change.percent = sign * amount.value
        } else if amount.value == 0.5, words.contains("half"), MetricFacts.isFraction(field) == false {
            change.percent = -50
        } else {
            change.absolute = sign * amount.value
        }
        return change
    }

    /// "Stop it", "cut it completely", "drop brand-search", "without Meta": nothing of it is left.
    private func isWhole(_ words: [String], _ change: Change) -> Bool {
        words.contains(where: WhatIfParameters.stops.contains)
            || words.contains(where: WhatIfParameters.down.contains)
                && (words.contains(where: WhatIfParameters.wholly.contains)
                    || !change.filters.isEmpty && frame.metrics.allSatisfy(\.isWeak))
    }

    /// "by a quarter", "by two thirds", "by half": in percent.
    func share(in range: Range<Int>) -> Double? {
        let shares: [String: Double] = ["half": 50, "third": 100.0 / 3, "quarter": 25, "fifth": 20, "tenth": 10]
        guard let by = range.first(where: { frame.tokens[$0].text == "by" }) else {
            // "A quarter of our visits went away"
            return range.first { frame.tokens[safe: $0 + 1]?.text == "of" && shares[frame.tokens[$0].text] != nil }
                .flatMap { shares[frame.tokens[$0].text] }
        }
        // "By half a percentage point" is no share of what there is.
        if frame.tokens[(by + 1)...].prefix(4).contains(where: { $0.stem == "point" }) { return nil }
        let after = frame.tokens[(by + 1)...].prefix(2).map(\.text)
        if after.first == "half" { return 50 }
        guard after.count == 2, let share = shares[WordForms.stem(after[1])] else { return nil }
        let count = ["a": 1.0, "an": 1, "one": 1, "two": 2, "three": 3][after[0]]
        return count.map { ($0 * share * 100).rounded() / 100 }
    }

    private func fraction(_ amount: Amount, _ field: MetricID) -> Double {
        MetricFacts.isFraction(field) && (amount.isPercent || amount.value > 1) ? amount.value / 100 : amount.value
    }

    private func fromTo(in range: Range<Int>) -> (Amount, Amount)? {
        guard let from = range.first(where: { frame.tokens[$0].text == "from" }),
            let first = Amount.read(frame.tokens, from + 1),
            frame.tokens[safe: first.end]?.text == "to", var second = Amount.read(frame.tokens, first.end + 1)
        else { return nil }
        var start = first
        start.isPercent = first.isPercent || second.isPercent
        second.isPercent = start.isPercent
        return (start, second)
    }

    private func json(_ change: Change) -> JSONValue {
        var members = [JSONValue.Member("field", .string(change.field.name))]
        if change.filters.isEmpty, let told = change.told { members.append(.init("filters", told)) }
        if !change.filters.isEmpty { members.append(.init("filters", .array(change.filters.map(\.json)))) }
        if let percent = change.percent { members.append(.init("by_pct", .number(percent))) }
        if let level = change.level { members.append(.init("to", .number(level))) }
        if let absolute = change.absolute { members.append(.init("by_abs", .number(absolute))) }
        return .object(members)
    }
}
