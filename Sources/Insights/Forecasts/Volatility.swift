import Foundation

/// How lively a series was just before each step: the exponentially weighted mean size of its changes.
enum Volatility {
    /// One more number than values: the last is that of now.
    static func levels(_ values: [Double], lag: Int, halfLife: Double) -> [Double] {
        var levels = [Double](repeating: 0, count: values.count + 1)
        guard values.count > lag else { return levels }
        let changes = (lag..<values.count).map { (values[$0] - values[$0 - lag]).magnitude }
        let start = changes.prefix(max(5, Int(halfLife)))
        var level = start.reduce(0, +) / Double(start.count)
        let fade = pow(0.5, 1 / halfLife)
        for t in levels.indices {
            if t > lag { level = fade * level + (1 - fade) * changes[t - lag - 1] }
            levels[t] = level
        }
        return levels
    }
}
