import Semantics

/// Credits by a rule on positions. Bare paths have no times: touches count as one apart, so `time_decay` halves a touch's
/// weight every `halfLife` steps before the last.
enum RuleAttribution {
    /// - Returns: conversions by channel.
    static func credits(_ rule: AttributionRule, _ data: ConversionPaths, halfLife: Double) -> [Double] {
        var credits = [Double](repeating: 0, count: data.channels.count)
        for path in data.paths where path.conversions > 0 {
            let count = path.touches.count
            var shares = CreditShares(rule, halfLife: halfLife, labels: count)
            shares.share(
                0, 0..<count, times: (0..<count).map { Int64($0) }, label: { $0 },
                isDirect: { RuleAttribution.isDirect(data.channels[path.touches[$0]]) })
            for (touch, credit) in zip(path.touches, shares.credits) {
                credits[touch] += credit.conversions * path.conversions
            }
        }
        return credits
    }

    private static func isDirect(_ channel: String) -> Bool {
        ["direct", "(direct)", "(direct) / (none)"].contains(channel.lowercased())
    }
}
