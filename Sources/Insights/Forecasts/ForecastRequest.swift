/// What is to be forecast.
package struct ForecastRequest: Sendable {
    /// Oldest first, evenly spaced; NaN where a value is missing.
    package var values: [Double]
    package var frequency: SeriesFrequency
    /// How many steps ahead.
    package var horizon: Int
    /// Steps in a season; nil to look for the frequency's own, 1 for none.
    package var season: Int?
    package var bounds: ValueBounds
    /// Probabilities that bands should hold, each in (0, 1).
    package var levels: [Double]
    /// Days (by position, future ones too) whose values something known explains.
    package var events: [KnownEvent]

    package init(
        values: [Double], frequency: SeriesFrequency, horizon: Int, season: Int? = nil, bounds: ValueBounds = .observed,
        levels: [Double] = [0.8, 0.95], events: [KnownEvent] = []
    ) {
        self.values = values
        self.frequency = frequency
        self.horizon = horizon
        self.season = season
        self.bounds = bounds
        self.levels = levels
        self.events = events
    }

    /// The longest horizon that is computed.
    package static let longestHorizon = 10_000
    /// The longest history that is read: of more, only the newest values.
    package static let longestHistory = 20_000
}

/// What values can be.
package enum ValueBounds: Sendable, Equatable {
    /// Not negative when no past value is.
    case observed
    /// Anything.
    case unbounded
    /// A share, a rate, a probability: 0 … 1.
    case share
}
