import Foundation
import Semantics
import Testing

private let alertConditions: [(AlertCondition, String)] = [
    (.absolute(.below, limit: 8_000), #"{"op":"lt","value":8000}"#),
    (.absolute(.above, limit: 0.02, includesLimit: true), #"{"op":"gte","value":0.02}"#),
    (
        .relative(.below, share: -0.15, versus: .sameWeekday),
        #"{"op":"pct_change_lt","value":-15,"versus":"same_weekday"}"#
    ),
    (
        .relative(nil, share: 0.2, versus: .previousPeriod),
        #"{"op":"abs_pct_change_gt","value":20,"versus":"previous_period"}"#
    ),
    (
        .anomaly(.warning, side: .below, falseAlarmsPerMonth: 2),
        #"{"op":"anomaly","severity":"warning","side":"below","false_alarms_per_month":2}"#
    ),
    (.missing, #"{"op":"missing"}"#),
]

@Suite struct `An alert rule has one form on the wire and in the workspace` {
    @Test(arguments: alertConditions.indices) func `conditions`(_ index: Int) throws {
        let (condition, text) = alertConditions[index]
        #expect(try JSONDecoder().decode(AlertCondition.self, from: Data(text.utf8)) == condition)
        let back = try JSONDecoder().decode(AlertCondition.self, from: JSONEncoder().encode(condition))
        #expect(back == condition)
    }

    @Test func `what is left out has its usual value`() throws {
        let text = #"{"id":"r","name":"R","metric":"sessions","condition":{"op":"anomaly"}}"#
        let rule = try JSONDecoder().decode(AlertRule.self, from: Data(text.utf8))
        #expect(
            rule
                == AlertRule(
                    id: "r", name: "R", metric: "sessions", condition: .anomaly(.notice, side: nil)))
        #expect(rule.granularity == .day && rule.forSteps == 1 && rule.volumeMetric == "sessions")
    }

    @Test func `a percentage comes back as it was given`() {
        for percent in [15.0, -20, 0.1, 33.3, 7] {
            #expect(AlertCondition.percent(percent / 100) == percent)
        }
    }

    @Test(arguments: [
        ("Revenue below $8,000", "revenue-below-8-000"), ("  ", "rule"), ("Ümsätze", "ms-tze"),
        ("a--b", "a-b"),
        (
            "Total revenue down by more than 20 % against the same weekday a week before",
            "total-revenue-down-by-more-than-20-against-the"
        ),
        (String(repeating: "x", count: 90), String(repeating: "x", count: 50)),
    ]) func `ids from names`(_ name: String, _ id: String) { #expect(AlertRule.id(from: name) == id) }
}
