import Statistics

extension SeriesForecast {
    /// Possible futures, equally likely: the same seed gives the same ones.
    ///
    /// Empty when the history was too short to know how forecasts miss.
    package func scenarios(_ count: Int, seed: UInt64) -> [[Double]] {
        guard let errorPaths, count > 0 else { return [] }
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in errorPaths.path(around: point, random: &random) }
    }
}
