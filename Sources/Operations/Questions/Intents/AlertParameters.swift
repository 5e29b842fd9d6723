import Semantics

/// Alerts: the condition, where it is sent, and what is done with one that exists.
struct AlertParameters {
    let frame: QuestionFrame

    static let anomaly = PatternList(
        """
        behave|behaves|behaved|behaving|look|looks|looked|act|acted strangely|oddly|weirdly|unusually|abnormally|differently
        strangely|oddly|weirdly|erratically|crazy|crazily|haywire|funny|bizarre|bizarrely|peculiar|peculiarly|odd
        out|off|from|outside [of] [the|its|their] [usual|normal] ordinary|norm|pattern|normal|usual|range|character
        not normal|usual|typical
        anomal*
        out of the ordinary
        unusual|unusually|abnormal|abnormally|strange|odd|weird|unexpected|unexpectedly|outlier|outliers|\
        suspicious
        something .. off|wrong
        """)
    private static let falling = PatternList(
        """
        drop|drops|dropped|fall|falls|fell|decrease|decreases|decline|declines|dip|dips|down|lower|plunge|\
        plunges|sink|sinks|tank|tanks|shrink|shrinks|lose|loses|slump|slumps|slide|slides|worsen|shed|sheds|slip|slips|plummet|plummets|tumble|tumbles|crash|crashes|reduce|reduction|contract|contracts|weaken|weakens|halve|halves
        """)
    private static let rising = PatternList(
        """
        rise|rises|increase|increases|jump|jumps|spike|spikes|up|grow|grows|climb|climbs|surge|surges|higher|\
        gain|gains|soar|soars|expand|expands|leap|leaps|swell|swells|balloon|balloons|rocket|rockets|shoot|shoots
        """)
    private static let ending = PatternList(
        "stop|stops|stopped|ends|die|dies|dry|dries|vanish|vanishes|disappear|disappears")
    private static let either = PatternList(
        """
        change|changes|move|moves|swing|swings|deviate|deviates|either|differ|differs|fluctuate|fluctuates|\
        shift|shifts|vary|varies|stray|strays|depart|departs|diverge|diverges|wobble|wobbles
        up or down
        down or up
        plus or minus
        any|in any|whichever|whatever|both|each direction|way|directions|ways
        """)

    /// What the conversation is about, where the rule itself names no metric: "when it goes below 2%".
    var about: MetricID?

    func readRule(into draft: inout QuestionDraft) {
        var condition: [JSONValue.Member] = []
        // "When orders reach 100": the verb counts nobody.
        if draft.metrics.count > 1 { draft.metrics.removeAll { $0 == "reach" } }
        if isOfSlowness(draft) {
            draft.metrics = [AlertParameters.slowest]
            condition = [.init("op", .string("gt")), .init("value", .number(AlertParameters.slow))]
            draft.notes.append("slow is more than 2.5 seconds until the largest content shows, by the Core Web Vitals")
        } else if let read = threshold(draft) {
            condition = read
        } else if AlertParameters.anomaly.matches(frame.tokens) || frame.contains("anomaly", "anomalies") {
            condition = [.init("op", .string("anomaly"))]
        } else if !draft.metrics.isEmpty,
            frame.has(AlertParameters.falling) || frame.has(AlertParameters.rising)
                || frame.has(AlertParameters.ending)
        {
            condition = [.init("op", .string("anomaly"))]
            draft.notes.append("no size was named, so that it fires when a day is outside what was expected of it")
        }
        if let minutes = duration { condition.append(.init("for_minutes", .integer(Int64(minutes)))) }
        if !condition.isEmpty { draft.set("condition", .object(condition)) }
        if condition.contains(where: { $0.value == .string("previous_period") }), frame.has(AlertParameters.weekBefore),
            !frame.has(AlertParameters.ofDays)
        {
            draft.set(AlertParameters.step, .string(Granularity.week.rawValue))
        }
        readChannel(&draft)
        clearPeriods(&draft)
        draft.granularity = GranularityReader(frame: frame).granularity() ?? interval
    }

    /// The parameter that says how long a step is, where the words tell it by what it is held against.
    static let step = "step"
    /// "Against last week": a week against the one before.
    private static let weekBefore = PatternList("last|previous|prior|preceding week", "week before|earlier|over")
    private static let ofDays = PatternList("day|days|daily|hour|hourly|weekday")

    /// "if the day's revenue", "checked every hour"
    private var interval: Granularity? {
        if frame.has(PatternList("check|checked .. hour|hourly")) { return .hour }
        if frame.has(AlertParameters.hourly) { return .hour }
        let ofDay = frame.tokens.contains { $0.text == "day" && $0.isPossessive }
        return ofDay || frame.has(AlertParameters.daily) ? .day : nil
    }

