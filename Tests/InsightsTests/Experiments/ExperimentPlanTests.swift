import Insights
import Testing

struct ExperimentPlanTests {
    /// Users by Python 3.11 `statistics.NormalDist().inv_cdf` and the formula of Fleiss (1981), unpooled variances.
    @Test(
        "Users and days are those of the published formula",
        arguments: [(0.1, 0.2, 3_839.0, 8.0), (0.05, 0.05, 122_121, 245), (0.03, 0.1, 53_208, 107)])
    func reference(rate: Double, uplift: Double, users: Double, days: Double) throws {
        let plan = try ExperimentPlan(rate: rate, uplift: uplift, usersPerDay: 1_000)
        #expect(plan.usersPerVariant == users)
        #expect(plan.days == days)
    }

    @Test("Nobody who comes makes no days") func nobody() throws {
        #expect(try ExperimentPlan(rate: 0.1, uplift: 0.2, usersPerDay: 0).days == nil)
    }

    @Test(
        "What no test can find is refused in words",
        arguments: [(0.0, 0.1, "leaves nothing"), (0.1, 0.0, "is none"), (0.6, 0.9, "is none"), (0.6, -1.5, "is none")])
    func refused(rate: Double, uplift: Double, words: String) {
        #expect { try ExperimentPlan(rate: rate, uplift: uplift, usersPerDay: 10) } throws: { error in
            (error as? InsightsError)?.message.contains(words) == true
        }
    }
}
