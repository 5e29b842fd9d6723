import Semantics

/// Paths: where they start or end, and which way they are followed.
struct PathParameters {
    let frame: QuestionFrame

    private static let backward = PatternList(
        """
        before
        previous
        precede|precedes|preceded|preceding
        lead|leads|leading|led .. to
        prior to
        =prior
        backtrack|backtracks|backtracking|retrace|retracing|backward|backwards|reverse|rewind|upstream
        run|lead|build up to
        runup|leadup|buildup
        through|via|by|over which|what pages|page|steps|routes|screens|path|way|step .. .. .. reach|get|come|arrive|land|find|enter
        way|ways|road|route|routes|path|paths to|into|toward|towards
        way|ways|road|route|routes|path|paths people|users|visitors|customers|shoppers|they take|takes|took|follow|choose to|into|toward|towards
        navigate|wander|travel|move|click|browse [their] [way] to|into|toward|towards
        incoming|feeding|feeds|feed
        hand|hands|handed|pass|passes|funnel|send|sends|direct|refer|bring|brings|supply .. .. to|into|onto
        from which|what page|pages|screen|screens|step|steps ... come|get|arrive|reach|land
        ahead of
        come|came|comes|coming|arrive|arrived from
        get|got|reach|arrive to|at
        how .. people|users|visitors|they|customers .. get|reach|arrive|find|end
        up to
        end|ends|ended|ending|finish|finishing|culminate|culminating|terminate|terminating at|in|on|with
        """)
    private static let exclusion = PatternList(
        """
        excluding|exclude|ignoring|ignore|except|without|skip|skipping|other|leaving|besides|omit|omitting
        leave|leaving|left out|aside
        """)

    func read(into draft: inout QuestionDraft) {
        draft.metrics = []
        draft.ranking = nil
        draft.granularity = nil
        draft.overTime = false
        draft.breakdown = []
        let isBackward =
            PathParameters.backward.matches(frame.tokens) && !frame.contains("after")
            && !frame.has(PathParameters.goesFrom) && !frame.has(PathParameters.onward)
            || frame.has(PathParameters.back)
        if let excluded = excludedEvent() { draft.set("exclude_event", .string(excluded.event)) }
        if let anchor = anchor(&draft) { draft.set(isBackward ? "end" : "start", anchor) }
        draft.set("direction", .string(isBackward ? "backward" : "forward"))
        for (index, token) in frame.tokens.enumerated()
        where token.stem == "step" || token.stem == "click" || token.stem == "page" || token.stem == "event" {
            let before = frame.tokens[safe: index - 1]
            if let count = before?.number?.whole ?? WordForms.smallNumber(before?.text ?? ""), before?.text != "one" {
                draft.set("steps", .integer(Int64(count)))
            }
        }
    }

    /// Words that go back whatever stands beside them.
    private static let back = PatternList("backtrack*", "retrace*", "backward|backwards|reverse|upstream|rewind")

    /// The words in them: right as they stand.
    static let words = (backward.words + ["forward", "forwards", "downstream"])

    private static let goesFrom = PatternList("go|goes|went|head|navigate|next|move .. from")

    /// "Coming from the homepage, which page do people go to next?"
    private static let onward = PatternList(
        "next|afterwards|onwards|onward|subsequently|thereafter $", "thereafter|afterward|onward|forward|downstream",
        "then what|where", "^ coming|arriving|starting|departing|moving from ... which|what|where",
        "leave|leaves|leaving|left|exiting|begin|start|starts|begins .. .. /*", "onto|to which|what pages|page|screens",
        "come|came|coming|arriving|starting|departing from ... next|then|to",
        "once|after|when [they|people|someone|visitors|users|it] [had|have|has] seen|viewed|opened|visited|left|read|been",
        "go|goes|move|moves|head|heads|proceed|continue|navigate [on] [to] next|afterwards")

    private func excludedEvent() -> EventReader.Mention? {
        guard let cue = PathParameters.exclusion.firstMatch(in: frame.tokens) else { return excludedBefore() }
        return EventReader.mentions(in: frame.tokens).first {
            $0.tokens.lowerBound >= cue.upperBound && $0.tokens.lowerBound <= cue.upperBound + 3
        }
    }

    /// "page_view excluded", "with scrolls left out"
    private func excludedBefore() -> EventReader.Mention? {
        EventReader.mentions(in: frame.tokens).first { mention in
            let after = frame.tokens[mention.tokens.upperBound...].prefix(2).map(\.text)
            return ["excluded", "ignored", "omitted", "skipped", "aside"].contains(after.first ?? "")
                || [["left", "out"], ["left", "aside"], ["put", "aside"], ["set", "aside"]].contains(after)
        }
    }

    private func anchor(_ draft: inout QuestionDraft) -> JSONValue? {
        func node(_ field: String, _ value: String) -> JSONValue {
            .object(["field": .string(field), "value": .string(value)])
        }
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
