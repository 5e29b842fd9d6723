import Semantics

/// A message that changes one detail of what was asked: "and from /features?", "week 2 only", "two points will do",
/// "Teams rather than Slack", "make that 10 o'clock".
struct DetailChange {
    let frame: QuestionFrame
    let state: QuestionDraft

    /// What was asked, with the detail changed; nil where the message says something else.
    var draft: QuestionDraft? {
        guard frame.tokens.count <= 11, frame.dimensions.isEmpty || state.intent == .path, frame.thresholds.isEmpty
        else { return nil }
        let isBare = frame.metrics.allSatisfy(\.isWeak)
        switch state.intent {
        case .path: return ofPath
        case .forecast: return isBare ? ofForecast : nil
        case .cohort: return isBare ? ofCohort : nil
        case .funnel: return ofFunnel
        case .abtest: return isBare ? ofTest : nil
        case .summary: return ofSummary
        case .recommendation: return isBare ? ofAdvice : nil
        case .alertCreate: return isBare ? ofRule : nil
        case .reportSchedule: return isBare ? ofDelivery : nil
        case .whatIf: return isBare ? ofSupposition : nil
        default: return nil
        }
    }

    private static let asking = PatternList("why|how|when|who", "what|which")
    private static let wishing = PatternList(
        "^ [no|and|or|ok|but|please|just|sorry|actually|now] [no|actually|rather|please] make|put|use|send|take|try|post|set|have|let|move|change|only|just|keep|redo|give|skip|leave|drop|ignore",
        "would|will be|suit|do|work|suffice [me|us] [better|fine|well]", "rather|instead|better|actually|prefer",
        "please $", "will do", "^ [no] top #", "^ [no|and|or|but|ok] [no] on|at|in|to|for|from|with|not|the|up|down",
        "interested in", "care about")

    private func with(_ key: String, _ value: JSONValue?) -> QuestionDraft? {
        guard let value else { return nil }
        var result = state
        result.set(key, value)
        return result
    }

    private func copying(_ keys: [String], from own: QuestionDraft) -> QuestionDraft? {
        var result = state
        var isChanged = false
        for key in keys {
            guard let value = own.param(key), value != state.param(key) else { continue }
            result.set(key, value)
            isChanged = true
        }
        return isChanged ? result : nil
    }

    // MARK: Steps

    private static let fromPage = PatternList(
        "^ [and|or|but|ok] [what|how] [about] [from|for|after|before|on|with] [the]")
    private static let leavingOut = PatternList(
        "^ [and|but|please] skip|ignore|exclude|excluding|without|drop|hide|omit|remove|leave|not", "excluding")

    private static let doubting = PatternList(
        "how reliable|certain|sure|accurate|precise|trustworthy|safe|solid|confident|dependable is|are that|this|it|you|we|these|they",
        "how much can|could|should we|i|one rely|bank|count|depend on|upon that|this|it")

    private var ofForecast: QuestionDraft? {
        let isUnsure =
            frame.has(DetailChange.doubting)
            || frame.has(IntentParameters.uncertainty) && !frame.has(DetailChange.asking)
        return isUnsure && frame.dates.isEmpty && frame.values.isEmpty ? with("interval", .bool(true)) : nil
    }

    private var ofPath: QuestionDraft? {
        guard frame.metrics.allSatisfy({ $0.isWeak || $0.metric == "event_count" }) else { return nil }
        if frame.dates.isEmpty, frame.names.isEmpty, frame.has(DetailChange.leavingOut),
            let event = EventReader.mentions(in: frame.tokens).first
        {
            return with("exclude_event", .string(event.event))
        }
        guard frame.dates.isEmpty, frame.tokens.count <= 6, frame.has(DetailChange.fromPage),
            let page = frame.names.first(where: { $0.kind == .page || $0.kind == .landingPage })
        else { return nil }
        let key = state.param("end") == nil ? "start" : "end"
        return with(key, .object(["field": .string("page_path"), "value": .string(page.value)]))
    }

