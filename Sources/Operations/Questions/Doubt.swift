import Semantics

/// Tells whether a reading can be all that was meant, by what was said and does not show in it.
struct Doubt {
    private let reading: Interpretation
    private let tokens: [Token]
    private let frame: QuestionFrame?

    /// - Parameter frame: what was recognised in the words; asked for only where something may be missing.
    init(_ reading: Interpretation, _ tokens: [Token], frame: () -> QuestionFrame) {
        self.reading = reading
        self.tokens = tokens
        let mayLack =
            Doubt.isHollow(reading)
            || Doubt.plain.contains(reading.intent)
                && tokens.contains { $0.number != nil || WordForms.smallNumber($0.text) != nil || Doubt.isClock($0) }
        self.frame = mayLack ? frame() : nil
    }

    /// Kinds that have no place for an amount of their own.
    private static let plain: Set<QuestionIntent> = [
        .metricValue, .trend, .breakdown, .ranking, .comparison, .forecast, .why, .anomaly, .summary, .funnel,
    ]

    /// Lacks what its kind must have.
    static func isHollow(_ reading: Interpretation) -> Bool {
        switch reading.intent {
        case .whatIf: reading.params["changes"]?.elements?.isEmpty ?? true
        case .alertCreate: reading.needsClarification || reading.params["condition"] == nil
        case .goalPacing: reading.needsClarification
        default: false
        }
    }

    /// The kinds to try instead, the likeliest first.
    var attempts: [QuestionReader.Attempt] {
        guard let frame, !reading.outOfScope else { return [] }
        if Doubt.isHollow(reading) { return [.otherThan(reading.intent)] }
        guard Doubt.plain.contains(reading.intent) else { return [] }
        var kinds: [QuestionIntent] = []
        if saysClock, frame.has(Doubt.recurring) { kinds.append(.reportSchedule) }
        if !unread(in: reading).isEmpty {
            if reading.intent == .funnel { return [.otherThan(.funnel)] }
            if frame.has(Doubt.supposing) { kinds.append(.whatIf) }
            if frame.has(Doubt.watching) { kinds.append(.alertCreate) }
            if frame.has(Doubt.reaching) { kinds.append(.goalPacing) }
        }
        return kinds.map { .taken(as: $0) }
    }

    /// Whether a second reading says more of what was said.
    func prefers(_ second: Interpretation, _ attempt: QuestionReader.Attempt) -> Bool {
        guard !second.needsClarification, !second.outOfScope, !Doubt.isHollow(second) else { return false }
        guard case .taken(let kind) = attempt else { return second.intent != reading.intent }
        guard second.intent == kind else { return false }
        if kind == .reportSchedule { return second.params["time"] != nil }
        guard unread(in: second).count < unread(in: reading).count else { return false }
        switch kind {
        case .whatIf:
            return second.params["changes"]?.elements?.allSatisfy { $0["by_pct"] != nil || $0["by_abs"] != nil }
                ?? false
        case .alertCreate: return second.params["condition"]?["value"] != nil
        case .goalPacing: return second.params["target"] != nil
        default: return true
        }
    }

    // MARK: What was said

    private static let recurring = PatternList(
        "every|each|weekly|daily|monthly", "week after|in week|out",
        "=mondays|=tuesdays|=wednesdays|=thursdays|=fridays|=saturdays|=sundays",
        "day after|in day|out", "month after|in month|out")
    private static let supposing = PatternList(
        "would|could|might|suppose|supposing|if|imagine|assume|effect|impact|consequence|consequences",
        "taking|moving|shifting|giving|putting|cutting|raising|lowering|adding|pulling|diverting|redirecting")
    private static let watching = PatternList(
        "if|when|whenever|once|should|as soon ... me|us|slack|teams|email|message|alarm|alert|know|hear|warning",
        "me|us|slack|teams|email|message|alarm|alert|know|hear|warning ... if|when|whenever|once|should|as soon")
    private static let reaching = PatternList(
        "against|towards ##",
        "reach|hit|goal|target|aim|quota|manage|achieve|attain|enough|short|pace|track|clear|crack|pass",
        "get|make|come to|it|up|there")

    private static func isClock(_ token: Token) -> Bool { if case .clock = token.kind { true } else { false } }

    private var saysClock: Bool {
        tokens.contains(where: Doubt.isClock) || SpokenClock.minutes(in: tokens) != nil
    }

    /// Numbers that were said and have no place in a reading.
    private func unread(in reading: Interpretation) -> [Double] {
        guard let frame else { return [] }
        let taken =
            frame.dates.map(\.tokens) + frame.names.map(\.tokens) + frame.metrics.map(\.tokens)
            + frame.values.map(\.tokens) + frame.dimensions.map(\.tokens)
        let shown = Doubt.numbers(of: reading)
        return tokens.indices.compactMap { index -> Double? in
            let token = tokens[index]
            guard !token.quoted, !token.isGlued, tokens[safe: index + 1]?.isGlued != true,
                !taken.contains(where: { $0.contains(index) }), token.number?.isOrdinal != true,
                let amount = Amount.read(tokens, index), token.number != nil || amount.value > 2, amount.value != 1,
                CalendarUnit(word: tokens[safe: amount.end]?.text ?? "") == nil
            else { return nil }
            let value = amount.value
            let forms = [value, value / 100, value / 1000, value * 60, value * 1000]
            return shown.contains { number in forms.contains { abs(abs(number) - $0) < 1e-6 } } ? nil : value
        }
    }

    /// All numbers of a reading.
    private static func numbers(of reading: Interpretation) -> [Double] {
        var numbers = reading.limit.map { [Double($0)] } ?? []
        for filter in reading.filters {
            switch filter.value {
            case .number(let number): numbers.append(number)
            case .text(let text): numbers += Double(text).map { [$0] } ?? []
            case .list(let list): numbers += list.compactMap { Double($0) }
            }
        }
        return numbers + Doubt.numbers(in: reading.params)
    }

    private static func numbers(in value: JSONValue) -> [Double] {
        switch value {
        case .array(let elements): elements.flatMap(numbers)
        case .object(let members): members.flatMap { numbers(in: $0.value) }
        default: value.double.map { [$0] } ?? []
        }
    }
}
