/// The reasons for a choice of methods, in sentences.
struct PlanWords: Sendable {
    let reasons: [String]

    init(_ profile: SeriesProfile) {
        var reasons: [String] = []
        let step = profile.frequency.step
        if profile.season > 1 {
            reasons.append("A season of \(profile.season) \(step)s shows in the history.")
        } else if profile.frequency.season != nil {
            reasons.append("No season shows in the history, so none is assumed.")
        }
        if let long = profile.longSeason, profile.count > 3 * long / 2 {
            reasons.append("The history is long enough to look back \(long) \(step)s as well.")
        } else if profile.frequency.longSeason != nil {
            reasons.append("The history is too short, or too little seasonal, to look further back.")
        }
        if profile.count < 8 {
            reasons.append("With \(profile.count) values nothing can be learned but the last one.")
        }
        self.reasons = reasons
    }
}
