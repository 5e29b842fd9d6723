/// One side of a comparison: what the words name there.
enum Comparand: Sendable {
    /// Values of a dimension.
    case names([Int])
    case metrics(Set<Int>)
    /// A time of its own.
    case period(PeriodPattern)
    /// What was before, or was expected.
    case past
    /// A name or a metric that is not on the sheet.
    case stranger

    var isNames: Bool { if case .names = self { true } else { false } }
    var isMetrics: Bool { if case .metrics = self { true } else { false } }
    var isPeriod: Bool { if case .period = self { true } else { false } }
}

/// Finds what a comparator compares.
struct ComparandReader {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic

    /// What follows the comparator within a few words; nil where nothing that the sheet could hold does.
    func right(of comparator: Comparator) -> Comparand? {
        if comparator.isImplicit { return before(comparator) }
        if ["it", "them", "that"].contains(sentence.lower(comparator.opener + 1)),
            let period = sentence.periods.last(where: { $0.end <= comparator.index && $0.value.isAbsolute }),
            sentence.periods.count(where: { $0.end <= comparator.index && $0.value.isAbsolute }) > 1
        {
            return .period(period.value)
        }
        let window = (comparator.opener + 1)..<min(sentence.words.count, comparator.opener + 5)
        let name = sentence.entities.first { window.contains($0.start) }
        let metric = sentence.metrics.first { window.contains($0.start) }
        let period = sentence.periods.first { window.contains($0.start) && $0.value.isAbsolute }
        // A number between is what is compared with: it is checked as a number.
        func isFree(_ start: Int) -> Bool {
            !sentence.numbers.contains {
                $0.range.lowerBound > comparator.opener && $0.range.upperBound <= start
            }
        }
        // "Email revenue grew more slowly than email traffic": the same name on both sides.
        if let name, let metric, metric.start == name.end, !metric.value.isForeign,
            sentence.entities.contains(where: { $0.end <= comparator.index && $0.value == name.value })
        {
            return .metrics(metric.value.metrics)
        }
        if let name, isFree(name.start) { return name.value.isEmpty ? .stranger : .names(name.value) }
        if let period, isFree(period.start), metric.map({ $0.start > period.start }) ?? true {
            return .period(period.value)
        }
        if let metric, isFree(metric.start) {
            return metric.value.isForeign ? nil : .metrics(metric.value.metrics)
        }
        let speaksOfPast = window.contains {
            CueWords.expected.contains(sentence.lower($0)) || CueWords.forecast.contains(sentence.lower($0))
                || ["before", "previously", "earlier"].contains(sentence.lower($0))
        }
        return speaksOfPast || sentence.periods.contains { window.contains($0.start) } ? .past : nil
    }

    /// "Twice those on boots and six times those on gloves": boots are no subject.
    private func isObject(_ mention: Mention<[Int]>) -> Bool {
        let before = [1, 2, 3].map { sentence.lower(mention.start - $0) }
        return ["than", "as", "what"].contains(before[0])
            || ["those", "that"].contains(before[1]) && before[0] != "the"
            || ["than", "as", "what"].contains(before[1]) && ["the", "in", "on", "from"].contains(before[0])
    }

    /// What the movement in the clause before was about.
    private func before(_ comparator: Comparator) -> Comparand? {
        guard let verb = sentence.directions.last(where: { $0.end <= comparator.index }),
            let earlier = sentence.directions.last(where: {
                $0.end <= verb.start && sentence.clause[$0.start] != sentence.clause[verb.start]
            })
        else { return saidBefore(comparator) }
        let own = sentence.metrics.last { $0.start > earlier.end && $0.end <= comparator.index }
        if let own, let metric = sentence.metrics.last(where: { $0.end <= earlier.start }),
            metric.value.metrics != own.value.metrics
        {
            return metric.value.isForeign ? nil : .metrics(metric.value.metrics)
        }
        let name = sentence.entities.last { $0.end <= earlier.start }
        guard sentence.entities.contains(where: { $0.start > earlier.end && $0.end <= comparator.index }) else {
            return nil
        }
        return name.map { $0.value.isEmpty ? .stranger : .names($0.value) }
    }

    /// "Sales lost 120. Logistics shrank much faster.": than what the sentence before was about.
    private func saidBefore(_ comparator: Comparator) -> Comparand? {
        guard let subject = topic.subject.first, let said = topic.said?.sentence, !said.isQuestion,
            !said.directions.isEmpty || said.words.contains(where: { ["fewer", "more", "less"].contains($0.lower) }),
            let own = sentence.entities.last(where: { $0.end <= comparator.index })?.value.first, own != subject,
            sheet.entities[own].dimension == sheet.entities[subject].dimension,
            !sentence.entities.contains(where: { $0.value.contains(subject) })
        else { return nil }
        return .names([subject])
    }

    /// What of the same sort stands in front of the comparator, or was spoken of before.
    func left(of comparator: Comparator, like right: Comparand) -> Comparand? {
        switch right {
        case .names:
            let between = sentence.entities.last { $0.start > comparator.index && $0.end <= comparator.opener }
            if let between { return between.value.isEmpty ? .stranger : .names(between.value) }
            let before = sentence.entities.filter { $0.end <= comparator.index }
            if let mention = before.last(where: { !isObject($0) }) ?? before.last {
                return mention.value.isEmpty ? .stranger : .names(mention.value)
            }
            return topic.entities.isEmpty ? nil : .names(topic.entities.sorted())
        case .metrics(let metrics):
            let before = sentence.metrics.filter { $0.end <= comparator.index && !$0.value.isForeign }
            // "More visits than orders": the metric stands between the two words.
            let between = sentence.metrics.first { $0.start > comparator.index && $0.end <= comparator.opener }
            guard let own = between ?? before.last else {
                return topic.metrics.isEmpty || topic.metrics == metrics ? nil : .metrics(topic.metrics)
            }
            return own.value.metrics == metrics ? nil : .metrics(own.value.metrics)
        case .period(let object):
            return sentence.periods.last {
                $0.end <= comparator.index && $0.value.isAbsolute && $0.value != object
            }.map {
                .period($0.value)
            }
        case .past, .stranger: return nil
        }
    }
}
