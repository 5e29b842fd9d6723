import Semantics

/// How a number of a text follows from its facts: by one step from their numbers, of now or of the time they are compared with.
struct Computation {
    var facts: [Int]
    private var step: Step

    /// The steps by which the number follows from the facts that it is bound to.
    static func all(of number: NumberMention, _ facts: [Int], _ sheet: ReferenceSheet) -> [Computation] {
        Step.allCases.map { Computation(facts: facts, step: $0) }.filter { $0.now(sheet).map(number.fits) ?? false }
    }

    /// Those, and the steps by which it follows from what the facts are compared with.
    static func either(of number: NumberMention, _ facts: [Int], _ sheet: ReferenceSheet) -> [Computation] {
        Step.allCases.map { Computation(facts: facts, step: $0) }.filter {
            ($0.now(sheet).map(number.fits) ?? false) || ($0.old(sheet).map(number.fits) ?? false)
        }
    }

    /// The same step from other facts.
    func of(_ others: [Int]) -> Computation { Computation(facts: others, step: step) }

    /// One number by the other.
    var isQuotient: Bool { step == .quotient }

    /// It is what another number leaves, which is smaller where that one is larger.
    var isRest: Bool { step == .complement }

    /// It is how far two names of one metric lie apart.
    func isApart(_ sheet: ReferenceSheet) -> Bool {
        step == .difference && Set(facts.map { sheet.metricOfFact[$0] }).count == 1
    }

    /// The number itself.
    func now(_ sheet: ReferenceSheet) -> Double? {
        facts.first.flatMap { step.of(facts.map { sheet.facts[$0].value }, sheet.facts[$0]) }
    }

    /// The number of the time that the facts are compared with.
    func old(_ sheet: ReferenceSheet) -> Double? {
        facts.first.flatMap { step.of(facts.map { sheet.facts[$0].comparison?.value }, sheet.facts[$0]) }
    }

    /// Whether two follow by the same step from facts of the same metrics.
    func isLike(_ other: Computation, _ sheet: ReferenceSheet) -> Bool {
        step == other.step && facts.map { sheet.metricOfFact[$0] } == other.facts.map { sheet.metricOfFact[$0] }
    }

    /// Whether both follow from facts of the same metrics, by whatever step.
    func isOfSame(_ other: Computation, _ sheet: ReferenceSheet) -> Bool {
        Set(facts.map { sheet.metricOfFact[$0] }) == Set(other.facts.map { sheet.metricOfFact[$0] })
    }

    /// How a number follows from those of its facts.
    private enum Step: CaseIterable {
        case own, sum, quotient, inverse, difference, change, share, complement, day

        func of(_ numbers: [Double?], _ first: ReferenceFact) -> Double? {
            let all = numbers.compactMap(\.self)
            guard all.count == numbers.count, let x = all.first, let last = all.last else { return nil }
            let isPair = all.count == 2 && x != 0 && last != 0
            switch self {
            case .own: return all.count == 1 ? Quantity.scaled(x, first) : nil
            case .sum: return all.count > 1 ? Quantity.scaled(all.reduce(0, +), first) : nil
            case .quotient: return isPair ? x / last : nil
            case .inverse: return isPair ? last / x : nil
            case .difference: return isPair ? Quantity.scaled(abs(x - last), first) : nil
            case .change: return isPair ? abs(x - last) / abs(last) : nil
            case .share: return all.count > 2 && last != 0 ? all.dropLast().reduce(0, +) / last : nil
            case .complement: return isPair ? 1 - x / last : nil
            case .day:
                guard all.count == 1, let days = first.period?.dayCount, days > 1 else { return nil }
                return x / Double(days)
            }
        }
    }
}
