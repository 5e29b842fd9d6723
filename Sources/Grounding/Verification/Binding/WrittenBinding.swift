/// A number that follows from two others of its own sentence: "24,000 sessions gave us 2,088 requests, 8.7 %".
struct WrittenBinding {
    let number: NumberMention
    /// Which way words next to the number say that it went; 0 where none does.
    let said: Double
    /// "480k users read 1.44m pages, three each": by those who are counted.
    var isOfEach = false

    /// - Parameters:
    ///   - first: as it is written, before the second.
    /// - Returns: the binding to the facts of both, where the number follows from them.
    func binding(of first: Binding, and second: Binding) -> Binding? {
        let (a, b) = (abs(first.value), abs(second.value))
        // What two numbers of one fact make, that fact says itself.
        guard a > 0, b > 0, first.facts != second.facts, first.unit != .fraction, second.unit != .fraction else {
            return nil
        }
        let facts = first.facts + second.facts
        func make(_ value: Double, _ unit: Quantity.Unit, _ step: Binding.Step) -> Binding {
            Binding(
                value: value, unit: unit, step: step, facts: facts, metrics: first.metrics.union(second.metrics),
                names: first.names.union(second.names))
        }
        var all: [Binding] = []
        if first.unit == second.unit {
            let part = min(a, b) / max(a, b)
            all.append(make(max(a, b) / min(a, b), .multiple, .multiple))
            if isOfEach { all.append(make(max(a, b) / min(a, b), .plainRatio, .quotient)) }
            if said == 0 {
                all.append(make(part, .fraction, .quotient))
            } else {
                all.append(make(a - b, first.unit, .difference))
                all.append(make((a - b) / b, .fraction, .excess))
                // "168 more on 12,000, a gain of 1.4 points"
                if first.unit == .count { all.append(make(part, .points, .quotient)) }
            }
        } else if case .money = first.unit, second.unit == .count {
            all.append(make(a / b, first.unit, .quotient))
        } else if case .money = second.unit, first.unit == .count {
            all.append(make(b / a, second.unit, .quotient))
        }
        return all.first {
            number.canBe($0.unit) && number.fits(abs($0.value)) && (!$0.step.isMovement || $0.value * said > 0)
        }
    }
}
