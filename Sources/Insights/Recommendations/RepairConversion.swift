import Semantics
import Statistics

/// Fewer visits convert in one place, and not because other people come: something there is broken.
struct RepairConversion: PlaybookRule {
    let name = "repair_conversion"

    func recommendations(in situation: Situation) -> [Recommendation] {
        situation.changes.filter {
            $0.metric == "session_key_event_rate" && !$0.driver.condition.isEmpty && $0.driver.effect.contribution < 0
                && abs($0.driver.effect.rate) > abs($0.driver.effect.mix)
        }.map { change in
            let driver = change.driver
            let lost = -driver.effect.rate * situation.sessions * situation.valueOfConversion
            return Recommendation(
                rule: name, period: situation.period,
                action: "Go the way to the goal as visits of \(driver.values) do, and undo what changed for them.",
                reason: driver.sentence(isRate: true, called: "Conversion of \(driver.values)"),
                place: driver.dimensionValues,
                effect: .init(undoing: lost, strength: driver.strength, days: situation.days), effort: .days,
                confidence: driver.strength.map { NormalDistribution.lower($0 - 3) } ?? 0.5,
                checkDate: situation.asOf.adding(days: 14),
                basis: "the conversions lost there as the rate fell, each at the revenue of an average conversion",
                why: "Visits convert less there than before, beyond chance, and not because others come",
                figures: change.figures(.fraction, over: situation.period))
        }
    }
}
