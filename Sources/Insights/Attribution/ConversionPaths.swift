/// Paths of touches that ended in conversions or in none.
///
/// *Step before:* rows of any table. *Step after:* the attribution models.
package struct ConversionPaths: Sendable {
    package struct Path: Sendable {
        /// Numbers of channels, first touch first; not empty.
        package var touches: [Int]
        package var conversions: Double
        /// How often the path ended without a conversion.
        package var nulls: Double
    }

    /// In the order they first occur.
    package private(set) var channels: [String] = []
    package private(set) var paths: [Path] = []
    private var numbers: [String: Int] = [:]
    private var places: [[Int]: Int] = [:]

    package init() {}

    package var conversions: Double { paths.reduce(0) { $0 + $1.conversions } }
    package var nulls: Double { paths.reduce(0) { $0 + $1.nulls } }

    /// The same path twice is one path.
    package mutating func add(_ touches: [String], conversions: Double, nulls: Double = 0) {
        guard !touches.isEmpty else { return }
        let path = touches.map { channel in
            if let number = numbers[channel] { return number }
            numbers[channel] = channels.count
            channels.append(channel)
            return channels.count - 1
        }
        if let place = places[path] {
            paths[place].conversions += conversions
            paths[place].nulls += nulls
        } else {
            places[path] = paths.count
            paths.append(Path(touches: path, conversions: conversions, nulls: nulls))
        }
    }
}
