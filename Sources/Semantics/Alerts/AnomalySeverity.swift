/// How much an anomaly deserves attention: by how rarely chance brings its like.
package enum AnomalySeverity: String, Sendable, Codable, CaseIterable, Comparable {
    /// As rare as the accepted rate of false alarms.
    case notice
    /// Ten times rarer.
    case warning
    /// A hundred times rarer, or data that does not come.
    case critical

    package static func < (a: AnomalySeverity, b: AnomalySeverity) -> Bool {
        let order = allCases
        return (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
    }
}
