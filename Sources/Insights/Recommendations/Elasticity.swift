import Foundation
import Statistics

/// How much an outcome moves with a lever, learned from their own history: by how many percent for one percent.
///
/// Ordinary least squares of the week-to-week changes of the logarithms, so that trends and levels that they share do not
/// pass for an effect; the interval is Student's. It is an association: what else moved with the lever is in it too.
package struct Elasticity: Sendable, Equatable {
    package let value: Double
    package let standardError: Double
    package let degreesOfFreedom: Double
    /// What the lever was in the past: nothing is said beyond it.
    package let observed: ClosedRange<Double>
    /// Means of the last four weeks with the lever above zero: where a change starts from.
    package let lever: Double
    package let outcome: Double

    /// Weeks with both above zero that are needed.
    package static let leastWeeks = 13
    /// The lever must have moved by at least so much from week to week (root mean square of logarithms).
    private static let leastMovement = 0.05

    /// - Parameter weeks: lever and outcome, oldest first, whole weeks only.
    /// - Throws: what is missing, in words for whoever asked.
    package init(_ weeks: [(lever: Double, outcome: Double)]) throws(InsightsError) {
        let known = weeks.filter { $0.lever > 0 && $0.outcome > 0 }
        guard known.count >= Elasticity.leastWeeks else {
            throw .unfitData(
                "There are \(known.count) weeks with both figures, and \(Elasticity.leastWeeks) are needed to learn what "
                    + "one does to the other.")
        }
        let pairs = zip(weeks, weeks.dropFirst()).filter { before, after in
            min(before.lever, before.outcome, after.lever, after.outcome) > 0
        }.map { before, after in (x: log(after.lever / before.lever), y: log(after.outcome / before.outcome)) }
        let count = Double(pairs.count)
        let (meanX, meanY) = (pairs.reduce(0) { $0 + $1.x } / count, pairs.reduce(0) { $0 + $1.y } / count)
        let squares = pairs.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
        guard pairs.count > 3, (squares / count).squareRoot() >= Elasticity.leastMovement else {
            throw .unfitData("The figure hardly ever changed, so nothing is known of what a change of it does.")
        }
        let slope = pairs.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / squares
        let rest = pairs.reduce(0) { sum, pair in
            let error = pair.y - meanY - slope * (pair.x - meanX)
            return sum + error * error
        }
        value = slope
        degreesOfFreedom = count - 2
        standardError = (rest / (count - 2) / squares).squareRoot()
        observed = (known.map(\.lever).min() ?? 0)...(known.map(\.lever).max() ?? 0)
        let recent = weeks.filter { $0.lever > 0 }.suffix(4)
        lever = recent.reduce(0) { $0 + $1.lever } / Double(recent.count)
        outcome = recent.reduce(0) { $0 + $1.outcome } / Double(recent.count)
    }

    /// What the outcome would be, a week, with another lever; its 95 % interval.
    ///
    /// - Throws: beyond what was observed, with the range inside which something can be said.
    package func outcome(at lever: Double) throws(InsightsError) -> (value: Double, interval: ClosedRange<Double>) {
        guard outcome > 0 else {
            throw .unfitData(
                "Of late there was nothing of what would change, so nothing can be said of more or less of it.")
        }
        guard observed.contains(lever) else {
            throw .unfitData(
                "That lies beyond what was ever tried: from \(PlainNumber.significant(observed.lowerBound)) to "
                    + "\(PlainNumber.significant(observed.upperBound)) a week. Nothing is known outside it.")
        }
        let half = StudentDistribution(degreesOfFreedom: degreesOfFreedom).quantile(0.975) * standardError
        let ratio = lever / self.lever
        let ends = [pow(ratio, value - half) * outcome, pow(ratio, value + half) * outcome].sorted()
        return (pow(ratio, value) * outcome, ends[0]...ends[1])
    }
}
