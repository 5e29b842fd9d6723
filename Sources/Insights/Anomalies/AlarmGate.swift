import Foundation

/// Turns rarity into a score, and lets one event alarm once.
///
/// After evidence that is worth a word, later evidence is held back for a while unless it is clearly rarer; where a strength is
/// named that leaves no doubt, all of it after such evidence, so that a plateau alarms at its first row. What is held back keeps its order below a
/// tenth. An episode without evidence for long enough is over early.
struct AlarmGate: Sendable {
    /// Rows a year that may look as rare as an alarm.
    let accepted: Double
    private let log10Accepted: Double
    private let escalation: Double
    /// log₁₀ of how far beyond the accepted rate evidence leaves no doubt.
    private let settled: Double
    /// log₁₀ of how far below the accepted rate evidence opens an episode.
    private let opening: Double
    /// How long evidence must be away, on the clock, for what follows to be another episode.
    private let calm: Double
    private var lastStrength = -Double.infinity
    private var lastWasOutage = false
    private var heldUntil = -Double.infinity
    private var lastEvidence = -Double.infinity

    init(
        acceptedPerYear: Double, escalation: Double, opening: Double, settled: Double = .infinity,
        calm: Double = .infinity
    ) {
        accepted = acceptedPerYear
        log10Accepted = log10(acceptedPerYear)
        self.escalation = escalation
        self.opening = opening
        self.calm = calm
        self.settled = settled
    }

    /// - Parameters:
    ///   - log10PerYear: how many rows as rare as this one a year would bring, log₁₀.
    ///   - now: a clock of rows or seconds.
    ///   - refractory: how long an episode holds back, on that clock.
    ///   - isOutage: data that does not come is told even amid another episode.
    mutating func admit(
        log10PerYear: Double, now: Double, refractory: Double, isOutage: Bool = false
    ) -> (score: Double, held: Bool) {
        let excess = log10Accepted - log10PerYear
        let score = 1 / (1 + pow(10, -excess))
        guard excess > -opening else { return (0.09 * score, false) }
        let isCalm = now - lastEvidence > calm
        lastEvidence = now
        if now < heldUntil, !isCalm {
            let isSettled = lastStrength >= settled && (!isOutage || lastWasOutage)
            if isSettled || excess < lastStrength + escalation { return (0.09 * score, true) }
        }
        lastStrength = excess
        lastWasOutage = isOutage
        heldUntil = now + refractory
        return (score, false)
    }

    /// The score of a row that shows nothing.
    func ordinary(log10PerYear: Double) -> Double { 0.09 / (1 + pow(10, log10PerYear - log10Accepted)) }
}
