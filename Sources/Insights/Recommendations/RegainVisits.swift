import Semantics
import Statistics

/// Visits stay away in one place.
struct RegainVisits: PlaybookRule {
    let name = "regain_visits"

    func recommendations(in situation: Situation) -> [Recommendation] {
        situation.changes.filter {
            $0.metric == "sessions" && !$0.driver.condition.isEmpty && $0.driver.effect.contribution < 0
                && !$0.isSilence
        }.map { change in
            let driver = change.driver
            let lost = -driver.effect.contribution - change.silenced
            return Recommendation(
                rule: name, period: situation.period,
                action:
                    "Find out why fewer visits come from \(driver.values): a campaign that ended, a lost ranking, a broken "
                    + "link, tracking that fell silent.",
                reason: driver.sentence(isRate: false, called: "Visits of \(driver.values)"),
                place: driver.dimensionValues,
                effect: .init(
                    undoing: lost * situation.valueOfSession, strength: driver.strength,
                    days: situation.days), effort: .hours,
                confidence: driver.strength.map { NormalDistribution.lower($0 - 3) } ?? 0.5,
                checkDate: situation.asOf.adding(days: 14),
                basis: "the visits lost there, each at the revenue of an average visit",
                why: "Fewer visits came than before, beyond chance",
                figures: change.figures(.count, over: situation.period))
        }
    }
}

extension Situation.Change {
    /// Most of the loss is that of campaigns that have fallen silent: it need not be looked for twice.
    var isSilence: Bool { silenced > -driver.effect.contribution / 2 }
}
