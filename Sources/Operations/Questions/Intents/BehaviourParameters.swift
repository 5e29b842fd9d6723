import Semantics

/// Funnel: which steps, completion or abandonment.
struct FunnelParameters {
    let frame: QuestionFrame

    private static let abandonment = PatternList(
        "drop|drops|dropped|dropping|fall|falls|fell|bail|bails off|out|away", "drop offs|off", "leak|leaks|leaking|leakage", "never", "lose|losing|lost|loss", "abandon|abandons|abandoned|abandonment|abandoning", "leave|leaves|leaving|quit|quits", "give|gave|giving up", "stuck", "do|did|does not", "without", "fail|fails")

    func read(into draft: inout QuestionDraft) {
        let abandons = FunnelParameters.abandonment.matches(frame.tokens)
        draft.metrics = [abandons ? "funnel_step_abandonment_rate" : "funnel_step_completion_rate"]
        draft.ranking = nil
        draft.compares = draft.compares && (draft.second != nil || draft.partner != nil)
        draft.breakdown.removeAll { ["page_path", "event_name"].contains($0) }
        draft.filters.removeAll { $0.field == "page_path" || $0.field == "event_name" }
        let steps = EventReader.mentions(in: frame.tokens).map(\.event).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let words = frame.tokens.map(\.text)
        if steps.count >= 2, !(words.contains("funnel") && !words.contains("from")) {
            draft.set("steps", .array(steps.map { .string($0) }))
        } else if let name = named(words, steps) {
            draft.set("funnel", .string(name))
        } else {
            draft.set("funnel", .string("ecommerce"))
        }
        readWindow(&draft)
        if frame.contains("strict", "strictly", "directly", "immediately", "exact") {
            draft.set("order", .string("strict"))
        } else if frame.contains("eventually", "eventual") {
            draft.set("order", .string("eventual"))
        }
    }

    private func named(_ words: [String], _ steps: [String]) -> String? {
        if steps.contains("sign_up") || words.contains("registration") || words.contains("onboarding") { return "sign_up" }
        if words.contains("checkout") { return "checkout" }
        if let only = steps.first, only == "add_payment_info" || only == "add_shipping_info" { return "checkout" }
        return nil
    }

    private func readWindow(_ draft: inout QuestionDraft) {
        for (index, token) in frame.tokens.enumerated() where ["within", "window"].contains(token.text) {
            for offset in [1, 2, 3, -2, -1] {
                guard let count = frame.tokens[safe: index + offset]?.number?.whole ?? WordForms.smallNumber(frame.tokens[safe: index + offset]?.text ?? ""),
                    let unit = frame.tokens[safe: index + offset + 1]?.stem
                else { continue }
                let days = unit == "week" ? 7 * count : unit == "day" || unit == "window" ? count : nil
                if let days {
                    draft.set("window_days", .integer(Int64(days)))
                    return
                }
            }
        }
    }
}

/// Cohorts: who enters, what counts as coming back, which period is asked for.
struct CohortParameters {
    let frame: QuestionFrame

    private static let buyers = PatternList("first purchase|order", "buyer|buyers|customer|customers|purchasers|shoppers", "bought|purchased|ordered", "first time buyer|buyers|customers|purchase")
    private static let buyAgain = PatternList("buy|bought|order|ordered|purchase|purchased|purchasing|buying again", "repeat|second|another purchase|purchases|order|orders|buy|purchasing", "repurchase|repurchased|repurchases|reorder|reordered", "back to|and buy|purchase|order", "come back and buy|purchase|order")
    private static let signedUp = PatternList("sign ups|up|upped", "signed up", "registered|registrations|registration", "new account|accounts", "joined")

