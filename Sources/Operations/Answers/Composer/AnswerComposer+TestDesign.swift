import Grounding
import Insights
import Semantics

extension AnswerComposer {
    /// How many users a test needs that does not run yet, at the rate and the traffic of the last four weeks.
    ///
    /// - Parameter uplift: the change that shall be found, relative to the rate.
    func tellTestDesign(_ uplift: Double, _ reading: Interpretation, into progress: inout Progress) async throws {
        let metric =
            reading.metrics.first { $0.name.hasPrefix("user_key_event_rate") || $0 == "purchaser_rate" }
            ?? ExperimentReader.standardMetric
        let days = DateRange(start: today.adding(days: -28), end: today.adding(days: -1))
        let table = try await table(
            MetricQuery(metrics: [metric, "total_users"], filters: reading.filters, period: days), into: &progress)
        guard let rate = table.totals[metric] ?? nil, let users = table.totals["total_users"] ?? nil else {
            throw OperationError.noAnswer(
                "no_traffic", "Nobody came \(PeriodWords.phrase(days)), so no test can be planned.")
        }
        let plan: ExperimentPlan
        do {
            plan = try ExperimentPlan(rate: rate, uplift: uplift, usersPerDay: users / Double(days.dayCount))
        } catch {
            throw OperationError.noAnswer("no_plan", "No test can be planned: \(error.message).")
        }
        let facts = self.facts(of: table)
        let size = facts.fact(
            "variant_size", plan.usersPerVariant, .count, kind: .experiment, called: "Size of each variant")
        progress.draft.say("Size of each variant: \(facts.cited(size, in: &progress.draft)).")
        if let days = plan.days {
            let time = facts.fact("test_days", days, .count, kind: .experiment, called: "Days of the test")
            progress.draft.say("Days of the test: \(facts.cited(time, in: &progress.draft)).")
        }
        let name = context.catalogue.metric(metric)?.name ?? metric.name
        let base = facts.fact(metric, rate, .fraction)
        let crowd = facts.fact("total_users", users, .count)
        progress.draft.newParagraph()
        progress.draft.say(
            "\(name) \(PeriodWords.phrase(table.period)): \(facts.cited(base, in: &progress.draft)) of total users "
                + "\(facts.cited(crowd, in: &progress.draft)).")
        progress.draft.newParagraph()
        progress.draft.say(
            "Size counts users; the variants are of equal size, and the change to find is the one that you named, relative to "
                + "the rate.")
    }
}
