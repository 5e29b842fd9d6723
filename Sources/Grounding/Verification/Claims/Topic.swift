/// What a sentence may leave unsaid because one before it, or a heading, said it.
struct Topic: Sendable {
    var metrics: Set<Int> = []
    var entities: Set<Int> = []
    var periods: [PeriodPattern] = []
    /// The heading that the sentence stands under.
    var heading: (metrics: Set<Int>, entities: Set<Int>) = ([], [])

    mutating func follow(_ sentence: Sentence) {
        let metrics = sentence.metrics.reduce(into: Set<Int>()) { $0.formUnion($1.value.metrics) }
        let entities = sentence.entities.reduce(into: Set<Int>()) { $0.formUnion($1.value) }
        if sentence.form == .heading {
            heading = (metrics, entities)
            self.metrics = metrics
            self.entities = entities
            periods = sentence.periods.map(\.value)
            return
        }
        if sentence.form == .cell { return }
        if !metrics.isEmpty { self.metrics = metrics }
        if sentence.form == .item {
            // Items stand side by side: what the line before them said holds for each.
            if !entities.isEmpty { self.entities = entities }
        } else if !entities.isEmpty || !metrics.isEmpty {
            self.entities = entities
        }
        if !sentence.periods.isEmpty { periods = sentence.periods.map(\.value) }
    }
}