    func read(into draft: inout QuestionDraft) {
        draft.metrics = ["retention_rate"]
        draft.ranking = nil
        draft.breakdown.removeAll { ["date", "week", "month"].contains($0) }
        if CohortParameters.signedUp.matches(frame.tokens) {
            draft.set("cohort_event", .string("sign_up"))
        } else if CohortParameters.buyers.matches(frame.tokens) {
            draft.set("cohort_event", .string("purchase"))
        }
        if CohortParameters.buyAgain.matches(frame.tokens) {
            draft.set("return_event", .string("purchase"))
            if draft.param("cohort_event") == nil { draft.set("cohort_event", .string("purchase")) }
        }
        readOffset(&draft)
    }

    /// "week 4", "after 30 days", "month three", "day-7 retention", "4 weeks later".
    private func readOffset(_ draft: inout QuestionDraft) {
        let units: [String: Granularity] = ["day": .day, "week": .week, "month": .month]
        for (index, token) in frame.tokens.enumerated() where !frame.dates.contains(where: { $0.tokens.contains(index) }) {
            if let unit = units[token.stem], let next = frame.tokens[safe: index + 1], let number = next.number?.whole ?? WordForms.smallNumber(next.text), next.text != "one" || true,
                !frame.dates.contains(where: { $0.tokens.contains(index + 1) })
            {
                return set(number, unit, &draft)
            }
            let ordinal = token.number?.isOrdinal == true ? token.number?.whole : WordForms.ordinals[token.text]
            let count = token.number.flatMap { $0.isOrdinal ? nil : $0.whole } ?? WordForms.smallNumber(token.text) ?? ordinal
            if let count, let unit = units[frame.tokens[safe: index + 1]?.stem ?? ""] {
                let near = frame.tokens[max(0, index - 3)..<min(frame.tokens.count, index + 4)].map(\.text)
                if near.contains(where: { ["after", "later", "within", "retention", "on", "by", "in", "the", "at"].contains($0) }) || ordinal != nil { return set(count, unit, &draft) }
            }
            if ["a", "the", "next", "following"].contains(token.text), let unit = units[frame.tokens[safe: index + 1]?.text ?? ""],
                ["later", "after"].contains(frame.tokens[safe: index + 2]?.text ?? frame.tokens[safe: index - 1]?.text ?? "") || ["next", "following"].contains(token.text)
            {
                return set(1, unit, &draft)
            }
        }
        // "back within the next month" is read as a date.
        for mention in frame.dates {
            let words = frame.tokens[mention.tokens]
            if words.contains(where: { ["next", "following"].contains($0.text) }), let unit = words.lazy.compactMap({ units[$0.stem] }).first, frame.periods.count > 1 || true {
                return set(1, unit, &draft)
            }
        }
    }

    private func set(_ offset: Int, _ unit: Granularity, _ draft: inout QuestionDraft) {
        draft.set("offset", .integer(Int64(offset)))
        if draft.granularity == nil { draft.granularity = unit }
    }
}

/// Paths: where they start or end, and which way they are followed.
struct PathParameters {
    let frame: QuestionFrame

    private static let backward = PatternList("before", "previous", "precede|precedes|preceded|preceding", "lead|leads|leading|led .. to", "prior to", "come|came|comes|coming|arrive|arrived from", "get|got|reach|arrive to|at", "how .. people|users|visitors|they|customers .. get|reach|arrive|find|end", "up to", "end|ends|ended at|in|on|with")
    private static let exclusion = PatternList("excluding|exclude|ignoring|ignore|except|without|skip|skipping|other|leaving|besides")

    func read(into draft: inout QuestionDraft) {
        draft.metrics = []
        draft.ranking = nil
        draft.granularity = nil
        draft.overTime = false
        draft.breakdown = []
        let isBackward = PathParameters.backward.matches(frame.tokens) && !frame.contains("after") && !frame.has(PathParameters.goesFrom)
        if let excluded = excludedEvent() { draft.set("exclude_event", .string(excluded.event)) }
        if let anchor = anchor(&draft) { draft.set(isBackward ? "end" : "start", anchor) }
        draft.set("direction", .string(isBackward ? "backward" : "forward"))
        for (index, token) in frame.tokens.enumerated() where token.stem == "step" || token.stem == "click" || token.stem == "page" {
            let before = frame.tokens[safe: index - 1]
            if let count = before?.number?.whole ?? WordForms.smallNumber(before?.text ?? ""), before?.text != "one" { draft.set("steps", .integer(Int64(count))) }
        }
    }