    private static let nth = PatternList(
        "week|month|day #", "first|second|third|fourth|fifth|1st|2nd|3rd|4th week|month|day")

    private var ofCohort: QuestionDraft? {
        if let unit = frame.tokens.indices.first(where: { ["week", "month", "day"].contains(frame.tokens[$0].text) }),
            let next = frame.tokens[safe: unit + 1], let count = next.number?.whole ?? WordForms.smallNumber(next.text),
            frame.values.isEmpty, frame.dates.allSatisfy({ $0.tokens.contains(unit) }), count < 60,
            !frame.has(DetailChange.asking)
        {
            return with("offset", .integer(Int64(count)))
        }
        guard frame.has(DetailChange.nth), frame.values.isEmpty, frame.dates.isEmpty,
            !frame.has(DetailChange.asking) || frame.tokens.count <= 6
        else { return nil }
        var own = QuestionDraft()
        CohortParameters(frame: frame).read(into: &own)
        return copying(["offset"], from: own)
    }

    private static let theOne = PatternList(
        "^ [no|and|or|sorry|actually|ok] [no|actually|i|mean|meant] [mean|meant] the|that")
    private static let days = PatternList("# day|days|week|weeks")

    /// Where "the … one" says which: the words between.
    private var oneMeant: Range<Int>? {
        guard frame.has(DetailChange.theOne),
            let one = frame.tokens.firstIndex(where: { ["one", "test"].contains($0.text) }),
            let lead = frame.tokens[..<one].lastIndex(where: { ["the", "that"].contains($0.text) }),
            (1...4).contains(one - lead - 1)
        else { return nil }
        return lead + 1..<one
    }

    private var ofFunnel: QuestionDraft? {
        let funnels = ["sign": "sign_up", "signup": "sign_up", "registration": "sign_up", "checkout": "checkout"]
        if let one = oneMeant, let name = funnels[frame.tokens[one.lowerBound].text] {
            var result = with("funnel", .string(name))
            result?.params.removeAll { $0.key == "steps" }
            return result
        }
        guard frame.metrics.allSatisfy(\.isWeak), frame.has(DetailChange.days), frame.has(DetailChange.wishing),
            !frame.has(DetailChange.asking), state.param("window_days") != nil,
            let at = frame.tokens.indices.first(where: { ["day", "week"].contains(frame.tokens[$0].stem) }),
            case let before = frame.tokens[safe: at - 1],
            let count = before?.number?.whole ?? WordForms.smallNumber(before?.text ?? "")
        else { return nil }
        return with("window_days", .integer(Int64(frame.tokens[at].stem == "week" ? 7 * count : count)))
    }

    // MARK: Tests

    private static let stopping = PatternList(
        "should|shall|can|could|may|must we|i [safely|now|already] stop|end|finish|conclude|call|kill|pause [it|that|this|the] [test] [now|yet|already] $",
        "is|would it be [it] [safe|time|okay|ok] to stop|end|finish|conclude|call")

    private var ofTest: QuestionDraft? {
        if frame.has(DetailChange.stopping) { return with("ask", .string("stop")) }
        guard let one = oneMeant else { return nil }
        return with("experiment", .string(frame.raw(one)))
    }

    // MARK: Stories and advice

    private static let points = PatternList("point|bullet|sentence|line|takeaway|headline")
    private static let readers = PatternList("for [the|our|my]")

    private var ofSummary: QuestionDraft? {
        guard frame.dates.isEmpty, frame.values.isEmpty, !frame.has(DetailChange.asking),
            frame.metrics.allSatisfy({ $0.isWeak || $0.metric == "total_revenue" && frame.contains("team") }),
            frame.has(DetailChange.points) || frame.has(DetailChange.readers)
        else { return nil }
        var own = QuestionDraft()
        SummaryParameters(frame: frame).read(into: &own)
        return copying(["max_points", "audience"], from: own)
    }

