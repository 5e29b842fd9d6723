extension DriverAnalysis.Driver {
    /// The driver in words: `country = DE fell from 1000 to 400: -600, 72 % of the change.`
    ///
    /// - Parameter name: what its place is called; dimensions and their values without.
    package func sentence(isRate: Bool, called name: String? = nil) -> String {
        let place = name ?? place
        let size = PlainNumber.signed(effect.contribution)
        let share = shareOfChange.map { ", \(PlainNumber.percent($0)) of the change" } ?? ""
        let split =
            isRate
            ? " (rate \(PlainNumber.signed(effect.rate)), mix \(PlainNumber.signed(effect.mix)))" : ""
        guard let baseline, let current else {
            return "\(place) is in one of the periods only: \(size)\(share)\(split)."
        }
        let verb = current > baseline ? "rose" : current < baseline ? "fell" : "stayed"
        let from =
            current == baseline
            ? "at \(PlainNumber.significant(current))"
            : "from \(PlainNumber.significant(baseline)) to \(PlainNumber.significant(current))"
        return "\(place) \(verb) \(from): \(size)\(share)\(split)."
    }
}
