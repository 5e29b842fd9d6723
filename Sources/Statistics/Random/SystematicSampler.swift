/// Takes members of a list with given probabilities so that the number taken is always within one of the sum of the
/// probabilities (systematic sampling, Madow 1949): the chances of each member stand, the luck of the total goes.
package struct SystematicSampler: Sendable {
    private var position: Double

    /// - Parameter start: a uniform draw in [0, 1).
    package init(start: Double) { position = start }

    /// Whether the next member is taken. Probabilities outside 0…1 are clamped.
    package mutating func takes(_ probability: Double) -> Bool {
        position += min(max(probability, 0), 1)
        guard position >= 1 else { return false }
        position -= 1
        return true
    }
}
