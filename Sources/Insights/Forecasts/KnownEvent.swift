/// Something that explains values on certain steps: a holiday, a campaign, a sale.
package struct KnownEvent: Sendable, Equatable {
    package var name: String
    /// Positions from the first value of the history; those at or beyond its end lie in the future.
    package var positions: [Int]

    package init(name: String, positions: [Int]) {
        self.name = name
        self.positions = positions
    }
}
