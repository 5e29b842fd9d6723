/// A forecast with what supports it.
package struct SeriesForecast: Sendable, Equatable {
    /// The median of what is expected, a value a step.
    package var point: [Double]
    /// One a level that was asked for, in that order.
    package var bands: [ForecastBand]
    /// The methods that were combined, in words.
    package var methods: [String]
    /// How they were combined, in words; empty for one.
    package var combination: String
    /// Why these methods, in sentences.
    package var reasons: [String]
    /// How the same methods did at earlier points; nil when the history is too short to tell.
    package var backTest: BackTest?
    /// What was not learned from.
    package var setAside: [SetAside]
    package var season: Int?
    /// Past runs of errors; nil when the history is too short to have any.
    var errorPaths: ErrorPaths?

    init(
        point: [Double], bands: [ForecastBand], methods: [String], combination: String = "", reasons: [String],
        backTest: BackTest? = nil, setAside: [SetAside] = [], season: Int? = nil,
        errorPaths: ErrorPaths? = nil
    ) {
        self.point = point
        self.bands = bands
        self.methods = methods
        self.combination = combination
        self.reasons = reasons
        self.backTest = backTest
        self.setAside = setAside
        self.season = season
        self.errorPaths = errorPaths
    }
}

/// Where the value should lie with a probability.
package struct ForecastBand: Sendable, Equatable {
    package var level: Double
    package var lower: [Double]
    package var upper: [Double]
}

/// How forecasts from earlier points of the history turned out, coefficients fixed.
package struct BackTest: Sendable, Equatable {
    package var origins: Int
    /// Mean absolute error over all steps, in the series' unit.
    package var meanAbsoluteError: Double
    /// The same of repeating the last season (or the last value, without a season).
    package var naiveError: Double
    /// Share of the values that a 95 % band would have held.
    package var coverage95: Double

    package var beatsNaive: Bool { meanAbsoluteError < naiveError }
}

/// A value that was replaced before learning. What is shown stays as it was.
package struct SetAside: Sendable, Equatable {
    package enum Reason: String, Sendable {
        case missing, drop, spike, event
    }
    package var position: Int
    /// Nil when it is missing.
    package var value: Double?
    /// What stands in for it.
    package var expected: Double
    package var reason: Reason
}
