package import Insights
package import Semantics

/// `alerts.judge`: a verdict on an alarm, from which a rule's precision follows.
package struct JudgeAlert: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var alarm: Int
        package var verdict: AlertVerdict
        package var by: String?
        package var note: String?

        package init(alarm: Int, verdict: AlertVerdict, by: String? = nil, note: String? = nil) {
            self.alarm = alarm
            self.verdict = verdict
            self.by = by
            self.note = note
        }
    }

    private static let longestText = 1_000

    package let name = "alerts.judge"
    package let summary =
        "Says of an alarm whether it was right: true, false, or known beforehand; the last verdict counts."
    package let route = OperationRoute.post("/api/alerts/log/{alarm}/verdict")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .required(
            "alarm", JSONSchema.integer(minimum: 1), "The alarm's number, as alerts.log gives it."),
        .required(
            "verdict", JSONSchema.string(among: AlertVerdict.allCases.map(\.rawValue)),
            "true: something had happened; false: nothing had; known: it had, and was known."),
        .optional("by", JSONSchema.string(), "Who says so."),
        .optional("note", JSONSchema.nullable(JSONSchema.string()), "What it was."),
    ]
    package let outputSchema = JSONSchema.record(
        "The alarm, and its rule's record.", ["alarm": JSONSchema.alarm, "record": JSONSchema.alertRecord])
    package let example: JSONValue = .object(["alarm": .integer(1), "verdict": .string("true")])

    package func run(_ input: Input, in context: OperationContext) async throws -> JudgedAlarm {
        for (field, text) in [("by", input.by), ("note", input.note)]
        where (text?.utf8.count ?? 0) > Self.longestText {
            throw OperationError.invalidParameters([
                ParameterProblem(location: field, message: "At most \(Self.longestText) bytes are kept.")
            ])
        }
        let store = try context.alertStore()
        guard
            try await store.judge(
                input.alarm, input.verdict, by: input.by ?? "", note: input.note, at: context.now()) != nil
        else {
            throw OperationError.notFound(
                "unknown_alarm", "There is no alarm number \(input.alarm).",
                suggestions: ["alerts.log gives the numbers of alarms"])
        }
        let log = AlertLog(try await store.alertLog())
        guard let alarm = log.alarms.first(where: { $0.id == input.alarm }) else {
            throw OperationError.failed
        }
        return JudgedAlarm(alarm: alarm, record: log.records[alarm.firing.rule] ?? AlertRecord())
    }
}

package struct JudgedAlarm: OperationOutput {
    package var alarm: AlertLog.Alarm
    package var record: AlertRecord

    package var json: JSONValue { .object(["alarm": alarm.json, "record": record.json]) }
}
