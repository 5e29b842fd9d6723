/// What a sentence may leave unsaid because one before it, or a heading, said it.
struct Topic: Sendable {
    var metrics: Set<Int> = []
    var entities: Set<Int> = []
    /// All names since the last heading.
    var lasting: Set<Int> = []
    /// The names of the list right before.
    var row: Set<Int> = []
    /// What "it" is: the name that the sentences before are about.
    var subject: [Int] = []
    var periods: [PeriodPattern] = []
    /// The sentence before.
    var said: NumberCheck.Said?
    /// It spoke of what is to come.
    var isAhead = false
    /// The time that numbers in brackets are of: "previous week in brackets".
    var bracketed: PeriodPattern?
    /// The heading that the sentence stands under.
    var heading: (metrics: Set<Int>, entities: Set<Int>) = ([], [])

    /// What "together" adds up: the names of the list before, or those that the sentences before are about.
    var together: Set<Int> {
        if row.count > 1 { return row }
        if entities.count > 1 { return entities }
        let said = [said?.topic.said, said].compactMap(\.self).flatMap { $0.sentence.entities.flatMap(\.value) }
        return entities.union(said)
    }

    /// Without the sentences before it.
    private var alone: Topic {
        var copy = self
        copy.said = nil
        return copy
    }

    private static let pronouns = Movements.table("it its they their them that there")
    private static let comparing = Movements.table(
        "than with versus vs against unlike like of behind above below over to")

    /// "ROAS by campaign (in brackets: the week before)": what the numbers in brackets that follow are of.
    private static func bracketed(in sentence: Sentence) -> PeriodPattern? {
        guard
            let place = sentence.words.indices.first(where: { at in
                ["brackets", "parentheses", "parens"].contains(sentence.lower(at)) && sentence.lower(at - 1) == "in"
            }),
            let named = sentence.periods.min(by: { abs($0.start - place) < abs($1.start - place) })
        else { return nil }
        // "Last week" beside the answer's own is the one before.
        if case .current(let unit, _, _) = named.value { return .previous(unit) }
        return named.value
    }

    mutating func follow(_ sentence: Sentence) {
        var before = self
        before.said = said.map { NumberCheck.Said(sentence: $0.sentence, topic: $0.topic.alone) }
        said = NumberCheck.Said(sentence: sentence, topic: before)
        if sentence.form != .item, sentence.form != .cell { bracketed = Topic.bracketed(in: sentence) }
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let entities = sentence.entities.reduce(into: Set<Int>()) { $0.formUnion($1.value) }
        row = sentence.form == .item ? entities.union(before.said?.sentence.form == .item ? row : []) : []
        if sentence.form == .heading {
            heading = (metrics, entities)
            self.metrics = metrics
            self.entities = entities
            lasting = entities
            subject = sentence.entities.first?.value ?? []
            periods = sentence.periods.map(\.value)
            return
        }
        if sentence.form == .cell {
            // "Active users | change": the column says of what only once.
            if !metrics.isEmpty { self.metrics = metrics }
            return
        }
        lasting.formUnion(entities)
        isAhead = sentence.words.contains { $0.cues.contains(.forecast) }
        if !metrics.isEmpty { self.metrics = metrics }
        let pointsBack = sentence.words.prefix(4).contains { Topic.pronouns.contains($0.lower) }
        if pointsBack {
            // "Its return is half of Google's": it stays what is spoken of.
            self.entities.formUnion(entities)
            if subject.isEmpty { subject = sentence.entities.first?.value ?? [] }
        } else if sentence.form == .item {
            // Items stand side by side: what the line before them said holds for each.
            if !entities.isEmpty { self.entities = entities }
        } else if !entities.isEmpty || !metrics.isEmpty {
            self.entities = entities
        }
        if !pointsBack,
            let first = sentence.entities.first(where: {
                !Topic.comparing.contains(sentence.lower($0.start - 1)) && !$0.value.isEmpty
            }) ?? sentence.entities.first(where: { !$0.value.isEmpty })
        {
            subject = first.value
        }
        // "Check on 6 December" says when to do so, and nothing of when the figures are from.
        if !sentence.periods.isEmpty, !IdleWords(sentence: sentence).isAdvice {
            periods = sentence.periods.map(\.value)
        }
    }
}
