import Semantics
import Statistics

/// The channels open on one day, and how visits spread over them.
struct TrafficMix: Sendable {
    let channels: [TrafficChannel]
    /// Names of the channels' campaigns, with the sending date where the channel is a mailing.
    let campaignNames: [String?]
    private let newcomers: AliasTable
    private let returning: AliasTable

    init(on date: CivilDate) {
        let open = TrafficMix.open(on: date)
        channels = open
        let mailing = TrafficMix.lastMailing(before: date)
        campaignNames = open.map { channel in
            channel.campaign?.name ?? channel.mailing.map { "\($0)-\(mailing)" }
        }
        let echo = TrafficMix.mailingEcho(days: mailing.days(until: date))
        newcomers = AliasTable(weights: open.map { $0.newcomers * ($0.mailing == nil ? 1 : echo) })
        returning = AliasTable(weights: open.map { $0.returning * ($0.mailing == nil ? 1 : echo) })
    }

    /// The index of the channel that brought a visit.
    func draw(isNewcomer: Bool, using generator: inout SeededGenerator) -> Int {
        (isNewcomer ? newcomers : returning).draw(using: &generator)
    }

    private static func open(on date: CivilDate) -> [TrafficChannel] {
        var channels = TrafficChannel.web
        if let friday = Seasons.blackFriday(of: date.year), (-4...3).contains(friday.days(until: date)) {
            channels.append(.blackFriday)
        }
        let (_, month, day) = date.components
        if (month == 11 && day >= 25) || (month == 12 && day <= 18) { channels.append(.giftGuide) }
        return channels
    }

    /// The newsletter goes out on Thursdays.
    private static func lastMailing(before date: CivilDate) -> CivilDate {
        date.adding(days: -((date.weekday.rawValue - Weekday.thursday.rawValue + 7) % 7))
    }

    /// How much is still read of a mailing some days after it was sent.
    private static func mailingEcho(days: Int) -> Double {
        switch days {
        case 0: 2.8
        case 1: 1.5
        case 2: 0.9
        case 3: 0.7
        default: 0.4
        }
    }
}
