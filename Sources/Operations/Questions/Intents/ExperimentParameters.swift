import Semantics

/// Experiments: which, which variants, what about it.
struct ExperimentParameters {
    let frame: QuestionFrame

    private static let asks: [(PatternList, String)] = [
        (PatternList("srm", "sample ratio", "split .. even|ok|okay|right|fair|correct|balanced|healthy|off|broken|uneven", "traffic split", "evenly|unevenly split", "balanced|imbalanced|imbalance|mismatch", "allocation", "assignment", "50/50", "users|visitors .. evenly|equally"), "srm"),
        (PatternList("power|powered|underpowered", "sample size", "how long .. run|need|more|until", "enough data|users|traffic|sample|visitors|people", "how many more|users|visitors|days", "minimum detectable", "mde", "much longer"), "power"),
        (PatternList("guardrail|guardrails", "hurt|hurts|hurting|harm|harms|harmed|harming|damage|damaged|damaging", "side effect|effects", "negative|adverse|unintended", "break|broke|worsen|worsened|suffer"), "guardrails"),
        (PatternList("stop|stopped|stopping", "end|ended|ending", "call|calling it", "conclude|concluded|finish|finished|kill|turn|shut|close|keep running", "still .. run", "done|over|ready"), "stop"),
        (PatternList("win|wins|won|winner|winners|winning|beat|beats|beating|better|best|ahead|lead|leads|leading|outperform|outperforms|outperformed|significant|significance|significantly|lose|losing|loser|lift|uplift", "ship|roll|launch|work|worked"), "winner"),
    ]

    func read(into draft: inout QuestionDraft) {
        let name = frame.names.first { $0.kind == .experiment }
        if let name { draft.set("experiment", .string(name.value)) }
        if let ask = ExperimentParameters.asks.first(where: { $0.0.matches(frame.tokens) })?.1 { draft.set("ask", .string(ask)) }
        readVariants(&draft)
        draft.breakdown.removeAll { ["variant", "experiment_id"].contains($0) }
        draft.metrics.removeAll { $0 == "total_users" || $0 == "sessions" && frame.metrics.contains { $0.metric == "sessions" && $0.isWeak } }
        draft.past = nil
        draft.future = nil
        draft.second = nil
        draft.ranking = nil
        draft.granularity = nil
        draft.compares = false
        draft.changes = false
        draft.comparesValues = false
    }

    /// "variant B", "B vs A", "control".
    private func readVariants(_ draft: inout QuestionDraft) {
        var found: [String] = []
        func add(_ name: String) { if !found.contains(name) { found.append(name) } }
        let name = frame.names.first { $0.kind == .experiment }?.tokens
        for (index, token) in frame.tokens.enumerated() where name?.contains(index) != true {
            let before = frame.tokens[safe: index - 1]?.text ?? ""
            let isNoun = ["variant", "variants", "version", "variation", "group", "arm"].contains(before)
            if isNoun, token.kind != .word || token.raw.count <= 2 && token.text != "in" && token.text != "of" && token.text != "is" && token.text != "to" && token.text != "on" || token.quoted { add(token.raw) }
            if token.raw.count == 1, token.raw.first?.isUppercase == true, token.raw != "I", index > 0 || ["beat", "beats", "versus", "is", "or"].contains(frame.tokens[safe: index + 1]?.text ?? ""),
                !(token.raw == "A" && frame.tokens[safe: index + 1]?.text == "b")
            {
                if token.raw == "A", index == 0 { continue }
                add(token.raw)
            }
            if token.text == "control" || token.text == "treatment" { add(token.text) }
        }
        if !found.isEmpty { draft.set("variants", .array(found.map { .string($0) })) }
    }
}

/// Segments: how the groups combine.
struct SegmentParameters {
    let frame: QuestionFrame

    private static let not = PatternList("but|and|who|that .. .. not|never|didn|without", "without", "never", "did|do|does|have|has not", "not")
    private static let overlap = PatternList("overlap*", "intersection", "also", "are|is|were also")
    private static let either = PatternList("either ... or", "or")

    func read(into draft: inout QuestionDraft) {
        let tokens = frame.tokens
        let op: String
        if SegmentParameters.not.matches(tokens) { op = "not" } else if SegmentParameters.overlap.matches(tokens) { op = "overlap" } else if SegmentParameters.either.matches(tokens) { op = "or" } else { op = "and" }
        draft.set("op", .string(op))
        let kept: Set<MetricID> = ["active_users", "new_users", "returning_users", "total_users"]
        draft.metrics = draft.metrics.filter(kept.contains)
        if draft.metrics.isEmpty || draft.metrics == ["new_users"] && draft.filters.contains(where: { $0.field == "new_vs_returning" }) { draft.metrics = ["total_users"] }
        draft.breakdown.removeAll { $0 == "audience_name" || $0 == "page_path" || $0 == "item_name" }
        draft.ranking = nil
        draft.comparesValues = false
        let negation = negationStart
        for mention in EventReader.mentions(in: tokens) where !frame.names.contains(where: { $0.tokens.overlaps(mention.tokens) }) && !frame.values.contains(where: { $0.tokens.overlaps(mention.tokens) }) {
            let negated = negation.map { mention.tokens.lowerBound >= $0 } ?? false
            let filter = Filter("event_name", negated ? .ne : .eq, .text(mention.event))
            if !draft.filters.contains(filter) { draft.filters.append(filter) }
        }
        readRepeatedFields(&draft)
    }

    /// Where the negated half begins.
    private var negationStart: Int? {
        frame.tokens.firstIndex { ["not", "never", "without"].contains($0.text) }
    }

    /// "both the newsletter and the VIP audience" are two tests, not a choice.
    private func readRepeatedFields(_ draft: inout QuestionDraft) {
        guard draft.param("op") != .string("or") else { return }
        draft.filters = draft.filters.flatMap { filter -> [Filter] in
            guard filter.op == .isIn, ["audience_name", "event_name", "page_path", "device_category"].contains(filter.field) else { return [filter] }
            return filter.value.texts.map { Filter(filter.field, .eq, .text($0)) }
        }
    }
}
