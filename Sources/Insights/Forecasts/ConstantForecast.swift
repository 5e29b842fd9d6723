extension SeriesForecast {
    /// A series that never moved: the same again, with a band of no width.
    init(constant value: Double, horizon: Int, levels: [Double], setAside: [SetAside]) {
        let flat = [Double](repeating: value, count: horizon)
        self.init(
            point: flat, bands: levels.map { ForecastBand(level: $0, lower: flat, upper: flat) },
            methods: ["the constant"], reasons: ["Every value is the same; nothing says how it could change."],
            setAside: setAside)
    }
}
