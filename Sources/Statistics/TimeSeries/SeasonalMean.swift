/// The mean of the last values of the same phase; the seasonal naive forecast when only one season is looked back.
package struct SeasonalMean: FittedMethod {
    private let series: [Double]
    private let season: Int
    private let seasons: Int
    package var reach: Int { season }

    /// Nil without a whole season.
    package init?(_ series: [Double], season: Int, seasons: Int = 1) {
        guard season >= 1, seasons >= 1, series.count >= season else { return nil }
        self.series = series
        self.season = season
        self.seasons = seasons
    }

    package func forecast(from origin: Int, steps: Int, into path: UnsafeMutablePointer<Double>) {
        for step in 0..<steps {
            if step >= season {
                path[step] = path[step - season]
                continue
            }
            var sum = 0.0
            var count = 0.0
            var place = origin + step - season
            while place >= 0, count < Double(seasons) {
                sum += series[place]
                count += 1
                place -= season
            }
            path[step] = count > 0 ? sum / count : series[max(0, origin - 1)]
        }
    }
}
