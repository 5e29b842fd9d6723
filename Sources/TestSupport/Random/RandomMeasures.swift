import Semantics

/// Any measure that a kind of row knows, whether a metric uses it or not.
enum RandomMeasures {
    static func pick(_ rows: RowKind, _ random: inout SplitMix64) -> Measure {
        switch rows {
        case .events: event(&random)
        case .sessions: session(&random)
        case .items: item(&random)
        case .observations: observation(&random)
        }
    }

    private static func event(_ random: inout SplitMix64) -> Measure {
        let number = random.pick([EventNumber.lcp, .engagementTime, .latency, .status])
        let aggregate: Aggregate = random.pick([
            .count, .count, .users, .users, .sessions, .sessions, .usersWithBoth(also: [random.pick(eventConditions)]),
            .sumMoney(.value), .sumMoney(.tax), .sumNumber(number),
            .quantile(number, Double(random.int(in: 1...99)) / 100),
        ])
        return Measure(
            aggregate, of: .events, where: random.sample(eventConditions, random.pick([0, 0, 1, 1, 2])))
    }

    /// A measure that can run over windows in one pass.
    static func running(_ random: inout SplitMix64) -> Measure {
        let aggregate: Aggregate = random.pick([
            .count, .users, .users, .sessions, .sumMoney(.value), .sumNumber(.engagementTime),
        ])
        return Measure(aggregate, of: .events, where: random.sample(eventConditions, random.pick([0, 0, 1])))
    }

    private static func session(_ random: inout SplitMix64) -> Measure {
        let aggregate: Aggregate = random.pick([
            .count, .count, .users, .sessions, .sumDuration, .usersWithBoth(also: [random.pick(sessionConditions)]),
        ])
        return Measure(
            aggregate, of: .sessions, where: random.sample(sessionConditions, random.pick([0, 0, 1, 1, 2])))
    }

    private static func item(_ random: inout SplitMix64) -> Measure {
        let aggregate: Aggregate = random.pick([
            .count, .users, .sessions, .sumItemQuantity, .sumItemRevenue,
            .usersWithBoth(also: [random.pick(itemConditions)]),
        ])
        return Measure(aggregate, of: .items, where: random.sample(itemConditions, random.pick([0, 1, 1, 2])))
    }

    private static func observation(_ random: inout SplitMix64) -> Measure {
        let quantity = random.pick([
            ObservedQuantity.impressions, .clicks, .reach, .conversions, .series("visits"), .series("nothing"),
        ])
        let aggregate: Aggregate = random.pick([
            .count, .sumObservedMoney(random.pick(ObservedMoney.allCases)), .sumObserved(quantity),
            .meanObserved(quantity), .lastObserved(quantity), .soleObserved(quantity), .coveredMinutes, .periodMinutes,
        ])
        return Measure(aggregate, of: .observations, where: random.chance(25) ? [.outage] : [])
    }

    private static let itemConditions: [RowCondition] = [
        .named(["purchase"]), .named(["view_item", "add_to_cart"]), .inSession, .notRepeated,
    ]

    private static let eventConditions: [RowCondition] =
        itemConditions + [
            .named(["page_view", "screen_view"]), .named(["nothing"]), .keyEvent, .entrance, .exit, .present(.lcp),
            .atLeast(.status, 400), .equals(.status, 200),
        ]

    private static let sessionConditions: [RowCondition] = [
        .engaged, .firstSession, .laterSession, .having(["purchase"]), .having(["add_to_cart", "begin_checkout"]),
        .having(["page_view"]), .havingKeyEvent,
    ]
}
