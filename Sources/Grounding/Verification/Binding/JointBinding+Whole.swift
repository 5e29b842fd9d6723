/// What a way to bind all numbers may not leave over.
extension JointBinding {
    /// Every name of the sentence is some number's.
    func namesAreTaken(_ way: [Binding]) -> Bool {
        let taken = way.reduce(into: Set<Int>()) { $0.formUnion($1.names) }
        return sentence.entities.allSatisfy { mention in
            !taken.isDisjoint(with: mention.value) || !sheet.ambient.isDisjoint(with: mention.value)
        }
    }

    /// What is divided by what is said in the sentence, by a word or a number of its own; only where it names one thing, the
    /// other may be what was spoken of.
    func metricsAreSaid(_ way: [Binding]) -> Bool {
        let named = sentence.metrics.map(\.value.metrics)
        let said = way.filter { $0.step == .own }.map(\.metrics) + named + perMetrics
        return way.allSatisfy { binding in
            guard binding.metrics.count > 1 else { return true }
            let unsaid = binding.metrics.filter { metric in !said.contains { $0.contains(metric) } }
            return unsaid.isEmpty
                || unsaid.count == 1 && binding.step == .quotient && Set(named).count < 2
                    && unsaid.isSubset(of: topic.metrics.union(topic.heading.metrics))
        }
    }

    /// A number beside which no metric is named is of one that the other numbers are of, or that was spoken of.
    func metricsAgree(_ way: [Binding]) -> Bool {
        guard way.count > 1 else { return true }
        return way.indices.allSatisfy { place in
            if tests[place].namesMetric || sheet.facts[way[place].facts[0]].kind == .pValue { return true }
            let others = way.indices.filter { $0 != place }.flatMap { way[$0].metrics }
            let spoken = topic.metrics.union(topic.heading.metrics).union(others)
            return !way[place].metrics.isDisjoint(with: spoken)
        }
    }

    /// Every time is that of a number, or what it is compared with.
    func timesAreTaken(_ way: [Binding]) -> Bool {
        let times = BindingTimes(sheet: sheet, sentence: sentence)
        return sentence.periods.allSatisfy { mention in way.contains { times.isOf(mention, $0) } }
    }
}
