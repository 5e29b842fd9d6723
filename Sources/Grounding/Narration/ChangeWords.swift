package import Semantics

/// How a number changed, in words: direction by sign, percent for amounts, percentage points for rates.
package struct ChangeWords: Sendable, Equatable {
    package enum Direction: Sendable { case up, down, none }

    package let direction: Direction
    /// `up 20 %`, `down 0.42 percentage points`, `unchanged`.
    package let short: String
    /// The size without the direction: `20 %`; nil when unchanged, or when there is no percentage of nothing.
    package let size: String?

    /// Nil when there is nothing to compare.
    package init?(from old: Double?, to new: Double?, unit: MetricUnit, numbers: NumberFormat) {
        guard let old, let new, old.isFinite, new.isFinite else { return nil }
        guard new != old else {
            direction = .none
            short = "unchanged"
            size = nil
            return
        }
        direction = new > old ? .up : .down
        let word = new > old ? "up" : "down"
        if unit == .fraction {
            let points = NumberFormat.points(abs(new - old))
            size = points
            short = "\(word) \(points)"
        } else if old > 0 {
            let percent = NumberFormat.significant(abs(new - old) / old * 100, digits: 1)
            size = "\(percent) %"
            short = "\(word) \(percent) %"
        } else {
            // Of nothing, or of a negative amount, there is no percentage that says anything.
            let amount = numbers.text(abs(new - old), unit)
            size = nil
            short = "\(word) by \(amount)"
        }
    }

    /// Whether the change is good news; nil when nothing changed or the metric has no good direction.
    package func isBetter(_ polarity: Polarity) -> Bool? {
        switch (direction, polarity) {
        case (.none, _), (_, .neutral): nil
        case (.up, .higherIsBetter), (.down, .lowerIsBetter): true
        default: false
        }
    }
}
