/// How a metric follows from measures. Absent values are null, and null has rules:
/// adding and subtracting treat a null part as nothing (a total is null only when all its parts are) unless the other part
/// is a constant (one minus a missing rate is missing), every other operation with a null is null, and a division by zero
/// is null.
package indirect enum Formula: Hashable, Sendable {
    case measure(Measure)
    case constant(Double)
    case add(Formula, Formula)
    case subtract(Formula, Formula)
    case multiply(Formula, Formula)
    case divide(Formula, Formula)

    /// The measures it needs, each once, in order of first use.
    package var measures: [Measure] {
        var found: [Measure] = []
        func visit(_ formula: Formula) {
            switch formula {
            case .measure(let measure): if !found.contains(measure) { found.append(measure) }
            case .constant: break
            case .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .divide(let a, let b):
                visit(a)
                visit(b)
            }
        }
        visit(self)
        return found
    }

    /// The value, given each measure's.
    package func value(_ measure: (Measure) -> Double?) -> Double? {
        switch self {
        case .measure(let m): return measure(m)
        case .constant(let number): return number
        case .add(let a, let b):
            guard let (x, y) = Formula.total(a, b, measure) else { return nil }
            return x + y
        case .subtract(let a, let b):
            guard let (x, y) = Formula.total(a, b, measure) else { return nil }
            return x - y
        case .multiply(let a, let b):
            guard let x = a.value(measure), let y = b.value(measure) else { return nil }
            return x * y
        case .divide(let a, let b):
            guard let x = a.value(measure), let y = b.value(measure), y != 0 else { return nil }
            return x / y
        }
    }

    /// Both parts of a total, a missing one as zero; nil when nothing but a constant is there.
    private static func total(_ a: Formula, _ b: Formula, _ measure: (Measure) -> Double?) -> (Double, Double)? {
        switch (a.value(measure), b.value(measure)) {
        case (let x?, let y?): (x, y)
        case (let x?, nil): a.isConstant ? nil : (x, 0)
        case (nil, let y?): b.isConstant ? nil : (0, y)
        case (nil, nil): nil
        }
    }

    private var isConstant: Bool { if case .constant = self { true } else { false } }

    /// 1 − a.
    package static func complement(_ a: Formula) -> Formula { .subtract(.constant(1), a) }
}
