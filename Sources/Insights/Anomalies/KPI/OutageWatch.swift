import Foundation

/// Rows that did not come, and zeros where there never was zero.
struct OutageWatch: Sendable {
    private let missingPrior: Double
    /// Outages so far, and empty rows in the one that goes on.
    private var outages = 0.0
    private var emptyRun = 0
    private var least = Double.infinity
    private var ordinaryRows = 0.0
    private var mean = 0.0
    private var zeroRuns = 0.0
    private var lastWasZero = false

    init(missingPrior: Double) { self.missingPrior = missingPrior }

    /// log₁₀ P(as much missing), or nil where nothing is to be said: one row can be missing by chance.
    ///
    /// - Parameters:
    ///   - gap: rows absent before this one.
    ///   - isEmpty: whether this row has no value.
    ///   - rows: values seen so far.
    mutating func missing(gap: Int, isEmpty: Bool, rows: Double) -> Double? {
        let before = emptyRun
        emptyRun = isEmpty ? emptyRun + gap + 1 : 0
        let run = before + gap + (isEmpty ? 1 : 0)
        // Alarm when the run grows past one row, once.
        guard run >= 2, before < 2 else { return nil }
        let probability = (outages + missingPrior) / (rows + 100)
        outages += 1
        return log10(min(1, probability))
    }

    /// Whether a zero is an outage: values never came near it, and it has hardly ever happened.
    mutating func isOutage(_ value: Double, isCount: Bool) -> Bool {
        defer { learn(value) }
        guard value == 0, ordinaryRows > 30, least > 0.1 * mean, !isCount || mean > 12 else { return false }
        return zeroRuns + (lastWasZero ? 0 : 1) <= 1 + (ordinaryRows / 200).rounded(.down)
    }

    private mutating func learn(_ value: Double) {
        if value == 0 {
            if !lastWasZero { zeroRuns += 1 }
            lastWasZero = true
            return
        }
        lastWasZero = false
        least = min(least, value)
        ordinaryRows += 1
        mean += (value - mean) / ordinaryRows
    }
}
