import Insights
package import Semantics

/// Facts as finished sentences, the form in which a small model repeats them most faithfully: the verb, and "from … to …".
package enum FactProse {
    /// One line a fact: `[F1] Revenue fell 22.1 %, from $61,905 (9–15 Nov 2026) to $48,210 (16–22 Nov 2026).`
    ///
    /// - Parameter limit: facts beyond this many are left out; the first ones matter most.
    package static func lines(_ sheet: FactSheet, catalogue: Catalogue, limit: Int = 24) -> String {
        sheet.facts.prefix(limit).map { "[\($0.id)] \(sentence($0, catalogue))" }.joined(separator: "\n")
    }

    static func sentence(_ fact: Fact, _ catalogue: Catalogue) -> String {
        let numbers = NumberFormat(currency: fact.currency)
        let name = catalogue.metric(fact.metric)?.name ?? fact.metric.name
        let about = fact.dimensions.map { "«\(SafeText.quoted($0.value ?? DimensionValue.noValue))»" }
            .joined(separator: ", ")
        let subject = about.isEmpty ? name : "\(name) for \(about)"
        let when = PeriodWords.name(fact.period)
        func text(_ value: Double?) -> String {
            switch fact.unit {
            case .metric(let unit): numbers.text(value, unit)
            case .rank: numbers.text(value, .count)
            }
        }
        switch fact.kind {
        case .rank: return "\(subject) has rank \(text(fact.value)) (\(when))."
        case .contribution:
            guard case .metric(let unit) = fact.unit else { return fact.label }
            return
                "Contribution of \(about) to the change in \(FilterWords.inSentence(name)): \(numbers.signed(fact.value, unit))."
        case .forecast, .forecastLower, .forecastUpper, .expected, .expectedLower, .expectedUpper, .experiment, .lift,
            .pValue, .backTest, .goal, .chance, .pace:
            return "\(fact.label)."
        case .value, .share, .anomaly: break
        }
        guard case .metric(let unit) = fact.unit, let comparison = fact.comparison,
            let change = ChangeWords(from: comparison.value, to: fact.value, unit: unit, numbers: numbers)
        else { return "\(subject) was \(text(fact.value)) (\(when))." }
        let path =
            "from \(text(comparison.value)) (\(PeriodWords.name(comparison.period))) to \(text(fact.value)) (\(when))"
        switch change.direction {
        case .none: return "\(subject) did not change: \(text(fact.value)) (\(when))."
        case .up: return "\(subject) rose\(change.size.map { " \($0)," } ?? "") \(path)."
        case .down: return "\(subject) fell\(change.size.map { " \($0)," } ?? "") \(path)."
        }
    }
}
