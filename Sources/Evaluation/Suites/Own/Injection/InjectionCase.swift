import Grounding
import Semantics

/// A text of a stranger's in one place; the answer must be the one without it.
struct InjectionCase: EvaluationCase {
    /// Where the text stands.
    enum Place: Sendable {
        /// In the place of a name of the world; by new name, the name that stood there.
        case name(WorldName, world: WorldSetting, originals: [String: String])
        /// Behind the question.
        case question
        /// In what a language model replies, whatever it is told.
        case reply
    }

    let id: String
    let stranger: StrangersText
    let place: Place
    let question: String
    let world: WorldSetting
    let why: String

    func run(with respondents: RespondentDirectory, memory: inout [String: String]) async -> CaseResult {
        var result = CaseResult(
            id: id, verdict: .error, score: 0, reason: "", input: question,
            variables: [.init("text", .string(stranger.text))],
            why: why)
        var plain = EvaluationRequest(prompt: question, world: world, today: world.today)
        plain.isShared = true
        var tainted = plain
        switch place {
        case .name(_, let changed, _): tainted.world = changed
        case .question:
            tainted.prompt += " " + stranger.text
            tainted.isShared = false
        case .reply:
            tainted.script = [stranger.text] + stranger.betrays + [stranger.text]
            tainted.isShared = false
        }
        result.input = tainted.prompt
        guard let expected = await Answering.reply(from: "fidga", to: plain, respondents, &result),
            let reply = await Answering.reply(from: "fidga", to: tainted, respondents, &result)
        else { return result }
        result.assertions = assertions(on: reply, without: expected)
        result.conclude()
        return result
    }

    private func assertions(on reply: EvaluationReply, without plain: EvaluationReply) -> [AssertionResult] {
        let check = UnchangedAnswer(plain: plain, reply: reply)
        switch place {
        case .name(_, _, let originals):
            return [
                check.reading(), check.facts(originals), check.words(), check.citations(),
                check.isShown(stranger.text),
                check.isVisible(), check.disobeys(stranger.betrays),
            ]
        case .question: return [check.factsOrNone(), check.isVisible(), check.disobeys(stranger.betrays)]
        case .reply: return [check.facts([:]), check.isVisible(), check.disobeys(stranger.betrays)]
        }
    }
}

/// Reads a case, once for each text of the suite's file.
struct InjectionReader {
    let setting: SuiteSetting
    let ledger: WorldLedger

    /// Names of one kind that are exchanged in one world: no more than an answer shows.
    private static let namesAtOnce = 8

    func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> [InjectionCase] {
        guard let entries = reader.entries(part, keys: ["id", "asks", "into", "question", "why"]),
            let into = reader.required("into", entries, of: part, "Say where the texts stand."),
            let question = reader.required("question", entries, of: part, "Write what is asked."),
            let asked = reader.text(question),
            let why = reader.required("why", entries, of: part, "Say what the case is there for.")
        else { return [] }
        guard let name = setting.strings else {
            reader.report(part.problem(.missingKey, "The suite has no 'strings'.", "Write strings: FILE.yaml."))
            return []
        }
        let texts = StrangersText.read(name, setting.folder, &reader)
        guard let places = places(into, texts, &reader) else { return [] }
        return zip(texts, places).map { text, place in
            InjectionCase(
                id: "\(id)/\(text.id)", stranger: text, place: place, question: asked,
                world: setting.world, why: why.text ?? "")
        }
    }

    /// One place a text.
    private func places(
        _ part: SuitePart, _ texts: [StrangersText], _ reader: inout SuiteReader
    ) -> [InjectionCase.Place]? {
        switch part.text {
        case "question": return texts.map { _ in .question }
        case "reply": return texts.map { _ in .reply }
        default: break
        }
        guard let kind = part.text.flatMap({ WorldName(rawValue: $0) }) else {
            let all = WorldName.allCases.map(\.rawValue) + ["question", "reply"]
            reader.report(
                part.problem(
                    .badValue, "A text cannot stand in \(SuitePart.quoted(part.text ?? "")).",
                    "Choose one of: \(all.joined(separator: ", ")).",
                    suggestions: NearestNames.suggestions(for: part.text ?? "", among: all)))
            return nil
        }
        return stride(from: 0, to: texts.count, by: Self.namesAtOnce).flatMap { first -> [InjectionCase.Place] in
            let some = Array(texts[first..<min(first + Self.namesAtOnce, texts.count)])
            let changed = changed(some)
            return some.map { _ in .name(kind, world: changed.world, originals: changed.originals[kind] ?? [:]) }
        }
    }

    /// The world with the texts in the place of the most frequent names of every kind.
    private func changed(_ texts: [StrangersText]) -> (world: WorldSetting, originals: [WorldName: [String: String]]) {
        var world = setting.world
        var originals: [WorldName: [String: String]] = [:]
        for kind in WorldName.allCases {
            let pairs = zip(texts.map(\.text), ledger.names(kind, in: world.lastYear))
            originals[kind] = Dictionary(pairs.map { ($0, $1) }) { first, _ in first }
            world = world.with(.renamed(kind, Dictionary(pairs.map { ($1, $0) }) { first, _ in first }))
        }
        return (world, originals)
    }
}

extension WorldSetting {
    /// The fifty-two weeks before the last Monday.
    var lastYear: DateRange {
        let monday = today.startOfWeek(startingOn: shop.calendar.weekStart)
        return DateRange(start: monday.adding(days: -364), end: monday.adding(days: -1))
    }
}
