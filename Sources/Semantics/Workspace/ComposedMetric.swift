/// A formula with what is known about its numbers, so that composing metrics composes that too.
struct ComposedMetric {
    var formula: Formula
    /// Nil for a bare number, which takes the unit of what it meets.
    var unit: MetricUnit?
    var scopes: Set<MetricScope>
    var additivity: Additivity
    /// How many measures and operations the formula has.
    var size: Int

    /// Larger formulas are refused: metrics that build on one another could double in size at every step.
    static let largest = 1000

    /// Why two metrics cannot be composed.
    enum Obstacle: Error, Equatable {
        case units(MetricUnit, MetricUnit)
        case mayBeMissing
        case tooLarge
    }

    init(number: Double) {
        formula = .constant(number)
        unit = nil
        scopes = []
        additivity = .nonAdditive
        size = 1
    }

    init(formula: Formula, unit: MetricUnit, scope: MetricScope, additivity: Additivity) {
        self.formula = formula
        self.unit = unit
        self.scopes = [scope]
        self.additivity = additivity
        size = formula.size
    }

    private init(_ formula: Formula, unit: MetricUnit?, scopes: Set<MetricScope>, additivity: Additivity) {
        self.formula = formula
        self.unit = unit
        self.scopes = scopes
        self.additivity = additivity
        size = formula.size
    }

    /// The scope of the whole: the one they share, the user where sessions, events and users meet, else blended.
    var scope: MetricScope {
        if scopes.count == 1, let only = scopes.first { return only }
        if scopes.isSubset(of: [.event, .session, .user]), !scopes.isEmpty {
            return scopes.contains(.user) ? .user : .session
        }
        return .blended
    }

    private var isNumber: Bool { scopes.isEmpty }

    var negated: ComposedMetric {
        ComposedMetric(.multiply(.constant(-1), formula), unit: unit, scopes: scopes, additivity: additivity)
    }

    func combined(
        _ op: MetricExpression.Operator, _ other: ComposedMetric
    ) throws(Obstacle) -> ComposedMetric {
        let result =
            switch op {
            case .plus: try sum(other) { .add($0, $1) }
            case .minus: try sum(other) { .subtract($0, $1) }
            case .times:
                ComposedMetric(
                    .multiply(formula, other.formula), unit: productUnit(other), scopes: scopes.union(other.scopes),
                    additivity: isNumber ? other.additivity : other.isNumber ? additivity : .nonAdditive)
            case .over:
                ComposedMetric(
                    .divide(formula, other.formula), unit: quotientUnit(other), scopes: scopes.union(other.scopes),
                    additivity: other.isNumber ? additivity : .nonAdditive)
            }
        guard result.size <= Self.largest else { throw .tooLarge }
        return result
    }

    /// A sum or difference in which a missing rate is missing, not nothing.
    private func sum(
        _ other: ComposedMetric, _ join: (Formula, Formula) -> Formula
    ) throws(Obstacle) -> ComposedMetric {
        let joined = join(formula, other.formula)
        guard let guarded = joined.guarded else { throw .mayBeMissing }
        return ComposedMetric(
            guarded, unit: try sumUnit(other), scopes: scopes.union(other.scopes),
            additivity: additivity == other.additivity
                ? additivity
                : additivity == .nonAdditive || other.additivity == .nonAdditive ? .nonAdditive : .semiAdditive)
    }

    private func sumUnit(_ other: ComposedMetric) throws(Obstacle) -> MetricUnit? {
        guard let a = unit, let b = other.unit else { return unit ?? other.unit }
        if a == b { return a }
        let plain: Set<MetricUnit> = [.fraction, .ratio]
        if plain.contains(a), plain.contains(b) { return .ratio }
        throw .units(a, b)
    }

    private func productUnit(_ other: ComposedMetric) -> MetricUnit? {
        guard let a = unit, let b = other.unit else { return unit ?? other.unit }
        if a == .fraction, b == .fraction { return .fraction }
        // A rate of something, or so many times something, stays that something.
        let plain: Set<MetricUnit> = [.fraction, .ratio, .count]
        if plain.contains(a) { return b == .fraction ? a : b }
        return plain.contains(b) ? a : .ratio
    }

    private func quotientUnit(_ other: ComposedMetric) -> MetricUnit? {
        guard let b = other.unit else { return unit }
        guard let a = unit, a != b else { return .ratio }
        let plain: Set<MetricUnit> = [.fraction, .ratio, .count]
        return plain.contains(b) && a != .fraction ? (a == .count && b == .count ? .ratio : a) : .ratio
    }
}

extension Formula {
    var size: Int {
        switch self {
        case .measure, .constant: 1
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .divide(let a, let b):
            1 + a.size + b.size
        }
    }

    /// The same value, but null wherever a rate or percentile in it is null. Nil when that cannot be said.
    ///
    /// TRICKY: a formula's sum takes null for nothing, which is right for totals and wrong for rates: `1 - bounce_rate`
    /// would be 1 on a day without sessions. Multiplying by `d / d` for every divisor `d` leaves the value as it is, and
    /// makes it null exactly where the division was.
    fileprivate var guarded: Formula? {
        guard let guards else { return nil }
        return guards.reduce(self) { .multiply($0, .divide($1, $1)) }
    }

    /// Formulas that are null or 0 exactly where a part of this one is null without being a total.
    private var guards: [Formula]? {
        switch self {
        case .constant: return []
        case .measure(let measure):
            switch measure.aggregate {
            case .quantile:
                return [.measure(Measure(.count, of: measure.rows, where: measure.conditions))]
            case .meanObserved, .lastObserved, .soleObserved: return nil
            default: return []
            }
        case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b):
            guard let left = a.guards, let right = b.guards else { return nil }
            return left + right.filter { !left.contains($0) }
        case .divide(let a, let b):
            guard let left = a.guards, let right = b.guards else { return nil }
            let inner = left + right.filter { !left.contains($0) }
            if case .constant(let number) = b, number != 0 { return inner }
            return inner.contains(b) ? inner : inner + [b]
        }
    }
}
