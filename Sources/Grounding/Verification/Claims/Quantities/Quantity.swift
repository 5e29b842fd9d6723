/// A number that follows from the sheet: a fact's own, or one computed from several.
struct Quantity: Sendable {
    enum Meaning: Sendable {
        /// The number itself.
        case level
        /// The number of the compared period, or the expected one.
        case reference
        /// New less old; the sign is the direction.
        case change
        /// First less second of two that are named.
        case difference
        case share
        /// One divided by another.
        case ratio
        case average
    }
    enum Unit: Sendable, Equatable {
        case count, fraction, points, multiple, plainRatio
        case money(String)
        case time, place, probability
    }

    var value: Double
    var unit: Unit
    var meaning: Meaning
    var facts: [Int]
    /// For a change or difference: which facts give the direction its good or bad sense.
    var metric: Int

    /// The unit of a fact's own number, and the number in it.
    static func unit(of fact: ReferenceFact) -> Unit {
        switch fact.unit {
        case .count, .other: .count
        case .fraction: .fraction
        case .ratio: .plainRatio
        case .rank: .place
        case .probability: .probability
        case .money(let code): .money(code)
        case .time: .time
        }
    }

    static func scaled(_ value: Double, _ fact: ReferenceFact) -> Double {
        if case .time(let seconds) = fact.unit { value * seconds } else { value }
    }
}

extension NumberMention {
    /// Whether the number, as written, can be of this unit.
    func canBe(_ unit: Quantity.Unit, metricIsMoney: Bool = false) -> Bool {
        switch (form, unit) {
        case (.money(let codes), .money(let code)): codes.contains(code)
        case (.percent, .fraction), (.percent, .probability), (.points, .points), (.multiple, .multiple): true
        case (.multiple, .plainRatio): true
        case (.plain, .count), (.plain, .plainRatio), (.plain, .probability), (.plain, .place), (.plain, .money): true
        case (.place, .place): true
        case (.time, .time): true
        case (.plain, .fraction): value < 1 && step < 0.1
        // "Ordered 700 times": as often, and no factor.
        case (.multiple, .count): value > 9 && step == 1
        case (.percent, .multiple): precision == .worded || isWorded
        default: false
        }
    }

    private var isWorded: Bool { step == 0 }
}
