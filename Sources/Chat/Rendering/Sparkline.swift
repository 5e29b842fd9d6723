/// A trend in one line of block characters.
package enum Sparkline {
    private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// One character a value, lowest to highest; a value that does not exist is a space. More values than `width` are
    /// joined, neighbours by their mean, so that the whole span stays in view.
    ///
    /// - Parameter scale: what the lowest and the highest character stand for; the values' own ends where nil.
    package static func text(_ values: [Double?], width: Int, scale: ClosedRange<Double>? = nil) -> String {
        let points = joined(values, into: max(1, width))
        let present = points.compactMap { $0 }
        guard let low = scale?.lowerBound ?? present.min(), let high = scale?.upperBound ?? present.max(),
            !present.isEmpty
        else { return "" }
        return String(
            points.map { value -> Character in
                guard let value else { return " " }
                guard high > low else { return "▄" }
                let level = min(1, max(0, (value - low) / (high - low))) * Double(blocks.count - 1)
                return blocks[Int(level.rounded())]
            })
    }

    /// The values, or the means of equal stretches of them where there are more than `count`.
    static func joined(_ values: [Double?], into count: Int) -> [Double?] {
        let finite = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
        guard finite.count > count else { return finite }
        return (0..<count).map { index in
            let stretch = finite[(index * finite.count / count)..<((index + 1) * finite.count / count)].compactMap {
                $0
            }
            return stretch.isEmpty ? nil : stretch.reduce(0, +) / Double(stretch.count)
        }
    }
}
