import Semantics

/// What a conversation asked so far: a next question is offered only if it is read as a question of its own, keeps what the
/// answer was narrowed to, and was not asked before.
struct AskedQuestions: Sendable {
    let reader: QuestionReader
    /// The question that is being answered is the last.
    let readings: [Interpretation]
    let today: CivilDate
    let notes: Notes

    /// Kinds of question that filters narrow.
    private static let narrowed: Set<QuestionIntent> = [
        .metricValue, .trend, .breakdown, .ranking, .comparison, .why, .anomaly,
    ]

    func fresh(_ candidates: [String], most: Int) -> [String] {
        var taken = readings
        var chosen: [String] = []
        for candidate in candidates where chosen.count < most {
            let reading = reader.read(candidate, today: today, notes: notes)
            guard isAnswerable(reading), keepsFilters(reading),
                !taken.contains(where: { AskedQuestions.isSame($0, reading) })
            else { continue }
            chosen.append(candidate)
            taken.append(reading)
        }
        return chosen
    }

    private func isAnswerable(_ reading: Interpretation) -> Bool { !reading.needsClarification && !reading.outOfScope }

    private func keepsFilters(_ reading: Interpretation) -> Bool {
        guard AskedQuestions.narrowed.contains(reading.intent), let current = readings.last,
            AskedQuestions.narrowed.contains(current.intent)
        else { return true }
        return current.filters.allSatisfy { filter in
            AskedQuestions.isThreshold(filter)
                || reading.filters.contains { $0 == filter || AskedQuestions.isTwin($0, filter) }
        }
    }

    private static func isThreshold(_ filter: Filter) -> Bool {
        if case .number = filter.value { return true }
        return false
    }

    /// The same campaign of ads and of visits.
    private static func isTwin(_ filter: Filter, _ other: Filter) -> Bool {
        filter.field.hasSuffix("campaign_name") && other.field.hasSuffix("campaign_name") && filter.op == other.op
            && filter.value == other.value
    }

    private static func isSame(_ asked: Interpretation, _ other: Interpretation) -> Bool {
        if asked.intent == .multi { return asked.parts.contains { isSame($0, other) } }
        guard asked.intent == other.intent, asked.metrics == other.metrics,
            Set(asked.breakdown) == Set(other.breakdown), asked.filters.count == other.filters.count,
            asked.filters.allSatisfy(other.filters.contains)
        else { return false }
        if asked.intent == .recommendation { return true }
        return asked.period == other.period && asked.granularity == other.granularity
            && asked.comparison == other.comparison
    }
}