    private var ofAdvice: QuestionDraft? {
        guard frame.dates.isEmpty, !frame.has(DetailChange.asking), frame.has(DetailChange.wishing) else { return nil }
        var own = QuestionDraft()
        RecommendationParameters(frame: frame).read(into: &own)
        return copying(["effort"], from: own)
    }

    // MARK: Rules and deliveries

    private static let furtherRule = PatternList("if|when|whenever|once", "mute|delete|pause|stop|another|also|too")

    private var ofRule: QuestionDraft? {
        guard frame.has(DetailChange.wishing), !frame.has(DetailChange.asking), !frame.has(DetailChange.furtherRule),
            frame.values.allSatisfy({ $0.meaning == .channel(["Email"]) })
        else { return nil }
        if let channel = DeliveryWords.channel(frame.tokens), state.param("channel") != .string(channel) {
            return with("channel", .string(channel))
        }
        guard case .object(var members)? = state.param("condition"), frame.dates.isEmpty,
            let at = members.firstIndex(where: { $0.key == "value" }), let old = members[at].value.double,
            let amount = frame.tokens.indices.lazy.compactMap({ Amount.read(frame.tokens, $0) }).first
        else { return nil }
        let isFraction = abs(old) < 1 && (amount.isPercent || amount.value >= 1)
        members[at] = .init("value", .number(isFraction ? amount.value / 100 : old < 0 ? -amount.value : amount.value))
        return with("condition", .object(members))
    }

    private static let clock = PatternList(
        "# o|clock", "o'clock|oclock|am|pm|noon|midday|midnight", "at #", "half|quarter past|to")

    private var ofDelivery: QuestionDraft? {
        guard frame.has(DetailChange.wishing), !frame.has(DetailChange.asking) else { return nil }
        var own = QuestionDraft()
        ScheduleParameters(frame: frame).read(into: &own)
        var keys = ["channel"]
        if frame.has(DetailChange.clock) { keys.append("time") }
        if own.param("weekday") != nil { keys += ["weekday", "cadence"] }
        return copying(keys, from: own)
    }

    // MARK: What is supposed

    private static let instead = PatternList(
        "instead|rather of|than", "instead", "^ [and|or] [what|how] [about] [for|on|with]")

    /// "Try TikTok instead of Meta."
    private var otherVendor: QuestionDraft? {
        guard frame.has(DetailChange.instead), frame.dates.isEmpty, frame.tokens.count <= 7,
            !frame.tokens.contains(where: { $0.number != nil }),
            let said = frame.values.first(where: { !$0.isNegated }), case .vendor(let platform?, _) = said.meaning,
            let changes = state.param("changes")?.elements, changes.count == 1,
            case .object(var members) = changes[0],
            let at = members.firstIndex(where: { $0.key == "filters" }),
            members[at].value.elements?.first?["field"]?.text == "ad_platform"
        else { return nil }
        members[at] = .init("filters", .array([Filter("ad_platform", .eq, .text(platform)).json]))
        return with("changes", .array([.object(members)]))
    }

    private static let turned = PatternList("^ [no|and|but|sorry|or] [no|make] [it|that] [a] up|down|plus|minus #")

    /// "No, up 15, not down 15"
    private var ofSupposition: QuestionDraft? {
        if let other = otherVendor { return other }
        guard frame.has(DetailChange.turned), frame.values.isEmpty, frame.dates.isEmpty,
            let side = frame.tokens.firstIndex(where: { ["up", "down", "plus", "minus"].contains($0.text) }),
            let amount = Amount.read(frame.tokens, side + 1),
            let changes = state.param("changes")?.elements, changes.count == 1,
            case .object(var members) = changes[0],
            let at = members.firstIndex(where: { $0.key == "by_pct" || $0.key == "by_abs" })
        else { return nil }
        let sign: Double = ["up", "plus"].contains(frame.tokens[side].text) ? 1 : -1
        members[at] = .init(members[at].key, .number(sign * abs(amount.value)))
        return with("changes", .array([.object(members)]))
    }
}