    private static let goesFrom = PatternList("go|goes|went|head|navigate|next|move .. from")

    private func excludedEvent() -> EventReader.Mention? {
        guard let cue = PathParameters.exclusion.firstMatch(in: frame.tokens) else { return nil }
        return EventReader.mentions(in: frame.tokens).first { $0.tokens.lowerBound >= cue.upperBound && $0.tokens.lowerBound <= cue.upperBound + 3 }
    }

    private func anchor(_ draft: inout QuestionDraft) -> JSONValue? {
        func node(_ field: String, _ value: String) -> JSONValue { .object(["field": .string(field), "value": .string(value)]) }
        if let page = frame.names.first(where: { $0.kind == .page || $0.kind == .landingPage }) {
            draft.filters.removeAll { ["page_path", "landing_page"].contains($0.field) }
            return node("page_path", page.value)
        }
        let excluded = excludedEvent()
        guard let event = EventReader.mentions(in: frame.tokens).first(where: { $0 != excluded }) else { return nil }
        draft.filters.removeAll { $0.field == "event_name" }
        return node("event_name", event.event)
    }
}

/// Attribution: models and view.
struct AttributionParameters {
    let frame: QuestionFrame

    private static let models: [(PatternList, String)] = [
        (PatternList("data driven", "dda"), "data_driven"), (PatternList("last click|touch|interaction|non"), "last_click"),
        (PatternList("first click|touch|interaction", "first and last"), "first_click"), (PatternList("linear"), "linear"),
        (PatternList("position based", "u shaped"), "position_based"), (PatternList("time decay"), "time_decay"),
    ]
    private static let overClaim = PatternList(
        "over claim|claiming|claimed|claims|report|reporting|count|counting|credit", "overclaim*", "overreport*", "overcount*", "double count*", "claim|claims|claimed|claiming .. .. .. more|than|key|conversion|conversions|credit|revenue|sales|orders")
    private static let assisted = PatternList("assisted|assist|assists|assisting")
    private static let comparison = PatternList("compare|compared|comparison|versus|difference|differ|differs|against|than|change|changes|switch", "each|every|all|different|various model|models|attribution")

    func read(into draft: inout QuestionDraft) {
        let tokens = frame.tokens
        var found: [(Int, String)] = AttributionParameters.models.compactMap { list, name in
            list.firstMatch(in: tokens).map { ($0.lowerBound, name) }
        }
        found.sort { $0.0 < $1.0 }
        if !found.isEmpty { draft.set("models", .array(found.map { .string($0.1) })) }
        if AttributionParameters.overClaim.matches(tokens) {
            draft.set("view", .string("over_claim"))
            if draft.breakdown.isEmpty, draft.filters.isEmpty { draft.breakdown = ["ad_platform"] }
        } else if AttributionParameters.assisted.matches(tokens) {
            draft.set("view", .string("assisted_vs_last_click"))
        } else if found.count > 1 || AttributionParameters.comparison.matches(tokens) && frame.contains("model", "models") {
            draft.set("view", .string("model_comparison"))
        }
        if draft.metrics.isEmpty || draft.metrics == ["advertiser_ad_clicks"] || draft.metrics.allSatisfy({ $0 == "total_users" || $0 == "sessions" }) { draft.metrics = ["key_events"] }
        draft.metrics.removeAll { $0 == "advertiser_ad_clicks" }
        if draft.second == nil, draft.partner == nil { draft.compares = false }
        draft.comparesValues = false
        if draft.ranking != nil, draft.ranking?.limit == nil { draft.ranking = nil }
    }
}
