/// Why no forecast is made, for the person who asked.
package enum ForecastRefusal: Error, Sendable, Equatable {
    case noValues
    case tooShort(values: Int)
    case horizon(Int)
    case season(Int)
    case level(Double)

    package var message: String {
        switch self {
        case .noValues:
            "there is no value to learn from; give at least \(Self.fewest) numbers, oldest first"
        case .tooShort(let values):
            "only \(values) \(values == 1 ? "value" : "values"): not enough history; a forecast needs at least "
                + "\(Self.fewest)"
        case .horizon(let horizon):
            "a horizon of \(horizon) is not possible; give a number of steps from 1 to "
                + "\(ForecastRequest.longestHorizon)"
        case .season(let season):
            "a season of \(season) steps is not possible; give a number from 1 to \(Self.longestSeason)"
        case .level(let level):
            "a level of \(level) is not possible; give a probability above 0.5 and below 1, such as 0.95"
        }
    }

    package static let fewest = 3
    package static let longestSeason = 2_000
}
