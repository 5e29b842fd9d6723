/// Something that explains values on certain steps: a holiday, a campaign, a sale.
package struct KnownEvent: Sendable, Equatable {
    package var name: String
    /// Positions from the first value of the history; those at or beyond its end lie in the future.
    package var positions: [Int]
    /// Whether nobody said that it matters here: then it counts only where the history shows that it does.
    package var isAssumed: Bool

    package init(name: String, positions: [Int], isAssumed: Bool = false) {
        self.name = name
        self.positions = positions
        self.isAssumed = isAssumed
    }
}
