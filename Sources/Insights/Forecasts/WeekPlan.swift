import Statistics

/// Methods for weeks: with more than two years of history the same week of last year counts.
enum WeekPlan {
    static func members(year: Int, showsYear: Bool, count: Int, transform: ValueTransform) -> [Member] {
        let near = [1, 2, 3, 4, 5, 8, 13]
        let aroundYear = [year - 1, year, year + 1]
        func ridge(
            _ name: String, _ rule: Autoregression.Rule, _ lags: [Int], _ halfLife: Double, _ transform: ValueTransform
        ) -> Member {
            var design = Autoregression.Design(rule: rule, lags: lags)
            design.halfLife = halfLife
            design.keepLags(upTo: count / 2)
            return Member(name: name, method: .autoregression(design), transform: transform)
        }
        return [
            ridge("ridge autoregression with a year's memory", .last, near + [26] + aroundYear, 300, transform),
            ridge(
                "ridge autoregression with a year's memory, unscaled", .last, near + [26] + aroundYear, 300, .identity),
            ridge(
                "ridge autoregression around last year's change", .airline(year), near + aroundYear + [2 * year], 200,
                .identity),
            Member(
                name: showsYear ? "optimised theta, year taken out" : "optimised theta on the scale of ratios",
                method: .theta, transform: transform, season: showsYear ? year : 1),
            Member(name: "optimised theta", method: .theta, transform: .identity),
        ]
    }
}
