import Semantics

/// Recurring delivery: which report, how often, when, to whom.
struct ScheduleParameters {
    let frame: QuestionFrame

    func read(into draft: inout QuestionDraft) {
        let words = frame.tokens.map(\.text)
        let weekday = frame.tokens.indices.lazy.compactMap { WeekdayName.weekday(frame.tokens, $0) }.first
        let dayOfMonth = dayOfMonth()
        let cadence: String
        if dayOfMonth != nil || frame.has(Self.monthly) {
            cadence = "monthly"
        } else if weekday != nil || frame.has(Self.weekly) {
            cadence = "weekly"
        } else {
            cadence = "daily"
        }
        draft.set("cadence", .string(cadence))
        if let weekday { draft.set("weekday", .string(weekday.name.lowercased())) }
        if let dayOfMonth { draft.set("day_of_month", .integer(Int64(dayOfMonth))) }
        if let time = time() { draft.set("time", .string(time)) }
        if let channel = DeliveryWords.channel(frame.tokens) { draft.set("channel", .string(channel)) }
        let recipients = recipients()
        if !recipients.isEmpty { draft.set("recipients", .array(recipients.map { .string($0) })) }
        if let report = report(words, cadence) { draft.set("report", .string(report)) }
        let isOfEmail = frame.tokens.indices.contains {
            frame.tokens[$0].text == "email" && DeliveryWords.isSource(frame.tokens, $0)
        }
        if !isOfEmail {
            draft.filters.removeAll { $0.field.hasSuffix("channel_group") && $0.value == .text("Email") }
        }
        // "Each weekday" says when, and splits nothing.
        if frame.has(IntentCues.eachWeekday), !frame.contains("by", "per") {
            draft.breakdown.removeAll { $0 == "day_of_week" }
        }
        draft.past = nil
        draft.future = nil
        draft.second = nil
        draft.partner = nil
        draft.compares = false
        draft.changes = false
        draft.granularity = nil
        draft.overTime = false
        if draft.param("report") != nil {
            draft.breakdown.removeAll {
                ["session_campaign_name", "campaign_name", "item_name", "page_path"].contains($0)
            }
        }
    }

    private static let monthly = PatternList(
        """
        monthly
        every|each month
        per|a month
        once a month
        of the|every|each month
        """)
    private static let weekly = PatternList("weekly", "every|each|per|a week", "once a week")

    private func dayOfMonth() -> Int? {
        if frame.has(PatternList("last day .. month", "end of every|each month", "month end")) { return 31 }
        for index in frame.tokens.indices where frame.tokens[index].text == "day" {
            let next = frame.tokens[safe: index + 1]
            if let day = next?.number?.whole ?? WordForms.smallNumber(next?.text ?? ""), (1...31).contains(day),
                frame.has(Self.monthly)
            {
                return day
            }
        }
        for (index, token) in frame.tokens.enumerated() {
            let ordinal =
                token.number.flatMap { $0.isOrdinal ? $0.whole : nil } ?? (token.text == "first" ? 1 : nil)
                ?? (frame.has(Self.monthly) ? WordForms.ordinals[token.text] : nil)
            let after = frame.tokens[(index + 1)...].prefix(5).map(\.text)
            if let ordinal, (1...31).contains(ordinal),
                after.contains(where: { ["month", "monthly"].contains($0) })
                    || frame.tokens[safe: index - 1]?.text == "the" && !after.contains("week"),
                !after.prefix(1).contains(where: { WeekdayName.words.contains($0) || $0 == "thing" })
            {
                return ordinal
            }
        }
        return nil
    }

    /// 24-hour clock.
    private func time() -> String? {
        func clock(_ minutes: Int) -> String { "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))" }
        for mention in frame.dates { if case .clock(let minutes) = mention.meaning { return clock(minutes) } }
        if let spoken = SpokenClock.minutes(in: frame.tokens) { return clock(spoken) }
        for (index, token) in frame.tokens.enumerated() {
            if token.text == "noon" || token.text == "midday" { return "12:00" }
            if token.text == "midnight" { return "00:00" }
            guard ["at", "by", "around"].contains(token.text), let next = frame.tokens[safe: index + 1] else {
                continue
            }
            let hour = next.number?.whole ?? WordForms.smallNumber(next.text)
            guard let hour, (0...23).contains(hour) else { continue }
            let suffix = frame.tokens[(index + 2)...].prefix(3).map(\.text)
            let isLate = frame.contains("afternoon", "afternoons", "evening", "evenings", "tonight") && hour < 12
            let isEvening = isLate || suffix.first == "pm" || suffix.contains("evening") || suffix.contains("afternoon")
            return clock(60 * (isEvening && hour < 12 ? hour + 12 : suffix.first == "am" && hour == 12 ? 0 : hour))
        }
        return nil
    }