    private static let daily = PatternList(
        "days with|where|when|on|that|below|under|above|over|having",
        "a|any|one|each|every|single day is|has|with|where|falls|drops|goes|brings|brought|sees|gets|had|ends|comes|closes|records|shows|yields|makes",
        "in|within|per|on a|an|one|any|the|single day", "of|in|on|for a|an|any|one single day")
    private static let hourly = PatternList("in|within|per a|an|one|any|single hour", "per hour")

    private func clearPeriods(_ draft: inout QuestionDraft) {
        draft.past = nil
        draft.future = nil
        draft.second = nil
        draft.partner = nil
        draft.compares = false
        draft.changes = false
        draft.ranking = nil
        draft.overTime = false
        draft.comparesValues = false
        draft.breakdown.removeAll { $0 == "page_path" || $0 == "date" }
    }

    /// Milliseconds of the largest contentful paint above which the Core Web Vitals call a page no longer good.
    private static let slow = 2_500.0
    private static let slowest: MetricID = "lcp"

    /// "When the site is slow": no number is said, and there is one that everybody goes by.
    private func isOfSlowness(_ draft: QuestionDraft) -> Bool {
        draft.metrics == ["page_load_time"] && frame.thresholds.isEmpty && looseAmount() == nil
            && frame.contains("slow", "sluggish") && !AlertParameters.anomaly.matches(frame.tokens)
    }

    private func threshold(_ draft: QuestionDraft) -> [JSONValue.Member]? {
        let metric = draft.metrics.first ?? about
        let stated = frame.thresholds.first
        guard
            let amount = stated.map({
                Amount(
                    value: $0.value, isPercent: $0.isPercent, currency: $0.currency, inMinutes: $0.inMinutes,
                    end: $0.tokens.upperBound)
            }) ?? looseAmount()
        else {
            if stated == nil, draft.metrics == ["downtime_minutes"] {
                return [.init("op", .string("gt")), .init("value", .number(0))]
            }
            return nil
        }
        if let relative = relative(amount, stated, metric) { return relative }
        var op = stated?.op ?? (AlertParameters.falling.matches(frame.tokens) ? .lt : .gt)
        if op == .eq { op = .lte }
        var threshold =
            stated
            ?? Threshold(
                metric: metric, op: op, value: amount.value, isPercent: amount.isPercent, currency: amount.currency,
                tokens: 0..<0)
        threshold.metric = metric
        var members: [JSONValue.Member] = [
            .init("op", .string(op.rawValue)),
            .init("value", .number(metric.map { threshold.scaled(for: $0) } ?? amount.value)),
        ]
        if let currency = amount.currency { members.append(.init("currency", .string(currency))) }
        return members
    }

    /// A percent of change, unless the metric itself is a percentage that crosses a level.
    private func relative(_ amount: Amount, _ stated: Threshold?, _ metric: MetricID?) -> [JSONValue.Member]? {
        guard amount.isPercent else { return nil }
        if let usual = ofUsual(amount, stated) { return usual }
        let lower = stated?.tokens.lowerBound ?? 0
        let before = frame.tokens[max(0, lower - 2)..<lower].map(\.text)
        let bySomething =
            before.contains("by") || ["by"].contains(frame.tokens[safe: lower]?.text ?? "") || stated == nil
        let moreThan = frame.tokens[safe: lower]?.text == "more" || frame.tokens[safe: lower]?.text == "at"
        let isRate = metric.map(MetricFacts.isFraction) ?? false
        // "Raise it from 60 to 70 %": a rate takes that level.
        if isRate, stated == nil,
            frame.tokens[..<min(amount.end, frame.tokens.count)].suffix(3).contains(where: { $0.text == "to" })
        {
            return nil
        }
        let isLevel =
            isRate && !bySomething && !(versus != nil) && !(moreThan && AlertParameters.falling.matches(frame.tokens))
        if isLevel { return nil }
        let op: String
        let value: Double
        if AlertParameters.either.matches(frame.tokens)
            || AlertParameters.falling.matches(frame.tokens) && AlertParameters.rising.matches(frame.tokens)
                && frame.contains("or")
        {
            (op, value) = ("abs_pct_change_gt", amount.value)
        } else if AlertParameters.falling.matches(frame.tokens) || stated?.op == .lt {
            (op, value) = ("pct_change_lt", -amount.value)
        } else {
            (op, value) = ("pct_change_gt", amount.value)
        }
        var members: [JSONValue.Member] = [.init("op", .string(op)), .init("value", .number(value))]
        if let versus { members.append(.init("versus", .string(versus))) }
        return members
    }

