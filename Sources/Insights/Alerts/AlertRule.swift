package import Semantics

/// When somebody wants to hear of a series.
package struct AlertRule: Sendable, Equatable, Codable, Identifiable {
    package enum Side: String, Sendable, Codable { case above, below }

    /// What makes a row fire.
    package enum Condition: Sendable, Equatable, Codable {
        /// A value beyond a limit.
        case absolute(Side, limit: Double)
        /// A change against the row `back` rows before, as a share: `below` −0.2 is a fall by more than a fifth.
        case relative(Side, share: Double, back: Int)
        /// An anomaly of at least this severity, on either side or one.
        case anomaly(AnomalySeverity, side: Side?)
    }

    package var id: String
    package var name: String
    package var condition: Condition
    /// Rows in a row that must hold before it fires.
    package var forRows: Int
    /// Rows whose volume (sessions behind a rate, orders behind revenue) is less say nothing.
    package var minimumVolume: Double?
    /// How far back inside the limit a value must come before the rule can fire again, in the limit's unit.
    package var hysteresis: Double
    /// Until when it is silent, that day included; it goes on watching.
    package var mutedUntil: CivilDate?

    package init(
        id: String, name: String, condition: Condition, forRows: Int = 1, minimumVolume: Double? = nil,
        hysteresis: Double = 0, mutedUntil: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.condition = condition
        self.forRows = forRows
        self.minimumVolume = minimumVolume
        self.hysteresis = hysteresis
        self.mutedUntil = mutedUntil
    }

    /// What is wrong with the rule, for who wrote it; empty when it can be used.
    package var problems: [String] {
        var problems: [String] = []
        if name.allSatisfy(\.isWhitespace) { problems.append("a rule needs a name") }
        if forRows < 1 { problems.append("a rule holds for at least 1 row, not \(forRows)") }
        if !(hysteresis >= 0 && hysteresis.isFinite) { problems.append("hysteresis is 0 or more") }
        if let minimumVolume, !minimumVolume.isFinite { problems.append("the minimum volume is a number") }
        switch condition {
        case .absolute(_, let limit) where !limit.isFinite: problems.append("the limit is a number")
        case .relative(_, let share, _) where !share.isFinite: problems.append("the share is a number, 0.2 for a fifth")
        case .relative(_, _, let back) where back < 1: problems.append("a change is against a row at least 1 back")
        default: break
        }
        return problems
    }
}