    /// "glad to find it", "want to have it": no one that it goes to.
    private static let verbs: Set<String> = [
        "find", "get", "see", "have", "receive", "read", "be", "show", "land", "appear", "arrive", "come", "hear",
        "look",
        "open", "go", "reach", "pop", "turn", "drop", "start", "know", "check", "say", "keep",
    ]

    private func recipients() -> [String] {
        var found = frame.tokens.filter { $0.kind == .email }.map(\.raw)
        if found.isEmpty { found = frame.tokens.filter { $0.kind == .hashtag }.map(\.raw) }
        if found.isEmpty, let to = frame.tokens.lastIndex(where: { $0.text == "to" }) {
            var words: [String] = []
            for token in frame.tokens[(to + 1)...].prefix(4) {
                if ["the", "our", "my"].contains(token.text) { continue }
                if ScheduleParameters.verbs.contains(token.text) { break }
                if token.mark != nil
                    || [
                        "every", "each", "at", "on", "in", "via", "by", "me", "us", "slack", "daily", "weekly",
                        "monthly",
                    ].contains(token.text)
                {
                    break
                }
                words.append(token.raw)
            }
            if !words.isEmpty { found = [words.joined(separator: " ")] }
        }
        return found
    }

    private func report(_ words: [String], _ cadence: String) -> String? {
        let summary = words.contains {
            ["summary", "recap", "overview", "digest", "rundown", "update", "highlights"].contains($0)
        }
        if words.contains("funnel") || words.contains("funnels") { return "funnel" }
        if words.contains(where: { $0.hasPrefix("campaign") }) { return "campaign_performance" }
        if summary, !words.contains("update") || frame.metrics.allSatisfy(\.isWeak) {
            let said = ["daily", "weekly", "monthly", "quarterly"].first(where: words.contains)
            return "\(said ?? cadence)_summary"
        }
        let numbers = words.contains { ["numbers", "figures", "results", "stats", "kpis"].contains($0) }
        if numbers, frame.metrics.allSatisfy(\.isWeak) { return "\(cadence)_summary" }
        // "A weekly report of orders", "a weekly orders report": the figures are sent.
        if frame.metrics.contains(where: { !$0.isWeak }) { return nil }
        guard let noun = words.lastIndex(where: { ["report", "reports", "dashboard"].contains($0) }) else { return nil }
        var start = noun
        let stops: Set<String> = [
            "the", "a", "our", "my", "me", "us", "this", "that", "an", "send", "email", "deliver", "schedule", "daily",
            "weekly", "monthly", "share", "post", "of", "full", "new", "up", "set", "create",
        ]
        while start > 0, noun - start < 3, !stops.contains(words[start - 1]) { start -= 1 }
        guard start < noun else {
            return words.contains("weekly") || words.contains("monthly") || words.contains("daily")
                ? "\(cadence)_summary" : nil
        }
        return words[start..<noun].map { WordForms.stem($0) }.joined(separator: "_")
    }

    /// The report that what was shown before is: a summary of a week is the weekly one.
    static func report(for previous: QuestionDraft) -> String? {
        switch previous.intent {
        case .summary:
            switch previous.past?.unit {
            case .day: "daily_summary"
            case .month: "monthly_summary"
            case .quarter: "quarterly_summary"
            default: "weekly_summary"
            }
        case .funnel: "funnel"
        case .cohort: "cohort"
        case .attribution: "attribution"
        case .path: "path"
        default:
            previous.breakdown.contains { ["campaign_name", "session_campaign_name"].contains($0) }
                ? "campaign_performance" : nil
        }
    }
}
