import Semantics

/// Facts whose day is a value of a dimension: "bookings, date=2026-07-10, in the week of 6 July".
///
/// A text says the day as a time, so the fact is of that day, and its dimension is left out.
enum DatedFacts {
    private static let dimensions: Set<String> = ["date", "day"]

    /// What other programs call the dimensions of an experiment.
    private static let aliases = ["experiment_variant": "variant", "experiment_arm": "variant", "arm": "variant"]

    static func dated(_ facts: [ReferenceFact]) -> [ReferenceFact] {
        facts.map(renamed).map { fact in
            guard let (dimension, value) = fact.dimensions.first(where: { dimensions.contains($0.key) }),
                let day = day(value), fact.period.map({ $0.start <= day && day <= $0.end }) ?? true
            else { return fact }
            var fact = fact
            fact.dimensions[dimension] = nil
            fact.period = DateRange(day: day)
            return fact
        }
    }

    private static func renamed(_ fact: ReferenceFact) -> ReferenceFact {
        guard fact.dimensions.keys.contains(where: { aliases[$0] != nil }) else { return fact }
        var fact = fact
        fact.dimensions = Dictionary(
            fact.dimensions.map { (aliases[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        return fact
    }

    /// `2026-07-10` or `20260710`.
    private static func day(_ text: String) -> CivilDate? {
        guard text.utf8.count == 8, let number = Int(text) else { return CivilDate(text) }
        return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
