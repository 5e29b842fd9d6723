import Semantics

/// Visits that meet a slow page convert less than others on the same kind of device.
struct SpeedUpPages: PlaybookRule {
    let name = "speed_up_pages"

    func recommendations(in situation: Situation) -> [Recommendation] {
        guard let slowness = situation.slowness, let difference = slowness.shares.adjusted,
            let interval = slowness.shares.interval, interval.upperBound < 0
        else { return [] }
        let worth = slowness.slowVisits / situation.days * 7 * situation.valueOfConversion
        return [
            Recommendation(
                rule: name, period: situation.period,
                action: "Make the slow pages faster: get their largest content on screen within 2.5 s.",
                reason: slowness.shares.sentence(of: "slow visits", than: "fast ones", by: "device"), place: [],
                effect: .init(
                    value: -difference * worth,
                    interval: (-interval.upperBound * worth)...(-interval.lowerBound * worth)),
                // Beside speed, other things differ between slow visits and fast ones.
                effort: .weeks, confidence: 0.5, checkDate: situation.asOf.adding(days: 42),
                basis: "the slow visits of a week, what they convert less, and the revenue of an average conversion",
                why: "Visits that met a slow page bought less often than fast ones on the same kind of device")
        ]
    }
}