    private static let usual = PatternList(
        "of|than [its|the|our|a] [what] [it|they|we] [is|are|were|was|have] normal|usual|usually|average|expected|typical|typically|normally|norm",
        "of|than what it|they|we|is|are usually|normally|typically [is|are|have|get]")

    /// "Below 80 % of normal": 20 % less than on the same weekday before.
    private func ofUsual(_ amount: Amount, _ stated: Threshold?) -> [JSONValue.Member]? {
        guard let stated, stated.op == .lt || stated.op == .lte || stated.op == .gt || stated.op == .gte,
            AlertParameters.usual.matches(Array(frame.tokens[min(max(0, amount.end - 1), frame.tokens.count)...])),
            amount.value > 0, amount.value != 100
        else { return nil }
        let falls = amount.value < 100
        return [
            .init("op", .string(falls ? "pct_change_lt" : "pct_change_gt")),
            .init("value", .number(amount.value - 100)), .init("versus", .string("same_weekday")),
        ]
    }

    private var versus: String? {
        if frame.has(PatternList("same weekday|day", "same .. last|previous week")) { return "same_weekday" }
        switch frame.partner {
        case .year, .yearOfWeeks: return "previous_year"
        case .weekday: return "same_weekday"
        case .previous, .unit, .days, .months, .sameDays, .following: return "previous_period"
        case nil: break
        }
        if frame.has(PatternList("last year")) { return "previous_year" }
        if frame.has(PatternList("previous|last|prior|preceding day|week|month|period|hour", "yesterday")) {
            return "previous_period"
        }
        return nil
    }

