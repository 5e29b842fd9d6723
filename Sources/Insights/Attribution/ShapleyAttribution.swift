/// Credits by the Shapley value of the game in which a set of channels is worth the conversions of all paths that need no
/// other channel (Zhao, Mahboobi and Bagheri, "Shapley Value Methods for Attribution Modeling in Online Advertising",
/// 2018).
///
/// That game is a sum of unanimity games, one a path, so its value is known in closed form: each path's conversions are
/// shared evenly among its distinct channels. Exact for any number of channels; nothing is sampled.
enum ShapleyAttribution {
    /// - Returns: conversions by channel.
    static func credits(_ data: ConversionPaths) -> [Double] {
        var credits = [Double](repeating: 0, count: data.channels.count)
        for path in data.paths where path.conversions != 0 {
            let distinct = Set(path.touches)
            for channel in distinct { credits[channel] += path.conversions / Double(distinct.count) }
        }
        return credits
    }
}
