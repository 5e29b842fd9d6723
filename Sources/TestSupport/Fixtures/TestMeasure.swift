package import Semantics

/// Measures of the contract, by the names people know them under.
package enum TestMeasure {
    package static let events = Measure(.count, of: .events)
    package static let eventUsers = Measure(.users, of: .events)
    package static let activeSessions = Measure(.sessions, of: .events)
    package static let purchaseSessions = Measure(.sessions, of: .events, where: [.named(["purchase"]), .notRepeated])
    package static let pageViews = Measure(.count, of: .events, where: [.named(["page_view", "screen_view"])])
    package static let entrances = Measure(.count, of: .events, where: [.entrance])
    package static let exits = Measure(.count, of: .events, where: [.exit])
    package static let keyEvents = Measure(.count, of: .events, where: [.keyEvent])
    package static let keyEventUsers = Measure(.users, of: .events, where: [.keyEvent])
    package static let purchases = Measure(.count, of: .events, where: [.named(["purchase"]), .notRepeated])
    package static let revenue = Measure(.sumMoney(.value), of: .events, where: [.named(["purchase"]), .notRepeated])
    package static let refunds = Measure(.sumMoney(.value), of: .events, where: [.named(["refund"])])

    package static let sessions = Measure(.count, of: .sessions)
    package static let sessionUsers = Measure(.users, of: .sessions)
    package static let seconds = Measure(.sumDuration, of: .sessions)
    package static let engaged = Measure(.count, of: .sessions, where: [.engaged])
    package static let firstSessions = Measure(.count, of: .sessions, where: [.firstSession])
    package static let laterSessions = Measure(.count, of: .sessions, where: [.laterSession])
    package static let newUsers = Measure(.users, of: .sessions, where: [.firstSession])
    package static let returningUsers = Measure(.users, of: .sessions, where: [.laterSession])
    package static let convertingSessions = Measure(.count, of: .sessions, where: [.havingKeyEvent])
    package static func sessionsHaving(_ names: String...) -> Measure {
        Measure(.count, of: .sessions, where: names.map { .having([$0]) })
    }

    package static let itemRows = Measure(.count, of: .items)
    package static let units = Measure(.sumItemQuantity, of: .items, where: [.named(["purchase"]), .notRepeated])
    package static let itemRevenue = Measure(.sumItemRevenue, of: .items, where: [.named(["purchase"]), .notRepeated])

    package static let cost = Measure(.sumObservedMoney(.cost), of: .observations)
    package static let impressions = Measure(.sumObserved(.impressions), of: .observations)
    package static let clicks = Measure(.sumObserved(.clicks), of: .observations)
    package static let reach = Measure(.soleObserved(.reach), of: .observations)
    package static let downtime = Measure(.coveredMinutes, of: .observations, where: [.outage])
    package static let periodMinutes = Measure(.periodMinutes, of: .observations)
}