    /// "drops 20%", "by $500": an amount without a comparing word.
    private func looseAmount() -> Amount? {
        for index in frame.tokens.indices where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            guard frame.tokens[index].number != nil, let amount = Amount.read(frame.tokens, index) else { continue }
            let unit = frame.tokens[safe: amount.end]?.stem ?? ""
            // "From 60 to 70 %": the second one counts.
            if frame.tokens[safe: index - 1]?.text == "from", frame.tokens[safe: amount.end]?.text == "to" { continue }
            if amount.inMinutes || !amount.isPercent && ["minute", "hour", "day", "week"].contains(unit) { continue }
            return amount
        }
        return part
    }

    private static let parts: [String: Double] = [
        "half": 50, "third": 100.0 / 3, "quarter": 25, "fifth": 20, "tenth": 10,
    ]

    /// "By more than half", "by a third": a part of what there was.
    private var part: Amount? {
        // "Ever halve", "doubles": as much more or less.
        if let multiple = frame.tokens.lazy.compactMap({ WhatIfParameters.multiples[$0.text] }).first {
            return Amount(value: abs(multiple), isPercent: true, currency: nil, inMinutes: false, end: 0)
        }
        guard let by = frame.tokens.firstIndex(where: { $0.text == "by" }) else { return nil }
        let said = frame.tokens[by...].prefix(5)
        return said.firstIndex { AlertParameters.parts[$0.text] != nil }.map {
            Amount(
                value: AlertParameters.parts[frame.tokens[$0].text] ?? 0, isPercent: true, currency: nil,
                inMinutes: false, end: $0 + 1)
        }
    }

    /// "for more than 10 minutes", "for an hour"
    private var duration: Int? {
        for (index, token) in frame.tokens.enumerated()
        where token.text == "for" || token.text == "than" || token.text == "least" {
            var at = index + 1
            while ["more", "than", "at", "least", "over", "about"].contains(frame.tokens[safe: at]?.text ?? "") {
                at += 1
            }
            let near = frame.tokens[max(0, index - 3)...index].contains { $0.text == "for" }
            guard near else { continue }
            let count =
                frame.tokens[safe: at]?.number?.whole ?? WordForms.smallNumber(frame.tokens[safe: at]?.text ?? "")
                ?? (["an", "a"].contains(frame.tokens[safe: at]?.text ?? "") ? 1 : nil)
            guard let count else { continue }
            if ["minute", "min", "mins"].contains(frame.tokens[safe: at + 1]?.stem ?? "") { return count }
            if frame.tokens[safe: at + 1]?.stem == "hour" { return 60 * count }
        }
        if frame.has(PatternList("for half an hour")) { return 30 }
        return nil
    }

    /// "Revenue from Email": whose figure it is.
    private static let ofEmail = PatternList(
        "from|of|for =email ... if|when|whenever|once|drops|falls|goes|drop|fall|go|is|are|below|above|under|over",
        "=email brings|bring|makes|make|earns|earn|gets|get|delivers|yields|falls|drops",
        "=email revenue|sales|orders|sessions|visits|visitors|users|conversions|signups|purchases",
        "revenue|sales|orders|sessions|visits|conversions|signups|purchases from|via|through|of =email")

    private func readChannel(_ draft: inout QuestionDraft) {
        if let channel = DeliveryWords.channel(frame.tokens) { draft.set("channel", .string(channel)) }
        if let target = frame.tokens.first(where: { $0.kind == .hashtag || $0.kind == .email }) {
            draft.set("target", .string(target.raw))
            if draft.param("channel") == nil {
                draft.set("channel", .string(target.kind == .email ? "email" : "slack"))
            }
        }
        // "email me" names the way, not the Email channel.
        draft.filters.removeAll {
            $0.field.hasSuffix("channel_group") && $0.value == .text("Email")
                && !frame.contains("traffic", "campaign", "campaigns", "channel")
                && !frame.has(AlertParameters.ofEmail)
                && !frame.tokens.indices.contains {
                    frame.tokens[$0].text == "email" && DeliveryWords.isSource(frame.tokens, $0)
                }
        }
    }

    // MARK: Existing alerts

    func readChange(into draft: inout QuestionDraft) {
        let action = AlertActions.action(frame.tokens)
        draft.set("action", .string(action))
        if ["mute", "unmute"].contains(action), let end = until(draft) { draft.set("until", .string(end.description)) }
        if let rule = ruleName() { draft.set("rule", .string(rule)) }
        if action == "edit", let condition = threshold(draft) { draft.set("condition", .object(condition)) }
        readChannel(&draft)
        clearPeriods(&draft)
        draft.granularity = nil
        draft.breakdown = []
        draft.thresholds = []
        // A name in quotation marks is no figure: the "Site down" alert.
        let quoted = frame.metrics.filter { $0.tokens.allSatisfy { frame.tokens[$0].quoted } }.map(\.metric)
        draft.metrics.removeAll(where: quoted.contains)
    }

    private func until(_ draft: QuestionDraft) -> CivilDate? {
        for mention in frame.dates {
            guard let future = mention.future else { continue }
            if mention.lead == .until || mention.lead == .by {
                // "until next week" ends when that week begins.
                if future.range.dayCount > 1, case .rolling = future.shape { return future.range.end }
                return future.range.dayCount > 1 ? future.range.start : future.range.end
            }
            return future.range.end
        }
        return nil
    }

    /// The words between the article and "alert", or what it is called.
    private func ruleName() -> String? {
        if let called = calledName() ?? quotedName() { return called }
        guard
            let noun = frame.tokens.firstIndex(where: {
                ["alert", "alerts", "alarm", "rule", "warning"].contains($0.text)
            })
        else { return nil }
        var start = noun
        while start > 0,
            ![
                "the", "my", "our", "all", "every", "each", "that", "this", "a", "mute", "snooze", "silence", "delete",
                "remove",
                "pause", "unmute", "edit", "change", "which", "what",
            ].contains(frame.tokens[start - 1].text)
        { start -= 1 }
        return start < noun ? frame.raw(start..<noun) : gluedName()
    }

    /// "Keep “Late checkout” quiet"
    private func quotedName() -> String? {
        guard let start = frame.tokens.firstIndex(where: \.quoted) else { return nil }
        var end = start
        while let token = frame.tokens[safe: end], token.quoted { end += 1 }
        return name(start..<end)
    }

    /// "the alert called weekend-dip"
    private func calledName() -> String? {
        guard let cue = frame.tokens.firstIndex(where: { ["called", "named"].contains($0.text) }) else { return nil }
        var end = cue + 1
        while let token = frame.tokens[safe: end], end == cue + 1 || token.isGlued || token.quoted { end += 1 }
        return end > cue + 1 ? name(cue + 1..<end) : nil
    }

    /// "I no longer need weekend-dip; remove that rule"
    private func gluedName() -> String? {
        guard
            let second = frame.tokens.indices.dropFirst().first(where: {
                frame.tokens[$0].isGlued && frame.tokens[$0].kind == .word
            })
        else {
            return nil
        }
        var end = second + 1
        while frame.tokens[safe: end]?.isGlued == true { end += 1 }
        return name(second - 1..<end)
    }

    private func name(_ tokens: Range<Int>) -> String {
        tokens.map { index in
            (index > tokens.lowerBound ? frame.tokens[index].isGlued ? "-" : " " : "") + frame.tokens[index].raw
        }.joined()
    }
}
