import Semantics

/// The chance that a visit ends in an order.
struct OrderChance: Sendable {
    private static let level = 0.029

    private let date: CivilDate
    private let conditions: DayConditions
    private let experiment: CheckoutButtonTest
    private let eagerness: Double

    init(date: CivilDate, conditions: DayConditions, experiment: CheckoutButtonTest) {
        self.date = date
        self.conditions = conditions
        self.experiment = experiment
        eagerness = Seasons.eagerness(on: date)
    }

    func of(_ visit: Visit) -> Double {
        let technology = visit.visitor.technology
        var chance = OrderChance.level * eagerness * visit.channel.conversion * technology.conversion
        chance *= visit.isNewcomer ? 0.82 : 1.3
        if let slowdown = conditions.slowdown, slowdown.device == technology.device, !technology.isApp {
            chance *= slowdown.conversion
        }
        if experiment.variant(of: visit.visitor, on: date) != nil { chance *= CheckoutButtonTest.willingness }
        return chance
    }
}
