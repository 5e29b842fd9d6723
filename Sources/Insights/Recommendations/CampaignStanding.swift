package import Semantics

/// What a campaign's own figures say of keeping it: one judgement, whoever asks, so that advice, what-ifs and questions about a
/// campaign never contradict each other.
package enum CampaignStanding: Sendable, Equatable {
    /// It costs more than even its platform claims for it, over all the days and in the last week.
    case cut
    /// It pays over all the days, and did not in its last week nor in another of its last four: not to be cut yet, and not to
    /// be forgotten.
    case watch
    /// It did not pay over all the days, and did in its last week.
    case recovering
    /// It pays by its platform's claim.
    case keep
    /// It cost something, and nothing any more.
    case stopped
}

extension Situation.Campaign {
    /// Weeks that a doubt is looked for in.
    private static let doubted = 4

    package var standing: CampaignStanding {
        if latest.cost <= 0 { return .stopped }
        if claimedRevenue < cost { return latest.pays ? .recovering : .cut }
        let failed = weeks.suffix(Situation.Campaign.doubted).count { !$0.pays }
        return !latest.pays && failed > 1 ? .watch : .keep
    }
}

extension Situation {
    /// The day after the next whole week of data: until then, nothing more is known of what is watched.
    package static func nextLook(after base: DateRange) -> CivilDate { base.end.adding(days: 8) }

    /// Campaigns that are worth a word: the others cost next to nothing.
    private var notable: [Campaign] {
        let all = campaigns.reduce(0) { $0 + $1.cost }
        return campaigns.filter { $0.cost >= all * Campaign.leastShareOfCost }
    }

    /// Campaigns to be cut.
    var wasteful: [Campaign] { notable.filter { $0.standing == .cut } }

    /// Campaigns that are not to be cut yet, and not to be forgotten.
    package var wavering: [Campaign] { notable.filter { $0.standing == .watch } }
}
