import Statistics

/// An anomaly that was planted into a series, with its place and size.
package struct PlantedChange: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case spike, drop
        case levelShift = "level_shift"
        case trendChange = "trend_change"
        case outage, missing, seasonality, variance
    }

    package var kind: Kind
    /// Days counted from the series' first, both ends included: while a detector can still be in time.
    package var days: ClosedRange<Int>
    /// In standard deviations of the day's noise; 0 for outages.
    package var size: Double
}

extension PlantedChange {
    /// Days that a kind lasts: single days, outages of days, changes of weeks.
    static func length(of kind: Kind, from generator: inout SeededGenerator) -> Int {
        switch kind {
        case .spike, .drop, .outage: generator.integer(in: 1...3)
        case .missing: generator.integer(in: 2...5)
        case .levelShift: 14
        case .trendChange, .variance: 21
        case .seasonality: 28
        }
    }

    /// Sizes from hard to see to plain.
    static func sizes(of kind: Kind) -> [Double] {
        switch kind {
        case .spike, .drop: [3.5, 5, 8]
        case .levelShift: [2.5, 4, 6]
        case .trendChange: [0.5, 1, 1.5]
        case .seasonality: [3, 5, 7]
        case .variance: [3, 4, 6]
        case .outage, .missing: [0]
        }
    }
}
