import Grounding
import Insights
import Semantics

/// Paths in sentences: how many go them, the stretch that nearly all share, and where they come from or go to then.
struct PathNarration {
    private let result: PathResult
    private let period: DateRange
    private let facts: ReportedFacts
    /// Whether the stretch that nearly all share is told as one.
    private let looksFar: Bool

    /// The share that makes a way common.
    private static let nearlyAll = 0.8
    /// Steps that are told beyond the common way.
    private static let stepsBeyond = 2

    init(_ report: BehaviourReport<PathResult>, facts: ReportedFacts, looksFar: Bool) {
        result = report.result
        period = report.period
        self.facts = facts
        self.looksFar = looksFar
    }

    private var isBackward: Bool { result.query.direction == .backward }
    private var anchor: String? { result.query.anchor.map { SafeText.name($0) } }

    func tell(into draft: inout AnswerDraft) {
        let when = PeriodWords.phrase(period)
        let place = anchor ?? (isBackward ? "the end of the visit" : "the beginning of the visit")
        let lead = result.query.dimension == "event_name" ? "with" : "that came by"
        guard result.starts > 0 else {
            draft.say(lead == "with" ? "No visit \(when) had \(place)." : "No visit \(when) came by \(place).")
            return
        }
        let starts = facts.fact(
            "sessions", Double(result.starts), .count, called: "Sessions \(lead) \(place)",
            of: result.query.anchor.map { [DimensionValue(result.query.dimension, $0)] } ?? [])
        draft.say("Sessions \(lead) \(place) \(when): \(facts.cited(starts, in: &draft)).")
        let common = looksFar ? commonWay : []
        tellCommon(common, into: &draft)
        let ways = ways(after: common)
        draft.newParagraph()
        guard !ways.isEmpty else {
            if common.count < 2 { draft.say("None of them has a step \(isBackward ? "before" : "after") it.") }
            return
        }
        let first = isBackward ? "before" : "next"
        draft.say(common.count > 1 ? (isBackward ? "Before that came:" : "After that came:") : "What came \(first):")
        for way in ways { tell(way, into: &draft) }
    }

    /// The nodes from the anchor on that nearly all sessions go through.
    private var commonWay: [PathTree.Node] {
        var way: [PathTree.Node] = []
        var next = result.roots.first
        while let node = next, Double(node.count) >= PathNarration.nearlyAll * Double(result.starts) {
            way.append(node)
            next = node.children.max { $0.count < $1.count }
        }
        return way
    }

    private func tellCommon(_ way: [PathTree.Node], into draft: inout AnswerDraft) {
        guard way.count > 1, let last = way.last else { return }
        let steps = way.map(\.value)
        draft.newParagraph()
        draft.say("The common way:")
        tell(told(steps), [DimensionValue(result.query.dimension, told(steps))], last.count, into: &draft)
    }

    private struct Way {
        var steps: [String]
        var count: Int
        /// The steps that are told: without the ones that were told before.
        var shown: [String]
    }

    /// The ways beyond a stretch, the most frequent first, and those that end there.
    private func ways(after common: [PathTree.Node]) -> [Way] {
        guard looksFar, let last = common.last ?? result.roots.first else { return waysOfFullLength }
        let steps = common.count > 0 ? common.map(\.value) : [last.value]
        var found: [Way] = []
        func visit(_ node: PathTree.Node, _ before: [String], _ left: Int) {
            let path = before + [node.value]
            if left == 1 || node.children.isEmpty {
                found.append(Way(steps: path, count: node.count, shown: Array(path.dropFirst(steps.count))))
            } else {
                for child in node.children { visit(child, path, left - 1) }
            }
        }
        let beyond = common.count > 1 ? PathNarration.stepsBeyond : 1
        for child in last.children { visit(child, steps, beyond) }
        found.sort { ($1.count, $0.steps.joined()) < ($0.count, $1.steps.joined()) }
        found = Array(found.prefix(result.query.limit))
        if last.ends > 0 { found.append(Way(steps: steps + [end], count: last.ends, shown: [end])) }
        return found
    }

    private var end: String { isBackward ? "(the visit began)" : "(the visit ended)" }

    private var waysOfFullLength: [Way] {
        let ended = result.roots.reduce(0) { $0 + $1.ends }
        let ends = anchor.map { ended > 0 ? [Way(steps: [$0, end], count: ended, shown: [end])] : [] } ?? []
        let paths = result.paths.map { path in
            Way(
                steps: path.steps, count: path.count,
                shown: anchor == nil ? path.steps : Array(path.steps.dropFirst()))
        }
        return paths.isEmpty ? [] : paths + ends
    }

    private func tell(_ way: Way, into draft: inout AnswerDraft) {
        tell(told(way.shown), about(way.steps), way.count, into: &draft)
    }

    private func tell(_ words: String, _ about: [DimensionValue], _ count: Int, into draft: inout AnswerDraft) {
        let sessions = facts.fact(
            "sessions", Double(count), .count, called: "Sessions by \(words)", of: about)
        let share = facts.fact(
            "sessions", Double(count) / Double(result.starts), .fraction, kind: .share, called: "Share of sessions",
            of: about)
        draft.item(
            "- \(words): \(facts.cited(sessions, in: &draft)) sessions, \(facts.cited(share, in: &draft)) of them")
    }

    /// Steps in the order of time.
    private func told(_ steps: [String]) -> String {
        (isBackward ? steps.reversed() : steps).map { SafeText.name($0) }.joined(separator: " → ")
    }

    private func about(_ steps: [String]) -> [DimensionValue] {
        let own = anchor == nil || steps.count < 2 ? steps : Array(steps.dropFirst())
        return [DimensionValue(result.query.dimension, own.joined(separator: " → "))]
    }
}
